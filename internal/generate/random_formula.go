package generate

import "strconv"

// formula is one that is being made.
type formula struct {
	*random
	pool   []*metric
	lacks  states // of the metrics that it names
	unsure bool   // there may be no result
	left   int    // operands that it may still have: formulas must not be too long
}

// formulaMetric is made of metrics that are there already.
func (g *random) formulaMetric(s *ruleset) *metric {
	m := g.newMetric(s, "f")
	m.origin = derived
	f := &formula{random: g, pool: s.pool, left: 16}
	text := f.sum(g.between(0, 3))
	m.lacks = f.lacks
	m.set("formula", text)
	m.set("unit", pick(g.dice, []string{"%", "起", ""}))
	g.maybeRounding(&m.block)
	if f.unsure || g.chance(20) {
		g.undefined(m)
	}
	return m
}

var (
	plusSigns  = []string{" + ", "+", " ＋ ", " - ", " − ", " － "}
	timesSigns = []string{" * ", "*", " × ", "×"}
	overSigns  = []string{" / ", "/", " ÷ ", "÷"}
)

// sum is an expression of at most so many levels.
func (f *formula) sum(depth int) string {
	text := f.product(depth)
	for depth > 0 && f.left > 0 && f.chance(50) {
		text += pick(f.dice, plusSigns) + f.product(depth)
	}
	return text
}

func (f *formula) product(depth int) string {
	text := f.operand(depth)
	switch {
	case depth == 0 || f.left <= 0:
	case f.chance(25):
		text += pick(f.dice, timesSigns) + f.operand(depth)
	case f.chance(25):
		f.unsure = true
		text += pick(f.dice, overSigns) + f.operand(depth)
	}
	return text
}

func (f *formula) operand(depth int) string {
	if f.left--; depth == 0 || f.left <= 0 {
		return f.leaf()
	}
	switch f.IntN(8) {
	case 0:
		return pick(f.dice, []string{"-", "- ", "−"}) + f.operand(depth-1)
	case 1:
		return "(" + f.sum(depth-1) + ")"
	case 2:
		return "（" + f.sum(depth-1) + "）"
	case 3:
		return f.call(depth - 1)
	case 4, 5:
		return f.peers()
	}
	return f.leaf()
}

// call is a function of several expressions.
func (f *formula) call(depth int) string {
	name := pick(f.dice, []string{"min", "max", "mean", "growth"})
	text := f.sum(depth) + ", " + f.sum(depth)
	if name == "growth" {
		f.unsure = true
	} else if f.chance(30) {
		text += "，" + f.leaf()
	}
	return name + "(" + text + ")"
}

// peers is a function of the metric of others, or of other years.
func (f *formula) peers() string {
	f.unsure = true
	name := "three-year-mean"
	if f.chance(85) {
		name = pick(f.dice, []string{"group-", "all-"}) + pick(f.dice, []string{"mean", "max", "min", "sum", "place", "place-low", "count"})
	}
	return name + "(" + f.metric() + ")"
}

func (f *formula) leaf() string {
	switch f.IntN(5) {
	case 0:
		return pick(f.dice, []string{"100", "2", "0.5", "12.75", "0", "1000000"})
	case 1, 2:
		f.unsure = true
		return f.metric() + "@" + f.lag()
	}
	return f.metric()
}

func (f *formula) metric() string {
	m := pick(f.dice, f.pool)
	f.lacks |= m.lacks
	return m.id
}

func (f *formula) lag() string {
	switch f.IntN(4) {
	case 0:
		return "previous"
	case 1:
		return "last-year"
	case 2:
		return strconv.Itoa(f.between(1, 3)) + "-years-ago"
	}
	return strconv.Itoa(f.between(1, 3)) + "-periods-ago"
}
