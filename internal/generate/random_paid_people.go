package generate

import "gongping/internal/civil"

// rolled makes things with other dice, so that what else a seed makes stays.
func (g *random) rolled(stream uint64, make func()) {
	was := g.dice
	g.dice = newDice(g.seed, stream)
	make()
	g.dice = was
}

// makePaidPeople ranks those above people, in most folders with people, so that
// these can be paid by the bands of those.
func (g *random) makePaidPeople() {
	g.rolled(streamPaidPeople, func() {
		if g.personal == "" || g.chance(20) {
			return
		}
		g.paysPeople = true
		if g.unitScheme == nil {
			taken := make(map[string]bool)
			for _, s := range g.schemes {
				taken[s.id] = true
			}
			g.makeUnitScheme(g.id(taken, "scheme"), g.newIDs("grade", 2, 3))
			g.divideSuperiors()
		}
		g.rankBands(g.unitScheme)
	})
}

// divideSuperiors puts some of them into a group of their own, which may be out
// of the ranking.
func (g *random) divideSuperiors() {
	units := g.everyUnit(g.superior)
	if len(units) < 2 || g.chance(40) {
		return
	}
	first := &g.unitScheme.groups[0]
	n := g.between(1, len(units)-1)
	other := g.begin(map[string]bool{first.id(): true}, "[[group]]", "group", "组")
	first.set("units", units[:n])
	other.set("units", units[n:])
	if g.chance(60) {
		other.set("unranked", true)
	}
	g.unitScheme.groups = append(g.unitScheme.groups, other)
}

// writePaidPeople: amounts for the people of those who are ranked, from a period
// on from which there always is one.
func (g *random) writePaidPeople() {
	if !g.paysPeople {
		return
	}
	g.rolled(streamPaidPosts, func() {
		for n := g.between(1, 2); n > 0; n-- {
			lent, leave := pick(g.dice, []string{"own", "receiver", "neutral"}), pick(g.dice, []string{"count", "neutral"})
			from := g.servedSince(lent == "own" && leave == "count")
			if from == len(g.periods) {
				lent, leave, from = "own", "count", g.servedSince(true)
			}
			if from == len(g.periods) {
				return
			}
			g.writePeopleAllowance(lent, leave, from)
		}
	})
}

func (g *random) writePeopleAllowance(lent, leave string, from int) {
	var bands []string
	for n := range g.unitScheme.blocks {
		if b := &g.unitScheme.blocks[n]; b.header == "[[rank_band]]" {
			bands = append(bands, b.id())
		}
	}
	d := g.beginAllowance(g.unitScheme, from)
	g.maybeAverage(d)
	const most = 1000
	if g.chance(40) {
		d.number("budget", plus(rat(int64(most*12*len(g.units)), 1), g.cents(1000)))
		d.text("decides", g.name("局党委"))
	}
	d.table("  [allowance.band]")
	d.text("to", "people")
	d.text("seconded", lent)
	d.text("leave", leave)
	g.maybeMonths(d)
	for _, id := range some(g.dice, bands, 1, len(bands)) {
		d.table("    [[allowance.band.amount]]")
		d.text("band", id)
		d.number("amount", g.cents(pick(g.dice, []int{1, most})))
	}
	g.addAllowance(d)
}

// longestAway is how many days somebody is away on end, at most, with a day in
// the post before and after.
const longestAway = 41

// servedSince is the first of the periods from which on there is in each somebody
// with a post, where not all days count for so many days that some do.
func (g *random) servedSince(allCount bool) int {
	for from := len(g.periods); from > 0; from-- {
		if !g.served(&g.periods[from-1], allCount) {
			return from
		}
	}
	return 0
}

func (g *random) served(w *window, allCount bool) bool {
	for n := range g.units {
		m := &g.units[n]
		if m.kind != g.personal {
			continue
		}
		first := civil.Date(0)
		for k := range m.changes {
			if day := m.changes[k].keys[0].value.(civil.Date); k == 0 || day < first {
				first = day
			}
		}
		from, until, there := m.in(w)
		from = max(from, first)
		if there && from <= until && (allCount || until.Sub(from) > longestAway) {
			return true
		}
	}
	return false
}
