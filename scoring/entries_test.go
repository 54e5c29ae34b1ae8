package scoring_test

import (
	"math/rand/v2"
	"testing"

	"gongping/scoring"
)

// TestEntriesAreTheLedgers: every entry that makes points has the value with
// which it stands on the ledger, once.
func TestEntriesAreTheLedgers(t *testing.T) {
	seen, ruled, cut := 0, 0, 0
	eachWorld(t, 300, func(t *testing.T, _ *rand.Rand, w world) {
		results := scored(t, compiled(t, w.scheme), w.facts)
		for _, subject := range w.facts.Subjects {
			standing := make(map[scoring.RecordID]*scoring.Node)
			var visit func(*scoring.Node)
			visit = func(n *scoring.Node) {
				if n.Step == scoring.StepEntry && !n.Void {
					at := n
					for !at.Op.Begins() {
						at = at.Inputs[0]
					}
					standing[at.Record] = n
					return
				}
				for _, input := range n.Inputs {
					visit(input)
				}
			}
			visit(results.Ledger(subject.ID))
			list := results.Entries(subject.ID)
			if len(list) != len(standing) {
				t.Errorf("%s has %d entries, the ledger %d", subject.ID, len(list), len(standing))
			}
			for _, e := range list {
				seen++
				if n := standing[e.Record]; n == nil || !n.Value.Equal(e.Points) || e.Subject != subject.ID || e.Clause == "" {
					t.Errorf("%+v is not on the ledger", e)
				}
				if e.Ruled != 0 {
					ruled++
				}
				if e.Cut {
					cut++
				}
			}
		}
	})
	if seen < 1000 || ruled < 50 || cut < 50 {
		t.Errorf("%d entries, %d with rulings, %d cut", seen, ruled, cut)
	}
}

// A burglary at −4, shared by half, ruled down to −3: −3 × 1/2 = −1.5; without
// the ruling −2: 0.5 was given back. A fine at −2 was revoked: 2 given back.
// Two visits at +0.5 make 1. A theft at −1 of the same matter as a burglary is
// cut to 0.
func TestEntries(t *testing.T) {
	w := read(t, `
		category c free
		indicator i c floor=none cap=none
		kind burglary -4 clause=c-2
		kind fine -2
		kind visit 0.5
		kind theft -1
		event e1 a i burglary share=1/2 matter=m
		event e2 a i fine
		event e3 a i visit count=2
		event e4 a i theft matter=m
		once double highest deduction
		ruling r1 e1 reduced -3
		ruling r2 e2 revoked`)
	results := scored(t, compiled(t, w.scheme), w.facts)
	var sums scoring.Sums
	var got []string
	for _, e := range results.Entries("a") {
		sums.Add(&e)
		got = append(got, string(e.Record)+" "+string(e.Clause)+" "+e.Count.String()+" "+e.Before.String()+" "+e.Points.String()+" "+e.Ruled.String())
	}
	expect(t, got, "e1 c-2 1 -2 -1.5 reduced", "e2 c-1 1 -2 0 revoked", "e3 c-1 2 1 1 ", "e4 c-1 1 0 0 ")
	if sums.Entries != 4 || sums.Charged != 1 || sums.Reduced != 1 || sums.Revoked != 1 ||
		sums.Gained.String() != "1" || sums.Lost.String() != "-1.5" || sums.Waived.String() != "2.5" || sums.Count.String() != "5" {
		t.Errorf("sums %+v", sums)
	}
	if results.Entries("nobody") != nil {
		t.Error("nobody has entries")
	}
}
