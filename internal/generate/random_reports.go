package generate

import (
	"math/big"
	"slices"

	"gongping/internal/civil"
)

// valueOf is a value that may be reported of a metric.
func (g *random) valueOf(m *metric) *big.Rat {
	switch {
	case m.whole:
		return plus(m.low, rat(int64(pick(g.dice, []int{0, 1, g.IntN(12), g.IntN(1000)})), 1))
	case m.low != nil && m.high != nil:
		return g.within(m.low, m.high)
	case m.high != nil:
		return minus(m.high, g.decimal())
	}
	return g.anyAmount()
}

// votes of a survey: at least one valid one, unless the survey says what holds
// without.
func (g *random) votes(m *metric) []pair {
	var list []pair
	void := m.invalidates && g.chance(15)
	some := false
	for n, id := range m.options {
		count := pick(g.dice, []int{0, 1, g.IntN(200), g.IntN(1_000_000)})
		switch {
		case void && m.valid[n]:
			count = 0
		case m.valid[n] && !some:
			some, count = true, count+1
		case g.chance(10):
			continue
		}
		list = append(list, pair{id: id, n: rat(int64(count), 1)})
	}
	return list
}

// makeReports writes what was measured in a period: the metrics of the editions
// that apply to it, and of later ones, which may look back to it.
func (g *random) makeReports(p int) {
	var done []*metric
	for _, s := range g.schemes {
		if s.from <= p && !slices.Contains(g.applying(p), s) {
			continue
		}
		for _, m := range s.metrics {
			if (m.origin == reported || m.origin == surveyed) && !slices.Contains(done, m) {
				done = append(done, m)
				g.makeReport(p, s, m)
			}
		}
	}
}

func (g *random) makeReport(p int, s *ruleset, m *metric) {
	w := &g.periods[p]
	sure := m.sure && !w.settled().IsZero()
	var units []string
	for _, u := range g.unitsOf(s.kind, w) {
		if sure || !m.sure && g.chance(85) || m.sure && g.chance(95) {
			units = append(units, u.id)
		}
	}
	entered := func() civil.Date {
		if sure {
			return min(w.due, w.settled()).AddDays(-g.IntN(10))
		}
		return w.due.AddDays(g.between(-20, 25))
	}
	if m.origin == surveyed {
		for _, id := range units {
			g.chainSurveys(p, m, id, entered())
		}
		return
	}
	for len(units) > 0 {
		n := g.between(1, len(units))
		g.chainReports(p, m, units[:n], entered())
		units = units[n:]
	}
}

// chainReports reports values, and corrects some of them up to two times.
func (g *random) chainReports(p int, m *metric, units []string, entered civil.Date) {
	before := ""
	for {
		d, id := g.record(p, "report", "m")
		d.text("metric", m.id)
		var values []pair
		for _, id := range units {
			values = append(values, pair{id: id, n: g.valueOf(m)})
		}
		d.pairs("values", values)
		g.finishMeasure(d, p, before, entered)
		if before, units = id, some(g.dice, units, 1, len(units)); !g.chance(15) {
			return
		}
		entered = entered.AddDays(g.IntN(20))
	}
}

func (g *random) chainSurveys(p int, m *metric, unit string, entered civil.Date) {
	before := ""
	for {
		d, id := g.record(p, "survey", "s")
		d.text("metric", m.id)
		d.text("subject", unit)
		d.pairs("votes", g.votes(m))
		g.finishMeasure(d, p, before, entered)
		if before = id; !g.chance(10) {
			return
		}
		entered = entered.AddDays(g.IntN(20))
	}
}

// finishMeasure writes the keys that reports and surveys share.
func (g *random) finishMeasure(d *document, p int, corrects string, entered civil.Date) {
	d.date("entered", entered)
	d.text("evidence", g.evidence())
	if corrects != "" {
		d.text("corrects", g.ref(p, p, corrects))
	}
	if corrects != "" || g.chance(20) {
		d.text("reason", g.reason())
	}
	g.sign(d)
}
