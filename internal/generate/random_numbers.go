package generate

import "math/big"

// flavour is what numbers a folder likes. Each folder has a few, so that some
// are all whole numbers and some never come out even.
type flavour uint8

const (
	_     flavour = iota
	whole         // 7
	short         // 0.25
	long          // 0.123456789
	third         // 2/3, 5/7
	large         // 250000000.5
	tiny          // 0.000003
	huge          // beyond 64 bits
)

// amount is a positive number.
func (g *random) amount() *big.Rat {
	switch pick(g.dice, g.flavours) {
	case short:
		return rat(int64(g.between(1, 400)), pick(g.dice, []int64{10, 100, 4, 8}))
	case long:
		return rat(int64(g.between(1, 2_000_000_000)), 1_000_000_000)
	case third:
		return rat(int64(g.between(1, 40)), pick(g.dice, []int64{3, 6, 7, 9, 11, 13, 17}))
	case large:
		return rat(int64(g.between(1, 2_000_000_000))*1000+1, pick(g.dice, []int64{1, 2, 1000}))
	case tiny:
		return rat(int64(g.between(1, 99)), pick(g.dice, []int64{100_000, 10_000_000}))
	case huge:
		n := big.NewInt(int64(g.between(1, 1_000_000_000)))
		return new(big.Rat).SetInt(n.Mul(n, big.NewInt(3_000_000_000_000)))
	}
	return rat(int64(g.between(1, 30)), 1)
}

// anyAmount has either sign, and is zero now and then.
func (g *random) anyAmount() *big.Rat {
	switch n := g.IntN(10); {
	case n == 0:
		return new(big.Rat)
	case n < 5:
		return new(big.Rat).Neg(g.amount())
	}
	return g.amount()
}

// split divides a positive total into n positive parts, which add up exactly:
// into shares such as 100/3, or into whole or short parts with the rest in the
// last one.
func (g *random) split(total *big.Rat, n int) []*big.Rat {
	weights := make([]int64, n)
	var sum int64
	for i := range weights {
		weights[i] = int64(g.between(1, 9))
		sum += weights[i]
	}
	fine := pick(g.dice, []int64{0, 1, 10, 100})
	uneven := tooFine(times(total, rat(1, sum)))
	parts := make([]*big.Rat, n)
	rest := total
	for i := range parts {
		parts[i] = times(total, rat(weights[i], sum))
		if uneven {
			parts[i] = floorTo(parts[i], grain)
		}
		if cut := floorTo(parts[i], fine); cut.Sign() > 0 {
			parts[i] = cut
		}
		if i == n-1 {
			parts[i] = rest // never less than its own share: the others were only cut
		}
		rest = minus(rest, parts[i])
	}
	return parts
}

// finest is the largest denominator, factors of ten aside, that a file may
// hold.
const finest = 1000

// direction in which a number is made coarser.
type direction bool

const (
	down direction = false
	up   direction = true
)

// grain is the part of a point to which numbers are cut that would be too fine:
// much smaller than any that the generator makes.
const grain = 1_000_000_000_000

// coarse is a number as near as a file can hold it, on one side of it.
func coarse(n *big.Rat, to direction) *big.Rat {
	if !tooFine(n) {
		return n
	}
	scaled := times(n, rat(grain, 1))
	whole := new(big.Int).Div(scaled.Num(), scaled.Denom()) // the lower one
	if to == up {
		whole.Add(whole, big.NewInt(1))
	}
	return times(new(big.Rat).SetInt(whole), rat(1, grain))
}

func tooFine(n *big.Rat) bool {
	rest := new(big.Int).Set(n.Denom())
	for _, factor := range []*big.Int{big.NewInt(2), big.NewInt(5)} {
		for new(big.Int).Rem(rest, factor).Sign() == 0 {
			rest.Quo(rest, factor)
		}
	}
	return rest.Cmp(big.NewInt(finest)) > 0
}

// floorTo cuts a positive number to multiples of 1/fine; 0 leaves it.
func floorTo(n *big.Rat, fine int64) *big.Rat {
	if fine == 0 {
		return n
	}
	scaled := times(n, rat(fine, 1))
	cut := new(big.Int).Quo(scaled.Num(), scaled.Denom())
	return times(new(big.Rat).SetInt(cut), rat(1, fine))
}

// within is a number of a closed interval, its ends included now and then.
func (g *random) within(low, high *big.Rat) *big.Rat {
	switch g.IntN(6) {
	case 0:
		return low
	case 1:
		return high
	}
	steps := pick(g.dice, []int64{2, 3, 10, 100, 1000})
	at := rat(int64(g.IntN(int(steps)+1)), steps)
	return plus(low, times(minus(high, low), at))
}
