package exact

import (
	"math/big"
	"math/bits"
	"strconv"
)

// powers are the powers of ten that fit a uint64.
var powers = func() (list [20]uint64) {
	list[0] = 1
	for i := 1; i < len(list); i++ {
		list[i] = list[i-1] * 10
	}
	return list
}()

func bigPower(n int) *big.Int {
	return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil)
}

// places is how many digits the decimal expansion has after the point; false
// when it does not end. It ends when the denominator has no prime factor but 2
// and 5, and the larger of their exponents is its length.
func (a Number) places() (int, bool) {
	if a.large != nil {
		return bigPlaces(a.large.Denom())
	}
	den := uint64(a.den())
	twos, fives := bits.TrailingZeros64(den), 0
	for den >>= twos; den%5 == 0; den /= 5 {
		fives++
	}
	return max(twos, fives), den == 1
}

func bigPlaces(den *big.Int) (int, bool) {
	twos, fives := int(den.TrailingZeroBits()), 0
	odd, five := new(big.Int).Rsh(den, uint(twos)), big.NewInt(5)
	for quotient, rest := new(big.Int), new(big.Int); ; fives++ {
		if quotient.QuoRem(odd, five, rest); rest.Sign() != 0 {
			break
		}
		odd.Set(quotient)
	}
	return max(twos, fives), odd.IsInt64() && odd.Int64() == 1
}

// appendPlaces appends a with that many digits after the point. The denominator
// must divide that power of ten.
func (a Number) appendPlaces(to []byte, places int) []byte {
	if a.Sign() < 0 {
		to = append(to, '-')
	}
	if a.large == nil && places < len(powers) {
		high, low := bits.Mul64(magnitude(a.num), powers[places]/uint64(a.den()))
		if high == 0 {
			var digits [20]byte
			return appendPoint(to, strconv.AppendUint(digits[:0], low, 10), places)
		}
	}
	r := a.rat()
	scaled := bigPower(places)
	scaled.Mul(scaled.Quo(scaled, r.Denom()), r.Num())
	return appendPoint(to, scaled.Abs(scaled).Append(nil, 10), places)
}

// appendPoint appends digits with a point before the last so many of them.
func appendPoint(to, digits []byte, places int) []byte {
	if places == 0 {
		return append(to, digits...)
	}
	whole := len(digits) - places
	if whole > 0 {
		to = append(to, digits[:whole]...)
		to = append(to, '.')
		return append(to, digits[whole:]...)
	}
	to = append(to, "0."...)
	for range -whole {
		to = append(to, '0')
	}
	return append(to, digits...)
}
