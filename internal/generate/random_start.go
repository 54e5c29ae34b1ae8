package generate

import (
	"math/big"
	"slices"
)

// start settles where a category starts. In one with a weight, the start, the
// bases, and what its other indicators are worth make the full marks.
func (g *random) start(c *part) {
	if !c.weighs() {
		g.startFreely(c)
		return
	}
	full := c.weight
	if c.model == "weighted" {
		full = rat(100, 1)
	}
	rest := g.shareWithOthers(c, full)
	var free []*item // that may have bases
	for _, x := range c.items {
		if !x.earns() {
			free = append(free, x)
		}
	}
	choice := g.IntN(3)
	if rest.Sign() == 0 || len(free) == 0 {
		choice = 0
	}
	switch based := some(g.dice, free, 1, len(free)); choice {
	case 0:
		filled := slices.ContainsFunc(c.items, func(x *item) bool { return x.given != nil || x.earns() })
		if filled || rest.Cmp(full) != 0 || g.chance(50) { // full marks are the model's own
			c.start = rest
		}
	case 1: // then the start is 0
		for n, base := range g.split(rest, len(based)) {
			based[n].base = base
		}
	case 2:
		shares := g.split(rest, len(based)+1)
		c.start = shares[len(based)]
		for n, x := range based {
			x.base = shares[n]
		}
	}
}

// shareWithOthers makes room in the full marks for given scores, and for what is
// earned from nothing, and returns what is left.
func (g *random) shareWithOthers(c *part, full *big.Rat) (rest *big.Rat) {
	rest = full
	for _, x := range c.items {
		held := x.held()
		switch {
		case held.Sign() == 0:
		case g.chance(30) && held.Cmp(rest) <= 0 && !tooFine(minus(rest, held)):
			rest = minus(rest, held)
		case rest.Sign() == 0 || g.chance(15):
			x.points, rest = rest, new(big.Rat)
		default:
			shares := g.split(rest, 2)
			x.points, rest = shares[0], shares[1]
		}
	}
	return rest
}

// held is what an indicator is worth that starts from nothing: its points, or
// the most that a given score can come to.
func (x *item) held() *big.Rat {
	switch {
	case x.given == nil && !x.earns():
		return new(big.Rat)
	case x.points != nil:
		return x.points
	case x.given == nil:
		panic("internal error: points that nobody states: " + x.id)
	}
	best := greater(times(x.given.low, x.given.scale), times(x.given.high, x.given.scale))
	return greater(best, new(big.Rat))
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
