package scoring_test

import (
	"fmt"
	"strings"
	"testing"

	"gongping/scoring"
)

// formula writes a ledger as one line. Sums stand in brackets: those of the
// total, of a category, of an indicator and of a kind with a limit; expressions
// over metrics in braces.
//
//	[[100 + [[3×-0.5] floor -1]] 40%] round 2/half-away
//	[[[{gap 90 - 87} {steps 3 / 1} {points 3 * -1}] floor -2]]
func formula(n *scoring.Node) string {
	input := ""
	if !n.Op.Begins() {
		input = formula(n.Inputs[0]) + " "
	}
	switch n.Op {
	case scoring.OpStart, scoring.OpStated, scoring.OpGiven:
		return n.Value.String()
	case scoring.OpCount:
		return n.Count.String() + "×" + n.Operand.String()
	case scoring.OpCounted:
		return "counted " + n.Count.String()
	case scoring.OpSuperseded:
		return "superseded"
	case scoring.OpStandIn:
		return fmt.Sprintf("%s:%s", stateNames[n.State], n.Value)
	case scoring.OpOpen:
		return stateNames[n.State] + ":open"
	case scoring.OpSum:
		var inputs []string
		for _, input := range n.Inputs {
			inputs = append(inputs, formula(input))
		}
		return "[" + strings.Join(inputs, " + ") + "]"
	case scoring.OpCalc, scoring.OpThen:
		return fmt.Sprintf("%s{%s %s}", input, n.Calc, written(n.Expr))
	case scoring.OpPer:
		return fmt.Sprintf("%sper {%s}", input, written(n.Expr))
	case scoring.OpBand:
		return fmt.Sprintf("band %d:%s", n.Band, n.Value)
	case scoring.OpPlace:
		return fmt.Sprintf("place %s%s", n.Value, strings.Repeat("=", n.Shared-1))
	case scoring.OpIncomparable:
		return "incomparable:" + n.Value.String()
	case scoring.OpWeight:
		return input + n.Operand.String() + "%"
	case scoring.OpRound:
		return input + roundingWord(&n.Rounding)
	case scoring.OpRuling:
		return fmt.Sprintf("%s%s %s", input, n.Outcome, n.Value)
	case scoring.OpGate:
		return input + "gate " + n.Rule
	case scoring.OpFactor, scoring.OpOnce, scoring.OpCoefficient:
		return fmt.Sprintf("%s%s %s %s", input, n.Op, n.Rule, n.Operand)
	}
	return fmt.Sprintf("%s%s %s", input, n.Op, n.Operand)
}

func roundingWord(r *scoring.Rounding) string {
	if r.Unit != nil {
		return fmt.Sprintf("round %su/%s", r.Unit, r.Mode)
	}
	return fmt.Sprintf("round %d/%s", r.Places, r.Mode)
}

// written writes an expression; what stands inside another stands in
// parentheses.
func written(e *scoring.Expr) string {
	var args []string
	for _, a := range e.Args {
		text := written(a)
		if len(a.Args) > 0 && e.Op != scoring.ExprMin && e.Op != scoring.ExprMax {
			text = "(" + text + ")"
		}
		args = append(args, text)
	}
	switch e.Op {
	case scoring.ExprNumber:
		return e.Value.String()
	case scoring.ExprNeg:
		return "-" + args[0]
	case scoring.ExprMin:
		return "min(" + strings.Join(args, ", ") + ")"
	case scoring.ExprMax:
		return "max(" + strings.Join(args, ", ") + ")"
	}
	return strings.Join(args, map[scoring.ExprOp]string{scoring.ExprAdd: " + ", scoring.ExprSub: " - ", scoring.ExprMul: " * ", scoring.ExprQuo: " / "}[e.Op])
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
