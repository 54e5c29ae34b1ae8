package exact

import (
	"math"
	"math/big"
	"strings"
	"testing"
)

// Whatever parses prints to a text that parses to the same number, and big.Rat
// reads the same value from both.
func FuzzParse(f *testing.F) {
	for _, s := range []string{
		"12", "+3", "-0.5", "1_000.25", "1e-3", "2/3", "-2/3", "1.5e-64", "-0", "0e64", "1" + strings.Repeat("0", 70), "0." + strings.Repeat("0", 70) + "1",
		"9223372036854775807", "9223372036854775808/3", "1/1606938044258990275541962092341162602522202993782792835301376",
		strings.Repeat("9", 64) + "e64", strings.Repeat("7", 64) + "/" + strings.Repeat("3", 63) + "1", "0x1f", "inf", "1/0", "1_", ".5",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		n, err := Parse(s)
		if err != nil {
			if !n.IsZero() {
				t.Fatalf("Parse(%q) = %s and %v", s, n, err)
			}
			return
		}
		plain := strings.ReplaceAll(s, "_", "")
		want, ok := new(big.Rat).SetString(plain)
		if numerator, denominator, fraction := strings.Cut(plain, "/"); fraction {
			// big.Rat takes a leading 0 here for base 8.
			want, ok = ratio(numerator, denominator)
		}
		if !ok {
			t.Fatalf("Parse(%q) = %s, which big.Rat does not read", s, n)
		}
		same(t, s, n, want)
		back, err := Parse(n.String())
		if err != nil {
			t.Fatalf("%q prints as %s: %v", s, n, err)
		}
		same(t, n.String(), back, want)
		if back.String() != n.String() {
			t.Fatalf("%q prints as %s and then as %s", s, n, back)
		}
	})
}

func ratio(numerator, denominator string) (*big.Rat, bool) {
	n, okN := new(big.Int).SetString(numerator, 10)
	d, okD := new(big.Int).SetString(denominator, 10)
	if !okN || !okD || d.Sign() == 0 {
		return nil, false
	}
	return new(big.Rat).SetFrac(n, d), true
}

// Arithmetic, order and rounding agree with big.Rat in the words, around their
// end, and beyond it.
func FuzzArithmetic(f *testing.F) {
	f.Add(int64(1), int64(2), int64(1), int64(3), int8(2), uint8(0))
	f.Add(int64(math.MaxInt64), int64(1), int64(1), int64(1), int8(-1), uint8(1))
	f.Add(int64(math.MinInt64), int64(1), int64(-1), int64(math.MaxInt64), int8(12), uint8(2))
	f.Add(int64(math.MaxInt64), int64(2), int64(math.MinInt64), int64(math.MinInt64+1), int8(-12), uint8(3))
	f.Add(int64(3037000500), int64(3037000499), int64(3037000500), int64(3037000501), int8(0), uint8(4))
	f.Add(int64(5), int64(1000), int64(-1), int64(1<<62), int8(2), uint8(5))
	f.Fuzz(func(t *testing.T, an, ad, bn, bd int64, places int8, mode uint8) {
		if ad == 0 || bd == 0 {
			return
		}
		a, b := Frac(an, ad), Frac(bn, bd)
		agrees(t, a, b)
		product := a.Mul(b)
		agrees(t, product, a)
		agrees(t, product.Add(b), product)
		at, m := int(places)%(MaxPlaces+1), modes[int(mode)%len(modes)]
		for _, n := range []Number{a, product, a.Round(at, Down).Add(half(at))} {
			roundsRight(t, n, at, m)
		}
	})
}
