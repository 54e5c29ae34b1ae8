package site

import (
	"gongping/internal/locale"
	"gongping/scoring"
)

func (a *analyst) spread() AnalysisSection {
	section := AnalysisSection{ID: "analysis.spread", Title: a.T(locale.SpreadTitle), Sources: a.from()}
	facts := AnalysisTable{ID: "spread.groups", Title: a.T(locale.SpreadFacts), Define: a.T(locale.SpreadFactsD),
		Columns: a.heads(1, locale.SpreadGroup, locale.AnalysisUnits, locale.SpreadHighest, locale.SpreadLowest, locale.SpreadMedian, locale.SpreadMean,
			locale.SpreadGap, locale.SpreadNear, locale.SpreadMost)}
	var bins []AnalysisTable
	for _, g := range a.Results.Standings() {
		rule := a.group(g.Group)
		if rule.Unranked || len(g.Rows) == 0 {
			continue
		}
		s := g.Spread(a.Results)
		facts.Rows = append(facts.Rows, AnalysisRow{Name: Cell{Text: rule.Name}, Cells: [][]AnalysisCell{whole(s.Heads), number(s.Highest), number(s.Lowest),
			number(s.Median), number(s.Mean), number(s.Gap), whole(s.Near), whole(s.Most)}})
		section.Says = append(section.Says, a.F(locale.SpreadSays, "group", rule.Name, "high", near(s.Highest), "low", near(s.Lowest),
			"gap", near(s.Gap), "heads", count(s.Heads), "near", count(s.Near)))
		if s.Most > 0 {
			var names []string
			for _, id := range s.MostOf {
				names = append(names, a.unitName(id))
			}
			section.Says = append(section.Says, a.F(locale.SpreadMostSays, "list", a.list(names), "places", count(s.Most)))
		}
		bins = append(bins, a.binTable(string(g.Group), rule.Name, &s))
	}
	if len(facts.Rows) == 0 {
		section.Says = []string{a.T(locale.AnalysisNothing)}
		return section
	}
	section.Tables = append([]AnalysisTable{facts}, bins...)
	return section
}

func (a *analyst) binTable(id, name string, s *scoring.Spread) AnalysisTable {
	t := AnalysisTable{ID: "spread.bins." + id, Title: a.F(locale.SpreadBins, "group", name), Define: a.T(locale.SpreadBinsD),
		Columns: append(a.heads(0, locale.SpreadFrom, locale.SpreadTo, locale.AnalysisUnits), AnalysisColumn{Text: a.T(locale.SpreadWho)})}
	for n, bin := range s.Bins {
		var who []Cell
		for _, id := range s.Within[n] {
			who = append(who, a.unit(id))
		}
		if who == nil {
			who = []Cell{{Text: a.T(locale.MarginNone)}}
		}
		t.Rows = append(t.Rows, AnalysisRow{Name: Cell{Text: near(bin.From)}, Cells: [][]AnalysisCell{number(bin.To), whole(bin.Count), links(who)}})
	}
	return t
}
