package generate

import "slices"

// makePeople: one to three kinds of unit, one or two of them with a scheme,
// each with an authority of its own level.
func (g *random) makePeople() {
	g.kinds = g.newIDs("kind", 1, 3)
	g.scored = g.kinds[:g.between(1, min(2, len(g.kinds)))]
	taken := make(map[string]bool)
	for range g.kinds {
		g.authorities = append(g.authorities, g.id(taken, "authority"))
	}
	g.departments = g.newIDs("department", 1, 4)
	g.assessors = g.newIDs("assessor", 2, 6)
	g.classes = g.newIDs("class", 1, 4)
}

// makeUnits: each scored kind has a unit that is there all the time; others
// come and go.
func (g *random) makeUnits() {
	taken := make(map[string]bool)
	first, last := g.periods[0].start, g.periods[len(g.periods)-1].end
	for n := range g.between(3, 12) {
		m := member{id: g.id(taken, "unit"), kind: pick(g.dice, g.kinds), class: pick(g.dice, g.classes)}
		m.from = first.AddDays(-g.between(0, 5000))
		switch {
		case n < len(g.scored):
			m.kind = g.scored[n]
		case g.chance(60):
			m.kind = g.scored[0]
		case g.chance(20):
			m.from = g.anyDay(first, last)
		}
		if n >= len(g.scored) && g.chance(10) {
			m.until = g.anyDay(max(first, m.from), last)
		}
		g.units = append(g.units, m)
	}
	g.Shuffle(len(g.units), func(i, j int) { g.units[i], g.units[j] = g.units[j], g.units[i] })
}

// dropClasses leaves some units without a class where no scheme groups by it.
func (g *random) dropClasses() {
	grouped := make(map[string]bool)
	for _, s := range g.schemes {
		grouped[s.kind] = grouped[s.kind] || len(s.groups[0].classes) > 0
	}
	for n := range g.units {
		if m := &g.units[n]; !grouped[m.kind] && g.chance(50) {
			m.class = ""
		}
	}
}

// unitsOf are those of a kind that are there in a window.
func (g *random) unitsOf(kind string, w *window) []*member {
	var list []*member
	for n := range g.units {
		if _, _, ok := g.units[n].in(w); ok && g.units[n].kind == kind {
			list = append(list, &g.units[n])
		}
	}
	return list
}

func (g *random) authorityOf(kind string) string {
	return g.authorities[slices.Index(g.kinds, kind)]
}

func (g *random) writeSite() {
	d := g.document()
	d.table("[site]")
	d.text("title", g.name("考评公示栏"))
	d.text("bureau", g.name("公安局"))
	d.text("office", g.name("考评办"))
	d.text("contact", g.name("内线"))
	if g.chance(60) {
		d.text("language", pick(g.dice, []string{"zh-CN", "en"}))
	}
	if g.chance(60) {
		d.flag("demonstration", g.chance(50))
	}
	for n, id := range g.authorities {
		g.named(d, "[[authority]]", id, "委员会")
		d.text("level", g.kinds[n])
	}
	for _, id := range g.departments {
		g.named(d, "[[department]]", id, "支队")
	}
	for _, id := range g.assessors {
		g.named(d, "[[assessor]]", id, "考核员")
		d.text("post", g.name("科长"))
	}
	g.files["site.toml"] = d.bytes()
}

func (g *random) named(d *document, header, id, name string) {
	d.table(header)
	d.text("id", id)
	d.text("name", g.name(name))
}

// writeUnits: a parent is any unit before, so that no chain comes back.
func (g *random) writeUnits() {
	d := g.document()
	for _, id := range g.kinds {
		g.named(d, "[[kind]]", id, "类")
	}
	for n, m := range g.units {
		g.named(d, "[[unit]]", m.id, "所")
		d.text("kind", m.kind)
		d.maybeText("class", m.class)
		if n > 0 && g.chance(30) {
			d.text("parent", g.units[g.IntN(n)].id)
		}
		if g.chance(50) {
			d.integer("head_count", g.between(1, 1_000_000))
		}
		d.date("from", m.from)
		d.maybeDate("until", m.until)
	}
	g.files["units.toml"] = d.bytes()
}

// document is a file in a hand of its own. It may fold texts: only Shuffle
// needs them whole, and it does not come here.
func (g *random) document() *document {
	h := newHand(g.dice)
	h.folds = true
	return &document{hand: h}
}
