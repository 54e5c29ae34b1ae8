package scoring_test

import (
	"slices"

	"gongping/scoring"
	"gongping/scoring/exact"
)

// spoil changes one thing in a world, mostly into something that must be
// refused.
func (m *maker) spoil() {
	switch m.IntN(8) {
	case 0:
		m.spoilScheme()
	case 4:
		m.spoilMetric()
	case 5:
		m.spoilMethod(m.scheme.Indicators[m.IntN(len(m.scheme.Indicators))].Method)
	case 6:
		m.spoilModifier()
	case 7:
		m.spoilReport()
	case 1:
		m.spoilIndicator(&m.scheme.Indicators[m.IntN(len(m.scheme.Indicators))])
	case 2:
		if f := m.facts; len(f.Entries) > 0 {
			m.spoilEntry(&f.Entries[m.IntN(len(f.Entries))])
		}
	case 3:
		m.spoilDecisions()
	}
}

func (m *maker) spoilScheme() {
	s := m.scheme
	c := &s.Categories[m.IntN(len(s.Categories))]
	switch m.IntN(12) {
	case 0:
		c.Model = scoring.Model(m.IntN(7))
	case 1:
		c.Weight = pick(m, nil, of(m.signed()))
	case 2:
		c.Start = pick(m, nil, of(m.signed()))
	case 3:
		c.Limits = m.limits(m.signed())
	case 4:
		s.Limits = scoring.Limits{Floor: s.Limits.Cap, Cap: s.Limits.Floor}
	case 5:
		s.Full = pick(m, nil, of(m.signed()))
	case 6:
		s.Groups = pick(m, nil, append(slices.Clone(s.Groups), scoring.Group{ID: "another"}), s.Groups[:min(1, len(s.Groups))])
	case 7:
		s.Attributes = s.Attributes[:m.IntN(len(s.Attributes)+1)]
	case 8:
		s.Rounding.Category = &scoring.Rounding{Places: m.IntN(30) - 15, Mode: exact.Mode(m.IntN(8))}
	case 9:
		s.Categories = append(slices.Clone(s.Categories), *c)
	case 10:
		s.TieBreaks = append(s.TieBreaks, scoring.TieBreak{ID: "tie-0", Attribute: "goals", Order: scoring.Order(m.IntN(4))})
	case 11:
		s.Indicators = append(slices.Clone(s.Indicators), s.Indicators[0])
	}
}

func (m *maker) spoilIndicator(i *scoring.Indicator) {
	switch m.IntN(8) {
	case 0:
		i.Category = pick[scoring.CategoryID](m, "", "category-0", "category-9")
	case 1:
		i.Method = pick[scoring.Method](m, nil, &scoring.Events{}, m.given(scoring.Penalty), m.events(scoring.Free))
	case 2:
		i.Limits = m.limits(m.signed())
	case 3:
		i.Base = pick(m, nil, of(m.signed()))
	case 4:
		i.Points = nil
	case 5:
		i.Absent.Unreported = pick(m, nil, &scoring.Consequence{By: scoring.StandInFull}, &scoring.Consequence{Points: m.signed()})
	case 6:
		if g, ok := i.Method.(*scoring.Given); ok {
			i.Method = &scoring.Given{Range: scoring.Range{Min: g.Max, Max: g.Min}, Scale: m.signed()}
		}
	case 7:
		if events, ok := i.Method.(*scoring.Events); ok && len(events.Kinds) > 0 {
			kind := &events.Kinds[m.IntN(len(events.Kinds))]
			kind.ID = pick(m, kind.ID, "kind-0")
			kind.Points = pick(m, nil, kind.Points, of(m.signed()))
			kind.Range = pick(m, nil, kind.Range, &scoring.Range{Min: m.signed(), Max: m.signed()})
		}
	}
}

func (m *maker) spoilEntry(e *scoring.Entry) {
	switch m.IntN(8) {
	case 0:
		e.Subject = pick[scoring.SubjectID](m, "", "subject-0", "nobody")
	case 1:
		e.Indicator = pick[scoring.IndicatorID](m, "", "indicator-0", "nothing")
	case 2:
		e.Kind = pick[scoring.KindID](m, "", "kind-0", "kind-1")
	case 3:
		e.Count = pick(m, nil, of(m.signed()))
	case 4:
		e.Points = pick(m, nil, of(m.signed()))
	case 5:
		e.Value = pick(m, nil, of(m.signed()))
	case 6:
		extra := scoring.Carried{ID: pick[scoring.AttributeID](m, "goals", "cards"), Value: m.signed()}
		e.Attributes = append(slices.DeleteFunc(slices.Clone(e.Attributes), func(c scoring.Carried) bool { return c.ID == extra.ID }), extra)
	case 7:
		again := *e
		again.Record = m.record("e")
		m.facts.Entries = append(slices.Clone(m.facts.Entries), again)
	}
}

func (m *maker) spoilDecisions() {
	f := m.facts
	switch m.IntN(5) {
	case 0:
		f.Overdue, f.Trial = m.percent(50), m.percent(50)
	case 1:
		f.Subjects[0].Class = pick[scoring.ClassID](m, "", "city", "village")
	case 2:
		f.Absences = append(f.Absences, scoring.Absence{Record: m.record("n"), Subject: pick[scoring.SubjectID](m, "subject-0", "nobody"),
			Indicator: pick[scoring.IndicatorID](m, "indicator-0", "nothing"), State: scoring.State(m.IntN(5))})
	case 3:
		entry := scoring.RecordID("")
		if len(f.Entries) > 0 {
			entry = pick(m, f.Entries...).Record
		}
		f.Rulings = append(f.Rulings, scoring.Ruling{Record: m.record("r"), Entry: entry, Outcome: scoring.Outcome(m.IntN(6)), To: pick(m, nil, of(m.signed()))})
	case 4:
		if len(f.Rulings) > 0 {
			f.Rulings = f.Rulings[1:]
		}
	}
}
