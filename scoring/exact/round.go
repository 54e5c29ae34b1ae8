package exact

import (
	"math"
	"math/big"
	"math/bits"
)

// Mode says which of the two neighbours a number is rounded to when it lies
// between them. The zero value is not a mode.
type Mode uint8

const (
	_        Mode = iota
	HalfAway      // the nearer; a half goes away from zero (四舍五入)
	HalfEven      // the nearer; a half goes to the even neighbour (四舍六入五成双)
	Up            // away from zero
	Down          // toward zero
	Ceil          // toward +∞
	Floor         // toward -∞
)

// Valid reports whether m is one of the modes.
func (m Mode) Valid() bool { return m >= HalfAway && m <= Floor }

// MaxPlaces is the most places that Round and Fixed accept, on either side of
// the point.
const MaxPlaces = 12

// remainder is what is left of a number without its sign after division by the
// unit it is rounded to; it is not 0.
type remainder struct {
	negative bool // the sign of the number
	odd      bool // the quotient is odd
	half     int  // the remainder compared with half a unit
}

// grows reports whether the quotient, without its sign, goes up by one.
func (m Mode) grows(r remainder) bool {
	switch m {
	case HalfAway:
		return r.half >= 0
	case HalfEven:
		return r.half > 0 || r.half == 0 && r.odd
	case Up:
		return true
	case Down:
		return false
	case Ceil:
		return !r.negative
	case Floor:
		return r.negative
	}
	panic("internal error: exact: unknown rounding mode")
}

// Round is a rounded to that many places after the point; -2 rounds to
// hundreds. It panics when places is beyond MaxPlaces or m is no mode.
func (a Number) Round(places int, m Mode) Number {
	if places < -MaxPlaces || places > MaxPlaces {
		panic("internal error: exact: too many places to round to")
	}
	if !m.Valid() {
		panic("internal error: exact: unknown rounding mode")
	}
	if places >= 0 && a.IsInt() {
		return a
	}
	if a.large == nil {
		if n, ok := a.roundSmall(places, m); ok {
			return n
		}
	}
	return a.roundLarge(places, m)
}

// factors are up and down such that the rounded number is a whole multiple of
// down/up: one of them is 1.
func factors(places int) (up, down uint64) {
	if places < 0 {
		return 1, powers[-places]
	}
	return powers[places], 1
}

// roundSmall is false when the result, or a step on the way, leaves the words.
func (a Number) roundSmall(places int, m Mode) (Number, bool) {
	up, down := factors(places)
	high, low := bits.Mul64(magnitude(a.num), up)
	over, divisor := bits.Mul64(uint64(a.den()), down)
	if over != 0 || high >= divisor {
		return Number{}, false
	}
	quotient, rest := bits.Div64(high, low, divisor)
	if rest == 0 {
		return a, true
	}
	if quotient > math.MaxInt64 { // it must not wrap below
		return Number{}, false
	}
	if m.grows(remainder{a.num < 0, quotient%2 == 1, compareHalf(rest, divisor)}) {
		quotient++
	}
	quotient *= down // less than |a.num| + 10^12 when down is not 1
	if quotient > math.MaxInt64 {
		return Number{}, false
	}
	n := int64(quotient)
	if a.num < 0 {
		n = -n
	}
	return reduced(n, int64(up)), true
}

// compareHalf compares rest/divisor with 1/2, without the doubling that could
// overflow.
func compareHalf(rest, divisor uint64) int {
	switch other := divisor - rest; {
	case rest < other:
		return -1
	case rest > other:
		return 1
	}
	return 0
}

func (a Number) roundLarge(places int, m Mode) Number {
	up, down := factors(places)
	r := a.rat()
	scaled := new(big.Int).Mul(r.Num(), new(big.Int).SetUint64(up))
	divisor := new(big.Int).Mul(r.Denom(), new(big.Int).SetUint64(down))
	quotient, rest := new(big.Int).QuoRem(scaled.Abs(scaled), divisor, new(big.Int))
	if rest.Sign() == 0 {
		return a
	}
	odd := quotient.Bit(0) == 1
	if m.grows(remainder{a.Sign() < 0, odd, rest.Lsh(rest, 1).Cmp(divisor)}) {
		quotient.Add(quotient, big.NewInt(1))
	}
	quotient.Mul(quotient, new(big.Int).SetUint64(down))
	if a.Sign() < 0 {
		quotient.Neg(quotient)
	}
	return fromRat(new(big.Rat).SetFrac(quotient, new(big.Int).SetUint64(up)))
}

var modeNames = [...]string{HalfAway: "half-away", HalfEven: "half-even", Up: "up", Down: "down", Ceil: "ceil", Floor: "floor"}

// String is the word of a rule file.
func (m Mode) String() string { return modeNames[m] }
