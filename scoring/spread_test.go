package scoring_test

import (
	"fmt"
	"strings"
	"testing"

	"gongping/scoring"
)

// Totals 9, 8.5, 8, 8, 5: the mean is 38.5 ÷ 5 = 7.7. With a point more the
// third and the two of 8 pass all above them but the first (9 − 8 is a whole
// point, not less): b passes a; c and d, who share a place, pass b. Four have
// somebody on another place within a point, e has nobody.
func TestSpread(t *testing.T) {
	w := read(t, `
		category c free
		indicator i c floor=none cap=none
		kind x 1
		subject a
		subject b
		subject c
		subject d
		subject e
		event e1 a i x count=9
		event e2 b i x count=8.5
		event e3 c i x count=8
		event e4 d i x count=8
		event e5 e i x count=5`)
	results := scored(t, compiled(t, w.scheme), w.facts)
	s := results.Standings()[0].Spread(results)
	var bins []string
	for n, b := range s.Bins {
		if len(s.Within[n]) != b.Count {
			t.Errorf("%+v holds %v", b, s.Within[n])
		}
		if b.Count > 0 {
			bins = append(bins, fmt.Sprint(b.From, s.Within[n]))
		}
	}
	got := fmt.Sprint(s.Heads, s.Highest, s.Lowest, s.Median, s.Mean, s.Gap, s.Near, s.Most, s.MostOf, bins)
	if want := "5 9 5 8 7.7 4 4 1 [b c d] [5 [e] 8 [c d] 8.5 [a b]]"; got != want { // the last bin, from 8.5 on, holds its end
		t.Errorf("%s, want %s", got, want)
	}
}

func TestAlike(t *testing.T) {
	for _, c := range []struct{ values, want string }{
		{"", "0 0 false"},
		{"5", "5 1 false"}, // one alone is not like another
		{"5 5", "5 2 true"},
		{"1 2 2 1 3", "1 2 false"},
		{strings.Repeat("4 ", 9) + "3", "4 9 true"},      // 90%
		{strings.Repeat("4 ", 8) + "3", "4 8 false"},     // 88.9%
		{strings.Repeat("4 ", 17) + "3 2", "4 17 false"}, // 89.5%
	} {
		n, heads, nearly := scoring.Alike(these(t, c.values))
		if got := fmt.Sprint(n, heads, nearly); got != c.want {
			t.Errorf("%s: %s, want %s", c.values, got, c.want)
		}
	}
}

// 1 of 3 is 33.33…%, 2 of 3 66.66…%; 0.05 of 100 is 0.05%, half away from zero
// 0.1; 7 ÷ 3 = 2.333…, 0.125 to a hundredth 0.13.
func TestShareAndQuotient(t *testing.T) {
	n := these(t, "1 2 3 0.05 100 7 0.125 0")
	for want, got := range map[string]func() (fmt.Stringer, bool){
		"33.3": func() (fmt.Stringer, bool) { return pair(scoring.Share(n[0], n[2])) },
		"66.7": func() (fmt.Stringer, bool) { return pair(scoring.Share(n[1], n[2])) },
		"0.1":  func() (fmt.Stringer, bool) { return pair(scoring.Share(n[3], n[4])) },
		"2.33": func() (fmt.Stringer, bool) { return pair(scoring.Quotient(n[5], n[2])) },
		"0.13": func() (fmt.Stringer, bool) { return pair(scoring.Quotient(n[6], n[0])) },
	} {
		if value, ok := got(); !ok || value.String() != want {
			t.Errorf("%s %v, want %s", value, ok, want)
		}
	}
	if _, ok := scoring.Share(n[0], n[7]); ok {
		t.Error("a share of nothing")
	}
	if _, ok := scoring.Quotient(n[0], n[7]); ok {
		t.Error("a quotient by 0")
	}
}

func pair[T fmt.Stringer](n T, ok bool) (fmt.Stringer, bool) { return n, ok }
