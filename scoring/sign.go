package scoring

import "gongping/scoring/exact"

// canFall reports whether a metric can be below zero: it can unless its bounds
// or what it is made of exclude it.
func (p *Program) canFall(id MetricID) bool { return p.falls(id, make(map[MetricID]bool)) }

// falls looks at each metric once, however often the formulas name it; known
// are those it has looked at. A metric that goes round in a circle is reported
// elsewhere.
func (p *Program) falls(id MetricID, known map[MetricID]bool) bool {
	index, ok := p.metrics[id]
	if !ok { // reported elsewhere
		return false
	}
	if falls, ok := known[id]; ok {
		return falls
	}
	known[id] = false
	known[id] = p.metricFalls(p.metric(index), known)
	return known[id]
}

func (p *Program) metricFalls(m *Metric, known map[MetricID]bool) bool {
	switch {
	case m.ID == HeadCount, m.Tenured != 0, m.Tally != nil && m.Tally.Attribute == "":
		return false
	case m.Undefined != nil && m.Undefined.Value != nil && m.Undefined.Value.Sign() < 0:
		return true
	case m.Formula != nil:
		return p.formulaFalls(m.Formula, known)
	case m.Constants != nil:
		for n := range m.Constants {
			if m.Constants[n].Value.Sign() < 0 {
				return true
			}
		}
		return false
	case m.Options != nil:
		for n := range m.Options {
			if m.Options[n].Value.Sign() < 0 {
				return true
			}
		}
		return false
	}
	return m.Min == nil || m.Min.Sign() < 0
}

// formulaFalls: sums, products, quotients, means and extremes of what is not
// below zero are not either.
func (p *Program) formulaFalls(f *Formula, known map[MetricID]bool) bool {
	switch f.Op {
	case FormNumber:
		return f.Number.Sign() < 0
	case FormSub, FormNeg, FormGrowth:
		return true
	case FormMax:
		for _, a := range f.Args {
			if !p.formulaFalls(a, known) {
				return false
			}
		}
		return true
	}
	for _, a := range f.Args {
		if p.formulaFalls(a, known) {
			return true
		}
	}
	return f.Metric != "" && p.falls(f.Metric, known)
}

// scaled are the methods whose points have the sign of a metric.
type scaled interface {
	scaledSigns(canFall func(MetricID) bool) (adds, deducts bool)
}

func (m *Ratio) scaledSigns(canFall func(MetricID) bool) (adds, deducts bool) {
	adds, deducts = m.signs()
	if canFall(m.Metric) && !m.Inverse {
		return true, true
	}
	return adds, deducts
}

func (m *Relative) scaledSigns(canFall func(MetricID) bool) (adds, deducts bool) {
	for _, n := range []exact.Number{m.Points, m.Low, m.High, m.Degenerate} {
		adds, deducts = adds || n.Sign() > 0, deducts || n.Sign() < 0
	}
	if m.Kind != PeersSpan && canFall(m.Metric) {
		return true, true
	}
	return adds, deducts
}

func (m *Composite) scaledSigns(canFall func(MetricID) bool) (adds, deducts bool) {
	for k := range m.Parts {
		if canFall(m.Parts[k].Metric) {
			return true, true
		}
		weight := m.Parts[k].Weight
		if m.Combine == CombineProduct {
			weight = one
		}
		adds, deducts = adds || weight.Sign() > 0, deducts || weight.Sign() < 0
	}
	if m.Scale.Sign() < 0 {
		return deducts, adds
	}
	return adds, deducts
}
