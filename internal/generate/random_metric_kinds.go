package generate

import "math/big"

// survey has a valid option, and now and then one that is not.
func (g *random) survey(s *ruleset) *metric {
	m := g.newMetric(s, "survey")
	m.origin, m.sure, m.low = surveyed, g.chance(40), new(big.Rat)
	if !m.sure {
		m.lacks = unreported
	}
	taken := make(map[string]bool)
	for n := range g.between(1, 5) {
		option := block{header: "  [[metric.option]]"}
		id := g.id(taken, "option")
		option.set("id", id)
		option.set("name", g.name("意见"))
		valid := n == 0 || g.chance(70)
		if valid {
			value := pick(g.dice, []*big.Rat{rat(100, 1), rat(60, 1), new(big.Rat), g.anyAmount()})
			m.low = lesser(m.low, value)
			option.set("value", value)
		}
		if !valid || g.chance(20) {
			option.set("invalid", !valid)
		}
		m.options, m.valid = append(m.options, id), append(m.valid, valid)
		m.below = append(m.below, option)
	}
	g.maybeRounding(&m.block)
	if g.chance(50) {
		m.invalidates = true
		g.undefined(m)
	}
	return m
}

// constants are set for every unit in some way, or what holds otherwise is.
func (g *random) constants(s *ruleset) *metric {
	m := g.newMetric(s, "target")
	m.origin = fixed
	positive := g.chance(70)
	number := func() *big.Rat {
		n := g.anyAmount()
		if positive {
			n = g.amount()
		}
		if m.low == nil || n.Cmp(m.low) < 0 {
			m.low = n
		}
		return n
	}
	list := func(ids []string) []pair {
		var pairs []pair
		for _, id := range ids {
			pairs = append(pairs, pair{id: id, n: number()})
		}
		return pairs
	}
	units := g.everyUnit(s.kind)
	values := block{header: "  [metric.constants]"}
	classes := some(g.dice, g.classesInUse(), 0, 4)
	switch g.IntN(3) {
	case 0: // all by name
		s.named = true
		values.set("units", list(units))
	case 1: // nobody else has one
		values.set("units", list(some(g.dice, units, 0, len(units))))
		values.set("classes", list(classes))
		if m.low == nil {
			m.low = new(big.Rat)
		}
		g.undefined(m)
	default:
		values.set("units", list(some(g.dice, units, 0, len(units))))
		values.set("classes", list(classes))
		values.set("otherwise", number())
	}
	m.below = append(m.below, values)
	return m
}

// makeTallies count the events of indicators that have any.
func (g *random) makeTallies(s *ruleset) {
	var with []*item
	for _, x := range s.indicators {
		if len(x.sorts) > 0 {
			with = append(with, x)
		}
	}
	for n := g.IntN(3); n > 0 && len(with) > 0; n-- {
		m, x := g.newMetric(s, "tally"), pick(g.dice, with)
		m.origin, m.low = counted, new(big.Rat)
		t := block{header: "  [metric.tally]"}
		t.set("indicator", x.id)
		if g.chance(50) {
			t.set("kind", pick(g.dice, x.sorts).id)
		}
		if numbers := s.numbers(); len(numbers) > 0 && g.chance(40) {
			m.low = nil
			t.set("attribute", pick(g.dice, numbers))
		}
		m.below = append(m.below, t)
		s.add(m)
	}
}

// scoreMetric is the points of an indicator as a metric.
func (g *random) scoreMetric(s *ruleset, x *item) *metric {
	m := g.newMetric(s, "score")
	m.origin = derived
	m.set("score", x.id)
	return m
}
