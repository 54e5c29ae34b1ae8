package scoring

import "gongping/scoring/exact"

// Name is "rank".
func (*RankPoints) Name() string { return "rank" }

func (m *RankPoints) signs() (adds, deducts bool) {
	take := func(n exact.Number) { adds, deducts = adds || n.Sign() > 0, deducts || n.Sign() < 0 }
	for _, n := range m.Table {
		take(n)
	}
	for _, n := range []*exact.Number{m.Rest, m.First} {
		if n != nil {
			take(*n)
		}
	}
	return adds, deducts || m.First != nil // it sinks from place to place
}

func (m *RankPoints) check(path []string, i *Indicator, p *problems) {
	path = below(path, "rank")
	byTable, byFirst := len(m.Table) > 0 && m.Rest != nil, m.First != nil
	switch {
	case byTable == byFirst || byFirst && len(m.Table)+len(restOf(m.Rest)) > 0:
		p.add(TableOrFirst, path, "id", string(i.ID))
	case byFirst:
		m.Step.check(path, i, PartialExact, p)
	}
	if m.Order != HighFirst && m.Order != LowFirst {
		p.add(Malformed, below(path, "order"), "field", "order")
	}
	if m.Ties < TieBest || m.Ties > TieWorst {
		p.add(Malformed, below(path, "ties"), "field", "ties")
	}
}

func restOf(n *exact.Number) []exact.Number {
	if n == nil {
		return nil
	}
	return []exact.Number{*n}
}

func (m *RankPoints) terms(ev *evaluation, i *Indicator, index int, entries []admitted) {
	ev.counted(i, entries)
	scope := i.scope(StepTerm)
	if len(m.Metrics) == 1 {
		ev.push(m.placed(ev, &scope, m.Metrics[0], index))
		return
	}
	var inputs []*Node
	var points []*Expr
	for _, id := range m.Metrics {
		below := scope
		below.Metric = id
		n := m.placed(ev, &below, id, index)
		inputs, points = append(inputs, n), append(points, number(n.Value))
	}
	ev.push(ev.calc(&scope, CalcMean, mean(points), inputs...))
}

// placed is the points of the place by one metric.
func (m *RankPoints) placed(ev *evaluation, scope *Node, id MetricID, index int) *Node {
	x := ev.amount(Quantity{Metric: id})
	n := ev.node(scope)
	n.Op, n.Inputs = OpPlace, ev.arena.list([]*Node{ev.quantity(scope, id, Lag{})})
	list := ev.peers(ev.program.metrics[id], ev.subject, m.All, index)
	place, shared := list.place(x, m.Order)
	n.Value, n.Shared = exact.Int(int64(place)), shared
	if m.Given {
		n.Value = x
	} else {
		n.Peers = list.peers
	}
	return ev.then(scope, CalcPoints, n, m.points(n.Value, n.Shared))
}

// points is what those get who share the places from place on.
func (m *RankPoints) points(place exact.Number, shared int) *Expr {
	last := place.Add(exact.Int(int64(shared - 1)))
	switch {
	case m.Ties == TieWorst:
		return m.at(last)
	case m.Ties == TieBest || shared == 1:
		return m.at(place)
	}
	if m.First != nil { // the mean of an even descent lies in its middle
		first, worst := m.at(place), m.at(last)
		return mean([]*Expr{first, worst})
	}
	return quo(total(m.inTable(place, shared)), number(exact.Int(int64(shared))))
}

// inTable are the points of the places from one on; those beyond the table
// together.
func (m *RankPoints) inTable(place exact.Number, shared int) []*Expr {
	var list []*Expr
	for k := range m.Table {
		if n := exact.Int(int64(k + 1)); len(list) < shared && n.Cmp(place) >= 0 {
			list = append(list, number(m.Table[k]))
		}
	}
	if beyond := shared - len(list); beyond > 0 {
		list = append(list, mul(number(exact.Int(int64(beyond))), number(*m.Rest)))
	}
	return list
}

// at is the points of one place, a whole number from 1.
func (m *RankPoints) at(place exact.Number) *Expr {
	if m.First != nil {
		cost := number(m.Step.Size)
		if m.Step.Relative {
			cost = quo(mul(number(*m.First), cost), number(hundred))
		}
		return sub(number(*m.First), mul(cost, sub(number(place), number(one))))
	}
	for k := range m.Table {
		if place.Equal(exact.Int(int64(k + 1))) {
			return number(m.Table[k])
		}
	}
	return number(*m.Rest)
}
