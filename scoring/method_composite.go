package scoring

import "gongping/scoring/exact"

// Name is "composite".
func (*Composite) Name() string { return "composite" }

// signs: the metrics may be of either sign.
func (m *Composite) signs() (adds, deducts bool) {
	return m.scaledSigns(func(MetricID) bool { return true })
}

func (m *Composite) check(path []string, i *Indicator, p *problems) {
	path = below(path, "composite")
	if len(m.Parts) == 0 {
		p.add(NoPart, path, "id", string(i.ID))
		return
	}
	if m.Combine < CombineSum || m.Combine > CombineProduct {
		p.add(Malformed, below(path, "combine"), "field", "combine")
		return
	}
	if m.Skip && m.Combine != CombineMean {
		p.add(SkipWithoutMean, below(path, "missing"), "id", string(i.ID))
	}
	if m.Scale.IsZero() {
		p.add(ZeroScale, below(path, "scale"), "id", string(i.ID))
	}
	var sum exact.Number
	for k := range m.Parts {
		sum = sum.Add(m.Parts[k].Weight)
	}
	switch {
	case m.Total != nil && !sum.Equal(*m.Total):
		p.add(PartsTotal, below(path, "total"), "id", string(i.ID), "total", sum.String(), "want", m.Total.String())
	case m.Combine == CombineMean && (sum.IsZero() || m.weighsLess()):
		p.add(PartWeight, path, "id", string(i.ID))
	}
}

func (m *Composite) terms(ev *evaluation, i *Indicator, _ int, entries []admitted) {
	ev.counted(i, entries)
	scope := i.scope(StepTerm)
	var inputs []*Node
	var parts []*Expr
	var weights exact.Number
	for k := range m.Parts {
		part := &m.Parts[k]
		inputs = append(inputs, ev.quantity(&scope, part.Metric, Lag{}))
		if m.Skip && ev.of(ev.program.metrics[part.Metric], ev.subject, Lag{}).state != 0 {
			continue
		}
		e := number(ev.amount(Quantity{Metric: part.Metric}))
		if m.Combine != CombineProduct {
			e = mul(number(part.Weight), e)
		}
		parts, weights = append(parts, e), weights.Add(part.Weight)
	}
	var e *Expr
	switch m.Combine {
	case CombineMean:
		e = quo(total(parts), number(weights))
	case CombineProduct:
		e = parts[0]
		for _, part := range parts[1:] {
			e = mul(e, part)
		}
	default:
		e = total(parts)
	}
	n := ev.calc(&scope, CalcPoints, e, inputs...)
	if !m.Scale.Equal(one) {
		n = ev.apply(&scope, OpScale, n, m.Scale, n.Value.Mul(m.Scale))
	}
	ev.push(n)
}

// weighsLess reports whether a weight would turn a mean, or where parts may be
// missing leave nothing to divide by.
func (m *Composite) weighsLess() bool {
	for k := range m.Parts {
		if sign := m.Parts[k].Weight.Sign(); sign < 0 || m.Skip && sign == 0 {
			return true
		}
	}
	return false
}
