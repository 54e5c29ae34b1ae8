package site

import (
	"strings"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// RuleRow is a rule of a scheme as a line: its name, what it says, its clause.
type RuleRow struct {
	ID, Name string
	Says     []string
	Clause   *Cell
}

// indicatorModifiers are the rules beside the method of an indicator.
func (p *planner) indicatorModifiers(s *dataset.Scheme, i *dataset.Indicator) []string {
	var list []string
	for n := range i.Multipliers {
		m := &i.Multipliers[n]
		list = append(list, p.F(locale.MultiplierWay, "name", m.Name, "when", p.multiplierTests(s, i, m), "factor", string(figure(m.Factor))))
	}
	if r := i.Per; r != nil {
		times := exact.Int(1)
		if r.Times != nil {
			times = *r.Times
		}
		list = append(list, p.F(locale.PerWay, "times", string(figure(times)), "metric", p.metricName(s, r.Metric, scoring.Lag{})))
	}
	if r := i.Precondition; r != nil {
		list = append(list, p.F(locale.PreconditionWay, "when", p.conditions(s, r.When), "otherwise", string(figure(r.Otherwise))))
	}
	if i.Rounding != nil {
		list = append(list, p.rounding(*i.Rounding.Rule()))
	}
	if i.Waiver != "" {
		list = append(list, p.F(locale.WaiverWay, "document", i.Waiver))
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
				words = append(words, word(a, w))
			}
			parts = append(parts, a.Name+" = "+strings.Join(words, "/"))
		}
	}
	return strings.Join(parts, p.T(locale.Semicolon))
}

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

func (p *planner) metricSays(s *dataset.Scheme, m *dataset.Metric) []string {
	T, F := p.T, p.F
	var list []string
	if m.Unit != "" {
		list = append(list, F(locale.Labelled, "label", T(locale.UnitOfMeasure))+m.Unit)
	}
	switch {
	case m.Formula != nil:
		list = append(list, "= "+p.formula(s, m.Formula))
	case m.Constants != nil:
		list = append(list, p.constants(m.Constants)...)
	case m.Tally != nil:
		list = append(list, p.tally(s, m.Tally))
	case m.Score != "" || m.Category != "":
		list = append(list, T(locale.PointsOf)+pointsOf(s, m))
	case m.Options != nil:
		for o := range m.Options {
			option := &m.Options[o]
			says := maybe(option.Value)
			if option.Invalid {
				says = T(locale.OptionInvalid)
			}
			list = append(list, F(locale.Labelled, "label", option.Name)+says)
		}
	default:
		list = append(list, p.reportedBy(m))
	}
	if limits := p.limits(bounds(m)); limits != "" {
		list = append(list, limits)
	}
	if m.Whole {
		list = append(list, T(locale.WholeNumbers))
	}
	if m.Rounding != nil {
		list = append(list, p.rounding(*m.Rounding.Rule()))
	}
	if u := m.Undefined; u != nil {
		what := maybe(u.Value)
		if u.State != 0 {
			what = T(stateKeys[u.State])
		}
		list = append(list, F(locale.UndefinedWay, "what", what))
	}
	return list
}

