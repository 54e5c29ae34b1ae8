package generate

import (
	"slices"

	"gongping/internal/civil"
)

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
	g.classes, g.namesClasses = g.newIDs("class", 1, 4), g.chance(50)
	g.identities = g.newIDs("identity", 1, 3)
}

// makeUnits: each scored kind has a unit that is there all the time; others
// come and go.
func (g *random) makeUnits() {
	taken := make(map[string]bool)
	first, last := g.periods[0].start, g.periods[len(g.periods)-1].end
	counted := pick(g.dice, []int{100, 50, 50}) // in so many per cent the head count is known
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
		if g.chance(counted) {
			m.heads = pick(g.dice, []int{g.between(1, 60), g.between(1, 1_000_000)})
		}
		if g.chance(40) {
			m.identities = some(g.dice, g.identities, 1, len(g.identities))
		}
		g.makeChanges(&m, last)
		g.units = append(g.units, m)
	}
	g.Shuffle(len(g.units), func(i, j int) { g.units[i], g.units[j] = g.units[j], g.units[i] })
}

// makeChanges changes what a unit is once or twice, on days of their own. It
// keeps to the classes and identities that there are.
func (g *random) makeChanges(m *member, last civil.Date) {
	for from := m.from; from < last && g.chance(20); {
		from = from.AddDays(g.between(1, max(1, last.Sub(from))))
		b := block{header: "  [[unit.change]]"}
		b.set("from", from)
		if g.chance(50) {
			b.set("class", pick(g.dice, g.classes))
		}
		if g.chance(50) {
			b.set("head_count", g.between(1, 1000))
		}
		if g.chance(50) {
			b.set("identities", some(g.dice, g.identities, 1, 2))
		}
		m.changes = append(m.changes, b)
	}
}

// dropClasses leaves some units of some kinds without a class: no scheme for
// them may group by it.
func (g *random) dropClasses() {
	g.classed = make(map[string]bool)
	for _, kind := range g.kinds {
		g.classed[kind] = g.chance(60)
	}
	for n := range g.units {
		if m := &g.units[n]; !g.classed[m.kind] && g.chance(50) {
			m.class = ""
		}
	}
}

// classesInUse are those that a unit has: only they may have a target or a
// coefficient.
func (g *random) classesInUse() []string {
	var list []string
	for _, class := range g.classes {
		if slices.ContainsFunc(g.units, func(m member) bool { return m.class == class }) {
			list = append(list, class)
		}
	}
	return list
}

// knownClasses are those that units.toml names, or that units are said to be of
// where it names none.
func (g *random) knownClasses() []string {
	if g.namesClasses {
		return g.classes
	}
	var list []string
	for _, class := range g.classes {
		if slices.ContainsFunc(g.units, func(m member) bool {
			return m.class == class && m.kind != g.personal && (m.kind != g.computed || m.classDocument != "")
		}) {
			list = append(list, class)
		}
	}
	return list
}

// everyUnit are the ids of all units of a kind, whenever they are there.
func (g *random) everyUnit(kind string) []string {
	var list []string
	for n := range g.units {
		if g.units[n].kind == kind {
			list = append(list, g.units[n].id)
		}
	}
	return list
}

func (g *random) unit(id string) *member {
	return &g.units[slices.IndexFunc(g.units, func(m member) bool { return m.id == id })]
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
	if g.chance(30) {
		d.text("address", pick(g.dice, []string{"http://kaoping.example/", "https://10.0.0.8:8443/2020/绩效/"}))
	}
	g.writeAudience(d)
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

// emptyClass is a class that no unit is of.
const emptyClass = "nobody-is-of-this-class"

// writeUnits: a parent is a superior, which stands first, or any unit before, so
// that no chain comes back.
func (g *random) writeUnits() {
	d := g.document()
	for _, id := range g.kinds {
		g.named(d, "[[kind]]", id, "类")
	}
	if g.namesClasses {
		for _, id := range append([]string{emptyClass}, g.classes...) {
			g.named(d, "[[class]]", id, "分类")
		}
	}
	g.writeClassification(d)
	for _, id := range g.identities {
		g.named(d, "[[identity]]", id, "身份")
	}
	var before []string
	for _, m := range g.units {
		if m.kind == g.personal {
			continue
		}
		g.named(d, "[[unit]]", m.id, "所")
		d.text("kind", m.kind)
		if m.kind != g.computed || m.classDocument != "" {
			d.maybeText("class", m.class)
		}
		d.maybeText("class_document", m.classDocument)
		d.value("measures", m.measures)
		switch {
		case m.parent != "":
			d.text("parent", m.parent)
		case len(before) > 0 && g.chance(30):
			d.text("parent", pick(g.dice, before))
		}
		before = append(before, m.id)
		if m.heads > 0 {
			d.integer("head_count", m.heads)
		}
		d.value("identities", m.identities)
		d.date("from", m.from)
		d.maybeDate("until", m.until)
		for n := range m.changes {
			d.block(&m.changes[n])
		}
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
