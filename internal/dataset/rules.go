package dataset

import (
	"strings"

	"gongping/internal/tomldoc"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// rules is the scheme as the engine takes it: ids and numbers, no names.
func (s *Scheme) rules() *scoring.Scheme {
	r := &scoring.Scheme{ID: s.ID, Edition: s.Edition, Full: s.Full, Limits: limits(s.Floor, s.Cap)}
	if s.Rounding != nil {
		r.Rounding = scoring.Roundings{Indicator: s.Rounding.Indicator.Rule(), Category: s.Rounding.Category.Rule(), Total: s.Rounding.Total.Rule()}
	}
	for i := range s.Groupings {
		r.Groupings = append(r.Groupings, s.Groupings[i].ID)
	}
	for i := range s.Groups {
		g := &s.Groups[i]
		r.Groups = append(r.Groups, scoring.Group{ID: g.ID, Grouping: g.Grouping, Each: scoring.LevelID(g.Each), Classes: g.Classes, Subjects: g.Units, Unranked: g.Unranked})
	}
	for i := range s.Attributes {
		r.Attributes = append(r.Attributes, s.Attributes[i].rule())
	}
	for i := range s.Metrics {
		r.Metrics = append(r.Metrics, s.Metrics[i].rule())
	}
	for _, t := range s.TieBreaks {
		r.TieBreaks = append(r.TieBreaks, scoring.TieBreak{ID: t.ID, Attribute: t.Attribute, Metric: t.Metric,
			Category: t.Category, Indicator: t.Indicator, Order: t.Order})
	}
	for i := range s.Categories {
		c := &s.Categories[i]
		r.Categories = append(r.Categories, scoring.Category{ID: c.ID, Model: c.Model, Weight: c.Weight, Start: c.Start, Limits: limits(c.Floor, c.Cap)})
	}
	for i := range s.Indicators {
		r.Indicators = append(r.Indicators, s.Indicators[i].rule())
	}
	s.modifiers(r)
	for i := range s.Examples {
		r.Examples = append(r.Examples, s.example(&s.Examples[i]))
	}
	return r
}

// modifiers are the rules that take several indicators, or whole subjects.
func (s *Scheme) modifiers(r *scoring.Scheme) {
	for i := range s.Once {
		r.Once = append(r.Once, s.Once[i].rule())
	}
	for i := range s.Coefficients {
		r.Coefficients = append(r.Coefficients, s.Coefficients[i].rule())
	}
	for i := range s.Gates {
		g := &s.Gates[i]
		r.Gates = append(r.Gates, scoring.Gate{ID: g.ID, When: conditions(g.When), LookBack: g.LookBack, Effect: g.Effect,
			Category: g.Category, Grade: g.Grade, Levels: g.Levels, Clause: g.Clause})
	}
	for i := range s.Grades {
		g := &s.Grades[i]
		r.Grades = append(r.Grades, scoring.Grade{ID: g.ID, Min: g.Min, When: conditions(g.When), Quota: g.quota(), Clause: g.Clause})
	}
	for i := range s.RankBands {
		b := &s.RankBands[i]
		r.Bands = append(r.Bands, scoring.RankBand{ID: b.ID, Quota: b.rule()})
	}
}

// Rule is the rounding as the engine takes it. Of both ways it takes the places;
// check has reported it.
func (r *Rounding) Rule() *scoring.Rounding {
	if r == nil {
		return nil
	}
	rule := &scoring.Rounding{Unit: r.Unit, Mode: r.Mode}
	if r.Places != nil {
		rule.Places, rule.Unit = *r.Places, nil
	}
	return rule
}

func limits(floor, cap tomldoc.Limit) scoring.Limits {
	return scoring.Limits{Floor: scoring.Limit(floor), Cap: scoring.Limit(cap)}
}

func (a *Attribute) rule() scoring.Attribute {
	r := scoring.Attribute{ID: a.ID}
	for i := range a.Words {
		r.Words = append(r.Words, a.Words[i].ID)
	}
	return r
}

func (i *Indicator) rule() scoring.Indicator {
	r := scoring.Indicator{
		ID: i.ID, Category: i.Category, Clause: i.Clause, Points: i.Points, Base: i.Base,
		Limits:   limits(i.Floor, i.Cap),
		Method:   i.method(),
		Rounding: i.Rounding.Rule(),
		Absent:   scoring.Consequences{Unreported: i.Unreported.rule(), NotApplicable: i.NotApplicable.rule(), Exempt: i.Exempt.rule()},
	}
	if _, scored := r.Method.(*scoring.Events); !scored && i.Method != MethodGiven {
		for k := range i.Kinds {
			r.Counted = append(r.Counted, i.Kinds[k].ID)
		}
	}
	if p := i.Per; p != nil {
		r.Per = &scoring.Per{Metric: p.Metric, Times: orOne(p.Times), Clause: p.Clause}
	}
	if p := i.Precondition; p != nil {
		r.Precondition = &scoring.Precondition{When: conditions(p.When), Otherwise: p.Otherwise, Clause: p.Clause}
	}
	return r
}

func (c *Consequence) rule() *scoring.Consequence {
	if c == nil {
		return nil
	}
	r := &scoring.Consequence{By: standIns[c.Substitute], Clause: c.Clause}
	if c.Points != nil {
		r.Points = *c.Points
	}
	return r
}

var standIns = map[Substitute]scoring.StandIn{
	FullMarks: scoring.StandInFull, GroupMean: scoring.StandInGroupMean, ApplicableMean: scoring.StandInApplicableMean,
}

func conditions(list []Condition) []scoring.Condition {
	out := make([]scoring.Condition, len(list))
	for i, c := range list {
		out[i] = scoring.Condition{Metric: c.ID, Test: c.Test}
	}
	return out
}

func (o *OnceRule) rule() scoring.Once {
	r := scoring.Once{ID: o.ID, Keep: o.Keep, Rest: o.Rest, Categories: o.Categories, Indicators: o.Indicators, Side: o.Side, Clause: o.Clause}
	for _, k := range o.Kinds {
		indicator, kind, _ := strings.Cut(string(k), "/")
		r.Kinds = append(r.Kinds, scoring.IndicatorKind{Indicator: scoring.IndicatorID(indicator), Kind: scoring.KindID(kind)})
	}
	return r
}

func (c *CoefficientRule) rule() scoring.Coefficient {
	r := scoring.Coefficient{ID: c.ID, Category: c.Category, Indicators: c.Indicators, Otherwise: c.Otherwise, Clause: c.Clause,
		Subjects: constants(c.Units, c.Classes, nil)}
	for _, i := range c.Identities {
		r.Identities = append(r.Identities, scoring.IdentityFactor{Identity: i.ID, Factor: i.Value})
	}
	return r
}

// rule is nil where neither heads nor a percentage are stated.
func (q *QuotaRule) rule() *scoring.Quota {
	switch {
	case q.Heads > 0:
		return &scoring.Quota{Heads: q.Heads, Ties: q.Ties}
	case q.Percent == nil:
		return nil
	}
	return &scoring.Quota{Percent: *q.Percent, Mode: q.Mode, Ties: q.Ties}
}

// quota is that of the grade, with what it says of units.
func (g *GradeRule) quota() *scoring.Quota {
	q := g.rule()
	if q != nil {
		for _, x := range g.ByUnit {
			q.ByUnit = append(q.ByUnit, scoring.UnitShare{Unit: x.ID, Percent: x.Value})
		}
	}
	return q
}

func orOne(n *exact.Number) exact.Number {
	if n == nil {
		return exact.Int(1)
	}
	return *n
}
