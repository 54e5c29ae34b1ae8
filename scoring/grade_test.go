package scoring_test

import (
	"fmt"
	"strings"
	"testing"

	"gongping/scoring"
)

// ten subjects with the totals 100, 90, 90, 80, 70, 70, 70, 60, 50, 40, and one
// more in a group without places.
const ten = `
	group all city
	group guests guest unranked=yes
	metric calm
	category c free
	indicator i c cap=none
	kind point 1
	subject a city
	subject b city
	subject d city
	subject e city
	subject f city
	subject g city
	subject h city
	subject k city
	subject l city
	subject m city
	subject z guest
	event e1 a i point count=100
	event e2 b i point count=90
	event e3 d i point count=90
	event e4 e i point count=80
	event e5 f i point count=70
	event e6 g i point count=70
	event e7 h i point count=70
	event e8 k i point count=60
	event e9 l i point count=50
	event f1 m i point count=40
	event f2 z i point count=95
	report m1 calm a=0 b=1 d=1 e=1 f=1 g=1 h=1 k=1 l=1 m=0 z=1
`

// grades writes what each subject got: "a:best b:good …".
func grades(r *scoring.Results, of func(scoring.Score) string) string {
	var list []string
	for _, score := range r.Scores() {
		list = append(list, fmt.Sprintf("%s:%s", score.Subject, of(score)))
	}
	return strings.Join(list, " ")
}

func gradeOf(s scoring.Score) string { return string(s.Grade) }
func bandOf(s scoring.Score) string  { return string(s.Band) }

