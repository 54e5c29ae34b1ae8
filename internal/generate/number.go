package generate

import (
	"math/big"
	"strconv"
)

// hundredths are points of the realistic bureau, which are decimals of at most
// two places.
type hundredths int64

func (h hundredths) String() string {
	sign, n := "", int64(h)
	if n < 0 {
		sign, n = "-", -n
	}
	text := sign + strconv.FormatInt(n/100, 10)
	switch cents := n % 100; {
	case cents == 0:
	case cents%10 == 0:
		text += "." + strconv.FormatInt(cents/10, 10)
	case cents < 10:
		text += ".0" + strconv.FormatInt(cents, 10)
	default:
		text += "." + strconv.FormatInt(cents, 10)
	}
	return text
}

// magnitude is the number without its sign, as clauses word it: 每户扣 1 分.
func (h hundredths) magnitude() string { return max(h, -h).String() }

// plainNumber is the TOML of an exact number: an integer, a decimal, or a
// quoted fraction where the decimals do not end.
func plainNumber(n *big.Rat) string {
	text, ends := decimal(n)
	if !ends || n.IsInt() && !n.Num().IsInt64() {
		return quote(text)
	}
	return text
}

// decimal is the shortest exact decimal, or the fraction if there is none.
func decimal(n *big.Rat) (text string, ends bool) {
	places, ends := n.FloatPrec()
	if !ends {
		return n.RatString(), false
	}
	return n.FloatString(places), true
}

func rat(num, den int64) *big.Rat { return big.NewRat(num, den) }

func plus(a, b *big.Rat) *big.Rat { return new(big.Rat).Add(a, b) }

func minus(a, b *big.Rat) *big.Rat { return new(big.Rat).Sub(a, b) }

func times(a, b *big.Rat) *big.Rat { return new(big.Rat).Mul(a, b) }

func lesser(a, b *big.Rat) *big.Rat {
	if a.Cmp(b) <= 0 {
		return a
	}
	return b
}

func greater(a, b *big.Rat) *big.Rat {
	if a.Cmp(b) >= 0 {
		return a
	}
	return b
}
