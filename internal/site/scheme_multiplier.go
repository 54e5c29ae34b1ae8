package site

import (
	"strings"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// indicatorModifiers are the rules beside the method of an indicator.
func (p *planner) indicatorModifiers(s *dataset.Scheme, i *dataset.Indicator) []RuleWay {
	var list []RuleWay
	for n := range i.Multipliers {
		m := &i.Multipliers[n]
		list = append(list, RuleWay{slot: "multiplier." + m.ID, clause: m.Clause,
			Text: p.F(locale.MultiplierWay, "name", m.Name, "when", p.multiplierTests(s, i, m), "factor", string(figure(m.Factor)))})
	}
	if r := i.Per; r != nil {
		times := exact.Int(1)
		if r.Times != nil {
			times = *r.Times
		}
		list = append(list, RuleWay{slot: "per", clause: r.Clause,
			Text: p.F(locale.PerWay, "times", string(figure(times)), "metric", p.metricName(s, r.Metric, scoring.Lag{}))})
	}
	if r := i.Precondition; r != nil {
		list = append(list, RuleWay{slot: "precondition", clause: r.Clause,
			Text: p.F(locale.PreconditionWay, "when", p.conditions(s, r.When), "otherwise", string(figure(r.Otherwise)))})
	}
	if i.Rounding != nil {
		list = append(list, RuleWay{slot: "rounding", Text: p.rounding(*i.Rounding.Rule())})
	}
	if i.Waiver != "" {
		list = append(list, RuleWay{slot: "waiver", Text: p.F(locale.WaiverWay, "document", i.Waiver)})
	}
	return list
}

// multiplierTests are the conditions of a multiplier and, where it is not for
// all of them, its kinds.
func (p *planner) multiplierTests(s *dataset.Scheme, i *dataset.Indicator, m *dataset.MultiplierRule) string {
	text := p.attributeTests(s, m.When)
	if len(m.Kinds) == 0 {
		return text
	}
	names := make([]string, len(m.Kinds))
	for n, id := range m.Kinds {
		names[n] = kindName(s, dataset.KindRef(string(i.ID)+"/"+string(id)))
	}
	return text + p.T(locale.Semicolon) + p.F(locale.ScopeIs, "scope", strings.Join(names, p.T(locale.Comma)))
}

// attributeTests are tests of what events carry, in words.
func (p *planner) attributeTests(s *dataset.Scheme, when []dataset.AttributeTest) string {
	var parts []string
	for _, t := range when {
		for n := range s.Attributes {
			a := &s.Attributes[n]
			if a.ID != t.ID {
				continue
			}
			if t.Test.Words == nil {
				parts = append(parts, a.Name+" "+p.interval(t.Test.Interval))
				continue
			}
			var words []string
			for _, w := range t.Test.Words {
				words = append(words, p.word(a, w))
			}
			parts = append(parts, a.Name+" = "+strings.Join(words, "/"))
		}
	}
	return strings.Join(parts, p.T(locale.Semicolon))
}
