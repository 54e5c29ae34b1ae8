package site

import "gongping/internal/locale"

func (a *analyst) spread() AnalysisSection {
	section := AnalysisSection{ID: "analysis.spread", Title: a.T(locale.SpreadTitle), Sources: a.from()}
	facts := AnalysisTable{ID: "spread.groups", Title: a.T(locale.SpreadFacts), Define: a.T(locale.SpreadFactsD),
		Columns: a.heads(1, locale.SpreadGroup, locale.AnalysisUnits, locale.SpreadHighest, locale.SpreadLowest, locale.SpreadMedian, locale.SpreadMean,
			locale.SpreadGap, locale.SpreadNear, locale.SpreadMost)}
	for _, g := range a.Results.Standings() {
		name := a.groupName(a.Board, g.Group)
		if a.group(g.Group).Unranked || len(g.Rows) == 0 {
			continue
		}
		s := g.Spread(a.Results)
		facts.Rows = append(facts.Rows, AnalysisRow{Name: Cell{Text: name}, Cells: [][]AnalysisCell{whole(s.Heads), number(s.Highest), number(s.Lowest),
			number(s.Median), number(s.Mean), number(s.Gap), whole(s.Near), whole(s.Most)}})
		section.Says = append(section.Says, a.F(locale.SpreadSays, "group", name, "high", near(s.Highest), "low", near(s.Lowest),
			"gap", near(s.Gap), "heads", count(s.Heads), "near", count(s.Near)))
		if s.Most > 0 {
			var names []string
			for _, id := range s.MostOf {
				names = append(names, a.unitName(id))
			}
			section.Says = append(section.Says, a.F(locale.SpreadMostSays, "list", a.list(names), "places", count(s.Most)))
		}
		if len(g.Rows) > 1 {
			link := a.address.To(RankingAddress(a.Period.ID, a.Board.Scheme.ID), spreadAnchor(g.Group))
			section.Sources = append(section.Sources, Cell{a.F(locale.SpreadBins, "group", name), &link})
		}
	}
	if len(facts.Rows) == 0 {
		section.Says = []string{a.T(locale.AnalysisNothing)}
	}
	section.add(facts)
	return section
}