// reportedBy names the department that reports a metric, where the scheme does.
func (p *planner) reportedBy(m *dataset.Metric) string {
	if x, ok := p.in.Data.Department(m.Department); ok {
		return p.F(locale.ReportedBy, "department", x.Name)
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

func (p *planner) constants(c *dataset.Constants) []string {
	var list []string
	for _, u := range c.Units {
		list = append(list, p.F(locale.Labelled, "label", p.unitName(u.ID))+string(figure(u.Value)))
	}
	for _, k := range c.Classes {
		list = append(list, p.F(locale.Labelled, "label", p.className(k.ID))+string(figure(k.Value)))
	}
	if c.Otherwise != nil {
		list = append(list, p.F(locale.Labelled, "label", p.T(locale.Otherwise))+string(figure(*c.Otherwise)))
	}
	return list
}

func indicatorName(s *dataset.Scheme, id scoring.IndicatorID) string {
	for n := range s.Indicators {
		if s.Indicators[n].ID == id {
			return s.Indicators[n].Name
		}
	}
	return string(id)
}

// ruleRows are the rules that take several indicators, or whole subjects.
func (p *planner) ruleRows(a Address, s *dataset.Scheme) []RuleRow {
	var list []RuleRow
	add := func(id, name string, clause scoring.ClauseID, says ...string) {
		list = append(list, RuleRow{ID: id, Name: name, Says: says, Clause: p.clauseCell(a, s, clause)})
	}
	for n := range s.Once {
		r := &s.Once[n]
		add("once."+string(r.ID), r.Name, r.Clause, p.onceSays(s, r)...)
	}
	for n := range s.Coefficients {
		c := &s.Coefficients[n]
		add("coefficient."+string(c.ID), c.Name, c.Clause, p.coefficientSays(s, c)...)
	}
	for n := range s.Gates {
		g := &s.Gates[n]
		says := []string{p.conditions(s, g.When), p.effect(s, g)}
		if g.LookBack > 0 {
			says = append(says, p.F(locale.LookBack, "periods", count(g.LookBack)))
		}
		add("gate."+string(g.ID), g.Name, g.Clause, says...)
	}
	for n := range s.Grades {
		g := &s.Grades[n]
		add("grade."+string(g.ID), p.F(locale.Labelled, "label", p.T(locale.Grade))+g.Name, g.Clause, p.gradeSays(s, g)...)
	}
	for n := range s.RankBands {
		b := &s.RankBands[n]
		list = append(list, RuleRow{ID: "band." + string(b.ID), Name: p.F(locale.Labelled, "label", p.T(locale.RankBand)) + b.Name, Says: orElse(p.quotaSays(&b.QuotaRule), p.T(locale.TheRest))})
	}
	return list
}

var keepKeys = [...]locale.Key{scoring.KeepHighest: locale.KeepHighest, scoring.KeepSum: locale.KeepSum, scoring.KeepNone: locale.KeepNone}

func (p *planner) onceSays(s *dataset.Scheme, r *dataset.OnceRule) []string {
	list := []string{p.T(keepKeys[r.Keep])}
	if len(r.Rest) > 0 {
		factors := make([]string, len(r.Rest))
		for n, f := range r.Rest {
			factors[n] = string(figure(f))
		}
		list = append(list, p.F(locale.KeepRest, "factors", strings.Join(factors, p.T(locale.Comma))))
	}
	switch r.Side {
	case scoring.BonusSide:
		list = append(list, p.T(locale.BonusesOnly))
	case scoring.DeductionSide:
		list = append(list, p.T(locale.DeductionsOnly))
	}
	var scope []string
	for n := range s.Categories {
		for _, id := range r.Categories {
			if s.Categories[n].ID == id {
				scope = append(scope, s.Categories[n].Name)
			}
		}
	}
	for _, id := range r.Indicators {
		scope = append(scope, indicatorName(s, id))
	}
	for _, k := range r.Kinds {
		scope = append(scope, kindName(s, k))
	}
	if len(scope) > 0 {
		list = append(list, p.F(locale.ScopeIs, "scope", strings.Join(scope, p.T(locale.Comma))))
	}
	return list
}

func kindName(s *dataset.Scheme, ref dataset.KindRef) string {
	indicator, kind, _ := strings.Cut(string(ref), "/")
	for n := range s.Indicators {
		i := &s.Indicators[n]
		for k := range i.Kinds {
			if string(i.ID) == indicator && string(i.Kinds[k].ID) == kind {
				return i.Kinds[k].Name
			}
		}
	}
	return string(ref)
}

func (p *planner) coefficientSays(s *dataset.Scheme, c *dataset.CoefficientRule) []string {
	list := p.constants(&dataset.Constants{Units: c.Units, Classes: c.Classes, Otherwise: &c.Otherwise})
	for _, i := range c.Identities {
		list = append(list, p.F(locale.Labelled, "label", p.identityName(i.ID))+string(figure(i.Value)))
	}
	var scope []string
	for n := range s.Categories {
		if s.Categories[n].ID == c.Category {
			scope = append(scope, s.Categories[n].Name)
		}
	}
	for _, id := range c.Indicators {
		scope = append(scope, indicatorName(s, id))
	}
	if len(scope) == 0 {
		scope = []string{p.T(locale.Total)}
	}
	return append(list, p.F(locale.ScopeIs, "scope", strings.Join(scope, p.T(locale.Comma))))
}

// className is the name of a class, or its id where the registry names none.
func (p *planner) className(id scoring.ClassID) string {
	for i := range p.in.Data.Classes {
		if x := &p.in.Data.Classes[i]; x.ID == id {
			return x.Name
		}
	}
	return string(id)
}

func (p *planner) identityName(id scoring.IdentityID) string {
	for i := range p.in.Data.Identities {
		if x := &p.in.Data.Identities[i]; x.ID == id {
			return x.Name
		}
	}
	return string(id)
}

func (p *planner) gradeSays(s *dataset.Scheme, g *dataset.GradeRule) []string {
	var list []string
	if g.Min != nil {
		list = append(list, p.T(locale.Total)+" ≥ "+string(figure(*g.Min)))
	}
	if len(g.When) > 0 {
		list = append(list, p.conditions(s, g.When))
	}
	return orElse(append(list, p.quotaSays(&g.QuotaRule)...), p.T(locale.TheRest))
}

// orElse is a list, or what is said where it is empty.
func orElse(list []string, text string) []string {
	if len(list) == 0 {
		return []string{text}
	}
	return list
}

func (p *planner) quotaSays(q *dataset.QuotaRule) []string {
	ties := locale.TiesIn
	if q.Ties == scoring.TiesOut {
		ties = locale.TiesOut
	}
	if q.Heads > 0 {
		return []string{p.F(locale.QuotaCount, "count", count(q.Heads)), p.T(ties)}
	}
	if q.Percent == nil {
		return nil
	}
	return []string{p.F(locale.QuotaWay, "percent", string(figure(*q.Percent)), "mode", p.T(modeKeys[q.Mode])), p.T(ties)}
}
