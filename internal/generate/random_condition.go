package generate

import (
	"math/big"
	"slices"
	"strings"
)

// when are conditions on one or two metrics.
func (g *random) when(pool []*metric) (list []pair, on []*metric) {
	for _, m := range some(g.dice, pool, 1, 2) {
		list = append(list, pair{id: m.id, text: g.test(m)})
		on = append(on, m)
	}
	return list, on
}

// test is what a condition asks of the numbers of a metric.
func (g *random) test(m *metric) string {
	cuts := g.cuts(m, 2)
	if len(cuts) < 2 || g.chance(60) {
		return pick(g.dice, []string{">= ", "≥", "> ", "＞ ", "<= ", "≤ ", "< ", "＜", "= ", "＝"}) + conditionNumber(cuts[0])
	}
	return pick(g.dice, []string{">= ", "> ", "≥"}) + conditionNumber(cuts[0]) + pick(g.dice, []string{", ", " ", "，"}) +
		pick(g.dice, []string{"<= ", "≤ ", "< "}) + conditionNumber(cuts[1])
}

// conditionNumber: conditions take decimals only.
func conditionNumber(n *big.Rat) string {
	text, ends := decimal(n)
	if !ends {
		panic("internal error: a condition on " + text)
	}
	return text
}

// cuts are at least one and at most so many decimals inside the bounds of a
// metric, in order: each part of what they cut has a value.
func (g *random) cuts(m *metric, most int) []*big.Rat {
	var list []*big.Rat
	for range most {
		n := g.inside(m)
		if !slices.ContainsFunc(list, func(o *big.Rat) bool { return o.Cmp(n) == 0 }) {
			list = append(list, n)
		}
	}
	slices.SortFunc(list, (*big.Rat).Cmp)
	return list
}

// inside is a decimal between the bounds of a metric and none of them.
func (g *random) inside(m *metric) *big.Rat {
	low, high := m.low, m.high
	if m.origin == derived || m.origin == surveyed || m.origin == fixed && m.id != "head-count" {
		low, high = nil, nil // they bound no condition
	}
	switch {
	case low != nil && high != nil:
		return plus(low, times(minus(high, low), rat(int64(g.between(1, 9)), 10)))
	case low != nil && m.whole:
		return plus(low, rat(int64(g.between(1, 40)), 1))
	case low != nil:
		return plus(low, g.decimal())
	case high != nil:
		return minus(high, g.decimal())
	case g.chance(30):
		return new(big.Rat).Neg(g.decimal())
	}
	return g.decimal()
}

// decimal is a positive number with an end.
func (g *random) decimal() *big.Rat {
	n := g.amount()
	if _, ends := n.FloatPrec(); !ends {
		return rat(int64(g.between(1, 4000)), 100)
	}
	return n
}

// words is a condition on an attribute of words: one of some of them.
func (g *random) words(list []string) string {
	return strings.Join(some(g.dice, list, 1, len(list)), pick(g.dice, []string{" | ", "|", ", ", "｜"}))
}
