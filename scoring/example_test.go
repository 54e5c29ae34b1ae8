package scoring_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"gongping/scoring"
)

// exampled is a scheme that is shown by examples.
const exampled = `
	metric rate min=0 max=100
	category c free
	indicator i c floor=-10 cap=none unreported=-3
	kind late -1
	multiplier twice 2 when=days:>30
	indicator j c floor=0 cap=none
	relative rate best high group points=60 degenerate=0
	attribute days
`

var exampleFaults = []faulty{
	{"examples that come out", exampled + `
		example three-late i -4
		subject a
		event e1 a i late count=2
		event e2 a i late days=31
		example against-the-best j 45
		subject a
		subject peer-1
		subject peer-2
		report m1 rate a=60 peer-1=80 peer-2=20
		now`, ``},
	{"examples that do not", exampled + `
		example three-late i -5
		subject a
		event e1 a i late count=2
		event e2 a i late days=31
		example nothing-reported j 0
		subject a
		example of-no-kind i 0
		subject a
		event e1 a i early
		example of-nothing k 0
		subject a
		example of-nothing i 0
		subject a
		now`, `
		duplicate-id at example # 4, example # 3: id=of-nothing
		example-wrong at example three-late points: id=three-late points=-4 want=-5
		example-open at example nothing-reported: id=nothing-reported metric=rate
		example-facts at example of-no-kind: about=early fault=unknown-kind id=of-no-kind
		unknown-in-scheme at example of-nothing indicator: id=k key=indicator table=indicator`},
}

// TestExampleTree: an example is worked out like anything else, down to its
// tree.
func TestExampleTree(t *testing.T) {
	w := read(t, exampled+`
		example three-late i -4
		subject a
		event e1 a i late count=2
		event e2 a i late days=31
		now`)
	n, problems := compiled(t, w.scheme).Try(&w.scheme.Examples[0])
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	if got := formula(n); got != "[2×-1 + 1×-1 factor twice 2]" || n.Value.String() != "-4" {
		t.Errorf("%s = %s", got, n.Value)
	}
}

// TestExamplesAgree: a subject of a random world comes to the same points in an
// example made of the world's own records.
func TestExamplesAgree(t *testing.T) {
	tried := 0
	eachWorld(t, 600, func(t *testing.T, c *rand.Rand, w world) {
		if w.scheme.Groups[0].ID != "all" {
			return // examples know one group
		}
		m := &maker{chance: c, world: w}
		withoutStrangers(w.facts)
		program := compiled(t, w.scheme)
		i, subject := pick(m, w.scheme.Indicators...), m.IntN(len(w.facts.Subjects))
		e := scoring.Example{Indicator: i.ID, Facts: *w.facts}
		e.Facts.Subjects = slices.Clone(w.facts.Subjects)
		e.Facts.Subjects[0], e.Facts.Subjects[subject] = e.Facts.Subjects[subject], e.Facts.Subjects[0]
		n, problems := program.Try(&e)
		if len(problems) > 0 {
			t.Fatal(problems)
		}
		tried++
		want, _ := newOracle(w).indicator(i, e.Facts.Subjects[0].ID)
		if n.Void != (want == nil) || want != nil && rat(n.Value).Cmp(want) != 0 {
			t.Errorf("%s of %s: %s; want %v", i.ID, e.Facts.Subjects[0].ID, n.Value, want)
		}
		walk(n, func(n *scoring.Node) { follows(t, n) })
	})
	if tried < 100 {
		t.Errorf("only %d examples were tried", tried)
	}
}

// withoutStrangers leaves out the earlier records of what the scheme of now does
// not have: an example is written for its scheme and has none.
func withoutStrangers(f *scoring.Facts) {
	for n := range f.Earlier {
		then := f.Earlier[n].Facts
		then.Entries = slices.DeleteFunc(then.Entries, func(e scoring.Entry) bool {
			return e.Subject == stranger || e.Indicator == stranger || e.Kind == stranger
		})
		then.Reports = slices.DeleteFunc(then.Reports, func(r scoring.Report) bool {
			return r.Subject == stranger || r.Metric == stranger
		})
		then.Rulings = slices.DeleteFunc(then.Rulings, func(r scoring.Ruling) bool { return r.Entry == strangerEntry })
	}
}

