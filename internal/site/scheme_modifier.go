package site

import (
	"strings"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

var keepKeys = [...]locale.Key{scoring.KeepHighest: locale.KeepHighest, scoring.KeepSum: locale.KeepSum, scoring.KeepNone: locale.KeepNone}

func (p *planner) onceWays(s *dataset.Scheme, r *dataset.OnceRule) []RuleWay {
	list := []RuleWay{{slot: "keep", Text: p.T(keepKeys[r.Keep])}}
	if len(r.Rest) > 0 {
		factors := make([]string, len(r.Rest))
		for n, f := range r.Rest {
			factors[n] = string(figure(f))
		}
		list = append(list, RuleWay{slot: "rest", Text: p.F(locale.KeepRest, "factors", strings.Join(factors, p.T(locale.Comma)))})
	}
	switch r.Side {
	case scoring.BonusSide:
		list = append(list, RuleWay{slot: "side", Text: p.T(locale.BonusesOnly)})
	case scoring.DeductionSide:
		list = append(list, RuleWay{slot: "side", Text: p.T(locale.DeductionsOnly)})
	}
	var scope []string
	for _, id := range r.Categories {
		scope = append(scope, categoryName(s, id))
	}
	for _, id := range r.Indicators {
		scope = append(scope, indicatorName(s, id))
	}
	for _, k := range r.Kinds {
		scope = append(scope, kindName(s, k))
	}
	if len(scope) > 0 {
		list = append(list, p.scopeWay(scope))
	}
	return list
}

func (p *planner) scopeWay(scope []string) RuleWay {
	return RuleWay{slot: "scope", Text: p.F(locale.ScopeIs, "scope", strings.Join(scope, p.T(locale.Comma)))}
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

func (p *planner) coefficientWays(s *dataset.Scheme, c *dataset.CoefficientRule) []RuleWay {
	list := p.constants(&dataset.Constants{Units: c.Units, Classes: c.Classes, Otherwise: &c.Otherwise})
	for _, i := range c.Identities {
		list = append(list, RuleWay{slot: "identity." + string(i.ID), Text: p.F(locale.Labelled, "label", p.F(locale.OfIdentity, "identity", p.identityName(i.ID))) + string(figure(i.Value))})
	}
	var scope []string
	if c.Category != "" {
		scope = append(scope, categoryName(s, c.Category))
	}
	for _, id := range c.Indicators {
		scope = append(scope, indicatorName(s, id))
	}
	return append(list, p.scopeWay(orElse(scope, p.T(locale.Total))))
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

func (p *planner) gateWays(s *dataset.Scheme, g *dataset.GateRule) []RuleWay {
	list := []RuleWay{{slot: "when", Text: p.conditions(s, g.When)}, {slot: "effect", Text: p.effect(s, g)}}
	if g.LookBack > 0 {
		list = append(list, RuleWay{slot: "look-back", Text: p.F(locale.LookBack, "periods", count(g.LookBack))})
	}
	return list
}

func (p *planner) gradeWays(s *dataset.Scheme, g *dataset.GradeRule) []RuleWay {
	var list []RuleWay
	if g.Min != nil {
		list = append(list, RuleWay{slot: "min", Text: p.T(locale.Total) + " ≥ " + string(figure(*g.Min))})
	}
	if len(g.When) > 0 {
		list = append(list, RuleWay{slot: "when", Text: p.conditions(s, g.When)})
	}
	if len(g.ByUnit) == 0 || g.Percent == nil || g.Heads > 0 {
		return p.orTheRest(append(list, p.quotaWays(&g.QuotaRule)...))
	}
	for _, x := range g.ByUnit {
		list = append(list, RuleWay{slot: "quota." + string(x.ID), Text: p.F(locale.QuotaByUnit, "scheme", p.schemeTitle(s.UnitGrades),
			"grade", p.gradeName(s.UnitGrades, x.ID), "percent", string(figure(x.Value)), "mode", p.T(modeKeys[g.Mode]))})
	}
	return append(list, RuleWay{slot: "quota", Text: p.F(locale.QuotaElse, "percent", string(figure(*g.Percent)), "mode", p.T(modeKeys[g.Mode]))}, RuleWay{slot: "ties", Text: p.tiesWay(g.Ties)})
}

func (p *planner) rankBandWays(b *dataset.RankBandRule) []RuleWay {
	return p.orTheRest(p.quotaWays(&b.QuotaRule))
}

func (p *planner) orTheRest(list []RuleWay) []RuleWay {
	if len(list) == 0 {
		return []RuleWay{{slot: "rest", Text: p.T(locale.TheRest)}}
	}
	return list
}

// orElse is a list, or what is said where it is empty.
func orElse(list []string, text string) []string {
	if len(list) == 0 {
		return []string{text}
	}
	return list
}

func (p *planner) quotaWays(q *dataset.QuotaRule) []RuleWay {
	ties := RuleWay{slot: "ties", Text: p.tiesWay(q.Ties)}
	if q.Heads > 0 {
		return []RuleWay{{slot: "quota", Text: p.F(locale.QuotaCount, "count", count(q.Heads))}, ties}
	}
	if q.Percent == nil {
		return nil
	}
	return []RuleWay{{slot: "quota", Text: p.F(locale.QuotaWay, "percent", string(figure(*q.Percent)), "mode", p.T(modeKeys[q.Mode]))}, ties}
}
