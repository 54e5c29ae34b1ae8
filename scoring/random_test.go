package scoring_test

import (
	"fmt"
	"slices"

	"gongping/scoring"
	"gongping/scoring/exact"
)

// chance is what a random world is drawn from: a seeded generator, or the
// bytes of a fuzz input.
type chance interface{ IntN(n int) int }

// maker makes worlds that the package must accept.
type maker struct {
	chance
	world
	records int
	known   []drawn // the metrics made so far
}

// randomWorld is a sound scheme of up to seven indicators with facts about up
// to seven subjects.
func randomWorld(c chance) world {
	m := &maker{chance: c, world: world{&scoring.Scheme{}, &scoring.Facts{}}}
	m.facts.Overdue, m.facts.Trial = m.percent(50), m.percent(30)
	m.makeScheme()
	m.makeFacts()
	return m.world
}

func (m *maker) percent(n int) bool { return m.IntN(100) < n }

func pick[T any](m *maker, list ...T) T { return list[m.IntN(len(list))] }

// amount is a positive number: mostly of the kind that schemes use, now and
// then one that never comes out even or does not fit into words.
func (m *maker) amount() exact.Number {
	n := int64(1 + m.IntN(60))
	switch m.IntN(12) {
	case 0:
		return exact.Frac(n, pick[int64](m, 3, 7, 60))
	case 1:
		return exact.Frac(n*1_000_000_007, pick[int64](m, 1, 999_983, 1_000_000_000))
	case 2:
		big := exact.Int(n * 1_000_000_000_000)
		return big.Mul(big).Add(exact.Frac(1, 7))
	case 3, 4, 5:
		return exact.Int(n)
	}
	return exact.Frac(n, pick[int64](m, 2, 4, 10, 100, 200))
}

// signed is an amount of either sign, or zero.
func (m *maker) signed() exact.Number {
	switch m.IntN(9) {
	case 0:
		return exact.Number{}
	case 1, 2, 3, 4:
		return m.amount().Neg()
	}
	return m.amount()
}

// fitting is a number on a side of zero that a category of the model takes.
func (m *maker) fitting(model scoring.Model) exact.Number {
	n := m.signed()
	if model == scoring.Bonus && n.Sign() < 0 || model == scoring.Penalty && n.Sign() > 0 {
		return n.Neg()
	}
	return n
}

func of(n exact.Number) *exact.Number { return &n }

// limits are around a number; each is a number, none, or not stated.
func (m *maker) limits(around exact.Number) scoring.Limits {
	one := func(n exact.Number) scoring.Limit {
		return pick(m, scoring.Limit{}, scoring.Limit{Stated: true, None: true}, scoring.Limit{Stated: true, Value: n}, scoring.Limit{Stated: true, Value: n})
	}
	return scoring.Limits{Floor: one(around.Sub(m.amount())), Cap: one(around.Add(m.amount()))}
}

// state makes a limit one that is stated.
func state(l *scoring.Limit) {
	l.None = l.None || !l.Stated
	l.Stated = true
}

func (m *maker) rounding() *scoring.Rounding {
	if m.percent(60) {
		return nil
	}
	mode := exact.HalfAway + exact.Mode(m.IntN(6))
	if m.percent(30) {
		return &scoring.Rounding{Unit: of(pick(m, exact.Frac(1, 2), exact.Frac(1, 4), exact.Int(5), exact.Frac(1, 3))), Mode: mode}
	}
	return &scoring.Rounding{Places: m.IntN(5) - 1, Mode: mode}
}

var (
	numbers = []scoring.AttributeID{"visits", "goals"}
	wordy   = map[scoring.AttributeID][]scoring.WordID{"solved": {"yes", "no"}, "level": {"central", "province", "city"}}
)

func (m *maker) makeScheme() {
	s := m.scheme
	s.Limits = m.limits(m.signed())
	state(&s.Limits.Floor)
	state(&s.Limits.Cap)
	s.Rounding = scoring.Roundings{Indicator: m.rounding(), Category: m.rounding(), Total: m.rounding()}
	m.makeGroups()
	s.Attributes = []scoring.Attribute{{ID: "visits"}, {ID: "goals"}, {ID: "solved", Words: wordy["solved"]}, {ID: "level", Words: wordy["level"]}}
	m.makeMetrics()
	for c := range 1 + m.IntN(4) {
		m.makeCategory(scoring.CategoryID(fmt.Sprint("category-", c)))
	}
	for n := range len(s.Categories) + m.IntN(4) {
		c := pick(m, s.Categories...)
		if n < len(s.Categories) {
			c = s.Categories[n]
		}
		i := m.indicator(scoring.IndicatorID(fmt.Sprint("indicator-", n)), &c)
		at := m.IntN(len(s.Indicators) + 1) // the indicators of a category need not stand together
		s.Indicators = slices.Insert(s.Indicators, at, i)
		m.makeMetricsOf(&i)
	}
	for c := range s.Categories {
		m.balance(&s.Categories[c])
	}
	m.makeCategoryMetrics()
	m.makeTieBreaks()
	m.makeOnce()
	m.makeCoefficients()
	m.makeGrades()
	m.makeGates()
	shuffle(m, s.Metrics) // no order of theirs means anything
}

