package scoring

import "gongping/scoring/exact"

// Scheme is the rule set of one board in one edition. The slices keep the
// order of the file, which is the order on every page.
type Scheme struct {
	ID         SchemeID
	Edition    EditionID
	Full       *exact.Number // what the weights must total; nil if no category has one
	Limits     Limits        // of the total; both must be stated
	Rounding   Roundings
	Groups     []Group
	Attributes []AttributeID
	TieBreaks  []TieBreak
	Categories []Category
	Indicators []Indicator
}

// Limit is a cap or a floor as the scheme words it: a number, the statement
// that there is none, or nothing said (the zero value).
type Limit struct {
	Stated bool
	None   bool
	Value  exact.Number
}

// Binds reports whether the limit names a number.
func (l Limit) Binds() bool { return l.Stated && !l.None }

// Limits is a pair of floor and cap; the floor is applied first.
type Limits struct{ Floor, Cap Limit }

// Rounding is one named rounding point.
type Rounding struct {
	Places int
	Mode   exact.Mode
}

// Roundings names the points where a scheme rounds; nil means it does not.
type Roundings struct{ Indicator, Category, Total *Rounding }

// Group is a set of subjects that are ranked together (序列).
type Group struct {
	ID      GroupID
	Classes []ClassID // empty: every subject
}

// Order says which of two different keys stands first.
type Order uint8

const (
	_         Order = iota
	HighFirst       // the higher key stands first
	LowFirst        // the lower key stands first
)

// TieBreak is one step of the chain that orders equal totals: the sum of an
// attribute over the subject's entries in force.
type TieBreak struct {
	ID        string
	Attribute AttributeID
	Order     Order
}

// Category is a top-level part of the total.
type Category struct {
	ID     CategoryID
	Model  Model
	Weight *exact.Number // points of the total; weighted and direct only
	Start  *exact.Number // nil: the model's own
	Limits Limits        // unstated: the model's own
}

// Indicator is one assessed item. Its Method turns facts into points.
type Indicator struct {
	ID       IndicatorID
	Category CategoryID
	Clause   ClauseID
	Points   *exact.Number // 分值: what it is worth; nil if not stated
	Base     *exact.Number // 起评分: where it starts; nil if not stated
	Limits   Limits
	Method   Method
	Absent   Consequences
}

// Consequences are what a scheme declares for the states in which a value is
// not there; nil means that it declares nothing.
type Consequences struct {
	Unreported, NotApplicable, Exempt *Consequence
}

// Consequence is what stands in for an absent value: the indicator's full
// points, or the points given here.
type Consequence struct {
	Full   bool
	Points exact.Number
	Clause ClauseID
}
