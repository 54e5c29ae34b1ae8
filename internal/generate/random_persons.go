package generate

import (
	"slices"

	"gongping/internal/civil"
)

// makePersons makes people of a kind with a scheme, now and then where everybody
// is below a superior. What changed about them are other posts.
func (g *random) makePersons() {
	if g.superior == "" || g.chance(60) {
		return
	}
	g.personal = pick(g.dice, g.scored)
	g.distinguish()
	var superiors []string
	for n := range g.units {
		if g.units[n].kind == g.superior {
			superiors = append(superiors, g.units[n].id)
		}
	}
	for n := range g.units {
		m := &g.units[n]
		if m.kind != g.personal {
			continue
		}
		m.heads = 1
		posts := []block{g.post(m, m.from, m.parent, m.class, m.identities)}
		for _, x := range m.changes {
			class := m.class
			if class != "" {
				class = pick(g.dice, g.classes)
			}
			var identities []string
			if g.chance(50) {
				identities = some(g.dice, g.identities, 1, len(g.identities))
			}
			from := x.keys[0].value.(civil.Date)
			if post := g.post(m, from, pick(g.dice, superiors), class, identities); m.until.IsZero() || from <= m.until {
				posts = append(posts, post)
			}
		}
		m.changes = posts
	}
}

func (g *random) post(m *member, from civil.Date, unit, class string, identities []string) block {
	b := block{header: "  [[person.post]]"}
	b.set("from", from)
	b.set("unit", unit)
	if g.chance(40) {
		b.set("title", g.name("民警"))
	}
	b.set("class", class)
	b.set("identities", identities)
	return b
}

// writePeople writes them into one file or two, each with times for which they
// are lent or on leave, one after the other.
func (g *random) writePeople() {
	if g.personal == "" {
		return
	}
	documents := []*document{g.document(), g.document()}
	used := make(map[*document]bool)
	for n := range g.units {
		m := &g.units[n]
		if m.kind != g.personal {
			continue
		}
		d := pick(g.dice, documents)
		used[d] = true
		d.table("[[person]]")
		d.text("id", m.id)
		d.text("name", g.personName(m.id))
		d.text("kind", m.kind)
		if g.chance(30) {
			d.date("joined", m.from.AddDays(-g.between(0, 4000)))
		}
		d.maybeDate("left", m.until)
		for k := range m.changes {
			d.block(&m.changes[k])
		}
		g.writeAway(d, m)
	}
	for n, d := range documents {
		if used[d] {
			g.files["people/"+[]string{"a.toml", "people-2.toml"}[n]] = d.bytes()
		}
	}
}

// writeAway keeps to the days on which somebody is on the register.
func (g *random) writeAway(d *document, m *member) {
	for from := max(m.from, g.periods[0].start.AddDays(-g.between(0, 30))); g.chance(50) && (m.until.IsZero() || from <= m.until); {
		until := from.AddDays(g.between(0, 40))
		if g.chance(50) {
			d.table("  [[person.leave]]")
			d.date("from", from)
			d.date("until", until)
			d.text("reason", g.reason())
		} else {
			d.table("  [[person.secondment]]")
			d.date("from", from)
			d.date("until", until)
			if to := g.receivers(m, from, until); len(to) > 0 && g.chance(70) {
				d.text("to", pick(g.dice, to))
			} else {
				d.text("elsewhere", g.name("专班"))
			}
			d.text("document", g.name("号"))
		}
		from = until.AddDays(g.between(1, 60))
	}
}

// receivers are the units to which somebody can be lent on some days: those that
// are there on all of them, save where the person ever has a post.
func (g *random) receivers(m *member, from, until civil.Date) []string {
	var list []string
	for n := range g.units {
		x := &g.units[n]
		isHome := slices.ContainsFunc(m.changes, func(post block) bool { return post.text("unit") == x.id })
		if x.kind != g.personal && !isHome && x.from <= from && (x.until.IsZero() || until <= x.until) {
			list = append(list, x.id)
		}
	}
	return list
}
