package generate

import "math/big"

// item is an indicator.
type item struct {
	id           string
	category     *part
	clause       string
	orientation  string
	method       string
	base, points *big.Rat
	floor, cap   bound
	sorts        []sort       // worth points with the method "events", else only counted
	given        *givenRule   // method "given"
	multipliers  []multiplier // method "events"
	measured     []block      // the tables of a method that goes by metrics
	modifiers    []block      // per and precondition
	rounding     string       // TOML; empty: that of the scheme
	lacks        states       // for want of a metric it may have no value
	adds         bool         // can yield positive points
	deducts      bool         // and negative ones
	standIns     map[string]standIn
}

// sort is a kind of event: worth its points, a number of the range, or the
// points of a role; or nothing, where it is only counted.
type sort struct {
	id                string
	points, low, high *big.Rat
	roles             []pair
	floor, cap        bound
	eachFloor         bound // of one event
	eachCap           bound
	needs             []string // attributes that its events must carry
}

// givenRule is where a given score comes from.
type givenRule struct{ low, high, scale *big.Rat }

// standIn is what counts in place of a value that is not there: full marks, or
// another substitute with its points, or points alone.
type standIn struct {
	substitute string
	points     *big.Rat
}

func (s standIn) mean() bool {
	return s.substitute == "group-mean" || s.substitute == "applicable-mean"
}

var orientations = []string{"strike", "prevention", "foundation", "service", "team"}

// makeItems gives each category an indicator, and then more up to twelve. Those
// with events come first, then the metrics, then the methods that go by them.
func (g *random) makeItems(s *ruleset, taken map[string]bool, before *ruleset) {
	for n := range max(len(s.categories), g.between(1, 12)) {
		c := pick(g.dice, s.categories)
		if n < len(s.categories) {
			c = s.categories[n]
		}
		x := &item{category: c, clause: pick(g.dice, s.clauses), orientation: pick(g.dice, orientations)}
		if before != nil && n < len(before.indicators) && g.chance(60) {
			x.id = before.indicators[n].id
		} else {
			x.id = g.id(taken, "indicator")
		}
		c.items = append(c.items, x)
		s.indicators = append(s.indicators, x)
	}
	g.Shuffle(len(s.indicators), func(i, j int) { s.indicators[i], s.indicators[j] = s.indicators[j], s.indicators[i] })
	for _, x := range s.indicators {
		g.makeMethod(s, x)
	}
	g.makeMetrics(s, before)
	for n, x := range s.indicators {
		g.measure(s, x)
		g.measureCategory(s, x.category, s.indicators[n+1:])
	}
	for _, c := range s.categories {
		g.start(c)
	}
	for _, x := range s.indicators {
		g.limitItem(x)
		g.makeStandIns(x, g.isSettled(s.from))
	}
}

// makeMethod chooses a method and makes of it what needs no metric.
func (g *random) makeMethod(s *ruleset, x *item) {
	switch n := g.IntN(100); {
	case n < 40:
		x.method = "events"
		g.makeSorts(s, x)
		g.makeMultipliers(s, x)
	case n < 55:
		x.method = "given"
		g.makeGiven(x)
	default:
		x.method = pick(g.dice, measures)
		g.makeCounted(s, x)
	}
	if g.chance(70) || x.earns() && x.category.weighs() { // what it makes must fill the category
		x.points = g.amount()
	}
	if g.chance(25) {
		x.rounding = g.rounding()
	}
}

// earns reports whether the method makes its points from nothing, rather than
// adding to a base or deducting from it.
func (x *item) earns() bool {
	switch x.method {
	case "ratio", "bands", "rank", "relative", "composite":
		return true
	}
	return false
}

// goesByMetrics reports whether the method is one of those that measure.
func (x *item) goesByMetrics() bool { return x.method != "events" && x.method != "given" }

