package scoring_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"

	"gongping/scoring"
)

func walk(n *scoring.Node, visit func(*scoring.Node)) {
	visit(n)
	for _, input := range n.Inputs {
		walk(input, visit)
	}
}

// TestLedgerIsTheScore: the root is the total, every node follows from its
// inputs, and no two nodes have one name.
func TestLedgerIsTheScore(t *testing.T) {
	seen := make(map[scoring.Op]int)
	eachWorld(t, 400, func(t *testing.T, _ *rand.Rand, w world) {
		results := scored(t, compiled(t, w.scheme), w.facts)
		for _, score := range results.Scores() {
			root := results.Ledger(score.Subject)
			if !root.Value.Equal(score.Total) || root.Step != scoring.StepTotal || root.Void {
				t.Errorf("the ledger of %s ends at %s; the total is %s", score.Subject, root.Value, score.Total)
			}
			names := make(map[string]*scoring.Node)
			var open []scoring.IndicatorID
			walk(root, func(n *scoring.Node) {
				seen[n.Op]++
				if other := names[n.Name()]; other != nil && !sameMetric(n, other) {
					t.Errorf("%s has two nodes %s", score.Subject, n.Name())
				}
				names[n.Name()] = n
				if n.Op == scoring.OpOpen && n.Step == scoring.StepIndicator {
					open = append(open, n.Indicator)
				}
				follows(t, n)
			})
			if !slices.Equal(open, score.Open) {
				t.Errorf("%s: open %v; want %v", score.Subject, open, score.Open)
			}
		}
	})
	for op := scoring.OpStart; op <= scoring.OpRuling; op++ {
		if seen[op] < 20 {
			t.Errorf("%s was met only %d times", op, seen[op])
		}
	}
}

// sameMetric reports whether two nodes show one metric, which several rules of
// an indicator may go by.
func sameMetric(a, b *scoring.Node) bool {
	return a.Step == scoring.StepMetric && b.Step == scoring.StepMetric && a.Op == b.Op && a.Value.Equal(b.Value) && a.State == b.State
}

// TestClauses: an indicator cites its clause, a kind and a consequence theirs.
func TestClauses(t *testing.T) {
	w := read(t, `
		total round-indicator=1/up
		category c free
		indicator i c base=5 floor=0 exempt=1
		kind down -4 clause=c-2
		kind least -4 floor=-3
		indicator j c cap=none exempt=1
		given 0..9
		event e1 a i down
		event e2 a i least
		absence n1 a j exempt`)
	results := scored(t, compiled(t, w.scheme), w.facts)
	clauses := make(map[string]scoring.ClauseID)
	walk(results.Ledger("a"), func(n *scoring.Node) { clauses[n.Name()] = n.Clause })
	for name, want := range map[string]scoring.ClauseID{
		"i.round": "c-1", "i.floor": "c-1", "i.sum": "c-1", "i.start": "c-1", "e1": "c-2", "i.least.floor": "", "e2": "",
		"j.round": "c-1", "n1": "c-9", "_category.c.sum": "", "_total.sum": "",
	} {
		if got, ok := clauses[name]; !ok || got != want {
			t.Errorf("%s cites %q; want %q", name, got, want)
		}
	}
}

// TestRuleClauses: what a rule does cites the rule's own clause.
func TestRuleClauses(t *testing.T) {
	w := read(t, `
		attribute solved yes|no
		metric m clause=c-3
		category c free
		indicator i c floor=none
		kind down -2 clause=c-2
		multiplier half 1/2 when=solved:yes
		per head-count
		precondition when=m:>5 otherwise=0
		coefficient hard otherwise=1.2 indicators=i
		coefficient post otherwise=1.1
		once dearest highest both
		gate veto zero category=c when=m:>0
		subject a x heads=10
		report r1 m a=1
		event e1 a i down solved=yes matter=x
		event e2 a i down matter=x`)
	clauses := make(map[string]scoring.ClauseID)
	walk(scored(t, compiled(t, w.scheme), w.facts).Ledger("a"), func(n *scoring.Node) { clauses[n.Name()] = n.Clause })
	for name, want := range map[string]scoring.ClauseID{
		"e1": "c-2", "e1.factor.half": "c-7", "e1.once.dearest": "c-5", "i.sum": "c-1", "i.per": "c-1", "i.precondition": "c-4",
		"i.coefficient.hard": "c-6", "_total.coefficient.post": "c-6", "_category.c.gate.veto": "c-8", "i._metric.m.reported": "c-3",
	} {
		if got, ok := clauses[name]; !ok || got != want {
			t.Errorf("%s cites %q; want %q", name, got, want)
		}
	}
}

// TestLedgersAtOnce makes the ledgers of all subjects in several goroutines;
// the formulas show that they are those of one after the other.
func TestLedgersAtOnce(t *testing.T) {
	for seed := range uint64(20) {
		w := randomWorld(rand.New(rand.NewPCG(seed, 3)))
		results := scored(t, compiled(t, w.scheme), w.facts)
		var group sync.WaitGroup
		for range 4 {
			group.Go(func() {
				for _, s := range w.facts.Subjects {
					results.Ledger(s.ID)
					results.MovementSince(results, s.ID)
				}
			})
		}
		for _, s := range w.facts.Subjects {
			if a, b := formula(results.Ledger(s.ID)), formula(results.Ledger(s.ID)); a != b {
				t.Errorf("%s: %s, then %s", s.ID, a, b)
			}
		}
		group.Wait()
	}
}

