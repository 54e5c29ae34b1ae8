package generate

import (
	"math/big"
	"slices"
	"strings"
)

// writeAllowances: now and then money that follows from a scheme, in one of the
// three ways, from a period of its own on. Budgets are never exceeded.
func (g *random) writeAllowances() {
	taken := make(map[string]bool)
	for n := g.IntN(3); n > 0; n-- {
		s := pick(g.dice, g.schemes)
		d := g.beginAllowance(s, s.from)
		ids, _ := g.everywhere(s)
		bands, metrics := ids["[[rank_band]]"], ids["[[metric]]"]
		switch way := g.IntN(3); {
		case way == 0 && bands != nil:
			g.bandAllowance(d, bands)
		case way == 1 && metrics != nil:
			d.table("  [allowance.per]")
			d.text("metric", pick(g.dice, metrics))
			d.number("amount", g.cents(10_000))
			g.maybeMonths(d)
		default:
			g.poolAllowance(d)
		}
		g.files["allowances/"+g.id(taken, "allowance")+".toml"] = d.bytes()
	}
}

// beginAllowance is one that follows from a scheme, from a period on or later.
func (g *random) beginAllowance(s *ruleset, from int) *document {
	d := g.document()
	d.table("[allowance]")
	d.text("title", g.name("津贴"))
	d.text("document", g.name("号"))
	d.text("clause", g.name("条"))
	d.text("scheme", s.id)
	from = g.between(from, len(g.periods)-1)
	d.text("applies_from", g.periods[from].id)
	g.limit(d, s, from)
	return d
}

// limit ends an allowance with a period, or gives it to some groups alone.
func (g *random) limit(d *document, s *ruleset, from int) {
	if g.limits.chance(40) {
		d.text("applies_until", g.periods[g.limits.between(from, len(g.periods)-1)].id)
	}
	if g.limits.chance(50) {
		return
	}
	groups, bySuperior := g.groupsOf(s)
	if len(groups) > 0 && g.limits.chance(60) {
		d.ids("groups", some(g.limits, groups, 1, len(groups)))
		return
	}
	if len(bySuperior) > 0 {
		if g.limits.chance(50) {
			d.ids("groups", some(g.limits, bySuperior, 1, len(bySuperior)))
		}
		d.text("superior", pick(g.limits, g.everyUnit(g.superior)))
	}
}

// groupsOf are the groups that all editions of a scheme have, and of these those
// that go by superiors in each.
func (g *random) groupsOf(s *ruleset) (ids, bySuperior []string) {
	has, each, editions := make(map[string]int), make(map[string]int), 0
	list := g.schemes
	if s == g.unitScheme {
		list = []*ruleset{s}
	}
	for _, other := range list {
		if other.id != s.id {
			continue
		}
		editions++
		for n := range other.groups {
			if b := &other.groups[n]; b.header == "[[group]]" && b.text("grouping") == "" {
				has[b.id()]++
				if b.has("each") {
					each[b.id()]++
				}
			}
		}
	}
	for n := range s.groups {
		id := s.groups[n].id()
		if has[id] == editions {
			ids = append(ids, id)
		}
		if each[id] == editions {
			bySuperior = append(bySuperior, id)
		}
	}
	return ids, bySuperior
}

// addAllowance writes one more file beside those that there are.
func (g *random) addAllowance(d *document) {
	taken := make(map[string]bool)
	for path := range g.files {
		if name, is := strings.CutPrefix(path, "allowances/"); is {
			taken[strings.TrimSuffix(name, ".toml")] = true
		}
	}
	g.files["allowances/"+g.id(taken, "allowance")+".toml"] = d.bytes()
}

// writeGains: amounts for places gained.
func (g *random) writeGains() {
	g.rolled(streamGains, func() {
		if g.chance(50) {
			return
		}
		s := pick(g.dice, g.schemes)
		d := g.beginAllowance(s, s.from)
		d.table("  [allowance.gain]")
		d.number("each", g.cents(1000))
		if g.chance(50) {
			d.integer("most", g.between(1, 3))
		}
		g.addAllowance(d)
	})
}

// followed are the tables of a scheme whose ids rules that follow from it name.
var followed = []string{"[[rank_band]]", "[[grade]]", "[[gate]]"}

// everywhere are the ids of these and of metrics that all editions of a scheme
// have, by the header of their tables.
func (g *random) everywhere(s *ruleset) (ids map[string][]string, editions int) {
	has, ids := make(map[string]int), make(map[string][]string)
	for _, other := range g.schemes {
		if other.id != s.id {
			continue
		}
		editions++
		for _, b := range other.blocks {
			if slices.Contains(followed, b.header) {
				has[b.header+b.id()]++
			}
		}
		for _, m := range other.metrics {
			has["[[metric]]"+m.id]++
		}
	}
	for _, b := range s.blocks {
		if slices.Contains(followed, b.header) && has[b.header+b.id()] == editions {
			ids[b.header] = append(ids[b.header], b.id())
		}
	}
	for _, m := range s.metrics {
		if has["[[metric]]"+m.id] == editions {
			ids["[[metric]]"] = append(ids["[[metric]]"], m.id)
		}
	}
	return ids, editions
}

// cents are an amount of less than so many, in whole cents.
func (g *random) cents(below int) *big.Rat { return rat(int64(g.IntN(100*below)), 100) }

func (g *random) maybeMonths(d *document) {
	if g.chance(50) {
		d.integer("months", g.between(1, 12))
	}
}

// maybeAverage is an average as somebody may have announced it.
func (g *random) maybeAverage(d *document) {
	if g.chance(30) {
		d.number("average", g.cents(1000))
	}
}

func (g *random) poolAllowance(d *document) {
	g.maybeAverage(d)
	sum := g.cents(1_000_000)
	if g.chance(50) {
		d.number("budget", plus(sum, g.cents(1000)))
		d.text("decides", g.name("局党委"))
	}
	d.table("  [allowance.pool]")
	d.number("sum", sum)
	g.maybeMonths(d)
	taken := make(map[string]bool)
	for n := g.IntN(3); n > 0; n-- {
		key, from := "identity", g.identities
		if classes := g.knownClasses(); len(from) == 0 || g.chance(50) && len(classes) > 0 {
			key, from = "class", classes
		}
		if len(from) == 0 {
			return
		}
		id := pick(g.dice, from)
		if taken[key+id] {
			continue
		}
		taken[key+id] = true
		d.table("    [[allowance.pool.factor]]")
		d.text(key, id)
		d.number("factor", rat(int64(g.IntN(30)), 10))
	}
}

func (g *random) bandAllowance(d *document, bands []string) {
	d.table("  [allowance.band]")
	if newDice(g.seed, streamPaidPeople).chance(50) {
		d.text("to", "ranked")
	}
	g.maybeMonths(d)
	for _, id := range some(g.dice, bands, 1, len(bands)) {
		d.table("    [[allowance.band.amount]]")
		d.text("band", id)
		d.number("amount", g.cents(strings.Count(id, "")*100))
	}
}
