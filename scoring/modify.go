package scoring

import "gongping/scoring/exact"

// per divides the sum of an indicator by what it is per.
func (ev *evaluation) per(scope *Node, i *Indicator, n *Node) *Node {
	if i.Per == nil {
		return n
	}
	metric := ev.program.metrics[i.Per.Metric]
	by := ev.of(metric, ev.subject, Lag{}).value
	e := number(n.Value)
	if !i.Per.Times.Equal(one) {
		e = mul(e, number(i.Per.Times))
	}
	e = quo(e, number(by))
	out := ev.node(scope)
	out.Op, out.Expr, out.Value = OpPer, e, e.Value
	out.Inputs = ev.arena.list([]*Node{n, ev.quantity(scope, i.Per.Metric, Lag{})})
	if i.Per.Clause != "" {
		out.Clause = i.Per.Clause
	}
	return out
}

// precondition replaces the points where a condition does not hold.
func (ev *evaluation) precondition(scope *Node, i *Indicator, n *Node) *Node {
	if i.Precondition == nil || ev.hold(i.Precondition.When, Lag{}) {
		return n
	}
	out := ev.node(scope)
	out.Op, out.Operand, out.Value, out.Clause = OpPrecondition, i.Precondition.Otherwise, i.Precondition.Otherwise, i.Precondition.Clause
	inputs := []*Node{n}
	for _, c := range i.Precondition.When {
		inputs = append(inputs, ev.quantity(scope, c.Metric, Lag{}))
	}
	out.Inputs = ev.arena.list(inputs)
	return out
}

// hold reports whether all conditions hold, so many periods back. One on a
// metric without a value does not.
func (ev *evaluation) hold(when []Condition, lag Lag) bool {
	for _, c := range when {
		m := ev.of(ev.program.metrics[c.Metric], ev.subject, lag)
		if m.state != 0 || m.reason != "" && !m.undefined || !c.Test.Interval.Holds(m.value) {
			return false
		}
	}
	return true
}

// takes reports whether a coefficient is one of an indicator.
func (c *Coefficient) takes(id IndicatorID) bool {
	for _, i := range c.Indicators {
		if i == id {
			return true
		}
	}
	return false
}

// coefficients multiplies by each coefficient that fits the place, in the order
// of the scheme.
func (ev *evaluation) coefficients(scope *Node, n *Node, fits func(*Coefficient) bool) *Node {
	list := ev.program.scheme.Coefficients
	for k := range list {
		c := &list[k]
		if !fits(c) {
			continue
		}
		if factor := c.factor(&ev.program.factors[k], &ev.facts.Subjects[ev.subject]); !factor.Equal(one) {
			n = ev.apply(scope, OpCoefficient, n, factor, n.Value.Mul(factor))
			n.Rule, n.Clause = string(c.ID), c.Clause
		}
	}
	return n
}

// factor is the highest of those that fit a subject.
func (c *Coefficient) factor(set *constants, s *Subject) exact.Number {
	var best *exact.Number
	take := func(n *exact.Number) {
		if n != nil && (best == nil || n.Cmp(*best) > 0) {
			best = n
		}
	}
	take(set.subjects[s.ID])
	take(set.classes[s.Class])
	for k := range c.Identities {
		for _, id := range s.Identities {
			if id == c.Identities[k].Identity {
				take(&c.Identities[k].Factor)
			}
		}
	}
	if best == nil {
		return c.Otherwise
	}
	return *best
}

// zeroed makes the total, or a category, 0 where a gate says so.
func (ev *evaluation) zeroed(scope *Node, n *Node, category CategoryID) *Node {
	gates := ev.program.scheme.Gates
	for _, held := range ev.facts.held[ev.subject] {
		g := &gates[held.gate]
		if g.Effect != EffectZero || g.Category != category {
			continue
		}
		out := ev.apply(scope, OpGate, n, exact.Number{}, exact.Number{})
		out.Rule, out.Clause = string(g.ID), g.Clause
		inputs := []*Node{n}
		for _, c := range g.When {
			inputs = append(inputs, ev.quantity(scope, c.Metric, held.lag))
		}
		out.Inputs = ev.arena.list(inputs)
		n = out
	}
	return n
}

// heldGate is a gate whose conditions held, so many periods back.
type heldGate struct {
	gate int
	lag  Lag
}

// holdGates finds the gates that hold for each subject, and the nearest period
// in which they do.
func (ev *evaluation) holdGates() {
	x := ev.facts
	x.held = make([][]heldGate, len(x.Subjects))
	for s := range x.Subjects {
		ev.subject = s
		for g := range ev.program.scheme.Gates {
			gate := &ev.program.scheme.Gates[g]
			for back := 0; back <= gate.LookBack; back++ {
				if lag := (Lag{Periods: back}); ev.hold(gate.When, lag) {
					x.held[s] = append(x.held[s], heldGate{g, lag})
					break
				}
			}
		}
	}
}
