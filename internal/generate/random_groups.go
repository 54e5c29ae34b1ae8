package generate

// makeGroups: one for all; or the classes divided among several, and now and
// then one that nobody is in; or the units divided by name; or the classes, and
// some units by name.
func (g *random) makeGroups(kind string) []block {
	m := &grouper{random: g, taken: make(map[string]bool)}
	choice := g.IntN(4)
	if choice > 1 && !g.classed[kind] {
		choice -= 2
	}
	switch choice {
	case 0:
		m.group(nil, nil)
	case 1:
		m.divide("units", g.everyUnit(kind))
	case 2:
		m.divide("classes", g.classes)
		if g.chance(30) {
			m.group(nil, []string{emptyClass})
		}
	case 3:
		m.divide("classes", g.classes)
		m.group(some(g.dice, g.everyUnit(kind), 1, 3), nil)
	}
	for n := g.IntN(3); n > 0 && g.chance(50); n-- {
		m.another(kind)
	}
	g.Shuffle(len(m.list), func(i, j int) { m.list[i], m.list[j] = m.list[j], m.list[i] })
	return m.list
}

// grouper makes groups, and other ways to group.
type grouper struct {
	*random
	taken    map[string]bool // ids of groups
	grouping string          // the other way, if it is one
	ways     map[string]bool // ids of the other ways
	list     []block
}

// group is one of some units, or of some classes; of every unit, if it names
// none.
func (m *grouper) group(units, classes []string) {
	x := m.begin(m.taken, "[[group]]", "group", "组")
	x.set("grouping", m.grouping)
	if m.superior != "" && m.chance(40) {
		x.set("each", m.superior)
	}
	x.set("units", units)
	x.set("classes", classes)
	if m.chance(15) {
		x.set("unranked", m.chance(70))
	}
	m.list = append(m.list, x)
}

// divide shares out classes or units, in another order, each to one group.
func (m *grouper) divide(key string, ids []string) {
	rest := some(m.dice, ids, len(ids), len(ids))
	for len(rest) > 0 {
		n := m.between(1, len(rest))
		if key == "units" {
			m.group(rest[:n], nil)
		} else {
			m.group(nil, rest[:n])
		}
		rest = rest[n:]
	}
}

// another is a way to group beside the one that ranks. Not every unit need be
// in one of its groups.
func (m *grouper) another(kind string) {
	if m.ways == nil {
		m.ways = make(map[string]bool)
	}
	x := m.begin(m.ways, "[[grouping]]", "grouping", "分组")
	m.list = append(m.list, x)
	m.grouping = x.id()
	switch m.IntN(3) {
	case 0:
		m.group(nil, nil)
	case 1:
		m.divide("units", some(m.dice, m.everyUnit(kind), 1, 12))
	case 2:
		m.divide("classes", some(m.dice, m.classes, 1, len(m.classes)))
	}
	m.grouping = ""
}
