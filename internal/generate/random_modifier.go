package generate

import (
	"math/big"
	"strconv"
)

// makeModifiers makes the rules that take several indicators or whole units.
func (g *random) makeModifiers(s *ruleset) {
	g.makeTies(s)
	g.makeOrientations(s)
	g.makeOnce(s)
	g.makeCoefficients(s)
	grades := g.makeGrades(s)
	g.makeGates(s, grades)
	g.makeBands(s)
	g.makeExamples(s)
}

// begin is a table with an id and a name.
func (g *random) begin(taken map[string]bool, header, stem, name string) block {
	b := block{header: header}
	b.set("id", g.id(taken, stem))
	b.set("name", g.name(name))
	return b
}

// makeTies: each goes by one of the four things to compare.
func (g *random) makeTies(s *ruleset) {
	taken := make(map[string]bool)
	for range g.IntN(4) {
		b := g.begin(taken, "[[tie_break]]", "tie", "同分先看")
		numbers := s.numbers()
		switch n := g.IntN(4); {
		case n == 0 && len(numbers) > 0:
			b.set("attribute", pick(g.dice, numbers))
		case n <= 1:
			b.set("metric", pick(g.dice, s.pool).id)
		case n == 2:
			b.set("category", pick(g.dice, s.categories).id)
		default:
			b.set("indicator", pick(g.dice, s.indicators).id)
		}
		b.set("order", pick(g.dice, rankings))
		s.blocks = append(s.blocks, b)
	}
}

// makeOrientations bounds the shares of directions of work by what they are.
func (g *random) makeOrientations(s *ruleset) {
	for _, name := range some(g.dice, orientations, 0, 2) {
		part, all := new(big.Rat), new(big.Rat)
		for _, x := range s.indicators {
			if x.points == nil {
				continue
			}
			all = plus(all, x.points)
			if x.orientation == name {
				part = plus(part, x.points)
			}
		}
		low, high := new(big.Rat), rat(100, 1)
		if all.Sign() > 0 && g.chance(70) {
			low = floorTo(times(rat(100, 1), new(big.Rat).Quo(part, all)), 1)
			high = plus(low, rat(1, 1))
		}
		b := block{header: "[[orientation_limit]]"}
		b.set("orientation", name)
		if g.chance(70) {
			b.set("min", low)
		}
		if g.chance(70) {
			b.set("max", high)
		}
		s.blocks = append(s.blocks, b)
	}
}

// makeOnce: rules over everything, or over some categories, indicators and
// kinds.
func (g *random) makeOnce(s *ruleset) {
	taken := make(map[string]bool)
	for n := g.IntN(3); n > 0 && g.chance(60); n-- {
		b := g.begin(taken, "[[once]]", "once", "不重复计")
		keep := pick(g.dice, []string{"highest", "highest", "sum", "none"})
		b.set("keep", keep)
		if keep == "highest" && g.chance(50) {
			b.set("rest", some(g.dice, []*big.Rat{rat(1, 2), rat(1, 3), new(big.Rat), rat(1, 1)}, 1, 3))
		}
		b.set("side", pick(g.dice, []string{"both", "bonus", "deduction"}))
		if g.chance(30) {
			b.set("categories", some(g.dice, s.categoryIDs(), 1, 2))
		}
		if g.chance(30) {
			b.set("indicators", some(g.dice, s.indicatorIDs(), 1, 3))
		}
		if kinds := s.kindRefs(); len(kinds) > 0 && g.chance(30) {
			b.set("kinds", some(g.dice, kinds, 1, 3))
		}
		b.set("clause", pick(g.dice, s.clauses))
		s.blocks = append(s.blocks, b)
	}
}

func (s *ruleset) categoryIDs() []string {
	list := make([]string, len(s.categories))
	for n, c := range s.categories {
		list[n] = c.id
	}
	return list
}

func (s *ruleset) indicatorIDs() []string {
	list := make([]string, len(s.indicators))
	for n, x := range s.indicators {
		list[n] = x.id
	}
	return list
}

// kindRefs are the kinds of event of all indicators.
func (s *ruleset) kindRefs() []string {
	var list []string
	for _, x := range s.indicators {
		for _, k := range x.sorts {
			list = append(list, x.id+"/"+k.id)
		}
	}
	return list
}

// makeCoefficients: factors of the total, of a category or of some indicators.
func (g *random) makeCoefficients(s *ruleset) {
	taken := make(map[string]bool)
	factor := func() *big.Rat {
		return pick(g.dice, []*big.Rat{rat(1, 1), rat(6, 5), rat(9, 10), rat(4, 3), new(big.Rat), g.amount()})
	}
	list := func(ids []string) (pairs []pair) {
		for _, id := range some(g.dice, ids, 0, 3) {
			pairs = append(pairs, pair{id: id, n: factor()})
		}
		return pairs
	}
	for n := g.IntN(3); n > 0 && g.chance(60); n-- {
		b := g.begin(taken, "[[coefficient]]", "coefficient", "系数")
		switch g.IntN(3) {
		case 0:
			b.set("category", pick(g.dice, s.categories).id)
		case 1:
			b.set("indicators", some(g.dice, s.indicatorIDs(), 1, 4))
		}
		b.set("units", list(g.everyUnit(s.kind)))
		b.set("classes", list(g.classesInUse()))
		b.set("identities", list(g.identities))
		b.set("otherwise", factor())
		b.set("clause", pick(g.dice, s.clauses))
		s.blocks = append(s.blocks, b)
	}
}

// forbidden names need a waiver.
func (g *random) forbidden() string {
	return pick(g.dice, []string{"破案率", "罚没款", "行政拘留"}) + "（" + strconv.Itoa(g.between(1, 99)) + "）"
}
