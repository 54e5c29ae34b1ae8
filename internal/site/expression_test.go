package site

import (
	"testing"

	"gongping/scoring"
	"gongping/scoring/exact"
)

// A fraction or a minus stands in brackets wherever it follows an operator, also
// where it is only the beginning of what follows.
func TestBracketsBehindOperators(t *testing.T) {
	calc := func(op scoring.ExprOp, args ...*scoring.Expr) *scoring.Expr { return &scoring.Expr{Op: op, Args: args} }
	num := func(n, d int64) *scoring.Expr {
		return &scoring.Expr{Op: scoring.ExprNumber, Value: exact.Int(n).Mul(exact.Frac(1, d))}
	}
	for want, e := range map[string]*scoring.Expr{
		"0 × (−8/13) ÷ 2":  calc(scoring.ExprMul, num(0, 1), calc(scoring.ExprQuo, num(-8, 13), num(2, 1))),
		"3 − (−5) × 2":     calc(scoring.ExprSub, num(3, 1), calc(scoring.ExprMul, num(-5, 1), num(2, 1))),
		"1 + (−5)":         calc(scoring.ExprAdd, num(1, 1), calc(scoring.ExprNeg, num(5, 1))),
		"4 ÷ (−8/13 × 2)":  calc(scoring.ExprQuo, num(4, 1), calc(scoring.ExprMul, num(-8, 13), num(2, 1))), // the bracket stands before it
		"−8/13 × 2":        calc(scoring.ExprMul, num(-8, 13), num(2, 1)),
		"−(2/3)":           calc(scoring.ExprNeg, num(2, 3)),
		"2 × min(−5, 2/3)": calc(scoring.ExprMul, num(2, 1), calc(scoring.ExprMin, num(-5, 1), num(2, 3))),
	} {
		if got := expression(e); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}
