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
	Clause    ClauseID // of a kind or a consequence that cites its own
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
// Ids hold no dot, so the two never meet.
func (n *Node) Name() string {
	if n.Record != "" {
		return string(n.Record)
	}
	name := "total"
	switch {
	case n.Indicator != "":
		name = string(n.Indicator)
	case n.Category != "":
		name = "category." + string(n.Category)
	}
	if n.Kind != "" {
		name += "." + string(n.Kind)
	}
	return name + "." + n.Op.String()
}

// arena hands out nodes and small slices from slabs, so that scoring a subject
// costs no allocation once the slabs have grown to its size.
type arena struct {
	nodes   []Node
	inputs  []*Node
	numbers []exact.Number
}

const slab = 256

func (a *arena) node(n Node) *Node {
	if len(a.nodes) == cap(a.nodes) {
		a.nodes = make([]Node, 0, max(slab, 2*cap(a.nodes)))
	}
	a.nodes = append(a.nodes, n)
	return &a.nodes[len(a.nodes)-1]
}

// children copies list into the arena; the copy's capacity is its length.
func (a *arena) children(list []*Node) []*Node {
	if len(a.inputs)+len(list) > cap(a.inputs) {
		a.inputs = make([]*Node, 0, max(slab, 2*cap(a.inputs), len(list)))
	}
	from := len(a.inputs)
	a.inputs = append(a.inputs, list...)
	return a.inputs[from:len(a.inputs):len(a.inputs)]
}

func (a *arena) running(n int) []exact.Number {
	if len(a.numbers)+n > cap(a.numbers) {
		a.numbers = make([]exact.Number, 0, max(slab, 2*cap(a.numbers), n))
	}
	from := len(a.numbers)
	a.numbers = a.numbers[:from+n]
	return a.numbers[from : from+n : from+n]
}

// reset forgets everything handed out; nodes of before must not be used after.
func (a *arena) reset() {
	a.nodes, a.inputs, a.numbers = a.nodes[:0], a.inputs[:0], a.numbers[:0]
}
