package scoring

import "gongping/scoring/exact"

// longest is how many bits a result may have, about 1,200 digits: metrics that
// multiply each other by themselves would never come to an end otherwise.
const longest = 4096

// formula works out a formula for a subject. The expression has the numbers
// filled in; it is nil where there is no result.
func (ev *evaluation) formula(f *Formula, subject int) (*Expr, State, Reason) {
	switch is, _ := f.Op.peer(); {
	case f.Op == FormNumber:
		return number(f.Number), 0, ""
	case f.Op == FormValue:
		return ev.value(f.Metric, f.Lag, subject)
	case f.Op == FormYearsMean:
		return ev.yearsMean(f.Metric, subject)
	case is:
		return ev.overPeers(f, subject)
	}
	args := make([]*Expr, len(f.Args))
	for n, a := range f.Args {
		e, state, reason := ev.formula(a, subject)
		if e == nil {
			return nil, state, reason
		}
		args[n] = e
	}
	e := f.Op.apply(args)
	if e == nil {
		return nil, 0, DivisionByZero
	}
	if e.Value.Bits() > longest {
		return nil, 0, TooLong
	}
	return e, 0, ""
}

// apply makes the expression of an operation; nil for a division by zero.
func (o FormulaOp) apply(args []*Expr) *Expr {
	switch o {
	case FormAdd:
		return add(args[0], args[1])
	case FormSub:
		return sub(args[0], args[1])
	case FormMul:
		return mul(args[0], args[1])
	case FormNeg:
		return neg(args[0])
	case FormMin:
		return chosen(ExprMin, args)
	case FormMax:
		return chosen(ExprMax, args)
	case FormMean:
		return mean(args)
	case FormGrowth:
		if args[1].Value.IsZero() {
			return nil
		}
		return mul(quo(sub(args[0], args[1]), args[1]), number(hundred))
	case FormQuo:
		if args[1].Value.IsZero() {
			return nil
		}
		return quo(args[0], args[1])
	}
	panic("internal error: no operation of formulas")
}

func (ev *evaluation) value(id MetricID, lag Lag, subject int) (*Expr, State, Reason) {
	m := ev.of(ev.program.metrics[id], subject, lag)
	if m.state != 0 {
		return nil, m.state, ""
	}
	if m.reason != "" && !m.undefined {
		return nil, 0, m.reason
	}
	return number(m.value), 0, ""
}

// threeYears is how far back a three-year mean goes.
const threeYears = 3

func (ev *evaluation) yearsMean(id MetricID, subject int) (*Expr, State, Reason) {
	var list []*Expr
	for years := 1; years <= threeYears; years++ {
		e, state, reason := ev.value(id, Lag{Years: years}, subject)
		if e == nil {
			return nil, state, reason
		}
		list = append(list, e)
	}
	return mean(list), 0, ""
}

func (ev *evaluation) overPeers(f *Formula, subject int) (*Expr, State, Reason) {
	_, all := f.Op.peer()
	metric := ev.program.metrics[f.Metric]
	list := ev.peers(metric, subject, all, nowhere)
	if f.Op.places() {
		own := ev.of(metric, subject, Lag{})
		if own.state != 0 {
			return nil, own.state, ""
		}
		return number(list.placeBy(f.Op, own.value)), 0, ""
	}
	n, ok := list.over(f.Op)
	if !ok {
		return nil, 0, NoPeers
	}
	return number(n), 0, ""
}

// places reports whether a function looks for the own place among the peers.
func (o FormulaOp) places() bool {
	return o == FormGroupPlace || o == FormGroupPlaceLow || o == FormAllPlace || o == FormAllPlaceLow
}

// placeBy is the place of a value by a function.
func (l *peerList) placeBy(op FormulaOp, n exact.Number) exact.Number {
	order := HighFirst
	if op == FormGroupPlaceLow || op == FormAllPlaceLow {
		order = LowFirst
	}
	place, _ := l.place(n, order)
	return exact.Int(int64(place))
}
