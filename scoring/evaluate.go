package scoring

import "gongping/scoring/exact"

// evaluation scores one subject at a time. Totals and ledgers both come from
// its total method.
type evaluation struct {
	program    *Program
	facts      *indexed
	arena      arena
	stack      []*Node       // inputs of sums that are not made yet
	categories []*Node       // the last operation of each, after total
	open       []IndicatorID // indicators without a value, after total
}

// total evaluates a subject from its entries to the last operation on the
// total.
func (ev *evaluation) total(subject int) *Node {
	s := ev.program.scheme
	ev.categories, ev.open = ev.categories[:0], ev.open[:0]
	for c := range s.Categories {
		ev.categories = append(ev.categories, ev.category(c, subject))
	}
	ev.stack = append(ev.stack, ev.categories...)
	scope := Node{Step: StepTotal}
	n := ev.limit(&scope, s.Limits, ev.sum(&scope, 0))
	return ev.round(&scope, s.Rounding.Total, n)
}

func (ev *evaluation) category(index, subject int) *Node {
	p := ev.program
	c := &p.scheme.Categories[index]
	scope := Node{Step: StepCategory, Category: c.ID}
	from := len(ev.stack)
	if start := p.starts[index]; !start.IsZero() {
		ev.push(ev.start(&scope, start))
	}
	for _, i := range p.members[index] {
		ev.push(ev.indicator(i, subject))
	}
	n := ev.limit(&scope, c.limits(), ev.sum(&scope, from))
	if models[c.Model].percent {
		n = ev.apply(&scope, OpWeight, n, *c.Weight, weigh(n.Value, *c.Weight))
	}
	return ev.round(&scope, p.scheme.Rounding.Category, n)
}

func weigh(value, weight exact.Number) exact.Number {
	n, _ := value.Mul(weight).Quo(hundred)
	return n
}

// indicator evaluates one indicator. Entries stand before an absence: those
// that Score admitted are a late report of what was unreported.
func (ev *evaluation) indicator(index, subject int) *Node {
	i := &ev.program.scheme.Indicators[index]
	cell := ev.facts.cell(subject, index)
	entries, absence := ev.facts.run(cell), ev.facts.absences[cell]
	if len(entries) == 0 && (absence != nil || i.Method.wanted()) {
		return ev.absent(i, absence)
	}
	scope := i.scope(StepIndicator)
	scope.Clause = i.Clause
	from := len(ev.stack)
	if i.Base != nil {
		ev.push(ev.start(&scope, *i.Base))
	}
	i.Method.terms(ev, i, entries)
	n := ev.limit(&scope, i.Limits, ev.sum(&scope, from))
	return ev.round(&scope, ev.program.scheme.Rounding.Indicator, n)
}

// scope names the indicator in the nodes made for it.
func (i *Indicator) scope(s Step) Node {
	return Node{Step: s, Category: i.Category, Indicator: i.ID}
}
