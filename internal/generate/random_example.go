package generate

import (
	"math/big"
	"slices"
)

// makeExamples makes worked examples whose points need no working out: what the
// scheme itself says of a value that is not there, or that a given score of 0
// is worth 0. The other facts of an example may then be anything.
func (g *random) makeExamples(s *ruleset) {
	if s.named { // it sets no target for the units of an example
		return
	}
	taken := make(map[string]bool)
	for _, x := range s.indicators {
		if x.rounding != "" || s.roundings["indicator"] != "" || !g.chance(40) {
			continue
		}
		for _, state := range stateNames {
			in, ok := x.standIns[state]
			if !ok || in.mean() || state == "unreported" && x.goesByMetrics() {
				continue
			}
			b := g.example(taken, s, x)
			b.set("state", state)
			b.set("points", in.points)
			s.blocks = append(s.blocks, b)
			g.exampleTables(s, x)
		}
		if g.zeroIsZero(s, x) {
			b := g.example(taken, s, x)
			b.set("given", new(big.Rat))
			b.set("points", new(big.Rat))
			s.blocks = append(s.blocks, b)
			g.exampleTables(s, x)
		}
	}
}

// zeroIsZero: a given score of 0 that nothing changes.
func (g *random) zeroIsZero(s *ruleset, x *item) bool {
	zero := new(big.Rat)
	return x.given != nil && x.base == nil && len(x.modifiers) == 0 &&
		x.given.low.Cmp(zero) <= 0 && x.given.high.Cmp(zero) >= 0 &&
		orZero(x.floor.value).Cmp(zero) <= 0 && orZero(x.cap.value).Cmp(zero) >= 0
}

// example is the table of an example without what it comes to.
func (g *random) example(taken map[string]bool, s *ruleset, x *item) block {
	b := g.begin(taken, "[[example]]", "example", "算例")
	b.set("indicator", x.id)
	if g.chance(50) {
		b.set("class", pick(g.dice, g.classes))
	}
	if g.chance(50) {
		b.set("unit", pick(g.dice, g.everyUnit(s.kind)))
	}
	if g.chance(50) {
		b.set("head_count", g.between(1, 1000))
	}
	if g.chance(50) {
		b.set("identities", some(g.dice, g.identities, 1, 2))
	}
	b.set("metrics", g.values(s))
	return b
}

// values of some metrics that are reported.
func (g *random) values(s *ruleset) []pair {
	var list []pair
	for _, m := range s.metrics {
		if m.origin == reported && g.chance(60) {
			list = append(list, pair{id: m.id, n: g.valueOf(m)})
		}
	}
	return list
}

// exampleTables are the tables below the example that was made last.
func (g *random) exampleTables(s *ruleset, about *item) {
	add := func(b block) { s.blocks = append(s.blocks, b) }
	for _, m := range s.metrics {
		if m.origin == surveyed && g.chance(50) {
			b := block{header: "  [[example.survey]]"}
			b.set("metric", m.id)
			b.set("votes", g.votes(m))
			add(b)
		}
	}
	for n := range g.IntN(3) {
		if values := g.values(s); len(values) > 0 {
			b := block{header: "  [[example.earlier]]"}
			b.set(pick(g.dice, []string{"years", "periods"}), n+1)
			b.set("metrics", values)
			add(b)
		}
	}
	for range g.IntN(3) {
		if values := g.values(s); len(values) > 0 {
			b := block{header: "  [[example.peer]]"}
			b.set("metrics", values)
			add(b)
		}
	}
	at := slices.IndexFunc(s.indicators, func(x *item) bool { return x != about && len(x.sorts) > 0 })
	if at >= 0 && g.chance(60) {
		add(g.exampleEvent(s, s.indicators[at]))
	}
}

// exampleEvent is an event of another indicator than the example's.
func (g *random) exampleEvent(s *ruleset, x *item) block {
	k := pick(g.dice, x.sorts)
	b := block{header: "  [[example.event]]"}
	b.set("indicator", x.id)
	b.set("kind", k.id)
	switch {
	case k.low != nil:
		b.set("points", g.within(k.low, k.high))
	case g.chance(50):
		b.set("count", g.amount())
	}
	if k.roles != nil {
		b.set("role", pick(g.dice, k.roles).id)
	}
	if g.chance(50) {
		b.set("matter", g.matter())
	}
	if g.chance(50) {
		b.set("share", pick(g.dice, []*big.Rat{rat(1, 2), rat(2, 3)}))
	}
	b.set("attributes", g.carried(s, &k))
	return b
}
