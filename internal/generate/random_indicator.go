package generate

import "math/big"

// item is an indicator.
type item struct {
	id           string
	category     *part
	clause       string
	base, points *big.Rat
	floor, cap   bound
	sorts        []sort     // method "events"
	given        *givenRule // method "given"
	standIns     map[string]standIn
}

// sort is a kind of event: worth its points, or a number of the range.
type sort struct {
	id                string
	points, low, high *big.Rat
	floor, cap        bound
}

// givenRule is where a given score comes from.
type givenRule struct{ low, high, scale *big.Rat }

// standIn is what counts in place of a value that is not there; nil points
// mean full marks.
type standIn struct{ points *big.Rat }

// makeItems gives each category an indicator, and then more up to twelve.
func (g *random) makeItems(s *ruleset, taken map[string]bool, before []*item) {
	for n := range max(len(s.categories), g.between(1, 12)) {
		c := pick(g.dice, s.categories)
		if n < len(s.categories) {
			c = s.categories[n]
		}
		x := &item{category: c, clause: pick(g.dice, s.clauses)}
		if n < len(before) && g.chance(60) {
			x.id = before[n].id
		} else {
			x.id = g.id(taken, "indicator")
		}
		c.items = append(c.items, x)
		s.indicators = append(s.indicators, x)
	}
	g.Shuffle(len(s.indicators), func(i, j int) { s.indicators[i], s.indicators[j] = s.indicators[j], s.indicators[i] })
	for _, c := range s.categories {
		g.start(c)
	}
	for _, x := range s.indicators {
		g.makeItem(x)
	}
}

// start settles where a category starts. Start and bases of one with a weight
// make its full marks.
func (g *random) start(c *part) {
	if !c.weighs() {
		g.startFreely(c)
		return
	}
	full := c.weight
	if c.model == "weighted" {
		full = rat(100, 1)
	}
	switch based := some(g.dice, c.items, 1, len(c.items)); g.IntN(4) {
	case 0:
		c.start = full
	case 1:
		for n, base := range g.split(full, len(based)) {
			based[n].base = base
		}
	case 2:
		shares := g.split(full, len(based)+1)
		c.start = shares[len(based)]
		for n, x := range based {
			x.base = shares[n]
		}
	}
}

// startFreely keeps to the direction of the model.
func (g *random) startFreely(c *part) {
	number := func() *big.Rat {
		switch {
		case !c.adds():
			return new(big.Rat).Neg(g.amount())
		case !c.deducts():
			return g.amount()
		}
		return g.anyAmount()
	}
	if g.chance(20) {
		c.start = number()
	}
	for _, x := range c.items {
		if g.chance(20) {
			x.base = number()
		}
	}
}

func (g *random) makeItem(x *item) {
	var adds, deducts bool
	if g.chance(65) {
		adds, deducts = g.makeSorts(x)
	} else {
		adds, deducts = g.makeGiven(x)
	}
	if g.chance(70) {
		x.points = g.amount()
	}
	base := x.base
	if base == nil {
		base = new(big.Rat)
	}
	x.floor, x.cap = g.bounds(base, 70)
	x.floor.stated = x.floor.stated || deducts || g.chance(20)
	x.cap.stated = x.cap.stated || adds || g.chance(20)
	if !x.category.deducts() && x.floor.value != nil {
		x.floor.value = greater(x.floor.value, new(big.Rat))
	}
	if !x.category.adds() && x.cap.value != nil {
		x.cap.value = lesser(x.cap.value, new(big.Rat))
	}
	g.makeStandIns(x)
}

// makeSorts gives an indicator one to four kinds of event.
func (g *random) makeSorts(x *item) (adds, deducts bool) {
	taken := make(map[string]bool)
	for range g.between(1, 4) {
		k := sort{id: g.id(taken, "kind")}
		low, high := g.signed(x.category), g.signed(x.category)
		if g.chance(70) {
			k.points = low
			high = low
		} else {
			k.low, k.high = lesser(low, high), greater(low, high)
		}
		adds = adds || greater(low, high).Sign() > 0
		deducts = deducts || lesser(low, high).Sign() < 0
		k.floor, k.cap = g.bounds(low, 25)
		x.sorts = append(x.sorts, k)
	}
	return adds, deducts
}

// signed is a number that a category allows, 0 now and then.
func (g *random) signed(c *part) *big.Rat {
	n := g.anyAmount()
	if n.Sign() < 0 && !c.deducts() || n.Sign() > 0 && !c.adds() {
		return new(big.Rat).Neg(n)
	}
	return n
}

func (g *random) makeGiven(x *item) (adds, deducts bool) {
	r := &givenRule{low: new(big.Rat), high: pick(g.dice, []*big.Rat{rat(100, 1), rat(1, 1), g.amount()}), scale: rat(1, 1)}
	if g.chance(15) {
		r.high = r.low
	}
	if g.chance(60) {
		r.scale = g.amount()
	}
	if !x.category.adds() || x.category.deducts() && g.chance(30) {
		r.scale = new(big.Rat).Neg(r.scale)
	}
	if x.category.adds() && x.category.deducts() && g.chance(20) {
		r.low = new(big.Rat).Neg(g.amount())
	}
	x.given = r
	ends := []*big.Rat{times(r.low, r.scale), times(r.high, r.scale)}
	return ends[0].Sign() > 0 || ends[1].Sign() > 0, ends[0].Sign() < 0 || ends[1].Sign() < 0
}

// makeStandIns declares what counts in place of a value. Indicators with
// events have them too, though rarely.
func (g *random) makeStandIns(x *item) {
	percent := 70
	if x.given == nil {
		percent = 20
	}
	x.standIns = make(map[string]standIn)
	for _, state := range absenceStates {
		switch {
		case !g.chance(percent):
		case x.points != nil && x.category.adds() && g.chance(50):
			x.standIns[state] = standIn{}
		default:
			x.standIns[state] = standIn{g.signed(x.category)}
		}
	}
}

var absenceStates = []string{"unreported", "not-applicable", "exempt"}
