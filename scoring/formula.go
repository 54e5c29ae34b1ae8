package scoring

import "gongping/scoring/exact"

// Formula is an expression over metrics. Leaves are numbers and metrics.
type Formula struct {
	Op     FormulaOp
	Number exact.Number // OpNumber
	Metric MetricID     // OpValue, and the functions over peers and years
	Lag    Lag          // OpValue
	Args   []*Formula
}

// FormulaOp is an operation of a formula.
type FormulaOp uint8

// The operations of formulas. Those over peers take the values of the subjects
// that have one: of the own group, or of the whole board.
const (
	_                 FormulaOp = iota
	FormNumber                  // Number
	FormValue                   // the metric, as far back as Lag says
	FormAdd                     // +
	FormSub                     // −
	FormMul                     // ×
	FormQuo                     // ÷
	FormNeg                     // −x
	FormMin                     // min(a, b, …)
	FormMax                     // max(a, b, …)
	FormMean                    // mean(a, b, …)
	FormGrowth                  // growth(now, before): (now − before) ÷ before × 100, in per cent
	FormGroupMean               // group-mean(metric)
	FormGroupMax                // group-max(metric)
	FormGroupMin                // group-min(metric)
	FormGroupSum                // group-sum(metric)
	FormAllMean                 // all-mean(metric)
	FormAllMax                  // all-max(metric)
	FormAllMin                  // all-min(metric)
	FormAllSum                  // all-sum(metric)
	FormGroupPlace              // group-place(metric): the own place, the highest first
	FormGroupPlaceLow           // group-place-low(metric): the lowest first
	FormGroupCount              // group-count(metric): how many have a value
	FormAllPlace                // all-place(metric)
	FormAllPlaceLow             // all-place-low(metric)
	FormAllCount                // all-count(metric)
	FormYearsMean               // three-year-mean(metric): of the same period in the three years before
)

// formulaFunction is a function by its name.
type formulaFunction struct {
	op       FormulaOp
	min, max int  // arguments; max 0: no limit
	metric   bool // its argument is the name of a metric
}

var formulaFunctions = map[string]formulaFunction{
	"min":             {FormMin, 2, 0, false},
	"max":             {FormMax, 2, 0, false},
	"mean":            {FormMean, 2, 0, false},
	"growth":          {FormGrowth, 2, 2, false},
	"group-mean":      {FormGroupMean, 1, 1, true},
	"group-max":       {FormGroupMax, 1, 1, true},
	"group-min":       {FormGroupMin, 1, 1, true},
	"group-sum":       {FormGroupSum, 1, 1, true},
	"all-mean":        {FormAllMean, 1, 1, true},
	"all-max":         {FormAllMax, 1, 1, true},
	"all-min":         {FormAllMin, 1, 1, true},
	"all-sum":         {FormAllSum, 1, 1, true},
	"group-place":     {FormGroupPlace, 1, 1, true},
	"group-place-low": {FormGroupPlaceLow, 1, 1, true},
	"group-count":     {FormGroupCount, 1, 1, true},
	"all-place":       {FormAllPlace, 1, 1, true},
	"all-place-low":   {FormAllPlaceLow, 1, 1, true},
	"all-count":       {FormAllCount, 1, 1, true},
	"three-year-mean": {FormYearsMean, 1, 1, true},
}

// String is the name of a function; empty for an operator.
func (o FormulaOp) String() string { return formulaNames[o] }

var formulaNames = func() (names [FormYearsMean + 1]string) {
	for name, f := range formulaFunctions {
		names[f.op] = name
	}
	return names
}()

// peer reports whether an operation compares subjects, and over which of them.
func (o FormulaOp) peer() (is, all bool) {
	return o >= FormGroupMean && o <= FormAllCount, o >= FormAllMean && o <= FormAllSum || o >= FormAllPlace && o <= FormAllCount
}

// walk visits a formula from the outside in.
func (f *Formula) walk(visit func(*Formula)) {
	visit(f)
	for _, a := range f.Args {
		a.walk(visit)
	}
}
