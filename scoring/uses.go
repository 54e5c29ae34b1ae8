package scoring

import "slices"

// UsesHeadCount reports whether anything in the scheme goes by the head count.
func (s *Scheme) UsesHeadCount() bool {
	uses := func(ids []MetricID) bool { return slices.Contains(ids, HeadCount) }
	in := func(when []Condition) bool {
		return slices.ContainsFunc(when, func(c Condition) bool { return c.Metric == HeadCount })
	}
	return slices.ContainsFunc(s.Metrics, func(m Metric) bool { return uses(m.mentions()) }) ||
		slices.ContainsFunc(s.Indicators, func(i Indicator) bool { return i.Method != nil && uses(i.needs()) }) ||
		slices.ContainsFunc(s.TieBreaks, func(t TieBreak) bool { return t.Metric == HeadCount }) ||
		slices.ContainsFunc(s.Gates, func(g Gate) bool { return in(g.When) }) ||
		slices.ContainsFunc(s.Grades, func(g Grade) bool { return in(g.When) })
}

// mentions are the metrics in a formula, of whatever period.
func (m *Metric) mentions() []MetricID {
	var list []MetricID
	if m.Formula != nil {
		m.Formula.walk(func(f *Formula) { list = append(list, f.Metric) })
	}
	return list
}

// UsesIdentities reports whether a coefficient goes by identities.
func (s *Scheme) UsesIdentities() bool {
	return slices.ContainsFunc(s.Coefficients, func(c Coefficient) bool { return len(c.Identities) > 0 })
}
