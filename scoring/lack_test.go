package scoring_test

import (
	"math/rand/v2"
	"testing"

	"gongping/scoring"
)

// TestLacksAreTheLedgers: the indicators without a value are those whose row
// of the ledger begins with a stand-in or with nothing.
func TestLacksAreTheLedgers(t *testing.T) {
	standIns, open := 0, 0
	eachWorld(t, 300, func(t *testing.T, _ *rand.Rand, w world) {
		r := scored(t, compiled(t, w.scheme), w.facts)
		for _, score := range r.Scores() {
			want := make(map[scoring.IndicatorID]scoring.Op)
			var visit func(*scoring.Node)
			visit = func(n *scoring.Node) {
				if n.Step == scoring.StepIndicator && (n.Op == scoring.OpStandIn || n.Op == scoring.OpOpen) {
					want[n.Indicator] = n.Op
				}
				if n.Step == scoring.StepMetric {
					return // that of another indicator, whose score is a metric
				}
				for _, input := range n.Inputs {
					visit(input)
				}
			}
			visit(r.Ledger(score.Subject))
			lacks := r.Lacks(score.Subject)
			if len(lacks) != len(want) {
				t.Errorf("%s lacks %d, the ledger %d", score.Subject, len(lacks), len(want))
			}
			opens := 0
			for _, lack := range lacks {
				if op := want[lack.Indicator]; op == 0 || (op == scoring.OpOpen) != lack.Open || lack.State == 0 {
					t.Errorf("%s: %+v is not on the ledger", score.Subject, lack)
				}
				if lack.Open {
					opens++
				}
			}
			if opens != len(score.Open) {
				t.Errorf("%s: %d open, the score says %d", score.Subject, opens, len(score.Open))
			}
			standIns, open = standIns+len(lacks)-opens, open+opens
		}
	})
	if standIns < 100 || open < 100 {
		t.Errorf("%d stand-ins, %d open", standIns, open)
	}
}
