package scoring

import "gongping/scoring/exact"

// Each operation makes a node from a scope, which says where it belongs.

// node is a copy of the scope, to be filled.
func (ev *evaluation) node(scope *Node) *Node { return ev.arena.node(scope) }

// push keeps a node for the next sum.
func (ev *evaluation) push(n *Node) { ev.stack = append(ev.stack, n) }

// sum adds up what was pushed since the stack was as long as from.
func (ev *evaluation) sum(scope *Node, from int) *Node {
	n := ev.node(scope)
	n.Op, n.Inputs = OpSum, ev.arena.list(ev.stack[from:])
	n.Running = ev.arena.running(len(n.Inputs))
	for k, input := range n.Inputs {
		if !input.Void {
			n.Value = n.Value.Add(input.Value)
		}
		n.Running[k] = n.Value
	}
	ev.stack = ev.stack[:from]
	return n
}

func (ev *evaluation) start(scope *Node, value exact.Number) *Node {
	n := ev.node(scope)
	n.Op, n.Value = OpStart, value
	return n
}

// apply makes the node of an operation on one input.
func (ev *evaluation) apply(scope *Node, op Op, input *Node, operand, value exact.Number) *Node {
	n := ev.node(scope)
	n.Op, n.Inputs, n.Operand, n.Value = op, ev.arena.list([]*Node{input}), operand, value
	return n
}

// calc makes a node that begins an item: an expression over metrics.
func (ev *evaluation) calc(scope *Node, what Calc, e *Expr, inputs ...*Node) *Node {
	n := ev.node(scope)
	n.Op, n.Calc, n.Expr, n.Value = OpCalc, what, e, e.Value
	n.Inputs = ev.arena.list(inputs)
	return n
}

// then goes on from a node by an expression that holds its value.
func (ev *evaluation) then(scope *Node, what Calc, input *Node, e *Expr) *Node {
	n := ev.apply(scope, OpThen, input, exact.Number{}, e.Value)
	n.Calc, n.Expr = what, e
	return n
}

func (ev *evaluation) limit(scope *Node, l Limits, n *Node) *Node {
	if l.Floor.Binds() && n.Value.Cmp(l.Floor.Value) < 0 {
		n = ev.apply(scope, OpFloor, n, l.Floor.Value, l.Floor.Value)
	}
	if l.Cap.Binds() && n.Value.Cmp(l.Cap.Value) > 0 {
		n = ev.apply(scope, OpCap, n, l.Cap.Value, l.Cap.Value)
	}
	return n
}

func (ev *evaluation) round(scope *Node, r *Rounding, n *Node) *Node {
	if r == nil {
		return n
	}
	n = ev.apply(scope, OpRound, n, exact.Number{}, r.round(n.Value))
	n.Rounding = *r
	return n
}

// ruled replaces the points of a record by what was ruled, one node a ruling.
func (ev *evaluation) ruled(rulings []Ruling, n *Node) *Node {
	for _, r := range rulings {
		scope := Node{Step: n.Step, Category: n.Category, Indicator: n.Indicator, Kind: n.Kind, Record: r.Record, Outcome: r.Outcome}
		n = ev.apply(&scope, OpRuling, n, exact.Number{}, r.leaves(n.Value))
	}
	return n
}
