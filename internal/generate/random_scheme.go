package generate

import (
	"math/big"
	"slices"
)

// ruleset is one edition of a scheme.
type ruleset struct {
	id, edition, kind, authority string
	from                         int // index of the first period
	full                         *big.Rat
	floor, cap                   bound
	roundings                    map[string]string // TOML, by rounding point
	groups                       []grouping
	attributes                   []string
	ties                         []tie
	categories                   []*part
	indicators                   []*item
	clauses                      []string
}

// bound is a cap or a floor: not stated, stated as none, or a number.
type bound struct {
	stated bool
	value  *big.Rat // nil: none
}

type grouping struct {
	id      string
	classes []string // empty: every unit
}

type tie struct{ id, attribute, order string }

// part is a category.
type part struct {
	id, model     string
	weight, start *big.Rat
	floor, cap    bound
	items         []*item
}

func (c *part) weighs() bool { return c.model == "weighted" || c.model == "direct" }

func (c *part) adds() bool { return c.model != "penalty" }

func (c *part) deducts() bool { return c.model != "bonus" }

// makeSchemes: one for each scored kind, sometimes a second one for the first
// kind; each in one or two editions. Of two schemes for the same units, no
// indicator may be in both.
func (g *random) makeSchemes() {
	kinds := slices.Clone(g.scored)
	if g.chance(25) {
		kinds = append(kinds, g.scored[0])
	}
	taken := make(map[string]bool)
	indicators := make(map[string]map[string]bool)
	for n, kind := range kinds {
		if indicators[kind] == nil {
			indicators[kind] = make(map[string]bool)
		}
		id := g.id(taken, "scheme")
		from := 0
		if n > 0 && g.chance(30) {
			from = g.IntN(len(g.periods))
		}
		editions := g.newIDs("edition", 2, 2)
		first := g.makeEdition(id, editions[0], kind, from, indicators[kind], nil)
		g.schemes = append(g.schemes, first)
		if from+1 < len(g.periods) && g.chance(50) {
			from = g.between(from+1, len(g.periods)-1)
			g.schemes = append(g.schemes, g.makeEdition(id, editions[1], kind, from, indicators[kind], first.indicators))
		}
	}
}

// applying are the editions that apply to a period: of each scheme the one
// that began last.
func (g *random) applying(period int) []*ruleset {
	var list []*ruleset
	for _, s := range g.schemes {
		switch n := len(list); {
		case s.from > period:
		case n > 0 && list[n-1].id == s.id:
			list[n-1] = s
		default:
			list = append(list, s)
		}
	}
	return list
}

func (g *random) makeEdition(id, edition, kind string, from int, taken map[string]bool, before []*item) *ruleset {
	s := &ruleset{id: id, edition: edition, kind: kind, authority: g.authorityOf(kind), from: from}
	s.clauses = g.newIDs("c", 1, 8)
	s.attributes = g.newIDs("attribute", 0, 3)
	ties := make(map[string]bool)
	for n := g.IntN(4); n > 0 && len(s.attributes) > 0; n-- {
		s.ties = append(s.ties, tie{g.id(ties, "tie"), pick(g.dice, s.attributes), pick(g.dice, []string{"high", "low"})})
	}
	s.groups = g.makeGroups()
	s.floor, s.cap = g.bounds(g.anyAmount(), 50)
	s.floor.stated, s.cap.stated = true, true
	s.roundings = make(map[string]string)
	for _, point := range roundingPoints {
		if g.chance(40) {
			s.roundings[point] = "{ places = " + pick(g.dice, []string{"0", "1", "2", "2", "3", "4", "6"}) + ", mode = " + quote(pick(g.dice, roundingModes)) + " }"
		}
	}
	g.makeCategories(s)
	g.makeItems(s, taken, before)
	return s
}

var (
	roundingPoints = []string{"indicator", "category", "total"}
	roundingModes  = []string{"half-away", "half-even", "up", "down", "ceil", "floor"}
	categoryModels = []string{"weighted", "direct", "bonus", "penalty", "free"}
)

// makeGroups: one for all, or the classes divided among several; now and then
// one that nobody is in.
func (g *random) makeGroups() []grouping {
	taken := make(map[string]bool)
	if g.chance(50) {
		return []grouping{{id: g.id(taken, "group")}}
	}
	classes := some(g.dice, g.classes, len(g.classes), len(g.classes))
	var list []grouping
	for len(classes) > 0 {
		n := g.between(1, len(classes))
		list = append(list, grouping{g.id(taken, "group"), classes[:n]})
		classes = classes[n:]
	}
	if g.chance(15) {
		list = append(list, grouping{g.id(taken, "group"), []string{"nobody-is-of-this-class"}})
	}
	return list
}

func (g *random) makeCategories(s *ruleset) {
	taken := make(map[string]bool)
	var weighing []*part
	for range g.between(1, 7) {
		c := &part{id: g.id(taken, "category"), model: pick(g.dice, categoryModels)}
		if c.weighs() {
			weighing = append(weighing, c)
		}
		s.categories = append(s.categories, c)
	}
	if len(weighing) > 0 {
		s.full = pick(g.dice, []*big.Rat{rat(100, 1), rat(100, 1), rat(100, 1), rat(1000, 1), rat(100, 3), g.amount()})
		for n, weight := range g.split(s.full, len(weighing)) {
			weighing[n].weight = weight
		}
	}
	for _, c := range s.categories {
		g.limitCategory(c)
	}
}

// limitCategory keeps the floor at most 0 and the cap at least 0 where the
// model's own other side is 0.
func (g *random) limitCategory(c *part) {
	if g.chance(40) {
		c.cap = bound{true, g.amount()}
		if g.chance(20) {
			c.cap.value = nil
		}
	}
	if g.chance(40) {
		c.floor = bound{true, new(big.Rat).Neg(g.amount())}
		if g.chance(30) {
			c.floor.value = nil
		}
	}
	if !c.deducts() && c.floor.stated || g.chance(5) {
		c.floor = bound{true, new(big.Rat)}
	}
	if !c.adds() && c.cap.stated {
		c.cap = bound{true, new(big.Rat)}
	}
}

// bounds are a floor and a cap around a number, each of them a number in
// percent of the cases and none otherwise.
func (g *random) bounds(around *big.Rat, percent int) (floor, cap bound) {
	if g.chance(percent) {
		floor = bound{true, minus(around, g.amount())}
	}
	if g.chance(percent) {
		cap = bound{true, plus(around, g.amount())}
	}
	return floor, cap
}
