package scoring

import "gongping/scoring/exact"

var one = exact.Int(1)

// evaluation scores one subject at a time. Totals and ledgers both come from
// its total method.
type evaluation struct {
	program *Program
	facts   *indexed
	arena   arena
	open    []IndicatorID // indicators of the subject without a value
	terms   []*Node       // scratch
}

func (ev *evaluation) node(n Node) *Node { return ev.arena.node(n) }

// total evaluates a subject from its entries to the last operation on the
// total, and the last operation of each category.
func (ev *evaluation) total(subject int, categories []*Node) (*Node, []*Node) {
	s := ev.program.scheme
	ev.open = ev.open[:0]
	rest := ev.facts.entriesOf(subject)
	for c := range s.Categories {
		categories = append(categories, ev.category(c, subject, rest))
	}
	scope := Node{Step: StepTotal}
	n := ev.limit(scope, s.Limits, ev.sum(scope, categories))
	return ev.round(scope, s.Rounding.Total, n), categories
}

func (ev *evaluation) category(c, subject int, entries []Entry) *Node {
	p := ev.program
	category := &p.scheme.Categories[c]
	scope := Node{Step: StepCategory, Category: category.ID}
	var list []*Node
	if start := p.starts[c]; !start.IsZero() {
		list = append(list, ev.node(with(scope, Node{Op: OpStart, Value: start})))
	}
	for _, i := range p.members[c] {
		list = append(list, ev.indicator(i, subject, entries))
	}
	n := ev.limit(scope, category.limits(), ev.sum(scope, list))
	if models[category.Model].percent {
		n = ev.node(with(scope, Node{Op: OpWeight, Inputs: ev.arena.children([]*Node{n}), Operand: *category.Weight,
			Value: weigh(n.Value, *category.Weight)}))
	}
	return ev.round(scope, p.scheme.Rounding.Category, n)
}

func weigh(value, weight exact.Number) exact.Number {
	n, _ := value.Mul(weight).Quo(hundred)
	return n
}

// indicator evaluates one indicator. Absence stands before entries: Score has
// refused facts that have both, save a late report after "unreported".
func (ev *evaluation) indicator(index, subject int, all []Entry) *Node {
	i := &ev.program.scheme.Indicators[index]
	entries := entriesFor(all, i.ID)
	scope := i.scope(Node{Step: StepIndicator, Clause: i.Clause})
	absence, absent := ev.facts.absence(subject, i.ID)
	if len(entries) == 0 && (absent || i.Method.wanted()) {
		return ev.absent(i, absence)
	}
	ev.terms = ev.terms[:0]
	if i.Base != nil {
		ev.terms = append(ev.terms, ev.node(with(scope, Node{Op: OpStart, Value: *i.Base})))
	}
	ev.terms = i.Method.terms(ev, i, entries, ev.terms)
	n := ev.limit(scope, i.Limits, ev.sum(scope, ev.terms))
	return ev.round(scope, ev.program.scheme.Rounding.Indicator, n)
}

// absent is the consequence of a value that is not there, or an open node.
func (ev *evaluation) absent(i *Indicator, a Absence) *Node {
	state := a.State
	if state == 0 {
		state = Unreported
	}
	scope := i.scope(Node{Step: StepIndicator, State: state, Record: a.Record})
	c := i.Absent.of(state)
	if c == nil || state == Unreported && !ev.facts.Overdue {
		ev.open = append(ev.open, i.ID)
		return ev.node(with(scope, Node{Op: OpOpen, Void: true}))
	}
	scope.Clause = c.Clause
	return ev.rulings(a.Record, ev.node(with(scope, Node{Op: OpStandIn, Value: i.standIn(c)})))
}

// standIn is the points of a consequence.
func (i *Indicator) standIn(c *Consequence) exact.Number {
	if c.Full {
		return *i.Points
	}
	return c.Points
}

func (c *Consequences) of(s State) *Consequence {
	switch s {
	case Unreported:
		return c.Unreported
	case NotApplicable:
		return c.NotApplicable
	case Exempt:
		return c.Exempt
	}
	return nil
}

// with is the node of an operation within a scope.
func with(scope, op Node) Node {
	n := scope
	n.Op, n.Inputs, n.Running, n.Operand = op.Op, op.Inputs, op.Running, op.Operand
	n.Rounding, n.Value, n.Void = op.Rounding, op.Value, op.Void
	return n
}

func (ev *evaluation) sum(scope Node, list []*Node) *Node {
	running := ev.arena.running(len(list))
	var total exact.Number
	for i, n := range list {
		if !n.Void {
			total = total.Add(n.Value)
		}
		running[i] = total
	}
	return ev.node(with(scope, Node{Op: OpSum, Inputs: ev.arena.children(list), Running: running, Value: total}))
}

func (ev *evaluation) limit(scope Node, l Limits, n *Node) *Node {
	if l.Floor.Binds() && n.Value.Cmp(l.Floor.Value) < 0 {
		n = ev.node(with(scope, Node{Op: OpFloor, Inputs: ev.arena.children([]*Node{n}), Operand: l.Floor.Value, Value: l.Floor.Value}))
	}
	if l.Cap.Binds() && n.Value.Cmp(l.Cap.Value) > 0 {
		n = ev.node(with(scope, Node{Op: OpCap, Inputs: ev.arena.children([]*Node{n}), Operand: l.Cap.Value, Value: l.Cap.Value}))
	}
	return n
}

func (ev *evaluation) round(scope Node, r *Rounding, n *Node) *Node {
	if r == nil {
		return n
	}
	return ev.node(with(scope, Node{Op: OpRound, Inputs: ev.arena.children([]*Node{n}), Rounding: *r, Value: n.Value.Round(r.Places, r.Mode)}))
}

// rulings replaces the points of an entry by what was ruled, one node each.
func (ev *evaluation) rulings(entry RecordID, n *Node) *Node {
	for _, r := range ev.facts.rulings[entry] {
		next := Node{Step: n.Step, Op: OpRuling, Category: n.Category, Indicator: n.Indicator, Kind: n.Kind,
			Record: r.Record, Outcome: r.Outcome, Inputs: ev.arena.children([]*Node{n})}
		switch r.Outcome {
		case Upheld:
			next.Value = n.Value
		case Reduced, Increased:
			next.Value = *r.To
		case Revoked:
		}
		n = ev.node(next)
	}
	return n
}
