package dataset

import (
	"gongping/scoring"
	"gongping/scoring/exact"
)

// method goes by the tables that are there. Where the word does not agree with
// them, which is a finding of its own, it is the word that is wrong; with
// neither word nor tables there is no method.
func (i *Indicator) method() scoring.Method {
	for _, m := range []struct {
		word Method
		has  bool
		rule func() scoring.Method
	}{
		{MethodGiven, i.Given != nil, func() scoring.Method { return i.Given.rule() }},
		{MethodDeviation, i.Deviation != nil, func() scoring.Method { return i.Deviation.rule() }},
		{MethodRatio, i.Ratio != nil, func() scoring.Method { return i.Ratio.rule() }},
		{MethodBands, len(i.Bands) > 0, func() scoring.Method { return bands(i.Bands) }},
		{MethodRank, i.Rank != nil, func() scoring.Method { return i.Rank.rule() }},
		{MethodRelative, i.Relative != nil, func() scoring.Method { return i.Relative.rule() }},
		{MethodComposite, i.Composite != nil, func() scoring.Method { return i.Composite.rule() }},
	} {
		if m.has && (i.Method == m.word || len(i.Kinds) == 0 && i.Method == 0 || len(i.Kinds) == 0 && i.Method == MethodEvents) {
			return m.rule()
		}
	}
	if i.Method != MethodEvents && (i.Method != 0 || len(i.Kinds) == 0) {
		return nil
	}
	return i.events()
}

func (i *Indicator) events() *scoring.Events {
	events := &scoring.Events{}
	for k := range i.Kinds {
		events.Kinds = append(events.Kinds, i.Kinds[k].rule())
	}
	for m := range i.Multipliers {
		x := &i.Multipliers[m]
		rule := scoring.Multiplier{ID: x.ID, Kinds: x.Kinds, Factor: x.Factor, Clause: x.Clause}
		for _, t := range x.When {
			rule.When = append(rule.When, scoring.AttributeTest{Attribute: t.ID, Test: t.Test})
		}
		events.Multipliers = append(events.Multipliers, rule)
	}
	return events
}

func (k *Kind) rule() scoring.Kind {
	rule := scoring.Kind{ID: k.ID, Points: k.Points, Limits: limits(k.Floor, k.Cap),
		Each: limits(k.EachFloor, k.EachCap), Needs: k.Needs, Clause: k.Clause}
	if k.PointsMin != nil && k.PointsMax != nil {
		rule.Range = &scoring.Range{Min: *k.PointsMin, Max: *k.PointsMax}
	}
	for _, r := range k.Roles {
		rule.Roles = append(rule.Roles, scoring.RolePoints{Role: r.ID, Points: r.Value})
	}
	return rule
}

func (g *GivenRule) rule() *scoring.Given {
	return &scoring.Given{Range: scoring.Range{Min: g.Min, Max: g.Max}, Scale: orOne(g.Scale)}
}

// stride takes the percentage, if the table has both ways; check has reported
// it.
func (s *StepRule) stride() scoring.Stride {
	switch {
	case s.Percent != nil:
		return scoring.Stride{Size: *s.Percent, Relative: true}
	case s.Step != nil:
		return scoring.Stride{Size: *s.Step}
	}
	return scoring.Stride{Size: exact.Int(1)}
}

func (d *DeviationRule) rule() *scoring.Deviation {
	m := &scoring.Deviation{Metric: d.Metric, Reference: quantity(d.Reference), Towards: d.Towards, Step: d.stride(),
		Partial: d.Partial, Points: quantity(d.Points), Whole: d.Tiering == Whole}
	if d.AtOnce != nil {
		m.AtOnce = *d.AtOnce
	}
	for i := range d.Tiers {
		m.Tiers = append(m.Tiers, scoring.Tier{UpTo: d.Tiers[i].UpTo, Points: d.Tiers[i].Points})
	}
	return m
}

func (r *RatioRule) rule() *scoring.Ratio {
	m := &scoring.Ratio{Metric: r.Metric, Target: quantity(r.Target), Points: r.Points, Inverse: r.Inverse, Least: r.Least}
	if o := r.Over; o != nil {
		m.Over = &scoring.Over{Step: o.stride(), Partial: o.Partial, Points: quantity(o.Points), Cap: scoring.Limit(o.Cap)}
	}
	return m
}

func bands(list []BandRule) *scoring.Bands {
	m := &scoring.Bands{}
	for i := range list {
		b := &list[i]
		m.Rows = append(m.Rows, scoring.BandRow{When: conditions(b.When), Points: b.Points, To: b.To, Clause: b.Clause, Flat: b.Flat})
	}
	return m
}

func (r *RankRule) rule() *scoring.RankPoints {
	return &scoring.RankPoints{Metrics: r.Metrics, Order: r.Order, All: r.Scope == InAll, Given: r.Given,
		Table: r.Table, Rest: r.Rest, First: r.First, Step: r.stride(), Ties: r.Ties}
}

func (r *RelativeRule) rule() *scoring.Relative {
	return &scoring.Relative{Metric: r.Metric, Kind: r.Kind, Order: r.Order, All: r.Scope == InAll,
		Points: orZero(r.Points), Low: orZero(r.Low), High: orZero(r.High), Degenerate: r.Degenerate}
}

func orZero(n *exact.Number) exact.Number {
	if n == nil {
		return exact.Number{}
	}
	return *n
}

func (c *CompositeRule) rule() *scoring.Composite {
	m := &scoring.Composite{Combine: c.Combine, Skip: c.Missing == WithRest, Scale: orOne(c.Scale)}
	if c.Total.Stated && !c.Total.None {
		m.Total = &c.Total.Value
	}
	for i := range c.Parts {
		m.Parts = append(m.Parts, scoring.Part{Metric: c.Parts[i].Metric, Weight: orZero(c.Parts[i].Weight)})
	}
	return m
}
