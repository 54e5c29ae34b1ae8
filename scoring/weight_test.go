package scoring_test

import (
	"math/rand/v2"
	"testing"

	"gongping/scoring"
	"gongping/scoring/exact"
)

// −3 and +3 weigh the same and keep their order; 0 weighs nothing. Of −3, +3,
// +2, −0.5 and −0.25 the first two are kept, three are left with
// 2 − 0.5 − 0.25 = 1.25.
func TestWeightiest(t *testing.T) {
	var list []scoring.Difference
	for _, by := range []string{"-0.5", "-3", "0", "2", "3", "-0.25"} {
		n, err := exact.Parse(by)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, scoring.Difference{By: n})
	}
	for _, c := range []struct {
		most, others int
		want         []string
		rest         string
	}{
		{2, 3, []string{"-3", "3"}, "1.25"},
		{5, 0, []string{"-3", "3", "2", "-0.5", "-0.25"}, "0"},
		{0, 5, nil, "1.25"},
	} {
		top, others, rest := scoring.Weightiest(list, c.most)
		var got []string
		for _, d := range top {
			got = append(got, d.By.String())
		}
		if len(got) != len(c.want) || others != c.others || rest.String() != c.rest {
			t.Errorf("most %d: %v, %d others with %s; want %v, %d with %s", c.most, got, others, rest, c.want, c.others, c.rest)
			continue
		}
		for i := range got {
			if got[i] != c.want[i] {
				t.Errorf("most %d: %v, want %v", c.most, got, c.want)
			}
		}
	}
}

// TestWeightiestAddUp: what is kept and the rest are the gap.
func TestWeightiestAddUp(t *testing.T) {
	left := 0
	eachWorld(t, 100, func(t *testing.T, c *rand.Rand, w world) {
		r := scored(t, compiled(t, w.scheme), w.facts)
		scores := r.Scores()
		a, b := &scores[c.IntN(len(scores))], &scores[c.IntN(len(scores))]
		list := r.Differences(a.Subject, r, b.Subject)
		top, others, sum := scoring.Weightiest(list, c.IntN(4))
		left += others
		for _, d := range top {
			sum = sum.Add(d.By)
		}
		if gap := scoring.Gap(list); !sum.Equal(gap) || !gap.Equal(a.Total.Sub(b.Total)) {
			t.Errorf("%s and %s: %s of %s", a.Subject, b.Subject, sum, gap)
		}
	})
	if left < 50 {
		t.Errorf("only %d were left out", left)
	}
}