func TestGrades(t *testing.T) {
	for _, c := range []struct{ name, rules, want string }{
		{"by thresholds, which are reached at their number", `
			grade best min=90
			grade good min=60
			grade rest`,
			"a:best b:best d:best e:good f:good g:good h:good k:good l:rest m:rest z:best"},
		{"by conditions", `
			grade best min=60 when=calm:>=1
			grade good min=60
			grade rest`,
			"a:good b:best d:best e:best f:best g:best h:best k:best l:rest m:rest z:best"},
		{"a quota of 20% of ten, those at the cut outside", `
			grade best percent=20 heads=half-away ties=out
			grade rest`,
			// two seats: a, then b and d share the second and the third
			"a:best b:rest d:rest e:rest f:rest g:rest h:rest k:rest l:rest m:rest z:rest"},
		{"those at the cut inside", `
			grade best percent=20 heads=half-away ties=in
			grade rest`,
			"a:best b:best d:best e:rest f:rest g:rest h:rest k:rest l:rest m:rest z:rest"},
		{"who does not qualify leaves the seat to the next", `
			grade best percent=20 heads=half-away ties=out when=calm:>=1
			grade rest`,
			// a is not calm: b and d take the two seats
			"a:rest b:best d:best e:rest f:rest g:rest h:rest k:rest l:rest m:rest z:rest"},
		{"each quota counts its own seats", `
			grade best percent=10 heads=half-away ties=out
			grade good percent=30 heads=half-away ties=out
			grade rest`,
			// one; then three of the others: b, d, e
			"a:best b:good d:good e:good f:rest g:rest h:rest k:rest l:rest m:rest z:rest"},
		{"so many heads", `
			grade best seats=2 ties=in
			grade good seats=2 ties=out
			grade rest`,
			// a, and b and d on the second seat; e, but f, g and h are three
			"a:best b:best d:best e:good f:rest g:rest h:rest k:rest l:rest m:rest z:rest"},
		{"a share that is no whole head", `
			grade best percent=25 heads=ceil ties=out min=50
			grade good percent=25 heads=floor ties=in min=50
			grade rest`,
			// 2.5: three seats, a and b and d; two seats, of which e takes one and f, g, h share the other
			"a:best b:best d:best e:good f:good g:good h:good k:rest l:rest m:rest z:rest"},
		{"gates cap and lower, in the order of the scheme", `
			grade best min=90
			grade good min=60
			grade fair min=50
			grade rest
			gate rough cap grade=good when=calm:=0
			gate rougher down levels=1 when=calm:=0
			gate slip down levels=1 when=calm:>=1`,
			// a: best, at most good, one lower; m stays at the last
			"a:fair b:good d:good e:fair f:fair g:fair h:fair k:fair l:rest m:rest z:good"},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := read(t, ten+c.rules)
			if got := grades(scored(t, compiled(t, w.scheme), w.facts), gradeOf); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

func TestRankBands(t *testing.T) {
	for _, c := range []struct{ name, rules, want string }{
		{"cuts at so many of all heads", `
			rankband top percent=10 heads=half-away ties=out
			rankband upper percent=30 heads=half-away ties=out
			rankband rest`,
			// one; up to the fourth; z has no place
			"a:top b:upper d:upper e:upper f:rest g:rest h:rest k:rest l:rest m:rest z:"},
		{"those at a cut are inside", `
			rankband top percent=20 heads=half-away ties=in
			rankband upper percent=30 heads=half-away ties=in
			rankband rest`,
			// up to the second, which b and d share; up to the fifth, which f, g and h share
			"a:top b:top d:top e:upper f:upper g:upper h:upper k:rest l:rest m:rest z:"},
		{"outside, and the next band takes them", `
			rankband top percent=20 heads=half-away ties=out
			rankband upper percent=30 heads=half-away ties=out
			rankband rest`,
			"a:top b:upper d:upper e:upper f:rest g:rest h:rest k:rest l:rest m:rest z:"},
		{"so many heads, then a share", `
			rankband top seats=1 ties=out
			rankband upper percent=30 heads=half-away ties=out
			rankband rest`,
			// one, and three more
			"a:top b:upper d:upper e:upper f:rest g:rest h:rest k:rest l:rest m:rest z:"},
		{"rounding each cut of the shares so far", `
			rankband top percent=15 heads=floor ties=out
			rankband upper percent=20 heads=floor ties=out
			rankband rest`,
			// 1.5 is 1; 3.5 is 3
			"a:top b:upper d:upper e:rest f:rest g:rest h:rest k:rest l:rest m:rest z:"},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := read(t, ten+c.rules)
			if got := grades(scored(t, compiled(t, w.scheme), w.facts), bandOf); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

func TestUnranked(t *testing.T) {
	w := read(t, ten+`
		gate rough unranked when=calm:=0
		gate rude no-award when=calm:=1
		grouping halves
		group first city subjects=z grouping=halves`)
	results := scored(t, compiled(t, w.scheme), w.facts)
	// a and m are taken out, z is a guest: they have totals and no place
	const want = "all: 1= b, 1= d, 3 e, 4== f, 4== g, 4== h, 7 k, 8 l; guests: "
	if got := standings(results); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	var out []string
	for _, score := range results.Unranked() {
		out = append(out, fmt.Sprint(score.Subject, " ", score.Total))
		if _, ok := results.Place(score.Subject); ok || !score.Unranked {
			t.Errorf("%s has a place", score.Subject)
		}
	}
	if got := strings.Join(out, ", "); got != "a 100, m 40, z 95" {
		t.Errorf("without a place are %s", got)
	}
	if a, _ := results.Of("a"); a.NoAward || len(a.Gates) != 1 || a.Gates[0] != (scoring.HeldGate{Gate: "rough"}) {
		t.Errorf("%+v; want the gate rough alone", a)
	}
	if b, _ := results.Of("b"); !b.NoAward {
		t.Error("b takes part in awards")
	}
	rows := results.Regrouped("halves")[0].Rows
	if len(rows) != 8 || rows[0].Subject != "b" || rows[7].Place != 8 {
		t.Errorf("regrouped: %v", rows)
	}
}

func TestRegrouped(t *testing.T) {
	w := read(t, ten+`
		grouping halves
		group first subjects=a,d,f,h,l,z grouping=halves
		group second subjects=b,e,g,k,m grouping=halves`)
	results := scored(t, compiled(t, w.scheme), w.facts)
	var lines []string
	for _, g := range results.Regrouped("halves") {
		line := string(g.Group) + ":"
		for _, row := range g.Rows {
			line += fmt.Sprintf(" %d %s", row.Place, row.Subject)
		}
		lines = append(lines, line)
	}
	const want = "first: 1 a 2 d 3 f 3 h 5 l; second: 1 b 2 e 3 g 4 k 5 m"
	if got := strings.Join(lines, "; "); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if results.Regrouped("thirds") != nil {
		t.Error("groups of a grouping that there is not")
	}
}

func TestKeysOfEverySource(t *testing.T) {
	const rules = `
		group all
		metric calm
		category c free
		indicator i c cap=none
		kind point 1
		category d free
		indicator j d cap=none
		given 0..9
		indicator k d floor=none cap=none
		kind even -1
		subject a
		subject b
		event e1 a i point count=5
		event e2 b i point count=3
		score g1 a j 1
		score g2 b j 3
		report m1 calm a=7 b=9
	`
	for _, c := range []struct{ tie, want string }{
		{"", "all: 1= a, 1= b"}, // 6 and 6
		{"tie t high metric=calm", "all: 1 b, 2 a"},
		{"tie t low metric=calm", "all: 1 a, 2 b"},
		{"tie t high category=c", "all: 1 a, 2 b"},
		{"tie t high indicator=j", "all: 1 b, 2 a"},
		{"tie t low metric=head-count\n subject e heads=5", "all: 1= a, 1= b, 3 e"}, // none of the two has one
	} {
		w := read(t, rules+c.tie)
		if got := standings(scored(t, compiled(t, w.scheme), w.facts)); got != c.want {
			t.Errorf("%q: %s; want %s", c.tie, got, c.want)
		}
	}
}

// TestKeyThatIsLacking: whoever has a value stands before whoever has none, be
// the higher first or the lower.
func TestKeyThatIsLacking(t *testing.T) {
	for _, order := range []string{"high", "low"} {
		w := read(t, `
			metric calm
			category c free
			indicator i c cap=none
			kind point 1
			tie t `+order+` metric=calm
			subject a
			subject b
			subject d
			report m1 calm b=-100`)
		results := scored(t, compiled(t, w.scheme), w.facts)
		if got := standings(results); got != "all: 1 b, 2= a, 2= d" {
			t.Errorf("%s: %s", order, got)
		}
		row, _ := results.Place("a")
		if m := row.Above; m == nil || !m.Lacks || m.Key != 0 || !m.By.IsZero() {
			t.Errorf("%s: a is behind by %+v", order, m)
		}
		if a, _ := results.Of("a"); len(a.NoKey) != 1 || !a.NoKey[0] {
			t.Errorf("%s: a lacks %v", order, a.NoKey)
		}
	}
}
