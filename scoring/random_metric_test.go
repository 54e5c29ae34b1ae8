package scoring_test

import (
	"fmt"
	"slices"

	"gongping/scoring"
	"gongping/scoring/exact"
)

// drawn is a metric of a random scheme, and what is known of its values.
type drawn struct {
	id       scoring.MetricID
	positive bool // they are above zero, so that one may divide by them
	place    bool // they are whole and above zero
	bounded  bool // they are of a set that a condition may miss
	whole    bool
}

// metric is a metric made so far that fits; head-count if there is none.
func (m *maker) metric(fits func(drawn) bool) scoring.MetricID {
	var list []scoring.MetricID
	for _, d := range m.known {
		if fits(d) {
			list = append(list, d.id)
		}
	}
	if list == nil {
		return scoring.HeadCount
	}
	return pick(m, list...)
}

func anyMetric(drawn) bool  { return true }
func positive(d drawn) bool { return d.positive }
func free(d drawn) bool     { return !d.bounded }
func aPlace(d drawn) bool   { return d.place }

func (m *maker) any() scoring.MetricID { return m.metric(anyMetric) }

// divisor is mostly a metric above zero; what there is nothing to divide by
// does not apply.
func (m *maker) divisor() scoring.MetricID {
	if m.percent(80) {
		return m.metric(positive)
	}
	return m.any()
}

func (m *maker) whole(id scoring.MetricID) bool {
	return slices.ContainsFunc(m.known, func(d drawn) bool { return d.id == id && d.whole })
}

func (m *maker) add(d drawn, metric scoring.Metric) {
	metric.ID = d.id
	m.known = append(m.known, d)
	m.scheme.Metrics = append(m.scheme.Metrics, metric)
}

func (m *maker) next(stem string) scoring.MetricID {
	return scoring.MetricID(fmt.Sprintf("%s-%d", stem, len(m.scheme.Metrics)))
}

// makeMetrics makes those that rest on no indicator.
func (m *maker) makeMetrics() {
	m.known = []drawn{{id: scoring.HeadCount, positive: true, whole: true}}
	for range m.IntN(4) {
		m.makeReported()
	}
	if m.percent(30) {
		m.add(drawn{id: m.next("place"), positive: true, place: true, whole: true}, scoring.Metric{Min: of(exact.Int(1)), Whole: true})
	}
	if m.percent(40) {
		m.makeConstants()
	}
	if m.percent(30) {
		m.makeSurvey()
	}
	if m.percent(30) {
		m.makeTotals()
	}
	if m.percent(25) {
		m.add(drawn{id: m.next("tenure"), whole: true}, scoring.Metric{Tenured: pick(m, scoring.Days, scoring.DaysServed, scoring.DaysLent, scoring.DaysOnLeave, scoring.Years)})
	}
	for range m.IntN(3) {
		m.makeFormula()
	}
}

func (m *maker) makeReported() {
	if m.percent(50) {
		m.add(drawn{id: m.next("reported"), positive: true}, scoring.Metric{Min: of(exact.Frac(1, 1000))})
		return
	}
	if m.percent(20) {
		m.add(drawn{id: m.next("reported"), bounded: true}, scoring.Metric{Min: of(exact.Int(-3)), Max: of(exact.Int(9))})
		return
	}
	whole := m.percent(20)
	m.add(drawn{id: m.next("reported"), whole: whole}, scoring.Metric{Whole: whole})
}

func (m *maker) makeConstants() {
	list, undefined := []scoring.Constant{{Value: m.amount()}}, (*scoring.Undefined)(nil)
	if m.percent(30) { // nothing is set for the rest
		list, undefined = nil, m.undefined()
	}
	if list == nil || m.percent(60) {
		list = append(list, scoring.Constant{Class: "city", Value: m.amount()})
	}
	if m.percent(60) {
		list = append(list, scoring.Constant{Subject: "subject-0", Value: m.amount()}, scoring.Constant{Subject: "subject-5", Value: m.amount()})
	}
	shuffle(m, list)
	m.add(drawn{id: m.next("constant"), positive: undefined == nil, bounded: true}, scoring.Metric{Constants: list, Undefined: undefined})
}

