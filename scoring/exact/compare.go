package exact

import (
	"cmp"
	"math/bits"
)

// Cmp is -1 when a < b, 0 when a = b and 1 when a > b.
func (a Number) Cmp(b Number) int {
	if a.large != nil || b.large != nil {
		return a.rat().Cmp(b.rat())
	}
	if a.less == b.less || a.Sign() != b.Sign() {
		return cmp.Compare(a.num, b.num)
	}
	// Same sign: compare |a.num| × b.den with |b.num| × a.den in 128 bits.
	highA, lowA := bits.Mul64(magnitude(a.num), uint64(b.den()))
	highB, lowB := bits.Mul64(magnitude(b.num), uint64(a.den()))
	order := cmp.Compare(highA, highB)
	if order == 0 {
		order = cmp.Compare(lowA, lowB)
	}
	return order * a.Sign()
}

// Equal reports whether a = b.
func (a Number) Equal(b Number) bool {
	if a.large != nil && b.large != nil {
		return a.large.Cmp(b.large) == 0
	}
	return a.large == nil && b.large == nil && a.num == b.num && a.less == b.less
}

// Min is the smaller of two numbers.
func Min(a, b Number) Number {
	if b.Cmp(a) < 0 {
		return b
	}
	return a
}

// Max is the larger of two numbers.
func Max(a, b Number) Number {
	if b.Cmp(a) > 0 {
		return b
	}
	return a
}
