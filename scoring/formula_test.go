package scoring_test

import (
	"fmt"
	"strings"
	"testing"

	"gongping/scoring"
)

// formula writes a ledger as one line. Sums stand in brackets: those of the
// total, of a category, of an indicator and of a kind with a limit.
//
//	[[100 + [[3×-0.5] floor -1]] 40%] round 2/half-away
func formula(n *scoring.Node) string {
	var inputs []string
	for _, input := range n.Inputs {
		inputs = append(inputs, formula(input))
	}
	switch n.Op {
	case scoring.OpStart, scoring.OpStated, scoring.OpGiven:
		return n.Value.String()
	case scoring.OpCount:
		return n.Count.String() + "×" + n.Operand.String()
	case scoring.OpStandIn:
		return fmt.Sprintf("%s:%s", stateNames[n.State], n.Value)
	case scoring.OpOpen:
		return stateNames[n.State] + ":open"
	case scoring.OpSum:
		return "[" + strings.Join(inputs, " + ") + "]"
	case scoring.OpScale:
		return inputs[0] + " scale " + n.Operand.String()
	case scoring.OpWeight:
		return inputs[0] + " " + n.Operand.String() + "%"
	case scoring.OpFloor:
		return inputs[0] + " floor " + n.Operand.String()
	case scoring.OpCap:
		return inputs[0] + " cap " + n.Operand.String()
	case scoring.OpRound:
		return fmt.Sprintf("%s round %d/%s", inputs[0], n.Rounding.Places, n.Rounding.Mode)
	case scoring.OpRuling:
		return fmt.Sprintf("%s %s %s", inputs[0], n.Outcome, n.Value)
	}
	return fmt.Sprintf("op %d?", n.Op)
}

var stateNames = map[scoring.State]string{scoring.Unreported: "unreported", scoring.NotApplicable: "not-applicable", scoring.Exempt: "exempt"}

// worked is a case whose arithmetic can be followed on paper: the formula of
// subject a and what it comes to.
type worked struct {
	name, world, formula, total string
}

func run(t *testing.T, cases []worked) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			w := read(t, c.world)
			results := scored(t, compiled(t, w.scheme), w.facts)
			score, ok := results.Of("a")
			if !ok {
				t.Fatal("subject a was not scored")
			}
			if got := formula(results.Ledger("a")); got != c.formula {
				t.Errorf("ledger %s\n  want %s", got, c.formula)
			}
			if got := score.Total.String(); got != c.total {
				t.Errorf("total %s; want %s", got, c.total)
			}
		})
	}
}

func compiled(t testing.TB, s *scoring.Scheme) *scoring.Program {
	t.Helper()
	p, problems := scoring.Compile(s)
	if len(problems) > 0 {
		t.Fatalf("Compile: %v", problems)
	}
	return p
}

func scored(t testing.TB, p *scoring.Program, f *scoring.Facts) *scoring.Results {
	t.Helper()
	r, problems := p.Score(f)
	if len(problems) > 0 {
		t.Fatalf("Score: %v", problems)
	}
	return r
}
