package scoring_test

import (
	"gongping/scoring"
	"gongping/scoring/exact"
)

// makeReports makes the reports of all metrics that are reported. Most subjects
// have one on each, some have a second that corrects it.
func (m *maker) makeReports() {
	for n := range m.scheme.Metrics {
		metric := &m.scheme.Metrics[n]
		if metric.Formula != nil || metric.Constants != nil || metric.Tally != nil || metric.Score != "" || metric.Category != "" || metric.Totals != nil || metric.Tenured != 0 {
			continue
		}
		for _, s := range m.facts.Subjects {
			for range pick(m, 0, 1, 1, 1, 1, 1, 1, 2) {
				m.makeReport(metric, s.ID)
			}
		}
	}
}

func (m *maker) makeReport(metric *scoring.Metric, subject scoring.SubjectID) {
	r := scoring.Report{Record: m.record("m"), Metric: metric.ID, Subject: subject}
	switch {
	case metric.Options != nil:
		for _, option := range metric.Options {
			if m.percent(50) {
				r.Votes = append(r.Votes, scoring.Votes{Option: option.ID, Count: exact.Int(int64(m.IntN(40)))})
			}
		}
		if r.Votes == nil {
			r.Votes = []scoring.Votes{{Option: "unknown", Count: exact.Int(3)}}
		}
	case metric.Max != nil:
		r.Value = pick(m, *metric.Min, *metric.Max, exact.Int(0), exact.Frac(7, 2))
	case metric.Whole && metric.Min != nil:
		r.Value = exact.Int(int64(1 + m.IntN(7)))
	case metric.Whole:
		r.Value = exact.Int(int64(m.IntN(9) - 2))
	case metric.Min != nil:
		r.Value = pick(m, exact.Int(1), exact.Int(3), exact.Frac(5, 2), exact.Frac(97, 100), exact.Int(60), *metric.Min, exact.Frac(7, 3))
	default:
		r.Value = pick(m, exact.Int(0), exact.Int(1), exact.Int(2), m.signed(), m.signed())
	}
	m.facts.Reports = append(m.facts.Reports, r)
}

// makeEarlier makes the facts of some of the periods that came before. They
// hold records on what the scheme does not know as well.
func (m *maker) makeEarlier() {
	now := m.facts
	for _, lag := range []scoring.Lag{scoring.Previous, {Periods: 2}, {Periods: 3}, scoring.LastYear, {Years: 2}, {Years: 3}} {
		if !m.percent(70) {
			continue
		}
		m.facts = &scoring.Facts{Subjects: now.Subjects, Superiors: now.Superiors}
		m.makeReports()
		m.makeTaken()
		for _, s := range now.Subjects {
			for n := range m.scheme.Indicators {
				most := 3
				if _, given := m.scheme.Indicators[n].Method.(*scoring.Given); given {
					most = 2
				}
				for range m.IntN(most) {
					m.makeRecord(s.ID, &m.scheme.Indicators[n])
				}
			}
		}
		m.makeStrangers()
		m.facts.Subjects = nil
		now.Earlier = append(now.Earlier, scoring.Earlier{Lag: lag, Facts: m.facts})
	}
	m.facts = now
	shuffle(m, now.Earlier)
}

// What the scheme of now does not have.
const (
	stranger      = "gone"
	strangerEntry = "2019q3/e-1"
)

// makeStrangers makes records of a subject, of an indicator, of a kind and of a
// metric that the scheme of now does not have.
func (m *maker) makeStrangers() {
	if !m.percent(50) {
		return
	}
	m.facts.Entries = append(m.facts.Entries,
		scoring.Entry{Record: m.record("e"), Subject: stranger, Indicator: m.scheme.Indicators[0].ID, Kind: "kind-0"},
		scoring.Entry{Record: m.record("e"), Subject: "subject-0", Indicator: stranger, Kind: "kind-0"},
		scoring.Entry{Record: m.record("e"), Subject: "subject-0", Indicator: m.scheme.Indicators[0].ID, Kind: stranger})
	m.facts.Reports = append(m.facts.Reports,
		scoring.Report{Record: m.record("m"), Metric: stranger, Subject: "subject-0", Value: m.amount()},
		scoring.Report{Record: m.record("m"), Metric: scoring.HeadCount, Subject: stranger, Value: m.amount()})
	m.facts.Rulings = append(m.facts.Rulings, scoring.Ruling{Record: m.record("r"), Entry: strangerEntry, Outcome: scoring.Revoked})
}
