package site

import (
	"strings"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

var methodKeys = [...]locale.Key{
	dataset.MethodEvents: locale.MethodEvents, dataset.MethodGiven: locale.MethodGiven, dataset.MethodDeviation: locale.MethodDeviation,
	dataset.MethodRatio: locale.MethodRatio, dataset.MethodBands: locale.MethodBands, dataset.MethodRank: locale.MethodRank,
	dataset.MethodRelative: locale.MethodRelative, dataset.MethodComposite: locale.MethodComposite,
}

// termLabel says how a method makes its points.
func (w *ledgerWriter) termLabel(n *scoring.Node) string {
	switch {
	case n.Term > 0:
		return w.T(locale.OverTarget)
	case n.Metric != "": // one of several raters
		return w.metricName(w.board.Scheme, n.Metric, scoring.Lag{})
	}
	return w.T(methodKeys[w.indicator(n.Indicator).Method])
}

// metric describes a quantity: what it is, and where its value comes from.
func (w *ledgerWriter) metric(row *Row, n *scoring.Node) {
	s := w.board.Scheme
	row.Class, row.Label = "metric", w.metricName(s, n.Metric, n.Lag)
	T := w.T
	switch n.Op {
	case scoring.OpOpen:
		row.Note = T(stateKeys[n.State])
	case scoring.OpConstant:
		row.Note = T(locale.SetByScheme)
		if n.Metric == scoring.HeadCount || w.metricOf(s, n.Metric).Registry != 0 {
			row.Note = T(locale.FromRegistry)
		}
	case scoring.OpTally:
		row.Note = w.tally(s, w.metricOf(s, n.Metric).Tally)
	case scoring.OpScoreOf:
		row.Note = T(locale.PointsOf) + pointsOf(s, w.metricOf(s, n.Metric))
	case scoring.OpUndefined:
		row.Note = T(locale.NotComputable)
		w.surveyed(row, n)
	case scoring.OpPeers:
		row.Label = w.F(functionKeys[n.Function], "metric", row.Label)
		row.Note = w.F(locale.UnitsCompared, "count", count(len(n.Peers)))
	case scoring.OpReported:
		w.reported(row, n.Record)
	case scoring.OpSurvey:
		w.surveyed(row, n)
	}
	if notes := w.dayCounts(w.metricOf(s, n.Metric), n); notes != nil {
		if row.Note != "" {
			notes = append([]string{row.Note}, notes...)
		}
		row.Note = strings.Join(notes, T(locale.Semicolon))
	}
}

// first reports whether a record is shown for the first time: there is its
// place on the page.
func (w *ledgerWriter) first(id scoring.RecordID) bool {
	before := w.used[string(id)]
	w.used[string(id)]++
	return before == 0
}

// replaced are a report or survey that another one corrects and those that it
// corrected itself, as far as they have no place on the page yet.
func (w *ledgerWriter) replaced(id scoring.RecordID) []string {
	var list []string
	for id != "" && w.first(id) {
		list = append(list, string(id))
		if r, ok := w.in.Data.Report(id); ok {
			id = r.Corrects
		} else if s, ok := w.in.Data.Survey(id); ok {
			id = s.Corrects
		} else {
			id = ""
		}
	}
	return list
}

// reported gives a value the record that it rests on.
func (w *ledgerWriter) reported(row *Row, id scoring.RecordID) {
	r, ok := w.in.Data.Report(id)
	if !ok {
		return
	}
	row.Record = &RecordFacts{ID: string(id), Anchor: w.first(id), Entered: r.Entered.String(), Reason: r.Reason, Evidence: r.Evidence,
		RecordedBy: w.person(r.RecordedBy), ApprovedBy: w.person(r.ApprovedBy), Corrects: string(r.Corrects), Replaced: w.replaced(r.Corrects)}
}

func (w *ledgerWriter) surveyed(row *Row, n *scoring.Node) {
	s, ok := w.in.Data.Survey(n.Record)
	if !ok {
		return
	}
	row.Record = &RecordFacts{ID: string(n.Record), Anchor: w.first(n.Record), Entered: s.Entered.String(), Reason: s.Reason, Evidence: s.Evidence,
		RecordedBy: w.person(s.RecordedBy), ApprovedBy: w.person(s.ApprovedBy), Corrects: string(s.Corrects), Replaced: w.replaced(s.Corrects)}
	m := w.metricOf(w.board.Scheme, n.Metric)
	for i := range m.Options {
		for _, v := range n.Votes {
			if o := &m.Options[i]; o.ID == v.Option {
				row.Record.Attributes = append(row.Record.Attributes, AttributeFact{string(o.ID), o.Name, figure(v.Count), v.Count.String()})
			}
		}
	}
}
