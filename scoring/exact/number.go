package exact

import (
	"math"
	"math/big"
)

// Number is an exact rational number. Its zero value is 0. It is immutable and
// may be used by several goroutines at once.
type Number struct {
	_ [0]func() // not comparable: == would compare the addresses of large numbers

	// The value is num / (less+1), in lowest terms, when large is nil. The
	// denominator is kept less one so that the zero value is 0/1.
	// num is never the smallest int64, so that Neg and Abs cannot overflow.
	num, less int64
	large     *big.Rat // a value that does not fit the words; nobody writes to it
}

// Int is n.
func Int(n int64) Number {
	if n == math.MinInt64 {
		return fromRat(new(big.Rat).SetInt64(n))
	}
	return Number{num: n}
}

// Frac is num/den. It panics when den is 0.
func Frac(num, den int64) Number {
	switch {
	case den == 0:
		panic("internal error: exact.Frac with the denominator 0")
	case num == math.MinInt64 || den == math.MinInt64:
		return fromRat(big.NewRat(num, den))
	case den < 0:
		num, den = -num, -den
	}
	return reduced(num, den)
}

// reduced is num/den for a positive den and a num that has an opposite.
func reduced(num, den int64) Number {
	g := int64(gcd(magnitude(num), uint64(den)))
	return Number{num: num / g, less: den/g - 1}
}

// fromRat takes r over; the caller must not use it again.
func fromRat(r *big.Rat) Number {
	if n, d := r.Num(), r.Denom(); n.IsInt64() && d.IsInt64() && n.Int64() != math.MinInt64 {
		return Number{num: n.Int64(), less: d.Int64() - 1}
	}
	return Number{large: r}
}

// rat is a as a big.Rat, which may be the one inside a: to read only.
func (a Number) rat() *big.Rat {
	if a.large != nil {
		return a.large
	}
	return big.NewRat(a.num, a.den())
}

// den is the denominator of a small number.
func (a Number) den() int64 { return a.less + 1 }

// Sign is -1, 0 or 1.
func (a Number) Sign() int {
	switch {
	case a.large != nil:
		return a.large.Sign()
	case a.num < 0:
		return -1
	case a.num > 0:
		return 1
	}
	return 0
}

// Bits is the length of the longer of numerator and denominator, in bits; 64 for
// those that fit a word.
func (a Number) Bits() int {
	if a.large == nil {
		return 64
	}
	return max(a.large.Num().BitLen(), a.large.Denom().BitLen())
}

// IsZero reports whether a is 0.
func (a Number) IsZero() bool { return a.num == 0 && a.large == nil }

// IsInt reports whether a is a whole number.
func (a Number) IsInt() bool {
	if a.large != nil {
		return a.large.IsInt()
	}
	return a.less == 0
}

func magnitude(n int64) uint64 {
	if n < 0 {
		return -uint64(n)
	}
	return uint64(n)
}

// gcd is the greatest common divisor, where gcd(0, b) is b. Denominators of
// points are small: two or three of Euclid's divisions are quicker than the
// shifts of the binary algorithm (23 against 36 ns for a mixed addition).
func gcd(a, b uint64) uint64 {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

// Int64 is the number as a word; false if it is not whole or does not fit.
func (a Number) Int64() (int64, bool) { return a.num, a.IsInt() && a.large == nil }
