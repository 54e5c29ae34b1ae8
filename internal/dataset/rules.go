package dataset

import (
	"gongping/internal/tomldoc"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// rules is the scheme as the engine takes it: ids and numbers, no names.
func (s *Scheme) rules() *scoring.Scheme {
	r := &scoring.Scheme{ID: s.ID, Edition: s.Edition, Full: s.Full, Limits: limits(s.Floor, s.Cap)}
	if s.Rounding != nil {
		r.Rounding = scoring.Roundings{Indicator: s.Rounding.Indicator.rule(), Category: s.Rounding.Category.rule(), Total: s.Rounding.Total.rule()}
	}
	for _, g := range s.Groups {
		r.Groups = append(r.Groups, scoring.Group{ID: g.ID, Classes: g.Classes})
	}
	for _, a := range s.Attributes {
		r.Attributes = append(r.Attributes, a.ID)
	}
	for _, t := range s.TieBreaks {
		r.TieBreaks = append(r.TieBreaks, scoring.TieBreak{ID: t.ID, Attribute: t.Attribute, Order: t.Order})
	}
	for i := range s.Categories {
		c := &s.Categories[i]
		r.Categories = append(r.Categories, scoring.Category{ID: c.ID, Model: c.Model, Weight: c.Weight, Start: c.Start, Limits: limits(c.Floor, c.Cap)})
	}
	for i := range s.Indicators {
		r.Indicators = append(r.Indicators, s.Indicators[i].rule())
	}
	return r
}

func (r *Rounding) rule() *scoring.Rounding {
	if r == nil {
		return nil
	}
	return &scoring.Rounding{Places: r.Places, Mode: r.Mode}
}

func limits(floor, cap tomldoc.Limit) scoring.Limits {
	return scoring.Limits{Floor: scoring.Limit(floor), Cap: scoring.Limit(cap)}
}

func (i *Indicator) rule() scoring.Indicator {
	return scoring.Indicator{
		ID: i.ID, Category: i.Category, Clause: i.Clause, Points: i.Points, Base: i.Base,
		Limits: limits(i.Floor, i.Cap),
		Method: i.method(),
		Absent: scoring.Consequences{Unreported: i.Unreported.rule(), NotApplicable: i.NotApplicable.rule(), Exempt: i.Exempt.rule()},
	}
}

// method goes by the tables that are there. Where the word does not agree with
// them, which is a finding of its own, it is the word that is wrong; with
// neither word nor tables there is no method.
func (i *Indicator) method() scoring.Method {
	switch {
	case i.Given != nil && (i.Method == MethodGiven || len(i.Kinds) == 0):
		return i.Given.rule()
	case i.Method != MethodEvents && len(i.Kinds) == 0:
		return nil
	}
	events := &scoring.Events{}
	for k := range i.Kinds {
		kind := &i.Kinds[k]
		rule := scoring.Kind{ID: kind.ID, Points: kind.Points, Limits: limits(kind.Floor, kind.Cap), Clause: kind.Clause}
		if kind.PointsMin != nil && kind.PointsMax != nil {
			rule.Range = &scoring.Range{Min: *kind.PointsMin, Max: *kind.PointsMax}
		}
		events.Kinds = append(events.Kinds, rule)
	}
	return events
}

func (g *GivenRule) rule() *scoring.Given {
	m := &scoring.Given{Range: scoring.Range{Min: g.Min, Max: g.Max}, Scale: exact.Int(1)}
	if g.Scale != nil {
		m.Scale = *g.Scale
	}
	return m
}

func (c *Consequence) rule() *scoring.Consequence {
	if c == nil {
		return nil
	}
	r := &scoring.Consequence{Full: c.Substitute == FullMarks, Clause: c.Clause}
	if c.Points != nil {
		r.Points = *c.Points
	}
	return r
}
