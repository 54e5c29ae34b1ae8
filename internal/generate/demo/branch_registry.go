package demo

import "strings"

// stationsAndSquads are the entries of units.toml for what lies below a bureau.
func stationsAndSquads(to *document, b *branch) {
	entry := func(u *unit, kind, parent string) {
		to.table("unit")
		to.text("id", u.id)
		to.text("name", u.name)
		to.text("kind", kind)
		to.text("parent", parent)
		to.raw("head_count", whole(u.heads))
	}
	for n := range b.stations {
		s := &b.stations[n]
		entry(&s.unit, "station", b.bureau.id)
		to.pairs("measures", []string{"population", whole(s.population), "daily-calls", tenths(s.calls), "complexity", whole(s.complexity)})
		to.raw("from", "2010-01-01")
		for k := range s.squads {
			entry(&s.squads[k].unit, "squad", s.id)
			to.raw("from", "2010-01-01")
		}
	}
}

// peopleFile is people/BUREAU.toml.
func peopleFile(b *branch) *document {
	to := newDocument(b.bureau.name + "派出所的民警：岗位、抽调、离岗，都带日期。调动加一个岗位，离开写 left，以前的不改。")
	for n := range b.people {
		x := &b.people[n]
		to.table("person")
		to.text("id", x.id)
		to.text("name", x.name)
		to.text("kind", "officer")
		to.date("joined", x.joined)
		if !x.left.IsZero() {
			to.date("left", x.left)
		}
		for k := range x.posts {
			x.posts[k].write(to)
		}
		for k := range x.seconded {
			x.seconded[k].write(to, "secondment")
		}
		for k := range x.leaves {
			x.leaves[k].write(to, "leave")
		}
	}
	return to
}

func (p *post) write(to *document) {
	to.below("person.post")
	to.date("  from", p.from)
	to.text("  unit", p.at.id)
	to.text("  title", p.title)
	to.text("  class", p.class)
	if len(p.identities) > 0 {
		to.raw("  identities", `["`+strings.Join(p.identities, `", "`)+`"]`)
	}
}

func (a *away) write(to *document, what string) {
	to.below("person." + what)
	to.date("  from", a.from)
	to.date("  until", a.until)
	to.text("  to", a.to)
	to.text("  elsewhere", a.elsewhere)
	to.text("  document", a.document)
	to.text("  reason", a.reason)
}
