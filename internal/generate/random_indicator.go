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
	adds         bool       // can yield positive points
	deducts      bool       // and negative ones
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
	for _, x := range s.indicators {
		if g.chance(65) {
			g.makeSorts(x)
		} else {
			g.makeGiven(x)
		}
		if g.chance(70) {
			x.points = g.amount()
		}
	}
	for _, c := range s.categories {
		g.start(c)
	}
	for _, x := range s.indicators {
		g.limitItem(x)
		g.makeStandIns(x)
	}
}

// limitItem states a limit on every side on which points can run, and now and
// then on the other.
func (g *random) limitItem(x *item) {
	base := x.base
	if base == nil {
		base = new(big.Rat)
	}
	x.floor, x.cap = g.bounds(base, 70)
	x.floor.stated = x.floor.stated || x.deducts || g.chance(20)
	x.cap.stated = x.cap.stated || x.adds || g.chance(20)
	if !x.category.deducts() && x.floor.value != nil {
		x.floor.value = greater(x.floor.value, new(big.Rat))
	}
	if !x.category.adds() && x.cap.value != nil {
		x.cap.value = lesser(x.cap.value, new(big.Rat))
	}
}

// makeSorts gives an indicator one to four kinds of event.
func (g *random) makeSorts(x *item) {
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
		x.signs(low, high)
		k.floor, k.cap = g.bounds(low, 25)
		x.sorts = append(x.sorts, k)
	}
}

// signs notes in which directions an indicator can run.
func (x *item) signs(points ...*big.Rat) {
	for _, n := range points {
		x.adds = x.adds || n.Sign() > 0
		x.deducts = x.deducts || n.Sign() < 0
	}
}

// signed is a number that a category allows, 0 now and then.
func (g *random) signed(c *part) *big.Rat {
	n := g.anyAmount()
	if n.Sign() < 0 && !c.deducts() || n.Sign() > 0 && !c.adds() {
		return new(big.Rat).Neg(n)
	}
	return n
}

func (g *random) makeGiven(x *item) {
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
	x.signs(times(r.low, r.scale), times(r.high, r.scale))
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
