package exact

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"
)

// The arithmetic of one score, as a reader would do it by hand.
func TestByHand(t *testing.T) {
	weight, _ := Int(93).Mul(Int(40)).Quo(Int(100))
	share, _ := of(t, "-0.5").Quo(Int(3))
	third, sixth := Frac(1, 3), Frac(1, 6)
	for _, c := range []struct {
		name string
		got  Number
		want string
	}{
		{"93 × 40% = 37.2", weight, "37.2"},
		{"0.1 + 0.2 = 0.3", of(t, "0.1").Add(of(t, "0.2")), "0.3"},
		{"1/3 + 1/6 = 2/6 + 1/6 = 1/2", third.Add(sixth), "0.5"},
		{"1/3 - 1/3 = 0", third.Sub(third), "0"},
		{"1/6 - 1/3 = -1/6", sixth.Sub(third), "-1/6"},
		{"3 × -0.5 = -1.5", Int(3).Mul(of(t, "-0.5")), "-1.5"},
		{"-0.5 shared by three = -1/6", share, "-1/6"},
		{"three shares of -1/6 = -0.5", Sum(share, share, share), "-0.5"},
		{"2/3 × 3/2 = 1", Frac(2, 3).Mul(Frac(3, 2)), "1"},
		{"2/3 × 0 = 0", Frac(2, 3).Mul(Number{}), "0"},
		{"0.75 + 0.25 = 1", of(t, "0.75").Add(of(t, "0.25")), "1"},
		{"sum of nothing", Sum(), "0"},
		{"|-2/3| = 2/3", Frac(-2, 3).Abs(), "2/3"},
	} {
		if c.got.String() != c.want {
			t.Errorf("%s: got %s", c.name, c.got)
		}
	}
}

func TestQuoByZero(t *testing.T) {
	for _, a := range []Number{{}, Int(1), of(t, "1/100000000000000000000")} {
		if q, ok := a.Quo(Number{}); ok || !q.IsZero() {
			t.Errorf("%s / 0 = %s, %v", a, q, ok)
		}
	}
}

// What leaves the words comes back to them.
func TestOverflowAndBack(t *testing.T) {
	largest, tiny := Int(math.MaxInt64), Frac(1, math.MaxInt64)
	above := largest.Add(Int(1))
	if above.large == nil || above.String() != "9223372036854775808" {
		t.Fatalf("largest + 1 = %s", above)
	}
	square := largest.Mul(largest)
	root, _ := square.Quo(largest)
	for _, c := range []struct {
		name string
		got  Number
		want string
	}{
		{"largest + 1 - 1", above.Sub(Int(1)), "9223372036854775807"},
		{"-(largest + 1) + 1", above.Neg().Add(Int(1)), "-9223372036854775807"},
		{"-largest - 1 is kept large: it has no opposite", largest.Neg().Sub(Int(1)), "-9223372036854775808"},
		{"largest² / largest", root, "9223372036854775807"},
		{"largest² - largest²", square.Sub(square), "0"},
		{"largest × 1/largest", largest.Mul(tiny), "1"},
		{"1/largest² × largest", tiny.Mul(tiny).Mul(largest), "1/9223372036854775807"},
		// The sum of the numerators is too large, that of the numbers is not:
		// 9223372036854775807/2 + 1/2 = 2^62.
		{"largest/2 + 1/2", Frac(math.MaxInt64, 2).Add(Frac(1, 2)), "4611686018427387904"},
		// 9223372036854775807/2 - 1/3 = (3 × 9223372036854775807 - 2)/6
		{"largest/2 - 1/3", Frac(math.MaxInt64, 2).Sub(Frac(1, 3)), "27670116110564327419/6"},
	} {
		if c.got.String() != c.want {
			t.Errorf("%s = %s; want %s", c.name, c.got, c.want)
		}
		same(t, c.name, c.got, new(big.Rat).Set(c.got.rat()))
	}
}

// Random and extreme numbers against big.Rat, with the laws of a field.
func TestAgreesWithRat(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 20_000 {
		agrees(t, anyNumber(r), anyNumber(r))
	}
	for _, n := range edges {
		for _, d := range edges {
			for _, m := range edges {
				if d != 0 && m != 0 {
					agrees(t, Frac(n, d), Frac(d, m))
				}
			}
		}
	}
}

func agrees(t testing.TB, a, b Number) {
	t.Helper()
	x, y := new(big.Rat).Set(a.rat()), new(big.Rat).Set(b.rat())
	text := a.Fraction() + " and " + b.Fraction()
	same(t, "+ of "+text, a.Add(b), new(big.Rat).Add(x, y))
	same(t, "- of "+text, a.Sub(b), new(big.Rat).Sub(x, y))
	same(t, "× of "+text, a.Mul(b), new(big.Rat).Mul(x, y))
	if quotient, ok := a.Quo(b); ok {
		same(t, "/ of "+text, quotient, new(big.Rat).Quo(x, y))
		same(t, "/ and × of "+text, quotient.Mul(b), x)
	} else if y.Sign() != 0 {
		t.Fatalf("%s: no quotient", text)
	}
	same(t, "neg of "+text, a.Neg(), new(big.Rat).Neg(x))
	same(t, "abs of "+text, a.Abs(), new(big.Rat).Abs(x))
	same(t, "+ and - of "+text, a.Add(b).Sub(b), x)
	order := x.Cmp(y)
	if a.Cmp(b) != order || b.Cmp(a) != -order || a.Equal(b) != (order == 0) {
		t.Fatalf("%s: Cmp %d and %d, Equal %v; want %d", text, a.Cmp(b), b.Cmp(a), a.Equal(b), order)
	}
	smaller, larger := x, y
	if order > 0 {
		smaller, larger = y, x
	}
	same(t, "min of "+text, Min(a, b), smaller)
	same(t, "max of "+text, Max(a, b), larger)
	same(t, "the operand of "+text, a, x) // numbers do not change
	same(t, "the operand of "+text, b, y)
}

// The order of a list does not change its sum.
func TestSumInAnyOrder(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 200 {
		list := make([]Number, 20)
		for i := range list {
			list[i] = anyNumber(r)
		}
		total := Sum(list...)
		r.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
		if again := Sum(list...); !again.Equal(total) {
			t.Fatalf("%s and %s", total.Fraction(), again.Fraction())
		}
	}
}