// TestNames: no choice of ids makes two names meet, and names are as they have
// always been.
func TestNames(t *testing.T) {
	w := read(t, `
		total floor=1 cap=2 round=1/up round-category=1/up round-indicator=1/up
		full 50
		category sum weighted weight=50 start=99 cap=1
		category total free
		category start free
		indicator category sum floor=1 cap=2 base=1
		kind sum 1
		kind start 1 floor=3
		indicator total total cap=none
		given 0..9 scale=2
		indicator _x start cap=none unreported=1
		given 0..9
		indicator sum start cap=none
		given 0..9
		event 2020q3/e-1 a category sum
		event 2020q3/e-2 a category start
		score 2020q3/g-1 a total 3
		overdue
		ruling 2020q4/r-1 2020q3/e-1 upheld
		absence 2020q3/n-1 a _x unreported
		trial`)
	results := scored(t, compiled(t, w.scheme), w.facts)
	var names []string
	walk(results.Ledger("a"), func(n *scoring.Node) { names = append(names, n.Name()) })
	want := []string{
		"_total.round", "_total.cap", "_total.sum",
		"_category.sum.round", "_category.sum.weight", "_category.sum.cap", "_category.sum.sum", "_category.sum.start",
		"category.round", "category.cap", "category.sum", "category.start",
		"2020q4/r-1", "2020q3/e-1", "category.start.floor", "category.start.sum", "2020q3/e-2",
		"_category.total.round", "_category.total.sum", "total.round", "total.sum", "total.scale", "2020q3/g-1",
		"_category.start.round", "_category.start.sum", "_x.round", "2020q3/n-1", "sum.open",
	}
	if !slices.Equal(names, want) {
		t.Errorf("got  %q\nwant %q", names, want)
	}
}

// TestNamesOfRules: the names of what metrics and modifiers leave in a ledger.
func TestNamesOfRules(t *testing.T) {
	w := read(t, `
		attribute solved yes|no
		metric rate round=1/up undefined=3
		formula growth(cases, cases@last-year) + group-mean(cases)
		metric cases
		metric mood
		option good 100
		metric seen
		tally watch
		metric mine
		scored events
		category c free
		indicator events c floor=none
		kind down -2
		multiplier half 1/2 when=solved:yes
		per head-count times=100
		coefficient hard otherwise=1.2 indicators=events
		once dearest highest both
		indicator watch c floor=none cap=none
		composite sum rate:1 mood:2 seen:3 mine:4
		counted tick
		indicator far c floor=none cap=none
		deviation cases rate above step=1 partial=floor points=1
		indicator part c floor=0 cap=none
		ratio cases head-count points=5 over=1 step=1 partial=exact cap-over=0
		indicator place c floor=none cap=none
		rank cases,mood high all first=5 step=1 ties=mean
		indicator span c floor=none cap=none
		relative cases span high group low=1 high=2 degenerate=0
		indicator row c floor=none cap=none
		band 1 to=2 when=cases:>0,<100
		band 2
		precondition when=cases:>50 otherwise=0
		gate veto zero when=cases:>0 back=1
		subject a x heads=10
		subject b x heads=20
		report m1 cases a=20 b=30
		votes v1 mood a good=2
		event e1 a events down solved=yes share=1/2 matter=m
		event e2 a events down matter=m
		event e3 a watch tick count=2
		ruling r1 e3 upheld
		earlier last-year
		report m0 cases a=16`)
	results := scored(t, compiled(t, w.scheme), w.facts)
	var names []string
	walk(results.Ledger("a"), func(n *scoring.Node) { names = append(names, n.Name()) })
	want := strings.Fields(`
		_total.gate.veto _total.sum _category.c.sum
		events.coefficient.hard events.per events.sum e1.once.dearest e1.share e1.factor.half e1 e2 events._metric.head-count.constant
		watch.sum r1 e3 watch._term0.calc.points watch._metric.rate.round watch._metric.rate.formula watch._metric.cases.reported
		watch._metric.cases.y1.reported watch._metric.cases.peers.group-mean watch._metric.mood.survey watch._metric.seen.tally watch._metric.mine.score-of
		far.sum far._term0.then.points far._term0.floor far._term0.calc.gap far._metric.cases.reported far._metric.rate.round far._metric.rate.formula
		far._metric.cases.reported far._metric.cases.y1.reported far._metric.cases.peers.group-mean
		part.sum part._term0.then.points part._term0.cap part._term0.calc.ratio part._metric.cases.reported part._metric.head-count.constant
		part._term1.cap part._term1.then.points part._term1.then.steps part._term1.calc.gap part._metric.cases.reported part._metric.head-count.constant
		place.sum place._term0.calc.mean place._term0._metric.cases.then.points place._term0._metric.cases.place place._metric.cases.reported
		place._term0._metric.mood.then.points place._term0._metric.mood.place place._metric.mood.survey
		span.sum span._term0.calc.points span._metric.cases.reported span._metric.cases.peers.group-min span._metric.cases.peers.group-max
		row.precondition row.sum row._term0.then.slide row._term0.band row._metric.cases.reported row._metric.cases.reported
		_total._metric.cases.reported`)
	if !slices.Equal(names, want) {
		t.Errorf("got  %q\nwant %q", names, want)
	}
}
