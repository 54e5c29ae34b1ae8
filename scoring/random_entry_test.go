package scoring_test

import (
	"fmt"
	"slices"

	"gongping/scoring"
	"gongping/scoring/exact"
)

func (m *maker) makeGiven(subject scoring.SubjectID, i *scoring.Indicator) {
	given := i.Method.(*scoring.Given)
	e := scoring.Entry{Record: m.record("e"), Subject: subject, Indicator: i.ID, Value: of(m.within(given.Range))}
	m.carry(&e)
	m.facts.Entries = append(m.facts.Entries, e)
	m.makeRulings(e.Record, e.Value.Mul(given.Scale))
}

func (m *maker) makeCounted(subject scoring.SubjectID, i *scoring.Indicator) {
	e := scoring.Entry{Record: m.record("e"), Subject: subject, Indicator: i.ID, Kind: pick(m, i.Counted...)}
	m.countAndShare(&e)
	m.carry(&e)
	m.facts.Entries = append(m.facts.Entries, e)
	if m.percent(10) {
		m.facts.Rulings = append(m.facts.Rulings, scoring.Ruling{Record: m.record("r"), Entry: e.Record, Outcome: pick(m, scoring.Upheld, scoring.Revoked)})
	}
}

func (m *maker) makeEvent(subject scoring.SubjectID, i *scoring.Indicator, events *scoring.Events) {
	kind := pick(m, events.Kinds...)
	e := scoring.Entry{Record: m.record("e"), Subject: subject, Indicator: i.ID, Kind: kind.ID}
	m.countAndShare(&e)
	if kind.Range != nil {
		e.Count, e.Points = nil, of(m.within(*kind.Range))
	}
	if kind.Roles != nil {
		e.Role = pick(m, kind.Roles...).Role
	}
	if m.percent(40) {
		e.Matter = scoring.MatterID(fmt.Sprint("matter-", m.IntN(3)))
	}
	m.carry(&e)
	m.facts.Entries = append(m.facts.Entries, e)
	m.makeRulings(e.Record, worth(i, &e))
}

// shareOut gives the rest of some shared events to another subject that has
// events under the same indicator. It is the same record.
func (m *maker) shareOut() {
	for _, e := range m.facts.Entries {
		if e.Share == nil || !m.percent(50) {
			continue
		}
		at := slices.IndexFunc(m.facts.Entries, func(other scoring.Entry) bool {
			return other.Indicator == e.Indicator && other.Subject != e.Subject
		})
		if at >= 0 {
			e.Subject, e.Share = m.facts.Entries[at].Subject, of(exact.Int(1).Sub(*e.Share))
			m.facts.Entries = append(m.facts.Entries, e)
		}
	}
}

func (m *maker) countAndShare(e *scoring.Entry) {
	if m.percent(40) {
		e.Count = of(m.amount())
	}
	if m.percent(20) {
		e.Share = of(pick(m, exact.Frac(1, 2), exact.Frac(1, 3), exact.Frac(2, 3)))
	}
}

// carry gives an entry numbers and words.
func (m *maker) carry(e *scoring.Entry) {
	if m.percent(30) {
		e.Attributes = append(e.Attributes, scoring.Carried{ID: pick(m, numbers...), Value: exact.Int(int64(m.IntN(5) - 1))})
	}
	if m.percent(30) {
		id := pick[scoring.AttributeID](m, "solved", "level")
		e.Attributes = append(e.Attributes, scoring.Carried{ID: id, Word: pick(m, wordy[id]...)})
	}
}

// worth is the points of an event before any ruling.
func worth(i *scoring.Indicator, e *scoring.Entry) exact.Number {
	events := i.Method.(*scoring.Events)
	kind := events.Kinds[slices.IndexFunc(events.Kinds, func(k scoring.Kind) bool { return k.ID == e.Kind })]
	var points exact.Number
	switch {
	case e.Points != nil:
		points = *e.Points
	case kind.Points != nil:
		points = *kind.Points
	default:
		points = kind.Roles[slices.IndexFunc(kind.Roles, func(r scoring.RolePoints) bool { return r.Role == e.Role })].Points
	}
	if e.Count != nil {
		points = points.Mul(*e.Count)
	}
	for _, multiplier := range events.Multipliers {
		if multiplies(&multiplier, e) {
			points = points.Mul(multiplier.Factor)
		}
	}
	if l := kind.Each.Floor; l.Binds() {
		points = exact.Max(points, l.Value)
	}
	if l := kind.Each.Cap; l.Binds() {
		points = exact.Min(points, l.Value)
	}
	return points
}

func multiplies(m *scoring.Multiplier, e *scoring.Entry) bool {
	if m.Kinds != nil && !slices.Contains(m.Kinds, e.Kind) {
		return false
	}
	for _, when := range m.When {
		at := slices.IndexFunc(e.Attributes, func(a scoring.Carried) bool { return a.ID == when.Attribute })
		if at < 0 || when.Test.Words == nil && !when.Test.Interval.Holds(e.Attributes[at].Value) ||
			when.Test.Words != nil && !slices.Contains(when.Test.Words, e.Attributes[at].Word) {
			return false
		}
	}
	return true
}

// within is a number of a closed interval, often one of its ends.
func (m *maker) within(r scoring.Range) exact.Number {
	return r.Min.Add(r.Max.Sub(r.Min).Mul(pick(m, exact.Number{}, exact.Int(1), exact.Frac(1, 2), exact.Frac(1, 3), exact.Frac(97, 100))))
}

// makeRulings makes one entry in five the subject of up to three rulings.
func (m *maker) makeRulings(entry scoring.RecordID, points exact.Number) {
	if !m.percent(20) {
		return
	}
	side := points
	for range 1 + m.IntN(3) {
		r := scoring.Ruling{Record: m.record("r"), Entry: entry, Outcome: pick(m, scoring.Upheld, scoring.Revoked)}
		switch {
		case points.IsZero() && !side.IsZero() && m.percent(50):
			r.Outcome, r.To, points = scoring.Increased, &side, side
		case !points.IsZero() && m.percent(60):
			r.Outcome = pick(m, scoring.Reduced, scoring.Increased)
			by := pick(m, exact.Number{}, exact.Frac(1, 2), exact.Frac(2, 3))
			if r.Outcome == scoring.Increased {
				by = pick(m, exact.Int(2), exact.Frac(4, 3))
			}
			r.To = of(points.Mul(by))
			points = *r.To
		}
		if r.Outcome == scoring.Revoked {
			points = exact.Number{}
		}
		m.facts.Rulings = append(m.facts.Rulings, r)
	}
}
