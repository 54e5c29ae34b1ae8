package scoring

import "gongping/scoring/exact"

// capUnreached: a cap lies above everything that the indicator can earn.
func (p *Program) capUnreached(i *Indicator, path []string, found *problems) {
	most, ok := p.most(i)
	if !ok || !i.Limits.Cap.Binds() || i.Per != nil {
		return
	}
	if i.Base != nil {
		most = most.Add(*i.Base)
	}
	if i.Precondition != nil {
		most = exact.Max(most, i.Precondition.Otherwise)
	}
	if i.Limits.Cap.Value.Cmp(most) > 0 {
		found.add(CapUnreached, below(path, "cap"), "id", string(i.ID), "cap", i.Limits.Cap.Value.String(), "most", most.String())
	}
}

// most is the most that the method of an indicator can earn; false where there
// is no end to it.
func (p *Program) most(i *Indicator) (exact.Number, bool) {
	switch m := i.Method.(type) {
	case *Events:
		return m.most()
	case *Given:
		return exact.Max(m.Min.Mul(m.Scale), m.Max.Mul(m.Scale)), true
	case *Bands:
		return m.most(), true
	case *RankPoints:
		return m.most(), true
	case *Deviation:
		return p.mostDeviation(m)
	case *Relative:
		switch {
		case m.Kind == PeersSpan:
			return exact.Max(exact.Max(m.Low, m.High), m.Degenerate), true
		case m.Kind == PeersBest:
			return exact.Max(m.Points, m.Degenerate), true
		}
	}
	return exact.Number{}, false
}

// most is the sum of the caps of the kinds that add; false for a kind without
// one, or with factors.
func (m *Events) most() (sum exact.Number, ok bool) {
	for k := range m.Kinds {
		kind := &m.Kinds[k]
		if kind.span().Max.Sign() <= 0 {
			continue
		}
		if !kind.Limits.Cap.Binds() {
			return sum, false
		}
		sum = sum.Add(kind.Limits.Cap.Value)
	}
	adds, _ := m.signs()
	return sum, adds || sum.IsZero()
}

func (m *Bands) most() (best exact.Number) {
	for r := range m.Rows {
		row := &m.Rows[r]
		if r == 0 || row.Points.Cmp(best) > 0 {
			best = row.Points
		}
		if row.To != nil {
			best = exact.Max(best, *row.To)
		}
	}
	return best
}

func (m *RankPoints) most() exact.Number {
	if m.First != nil {
		return *m.First
	}
	best := *m.Rest
	for _, n := range m.Table {
		best = exact.Max(best, n)
	}
	return best
}

// mostDeviation is what the last step that can be reached is worth, or what no
// deviation is worth.
func (p *Program) mostDeviation(m *Deviation) (exact.Number, bool) {
	adds, _ := m.signs()
	if !adds {
		return exact.Number{}, true
	}
	steps, ok := p.mostSteps(m)
	if !ok || m.Points.Metric != "" || m.Whole {
		return exact.Number{}, false
	}
	most := steps.Mul(m.Points.Number)
	if len(m.Tiers) > 0 {
		most = exact.Number{}
		for t := range m.Tiers { // the best end of each tier that is reached
			to := steps
			if m.Tiers[t].UpTo != nil {
				to = exact.Min(steps, *m.Tiers[t].UpTo)
			}
			most = exact.Max(most, marginal(m.Tiers, to).Value)
		}
	}
	return exact.Max(most.Add(m.AtOnce), exact.Number{}), true
}
