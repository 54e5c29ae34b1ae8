package generate

import "math/big"

// registered is a number of the registry.
func (g *random) registered(s *ruleset) *metric {
	m := g.newMetric(s, "r")
	m.origin, m.low, m.whole = tenured, new(big.Rat), true
	m.set("unit", "天")
	m.set("registry", pick(g.dice, []string{"days", "days-served", "days-lent", "days-on-leave", "years"}))
	return m
}

// totals takes what schemes made before score, which may be missing; nil where
// there is none.
func (g *random) totals(s *ruleset) *metric {
	var others []*ruleset
	for _, other := range g.schemes {
		if other.id != s.id {
			others = append(others, other)
		}
	}
	if others == nil {
		return nil
	}
	from := pick(g.dice, others)
	m := g.newMetric(s, "t")
	m.origin, m.lacks = derived, unreported
	m.set("unit", "分")
	b := block{header: "  [metric.totals]"}
	b.set("scheme", from.id)
	of := pick(g.dice, []string{"self", "above", "below"})
	if from.kind == s.kind && g.chance(60) {
		of = "self"
	}
	b.set("of", of)
	combine := pick(g.dice, []string{"mean", "sum", "last"})
	b.set("combine", combine)
	if g.chance(60) {
		b.set("periods", g.between(1, 4))
	} else if combine != "last" && g.chance(30) {
		b.set("weights", "period") // of the period itself: there is one
		b.set("weigh", []*big.Rat{g.amount()})
	}
	if combine != "last" {
		g.weighTotals(&b, of)
	}
	if g.chance(70) {
		b.set("missing", pick(g.dice, []string{"skip", "skip", "absent"}))
	}
	m.below = append(m.below, b)
	if combine == "mean" { // by days or heads that are none
		g.undefined(m)
	}
	g.maybeRounding(&m.block)
	return m
}

// stays say what becomes of days away, which must be said where there are people.
func (g *random) stays(b *block, of string) {
	if g.personal == "" && g.chance(60) {
		return
	}
	lent := []string{"own", "neutral", "receiver"}
	if of == "self" {
		lent = lent[:2]
	}
	b.set("seconded", pick(g.dice, lent))
	b.set("leave", pick(g.dice, []string{"count", "neutral"}))
}

func (g *random) weighTotals(b *block, of string) {
	weighs := false
	for _, k := range b.keys {
		weighs = weighs || k.key == "weights"
	}
	switch {
	case weighs:
	case of == "below" && g.chance(40):
		b.set("weights", "heads")
	case g.chance(40):
		b.set("weights", "days")
		g.stays(b, of)
	}
	switch g.IntN(4) {
	case 0:
		b.set("best", g.between(1, 3))
	case 1:
		b.set("drop", g.between(1, 3))
	}
}
