package site

import (
	"slices"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// modifiers are the rules that take several indicators, or whole subjects.
func (l *layout) modifiers() {
	b := l.part("rules", locale.OtherRules)
	rule := func(list string, kind locale.Key, id, name string, clause scoring.ClauseID, raw any, ways func(s *dataset.Scheme) []RuleWay) {
		t := l.begin(b, list, kind, id, name, raw)
		if clause != "" {
			t.rests(clause)
		}
		t.own("name", locale.RuleName, name)
		t.sentences(locale.RuleIs, ways)
	}
	for n := range l.s.Once {
		r := &l.s.Once[n]
		rule("once", locale.OnceIs, string(r.ID), r.Name, r.Clause, *r, func(s *dataset.Scheme) []RuleWay { return l.onceWays(s, &s.Once[n]) })
	}
	for n := range l.s.Coefficients {
		c := &l.s.Coefficients[n]
		rule("coefficient", locale.CoefficientIs, string(c.ID), c.Name, c.Clause, *c, func(s *dataset.Scheme) []RuleWay { return l.coefficientWays(s, &s.Coefficients[n]) })
	}
	for n := range l.s.Gates {
		g := &l.s.Gates[n]
		rule("gate", locale.GateIs, string(g.ID), g.Name, g.Clause, *g, func(s *dataset.Scheme) []RuleWay { return l.gateWays(s, &s.Gates[n]) })
	}
	for n := range l.s.Grades {
		g := &l.s.Grades[n]
		rule("grade", locale.Grade, string(g.ID), g.Name, g.Clause, *g, func(s *dataset.Scheme) []RuleWay { return l.gradeWays(s, &s.Grades[n]) })
	}
	for n := range l.s.RankBands {
		x := &l.s.RankBands[n]
		rule("band", locale.RankBand, string(x.ID), x.Name, "", *x, func(s *dataset.Scheme) []RuleWay { return l.rankBandWays(&s.RankBands[n]) })
	}
}

// withoutNames is a scheme in which everything is called by its id. Sentences
// made of it differ where rules differ, not where something has got another
// name.
func withoutNames(s *dataset.Scheme) *dataset.Scheme {
	c := *s
	c.Groupings = renamed(s.Groupings, func(x *dataset.GroupingRule) { x.Name = string(x.ID) })
	c.Groups = renamed(s.Groups, func(x *dataset.Group) { x.Name = string(x.ID) })
	c.Attributes = renamed(s.Attributes, func(x *dataset.Attribute) {
		x.Name = string(x.ID)
		x.Words = renamed(x.Words, func(w *dataset.Word) { w.Name = string(w.ID) })
	})
	c.Roles = renamed(s.Roles, func(x *dataset.Role) { x.Name = string(x.ID) })
	c.Metrics = renamed(s.Metrics, func(x *dataset.Metric) {
		x.Name, x.Unit = string(x.ID), ""
		x.Options = renamed(x.Options, func(o *dataset.Option) { o.Name = string(o.ID) })
	})
	c.TieBreaks = renamed(s.TieBreaks, func(x *dataset.TieBreak) { x.Name = x.ID })
	c.Categories = renamed(s.Categories, func(x *dataset.Category) { x.Name = string(x.ID) })
	c.Indicators = renamed(s.Indicators, func(x *dataset.Indicator) {
		x.Name = string(x.ID)
		x.Kinds = renamed(x.Kinds, func(k *dataset.Kind) { k.Name = string(x.ID) + "/" + string(k.ID) })
		x.Multipliers = renamed(x.Multipliers, func(m *dataset.MultiplierRule) { m.Name = m.ID })
	})
	c.Grades = renamed(s.Grades, func(x *dataset.GradeRule) { x.Name = string(x.ID) })
	return &c
}

// renamed is a copy of a list; nil stays nil, which means another thing than an
// empty list.
func renamed[T any](list []T, rename func(*T)) []T {
	out := slices.Clone(list)
	for i := range out {
		rename(&out[i])
	}
	return out
}
