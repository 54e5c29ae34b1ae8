package generate

import (
	"math/big"
	"slices"

	"gongping/internal/civil"
)

func (g *random) makeEvent(p int, s *ruleset, m *member, x *item, tasks []job, away map[slotOf]bool) {
	w := &g.periods[p]
	d, id := g.record(p, "event", "e")
	k := pick(g.dice, x.sorts)
	d.text("kind", k.id)
	from, until, _ := m.in(w)
	occurred := g.anyDay(from, until)
	if before := w.start.Sub(m.from); before > 0 && g.chance(8) {
		occurred = w.start.AddDays(-g.between(1, min(before, 300)))
		d.text("late", g.reason())
	}
	d.date("occurred", occurred)
	entered := occurred.AddDays(g.IntN(60))
	g.charge(d, x, entered)
	bearers := []*member{m}
	if g.chance(15) {
		bearers = g.sharers(p, s, m, x, occurred, away)
	}
	g.bear(d, bearers)
	if t := pick(g.dice, append(tasks, job{})); t.id != "" && t.suits(bearers, x) {
		d.text("task", t.id)
	}
	if g.chance(30) {
		d.text("matter", g.matter())
	}
	worth := g.worth(d, &k)
	carried := g.carried(s, &k)
	for n := range x.multipliers {
		if x.multipliers[n].fits(k.id, carried) {
			worth = times(worth, x.multipliers[n].factor)
		}
	}
	g.attributes(d, carried)
	g.entries = append(g.entries, entry{p, id, entered, k.held(worth)})
}

// sharers are the unit and one or two others that were there on the day.
func (g *random) sharers(p int, s *ruleset, m *member, x *item, day civil.Date, away map[slotOf]bool) []*member {
	var others []*member
	for _, u := range g.unitsOf(s.kind, &g.periods[p]) {
		if u != m && u.from <= day && (u.until.IsZero() || day <= u.until) && !away[slotOf{u, x}] {
			others = append(others, u)
		}
	}
	return append([]*member{m}, some(g.dice, others, 1, 2)...)
}

// bear says to whose account an event stands.
func (g *random) bear(d *document, units []*member) {
	if len(units) == 1 {
		d.text("subject", units[0].id)
		return
	}
	var shares []pair
	for n, part := range g.split(rat(1, 1), len(units)) {
		shares = append(shares, pair{id: units[n].id, n: part})
	}
	d.pairs("shares", shares)
}

// worth writes what an event of a kind states of its points, and is what they
// come to without multipliers.
func (g *random) worth(d *document, k *sort) *big.Rat {
	worth := k.points
	switch {
	case k.low != nil:
		worth = g.within(k.low, k.high)
		d.number("points", worth)
		return worth
	case k.roles != nil:
		role := pick(g.dice, k.roles)
		d.text("role", role.id)
		worth = role.n
	case worth == nil: // only counted
		worth = new(big.Rat)
	}
	if g.chance(50) {
		count := g.amount()
		d.number("count", count)
		worth = times(worth, count)
	}
	return worth
}

// matter is one of a few, so that several events have the same.
func (g *random) matter() string {
	return pick(g.dice, []string{"case-1", "case-2", "case-3", "-", "constructor"})
}

// carried is what an event carries: numbers and words of some attributes, and
// of those that its kind demands.
func (g *random) carried(s *ruleset, k *sort) []pair {
	var list []pair
	most := g.IntN(len(s.attributes) + 1)
	for n, a := range some(g.dice, s.attributes, len(s.attributes), len(s.attributes)) {
		if n >= most && !slices.Contains(k.needs, a.id) {
			continue
		}
		if a.words == nil {
			list = append(list, pair{id: a.id, n: g.anyAmount()})
		} else {
			list = append(list, pair{id: a.id, text: pick(g.dice, a.words)})
		}
	}
	return list
}

// attributes are written inline or as a table of their own, which must be the
// last part of the record.
func (g *random) attributes(d *document, carried []pair) {
	if len(carried) == 0 || !g.chance(30) {
		d.pairs("attributes", carried)
		return
	}
	d.table("  [event.attributes]")
	for n := range carried {
		d.raw(carried[n].id, d.pair(&carried[n]))
	}
}
