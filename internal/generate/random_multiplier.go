package generate

import (
	"math/big"
	"slices"
	"strings"
)

// attribute is a number that events carry, or one of a few words.
type attribute struct {
	id    string
	words []string
}

// letters: a word has one, for an event that carried it without would be taken to
// carry a number.
const letters = "abcdefghijklmnopqrstuvwxyz"

// numbers are the attributes that are numbers.
func (s *ruleset) numbers() []string {
	var list []string
	for _, a := range s.attributes {
		if a.words == nil {
			list = append(list, a.id)
		}
	}
	return list
}

func (g *random) makeAttributes() []attribute {
	var list []attribute
	for _, id := range g.newIDs("attribute", 0, 4) {
		a := attribute{id: id}
		if g.chance(40) {
			for _, word := range g.newIDs("word", 1, 3) {
				if strings.ContainsAny(word, letters) {
					a.words = append(a.words, word)
				}
			}
		}
		list = append(list, a)
	}
	return list
}

// multiplier multiplies the points of the events that carry something.
type multiplier struct {
	block
	on     []requirement // all must hold
	kinds  []string      // none: every kind
	factor *big.Rat
}

// requirement is a word that an attribute must be, or the least that it must
// be.
type requirement struct {
	attribute string
	words     []string
	least     *big.Rat
}

func (g *random) makeMultipliers(s *ruleset, x *item) {
	taken := make(map[string]bool)
	for n := g.IntN(3); n > 0 && len(s.attributes) > 0 && g.chance(40); n-- {
		m := multiplier{factor: pick(g.dice, []*big.Rat{rat(1, 2), rat(2, 1), new(big.Rat), g.amount()})}
		if x.category.adds() && x.category.deducts() && g.chance(15) {
			m.factor = new(big.Rat).Neg(m.factor)
			x.signs(rat(1, 1), rat(-1, 1))
		}
		m.header = "  [[indicator.multiplier]]"
		m.set("id", g.id(taken, "multiplier"))
		m.set("name", g.name("情形"))
		var when []pair
		for _, a := range some(g.dice, s.attributes, 1, 2) {
			r := requirement{attribute: a.id}
			text := ""
			if a.words == nil {
				r.least = g.decimal()
				text = pick(g.dice, []string{">= ", "≥"}) + conditionNumber(r.least)
			} else {
				text = g.words(a.words)
				r.words = strings.FieldsFunc(text, func(c rune) bool { return strings.ContainsRune(" |,｜", c) })
			}
			when = append(when, pair{id: a.id, text: text})
			m.on = append(m.on, r)
		}
		m.set("when", when)
		if g.chance(40) {
			m.kinds = []string{pick(g.dice, x.sorts).id}
			m.set("kinds", m.kinds)
		}
		m.set("factor", m.factor)
		m.set("clause", pick(g.dice, s.clauses))
		x.multipliers = append(x.multipliers, m)
	}
}

// fits reports whether an event of a kind with what it carries is multiplied.
func (m *multiplier) fits(kind string, carried []pair) bool {
	if m.kinds != nil && !slices.Contains(m.kinds, kind) {
		return false
	}
	for _, r := range m.on {
		at := slices.IndexFunc(carried, func(p pair) bool { return p.id == r.attribute })
		switch {
		case at < 0,
			r.words != nil && !slices.Contains(r.words, carried[at].text),
			r.words == nil && carried[at].n.Cmp(r.least) < 0:
			return false
		}
	}
	return true
}
