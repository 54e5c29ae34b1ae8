package site

import (
	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// metricRows say what each metric is and where its values come from.
func (p *planner) metricRows(a Address, s *dataset.Scheme) []RuleRow {
	var list []RuleRow
	for n := range s.Metrics {
		m := &s.Metrics[n]
		row := RuleRow{ID: "metric." + string(m.ID), Name: m.Name, Says: p.metricSays(s, m)}
		if m.Clause != "" {
			row.Clause = p.clauseCell(a, s, m.Clause)
		}
		list = append(list, row)
	}
	return list
}

// metricSays is everything that a scheme says of a metric.
func (p *planner) metricSays(s *dataset.Scheme, m *dataset.Metric) []string {
	var list []string
	if m.Unit != "" {
		list = append(list, p.F(locale.Labelled, "label", p.T(locale.UnitOfMeasure))+m.Unit)
	}
	ways := p.metricWays(s, m)
	last := len(ways)
	if m.Undefined != nil { // what becomes of a metric without a result stands last
		last--
	}
	list = append(list, sentences(ways[:last])...)
	if limits := p.limits(bounds(m)); limits != "" {
		list = append(list, limits)
	}
	if m.Whole {
		list = append(list, p.T(locale.WholeNumbers))
	}
	if m.Rounding != nil {
		list = append(list, p.rounding(*m.Rounding.Rule()))
	}
	return append(list, sentences(ways[last:])...)
}

func sentences(ways []RuleWay) []string {
	list := make([]string, len(ways))
	for n, w := range ways {
		list[n] = w.Text
	}
	return list
}

// metricWays say where the values of a metric come from.
func (p *planner) metricWays(s *dataset.Scheme, m *dataset.Metric) []RuleWay {
	var list []RuleWay
	switch {
	case m.Formula != nil:
		list = append(list, RuleWay{slot: "formula", Text: "= " + p.formula(s, m.Formula)})
	case m.Constants != nil:
		list = append(list, p.constants(m.Constants)...)
	case m.Tally != nil:
		list = append(list, RuleWay{slot: "tally", Text: p.tally(s, m.Tally)})
	case m.Score != "" || m.Category != "":
		list = append(list, RuleWay{slot: "score", Text: p.T(locale.PointsOf) + pointsOf(s, m)})
	case m.Registry != 0:
		list = append(list, RuleWay{slot: "registry", Text: p.T(tenuredKeys[m.Registry])})
	case m.Totals != nil:
		list = append(list, p.totalsWays(m.Totals)...)
	case m.Options != nil:
		for o := range m.Options {
			list = append(list, p.optionWay(&m.Options[o]))
		}
	default:
		list = append(list, RuleWay{slot: "reported", Text: p.reportedBy(m)})
	}
	if u := m.Undefined; u != nil {
		what := maybe(u.Value)
		if u.State != 0 {
			what = p.T(stateKeys[u.State])
		}
		list = append(list, RuleWay{slot: "undefined", Text: p.F(locale.UndefinedWay, "what", what)})
	}
	return list
}

func (p *planner) optionWay(o *dataset.Option) RuleWay {
	says := maybe(o.Value)
	if o.Invalid {
		says = p.T(locale.OptionInvalid)
	}
	return RuleWay{slot: "option." + string(o.ID), Text: p.F(locale.Labelled, "label", o.Name) + says}
}

// reportedBy names the department that reports a metric, where the scheme does.
func (p *planner) reportedBy(m *dataset.Metric) string {
	if _, ok := p.in.Data.Department(m.Department); ok {
		return p.F(locale.ReportedBy, "department", p.departmentName(m.Department))
	}
	return p.T(locale.ReportedValue)
}

// bounds are the least and the most that can be reported of a metric.
func bounds(m *dataset.Metric) scoring.Limits {
	var l scoring.Limits
	if m.Min != nil {
		l.Floor = scoring.Limit{Stated: true, Value: *m.Min}
	}
	if m.Max != nil {
		l.Cap = scoring.Limit{Stated: true, Value: *m.Max}
	}
	return l
}

// tally says which events are counted, or what of them is added up.
func (p *planner) tally(s *dataset.Scheme, t *dataset.Tally) string {
	text := p.T(locale.CountedFrom)
	if t.Attribute != "" {
		text = p.F(locale.SummedOver, "attribute", attributeOf(s, t.Attribute).Name)
	}
	text += indicatorName(s, t.Indicator)
	if t.Kind != "" {
		text += p.T(locale.Comma) + kindName(s, dataset.KindRef(string(t.Indicator)+"/"+string(t.Kind)))
	}
	return text
}

// pointsOf names the indicator or category whose points a metric is.
func pointsOf(s *dataset.Scheme, m *dataset.Metric) string {
	for n := range s.Categories {
		if s.Categories[n].ID == m.Category {
			return s.Categories[n].Name
		}
	}
	return indicatorName(s, m.Score)
}

// constants are values that the scheme gives, one sentence each.
func (p *planner) constants(c *dataset.Constants) []RuleWay {
	var list []RuleWay
	add := func(slot, label string, n exact.Number) {
		list = append(list, RuleWay{slot: slot, Text: p.F(locale.Labelled, "label", label) + string(figure(n))})
	}
	others := 0
	for _, u := range c.Units {
		if p.may(u.ID) {
			add("unit."+string(u.ID), p.unitName(u.ID), u.Value)
		} else {
			others++
		}
	}
	if others > 0 {
		list = append(list, RuleWay{slot: "unit.", Text: p.withheld(others)})
	}
	for _, k := range c.Classes {
		add("class."+string(k.ID), p.F(locale.OfClass, "class", p.className(k.ID)), k.Value)
	}
	if c.Otherwise != nil {
		add("otherwise", p.T(locale.Otherwise), *c.Otherwise)
	}
	return list
}
