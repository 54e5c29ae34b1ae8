package scoring

import "gongping/scoring/exact"

// Name is "deviation".
func (*Deviation) Name() string { return "deviation" }

func (m *Deviation) signs() (adds, deducts bool) {
	take := func(n exact.Number) { adds, deducts = adds || n.Sign() > 0, deducts || n.Sign() < 0 }
	take(m.AtOnce)
	if m.Points.Metric != "" {
		return true, true
	}
	take(m.Points.Number)
	for _, t := range m.Tiers {
		take(t.Points)
	}
	return adds, deducts
}

func (m *Deviation) check(path []string, i *Indicator, p *problems) {
	path = below(path, "deviation")
	if m.Towards < Below || m.Towards > Either {
		p.add(Malformed, below(path, "direction"), "field", "direction")
	}
	m.Step.check(path, i, m.Partial, p)
	if m.Step.Relative && m.Reference.Metric == "" && m.Reference.Number.Sign() <= 0 {
		p.add(TargetNotPositive, below(path, "reference"), "id", string(i.ID), "target", m.Reference.Number.String())
	}
	checkTiers(m.Tiers, path, i, p)
}

// check holds a step to a positive size, and what a part of one earns to a
// word.
func (s Stride) check(path []string, i *Indicator, partial Partial, p *problems) {
	key := "step"
	if s.Relative {
		key = "step_percent"
	}
	if s.Size.Sign() <= 0 {
		p.add(StepNotPositive, below(path, key), "id", string(i.ID), "step", s.Size.String())
	}
	if partial < PartialExact || partial > PartialCeil {
		p.add(Malformed, below(path, "partial"), "field", "partial")
	}
}

// checkTiers: each tier ends after the one before, and the last has no end.
func checkTiers(tiers []Tier, path []string, i *Indicator, p *problems) {
	var before exact.Number
	for n := range tiers {
		last := n == len(tiers)-1
		if (tiers[n].UpTo == nil) != last || !last && tiers[n].UpTo.Cmp(before) <= 0 {
			p.add(TierOrder, below(path, "tier", "#", digits(n)), "id", string(i.ID))
			return
		}
		if !last {
			before = *tiers[n].UpTo
		}
	}
}

func (m *Deviation) terms(ev *evaluation, i *Indicator, _ int, entries []admitted) {
	ev.counted(i, entries)
	scope := i.scope(StepTerm)
	x, ref := ev.amount(Quantity{Metric: m.Metric}), ev.amount(m.Reference)
	inputs := []*Node{ev.quantity(&scope, m.Metric, Lag{}), ev.parameter(&scope, m.Reference)}
	if m.Points.Metric != "" {
		inputs = append(inputs, ev.parameter(&scope, m.Points))
	}
	gap := sub(number(ref), number(x))
	if m.Towards == Above || m.Towards == Either && x.Cmp(ref) > 0 {
		gap = sub(number(x), number(ref))
	}
	n := ev.calc(&scope, CalcGap, gap, inputs...)
	if gap.Value.Sign() <= 0 { // no deviation on the side that counts
		zero := Limit{Stated: true}
		n = ev.limit(&scope, Limits{Floor: zero}, n)
		ev.push(ev.then(&scope, CalcPoints, n, m.points(ev, exact.Number{}, false)))
		return
	}
	n = ev.steps(&scope, n, m.Step, ref, m.Partial)
	ev.push(ev.then(&scope, CalcPoints, n, m.points(ev, n.Value, true)))
}

// steps turns a distance into steps.
func (ev *evaluation) steps(scope *Node, n *Node, s Stride, ref exact.Number, partial Partial) *Node {
	size := number(s.Size)
	if s.Relative {
		size = quo(mul(number(ref), size), number(hundred))
	}
	n = ev.then(scope, CalcSteps, n, quo(number(n.Value), size))
	switch partial {
	case PartialFloor:
		return ev.round(scope, &Rounding{Mode: exact.Floor}, n)
	case PartialCeil:
		return ev.round(scope, &Rounding{Mode: exact.Ceil}, n)
	}
	return n
}

// points is what so many steps are worth.
func (m *Deviation) points(ev *evaluation, steps exact.Number, any bool) *Expr {
	var e *Expr
	switch {
	case len(m.Tiers) == 0:
		e = mul(number(steps), number(ev.amount(m.Points)))
	case m.Whole:
		e = mul(number(steps), number(tierOf(m.Tiers, steps).Points))
	default:
		e = marginal(m.Tiers, steps)
	}
	if any && !m.AtOnce.IsZero() {
		e = add(number(m.AtOnce), e)
	}
	return e
}

// tierOf is the tier that so many steps reach.
func tierOf(tiers []Tier, steps exact.Number) *Tier {
	for n := range tiers {
		if tiers[n].UpTo == nil || steps.Cmp(*tiers[n].UpTo) <= 0 {
			return &tiers[n]
		}
	}
	panic("internal error: the last tier has an end")
}

// marginal counts each step at the points of the tier in which it lies.
func marginal(tiers []Tier, steps exact.Number) *Expr {
	var parts []*Expr
	var from exact.Number
	for n := range tiers {
		to := steps
		if tiers[n].UpTo != nil {
			to = exact.Min(steps, *tiers[n].UpTo)
		}
		if n > 0 && to.Cmp(from) <= 0 {
			break
		}
		parts = append(parts, mul(number(to.Sub(from)), number(tiers[n].Points)))
		from = to
	}
	return total(parts)
}

// parameter is the node of a parameter that is a metric; nil for a number.
func (ev *evaluation) parameter(scope *Node, q Quantity) *Node {
	if q.Metric == "" {
		return nil
	}
	return ev.quantity(scope, q.Metric, Lag{})
}
