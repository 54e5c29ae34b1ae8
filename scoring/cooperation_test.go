package scoring_test

import (
	"fmt"
	"strings"
	"testing"
)

// TestCooperation: two events of 3 and of 2 points are shared in thirds and in
// halves, a deduction in quarters; a revoked one and one of a subject alone make
// nothing of it.
func TestCooperation(t *testing.T) {
	const rules = `
		group all
		category c free
		indicator i c cap=none floor=none
		kind point 1
		kind loss -1
		subject a
		subject b
		subject d
		event e1 a i point count=3 share=1/3
		event e1 b i point count=3 share=2/3
		event e2 a i point count=2 share=1/2
		event e2 b i point count=2 share=1/2
		event e3 a i loss count=1 share=3/4
		event e3 b i loss count=1 share=1/4
		event e5 a i point count=9
		event e6 d i point count=9
	`
	for _, c := range []struct{ name, more, want string }{
		{"parts of the points",
			"", // a: 3 × 1/3 + 2 × 1/2 − 1 × 3/4 = 1.25; b: 2 + 1 − 0.25 = 2.75
			"a 3 1.25, b 3 2.75, d 0 0"},
		{"a revoked one brings nothing",
			"ruling r1 e2 revoked", // a: 1 − 0.75; b: 2 − 0.25
			"a 2 0.25, b 2 1.75, d 0 0"},
		{"a reduced one",
			"ruling r1 e2 reduced 1", // a: 1 + 1/2 − 0.75; b: 2 + 1/2 − 0.25
			"a 3 0.75, b 3 2.25, d 0 0"},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := read(t, rules+c.more)
			r := scored(t, compiled(t, w.scheme), w.facts)
			if !r.Shares() {
				t.Error("nothing is shared")
			}
			var list []string
			for _, s := range w.facts.Subjects {
				x := r.Cooperation(s.ID)
				list = append(list, fmt.Sprint(s.ID, " ", len(x.Entries), " ", x.Points))
			}
			if got := strings.Join(list, ", "); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
	alone := read(t, "group all\ncategory c free\nindicator i c cap=none\nkind point 1\nsubject a\nevent e a i point")
	if scored(t, compiled(t, alone.scheme), alone.facts).Shares() {
		t.Error("an event of one subject alone is shared")
	}
}

// TestSharesAddUp: what all have of a shared event is what it is worth.
func TestSharesAddUp(t *testing.T) {
	w := read(t, `
		group all
		category c free
		indicator i c cap=none
		kind point 7
		subject a
		subject b
		subject d
		event e1 a i point share=1/3
		event e1 b i point share=1/3
		event e1 d i point share=1/3`)
	r := scored(t, compiled(t, w.scheme), w.facts)
	a, b, d := r.Cooperation("a").Points, r.Cooperation("b").Points, r.Cooperation("d").Points
	// 7/3 + 7/3 + 7/3 = 7, and no third is rounded
	if sum := a.Add(b).Add(d); sum.String() != "7" || a.String() != "7/3" {
		t.Errorf("%s + %s + %s = %s", a, b, d, sum)
	}
}