func (m *maker) makeCategory(id scoring.CategoryID) {
	c := scoring.Category{ID: id, Model: scoring.Weighted + scoring.Model(m.IntN(5)), Limits: m.limits(exact.Number{})}
	if c.Model == scoring.Weighted || c.Model == scoring.Direct {
		c.Weight = of(m.amount())
		if m.scheme.Full == nil {
			m.scheme.Full = &exact.Number{}
		}
		m.scheme.Full = of(m.scheme.Full.Add(*c.Weight))
	} else if m.percent(20) {
		c.Start = of(m.fitting(c.Model))
	}
	m.scheme.Categories = append(m.scheme.Categories, c)
}

func (m *maker) indicator(id scoring.IndicatorID, c *scoring.Category) scoring.Indicator {
	i := scoring.Indicator{ID: id, Category: c.ID, Clause: "c-1"}
	if m.percent(30) {
		i.Base = of(m.fitting(c.Model))
	}
	if m.percent(50) {
		i.Points = of(m.amount())
	}
	i.Limits = m.limits(m.signed())
	switch n := m.IntN(100); {
	case n < 35:
		m.counted(&i)
		i.Method = m.measured()
		confine(&i.Limits, c.Model)
	case n < 55:
		i.Method = m.given(c.Model)
	default:
		i.Method = m.events(c.Model)
	}
	toSide(&i.Limits, c.Model)
	if earns(i.Method) && i.Points == nil {
		i.Points = of(m.amount()) // a category with a weight asks what it can hold
	}
	state(&i.Limits.Floor)
	state(&i.Limits.Cap)
	m.modify(&i, c.Model)
	i.Absent = scoring.Consequences{
		Unreported:    m.consequence(&i, c.Model, m.facts.Overdue && !m.facts.Trial),
		NotApplicable: m.consequence(&i, c.Model, !m.facts.Trial),
		Exempt:        m.consequence(&i, c.Model, !m.facts.Trial),
	}
	return i
}

// consequence is none for some of those that the facts can do without: an
// indicator that rests on metrics may find them in any state.
func (m *maker) consequence(i *scoring.Indicator, model scoring.Model, strict bool) *scoring.Consequence {
	n := m.IntN(100)
	switch {
	case n < 30 && (!strict || len(metricsOf(i)) == 0):
		return nil
	case n < 50 && i.Points != nil && model != scoring.Penalty:
		return &scoring.Consequence{By: scoring.StandInFull, Clause: "c-9"}
	case n < 65:
		return &scoring.Consequence{By: scoring.StandInGroupMean, Points: m.fitting(model), Clause: "c-9"}
	case n < 80:
		return &scoring.Consequence{By: scoring.StandInApplicableMean, Points: m.fitting(model), Clause: "c-9"}
	}
	return &scoring.Consequence{Points: m.fitting(model), Clause: "c-9"}
}

// balance makes a category with a weight hold its full marks when nothing is
// lost: by its start, or by the base of one of its indicators.
func (m *maker) balance(c *scoring.Category) {
	if c.Weight == nil {
		return
	}
	missing := exact.Int(100)
	if c.Model == scoring.Direct {
		missing = *c.Weight
	}
	var based *scoring.Indicator
	for n := range m.scheme.Indicators {
		i := &m.scheme.Indicators[n]
		if i.Category != c.ID {
			continue
		}
		if i.Base != nil {
			based, missing = i, missing.Sub(*i.Base)
		}
		missing = missing.Sub(heldByMethod(i))
	}
	if based != nil && m.percent(50) {
		based.Base = of(based.Base.Add(missing))
		return
	}
	c.Start = &missing
}

// heldByMethod is what a method has of itself when nothing is lost: the points
// of a score that somebody gives, or that metrics earn without a base.
func heldByMethod(i *scoring.Indicator) exact.Number {
	given, ok := i.Method.(*scoring.Given)
	switch {
	case ok && i.Points == nil:
		return exact.Max(given.Max.Mul(given.Scale), exact.Number{})
	case ok || earns(i.Method) && i.Base == nil:
		return *i.Points
	}
	return exact.Number{}
}

// earns reports whether a method makes points of metrics from nothing; a
// deviation adds to a base or deducts from it.
func earns(m scoring.Method) bool {
	switch m.(type) {
	case *scoring.Events, *scoring.Given, *scoring.Deviation:
		return false
	}
	return true
}