func (m *maker) makeSurvey() {
	m.add(drawn{id: m.next("survey"), bounded: true}, scoring.Metric{
		Options:   []scoring.Option{{ID: "good", Value: exact.Int(100)}, {ID: "fair", Value: exact.Frac(121, 2)}, {ID: "bad"}, {ID: "unknown", Invalid: true}},
		Undefined: m.undefined(), Rounding: m.rounding(),
	})
}

func (m *maker) undefined() *scoring.Undefined {
	if m.percent(50) {
		return &scoring.Undefined{State: pick(m, scoring.Unreported, scoring.NotApplicable, scoring.Exempt)}
	}
	return &scoring.Undefined{Value: of(m.signed())}
}

// makeMetricsOf makes the metrics that rest on an indicator.
func (m *maker) makeMetricsOf(i *scoring.Indicator) {
	if _, events := i.Method.(*scoring.Events); events && m.percent(30) {
		m.tally(i)
	}
	if m.percent(20) {
		m.add(drawn{id: m.next("score")}, scoring.Metric{Score: i.ID})
	}
	if m.percent(30) {
		m.makeFormula()
	}
}

// makeCategoryMetrics makes metrics of the points of categories, and what may
// rest on them.
func (m *maker) makeCategoryMetrics() {
	if m.percent(40) {
		m.add(drawn{id: m.next("category")}, scoring.Metric{Category: pick(m, m.scheme.Categories...).ID})
		m.makeFormula()
	}
}

// tally counts the entries of an indicator, or what they carry.
func (m *maker) tally(i *scoring.Indicator) {
	t := &scoring.Tally{Indicator: i.ID}
	if events, ok := i.Method.(*scoring.Events); ok && m.percent(50) {
		t.Kind = pick(m, events.Kinds...).ID
	} else if !ok && m.percent(50) {
		t.Kind = pick(m, i.Counted...)
	}
	if m.percent(30) {
		t.Attribute = pick(m, numbers...)
	}
	m.add(drawn{id: m.next("tally")}, scoring.Metric{Tally: t})
}

func (m *maker) makeFormula() {
	f := m.formula(3)
	metric := scoring.Metric{Formula: f, Rounding: m.rounding(), Undefined: m.undefined()}
	if !canFail(f) && m.percent(70) {
		metric.Undefined = nil
	}
	m.add(drawn{id: m.next("formula")}, metric)
}

// formula draws a formula of so many levels over the metrics made so far.
func (m *maker) formula(levels int) *scoring.Formula {
	n := m.IntN(100)
	switch {
	case levels == 0 && n < 30 || n < 5:
		return &scoring.Formula{Op: scoring.FormNumber, Number: m.amount()}
	case levels == 0 || n < 20:
		f := &scoring.Formula{Op: scoring.FormValue, Metric: m.any()}
		if m.percent(25) {
			f.Lag = pick(m, scoring.Previous, scoring.LastYear, scoring.Lag{Years: 2}, scoring.Lag{Periods: 2}, scoring.Lag{Periods: 3})
		}
		return f
	case n < 40:
		return &scoring.Formula{Op: scoring.FormGroupMean + scoring.FormulaOp(m.IntN(int(scoring.FormYearsMean-scoring.FormGroupMean))), Metric: m.any()}
	case n < 47:
		return &scoring.Formula{Op: scoring.FormYearsMean, Metric: m.any()}
	}
	f := &scoring.Formula{Op: pick(m, scoring.FormAdd, scoring.FormSub, scoring.FormMul, scoring.FormQuo, scoring.FormQuo, scoring.FormNeg,
		scoring.FormMin, scoring.FormMax, scoring.FormMean, scoring.FormGrowth, scoring.FormGrowth)}
	args := 2
	switch {
	case f.Op == scoring.FormNeg:
		args = 1
	case f.Op >= scoring.FormMin && f.Op <= scoring.FormMean:
		args = 2 + m.IntN(2)
	}
	for range args {
		f.Args = append(f.Args, m.formula(levels-1))
	}
	return f
}

// canFail reports whether a formula may come to nothing.
func canFail(f *scoring.Formula) bool {
	if f.Op == scoring.FormQuo || f.Op >= scoring.FormGrowth || f.Lag != (scoring.Lag{}) {
		return true
	}
	for _, a := range f.Args {
		if canFail(a) {
			return true
		}
	}
	return false
}
