package scoring

import "gongping/scoring/exact"

// Name is "relative".
func (*Relative) Name() string { return "relative" }

// signs: a value below zero turns the sign, save inside a span.
func (m *Relative) signs() (adds, deducts bool) {
	return m.scaledSigns(func(MetricID) bool { return true })
}

func (m *Relative) check(path []string, _ *Indicator, p *problems) {
	path = below(path, "relative")
	if m.Kind < PeersBest || m.Kind > PeersMean {
		p.add(Malformed, below(path, "kind"), "field", "kind")
	}
	if m.Order != HighFirst && m.Order != LowFirst {
		p.add(Malformed, below(path, "order"), "field", "order")
	}
}

func (m *Relative) terms(ev *evaluation, i *Indicator, index int, entries []admitted) {
	ev.counted(i, entries)
	scope := i.scope(StepTerm)
	x := ev.amount(Quantity{Metric: m.Metric})
	list := ev.peers(ev.program.metrics[m.Metric], ev.subject, m.All, index)
	inputs := []*Node{ev.quantity(&scope, m.Metric, Lag{})}
	for _, op := range m.functions() {
		inputs = append(inputs, ev.peersNode(&scope, op, m.Metric, index))
	}
	e := m.points(x, list)
	if e == nil {
		n := ev.node(&scope)
		n.Op, n.Value, n.Inputs = OpIncomparable, m.Degenerate, ev.arena.list(inputs)
		ev.push(n)
		return
	}
	ev.push(ev.calc(&scope, CalcPoints, e, inputs...))
}

// functions are those over the peers that the comparison uses.
func (m *Relative) functions() []FormulaOp {
	high, low, middle := FormGroupMax, FormGroupMin, FormGroupMean
	if m.All {
		high, low, middle = FormAllMax, FormAllMin, FormAllMean
	}
	switch {
	case m.Kind == PeersSpan:
		return []FormulaOp{low, high}
	case m.Kind == PeersMean:
		return []FormulaOp{middle}
	case m.Order == LowFirst:
		return []FormulaOp{low}
	}
	return []FormulaOp{high}
}

// points is nil where the comparison is impossible.
func (m *Relative) points(x exact.Number, list *peerList) *Expr {
	if m.Kind == PeersSpan {
		low, high := list.min(), list.max()
		if low.Equal(high) {
			return nil
		}
		above := sub(number(x), number(low))
		if m.Order == LowFirst {
			above = sub(number(high), number(x))
		}
		part := quo(mul(sub(number(m.High), number(m.Low)), above), sub(number(high), number(low)))
		return add(number(m.Low), part)
	}
	standard := list.mean()
	if m.Kind == PeersBest {
		standard = list.max()
		if m.Order == LowFirst {
			standard = list.min()
		}
	}
	above, under := number(x), number(standard)
	if m.Order == LowFirst {
		above, under = under, above
	}
	if under.Value.Sign() <= 0 {
		return nil
	}
	return quo(mul(number(m.Points), above), under)
}
