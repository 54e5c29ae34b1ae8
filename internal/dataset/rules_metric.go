package dataset

import (
	"gongping/internal/tomldoc"
	"gongping/scoring"
	"gongping/scoring/exact"
)

func (m *Metric) rule() scoring.Metric {
	r := scoring.Metric{ID: m.ID, Min: m.Min, Max: m.Max, Whole: m.Whole, Formula: m.Formula, Score: m.Score, Category: m.Category,
		Totals: m.Totals.rule(), Tenured: m.Registry, Rounding: m.Rounding.Rule(), Clause: m.Clause}
	if c := m.Constants; c != nil {
		r.Constants = constants(c.Units, c.Classes, c.Otherwise)
	}
	if t := m.Tally; t != nil {
		r.Tally = &scoring.Tally{Indicator: t.Indicator, Kind: t.Kind, Attribute: t.Attribute}
	}
	for i := range m.Options {
		o := &m.Options[i]
		r.Options = append(r.Options, scoring.Option{ID: o.ID, Value: orZero(o.Value), Invalid: o.Invalid})
	}
	if u := m.Undefined; u != nil {
		r.Undefined = &scoring.Undefined{State: u.State, Value: u.Value}
	}
	return r
}

func constants(units []tomldoc.Pair[scoring.SubjectID], classes []tomldoc.Pair[scoring.ClassID], otherwise *exact.Number) []scoring.Constant {
	list := []scoring.Constant{}
	for _, u := range units {
		list = append(list, scoring.Constant{Subject: u.ID, Value: u.Value})
	}
	for _, c := range classes {
		list = append(list, scoring.Constant{Class: c.ID, Value: c.Value})
	}
	if otherwise != nil {
		list = append(list, scoring.Constant{Value: *otherwise})
	}
	return list
}

func quantity(q tomldoc.Quantity) scoring.Quantity {
	return scoring.Quantity{Number: q.Number, Metric: scoring.MetricID(q.ID)}
}
