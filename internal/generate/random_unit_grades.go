package generate

import (
	"math/big"
)

// makeUnitGrades lets quotas of schemes whose groups go by superiors go by the
// grades that these get in a scheme of their own.
func (g *random) makeUnitGrades() {
	if g.superior == "" {
		return
	}
	grades := g.newIDs("grade", 2, 3)
	taken := make(map[string]bool)
	for _, s := range g.schemes {
		taken[s.id] = true
	}
	id := g.id(taken, "scheme")
	used := false
	for _, s := range g.schemes {
		if !g.bySuperior(s) || g.chance(20) {
			continue
		}
		for n := range s.blocks {
			if b := &s.blocks[n]; b.header == "[[grade]]" && b.has("percent") {
				var shares []pair
				for _, unit := range some(g.dice, grades, 1, len(grades)) {
					shares = append(shares, pair{id: unit, n: pick(g.dice, []*big.Rat{new(big.Rat), rat(20, 1), rat(50, 1), rat(100, 3), rat(100, 1)})})
				}
				b.set("by_unit", shares)
				s.unitGrades, used = id, true
			}
		}
	}
	if used {
		g.makeUnitScheme(id, grades)
	}
}

// bySuperior reports whether every group that is ranked goes by superiors.
func (g *random) bySuperior(s *ruleset) bool {
	for n := range s.groups {
		b := &s.groups[n]
		if b.header == "[[group]]" && b.text("grouping") == "" && b.text("each") == "" {
			return false
		}
	}
	return true
}

// makeUnitScheme makes a scheme in which coefficients alone tell the units
// apart.
func (g *random) makeUnitScheme(id string, grades []string) {
	var factors []pair
	for n := range g.units {
		if m := &g.units[n]; m.kind == g.superior && g.chance(70) {
			factors = append(factors, pair{id: m.id, n: pick(g.dice, []*big.Rat{rat(1, 2), rat(4, 3), rat(6, 5)})})
		}
	}
	s := &ruleset{id: id, edition: g.newIDs("edition", 1, 1)[0], kind: g.superior, authority: g.authorityOf(g.superior), clauses: g.newIDs("c", 1, 3)}
	s.floor.stated, s.cap.stated = true, true
	taken := make(map[string]bool)
	s.groups = []block{g.begin(taken, "[[group]]", "group", "组")}
	c := &part{id: "all", model: "free", start: rat(100, 1)}
	x := &item{id: g.id(make(map[string]bool), "indicator"), category: c, method: "events", clause: s.clauses[0], orientation: "team"}
	x.floor.stated, x.cap.stated = true, true
	x.sorts = []sort{{id: "good", points: rat(1, 1)}}
	s.categories, s.indicators = []*part{c}, []*item{x}
	b := g.begin(taken, "[[coefficient]]", "coefficient", "系数")
	b.set("units", factors)
	b.set("otherwise", rat(1, 1))
	b.set("clause", s.clauses[0])
	s.blocks = append(s.blocks, b)
	for n, grade := range grades {
		b := block{header: "[[grade]]"}
		b.set("id", grade)
		b.set("name", g.name("等"))
		if n < len(grades)-1 {
			b.set("min", rat(int64(110-20*n), 1))
		}
		b.set("clause", s.clauses[0])
		s.blocks = append(s.blocks, b)
	}
	g.unitScheme = s
}

func (b *block) has(key string) bool {
	for _, k := range b.keys {
		if k.key == key {
			return true
		}
	}
	return false
}

// text is the value of a key that holds a text; empty if there is none.
func (b *block) text(key string) string {
	for _, k := range b.keys {
		if text, ok := k.value.(string); ok && k.key == key {
			return text
		}
	}
	return ""
}
