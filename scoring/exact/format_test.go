package exact

import (
	"encoding"
	"encoding/json"
	"math/rand/v2"
	"strings"
	"testing"
)

var (
	_ encoding.TextAppender  = Number{}
	_ encoding.TextMarshaler = Number{}
)

func TestText(t *testing.T) {
	for _, c := range []struct{ number, decimal, fraction string }{ // decimal "": it does not end
		{"0", "0", "0"},
		{"100", "100", "100"},
		{"-7", "-7", "-7"},
		{"186/5", "37.2", "186/5"},
		{"-1/2", "-0.5", "-1/2"},
		{"1/8", "0.125", "1/8"},
		{"1/1000", "0.001", "1/1000"},
		{"-2501/2500", "-1.0004", "-2501/2500"}, // 2500 = 2²·5⁴: four places
		{"7/20", "0.35", "7/20"},
		{"2/3", "", "2/3"},
		{"-1/7", "", "-1/7"},
		{"1/30", "", "1/30"},                                 // 2·3·5
		{"1/1048576", "0.00000095367431640625", "1/1048576"}, // 2^-20: the expansion has 20 places, more than a word
		{"1/19073486328125", "0.0000000000000524288", "1/19073486328125"}, // 5^-19 = 2^19·10^-19
		{"9223372036854775807/10", "922337203685477580.7", "9223372036854775807/10"},
		{"9223372036854775807/4", "2305843009213693951.75", "9223372036854775807/4"},                                               // × 25 leaves the words
		{"-1/9223372036854775808", "-0.000000000000000000108420217248550443400745280086994171142578125", "-1/9223372036854775808"}, // 2^-63
		{"100000000000000000000", "100000000000000000000", "100000000000000000000"},
		{"-100000000000000000001/5", "-20000000000000000000.2", "-100000000000000000001/5"},
		{"100000000000000000000/3", "", "100000000000000000000/3"},
	} {
		n := of(t, c.number)
		decimal, ok := n.Decimal()
		if decimal != c.decimal || ok != (c.decimal != "") {
			t.Errorf("%s: Decimal %q, %v; want %q", c.number, decimal, ok, c.decimal)
		}
		if n.Fraction() != c.fraction {
			t.Errorf("%s: Fraction %q; want %q", c.number, n.Fraction(), c.fraction)
		}
		want := c.decimal
		if want == "" {
			want = c.fraction
		}
		appended, _ := n.AppendText([]byte("score "))
		marshalled, _ := json.Marshal(n)
		if n.String() != want || string(appended) != "score "+want || string(marshalled) != `"`+want+`"` {
			t.Errorf("%s: %q, %q, %s; want %q", c.number, n.String(), appended, marshalled, want)
		}
	}
}

func TestFixed(t *testing.T) {
	for _, c := range []struct {
		number string
		places int
		want   string
	}{
		{"2/3", 2, "0.67"}, {"-2/3", 2, "-0.67"}, {"1.5", 2, "1.50"}, {"100", 2, "100.00"}, {"0", 2, "0.00"},
		{"37.2", 0, "37"}, {"37.5", 0, "38"}, {"-37.5", 0, "-38"}, {"37.25", 1, "37.3"}, {"0.05", 1, "0.1"},
		{"-1/1000", 2, "0.00"}, // no -0.00
		{"-1/200", 2, "-0.01"}, // -0.005: a half goes away from zero
		{"0.999", 2, "1.00"},
		{"250", -2, "300"}, {"-49", -2, "0"},
		{"1/3", 12, "0.333333333333"},
		{"-9223372036854775807", 12, "-9223372036854775807.000000000000"},
		{"100000000000000000000/3", 2, "33333333333333333333.33"},
	} {
		if got := of(t, c.number).Fixed(c.places); got != c.want {
			t.Errorf("%s.Fixed(%d) = %s; want %s", c.number, c.places, got, c.want)
		}
	}
}

// Fixed is what big.Rat prints, except that big.Rat has a "-0.00".
func TestFixedAgreesWithRat(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	for range 10_000 {
		n, places := anyNumber(r), r.IntN(MaxPlaces+1)
		want := n.rat().FloatString(places)
		if strings.Trim(want, "-0.") == "" {
			want = strings.TrimPrefix(want, "-")
		}
		if got := n.Fixed(places); got != want {
			t.Fatalf("%s.Fixed(%d) = %s; want %s", n.Fraction(), places, got, want)
		}
	}
}

// A decimal is the shortest text for its number, and says so exactly.
func TestDecimalIsExact(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 10))
	for range 10_000 {
		n := anyNumber(r)
		if r.IntN(2) == 0 {
			n = n.Round(r.IntN(MaxPlaces+1), Down)
		}
		text, ok := n.Decimal()
		if !ok {
			continue
		}
		same(t, text, of(t, text), n.rat())
		if whole, part, point := strings.Cut(text, "."); strings.HasSuffix(part, "0") || point && part == "" || whole == "" {
			t.Fatalf("%s as a decimal is %s", n.Fraction(), text)
		}
	}
}
