package generate

import "slices"

// makeSuperiors puts every unit of a kind with a scheme below a unit of another
// kind, in half of all folders. Some of them move to another one.
func (g *random) makeSuperiors() {
	if g.chance(50) {
		return
	}
	taken := make(map[string]bool)
	for n := range g.units {
		taken[g.units[n].id] = true
	}
	kinds, authorities := make(map[string]bool), make(map[string]bool)
	for n := range g.kinds {
		kinds[g.kinds[n]], authorities[g.authorities[n]] = true, true
	}
	g.superior = g.id(kinds, "kind")
	g.kinds, g.authorities = append(g.kinds, g.superior), append(g.authorities, g.id(authorities, "authority"))
	since := g.periods[0].start // nobody is in a post before there was the unit
	for n := range g.units {
		since = min(since, g.units[n].from)
	}
	var superiors []member
	var ids []string
	for range g.between(1, 4) {
		m := member{id: g.id(taken, "unit"), kind: g.superior, from: since.AddDays(-g.between(0, 5000))}
		superiors, ids = append(superiors, m), append(ids, m.id)
	}
	for n := range g.units {
		m := &g.units[n]
		if slices.Contains(g.scored, m.kind) || g.chance(40) {
			m.parent = pick(g.dice, ids)
		}
		for k := range m.changes {
			if g.chance(40) {
				m.changes[k].set("parent", pick(g.dice, ids))
			}
		}
	}
	g.units = append(superiors, g.units...)
}
