package scoring

import "gongping/scoring/exact"

// quantity is the node of a metric of the subject, as far back as lag says. It
// shows what measureAll has worked out, and is nil where only points are asked
// for.
func (ev *evaluation) quantity(scope *Node, id MetricID, lag Lag) *Node {
	if !ev.ledger {
		return nil
	}
	p := ev.program
	metric := p.metrics[id]
	d := p.metric(metric)
	m := ev.of(metric, ev.subject, lag)
	inner := evaluation{program: p, facts: ev.facts, subject: ev.subject, back: ev.back, arena: ev.arena, ledger: true}
	if lag != (Lag{}) {
		inner.back = lag
		if earlier := ev.facts.earlier[lag]; earlier != nil {
			inner.facts = earlier
		}
	}
	below := Node{Step: StepMetric, Category: scope.Category, Indicator: scope.Indicator, Metric: id, Lag: inner.back, Clause: d.Clause}
	n := inner.source(&below, d, metric, m)
	if n.Op == OpFormula || n.Op == OpSurvey || n.Op == OpTotals {
		n = inner.round(&below, d.Rounding, n)
	}
	return n
}

// source is the node of where a value comes from.
func (ev *evaluation) source(scope *Node, d *Metric, metric int, m measure) *Node {
	n := ev.node(scope)
	n.Value = m.value
	switch {
	case m.state != 0:
		n.Op, n.State, n.Void = OpOpen, m.state, true
		if d.Totals != nil {
			n.Took, _ = ev.took(d, metric, ev.subject)
		}
	case m.undefined:
		n.Op = OpUndefined
		if d.Options != nil { // a survey without a valid vote
			r := ev.facts.report(ev.subject, metric, ev.program)
			n.Record, n.Votes = r.Record, r.Votes
		}
	case d.Formula != nil:
		ev.formulaNode(n, d, scope)
	case d.Constants != nil || d.ID == HeadCount || d.Tenured != 0:
		n.Op = OpConstant
	case d.Tally != nil:
		ev.tallyNode(n, d.Tally)
	case d.Score != "" || d.Category != "":
		n.Op = OpScoreOf
	case d.Options != nil:
		r := ev.facts.report(ev.subject, metric, ev.program)
		n.Op, n.Record, n.Votes, n.Expr = OpSurvey, r.Record, r.Votes, d.votes(r)
		n.Value = n.Expr.Value
	case d.Totals != nil:
		n.Op = OpTotals
		n.Took, _ = ev.took(d, metric, ev.subject)
		n.Expr = d.Totals.expr(n.Took, nil)
		n.Value = n.Expr.Value
	default:
		n.Op, n.Record = OpReported, ev.facts.report(ev.subject, metric, ev.program).Record
	}
	return n
}

// formulaNode fills in the numbers of a formula; each operand is a node once.
func (ev *evaluation) formulaNode(n *Node, d *Metric, scope *Node) {
	n.Op = OpFormula
	n.Expr, _, _ = ev.formula(d.Formula, ev.subject)
	n.Value = n.Expr.Value
	type operand struct {
		op     FormulaOp
		metric MetricID
		lag    Lag
	}
	seen := make(map[operand]bool)
	take := func(o operand) {
		switch {
		case seen[o]:
		case o.op == FormValue:
			n.Inputs = append(n.Inputs, ev.quantity(scope, o.metric, o.lag))
		default:
			n.Inputs = append(n.Inputs, ev.peersNode(scope, o.op, o.metric, nowhere))
		}
		seen[o] = true
	}
	d.Formula.walk(func(f *Formula) {
		switch is, _ := f.Op.peer(); {
		case f.Op == FormYearsMean:
			for years := 1; years <= threeYears; years++ {
				take(operand{FormValue, f.Metric, Lag{Years: years}})
			}
		case f.Op == FormValue:
			take(operand{FormValue, f.Metric, f.Lag})
		case is:
			take(operand{f.Op, f.Metric, Lag{}})
		}
	})
}

// peersNode is a function over the values of the peers.
func (ev *evaluation) peersNode(scope *Node, op FormulaOp, id MetricID, indicator int) *Node {
	if !ev.ledger {
		return nil
	}
	_, all := op.peer()
	list := ev.peers(ev.program.metrics[id], ev.subject, all, indicator)
	n := ev.node(&Node{Step: StepMetric, Category: scope.Category, Indicator: scope.Indicator, Metric: id, Lag: ev.back})
	n.Op, n.Function, n.Peers = OpPeers, op, list.peers
	if op.places() {
		n.Value = list.placeBy(op, ev.of(ev.program.metrics[id], ev.subject, Lag{}).value)
	} else {
		n.Value, _ = list.over(op)
	}
	return n
}

// tallyNode adds up what a tally counts; the entries stand under the indicator
// that records them.
func (ev *evaluation) tallyNode(n *Node, t *Tally) {
	n.Op = OpTally
	var counts []*Expr
	i := ev.program.indicators[t.Indicator]
	entries := ev.facts.run(ev.facts.cell(ev.subject, i))
	for k := range entries {
		if count, ok := t.counts(&entries[k]); ok {
			counts = append(counts, number(count))
		}
	}
	if len(counts) > 0 {
		n.Expr = total(counts)
	}
}

// amount is what a parameter of a rule comes to for the subject.
func (ev *evaluation) amount(q Quantity) exact.Number {
	if q.Metric == "" {
		return q.Number
	}
	return ev.of(ev.program.metrics[q.Metric], ev.subject, Lag{}).value
}
