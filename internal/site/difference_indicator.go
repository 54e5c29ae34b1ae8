package site

import (
	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// indicators are laid out each in a block of its own, with the kinds of its
// events.
func (l *layout) indicators() {
	edition := SchemeAddress(l.s.ID, l.s.Edition)
	for n := range l.s.Indicators {
		i := &l.s.Indicators[n]
		link := l.a.To(edition, "indicator."+string(i.ID))
		b := block{"indicator." + string(i.ID), Cell{i.Name, &link}}
		l.indicator(b, n)
		for k := range i.Kinds {
			l.kind(b, n, k)
		}
	}
}

func (l *layout) indicator(b block, n int) {
	i := &l.s.Indicators[n]
	rest := *i
	rest.Kinds = nil // topics of their own
	t := l.begin(b, "indicator", locale.Indicator, string(i.ID), i.Name, rest)
	t.rests(i.Clause)
	t.own("name", locale.RuleName, i.Name)
	t.say("category", locale.Category, func(s *dataset.Scheme) string { return categoryName(s, s.Indicators[n].Category) })
	t.value("issuer", l.T(locale.Issuer), l.authorityName(i.Issuer), string(i.Issuer))
	t.value("department", l.T(locale.Department), l.departmentName(i.Department), string(i.Department))
	t.own("orientation", locale.Orientation, l.T(orientationKeys[i.Orientation]))
	t.own("method", locale.Method, l.T(methodKeys[i.Method]))
	t.number("points", locale.Worth, i.Points)
	t.number("base", locale.Base, i.Base)
	t.limits(i.Floor, i.Cap)
	t.sentences(locale.RuleIs, func(s *dataset.Scheme) []RuleWay { return l.ways(s, &s.Indicators[n]) })
	if c := i.Composite; c != nil {
		t.limit("parts-total", l.T(locale.PartsTotal), c.Total)
	}
	for m := range i.Multipliers { // their names stand in their sentences, where they are ids
		x := &i.Multipliers[m]
		t.part("multiplier."+x.ID, "name", l.T(locale.MultiplierName), x.Name, x.Name)
	}
	for _, c := range []struct {
		slot  string
		state locale.Key
		is    *dataset.Consequence
	}{{"unreported", locale.StateUnreported, i.Unreported}, {"not-applicable", locale.StateNotApplicable, i.NotApplicable}, {"exempt", locale.StateExempt, i.Exempt}} {
		if c.is != nil {
			says := l.absentSentence(i, c.state, c.is)
			t.changeSentence(c.slot, locale.WithoutValue, says, says, c.is.Clause)
		}
	}
}

func (l *layout) kind(b block, n, k int) {
	i := &l.s.Indicators[n]
	x := &i.Kinds[k]
	t := l.begin(b, "kind."+string(i.ID), locale.KindIs, string(x.ID), x.Name, *x)
	t.clause = i.Clause
	if x.Clause != "" {
		t.rests(x.Clause)
	}
	t.own("name", locale.RuleName, x.Name)
	t.own("unit", locale.UnitOfMeasure, x.Unit)
	each := func(slot, text string) {
		if text != "" {
			what := l.F(locale.DifferenceEach, "name", x.Name, "unit", x.Unit)
			t.says = append(t.says, statement{slot: slot, label: l.F(locale.EachUnit, "unit", x.Unit), what: what, text: text, plain: text, clause: t.clause})
		}
	}
	switch {
	case x.Points != nil:
		each("points", l.F(locale.PointsAre, "points", string(signed(*x.Points))))
	case x.PointsMin == nil && x.PointsMax == nil && len(x.Roles) == 0:
		each("points", l.T(locale.CountedOnly))
	}
	if x.PointsMin != nil {
		each("points-min", l.F(locale.PointsAtLeast, "points", string(signed(*x.PointsMin))))
	}
	if x.PointsMax != nil {
		each("points-max", l.F(locale.PointsAtMost, "points", string(signed(*x.PointsMax))))
	}
	for _, r := range x.Roles {
		t.value("role."+string(r.ID), l.F(locale.DifferenceRole, "role", roleName(l.s, r.ID), "unit", x.Unit),
			l.F(locale.PointsAre, "points", string(signed(r.Value))), r.Value.String())
	}
	t.limits(x.Floor, x.Cap)
	t.limit("each-floor", l.T(locale.EachFloorIs), x.EachFloor)
	t.limit("each-cap", l.T(locale.EachCapIs), x.EachCap)
	t.say("needs", locale.MustCarry, func(s *dataset.Scheme) string { return l.kindNeeds(s, &s.Indicators[n].Kinds[k]) })
}

// metrics are laid out by what each says of itself; whose sentences name
// another metric name it by its id.
func (l *layout) metrics() {
	b := l.part("metrics", locale.Metrics)
	for n := range l.s.Metrics {
		m := &l.s.Metrics[n]
		t := l.begin(b, "metric", locale.MetricIs, string(m.ID), m.Name, *m)
		if m.Clause != "" {
			t.rests(m.Clause)
		}
		t.own("name", locale.RuleName, m.Name)
		t.own("unit", locale.UnitOfMeasure, m.Unit)
		t.sentences(locale.HowItComes, func(s *dataset.Scheme) []RuleWay { return l.metricWays(s, &s.Metrics[n]) })
		for o := range m.Options {
			t.part("option."+string(m.Options[o].ID), "name", l.T(locale.OptionIs), m.Options[o].Name, m.Options[o].Name)
		}
		t.number("min", locale.LeastValue, m.Min)
		t.number("max", locale.MostValue, m.Max)
		t.yes("whole", locale.WholeNumbers, m.Whole)
		t.rounding("rounding", locale.RoundingPoints, m.Rounding)
	}
}

// examples are laid out by their facts and their result; what lies between is
// worked out from the rules.
func (l *layout) examples() {
	b := l.part("examples", locale.Examples)
	for n := range l.s.Examples {
		e := &l.s.Examples[n]
		t := l.begin(b, "example", locale.ExampleIs, e.ID, e.Name, *e)
		t.clause = l.clauseOf(e.Indicator)
		t.own("name", locale.RuleName, e.Name)
		t.say("indicator", locale.Indicator, func(s *dataset.Scheme) string { return indicatorName(s, s.Examples[n].Indicator) })
		t.sentences(locale.GivenFacts, func(s *dataset.Scheme) []RuleWay {
			return []RuleWay{{slot: "facts", Text: l.joinedParts(l.exampleFacts(s, &s.Examples[n]))}}
		})
		t.own("points", locale.Points, string(figure(e.Points)))
	}
}

func (l *layout) clauseOf(id scoring.IndicatorID) scoring.ClauseID {
	for i := range l.s.Indicators {
		if l.s.Indicators[i].ID == id {
			return l.s.Indicators[i].Clause
		}
	}
	return ""
}
