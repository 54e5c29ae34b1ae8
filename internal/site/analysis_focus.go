package site

import (
	"slices"

	"gongping/internal/locale"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// foremostSources is how many sources make a concentration.
const foremostSources = 3

func (a *analyst) focus() AnalysisSection {
	section := AnalysisSection{ID: "analysis.focus", Title: a.T(locale.FocusTitle), Sources: a.from()}
	units, says := a.focusTable()
	section.Tables = []AnalysisTable{units}
	if says != "" {
		section.Says = append(section.Says, says)
	}
	easy := a.easyTable()
	section.add(easy)
	if len(easy.Rows) > 0 {
		section.Says = append(section.Says, a.easySays())
	} else {
		section.Says = append(section.Says, a.T(locale.DirectionNoGain))
	}
	return section
}

// focusTable shows how concentrated the gains of each unit are; with the medians
// of the groups, and the most concentrated in words.
func (a *analyst) focusTable() (t AnalysisTable, says string) {
	t = AnalysisTable{ID: "focus.units", Title: a.T(locale.FocusUnits), Define: a.T(locale.FocusUnitsD),
		Columns: append(a.heads(1, locale.Unit, locale.AnalysisGained, locale.FocusHas, locale.FocusShare), AnalysisColumn{Text: a.T(locale.FocusTop)})}
	gains := make(map[scoring.SubjectID][]scoring.Gain)
	for n, list := range a.found.analysis.Gains {
		gains[a.Results.Scores()[n].Subject] = list
	}
	shares := make(map[scoring.GroupID][]exact.Number)
	var most exact.Number
	var foremost []string
	for _, score := range a.order {
		list := gains[score.Subject]
		points := make([]exact.Number, len(list))
		for n := range list {
			points[n] = list[n].Points
		}
		top := byNumber(points)
		top = top[:min(foremostSources, len(top))]
		first := make([]exact.Number, len(top))
		var names []Cell
		for n, at := range top {
			first[n] = points[at]
			s := &a.found.analysis.Sources[list[at].Source]
			names = append(names, Cell{Text: a.sourceName(s) + " " + text(signedNumber(points[at]))})
		}
		all := scoring.Total(points)
		share, ok := scoring.Share(scoring.Total(first), all)
		if ok {
			shares[score.Group] = append(shares[score.Group], share)
			if share.Cmp(most) > 0 {
				most, foremost = share, nil
			}
			if share.Cmp(most) == 0 {
				foremost = append(foremost, a.unitName(score.Subject))
			}
		} else {
			names = []Cell{{Text: a.T(locale.MarginNone)}}
		}
		t.Rows = append(t.Rows, AnalysisRow{Name: a.unit(score.Subject), Cells: [][]AnalysisCell{number(all), whole(len(list)), a.ifAny(share, ok), links(names)}})
	}
	for _, g := range a.Results.Standings() {
		if list := shares[g.Group]; len(list) > 0 {
			t.Foot = append(t.Foot, AnalysisRow{Name: Cell{Text: a.F(locale.FocusMedian, "group", a.groupName(a.Board, g.Group))},
				Cells: [][]AnalysisCell{a.dash(), a.dash(), number(scoring.Median(list)), said("")}})
		}
	}
	switch len(foremost) {
	case 0:
		return t, ""
	case 1:
		return t, a.F(locale.FocusSays, "unit", foremost[0], "share", near(most))
	}
	return t, a.F(locale.FocusLevel, "units", a.few(foremost), "share", near(most))
}

// gaining are the kinds of event that gained points, the most first.
func (a *analyst) gaining() (list []*scoring.Source) {
	gained, _, _ := a.flows()
	for _, n := range byNumber(gained) {
		if s := &a.found.analysis.Sources[n]; s.Kind != "" && s.Gained.Sign() > 0 {
			list = append(list, s)
		}
	}
	return list
}

func (a *analyst) easyTable() AnalysisTable {
	t := AnalysisTable{ID: "focus.easy", Title: a.T(locale.FocusEasy), Define: a.T(locale.FocusEasyD),
		Columns: a.heads(3, locale.Indicator, locale.SourceKind, locale.SourceEach, locale.AnalysisEntries, locale.FocusEach, locale.AnalysisGained,
			locale.AnalysisOfGain, locale.FocusRunning)}
	_, _, all := a.flows()
	var running []exact.Number
	for _, s := range a.gaining() {
		i := indicatorOf(a.Board.Scheme, s.Indicator)
		k := kindOf(i, s.Kind)
		running = append(running, s.Gained)
		t.Rows = append(t.Rows, AnalysisRow{Name: a.indicatorCell(i), Cells: [][]AnalysisCell{said(k.Name), said(a.onePoints(k)), whole(s.Entries), a.ifAny(s.Each()),
			number(s.Gained), a.share(s.Gained, all.Gained), a.share(scoring.Total(running), all.Gained)}})
	}
	return t
}

// easySays is what the kinds with the most entries gained. Of equal ones the
// first of the scheme is taken.
func (a *analyst) easySays() string {
	list := a.gaining()
	at := func(s *scoring.Source) int {
		return slices.IndexFunc(a.found.analysis.Sources, func(x scoring.Source) bool { return x.Indicator == s.Indicator && x.Kind == s.Kind })
	}
	slices.SortFunc(list, func(x, y *scoring.Source) int {
		if x.Entries != y.Entries {
			return y.Entries - x.Entries
		}
		return at(x) - at(y)
	})
	list = list[:min(foremostSources, len(list))]
	_, _, all := a.flows()
	var names []string
	var points []exact.Number
	for _, s := range list {
		names, points = append(names, a.sourceName(s)), append(points, s.Gained)
	}
	return a.F(locale.FocusEasySays, "count", count(len(list)), "list", a.list(names), "share", text(a.share(scoring.Total(points), all.Gained)))
}
