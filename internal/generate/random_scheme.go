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
	groups                       []block
	attributes                   []attribute
	roles                        []string
	metrics                      []*metric
	pool                         []*metric // those that there are already, and the head count
	named                        bool      // some target is set for each unit by its name, and for nobody else
	categories                   []*part
	indicators                   []*item
	blocks                       []block // other tables
	clauses                      []string
	unitGrades                   string // the scheme by whose grades quotas go; may be empty
}

// bound is a cap or a floor: not stated, stated as none, or a number.
type bound struct {
	stated bool
	value  *big.Rat // nil: none
}

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
	g.measures = make(map[string]map[string]bool)
	for n, kind := range kinds {
		if indicators[kind] == nil {
			indicators[kind], g.measures[kind] = make(map[string]bool), make(map[string]bool)
		}
		id := g.id(taken, "scheme")
		from := 0
		switch {
		case n > 0 && g.chance(30):
			from = g.IntN(len(g.periods))
		case n == 0 && g.chance(30): // what was reported before is there to look back to
			from = g.IntN(g.firstPublished() + 1)
		}
		editions := g.newIDs("edition", 2, 2)
		first := g.makeEdition(id, editions[0], kind, from, indicators[kind], nil)
		g.schemes = append(g.schemes, first)
		if from+1 < len(g.periods) && g.chance(50) {
			from = g.between(from+1, len(g.periods)-1)
			g.schemes = append(g.schemes, g.makeEdition(id, editions[1], kind, from, indicators[kind], first))
		}
	}
}

// firstPublished is the index of the first period that has an edition.
func (g *random) firstPublished() int {
	return slices.IndexFunc(g.periods, func(w window) bool { return len(w.editions) > 0 })
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

func (g *random) makeEdition(id, edition, kind string, from int, taken map[string]bool, before *ruleset) *ruleset {
	s := &ruleset{id: id, edition: edition, kind: kind, authority: g.authorityOf(kind), from: from}
	s.clauses = g.newIDs("c", 1, 8)
	s.attributes = g.makeAttributes()
	s.roles = g.newIDs("role", 1, 3)
	s.groups = g.makeGroups(kind)
	s.floor, s.cap = g.bounds(g.anyAmount(), 50)
	s.floor.stated, s.cap.stated = true, true
	s.roundings = make(map[string]string)
	for _, point := range roundingPoints {
		if g.chance(40) {
			s.roundings[point] = g.rounding()
		}
	}
	g.makeCategories(s)
	g.makeItems(s, taken, before)
	g.makeModifiers(s)
	return s
}

var (
	roundingPoints = []string{"indicator", "category", "total"}
	roundingModes  = []string{"half-away", "half-even", "up", "down", "ceil", "floor"}
	categoryModels = []string{"weighted", "direct", "bonus", "penalty", "free"}
)

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
		floor = bound{true, coarse(minus(around, g.amount()), down)}
	}
	if g.chance(percent) {
		cap = bound{true, coarse(plus(around, g.amount()), up)}
	}
	return floor, cap
}
