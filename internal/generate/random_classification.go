package generate

import (
	"math/big"
	"slices"
)

// The measures that classes are computed from. The level of a class is how many
// stand below it: a unit of it has from ten times its level and five on, up to
// ten times and nine, and the thresholds lie no higher than that.
const firstMeasure, secondMeasure = "measure-a", "measure-b"

// makeClassification has the classes of a kind of unit computed, in some of the
// folders in which all its units have one: they come to the same classes.
func (g *random) makeClassification() {
	if g.chance(50) {
		return
	}
	for _, kind := range g.kinds {
		if kind != g.personal && !slices.ContainsFunc(g.units, func(m member) bool { return m.kind == kind && m.class == "" }) {
			g.computed = kind
		}
	}
	for n := range g.units {
		m := &g.units[n]
		if m.kind != g.computed {
			continue
		}
		m.measures = g.measuresOf(m.class)
		if g.chance(20) {
			m.classDocument = g.name("号")
		}
		decided := m.classDocument != ""
		for k := range m.changes {
			x := &m.changes[k]
			at := slices.IndexFunc(x.keys, func(k keyed) bool { return k.key == "class" })
			switch {
			case at < 0:
			case decided || g.chance(30):
				decided = true // and stays so
				x.set("class_document", g.name("号"))
			default:
				x.keys[at] = keyed{"measures", g.measuresOf(x.keys[at].value.(string))}
			}
		}
	}
}

func (g *random) measuresOf(class string) []pair {
	level := len(g.classes) - 1 - slices.Index(g.classes, class)
	value := func() *big.Rat { return rat(int64(1000*level+g.between(500, 999)), 100) }
	return []pair{{id: firstMeasure, n: value()}, {id: secondMeasure, n: value()}}
}

// writeClassification writes it, now and then with another one that takes its
// place later.
func (g *random) writeClassification(d *document) {
	if g.computed == "" {
		return
	}
	for _, id := range []string{firstMeasure, secondMeasure} {
		g.named(d, "[[measure]]", id, "指标")
		d.text("unit", g.name("起"))
	}
	first, last := g.periods[0].start, g.periods[len(g.periods)-1].end
	for n, from := 0, first.AddDays(-6000); n < 2; n, from = n+1, g.anyDay(first, last) {
		d.table("[[classification]]")
		d.text("kind", g.computed)
		d.text("document", g.name("号"))
		d.date("from", from)
		for k, class := range g.classes {
			d.table("  [[classification.class]]")
			d.text("class", class)
			if level := len(g.classes) - 1 - k; level > 0 {
				least := rat(int64(10*level+n), 1)
				d.value("least", []pair{{id: firstMeasure, n: least}, {id: secondMeasure, n: least}})
				if g.chance(50) {
					d.integer("reach", g.between(1, 2))
				}
			}
		}
		if g.chance(50) {
			return
		}
	}
}
