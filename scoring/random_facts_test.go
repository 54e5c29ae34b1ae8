package scoring_test

import (
	"fmt"

	"gongping/scoring"
	"gongping/scoring/exact"
)

func (m *maker) makeFacts() {
	f := m.facts
	for n := range 1 + m.IntN(7) {
		s := scoring.Subject{ID: scoring.SubjectID(fmt.Sprint("subject-", n)), Class: pick[scoring.ClassID](m, "city", "county", "town")}
		if m.percent(85) {
			s.HeadCount = of(exact.Int(int64(1 + m.IntN(300))))
		}
		for _, identity := range []scoring.IdentityID{"expert", "apprentice"} {
			if m.percent(25) {
				s.Identities = append(s.Identities, identity)
			}
		}
		for what := scoring.Days; what <= scoring.Years; what++ {
			s.Tenure[what] = m.IntN(93)
		}
		s.Above = pick(m, []scoring.SubjectID{"station-1", "branch-1"}, []scoring.SubjectID{"station-2", "branch-1"},
			[]scoring.SubjectID{"station-3", "office-1", "branch-2", "branch-1"})
		f.Subjects = append(f.Subjects, s)
	}
	for _, level := range []scoring.LevelID{"station", "branch", "office"} {
		for n := range 3 {
			f.Superiors = append(f.Superiors, scoring.Superior{ID: scoring.SubjectID(fmt.Sprint(level, "-", n+1)), Level: level})
		}
	}
	m.makeUnitGrades()
	for _, subject := range f.Subjects {
		for n := range m.scheme.Indicators {
			m.makeCell(subject.ID, &m.scheme.Indicators[n])
		}
	}
	m.shareOut()
	m.makeReports()
	m.makeTaken()
	m.shuffle()
	m.makeEarlier()
}

// shuffle puts the records into another order, save rulings on one entry and
// reports on one value.
func (m *maker) shuffle() {
	f := m.facts
	shuffle(m, f.Entries)
	shuffle(m, f.Absences)
	shuffle(m, f.Subjects)
	shuffleChains(m, f.Rulings, func(r scoring.Ruling) any { return r.Entry })
	shuffleChains(m, f.Taken, func(t scoring.Taken) any { return measurement{t.Metric, t.Subject} })
	shuffleChains(m, f.Reports, func(r scoring.Report) any { return measurement{r.Metric, r.Subject} })
}

func shuffle[T any](m *maker, list []T) {
	for n := len(list) - 1; n > 0; n-- {
		k := m.IntN(n + 1)
		list[n], list[k] = list[k], list[n]
	}
}

// shuffleChains keeps the order of those that are about the same.
func shuffleChains[T any](m *maker, list []T, about func(T) any) {
	chains := make(map[any][]T)
	for _, r := range list {
		chains[about(r)] = append(chains[about(r)], r)
	}
	shuffle(m, list)
	for n, r := range list { // each place goes to the next of its chain
		chain := chains[about(r)]
		list[n], chains[about(r)] = chain[0], chain[1:]
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
		m.makeRecord(subject, i)
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

// makeAbsence makes an absence, and rulings on it where its points are those
// of the scheme.
func (m *maker) makeAbsence(subject scoring.SubjectID, i *scoring.Indicator, state scoring.State, c *scoring.Consequence) {
	a := scoring.Absence{Record: m.record("n"), Subject: subject, Indicator: i.ID, State: state}
	m.facts.Absences = append(m.facts.Absences, a)
	switch {
	case c == nil:
	case c.By == scoring.StandInFull:
		m.makeRulings(a.Record, *i.Points)
	case c.By == scoring.StandInPoints:
		m.makeRulings(a.Record, c.Points)
	}
}

// makeRecord makes an entry of an indicator, one that is only counted where
// its method knows no other.
func (m *maker) makeRecord(subject scoring.SubjectID, i *scoring.Indicator) {
	events, ok := i.Method.(*scoring.Events)
	_, given := i.Method.(*scoring.Given)
	switch {
	case ok:
		m.makeEvent(subject, i, events)
	case given:
		m.makeGiven(subject, i)
	case i.Counted != nil:
		m.makeCounted(subject, i)
	}
}
