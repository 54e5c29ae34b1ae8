package scoring

import "gongping/scoring/exact"

// evaluation scores one subject at a time. Totals and ledgers both come from
// its total method.
type evaluation struct {
	program    *Program
	facts      *indexed
	subject    int
	back       Lag // how far back facts lie
	arena      *arena
	ledger     bool          // the tree is wanted, not only the points
	stack      []*Node       // inputs of sums that are not made yet
	categories []*Node       // the last operation of each, after total
	open       []IndicatorID // indicators without a value, after total
	supposed   *supposed     // what an indicator is taken to be worth; nil: what it is
}

// total evaluates a subject from its entries to the last operation on the
// total.
func (ev *evaluation) total(subject int) *Node {
	s := ev.program.scheme
	ev.subject = subject
	ev.categories, ev.open = ev.categories[:0], ev.open[:0]
	for c := range s.Categories {
		ev.categories = append(ev.categories, ev.category(c))
	}
	ev.stack = append(ev.stack, ev.categories...)
	scope := Node{Step: StepTotal}
	n := ev.limit(&scope, s.Limits, ev.sum(&scope, 0))
	n = ev.coefficients(&scope, n, func(c *Coefficient) bool { return c.Category == "" && len(c.Indicators) == 0 })
	n = ev.zeroed(&scope, n, "")
	return ev.round(&scope, s.Rounding.Total, n)
}

func (ev *evaluation) category(index int) *Node {
	p := ev.program
	c := &p.scheme.Categories[index]
	scope := Node{Step: StepCategory, Category: c.ID}
	from := len(ev.stack)
	if start := p.starts[index]; !start.IsZero() {
		ev.push(ev.start(&scope, start))
	}
	for _, i := range p.members[index] {
		n := ev.member(i)
		if n.Op == OpOpen {
			ev.open = append(ev.open, n.Indicator)
		}
		ev.push(n)
	}
	n := ev.limit(&scope, c.limits(), ev.sum(&scope, from))
	n = ev.coefficients(&scope, n, func(k *Coefficient) bool { return k.Category == c.ID })
	n = ev.zeroed(&scope, n, c.ID)
	if models[c.Model].percent {
		n = ev.apply(&scope, OpWeight, n, *c.Weight, weigh(n.Value, *c.Weight))
	}
	return ev.round(&scope, p.scheme.Rounding.Category, n)
}

func weigh(value, weight exact.Number) exact.Number {
	n, _ := value.Mul(weight).Quo(hundred)
	return n
}

// indicator evaluates one indicator of a subject. Entries and values stand
// before an absence that says "unreported": they are a late report.
func (ev *evaluation) indicator(index, subject int) *Node {
	before := ev.subject
	ev.subject = subject
	n := ev.present(index, ev.facts.cell(subject, index))
	ev.subject = before
	return n
}

func (ev *evaluation) present(index, cell int) *Node {
	i := &ev.program.scheme.Indicators[index]
	if n := ev.lacking(i, index, cell); n != nil {
		return n
	}
	scope := i.scope(StepIndicator)
	scope.Clause = i.Clause
	from := len(ev.stack)
	if i.Base != nil {
		ev.push(ev.start(&scope, *i.Base))
	}
	ev.superseded(i, ev.facts.absences[cell], "")
	i.Method.terms(ev, i, index, ev.facts.run(cell))
	n := ev.per(&scope, i, ev.sum(&scope, from))
	n = ev.precondition(&scope, i, n)
	n = ev.limit(&scope, i.Limits, n)
	n = ev.coefficients(&scope, n, func(c *Coefficient) bool { return c.takes(i.ID) })
	return ev.round(&scope, ev.rounding(i), n)
}

// rounding is the indicator's own, or the scheme's.
func (ev *evaluation) rounding(i *Indicator) *Rounding {
	if i.Rounding != nil {
		return i.Rounding
	}
	return ev.program.scheme.Rounding.Indicator
}

// lacking is what stands for an indicator that has no value; nil where it has
// one.
func (ev *evaluation) lacking(i *Indicator, index, cell int) *Node {
	absence := ev.facts.absences[cell]
	if absence != nil && absence.other != nil {
		return ev.absent(i, index, absence, absence.other.State, "")
	}
	if i.Method.wanted() && len(ev.facts.run(cell)) == 0 {
		return ev.absent(i, index, absence, Unreported, "")
	}
	if absence != nil && len(ev.facts.run(cell)) == 0 && !i.measures() {
		return ev.absent(i, index, absence, Unreported, "")
	}
	if state, metric := ev.lacks(index); state != 0 {
		return ev.absent(i, index, absence, state, metric)
	}
	return nil
}

// lacks is the state of the first metric that an indicator needs and the
// subject has not. What there is nothing to divide by does not apply.
func (ev *evaluation) lacks(index int) (State, MetricID) {
	p := ev.program
	parts := p.parts(index)
	enough := parts == 0
	var first State
	var missing MetricID
	for n, metric := range p.needed[index] {
		if n == parts && !enough {
			break
		}
		switch m := ev.of(metric, ev.subject, Lag{}); {
		case m.state == 0:
			enough = enough || n < parts
		case n >= parts && enough:
			return m.state, p.metric(metric).ID
		case first == 0:
			first, missing = m.state, p.metric(metric).ID
		}
	}
	if !enough {
		return first, missing
	}
	if id := ev.divides(index); id != "" {
		return NotApplicable, id
	}
	return 0, ""
}

// parts is how many of the metrics that an indicator needs, from the first on,
// are parts of a composite that makes do with one of them.
func (p *Program) parts(index int) int {
	if m, ok := p.scheme.Indicators[index].Method.(*Composite); ok && m.Skip {
		return len(m.Parts)
	}
	return 0
}

// divides is the metric that an indicator divides by and that is not above 0.
func (ev *evaluation) divides(index int) MetricID {
	for _, metric := range ev.program.divided[index] {
		if ev.of(metric, ev.subject, Lag{}).value.Sign() <= 0 {
			return ev.program.metric(metric).ID
		}
	}
	return ""
}

// scope names the indicator in the nodes made for it.
func (i *Indicator) scope(s Step) Node {
	return Node{Step: s, Category: i.Category, Indicator: i.ID}
}
