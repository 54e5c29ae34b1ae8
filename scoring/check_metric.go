package scoring

import "strings"

// indexMetrics finds metrics by their ids; the head count comes last.
func (p *Program) indexMetrics(found *problems) {
	list := p.scheme.Metrics
	p.metrics = make(map[MetricID]int, len(list)+1)
	p.metrics[HeadCount] = len(list)
	ids := make([]MetricID, len(list))
	for m := range list {
		ids[m] = list[m].ID
		if _, twice := p.metrics[ids[m]]; !twice {
			p.metrics[ids[m]] = m
		}
	}
	for m := range list {
		if id := string(ids[m]); list[m].ID == HeadCount || strings.Trim(id, "0123456789-") == "" {
			found.add(BadMetricID, below(pathOf(at("metric"), ids, m), "id"), "id", id)
		}
	}
	unique(at("metric"), ids, found)
}

// checkMetrics reports what is wrong with each metric by itself.
func (p *Program) checkMetrics(found *problems) {
	ids := make([]MetricID, len(p.scheme.Metrics))
	for m := range p.scheme.Metrics {
		ids[m] = p.scheme.Metrics[m].ID
	}
	for m := range p.scheme.Metrics {
		p.checkMetric(&p.scheme.Metrics[m], pathOf(at("metric"), ids, m), found)
	}
}

func (p *Program) checkMetric(m *Metric, path []string, found *problems) {
	sources := 0
	for _, stated := range []bool{m.Formula != nil, m.Constants != nil, m.Tally != nil, m.Score != "", m.Category != "", m.Options != nil, m.Totals != nil, m.Tenured != 0} {
		if stated {
			sources++
		}
	}
	if sources > 1 {
		found.add(MetricSources, path, "id", string(m.ID))
	}
	if m.Min != nil && m.Max != nil && m.Min.Cmp(*m.Max) > 0 {
		found.add(MetricBounds, below(path, "max"), "id", string(m.ID), "min", m.Min.String(), "max", m.Max.String())
	}
	if u := m.Undefined; u != nil && (u.State == 0) == (u.Value == nil) {
		found.add(UndefinedEither, below(path, "undefined"), "id", string(m.ID))
	}
	m.Rounding.check(below(path, "rounding"), found)
	if m.Formula != nil {
		m.Formula.walk(func(f *Formula) {
			if f.Metric != "" {
				p.refer(below(path, "formula"), f.Metric, found)
			}
		})
	}
	p.checkTally(m, path, found)
	m.Totals.check(m.ID, path, found)
	if m.Tenured >= tenures {
		found.add(Malformed, below(path, "registry"), "field", "registry")
	}
	if m.Score != "" {
		p.referIndicator(below(path, "score"), "score", m.Score, found)
	}
	if m.Category != "" && p.scheme.category(m.Category) < 0 {
		found.add(UnknownCategory, below(path, "category"), "id", string(m.Category))
	}
	if m.Options != nil {
		m.checkOptions(path, found)
	}
}

func (m *Metric) checkOptions(path []string, found *problems) {
	ids := make([]OptionID, len(m.Options))
	valid := false
	for o := range m.Options {
		ids[o] = m.Options[o].ID
		valid = valid || !m.Options[o].Invalid
	}
	if !valid {
		found.add(NoValidOption, path, "id", string(m.ID))
	}
	unique(below(path, "option"), ids, found)
}

func (p *Program) checkTally(m *Metric, path []string, found *problems) {
	t := m.Tally
	if t == nil || !p.referIndicator(below(path, "tally", "indicator"), "indicator", t.Indicator, found) {
		return
	}
	i, _ := p.Indicator(t.Indicator)
	if t.Kind != "" && !i.hasKind(t.Kind) {
		found.add(UnknownInScheme, below(path, "tally", "kind"), "key", "kind", "id", string(t.Kind), "table", "kind")
	}
	if a := p.scheme.attribute(t.Attribute); t.Attribute != "" && a == nil {
		found.add(UnknownAttribute, below(path, "tally", "attribute"), "id", string(t.Attribute))
	} else if a != nil && a.Words != nil {
		found.add(ConditionKind, below(path, "tally", "attribute"), "id", string(t.Attribute), "want", "number")
	}
}

// hasKind reports whether an indicator has a kind, to score or to count.
func (i *Indicator) hasKind(id KindID) bool {
	if m, ok := i.Method.(*Events); ok {
		return m.kind(id) != nil
	}
	for _, kind := range i.Counted {
		if kind == id {
			return true
		}
	}
	return false
}

// refer reports a metric that the scheme does not have.
func (p *Program) refer(path []string, id MetricID, found *problems) bool {
	if _, ok := p.metrics[id]; !ok {
		found.add(UnknownMetric, path, "id", string(id))
		return false
	}
	return true
}

// referIndicator reports an indicator that the scheme does not have.
func (p *Program) referIndicator(path []string, key string, id IndicatorID, found *problems) bool {
	if _, ok := p.indicators[id]; !ok {
		found.add(UnknownInScheme, path, "key", key, "id", string(id), "table", "indicator")
		return false
	}
	return true
}

// conditions holds each condition to a metric that there is, and to a test of
// numbers.
func (p *Program) conditions(when []Condition, path []string, found *problems) {
	for _, c := range when {
		place := below(path, "when", string(c.Metric))
		if p.refer(place, c.Metric, found) && c.Test.Words != nil {
			found.add(ConditionKind, place, "id", string(c.Metric), "want", "number")
		}
	}
}