// remarks are not refused: they are what Remarks says.
var remarks = []faulty{
	{"from some count on more earns no more", `
		metric cases whole=yes min=0
		metric series
		tally i
		metric rate
		category c free
		indicator i c floor=none cap=none
		band 0 when=cases:<30
		band 5 when=cases:>=30
		counted tick
		indicator j c floor=none cap=none
		band 0 when=series:<3
		band 1 when=series:>=3,<5
		band 2 when=series:>=5
		indicator k c floor=none cap=none
		band 0 when=rate:<90
		band 5 when=rate:>=90
		indicator l c floor=none cap=none
		band 5 when=cases:<30
		band 0 when=cases:>=30`, `
		plateau at indicator i band # 1: from=30 id=i
		plateau at indicator j band # 2: from=5 id=j`},
	{"tiers that no step reaches", `
		metric rate min=0 max=100
		category c free
		indicator i c floor=none cap=none
		deviation rate 90 above step=1 partial=exact tiers=5:1,10:2,:3
		indicator j c floor=none cap=none
		deviation rate 90 below step=1 partial=exact tiers=5:1,10:2,:3
		indicator k c floor=none cap=none
		deviation rate 90 either percent=50 partial=floor tiers=1:1,2:2,:3`, `
		dead-tier at indicator i deviation tier # 2: id=i tier=3
		dead-tier at indicator k deviation tier # 2: id=k tier=3`},
	{"a least share above the target", `
		metric visits
		category c free
		indicator i c floor=none cap=none
		ratio visits 30 points=20 least=50
		indicator j c floor=none cap=none
		ratio visits 30 points=20 least=1`, `
		least-above-target at indicator i ratio least: id=i least=50`},
	{"limits that make points of nothing", `
		category c free
		indicator i c floor=20 cap=none
		kind up 2 cap=-3 each_floor=1
		kind down -1 floor=-4 each_cap=-2
		indicator j c base=50 floor=20 cap=none
		kind down -1`, `
		limit-forces at indicator i floor: id=i key=floor value=20
		limit-forces at indicator i kind up cap: id=up key=cap value=-3
		limit-forces at indicator i kind up each_floor: id=up key=each_floor value=1
		limit-forces at indicator i kind down each_cap: id=down key=each_cap value=-2`},
	{"caps that nothing reaches", `
		category c free
		indicator i c floor=none cap=11
		kind up 2 cap=6
		kind more 1 cap=4
		kind down -1
		indicator j c base=50 cap=91
		given 0..100 scale=0.4
		indicator k c base=50 cap=90
		given 0..100 scale=0.4`, `
		cap-unreached at indicator i cap: cap=11 id=i most=10
		cap-unreached at indicator j cap: cap=91 id=j most=90`},
	{"an event that is worth more than its item", `
		category c free
		indicator i c points=6 floor=none cap=none
		kind mass -30
		kind small -6
		kind slack -9..7
		kind fire roles=leader:-10,deputy:-5`, `
		event-too-large at indicator i kind mass: id=mass indicator=i points=30 worth=6
		event-too-large at indicator i kind slack: id=slack indicator=i points=9 worth=6
		event-too-large at indicator i kind fire: id=fire indicator=i points=10 worth=6`},
}

func TestExamples(t *testing.T) {
	refuse(t, exampleFaults, func(_ testing.TB, w world) []scoring.Problem {
		_, problems := scoring.Compile(w.scheme)
		return problems
	})
}

func TestRemarks(t *testing.T) {
	refuse(t, remarks, func(t testing.TB, w world) []scoring.Problem { return compiled(t, w.scheme).Remarks() })
}
