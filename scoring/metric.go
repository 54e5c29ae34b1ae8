package scoring

import "gongping/scoring/exact"

// HeadCount is the metric that every scheme has without declaring it: how many
// people a subject has, after its registry.
const HeadCount MetricID = "head-count"

// Metric is a named quantity of a subject (指标值), in its own unit: a count, a
// percentage, a sum of money. At most one of Formula, Constants, Tally, Score,
// Category, Options, Totals and Tenured says where its values come from; with none of them they
// are reported.
type Metric struct {
	ID        MetricID
	Min, Max  *exact.Number // of reported values, which are refused outside; nil: no bound
	Whole     bool          // reported values are whole numbers
	Formula   *Formula
	Constants []Constant
	Tally     *Tally
	Score     IndicatorID
	Category  CategoryID // its points as they enter the total, before any gate
	Options   []Option
	Totals    *Totals
	Tenured   Tenured    // of the registry; 0: it is not
	Undefined *Undefined // what a formula, survey or mean of totals without a result comes to
	Rounding  *Rounding  // of a formula, survey or of totals
	Clause    ClauseID   // may be empty
}

// Constant is the value that the scheme itself gives a subject, or every
// subject of a class: a target, a control figure (控制数).
type Constant struct {
	Subject SubjectID // or empty
	Class   ClassID   // or empty; with neither it holds for everybody else
	Value   exact.Number
}

// Tally counts the entries in force under an indicator: their counts, or the
// sum of an attribute; of one that is shared the subject's part. A revoked entry
// does not count.
type Tally struct {
	Indicator IndicatorID
	Kind      KindID      // empty: every kind
	Attribute AttributeID // empty: the counts
}

// Option is an answer of a survey. The value of the survey is
// Σ votes × Value ÷ Σ votes over the options that are not Invalid.
type Option struct {
	ID      OptionID
	Value   exact.Number
	Invalid bool // left out of both sums (不了解)
}

// Undefined says what stands in for a value that cannot be computed: nothing to
// divide by, no valid vote, nobody to compare with. It is either a state, whose
// consequence the indicator declares, or a value.
type Undefined struct {
	State State
	Value *exact.Number
}

// Lag is how far back a value lies: so many years, or so many periods. The zero
// value is the period itself.
type Lag struct{ Years, Periods int }

// Lags that have a word of their own in formulas.
var (
	Previous = Lag{Periods: 1} // 环比
	LastYear = Lag{Years: 1}   // 同比
)

// Quantity is a parameter of a rule: a number, or a metric whose value is taken.
type Quantity struct {
	Number exact.Number
	Metric MetricID // empty: Number
}

// Condition holds a metric of a subject to a test.
type Condition struct {
	Metric MetricID
	Test   Test
}
