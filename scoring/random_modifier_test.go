package scoring_test

import (
	"fmt"

	"gongping/scoring"
	"gongping/scoring/exact"
)

// toSide takes away the limits that would hold points on a side of zero on which
// a category takes none.
func toSide(l *scoring.Limits, model scoring.Model) {
	if l.Cap.Binds() && l.Cap.Value.Sign() < 0 && model == scoring.Bonus {
		l.Cap = scoring.Limit{Stated: true}
	}
	if l.Floor.Binds() && l.Floor.Value.Sign() > 0 && model == scoring.Penalty {
		l.Floor = scoring.Limit{Stated: true}
	}
}

// confine keeps points that may be of either sign to the side that a category
// takes.
func confine(l *scoring.Limits, model scoring.Model) {
	switch toSide(l, model); model {
	case scoring.Bonus:
		l.Floor = scoring.Limit{Stated: true}
	case scoring.Penalty:
		l.Cap = scoring.Limit{Stated: true}
	}
}

// modify gives an indicator a divisor, a precondition, a rounding of its own.
func (m *maker) modify(i *scoring.Indicator, model scoring.Model) {
	if m.percent(20) {
		i.Per = &scoring.Per{Metric: m.divisor(), Times: pick(m, exact.Int(1), exact.Int(100), exact.Frac(1, 2))}
	}
	if m.percent(20) {
		i.Precondition = &scoring.Precondition{When: m.conditions(free), Otherwise: m.fitting(model), Clause: "c-4"}
	}
	if m.percent(20) {
		i.Rounding = m.rounding()
	}
}

// conditions are one or two, on different metrics.
func (m *maker) conditions(fits func(drawn) bool) (when []scoring.Condition) {
	for range 1 + m.IntN(2) {
		c := scoring.Condition{Metric: m.metric(fits), Test: scoring.Test{Interval: m.interval(m.amount())}}
		if len(when) == 0 || when[0].Metric != c.Metric {
			when = append(when, c)
		}
	}
	return when
}

func (m *maker) makeOnce() {
	s := m.scheme
	for n := range m.IntN(3) {
		rule := scoring.Once{ID: scoring.OnceID(fmt.Sprint("once-", n)), Clause: "c-5",
			Keep: pick(m, scoring.KeepHighest, scoring.KeepHighest, scoring.KeepSum, scoring.KeepNone),
			Side: pick(m, scoring.BothSides, scoring.BonusSide, scoring.DeductionSide)}
		if rule.Keep == scoring.KeepHighest {
			for range m.IntN(3) {
				rule.Rest = append(rule.Rest, pick(m, exact.Frac(1, 2), exact.Frac(1, 4), exact.Int(1), exact.Int(0)))
			}
		}
		switch m.IntN(4) {
		case 0:
			rule.Categories = []scoring.CategoryID{pick(m, s.Categories...).ID}
		case 1:
			rule.Indicators = []scoring.IndicatorID{pick(m, s.Indicators...).ID}
		case 2:
			i := pick(m, s.Indicators...)
			if events, ok := i.Method.(*scoring.Events); ok {
				for _, kind := range events.Kinds[:1+m.IntN(len(events.Kinds))] {
					rule.Kinds = append(rule.Kinds, scoring.IndicatorKind{Indicator: i.ID, Kind: kind.ID})
				}
			}
		}
		s.Once = append(s.Once, rule)
	}
}

func (m *maker) makeCoefficients() {
	s := m.scheme
	aims := []scoring.Coefficient{{}, {Category: pick(m, s.Categories...).ID}, {Indicators: []scoring.IndicatorID{s.Indicators[0].ID}}}
	if n := len(s.Indicators) - 1; n > 0 {
		aims[2].Indicators = append(aims[2].Indicators, s.Indicators[n].ID)
	}
	for n, c := range aims {
		if !m.percent(25) {
			continue
		}
		factor := func() exact.Number {
			return pick(m, exact.Int(1), exact.Frac(27, 20), exact.Frac(6, 5), exact.Frac(9, 10), exact.Frac(2, 3), exact.Int(0))
		}
		c.ID, c.Otherwise, c.Clause = scoring.CoefficientID(fmt.Sprint("coefficient-", n)), factor(), "c-6"
		if m.percent(60) {
			c.Subjects = append(c.Subjects, scoring.Constant{Class: "city", Value: factor()})
		}
		if m.percent(40) {
			c.Subjects = append(c.Subjects, scoring.Constant{Subject: "subject-1", Value: factor()})
		}
		if m.percent(60) {
			c.Identities = []scoring.IdentityFactor{{Identity: "expert", Factor: factor()}, {Identity: "apprentice", Factor: factor()}}
		}
		s.Coefficients = append(s.Coefficients, c)
	}
}

func (m *maker) makeGates() {
	s := m.scheme
	for n := range m.IntN(4) {
		g := scoring.Gate{ID: scoring.GateID(fmt.Sprint("gate-", n)), Clause: "c-8",
			Effect: pick(m, scoring.EffectZero, scoring.EffectNoAward, scoring.EffectUnranked, scoring.EffectCap, scoring.EffectDown)}
		switch {
		case g.Effect == scoring.EffectZero && m.percent(50):
			g.Category = pick(m, s.Categories...).ID
		case g.Effect >= scoring.EffectCap && g.Effect <= scoring.EffectDown && s.Grades == nil:
			g.Effect = scoring.EffectNoAward
		case g.Effect == scoring.EffectCap:
			g.Grade = pick(m, s.Grades...).ID
		case g.Effect == scoring.EffectDown:
			g.Levels = 1 + m.IntN(2)
		}
		if g.When = m.conditions(free); m.percent(40) {
			g.LookBack = 1 + m.IntN(3)
		}
		s.Gates = append(s.Gates, g)
	}
}
