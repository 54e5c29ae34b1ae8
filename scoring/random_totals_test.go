package scoring_test

import (
	"fmt"

	"gongping/scoring"
	"gongping/scoring/exact"
)

// makeTotals makes a metric of totals from elsewhere.
func (m *maker) makeTotals() {
	t := &scoring.Totals{Combine: pick(m, scoring.CombiningMean, scoring.CombiningMean, scoring.CombiningTotal, scoring.CombiningLast), Partial: m.percent(60)}
	if t.Combine != scoring.CombiningLast {
		t.Weighted = m.percent(50)
		switch m.IntN(3) {
		case 0:
			t.Best = 1 + m.IntN(3)
		case 1:
			t.Drop = 1 + m.IntN(2)
		}
	}
	metric := scoring.Metric{Totals: t, Rounding: m.rounding()}
	if t.Weighted && t.Combine == scoring.CombiningMean || m.percent(30) {
		metric.Undefined = m.undefined()
	}
	m.add(drawn{id: m.next("totals")}, metric)
}

// makeTaken makes totals from elsewhere for each metric of totals and subject,
// some of them missing, some equal, some without weight.
func (m *maker) makeTaken() {
	for n := range m.scheme.Metrics {
		if m.scheme.Metrics[n].Totals == nil {
			continue
		}
		for _, s := range m.facts.Subjects {
			for k := range m.IntN(5) {
				t := scoring.Taken{Metric: m.scheme.Metrics[n].ID, Subject: s.ID, Weight: exact.Int(int64(m.IntN(4))),
					From: scoring.Origin{Scheme: "elsewhere", Period: fmt.Sprint("2020q", k+1), Subject: s.ID}}
				if m.percent(90) {
					t.Value = of(pick(m, exact.Int(90), exact.Int(90), exact.Frac(171, 2), m.signed()))
				}
				m.facts.Taken = append(m.facts.Taken, t)
			}
		}
	}
	if m.percent(20) {
		m.facts.Taken = append(m.facts.Taken, scoring.Taken{Metric: stranger, Subject: "subject-0", Value: of(m.amount())},
			scoring.Taken{Metric: scoring.HeadCount, Subject: stranger, Value: of(m.amount())})
	}
}
