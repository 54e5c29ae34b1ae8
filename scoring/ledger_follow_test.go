package scoring_test

import (
	"math/big"
	"slices"
	"testing"

	"gongping/scoring"
)

// follows does the operation of a node again, from what the node and its inputs
// show.
func follows(t *testing.T, n *scoring.Node) {
	t.Helper()
	input, operand := new(big.Rat), rat(n.Operand)
	if !n.Op.Begins() {
		if len(n.Inputs) == 0 {
			t.Fatalf("%s works on nothing", n.Name())
		}
		input = rat(n.Inputs[0].Value)
	}
	if void := n.Op == scoring.OpOpen || n.Op == scoring.OpCounted || n.Op == scoring.OpSuperseded || n.Op == scoring.OpRuling && n.Inputs[0].Void; n.Void != void {
		t.Errorf("%s is void: %v", n.Name(), n.Void)
	}
	want := rat(n.Value) // of leaves: the records and the scheme say them
	switch n.Op {
	case scoring.OpOpen, scoring.OpCounted, scoring.OpSuperseded, scoring.OpGate:
		want = new(big.Rat)
	case scoring.OpCount:
		want = product(rat(n.Count), operand)
	case scoring.OpSum:
		want = added(t, n)
	case scoring.OpCalc, scoring.OpFormula, scoring.OpSurvey, scoring.OpTotals, scoring.OpTally, scoring.OpThen, scoring.OpPer:
		want = calculated(t, n)
	case scoring.OpPeers, scoring.OpStandIn:
		want = compared(n)
	case scoring.OpPlace:
		checkPlace(t, n)
	case scoring.OpScale, scoring.OpFactor, scoring.OpShare, scoring.OpOnce, scoring.OpCoefficient:
		want = product(input, operand)
	case scoring.OpWeight:
		want = product(input, operand, big.NewRat(1, 100))
	case scoring.OpLeast:
		if want = new(big.Rat); input.Cmp(operand) >= 0 {
			t.Errorf("%s: %s is not below %s", n.Name(), input.RatString(), operand.RatString())
		}
	case scoring.OpPrecondition:
		want = operand
	case scoring.OpFloor, scoring.OpCap:
		if over := input.Cmp(operand); over == 0 || (over > 0) != (n.Op == scoring.OpCap) {
			t.Errorf("%s does not bind %s", n.Name(), input.RatString())
		}
		want = operand
	case scoring.OpRound:
		want = rounded(input, &n.Rounding)
	case scoring.OpRuling:
		if n.Outcome == scoring.Upheld {
			want = input
		} else if n.Outcome == scoring.Revoked {
			want = new(big.Rat)
		}
	}
	if want == nil || rat(n.Value).Cmp(want) != 0 {
		t.Errorf("%s is %s; want %v", n.Name(), n.Value, want)
	}
}

// added follows the balance of a sum.
func added(t *testing.T, n *scoring.Node) *big.Rat {
	t.Helper()
	if len(n.Running) != len(n.Inputs) {
		t.Fatalf("%s has %d balances for %d inputs", n.Name(), len(n.Running), len(n.Inputs))
	}
	balance := new(big.Rat)
	for k, input := range n.Inputs {
		if !input.Void {
			balance.Add(balance, rat(input.Value))
		}
		if rat(n.Running[k]).Cmp(balance) != 0 {
			t.Errorf("the balance of %s after %s is %s; want %s", n.Name(), input.Name(), n.Running[k], balance.RatString())
		}
	}
	return balance
}

// calculated works out the expression of a node. The numbers that it starts
// from are among those that stand in it.
func calculated(t *testing.T, n *scoring.Node) *big.Rat {
	t.Helper()
	if n.Expr == nil && n.Op == scoring.OpTally {
		return new(big.Rat) // nothing was counted
	}
	var leaves []*big.Rat
	value := expression(t, n.Expr, &leaves)
	var from []*scoring.Node
	switch {
	case n.Op == scoring.OpTotals:
		for _, x := range n.Took { // what counts stands in the calculation, and nothing else does
			if !x.Left && !slices.ContainsFunc(leaves, func(leaf *big.Rat) bool { return leaf.Cmp(rat(*x.Value)) == 0 }) {
				t.Errorf("%s does not show %s of %s", n.Name(), x.Value, x.From.Period)
			}
		}
	case n.Op == scoring.OpFormula || n.Op == scoring.OpPer:
		from = n.Inputs
	case n.Op == scoring.OpCalc || n.Calc == scoring.CalcSteps:
		from = n.Inputs[:1]
	}
	for _, input := range from {
		if !input.Void && !slices.ContainsFunc(leaves, func(leaf *big.Rat) bool { return leaf.Cmp(rat(input.Value)) == 0 }) {
			t.Errorf("%s does not show %s of %s", n.Name(), input.Value, input.Name())
		}
	}
	return value
}

