package exact

import (
	"math"
	"math/big"
	"math/bits"
)

// Add is a + b.
func (a Number) Add(b Number) Number {
	if a.large == nil && b.large == nil {
		if sum, ok := addSmall(a, b); ok {
			return sum
		}
	}
	return fromRat(new(big.Rat).Add(a.rat(), b.rat()))
}

// addSmall is false when the sum, or a step on the way to it, leaves the words.
// Knuth, The Art of Computer Programming, vol. 2, 4.5.1: with g the divisor
// that the denominators share, only divisors of g are left to cancel, and the
// products stay as small as they can.
func addSmall(a, b Number) (Number, bool) {
	x, y := a.den(), b.den()
	if x == y {
		n, ok := addWords(a.num, b.num)
		if !ok || x == 1 {
			return Number{num: n}, ok
		}
		return reduced(n, x), true
	}
	g := gcd(uint64(x), uint64(y))
	x /= int64(g)
	p, okP := mulWords(a.num, y/int64(g))
	q, okQ := mulWords(b.num, x)
	n, okN := addWords(p, q)
	if !okP || !okQ || !okN {
		return Number{}, false
	}
	if g > 1 {
		h := int64(gcd(magnitude(n), g))
		n, y = n/h, y/h
	}
	d, ok := mulWords(x, y)
	return Number{num: n, less: d - 1}, ok
}

// Sub is a - b.
func (a Number) Sub(b Number) Number { return a.Add(b.Neg()) }

// Mul is a × b.
func (a Number) Mul(b Number) Number {
	if a.large == nil && b.large == nil {
		if product, ok := mulSmall(a.num, a.den(), b.num, b.den()); ok {
			return product
		}
	}
	return fromRat(new(big.Rat).Mul(a.rat(), b.rat()))
}

// mulSmall is p/q × r/s, both in lowest terms with positive denominators; false
// when the product leaves the words.
func mulSmall(p, q, r, s int64) (Number, bool) {
	if s > 1 {
		g := int64(gcd(magnitude(p), uint64(s)))
		p, s = p/g, s/g
	}
	if q > 1 {
		g := int64(gcd(magnitude(r), uint64(q)))
		r, q = r/g, q/g
	}
	n, okN := mulWords(p, r)
	d, okD := mulWords(q, s)
	return Number{num: n, less: d - 1}, okN && okD
}

// Quo is a / b; false, and 0, when b is 0.
func (a Number) Quo(b Number) (Number, bool) {
	if b.IsZero() {
		return Number{}, false
	}
	if a.large == nil && b.large == nil {
		p, q := b.den(), b.num
		if q < 0 {
			p, q = -p, -q
		}
		if quotient, ok := mulSmall(a.num, a.den(), p, q); ok {
			return quotient, true
		}
	}
	return fromRat(new(big.Rat).Quo(a.rat(), b.rat())), true
}

// Neg is -a.
func (a Number) Neg() Number {
	if a.large != nil {
		return Number{large: new(big.Rat).Neg(a.large)}
	}
	return Number{num: -a.num, less: a.less}
}

// Abs is a without its sign.
func (a Number) Abs() Number {
	if a.Sign() < 0 {
		return a.Neg()
	}
	return a
}

// Sum adds up the list; it is 0 when the list is empty.
func Sum(list ...Number) Number {
	var total Number
	for _, n := range list {
		total = total.Add(n)
	}
	return total
}

// addWords is a + b; false when the sum has no opposite in an int64.
func addWords(a, b int64) (int64, bool) {
	sum := a + b
	return sum, (a^sum)&(b^sum) >= 0 && sum != math.MinInt64
}

// mulWords is a × b; false when the product has no opposite in an int64.
func mulWords(a, b int64) (int64, bool) {
	high, low := bits.Mul64(magnitude(a), magnitude(b))
	if high != 0 || low > math.MaxInt64 {
		return 0, false
	}
	if (a < 0) != (b < 0) {
		return -int64(low), true
	}
	return int64(low), true
}
