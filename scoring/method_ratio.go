package scoring

import "gongping/scoring/exact"

// Name is "ratio".
func (*Ratio) Name() string { return "ratio" }

func (m *Ratio) signs() (adds, deducts bool) {
	adds, deducts = m.Points.Sign() > 0, m.Points.Sign() < 0
	if m.Over != nil {
		n := m.Over.Points.Number
		adds = adds || n.Sign() > 0 || m.Over.Points.Metric != ""
		deducts = deducts || n.Sign() < 0 || m.Over.Points.Metric != ""
	}
	return adds, deducts
}

func (m *Ratio) check(path []string, i *Indicator, p *problems) {
	path = below(path, "ratio")
	if m.Target.Metric == "" && m.Target.Number.Sign() <= 0 {
		p.add(TargetNotPositive, below(path, "target"), "id", string(i.ID), "target", m.Target.Number.String())
	}
	if m.Over != nil {
		path = below(path, "over")
		m.Over.Step.check(path, i, m.Over.Partial, p)
		if !m.Over.Cap.Stated {
			p.add(CapUnstated, path, "id", string(i.ID))
		}
	}
}

func (m *Ratio) terms(ev *evaluation, i *Indicator, _ int, entries []admitted) {
	ev.counted(i, entries)
	scope := i.scope(StepTerm)
	x, target := ev.amount(Quantity{Metric: m.Metric}), ev.amount(m.Target)
	inputs := []*Node{ev.quantity(&scope, m.Metric, Lag{}), ev.parameter(&scope, m.Target)}
	ratio := quo(number(x), number(target))
	if m.Inverse {
		ratio = quo(number(target), number(x))
	}
	n := ev.calc(&scope, CalcRatio, ratio, inputs...)
	least := m.Least != nil && n.Value.Cmp(*m.Least) < 0
	if least {
		n = ev.apply(&scope, OpLeast, n, *m.Least, exact.Number{})
	}
	if m.Over != nil {
		n = ev.limit(&scope, Limits{Cap: Limit{Stated: true, Value: one}}, n)
	}
	ev.push(ev.then(&scope, CalcPoints, n, mul(number(n.Value), number(m.Points))))
	gap := sub(number(x), number(target))
	if m.Inverse { // the fewer the better
		gap = sub(number(target), number(x))
	}
	if m.Over != nil && gap.Value.Sign() > 0 && !least {
		ev.push(m.over(ev, i, gap, target))
	}
}

// over is what exceeding the target earns.
func (m *Ratio) over(ev *evaluation, i *Indicator, gap *Expr, target exact.Number) *Node {
	scope := i.scope(StepTerm)
	scope.Term = 1
	n := ev.calc(&scope, CalcGap, gap,
		ev.quantity(&scope, m.Metric, Lag{}), ev.parameter(&scope, m.Target), ev.parameter(&scope, m.Over.Points))
	n = ev.steps(&scope, n, m.Over.Step, target, m.Over.Partial)
	n = ev.then(&scope, CalcPoints, n, mul(number(n.Value), number(ev.amount(m.Over.Points))))
	return ev.limit(&scope, Limits{Cap: m.Over.Cap}, n)
}
