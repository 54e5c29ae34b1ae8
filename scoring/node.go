package scoring

import (
	"strings"

	"gongping/scoring/exact"
)

// Step says which level of the scheme a node belongs to.
type Step uint8

const (
	_ Step = iota
	StepTotal
	StepCategory
	StepIndicator
	StepTerm // what a method makes of metrics
	StepKind
	StepEntry
	StepMetric // a quantity, not points
)

// Op is what a node does to its inputs.
type Op uint8

// Operations that begin an item: leaves, and what is made of the items below.
const (
	_            Op = iota
	OpStart         // a number of the scheme: start of a category, base of an indicator
	OpCount         // Count × Operand, the points of one kind
	OpStated        // the points that a discretionary entry states
	OpGiven         // a reported value
	OpStandIn       // a consequence declared for an absent value; of a mean, by Expr over Peers
	OpOpen          // an absent value without consequence: Void
	OpCounted       // an entry that is worth nothing where it stands: Void
	OpSuperseded    // an absence on record in whose place a value or another state has come: Void
	OpSum           // the inputs that are not Void, added in order
	OpCalc          // Expr over the inputs
	OpBand          // the points of the row Band, whose conditions the inputs meet
	OpPlace         // the place among Peers; Value is the place, Shared how many hold it
	OpIncomparable
	OpReported  // metric: a report
	OpSurvey    // metric: Expr over Votes
	OpConstant  // metric: set by the scheme, or a number of the registry
	OpTally     // metric: Expr, the sum of what entries count; without any no Expr
	OpScoreOf   // metric: the points of Indicator
	OpTotals    // metric: Expr over Took
	OpFormula   // metric: Expr over the inputs
	OpPeers     // metric: the Function over Peers
	OpUndefined // metric: what stands in for a result that there is not; of a survey with its Record and Votes

	// Operations on the first input. What other inputs there are is what they
	// go by.
	OpScale        // × Operand
	OpWeight       // × Operand ÷ 100
	OpFactor       // × Operand, of the multiplier Rule
	OpShare        // × Operand, the subject's part
	OpOnce         // × Operand, by the rule Rule; Kept is the entry that counts
	OpThen         // Expr, which holds the input's value
	OpLeast        // 0, since the ratio is below Operand
	OpPer          // Expr: × times ÷ metric
	OpPrecondition // Operand, since a condition does not hold
	OpFloor        // at least Operand; present only where it binds
	OpCap          // at most Operand; present only where it binds
	OpCoefficient  // × Operand, of the coefficient Rule
	OpGate         // 0, by the gate Rule
	OpRound        // rounded as Rounding says
	OpRuling       // replaced by a ruling
)

var opNames = [...]string{
	OpStart: "start", OpCount: "count", OpStated: "stated", OpGiven: "given",
	OpStandIn: "stand-in", OpOpen: "open", OpCounted: "counted", OpSuperseded: "superseded", OpSum: "sum", OpCalc: "calc", OpBand: "band", OpPlace: "place",
	OpIncomparable: "incomparable", OpReported: "reported", OpSurvey: "survey", OpConstant: "constant",
	OpTally: "tally", OpScoreOf: "score-of", OpTotals: "totals", OpFormula: "formula", OpPeers: "peers", OpUndefined: "undefined",
	OpScale: "scale", OpWeight: "weight", OpFactor: "factor", OpShare: "share", OpOnce: "once", OpThen: "then",
	OpLeast: "least", OpPer: "per", OpPrecondition: "precondition", OpFloor: "floor", OpCap: "cap",
	OpCoefficient: "coefficient", OpGate: "gate", OpRound: "round", OpRuling: "ruling",
}

// String is the op's word in names of nodes and in JSON.
func (o Op) String() string { return opNames[o] }

// Begins reports whether the operation begins an item, rather than working on
// its first input.
func (o Op) Begins() bool { return o < OpScale }

// Calc says what an expression works out.
type Calc uint8

