package scoring_test

import (
	"fmt"

	"gongping/scoring"
	"gongping/scoring/exact"
)

func (m *maker) makeFacts() {
	f := m.facts
	f.Overdue, f.Trial = m.percent(50), m.percent(30)
	for n := range 1 + m.IntN(7) {
		f.Subjects = append(f.Subjects, scoring.Subject{ID: scoring.SubjectID(fmt.Sprint("subject-", n)), Class: pick[scoring.ClassID](m, "city", "county", "town")})
	}
	for _, subject := range f.Subjects {
		for n := range m.scheme.Indicators {
			m.makeCell(subject.ID, &m.scheme.Indicators[n])
		}
	}
	m.shuffle()
}

// shuffle puts the records into another order, save rulings on one entry.
func (m *maker) shuffle() {
	f := m.facts
	shuffle(m, f.Entries)
	shuffle(m, f.Absences)
	shuffle(m, f.Subjects)
	chains := make(map[scoring.RecordID][]scoring.Ruling)
	for _, r := range f.Rulings {
		chains[r.Entry] = append(chains[r.Entry], r)
	}
	shuffle(m, f.Rulings)
	for n, r := range f.Rulings { // each place goes to the next of its chain
		f.Rulings[n], chains[r.Entry] = chains[r.Entry][0], chains[r.Entry][1:]
	}
}

func shuffle[T any](m *maker, list []T) {
	for n := len(list) - 1; n > 0; n-- {
		k := m.IntN(n + 1)
		list[n], list[k] = list[k], list[n]
	}
}

// makeCell makes the records of one subject and indicator.
func (m *maker) makeCell(subject scoring.SubjectID, i *scoring.Indicator) {
	_, given := i.Method.(*scoring.Given)
	strict := m.facts.Overdue && !m.facts.Trial // what is unreported needs a consequence
	if m.percent(15) {
		state := pick(m, scoring.NotApplicable, scoring.Exempt)
		if c := consequenceOf(i, state); c != nil || m.facts.Trial {
			if m.makeAbsence(subject, i, state, c); m.percent(20) {
				m.makeAbsence(subject, i, scoring.Unreported, i.Absent.Unreported)
			}
			return
		}
	}
	silent := strict && i.Absent.Unreported == nil
	count := m.IntN(5)
	if given {
		if count = min(count, 1); silent {
			count = 1
		}
	}
	for range count {
		m.makeEntry(subject, i)
	}
	if m.percent(15) && (count > 0 || !silent) {
		m.makeAbsence(subject, i, scoring.Unreported, i.Absent.Unreported)
	}
}

func consequenceOf(i *scoring.Indicator, state scoring.State) *scoring.Consequence {
	return map[scoring.State]*scoring.Consequence{
		scoring.Unreported: i.Absent.Unreported, scoring.NotApplicable: i.Absent.NotApplicable, scoring.Exempt: i.Absent.Exempt,
	}[state]
}

func (m *maker) record(stem string) scoring.RecordID {
	m.records++
	return scoring.RecordID(fmt.Sprintf("2020q3/%s-%d", stem, m.records))
}

func (m *maker) makeAbsence(subject scoring.SubjectID, i *scoring.Indicator, state scoring.State, c *scoring.Consequence) {
	a := scoring.Absence{Record: m.record("n"), Subject: subject, Indicator: i.ID, State: state}
	m.facts.Absences = append(m.facts.Absences, a)
	switch {
	case c != nil && c.Full:
		m.makeRulings(a.Record, *i.Points)
	case c != nil:
		m.makeRulings(a.Record, c.Points)
	}
}

func (m *maker) makeEntry(subject scoring.SubjectID, i *scoring.Indicator) {
	e := scoring.Entry{Record: m.record("e"), Subject: subject, Indicator: i.ID}
	var worth exact.Number
	switch method := i.Method.(type) {
	case *scoring.Given:
		e.Value = of(m.within(method.Range))
		worth = e.Value.Mul(method.Scale)
	case *scoring.Events:
		kind := pick(m, method.Kinds...)
		e.Kind = kind.ID
		if kind.Range != nil {
			e.Points = of(m.within(*kind.Range))
			worth = *e.Points
			break
		}
		if worth = *kind.Points; m.percent(40) {
			e.Count = of(m.amount())
			worth = worth.Mul(*e.Count)
		}
	}
	if m.percent(30) {
		e.Attributes = append(e.Attributes, scoring.Attribute{ID: pick(m, m.scheme.Attributes...), Value: exact.Int(int64(m.IntN(5) - 1))})
	}
	m.facts.Entries = append(m.facts.Entries, e)
	m.makeRulings(e.Record, worth)
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
