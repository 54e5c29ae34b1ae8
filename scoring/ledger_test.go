package scoring_test

import (
	"math/big"
	"math/rand/v2"
	"slices"
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
			names := make(map[string]bool)
			var open []scoring.IndicatorID
			walk(root, func(n *scoring.Node) {
				seen[n.Op]++
				if names[n.Name()] {
					t.Errorf("%s has two nodes %s", score.Subject, n.Name())
				}
				names[n.Name()] = true
				if n.Void {
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

// follows does the operation of a node again.
func follows(t *testing.T, n *scoring.Node) {
	t.Helper()
	want := new(big.Rat)
	input := want
	if len(n.Inputs) > 0 {
		input = rat(n.Inputs[0].Value)
	}
	operand := rat(n.Operand)
	if single := n.Op >= scoring.OpScale; n.Op != scoring.OpSum && single != (len(n.Inputs) == 1) || n.Void != (n.Op == scoring.OpOpen) {
		t.Errorf("%s has %d inputs; void: %v", n.Name(), len(n.Inputs), n.Void)
	}
	switch n.Op {
	case scoring.OpStart, scoring.OpStated, scoring.OpGiven, scoring.OpStandIn:
		return // leaves: the records and the scheme say them
	case scoring.OpCount:
		want.Mul(rat(n.Count), operand)
	case scoring.OpSum:
		want = added(t, n)
	case scoring.OpScale:
		want.Mul(input, operand)
	case scoring.OpWeight:
		want.Mul(input, operand).Mul(want, big.NewRat(1, 100))
	case scoring.OpFloor, scoring.OpCap:
		if over := input.Cmp(operand); over == 0 || (over > 0) != (n.Op == scoring.OpCap) {
			t.Errorf("%s does not bind %s", n.Name(), input.RatString())
		}
		want = operand
	case scoring.OpRound:
		want = rounded(input, &n.Rounding)
	case scoring.OpRuling:
		if want = rat(n.Value); n.Outcome == scoring.Upheld {
			want = input
		} else if n.Outcome == scoring.Revoked {
			want = new(big.Rat)
		}
	}
	if rat(n.Value).Cmp(want) != 0 {
		t.Errorf("%s is %s; want %s", n.Name(), n.Value, want.RatString())
	}
}

// added follows the balance of a sum.
func added(t *testing.T, n *scoring.Node) *big.Rat {
	t.Helper()
	if len(n.Running) != len(n.Inputs) {
		t.Fatalf("%s has %d balances for %d inputs", n.Name(), len(n.Running), len(n.Inputs))
	}
	sum := new(big.Rat)
	for k, input := range n.Inputs {
		if !input.Void {
			sum.Add(sum, rat(input.Value))
		}
		if rat(n.Running[k]).Cmp(sum) != 0 {
			t.Errorf("the balance of %s after %s is %s; want %s", n.Name(), input.Name(), n.Running[k], sum.RatString())
		}
	}
	return sum
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