func expression(t *testing.T, e *scoring.Expr, leaves *[]*big.Rat) *big.Rat {
	t.Helper()
	var args []*big.Rat
	for _, a := range e.Args {
		args = append(args, expression(t, a, leaves))
	}
	want := rat(e.Value)
	switch e.Op {
	case scoring.ExprNumber:
		*leaves = append(*leaves, want)
	case scoring.ExprAdd:
		want = sum(args...)
	case scoring.ExprSub:
		want = difference(args[0], args[1])
	case scoring.ExprMul:
		want = product(args...)
	case scoring.ExprQuo:
		want = quotient(args[0], args[1])
	case scoring.ExprNeg:
		want = new(big.Rat).Neg(args[0])
	case scoring.ExprMin:
		want = least(args)
	case scoring.ExprMax:
		want = greatest(args)
	default:
		t.Errorf("no operation %d", e.Op)
	}
	if want.Cmp(rat(e.Value)) != 0 {
		t.Errorf("an expression comes to %s; it says %s", want.RatString(), e.Value)
	}
	return want
}

// compared does the function over the peers that a node lists, or the mean of
// those who stand in; a consequence without peers says its points itself.
func compared(n *scoring.Node) *big.Rat {
	var values []*big.Rat
	for _, p := range n.Peers {
		values = append(values, rat(p.Value))
	}
	switch {
	case n.Op == scoring.OpStandIn && values == nil:
		return rat(n.Value)
	case n.Op == scoring.OpStandIn || n.Function == scoring.FormGroupMean || n.Function == scoring.FormAllMean:
		return mean(values)
	case n.Function == scoring.FormGroupMax || n.Function == scoring.FormAllMax:
		return greatest(values)
	case n.Function == scoring.FormGroupMin || n.Function == scoring.FormAllMin:
		return least(values)
	case n.Function == scoring.FormGroupCount || n.Function == scoring.FormAllCount:
		return big.NewRat(int64(len(values)), 1)
	case n.Function >= scoring.FormGroupPlace:
		return nearestPlace(n, values)
	}
	return sum(values...)
}

// nearestPlace is the place that a node shows, if one of the peers holds it:
// the node does not say which of them is its own.
func nearestPlace(n *scoring.Node, values []*big.Rat) *big.Rat {
	low := n.Function == scoring.FormGroupPlaceLow || n.Function == scoring.FormAllPlaceLow
	for _, own := range values {
		place := big.NewRat(1, 1)
		for _, other := range values {
			if c := other.Cmp(own); c > 0 && !low || c < 0 && low {
				place.Add(place, big.NewRat(1, 1))
			}
		}
		if place.Cmp(rat(n.Value)) == 0 {
			return place
		}
	}
	return nil
}

// checkPlace counts who is better, which may be the higher or the lower.
func checkPlace(t *testing.T, n *scoring.Node) {
	t.Helper()
	x := rat(n.Inputs[0].Value)
	if n.Peers == nil { // somebody else's ranking
		if rat(n.Value).Cmp(x) != 0 {
			t.Errorf("%s is %s; want %s", n.Name(), n.Value, x.RatString())
		}
		return
	}
	higher, lower, equal := 1, 1, 0
	for _, p := range n.Peers {
		switch rat(p.Value).Cmp(x) {
		case 1:
			higher++
		case -1:
			lower++
		default:
			equal++
		}
	}
	if got := n.Value.String(); n.Shared != equal || got != big.NewInt(int64(higher)).String() && got != big.NewInt(int64(lower)).String() {
		t.Errorf("%s is %s shared by %d; want %d or %d shared by %d", n.Name(), got, n.Shared, higher, lower, equal)
	}
}
