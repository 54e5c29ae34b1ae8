package scoring_test

import (
	"fmt"
	"strings"
	"testing"
)

// three squads: one of ten officers with the totals 10 to 1, one of three, one
// of six without a grade of its own.
func squads() string {
	var b strings.Builder
	b.WriteString("group g each=squad\ncategory c free\nindicator i c cap=none\nkind point 1\nsuperior s1 squad\nsuperior s2 squad\nsuperior s3 squad\n")
	n := 0
	for squad, size := range []int{10, 3, 6} {
		for k := range size {
			n++
			fmt.Fprintf(&b, "subject p%02d above=s%d\nevent e%d p%02d i point count=%d\n", n, squad+1, n, n, size-k)
		}
	}
	return b.String()
}

// TestQuotaByUnit: the grade of the squad sets how many of its officers may have
// the best one.
func TestQuotaByUnit(t *testing.T) {
	const grade = "\ngrade best percent=15 heads=floor ties=out by-unit=excellent:20,poor:0\ngrade rest\n"
	for _, c := range []struct{ name, facts, want, best string }{
		{"two squads with a grade of their own",
			"unitgrade s1 excellent\nunitgrade s2 excellent\n",
			// 10 × 20% = 2; 3 × 20% = 0.6, floor 0; 6 × 15% = 0.9, floor 0
			"g.s1 20% 2 2; g.s2 20% 0.6 0; g.s3 15% 0.9 0", "p01 p02"},
		{"a grade that the quota does not name",
			"unitgrade s1 good\nunitgrade s2 excellent\n",
			// 10 × 15% = 1.5, floor 1
			"g.s1 15% 1.5 1; g.s2 20% 0.6 0; g.s3 15% 0.9 0", "p01"},
		{"a share of nothing", "unitgrade s1 poor\n",
			"g.s1 0% 0 0; g.s2 15% 0.45 0; g.s3 15% 0.9 0", ""},
		{"no grade", "unitgrade s1\n",
			"g.s1 15% 1.5 1; g.s2 15% 0.45 0; g.s3 15% 0.9 0", "p01"},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := read(t, squads()+grade+c.facts)
			r := scored(t, compiled(t, w.scheme), w.facts)
			var list []string
			for _, g := range r.Standings() {
				for _, s := range r.Seats(g.Group) {
					list = append(list, fmt.Sprintf("%s %s%% %s %d", g.Group, s.Percent, s.Exact, s.Seats))
				}
			}
			if got := strings.Join(list, "; "); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
			var best []string
			for _, score := range r.Scores() {
				if score.Grade == "best" {
					best = append(best, string(score.Subject))
				}
			}
			if got := strings.Join(best, " "); got != c.best {
				t.Errorf("the best are %q, want %q", got, c.best)
			}
		})
	}
}

// TestSeats: of a fixed number nothing is worked out, and a grade without a
// quota has none.
func TestSeats(t *testing.T) {
	w := read(t, ten+`
		grade best seats=2 ties=in
		grade good percent=25 heads=ceil ties=out
		grade fair min=10
		grade rest`)
	var list []string
	for _, s := range scored(t, compiled(t, w.scheme), w.facts).Seats("all") {
		list = append(list, fmt.Sprint(s.Grade, " ", s.Heads, " ", s.Percent != nil, " ", s.Exact, " ", s.Seats))
	}
	// ten heads; 10 × 25% = 2.5, up to 3
	if got, want := strings.Join(list, "; "), "best 10 false 0 2; good 10 true 2.5 3"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// TestGroupOfThree: 10% of three heads are 0.3 of one. However it is rounded to
// whole heads, nobody has a seat or one has.
func TestGroupOfThree(t *testing.T) {
	const three = "group all\ncategory c free\nindicator i c cap=none\nkind point 1\nsubject a\nsubject b\nsubject d\n" +
		"event e1 a i point count=3\nevent e2 b i point count=%s\nevent e3 d i point count=1\n"
	for _, c := range []struct{ rules, second, want string }{
		{"rankband top percent=10 heads=half-away ties=in\nrankband rest", "2", "a:rest b:rest d:rest"},                                                     // 0.3: 0
		{"rankband top percent=10 heads=floor ties=in\nrankband rest", "2", "a:rest b:rest d:rest"},                                                         // 0
		{"rankband top percent=10 heads=ceil ties=in\nrankband rest", "2", "a:top b:rest d:rest"},                                                           // 1
		{"rankband top percent=10 heads=ceil ties=in\nrankband rest", "3", "a:top b:top d:rest"},                                                            // two share the seat
		{"rankband top percent=10 heads=ceil ties=out\nrankband rest", "3", "a:rest b:rest d:rest"},                                                         // nobody takes it
		{"rankband top percent=10 heads=ceil ties=out\nrankband next percent=10 heads=ceil ties=out\nrankband rest", "2", "a:top b:rest d:rest"},            // 0.6 of both: 1
		{"rankband top percent=10 heads=half-away ties=out\nrankband next percent=10 heads=half-away ties=out\nrankband rest", "2", "a:next b:rest d:rest"}, // 0, then 0.6: 1
	} {
		w := read(t, fmt.Sprintf(three, c.second)+c.rules)
		if got := grades(scored(t, compiled(t, w.scheme), w.facts), bandOf); got != c.want {
			t.Errorf("%s, %s:\ngot  %s\nwant %s", c.rules, c.second, got, c.want)
		}
	}
	w := read(t, fmt.Sprintf(three, "2")+"grade best percent=10 heads=half-away ties=out\ngrade good percent=20 heads=half-away ties=out\ngrade rest")
	// 0.3: nobody; 3 × 20% = 0.6: one
	if got := grades(scored(t, compiled(t, w.scheme), w.facts), gradeOf); got != "a:good b:rest d:rest" {
		t.Errorf("grades of three: %s", got)
	}
}
