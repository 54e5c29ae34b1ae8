package generate

import (
	"math/big"
	"slices"
)

// measures are the methods that go by metrics.
var measures = []string{"deviation", "ratio", "bands", "rank", "relative", "composite"}

// measure makes what an indicator takes of metrics: its method, what its sum is
// divided by, and what must hold first. Then its points may be a metric for
// those that follow.
func (g *random) measure(s *ruleset, x *item) {
	m := &measurer{random: g, pool: s.pool, item: x}
	switch x.method {
	case "deviation":
		m.deviation()
	case "ratio":
		m.ratio()
	case "bands":
		m.bands()
	case "rank":
		m.rank()
	case "relative":
		m.relative()
	case "composite":
		m.composite()
	}
	if g.chance(15) {
		m.per(s)
	}
	if g.chance(15) {
		m.precondition(s)
	}
	if g.chance(20) {
		s.add(g.scoreMetric(s, x))
		if g.chance(50) {
			s.add(g.formulaMetric(s))
		}
	}
}

// measureCategory makes the points of a category a metric once all that is in it
// is made.
func (g *random) measureCategory(s *ruleset, c *part, rest []*item) {
	open := slices.ContainsFunc(rest, func(x *item) bool { return x.category == c })
	if open || !g.chance(20) {
		return
	}
	m := g.newMetric(s, "part")
	m.origin = derived
	m.set("category", c.id)
	s.add(m)
}

// measurer makes the tables of one indicator.
type measurer struct {
	*random
	*item
	pool []*metric
}

// metric is any metric, which the indicator then needs.
func (m *measurer) metric() *metric {
	x := pick(m.dice, m.pool)
	m.lacks |= x.lacks
	return x
}

// divisor is a metric to divide by: where it is not above 0, the indicator does
// not apply.
func (m *measurer) divisor() *metric {
	x := m.metric()
	m.divide(x)
	return x
}

func (m *measurer) divide(by *metric) {
	if !by.divides() {
		m.lacks |= notApplicable
	}
}

// worth are points of the indicator: a number on the sides that its category
// takes.
func (m *measurer) worth() *big.Rat {
	n := m.signed(m.category)
	m.signs(n)
	return n
}

// either is for points that may come to stand on either side.
func (m *measurer) either() { m.adds, m.deducts = true, true }

// quantity is a number, or the id of a metric.
func (m *measurer) quantity(number func() *big.Rat) quantity {
	if m.chance(75) {
		return quantity{n: number()}
	}
	m.either()
	return quantity{metric: m.metric().id}
}

func (m *measurer) per(s *ruleset) {
	b := block{header: "  [indicator.per]"}
	b.set("metric", m.divisor().id)
	if m.chance(60) {
		b.set("times", m.amount())
	}
	if m.chance(40) {
		b.set("clause", pick(m.dice, s.clauses))
	}
	m.modifiers = append(m.modifiers, b)
}

func (m *measurer) precondition(s *ruleset) {
	b := block{header: "  [indicator.precondition]"}
	when, on := m.when(m.pool)
	for _, x := range on {
		m.lacks |= x.lacks
	}
	b.set("when", when)
	b.set("otherwise", m.worth())
	b.set("clause", pick(m.dice, s.clauses))
	m.modifiers = append(m.modifiers, b)
}
