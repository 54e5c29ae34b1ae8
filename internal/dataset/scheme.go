package dataset

import (
	"gongping/internal/civil"
	"gongping/internal/source"
	"gongping/internal/tomldoc"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// Scheme is one edition of a rule file with its approved text.
type Scheme struct {
	ID                scoring.SchemeID
	Edition           scoring.EditionID
	Title             string
	Document          string
	Authority         AuthorityID
	Subjects          UnitKindID
	PeriodKind        PeriodKindID `json:",omitzero"` // empty: the usual one
	Issued, Effective civil.Date
	AppliesFrom       PeriodID
	Retroactive       scoring.ClauseID // the clause that allows it; may be empty
	Full              *exact.Number
	Floor, Cap        tomldoc.Limit
	Rounding          *Roundings
	MaxIndicators     int              `json:",omitzero"` // 0: no limit
	Caseload          scoring.MetricID `json:",omitzero"` // how much work comes in; may be empty
	UnitGrades        scoring.SchemeID `json:",omitzero"` // in which the units got the grades by which quotas go; may be empty
	Groups            []Group
	Groupings         []GroupingRule `json:",omitempty"`
	Attributes        []Attribute
	Roles             []Role   `json:",omitempty"`
	Metrics           []Metric `json:",omitempty"`
	TieBreaks         []TieBreak
	Categories        []Category
	Indicators        []Indicator
	Orientations      []OrientationLimit `json:",omitempty"`
	Once              []OnceRule         `json:",omitempty"`
	Coefficients      []CoefficientRule  `json:",omitempty"`
	Gates             []GateRule         `json:",omitempty"`
	Grades            []GradeRule        `json:",omitempty"`
	RankBands         []RankBandRule     `json:",omitempty"`
	Examples          []Example          `json:",omitempty"`
	At                source.Span        `json:"-"`

	Text  *source.File    `json:"-"` // the approved text; nil if there is none
	Rules *scoring.Scheme `json:"-"` // the same scheme as the engine takes it
}

// Roundings are the rounding points of a scheme.
type Roundings struct{ Indicator, Category, Total *Rounding }

// Rounding is one of them.
type Rounding struct {
	Places *int
	Unit   *exact.Number `json:",omitempty"`
	Mode   exact.Mode
	At     source.Span `json:"-"`
}

// Group is a set of units ranked together.
type Group struct {
	ID       scoring.GroupID
	Name     string
	Grouping scoring.GroupingID `json:",omitzero"`
	Each     UnitKindID         `json:",omitzero"` // a group for each unit of this kind, of those below it
	Classes  []scoring.ClassID
	Units    []scoring.SubjectID `json:",omitempty"`
	Unranked bool                `json:",omitzero"`
	At       source.Span         `json:"-"`
}

// Attribute is what events may carry: a number, or one of a few words.
type Attribute struct {
	ID    scoring.AttributeID
	Name  string
	Words []Word      `json:",omitempty"`
	At    source.Span `json:"-"`
}

// Role is a part that somebody has in an event, by which its points may go.
type Role struct {
	ID   scoring.RoleID
	Name string
	At   source.Span `json:"-"`
}

// Word is a word that an attribute may be.
type Word struct {
	ID   scoring.WordID
	Name string
	At   source.Span `json:"-"`
}

// TieBreak is a step of the chain that orders equal totals.
type TieBreak struct {
	ID        string
	Name      string
	Attribute scoring.AttributeID
	Metric    scoring.MetricID    `json:",omitzero"`
	Category  scoring.CategoryID  `json:",omitzero"`
	Indicator scoring.IndicatorID `json:",omitzero"`
	Order     scoring.Order
	At        source.Span `json:"-"`
}

// Category is a top-level part of the total.
type Category struct {
	ID         scoring.CategoryID
	Name       string
	Model      scoring.Model
	Weight     *exact.Number
	Start      *exact.Number
	Floor, Cap tomldoc.Limit
	At         source.Span `json:"-"`
}

// Orientation is the direction of work that an indicator rewards.
type Orientation uint8

// Orientations as the founding survey names them.
const (
	_          Orientation = iota
	Strike                 // 打击
	Prevention             // 防范
	Foundation             // 基础
	Service                // 服务
	Team                   // 队伍
)

// Method is the word that names a scoring method in a rule file.
type Method uint8

// Methods.
const (
	_               Method = iota
	MethodEvents           // events
	MethodGiven            // given
	MethodDeviation        // deviation
	MethodRatio            // ratio
	MethodBands            // bands
	MethodRank             // rank
	MethodRelative         // relative
	MethodComposite        // composite
)

// Indicator is one assessed item.
type Indicator struct {
	ID            scoring.IndicatorID
	Name          string
	Category      scoring.CategoryID
	Clause        scoring.ClauseID
	Issuer        AuthorityID
	Department    DepartmentID
	Orientation   Orientation
	Method        Method
	Points        *exact.Number
	Base          *exact.Number
	Floor, Cap    tomldoc.Limit
	Kinds         []Kind
	Given         *GivenRule
	Deviation     *DeviationRule    `json:",omitempty"`
	Ratio         *RatioRule        `json:",omitempty"`
	Bands         []BandRule        `json:",omitempty"`
	Rank          *RankRule         `json:",omitempty"`
	Relative      *RelativeRule     `json:",omitempty"`
	Composite     *CompositeRule    `json:",omitempty"`
	Multipliers   []MultiplierRule  `json:",omitempty"`
	Per           *PerRule          `json:",omitempty"`
	Precondition  *PreconditionRule `json:",omitempty"`
	Rounding      *Rounding         `json:",omitempty"`
	Waiver        string            `json:",omitzero"`
	Unreported    *Consequence
	NotApplicable *Consequence
	Exempt        *Consequence
	At            source.Span `json:"-"`
}

// Kind is a kind of event of an indicator.
type Kind struct {
	ID         scoring.KindID
	Name       string
	Unit       string
	Points     *exact.Number
	PointsMin  *exact.Number
	PointsMax  *exact.Number
	Roles      []tomldoc.Pair[scoring.RoleID] `json:",omitempty"`
	EachFloor  tomldoc.Limit                  `json:",omitzero"`
	EachCap    tomldoc.Limit                  `json:",omitzero"`
	Needs      []scoring.AttributeID          `json:",omitempty"`
	Floor, Cap tomldoc.Limit
	Clause     scoring.ClauseID // may be empty: the indicator's
	At         source.Span      `json:"-"`
}

// GivenRule says who gives a score and how it is converted.
type GivenRule struct {
	Source   string
	Min, Max exact.Number
	Scale    *exact.Number // nil: 1
	At       source.Span   `json:"-"`
}

// Consequence stands in for an absent value.
type Consequence struct {
	Points     *exact.Number
	Substitute Substitute
	Clause     scoring.ClauseID
	At         source.Span `json:"-"`
}

// Substitute is a value that is not a plain number of points.
type Substitute uint8

// Substitutes; the zero value means that none is named.
const (
	_              Substitute = iota
	FullMarks                 // the indicator's points
	GroupMean                 // the mean of the group
	ApplicableMean            // the mean of all that have points
)

// String is the word of the rule file.
func (o Orientation) String() string {
	for _, c := range orientations {
		if c.Value == o {
			return c.Word
		}
	}
	return ""
}
