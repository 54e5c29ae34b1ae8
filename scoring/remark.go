package scoring

import "gongping/scoring/exact"

// Remarks tell of rules that can be scored and reward what their authors may
// not mean to reward, or say what can never happen.
func (p *Program) Remarks() []Problem {
	var found problems
	for x := range p.scheme.Indicators {
		i := &p.scheme.Indicators[x]
		path := at("indicator", string(i.ID))
		switch m := i.Method.(type) {
		case *Events:
			m.tooLarge(i, path, &found)
		case *Bands:
			p.plateau(m, i, path, &found)
		case *Deviation:
			p.deadTiers(m, i, path, &found)
		case *Ratio:
			m.leastAboveTarget(i, path, &found)
		}
		p.capUnreached(i, path, &found)
		i.forced(path, &found)
	}
	return found
}

// leastAboveTarget: who meets the target exactly gets nothing.
func (m *Ratio) leastAboveTarget(i *Indicator, path []string, found *problems) {
	if m.Least != nil && m.Least.Cmp(one) > 0 {
		found.add(LeastAboveTarget, below(path, "ratio", "least"), "id", string(i.ID), "least", m.Least.String())
	}
}

// forced looks for limits that make points of nothing: in an indicator that
// stands at zero when nothing happens, and in a kind.
func (i *Indicator) forced(path []string, found *problems) {
	if !i.earns() && i.Base == nil {
		i.Limits.forces(path, "", string(i.ID), found)
	}
	m, ok := i.Method.(*Events)
	if !ok {
		return
	}
	for k := range m.Kinds {
		kind := &m.Kinds[k]
		place := below(path, "kind", string(kind.ID))
		kind.Limits.forces(place, "", string(kind.ID), found)
		kind.Each.forces(place, "each_", string(kind.ID), found)
	}
}

// tooLarge: one event is worth more than the whole item, and nothing holds the
// item to what it is worth.
func (m *Events) tooLarge(i *Indicator, path []string, found *problems) {
	for k := range m.Kinds {
		span := m.Kinds[k].span()
		most := exact.Max(span.Min.Abs(), span.Max.Abs())
		if i.Points != nil && most.Cmp(i.Points.Abs()) > 0 && !i.held(span) {
			found.add(EventTooLarge, below(path, "kind", string(m.Kinds[k].ID)), "id", string(m.Kinds[k].ID),
				"indicator", string(i.ID), "points", most.String(), "worth", i.Points.String())
		}
	}
}

// held reports whether the limits of an indicator keep an event to what the
// indicator is worth.
func (i *Indicator) held(span Range) bool {
	worth := i.Points.Abs()
	floor, cap := i.Limits.Floor, i.Limits.Cap
	low := span.Min.Abs().Cmp(worth) <= 0 || span.Min.Sign() >= 0 || floor.Binds() && floor.Value.Cmp(worth.Neg()) >= 0
	high := span.Max.Cmp(worth) <= 0 || cap.Binds() && cap.Value.Cmp(worth) <= 0
	return low && high
}

// plateau: from some count on, more of it earns no more (30 cases are worth as
// much as 100).
func (p *Program) plateau(m *Bands, i *Indicator, path []string, found *problems) {
	for r := range m.Rows {
		row := &m.Rows[r]
		if row.Flat != "" || len(row.When) != 1 || row.Points.Sign() <= 0 || !m.best(row.Points) {
			continue
		}
		interval, metric := row.When[0].Test.Interval, p.metric(p.metrics[row.When[0].Metric])
		counts := metric.Whole || metric.Tally != nil
		if counts && metric.Max == nil && interval.High == nil && interval.Low != nil && interval.Low.Sign() > 0 {
			found.add(Plateau, below(path, "band", "#", digits(r)), "id", string(i.ID), "from", interval.Low.String())
		}
	}
}

// best reports whether no row is worth more.
func (m *Bands) best(points exact.Number) bool {
	for r := range m.Rows {
		if m.Rows[r].Points.Cmp(points) > 0 || m.Rows[r].To != nil && m.Rows[r].To.Cmp(points) > 0 {
			return false
		}
	}
	return true
}

// deadTiers: a tier begins beyond the last step that can be reached.
func (p *Program) deadTiers(m *Deviation, i *Indicator, path []string, found *problems) {
	steps, ok := p.mostSteps(m)
	if !ok {
		return
	}
	for t := 1; t < len(m.Tiers); t++ {
		if m.Tiers[t-1].UpTo.Cmp(steps) >= 0 {
			found.add(DeadTier, below(path, "deviation", "tier", "#", digits(t)), "id", string(i.ID), "tier", digits(t+1))
		}
	}
}

// mostSteps is how far a metric can be from its reference, where both are
// bounded.
func (p *Program) mostSteps(m *Deviation) (exact.Number, bool) {
	low, high := p.bounds(m.Metric)
	if m.Reference.Metric != "" || m.Towards != Above && low == nil || m.Towards != Below && high == nil {
		return exact.Number{}, false
	}
	var gap exact.Number
	if m.Towards != Above {
		gap = exact.Max(gap, m.Reference.Number.Sub(*low))
	}
	if m.Towards != Below {
		gap = exact.Max(gap, high.Sub(m.Reference.Number))
	}
	size := m.Step.Size
	if m.Step.Relative {
		size, _ = m.Reference.Number.Mul(size).Quo(hundred)
	}
	steps, ok := gap.Quo(size)
	switch m.Partial {
	case PartialFloor:
		steps = steps.Round(0, exact.Floor)
	case PartialCeil:
		steps = steps.Round(0, exact.Ceil)
	}
	return steps, ok
}

// bounds are the least and the greatest value that a metric can have; nil where
// there is none.
func (p *Program) bounds(id MetricID) (low, high *exact.Number) {
	m := p.metric(p.metrics[id])
	if m.reported() && m.Options == nil {
		low, high = m.Min, m.Max
	}
	for o := range m.Options {
		v := &m.Options[o]
		if v.Invalid {
			continue
		}
		if low == nil || v.Value.Cmp(*low) < 0 {
			low = &v.Value
		}
		if high == nil || v.Value.Cmp(*high) > 0 {
			high = &v.Value
		}
	}
	if low == nil && !p.canFall(id) {
		low = &exact.Number{}
	}
	return low, high
}
