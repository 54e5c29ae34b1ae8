package exact

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"
)

// of is the number that big.Rat reads: the tests take their values from there,
// not from the Parse under test.
func of(t testing.TB, s string) Number {
	t.Helper()
	r, ok := new(big.Rat).SetString(s)
	if !ok {
		t.Fatalf("big.Rat does not read %q", s)
	}
	return fromRat(r)
}

// same fails unless got is want, in the one representation of that value.
func same(t testing.TB, what string, got Number, want *big.Rat) {
	t.Helper()
	if got.rat().Cmp(want) != 0 {
		t.Fatalf("%s = %s; want %s", what, got.Fraction(), want.RatString())
	}
	n, d := want.Num(), want.Denom()
	words := n.IsInt64() && d.IsInt64() && n.Int64() != math.MinInt64
	switch {
	case words && (got.large != nil || got.num != n.Int64() || got.den() != d.Int64()):
		t.Fatalf("%s = %s is kept as %d/%d, %v", what, want.RatString(), got.num, got.den(), got.large)
	case !words && (got.large == nil || got.num != 0 || got.less != 0):
		t.Fatalf("%s = %s is kept in words: %d/%d", what, want.RatString(), got.num, got.den())
	}
}

// edges are the words where overflow begins, and products and sums of them do.
var edges = []int64{
	0, 1, 2, 3, 5, 7, 10, 100, 1000, 1 << 31, 1<<31 - 1, 1<<32 - 1, 3037000499, 3037000500, // the last two: √(2^63)
	1e12, 1e18, 1 << 61, 1 << 62, 1<<62 - 1, math.MaxInt64/3 + 1, math.MaxInt64 - 1, math.MaxInt64, math.MinInt64,
}

// word is any int64, near an edge or of a random length.
func word(r *rand.Rand) int64 {
	n := r.Int64() >> r.IntN(63)
	if r.IntN(2) == 0 {
		n = edges[r.IntN(len(edges))] + int64(r.IntN(5)) - 2
	}
	if r.IntN(2) == 0 {
		return -n
	}
	return n
}

// anyNumber is a fraction of two words, or one that needs more.
func anyNumber(r *rand.Rand) Number {
	n, d := word(r), word(r)
	if d == 0 {
		d = 1
	}
	value := big.NewRat(n, d)
	if r.IntN(4) == 0 {
		if n, d := word(r), word(r); n != 0 && d != 0 {
			value.Mul(value, big.NewRat(n, d))
		}
	}
	return fromRat(value)
}

// roundedReference is the definition of the modes by the two neighbours, where
// the code under test works on the magnitude and the remainder.
func roundedReference(value *big.Rat, places int, m Mode) *big.Rat {
	unit := new(big.Rat).SetInt(bigPower(max(places, -places)))
	if places > 0 {
		unit.Inv(unit)
	}
	units := new(big.Rat).Quo(value, unit)
	below := new(big.Int).Div(units.Num(), units.Denom()) // Euclidean: toward -∞
	if units.IsInt() {
		return value
	}
	above := new(big.Int).Add(below, big.NewInt(1))
	toBelow := new(big.Rat).Sub(units, new(big.Rat).SetInt(below))
	chosen := below
	switch half := toBelow.Cmp(big.NewRat(1, 2)); m {
	case Floor:
	case Ceil:
		chosen = above
	case Up:
		if value.Sign() > 0 {
			chosen = above
		}
	case Down:
		if value.Sign() < 0 {
			chosen = above
		}
	case HalfAway:
		if half > 0 || half == 0 && value.Sign() > 0 {
			chosen = above
		}
	case HalfEven:
		if half > 0 || half == 0 && below.Bit(0) == 1 {
			chosen = above
		}
	}
	return new(big.Rat).Mul(new(big.Rat).SetInt(chosen), unit)
}
