package scoring

import "gongping/scoring/exact"

// Step says which level of the scheme a node belongs to.
type Step uint8

const (
	_ Step = iota
	StepTotal
	StepCategory
	StepIndicator
	StepKind
	StepEntry
)

// Op is what a node does to its inputs.
type Op uint8

const (
	_         Op = iota
	OpStart      // a number of the scheme: start of a category, base of an indicator
	OpCount      // Count × Operand, the points of one kind
	OpStated     // the points that a discretionary entry states
	OpGiven      // a reported value
	OpStandIn    // a consequence declared for an absent value
	OpOpen       // an absent value without consequence: Void
	OpSum        // the inputs that are not Void, added in order
	OpScale      // the input × Operand
	OpWeight     // the input × Operand ÷ 100
	OpFloor      // at least Operand; present only where it binds
	OpCap        // at most Operand; present only where it binds
	OpRound      // rounded as Rounding says
	OpRuling     // the input replaced by a ruling
)

var opNames = [...]string{
	OpStart: "start", OpCount: "count", OpStated: "stated", OpGiven: "given",
	OpStandIn: "stand-in", OpOpen: "open", OpSum: "sum", OpScale: "scale",
	OpWeight: "weight", OpFloor: "floor", OpCap: "cap", OpRound: "round",
	OpRuling: "ruling",
}

// String is the op's word in names of nodes and in JSON.
func (o Op) String() string { return opNames[o] }

// Node is one operation of a ledger. The root is the last operation on the
// total; leaves are records and numbers of the scheme.
type Node struct {
	Step      Step
	Op        Op
	Category  CategoryID
	Indicator IndicatorID
	Kind      KindID
	Record    RecordID // the entry, the ruling or the absence that it rests on
	Clause    ClauseID // of the indicator; below it, of a kind or a consequence that cites its own
	State     State    // StandIn, Open
	Outcome   Outcome  // Ruling
	Inputs    []*Node
	Running   []exact.Number // Sum: the balance after each input
	Count     exact.Number   // Count
	Operand   exact.Number   // Count, Scale, Weight, Floor, Cap
	Rounding  Rounding       // Round
	Value     exact.Number
	Void      bool // has no value and takes no part in a sum
}

// Name is the permanent name of the node within its subject's ledger: the id
// of its record, or the path of the scheme and the operation, joined by dots.
// Ids hold neither dot nor underscore, so no two names meet, whatever the
// indicators are called.
func (n *Node) Name() string {
	if n.Record != "" {
		return string(n.Record)
	}
	name := "_total"
	switch {
	case n.Indicator != "":
		name = string(n.Indicator)
	case n.Category != "":
		name = "_category." + string(n.Category)
	}
	if n.Kind != "" {
		name += "." + string(n.Kind)
	}
	return name + "." + n.Op.String()
}