// What expressions work out.
const (
	_          Calc = iota
	CalcGap         // the distance of a metric from its reference or target
	CalcSteps       // how many steps that is
	CalcPoints      // the points
	CalcRatio       // metric ÷ target
	CalcMean        // the mean over raters
	CalcSlide       // the points inside a sliding band
)

var calcNames = [...]string{CalcGap: "gap", CalcSteps: "steps", CalcPoints: "points", CalcRatio: "ratio", CalcMean: "mean", CalcSlide: "slide"}

// String is the word in names of nodes and in JSON; empty for none.
func (c Calc) String() string { return calcNames[c] }

// Node is one operation of a ledger. The root is the last operation on the
// total; leaves are records and numbers of the scheme.
type Node struct {
	Step      Step
	Op        Op
	Calc      Calc // Calc, Then
	Category  CategoryID
	Indicator IndicatorID
	Kind      KindID
	Role      RoleID // Count
	Metric    MetricID
	Lag       Lag       // how far back the metric lies
	Function  FormulaOp // Peers
	Rule      string    // id of the multiplier, Once, coefficient or gate
	Record    RecordID  // the entry, the report, the ruling or the absence that it rests on
	Kept      RecordID  // Once
	Clause    ClauseID  // of the indicator; below it, of a rule that cites its own
	State     State     // StandIn, Open
	Outcome   Outcome   // Ruling
	Band      int       // Band: index of the row
	Term      int       // Term: which of its indicator's, from 0
	Inputs    []*Node
	Running   []exact.Number // Sum: the balance after each input
	Expr      *Expr          // Calc, Then, Per, Formula, Survey, Totals; StandIn of a mean
	Peers     []PeerValue    // Peers, Place, StandIn of a mean; in the order of the facts
	Votes     []Votes        // Survey
	Took      []Took         // Totals, Open of one of totals; in the order of the facts
	Shared    int            // Place: how many hold it
	Count     exact.Number   // Count
	Operand   exact.Number   // Count, Scale, Weight, Factor, Share, Once, Least, Precondition, Floor, Cap, Coefficient
	Rounding  Rounding       // Round
	Value     exact.Number
	Void      bool // has no value and takes no part in a sum
}

// PeerValue is what a subject brings to a comparison.
type PeerValue struct {
	Subject SubjectID
	Value   exact.Number
}

// Name is the permanent name of the node within its subject's ledger: the id
// of its record, or the path of the scheme and the operation, joined by dots.
// Ids hold neither dot nor underscore, so no two names meet, whatever the
// indicators are called.
//
// Metrics are named below the indicator that uses them, since several may use
// the same.
func (n *Node) Name() string {
	if n.Record != "" && n.Step != StepMetric {
		switch n.Op {
		case OpFactor, OpShare, OpOnce, OpFloor, OpCap:
			return joined(string(n.Record), n.Op.String(), n.Rule)
		}
		return string(n.Record)
	}
	name := "_total"
	switch {
	case n.Indicator != "":
		name = string(n.Indicator)
	case n.Category != "":
		name = "_category." + string(n.Category)
	}
	if n.Step == StepTerm {
		name += "._term" + digit(n.Term)
	}
	if n.Metric != "" {
		name += "._metric." + string(n.Metric) + n.Lag.suffix()
	}
	if n.Kind != "" {
		name += "." + string(n.Kind)
	}
	name += "." + n.Op.String()
	if n.Calc != 0 {
		name += "." + n.Calc.String()
	}
	if n.Function != 0 {
		name += "." + n.Function.String()
	}
	if n.Rule != "" {
		name += "." + n.Rule
	}
	return name
}

func joined(parts ...string) string {
	return strings.TrimSuffix(strings.Join(parts, "."), ".")
}

func digit(n int) string { return string(rune('0' + n)) }

func (l Lag) suffix() string {
	switch {
	case l.Years > 0:
		return ".y" + exact.Int(int64(l.Years)).String()
	case l.Periods > 0:
		return ".p" + exact.Int(int64(l.Periods)).String()
	}
	return ""
}
