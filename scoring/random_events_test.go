package scoring_test

import (
	"fmt"

	"gongping/scoring"
	"gongping/scoring/exact"
)

func (m *maker) events(model scoring.Model) *scoring.Events {
	events := &scoring.Events{}
	for k := range 1 + m.IntN(4) {
		kind := scoring.Kind{ID: scoring.KindID(fmt.Sprint("kind-", k))}
		if m.percent(40) {
			kind.Limits = m.limits(exact.Number{})
		}
		if m.percent(30) {
			kind.Each = m.limits(exact.Number{})
		}
		low, high := m.fitting(model), m.fitting(model)
		switch n := m.IntN(100); {
		case n < 30:
			kind.Range = &scoring.Range{Min: exact.Min(low, high), Max: exact.Max(low, high)}
		case n < 50:
			kind.Roles = []scoring.RolePoints{{Role: "leader", Points: low}, {Role: "deputy", Points: high}}
		default:
			kind.Points = &low
		}
		events.Kinds = append(events.Kinds, kind)
	}
	for n := range m.IntN(3) {
		events.Multipliers = append(events.Multipliers, m.multiplier(n, events))
	}
	return events
}

func (m *maker) multiplier(n int, events *scoring.Events) scoring.Multiplier {
	multiplier := scoring.Multiplier{ID: fmt.Sprint("multiplier-", n), Clause: "c-7",
		Factor: pick(m, exact.Frac(1, 2), exact.Frac(3, 10), exact.Int(2), exact.Frac(4, 3), exact.Int(0), exact.Int(1))}
	for range 1 + m.IntN(2) {
		test := scoring.AttributeTest{Attribute: pick(m, numbers...), Test: scoring.Test{Interval: m.interval(exact.Int(int64(m.IntN(3))))}}
		if m.percent(60) {
			test.Attribute = pick[scoring.AttributeID](m, "solved", "level")
			words := wordy[test.Attribute]
			test.Test = scoring.Test{Words: words[:1+m.IntN(len(words))]}
		}
		if len(multiplier.When) == 0 || multiplier.When[0].Attribute != test.Attribute {
			multiplier.When = append(multiplier.When, test)
		}
	}
	if m.percent(40) {
		multiplier.Kinds = []scoring.KindID{pick(m, events.Kinds...).ID}
	}
	return multiplier
}

// interval is a set of numbers with an end at a number.
func (m *maker) interval(end exact.Number) scoring.Interval {
	switch m.IntN(4) {
	case 0:
		return scoring.Interval{Low: &end, LowOpen: m.percent(50)}
	case 1:
		return scoring.Interval{High: &end, HighOpen: m.percent(50)}
	case 2:
		return scoring.Interval{Low: &end, High: &end}
	}
	return scoring.Interval{Low: &end, High: of(end.Add(m.amount())), LowOpen: m.percent(50), HighOpen: m.percent(50)}
}

// counted gives an indicator kinds that only a metric counts.
func (m *maker) counted(i *scoring.Indicator) {
	if m.percent(50) {
		i.Counted = []scoring.KindID{"tick-0", "tick-1"}
		m.tally(i)
	}
}

func (m *maker) given(model scoring.Model) *scoring.Given {
	g := &scoring.Given{Range: scoring.Range{Max: m.amount()}, Scale: pick(m, exact.Int(1), m.amount())}
	switch {
	case model == scoring.Penalty:
		g.Scale = g.Scale.Neg()
	case model != scoring.Bonus && m.percent(40):
		g.Min = m.amount().Neg()
	}
	return g
}
