package scoring

import "gongping/scoring/exact"

// Name is "bands".
func (*Bands) Name() string { return "bands" }

func (m *Bands) signs() (adds, deducts bool) {
	for r := range m.Rows {
		row := &m.Rows[r]
		adds, deducts = adds || row.Points.Sign() > 0, deducts || row.Points.Sign() < 0
		if row.To != nil {
			adds, deducts = adds || row.To.Sign() > 0, deducts || row.To.Sign() < 0
		}
	}
	return adds, deducts
}

func (m *Bands) terms(ev *evaluation, i *Indicator, _ int, entries []admitted) {
	ev.counted(i, entries)
	scope := i.scope(StepTerm)
	row := m.row(ev)
	r := &m.Rows[row]
	n := ev.node(&scope)
	n.Op, n.Band, n.Value, n.Clause = OpBand, row, r.Points, r.Clause
	var inputs []*Node
	for _, id := range m.needs() {
		inputs = append(inputs, ev.quantity(&scope, id, Lag{}))
	}
	n.Inputs = ev.arena.list(inputs)
	if r.To != nil {
		n = ev.then(&scope, CalcSlide, n, r.slide(ev.amount(Quantity{Metric: r.When[0].Metric})))
	}
	ev.push(n)
}

// row is the index of the row whose conditions hold. Compile has seen to it
// that there is exactly one.
func (m *Bands) row(ev *evaluation) int {
	for r := range m.Rows {
		if ev.hold(m.Rows[r].When, Lag{}) {
			return r
		}
	}
	panic("internal error: no band holds the value")
}

// slide is points + (to − points) × (x − low) ÷ (high − low).
func (r *BandRow) slide(x exact.Number) *Expr {
	i := r.When[0].Test.Interval
	low := number(*i.Low)
	e := quo(sub(number(x), low), sub(number(*i.High), low))
	return add(number(r.Points), mul(sub(number(*r.To), number(r.Points)), e))
}
