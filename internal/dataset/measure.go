package dataset

import (
	"gongping/internal/source"
	"gongping/internal/tomldoc"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// Metric is a named quantity of a unit.
type Metric struct {
	ID         scoring.MetricID
	Name       string
	Unit       string        // printed behind its values; may be empty
	Department DepartmentID  `json:",omitzero"` // who reports it; may be empty
	Min, Max   *exact.Number `json:",omitempty"`
	Whole      bool
	Formula    *scoring.Formula    `json:",omitempty"`
	Constants  *Constants          `json:",omitempty"`
	Tally      *Tally              `json:",omitempty"`
	Category   scoring.CategoryID  `json:",omitzero"`
	Score      scoring.IndicatorID `json:",omitzero"`
	Options    []Option            `json:",omitempty"`
	Totals     *TotalsRule         `json:",omitempty"`
	Registry   scoring.Tenured     `json:",omitzero"`
	Undefined  *Undefined          `json:",omitempty"`
	Rounding   *Rounding           `json:",omitempty"`
	Clause     scoring.ClauseID    `json:",omitzero"`
	At         source.Span         `json:"-"`
}

// Constants are values that the scheme itself gives.
type Constants struct {
	Units     []tomldoc.Pair[scoring.SubjectID] `json:",omitempty"`
	Classes   []tomldoc.Pair[scoring.ClassID]   `json:",omitempty"`
	Otherwise *exact.Number                     `json:",omitempty"`
	At        source.Span                       `json:"-"`
}

// Tally counts entries.
type Tally struct {
	Indicator scoring.IndicatorID
	Kind      scoring.KindID      // may be empty
	Attribute scoring.AttributeID // may be empty
	At        source.Span         `json:"-"`
}

// Option is an answer of a survey.
type Option struct {
	ID      scoring.OptionID
	Name    string
	Value   *exact.Number // nil: invalid
	Invalid bool
	At      source.Span `json:"-"`
}

// Undefined is what a metric comes to that cannot be computed.
type Undefined struct {
	State scoring.State `json:",omitzero"`
	Value *exact.Number `json:",omitempty"`
	At    source.Span   `json:"-"`
}

// Condition holds a metric to a test.
type Condition = tomldoc.Tested[scoring.MetricID, scoring.Test]

// AttributeTest holds an attribute to a test.
type AttributeTest = tomldoc.Tested[scoring.AttributeID, scoring.Test]

// StepRule is the step of a deviation, in one of two ways.
type StepRule struct {
	Step    *exact.Number // in the unit of the metric
	Percent *exact.Number // per cent of the reference
}

// DeviationRule is [indicator.deviation].
type DeviationRule struct {
	Metric    scoring.MetricID
	Reference tomldoc.Quantity
	Towards   scoring.Towards
	StepRule
	Partial scoring.Partial
	Points  tomldoc.Quantity
	AtOnce  *exact.Number
	Tiers   []TierRule
	Tiering Tiering
	At      source.Span `json:"-"`
}

// Tiering says for which steps a tier holds.
type Tiering uint8

// Tierings.
const (
	_        Tiering = iota
	Marginal         // each tier for its own part (超额累进)
	Whole            // the tier that is reached for every step (全额累进)
)

// TierRule is a sliding step.
type TierRule struct {
	UpTo   *exact.Number
	Points exact.Number
	At     source.Span `json:"-"`
}

// RatioRule is [indicator.ratio].
type RatioRule struct {
	Metric  scoring.MetricID
	Target  tomldoc.Quantity
	Points  exact.Number
	Inverse bool
	Least   *exact.Number
	Over    *OverRule
	At      source.Span `json:"-"`
}

// OverRule is [indicator.ratio.over].
type OverRule struct {
	StepRule
	Partial scoring.Partial
	Points  tomldoc.Quantity
	Cap     tomldoc.Limit
	At      source.Span `json:"-"`
}

// BandRule is a row of [[indicator.band]].
type BandRule struct {
	When   []Condition
	Points exact.Number
	To     *exact.Number
	Clause scoring.ClauseID
	Flat   scoring.ClauseID `json:",omitzero"`
	At     source.Span      `json:"-"`
}

// Scope says among whom subjects are compared.
type Scope uint8

// Scopes.
const (
	_       Scope = iota
	InGroup       // the own group
	InAll         // all that the scheme scores
)

// RankRule is [indicator.rank].
type RankRule struct {
	Metrics []scoring.MetricID
	Order   scoring.Order
	Scope   Scope
	Given   bool
	Table   []exact.Number
	Rest    *exact.Number
	First   *exact.Number
	StepRule
	Ties scoring.TiePoints
	At   source.Span `json:"-"`
}

// RelativeRule is [indicator.relative].
type RelativeRule struct {
	Metric     scoring.MetricID
	Kind       scoring.Peers
	Order      scoring.Order
	Scope      Scope
	Points     *exact.Number
	Low, High  *exact.Number
	Degenerate exact.Number
	At         source.Span `json:"-"`
}

// CompositeRule is [indicator.composite].
type CompositeRule struct {
	Parts   []PartRule
	Combine scoring.Combine
	Missing Missing
	Total   tomldoc.Limit // "none": the weights need not total anything
	Scale   *exact.Number // nil: 1
	At      source.Span   `json:"-"`
}

// Missing says what becomes of a composite of which a part has no value.
type Missing uint8

// Ways; the zero value is the first.
const (
	_        Missing = iota
	WithAll          // it has no value
	WithRest         // the parts that have one are put together
)

// PartRule is one input of a composite.
type PartRule struct {
	Metric scoring.MetricID
	Weight *exact.Number
	At     source.Span `json:"-"`
}
