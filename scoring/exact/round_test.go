package exact

import (
	"math/big"
	"math/rand/v2"
	"testing"
)

var modes = []Mode{HalfAway, HalfEven, Up, Down, Ceil, Floor}

func TestRound(t *testing.T) {
	for _, c := range []struct {
		number string
		places int
		want   [6]string // in the order of modes
	}{
		//                 HalfAway   HalfEven   Up         Down       Ceil       Floor
		{"37.2", 2, [6]string{"37.2", "37.2", "37.2", "37.2", "37.2", "37.2"}},
		{"0.125", 2, [6]string{"0.13", "0.12", "0.13", "0.12", "0.13", "0.12"}}, // half between 12 and 13
		{"-0.125", 2, [6]string{"-0.13", "-0.12", "-0.13", "-0.12", "-0.12", "-0.13"}},
		{"0.135", 2, [6]string{"0.14", "0.14", "0.14", "0.13", "0.14", "0.13"}}, // half between 13 and 14
		{"-0.135", 2, [6]string{"-0.14", "-0.14", "-0.14", "-0.13", "-0.13", "-0.14"}},
		{"2.5", 0, [6]string{"3", "2", "3", "2", "3", "2"}},
		{"-2.5", 0, [6]string{"-3", "-2", "-3", "-2", "-2", "-3"}},
		{"2/3", 2, [6]string{"0.67", "0.67", "0.67", "0.66", "0.67", "0.66"}}, // 66.6… hundredths
		{"-2/3", 2, [6]string{"-0.67", "-0.67", "-0.67", "-0.66", "-0.66", "-0.67"}},
		{"1/3", 2, [6]string{"0.33", "0.33", "0.34", "0.33", "0.34", "0.33"}}, // 33.3… hundredths
		{"-1/3", 0, [6]string{"0", "0", "-1", "0", "0", "-1"}},
		{"0.5", 0, [6]string{"1", "0", "1", "0", "1", "0"}}, // 0 is even
		{"-0.5", 0, [6]string{"-1", "0", "-1", "0", "0", "-1"}},
		{"250", -2, [6]string{"300", "200", "300", "200", "300", "200"}},        // 2.5 hundreds
		{"-350", -2, [6]string{"-400", "-400", "-400", "-300", "-300", "-400"}}, // -3.5 hundreds
		{"1", -12, [6]string{"0", "0", "1000000000000", "0", "1000000000000", "0"}},
		{"0", 2, [6]string{"0", "0", "0", "0", "0", "0"}},
		// 2^63 - 1 to tens: …580.7 tens; up, it leaves the words.
		{"9223372036854775807", -1, [6]string{"9223372036854775810", "9223372036854775810", "9223372036854775810", "9223372036854775800", "9223372036854775810", "9223372036854775800"}},
		// The quotient is the largest uint64, 18446744073709551615, and a rest: up, it would wrap to 0.
		{"5534023222168205717/300000000003", 12, [6]string{"18446744.073709551616", "18446744.073709551616", "18446744.073709551616", "18446744.073709551615", "18446744.073709551616", "18446744.073709551615"}},
		// Beyond the words: 10^20 + 1/2.
		{"200000000000000000001/2", 0, [6]string{"100000000000000000001", "100000000000000000000", "100000000000000000001", "100000000000000000000", "100000000000000000001", "100000000000000000000"}},
		{"-200000000000000000001/2", 0, [6]string{"-100000000000000000001", "-100000000000000000000", "-100000000000000000001", "-100000000000000000000", "-100000000000000000000", "-100000000000000000001"}},
	} {
		for i, m := range modes {
			if got := of(t, c.number).Round(c.places, m); got.String() != c.want[i] {
				t.Errorf("%s to %d places, mode %d: %s; want %s", c.number, c.places, m, got, c.want[i])
			}
		}
	}
}

// Random and extreme numbers against the definition, and: rounding again
// changes nothing.
func TestRoundAgreesWithDefinition(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for range 10_000 {
		n, places := anyNumber(r), r.IntN(2*MaxPlaces+1)-MaxPlaces
		if r.IntN(2) == 0 { // a half between two neighbours
			n = n.Round(places, Down).Add(half(places))
		}
		for _, m := range modes {
			roundsRight(t, n, places, m)
		}
	}
}

// half is half of the unit of that many places.
func half(places int) Number {
	unit := fromRat(new(big.Rat).SetInt(bigPower(max(places, -places))))
	if places > 0 {
		unit, _ = Int(1).Quo(unit)
	}
	return unit.Mul(Frac(1, 2))
}

func roundsRight(t testing.TB, n Number, places int, m Mode) {
	t.Helper()
	got := n.Round(places, m)
	same(t, n.Fraction()+" rounded", got, roundedReference(n.rat(), places, m))
	same(t, n.Fraction()+" rounded twice", got.Round(places, m), got.rat())
}

func TestRoundMisuse(t *testing.T) {
	mustPanic(t, "13 places", func() { Frac(1, 3).Round(13, HalfAway) })
	mustPanic(t, "-13 places", func() { Frac(1, 3).Round(-13, HalfAway) })
	mustPanic(t, "Fixed(13)", func() { _ = Frac(1, 3).Fixed(13) })
	for _, m := range []Mode{0, Floor + 1, 255} {
		mustPanic(t, "an unknown mode", func() { Int(1).Round(2, m) })
		if m.Valid() {
			t.Errorf("mode %d is valid", m)
		}
	}
	for _, m := range modes {
		if !m.Valid() {
			t.Errorf("mode %d is not valid", m)
		}
	}
}
