package dataset

import (
	"gongping/internal/source"
	"gongping/internal/tomldoc"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// MultiplierRule is [[indicator.multiplier]].
type MultiplierRule struct {
	ID     string
	Name   string
	When   []AttributeTest
	Kinds  []scoring.KindID
	Factor exact.Number
	Clause scoring.ClauseID
	At     source.Span `json:"-"`
}

// PerRule is [indicator.per].
type PerRule struct {
	Metric scoring.MetricID
	Times  *exact.Number // nil: 1
	Clause scoring.ClauseID
	At     source.Span `json:"-"`
}

// PreconditionRule is [indicator.precondition].
type PreconditionRule struct {
	When      []Condition
	Otherwise exact.Number
	Clause    scoring.ClauseID
	At        source.Span `json:"-"`
}

// OnceRule is [[once]].
type OnceRule struct {
	ID         scoring.OnceID
	Name       string
	Keep       scoring.Keep
	Rest       []exact.Number
	Categories []scoring.CategoryID
	Indicators []scoring.IndicatorID
	Kinds      []KindRef
	Side       scoring.Side
	Clause     scoring.ClauseID
	At         source.Span `json:"-"`
}

// KindRef is "<indicator>/<kind>".
type KindRef string

// CoefficientRule is [[coefficient]].
type CoefficientRule struct {
	ID         scoring.CoefficientID
	Name       string
	Category   scoring.CategoryID
	Indicators []scoring.IndicatorID
	Units      []tomldoc.Pair[scoring.SubjectID]
	Classes    []tomldoc.Pair[scoring.ClassID]
	Identities []tomldoc.Pair[scoring.IdentityID]
	Otherwise  exact.Number
	Clause     scoring.ClauseID
	At         source.Span `json:"-"`
}

// GateRule is [[gate]].
type GateRule struct {
	ID       scoring.GateID
	Name     string
	When     []Condition
	LookBack int
	Effect   scoring.Effect
	Category scoring.CategoryID
	Grade    scoring.GradeID
	Levels   int
	Clause   scoring.ClauseID
	At       source.Span `json:"-"`
}

// GradeRule is [[grade]].
type GradeRule struct {
	ID     scoring.GradeID
	Name   string
	Min    *exact.Number
	When   []Condition
	Clause scoring.ClauseID
	QuotaRule
	ByUnit []tomldoc.Pair[scoring.GradeID] `json:",omitempty"` // per cent by the grade of the unit above the group; Percent for the others
	At     source.Span                     `json:"-"`
}

// QuotaRule is a share of the heads of a group.
type QuotaRule struct {
	Heads   int `json:",omitzero"` // so many; 0: Percent decides
	Percent *exact.Number
	Mode    exact.Mode
	Ties    scoring.Ties
}

// RankBandRule is [[rank_band]].
type RankBandRule struct {
	ID   scoring.BandID
	Name string
	QuotaRule
	At source.Span `json:"-"`
}

// GroupingRule is [[grouping]].
type GroupingRule struct {
	ID   scoring.GroupingID
	Name string
	At   source.Span `json:"-"`
}

// OrientationLimit bounds the share of an orientation in what the indicators
// are worth.
type OrientationLimit struct {
	Orientation Orientation
	Min, Max    *exact.Number // per cent
	At          source.Span   `json:"-"`
}

// Example is [[example]]: facts about one unit, and the points that must come
// out.
type Example struct {
	ID         string
	Name       string
	Indicator  scoring.IndicatorID
	Class      scoring.ClassID
	Unit       scoring.SubjectID // whose constants of the scheme hold; may be empty
	HeadCount  *exact.Number
	Identities []scoring.IdentityID
	Metrics    []tomldoc.Pair[scoring.MetricID]
	Votes      []ExampleVotes
	Events     []ExampleEvent
	Given      *exact.Number
	State      scoring.State
	Earlier    []ExampleEarlier
	Peers      []ExamplePeer
	Points     exact.Number
	At         source.Span `json:"-"`
}

// ExampleVotes are the votes of one survey.
type ExampleVotes struct {
	Metric scoring.MetricID
	Votes  []tomldoc.Pair[scoring.OptionID]
	At     source.Span `json:"-"`
}

// ExampleEvent is one event of an example.
type ExampleEvent struct {
	Kind       scoring.KindID
	Indicator  scoring.IndicatorID // empty: the example's
	Count      *exact.Number
	Points     *exact.Number
	Role       scoring.RoleID
	Matter     scoring.MatterID
	Share      *exact.Number
	Attributes []tomldoc.Carried[scoring.AttributeID]
	At         source.Span `json:"-"`
}

// ExampleEarlier is what an example knows of an earlier period.
type ExampleEarlier struct {
	Years, Periods int
	Metrics        []tomldoc.Pair[scoring.MetricID]
	At             source.Span `json:"-"`
}

// ExamplePeer is another unit that an example compares with.
type ExamplePeer struct {
	Metrics []tomldoc.Pair[scoring.MetricID]
	At      source.Span `json:"-"`
}
