package scoring_test

import (
	"fmt"
	"strings"
	"testing"

	"gongping/scoring"
)

// writtenOut is a calculation with every bracket.
func writtenOut(e *scoring.Expr) string {
	if e == nil {
		return "nothing"
	}
	operators := map[scoring.ExprOp]string{scoring.ExprAdd: "+", scoring.ExprMul: "×", scoring.ExprQuo: "÷"}
	if len(e.Args) == 0 {
		return e.Value.String()
	}
	return "(" + writtenOut(e.Args[0]) + operators[e.Op] + writtenOut(e.Args[1]) + ")"
}

// Of p1 to p4 the first is told, and the others are taken together. What the
// metric comes to is the same.
func TestGatherTakesTotalsTogether(t *testing.T) {
	for _, c := range []struct{ name, metric, taken, lots, expr string }{
		{"sum", "totals sum", "90 80 70 60", "3 for 210", "(90+210)"},                                    // 80 + 70 + 60
		{"mean", "totals mean", "90 80 70 60", "3 for 210", "((90+210)÷4)"},                              // 300 ÷ 4 = 75
		{"of two the one", "totals mean", "missing 80", "", ""},                                          // no value at all
		{"alone", "totals mean missing=skip", "missing 80", "1 for 80", "80"},                            // one of one
		{"weighted", "totals mean weighted=yes", "90*1 80*2 70*3", "2 for 370 by 5", "(((90×1)+370)÷6)"}, // 80 × 2 + 70 × 3; 2 + 3
		{"weighted alone", "totals mean weighted=yes missing=skip", "missing 80*2", "1 for 160 by 2", "(160÷2)"},
		{"weighted sum", "totals sum weighted=yes", "90*1 80*2", "1 for 160 by 2", "((90×1)+160)"},
		{"the best two", "totals mean best=2", "90 95 70 60", "1 for 95, 2 left", "((90+95)÷2)"},
		{"the last", "totals last", "90 80 70", "1 for 70, 1 left", "70"},
		{"some missing", "totals mean missing=skip", "90 missing 70 missing", "1 for 70, 2 none", "((90+70)÷2)"},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := read(t, "category c free\nindicator i c floor=none cap=none\ncomposite sum m:1\nmetric m\n"+c.metric+"\nsubject a\ntaken m a "+c.taken)
			for n := range w.facts.Taken {
				w.facts.Taken[n].From.Subject = scoring.SubjectID(fmt.Sprint("p", n+1))
			}
			results := scored(t, compiled(t, w.scheme), w.facts)
			found := 0
			walk(results.Ledger("a"), func(n *scoring.Node) {
				if n.Op != scoring.OpTotals {
					return
				}
				found++
				g := results.Gather(n, func(id scoring.SubjectID) bool { return id == "p1" })
				if len(g.Took) != 1 || g.Took[0].From.Subject != "p1" {
					t.Errorf("told one by one: %v", g.Took)
				}
				if got := writtenLots(g.Lots); got != c.lots {
					t.Errorf("lots %q, want %q", got, c.lots)
				}
				if got := writtenOut(g.Expr); got != c.expr {
					t.Errorf("%s, want %s", got, c.expr)
				}
				if !g.Expr.Value.Equal(n.Expr.Value) {
					t.Errorf("comes to %s, and in one to %s", n.Expr.Value, g.Expr.Value)
				}
				if all := results.Gather(n, func(scoring.SubjectID) bool { return true }); all.Lots != nil || len(all.Took) != len(n.Took) || all.Expr != n.Expr {
					t.Error("nobody is withheld, and something is taken together")
				}
			})
			if (found == 0) != (c.lots == "") {
				t.Errorf("%d nodes of totals", found)
			}
		})
	}
}

func writtenLots(lots []scoring.Lot) string {
	var list []string
	for _, x := range lots {
		switch {
		case x.None:
			list = append(list, fmt.Sprint(x.Heads, " none"))
		case x.Left:
			list = append(list, fmt.Sprint(x.Heads, " left"))
		case x.Weight.IsZero():
			list = append(list, fmt.Sprint(x.Heads, " for ", x.Sum))
		default:
			list = append(list, fmt.Sprint(x.Heads, " for ", x.Sum, " by ", x.Weight))
		}
	}
	return strings.Join(list, ", ")
}

// Of the pool of 70 for 30, 20 and 20 points those who are named keep their
// lines: a 30.00; the others have the weight 20 + 20 + 0 + 0 and 40.00.
func TestKeepAddsUpTheOthers(t *testing.T) {
	results := paidResults(t)
	list := results.Allot(&scoring.Allowance{Pool: &scoring.Pool{Sum: decimal(t, "70")}})
	kept, rest := list.Keep(func(id scoring.SubjectID) bool { return id == "a" })
	if got := paid(kept); got != "a:30.00" || rest.Heads != len(list.Payments)-1 || rest.Weight.String() != "40" || rest.Amount.Fixed(2) != "40.00" {
		t.Errorf("%s, and %d for %s by %s", got, rest.Heads, rest.Amount.Fixed(2), rest.Weight)
	}
	if line, ok := kept.Of("a"); !ok || line.Amount.Fixed(2) != "30.00" {
		t.Errorf("the line of a: %v", line)
	}
	if line, ok := kept.Of("b"); ok {
		t.Errorf("b has a line: %v", line)
	}
	if !kept.Total.Equal(list.Total) || !kept.Weights.Equal(list.Weights) {
		t.Errorf("the sums changed: %s %s", kept.Total, kept.Weights)
	}
	if all, rest := list.Keep(func(scoring.SubjectID) bool { return true }); paid(all) != paid(list) || rest.Heads != 0 {
		t.Errorf("nobody is withheld: %s, and %d", paid(all), rest.Heads)
	}
}
