package generate

// makeGrades returns their ids, the best first: the last asks for nothing.
func (g *random) makeGrades(s *ruleset) []string {
	if g.chance(50) {
		return nil
	}
	var ids []string
	taken := make(map[string]bool)
	least := g.anyAmount()
	last := g.between(0, 3)
	for n := range last + 1 {
		b := g.begin(taken, "[[grade]]", "grade", "等")
		ids = append(ids, b.id())
		if n < last {
			if g.chance(70) {
				b.set("min", coarse(least, down))
				least = minus(least, g.amount())
			}
			if g.chance(40) {
				when, _ := g.when(s.pool)
				b.set("when", when)
			}
			if g.chance(50) {
				g.quota(&b, g.between(1, 100))
			}
		}
		b.set("clause", pick(g.dice, s.clauses))
		s.blocks = append(s.blocks, b)
	}
	return ids
}

// quota is a share of heads, or so many, and what happens at the cut.
func (g *random) quota(b *block, percent int) {
	if g.chance(30) {
		b.set("count", g.between(1, 6))
	} else {
		b.set("percent", rat(int64(percent), 1))
		b.set("heads", pick(g.dice, roundingModes))
	}
	b.set("ties", pick(g.dice, []string{"in", "out"}))
}

// makeBands: slices of the ranking, the last of which takes the rest.
func (g *random) makeBands(s *ruleset) {
	if !g.chance(60) {
		g.rankBands(s)
	}
}

func (g *random) rankBands(s *ruleset) {
	taken := make(map[string]bool)
	last := g.between(0, 3)
	for n := range last + 1 {
		b := g.begin(taken, "[[rank_band]]", "band", "档")
		if n < last {
			g.quota(&b, g.between(1, 99/last))
		}
		s.blocks = append(s.blocks, b)
	}
}

// makeGates: vetoes with any effect, some of which look back.
func (g *random) makeGates(s *ruleset, grades []string) {
	taken := make(map[string]bool)
	for n := g.IntN(4); n > 0 && g.chance(60); n-- {
		b := g.begin(taken, "[[gate]]", "gate", "一票否决")
		when, _ := g.when(s.pool)
		b.set("when", when)
		if g.chance(50) {
			b.set("look_back", g.between(0, 3))
		}
		effects := []string{"zero", "no-award", "unranked"}
		if len(grades) > 0 {
			effects = append(effects, "grade-cap", "grade-down")
		}
		effect := pick(g.dice, effects)
		b.set("effect", effect)
		switch {
		case effect == "zero" && g.chance(60):
			b.set("category", pick(g.dice, s.categories).id)
		case effect == "grade-cap":
			b.set("grade", pick(g.dice, grades))
		case effect == "grade-down":
			b.set("levels", g.between(1, 3))
		}
		b.set("clause", pick(g.dice, s.clauses))
		s.blocks = append(s.blocks, b)
	}
}
