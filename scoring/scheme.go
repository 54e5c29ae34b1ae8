package scoring

import "gongping/scoring/exact"

// Scheme is the rule set of one board in one edition. The slices keep the
// order of the file, which is the order on every page.
type Scheme struct {
	ID           SchemeID
	Edition      EditionID
	Full         *exact.Number // what the weights must total; nil if no category has one
	Limits       Limits        // of the total; both must be stated
	Rounding     Roundings
	Groupings    []GroupingID // other ways to group the subjects, beside the first
	Groups       []Group
	Attributes   []Attribute
	Metrics      []Metric
	TieBreaks    []TieBreak
	Categories   []Category
	Indicators   []Indicator
	Once         []Once
	Coefficients []Coefficient
	Gates        []Gate
	Grades       []Grade
	Bands        []RankBand
	Examples     []Example
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

// Rounding is one named rounding point: to decimal places, or to multiples of a
// unit such as 0.5.
type Rounding struct {
	Places int
	Unit   *exact.Number // nil: Places decides
	Mode   exact.Mode
}

// Roundings names the points where a scheme rounds; nil means it does not.
type Roundings struct{ Indicator, Category, Total *Rounding }

// Group is a set of subjects that are ranked together (序列).
type Group struct {
	ID       GroupID
	Grouping GroupingID  // empty: the grouping that ranks
	Each     LevelID     // a group of its own below each superior of this level; empty: one group
	Classes  []ClassID   // with Subjects empty too: every subject
	Subjects []SubjectID // beside those of the classes
	Unranked bool        // its subjects are scored and have no place (不参与排名)
}

// Attribute is what an entry carries beside its points: a number, or one of a
// few words.
type Attribute struct {
	ID    AttributeID
	Words []WordID // nil: a number
}

// Order says which of two different keys stands first.
type Order uint8

const (
	_         Order = iota
	HighFirst       // the higher key stands first
	LowFirst        // the lower key stands first
)

// TieBreak is one step of the chain that orders equal totals: the sum of an
// attribute over the entries in force (of one that is shared the part), a metric, the points of a
// category or of an indicator. Exactly one of them is named.
type TieBreak struct {
	ID        string
	Attribute AttributeID
	Metric    MetricID
	Category  CategoryID
	Indicator IndicatorID
	Order     Order
}

// Category is a top-level part of the total.
type Category struct {
	ID     CategoryID
	Model  Model
	Weight *exact.Number // points of the total; weighted and direct only
	Start  *exact.Number // nil: 0 where an indicator has a base or earns its points, else the model's full marks
	Limits Limits        // unstated: the model's own
}

// Indicator is one assessed item. Its Method turns facts into points.
type Indicator struct {
	ID           IndicatorID
	Category     CategoryID
	Clause       ClauseID
	Points       *exact.Number // 分值: what it is worth; nil if not stated
	Base         *exact.Number // 起评分: where it starts; nil if not stated
	Limits       Limits
	Method       Method
	Counted      []KindID // kinds of entries that only metrics count; not with Events or Given
	Per          *Per
	Precondition *Precondition
	Rounding     *Rounding // nil: the scheme's
	Absent       Consequences
}

// Per divides the sum of an indicator: × Times ÷ Metric (按人均、按所辖县数平均).
type Per struct {
	Metric MetricID
	Times  exact.Number
	Clause ClauseID
}

// Precondition gives an indicator its points only where every condition holds;
// where one does not, it is worth Otherwise.
type Precondition struct {
	When      []Condition
	Otherwise exact.Number
	Clause    ClauseID
}

// Consequences are what a scheme declares for the states in which a value is
// not there; nil means that it declares nothing.
type Consequences struct {
	Unreported, NotApplicable, Exempt *Consequence
}

// StandIn says what a consequence is worth.
type StandIn uint8

const (
	StandInPoints         StandIn = iota // the Points given
	StandInFull                          // the indicator's full points (以满分计)
	StandInGroupMean                     // the mean of those of the group that have a value
	StandInApplicableMean                // the mean of all that have a value
)

// Consequence is what stands in for an absent value.
type Consequence struct {
	By     StandIn
	Points exact.Number // StandInPoints; of a mean, what counts if nobody has a value
	Clause ClauseID
}
