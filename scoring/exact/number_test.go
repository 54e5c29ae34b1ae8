package exact

import (
	"math"
	"math/big"
	"testing"
)

func TestZeroValue(t *testing.T) {
	var zero Number
	same(t, "the zero value", zero, new(big.Rat))
	if !zero.IsZero() || !zero.IsInt() || zero.Sign() != 0 || zero.String() != "0" || !zero.Equal(Int(0)) {
		t.Errorf("the zero value is %s", zero)
	}
}

func TestFrac(t *testing.T) {
	for _, c := range []struct {
		num, den int64
		want     string
	}{
		{1, 2, "1/2"}, {2, 4, "1/2"}, {-2, 4, "-1/2"}, {2, -4, "-1/2"}, {-2, -4, "1/2"},
		{0, 5, "0"}, {0, -5, "0"}, {372, 10, "186/5"}, {100, 100, "1"}, {7, 1, "7"},
		{math.MaxInt64, math.MaxInt64, "1"},
		{math.MinInt64, math.MinInt64, "1"},
		{math.MinInt64, 1, "-9223372036854775808"}, // no opposite in a word
		{math.MinInt64, -1, "9223372036854775808"},
		{math.MinInt64, 2, "-4611686018427387904"},
		{1, math.MinInt64, "-1/9223372036854775808"},
		{0, math.MinInt64, "0"},
		{math.MaxInt64, math.MinInt64, "-9223372036854775807/9223372036854775808"},
	} {
		got := Frac(c.num, c.den)
		same(t, c.want, got, big.NewRat(c.num, c.den))
		if got.Fraction() != c.want {
			t.Errorf("Frac(%d, %d) = %s; want %s", c.num, c.den, got.Fraction(), c.want)
		}
	}
	for _, n := range edges {
		same(t, "Int", Int(n), big.NewRat(n, 1))
	}
}

func TestFracOfZeroPanics(t *testing.T) {
	mustPanic(t, "Frac(1, 0)", func() { Frac(1, 0) })
	mustPanic(t, "Frac(0, 0)", func() { Frac(0, 0) })
}

func mustPanic(t *testing.T, what string, f func()) {
	t.Helper()
	defer func() {
		if recover() == nil {
			t.Errorf("%s does not panic", what)
		}
	}()
	f()
}

func TestSignIsInt(t *testing.T) {
	for _, c := range []struct {
		text  string
		sign  int
		whole bool
	}{
		{"0", 0, true}, {"5", 1, true}, {"-5", -1, true}, {"1/2", 1, false}, {"-1/2", -1, false},
		{"100000000000000000000", 1, true},
		{"-100000000000000000000", -1, true},
		{"-1/100000000000000000000", -1, false},
	} {
		n := of(t, c.text)
		if n.Sign() != c.sign || n.IsInt() != c.whole || n.IsZero() != (c.sign == 0) {
			t.Errorf("%s: sign %d, whole %v, zero %v", c.text, n.Sign(), n.IsInt(), n.IsZero())
		}
	}
}
