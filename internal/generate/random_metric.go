package generate

import "math/big"

// metric is a named quantity, as far as the rules that use it must know it.
type metric struct {
	block       // its table, and those below it
	below       []block
	id          string
	origin      origin
	low, high   *big.Rat // bounds of what may be reported, or of what it can be; nil: none
	whole       bool
	place       bool     // it is a place in a ranking
	sure        bool     // reported of every unit in good time
	lacks       states   // in which it may have no value
	options     []string // of a survey
	valid       []bool   // by option
	invalidates bool     // a survey may have no valid vote
}

// origin is where the values of a metric come from.
type origin uint8

const (
	_ origin = iota
	reported
	surveyed
	counted // from events
	derived // a formula, or the points of an indicator
	fixed   // set by the scheme, or the registry
	tenured // days of the registry
)

// states are those in which a value may not be there.
type states uint8

const (
	unreported states = 1 << iota
	notApplicable
	exempt
)

// stateNames are in the order of the bits.
var stateNames = []string{"unreported", "not-applicable", "exempt"}

func stateOf(name string) states {
	for n, s := range stateNames {
		if s == name {
			return 1 << n
		}
	}
	panic("internal error: no state " + name)
}

// mayFall reports whether the metric can be below zero.
func (m *metric) mayFall() bool { return m.low == nil || m.low.Sign() < 0 }

// divides reports whether the metric is always there to divide by.
func (m *metric) divides() bool { return m.low != nil && m.low.Sign() > 0 }

// newMetric begins a metric. Formulas must be able to name it: its id begins
// with a letter and does not end with a hyphen.
func (g *random) newMetric(s *ruleset, stem string) *metric {
	id := g.id(g.measures[s.kind], stem)
	for id[0] < 'a' || id[len(id)-1] == '-' || id == "head-count" {
		id = g.id(g.measures[s.kind], stem)
	}
	m := &metric{id: id}
	m.header = "[[metric]]"
	m.set("id", id)
	m.set("name", g.name("数"))
	return m
}

// add puts a metric into the scheme, where rules find it.
func (s *ruleset) add(m *metric) {
	s.metrics = append(s.metrics, m)
	s.pool = append(s.pool, m)
}

// makeMetrics makes those that rest on nothing but records and the scheme.
// An edition takes over some of the one before.
func (g *random) makeMetrics(s *ruleset, before *ruleset) {
	head := &metric{id: "head-count", origin: fixed, low: rat(1, 1), whole: true}
	for _, id := range g.everyUnit(s.kind) {
		if g.unit(id).heads == 0 {
			head.lacks = unreported
		}
	}
	s.pool = append(s.pool, head)
	if before != nil {
		for _, m := range before.metrics {
			if (m.origin == reported || m.origin == surveyed) && g.chance(60) {
				s.add(m)
			}
		}
	}
	for range g.between(1, 5) {
		s.add(g.reportedMetric(s))
	}
	for range g.IntN(3) {
		s.add(g.survey(s))
	}
	for range g.IntN(3) {
		s.add(g.constants(s))
	}
	g.makeTallies(s)
	if g.chance(40) {
		s.add(g.registered(s))
	}
	if m := g.totals(s); m != nil {
		s.add(m)
	}
	for range g.IntN(4) {
		s.add(g.formulaMetric(s))
	}
}

func (g *random) reportedMetric(s *ruleset) *metric {
	m := g.newMetric(s, "m")
	m.origin, m.sure = reported, g.chance(40)
	if !m.sure {
		m.lacks = unreported
	}
	unit := pick(g.dice, []string{"起", "件", "小时", "万元", "/", "", pick(g.dice, hostile)})
	switch g.IntN(6) {
	case 0:
		m.low, m.high, unit = new(big.Rat), rat(100, 1), "%"
	case 1:
		m.low, m.whole = new(big.Rat), true
	case 2:
		m.low, m.whole, m.place = rat(1, 1), true, true
	case 3:
		m.low = g.decimal()
		if g.chance(50) {
			m.low.Neg(m.low)
		}
		m.high = plus(m.low, g.decimal())
	case 4:
		m.high = g.decimal()
	}
	m.set("unit", unit)
	m.set("min", m.low)
	m.set("max", m.high)
	if m.whole || g.chance(20) {
		m.set("whole", m.whole)
	}
	if g.chance(60) {
		m.set("department", pick(g.dice, g.departments))
	}
	return m
}

// undefined declares what a metric comes to that cannot be computed.
func (g *random) undefined(m *metric) {
	b := block{header: "  [metric.undefined]"}
	if g.chance(50) {
		state := pick(g.dice, stateNames)
		m.lacks |= stateOf(state)
		b.set("state", state)
	} else {
		value := g.anyAmount()
		if m.low != nil {
			m.low = lesser(m.low, value)
		}
		b.set("value", value)
	}
	m.below = append(m.below, b)
}

func (g *random) maybeRounding(b *block) {
	if g.chance(40) {
		b.set("rounding", verbatim(g.rounding()))
	}
}

// rounding is a rounding point in TOML.
func (g *random) rounding() string {
	to := "places = " + pick(g.dice, []string{"0", "1", "2", "2", "3", "4", "6"})
	if g.chance(20) {
		to = "unit = " + pick(g.dice, []string{"0.5", "0.25", "5", "0.01", `"1/3"`})
	}
	return "{ " + to + ", mode = " + quote(pick(g.dice, roundingModes)) + " }"
}

func (g *random) writeMetric(d *document, s *ruleset, m *metric) {
	b := m.block
	if g.chance(20) {
		b.keys = append(b.keys[:len(b.keys):len(b.keys)], keyed{"clause", pick(g.dice, s.clauses)})
	}
	d.block(&b)
	for n := range m.below {
		d.block(&m.below[n])
	}
}