// limitItem states a limit on every side on which points can run, and now and
// then on the other. In a category that takes one side only, the limit on the
// other side keeps metrics to it.
func (g *random) limitItem(x *item) {
	base := x.base
	if base == nil {
		base = new(big.Rat)
	}
	x.floor, x.cap = g.bounds(base, 70)
	x.floor.stated = x.floor.stated || x.deducts || g.chance(20)
	x.cap.stated = x.cap.stated || x.adds || g.chance(20)
	if !x.category.deducts() && (x.floor.value != nil || x.deducts) {
		x.floor.value = greater(orZero(x.floor.value), new(big.Rat))
	}
	if !x.category.adds() && (x.cap.value != nil || x.adds) {
		x.cap.value = lesser(orZero(x.cap.value), new(big.Rat))
	}
}

func orZero(n *big.Rat) *big.Rat {
	if n == nil {
		return new(big.Rat)
	}
	return n
}

// makeSorts gives an indicator one to four kinds of event.
func (g *random) makeSorts(s *ruleset, x *item) {
	taken := make(map[string]bool)
	for range g.between(1, 4) {
		k := sort{id: g.id(taken, "kind")}
		low, high := g.signed(x.category), g.signed(x.category)
		switch n := g.IntN(100); {
		case n < 60:
			k.points = low
			high = low
		case n < 80:
			k.low, k.high = lesser(low, high), greater(low, high)
		default:
			for n, role := range some(g.dice, s.roles, 1, 2) {
				k.roles = append(k.roles, pair{id: role, n: []*big.Rat{low, high}[n]})
			}
		}
		x.signs(low, high)
		k.floor, k.cap = g.bounds(low, 25)
		k.eachFloor, k.eachCap = g.bounds(low, 15)
		k.needs = g.someNeeds(s)
		x.sorts = append(x.sorts, k)
	}
}

// makeCounted gives one in four of the others kinds that are only counted.
func (g *random) makeCounted(s *ruleset, x *item) {
	taken := make(map[string]bool)
	for n := g.between(1, 3); n > 0 && g.chance(25); n-- {
		x.sorts = append(x.sorts, sort{id: g.id(taken, "kind"), needs: g.someNeeds(s)})
	}
}

// someNeeds are attributes that events must carry, one time in five.
func (g *random) someNeeds(s *ruleset) []string {
	var list []string
	if g.chance(20) {
		for _, a := range some(g.dice, s.attributes, 0, 2) {
			list = append(list, a.id)
		}
	}
	return list
}

// held keeps the points of one event within its limits, the floor first.
func (k *sort) held(n *big.Rat) *big.Rat {
	if k.eachFloor.value != nil {
		n = greater(n, k.eachFloor.value)
	}
	if k.eachCap.value != nil {
		n = lesser(n, k.eachCap.value)
	}
	return n
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

// makeStandIns declares what counts in place of a value: wherever it may be
// missing in a period that is more than a trial, and now and then elsewhere.
func (g *random) makeStandIns(x *item, settled bool) {
	percent := 70
	if x.given == nil {
		percent = 20
	}
	x.standIns = make(map[string]standIn)
	for _, state := range stateNames {
		needed := x.lacks&stateOf(state) != 0
		if needed && (settled || g.chance(50)) || g.chance(percent) {
			x.standIns[state] = g.makeStandIn(x)
		}
	}
}

func (g *random) makeStandIn(x *item) standIn {
	switch n := g.IntN(10); {
	case n < 4 && x.points != nil && x.category.adds():
		return standIn{substitute: "full", points: x.points}
	case n < 6:
		return standIn{pick(g.dice, []string{"group-mean", "applicable-mean"}), g.signed(x.category)}
	}
	return standIn{points: g.signed(x.category)}
}

// isSettled reports whether anything more than a trial was published of a period
// or of a later one.
func (g *random) isSettled(from int) bool {
	for p := from; p < len(g.periods); p++ {
		if !g.periods[p].settled().IsZero() {
			return true
		}
	}
	return false
}
