package scoring

import "gongping/scoring/exact"

// Multiplier multiplies the points of the entries that meet its conditions
// (当年破案的减半、逾期未整改的加倍). Several may apply to one entry.
type Multiplier struct {
	ID     string
	When   []AttributeTest // all must hold
	Kinds  []KindID        // nil: every kind of the indicator
	Factor exact.Number
	Clause ClauseID
}

// AttributeTest holds an attribute of an entry to a test. An entry without the
// attribute does not meet it.
type AttributeTest struct {
	Attribute AttributeID
	Test      Test
}

// Keep says which entries of one matter count.
type Keep uint8

const (
	_           Keep = iota
	KeepHighest      // the one that is worth most, on either side of zero; the rest × Rest
	KeepSum          // all of them
	KeepNone         // none, where there are several
)

// Once counts a matter once though it stands in several entries (同一事项不重复
// 加分), within its scope: the indicators, kinds and categories named, or all.
type Once struct {
	ID         OnceID
	Keep       Keep
	Rest       []exact.Number // factors of the second highest, the third, …; beyond them 0
	Categories []CategoryID
	Indicators []IndicatorID
	Kinds      []IndicatorKind
	Side       Side
	Clause     ClauseID
}

// IndicatorKind names a kind of one indicator.
type IndicatorKind struct {
	Indicator IndicatorID
	Kind      KindID
}

// Side is the sides of zero that a rule looks at.
type Side uint8

const (
	_ Side = iota
	BothSides
	BonusSide
	DeductionSide
)

// Coefficient multiplies the total, a category or some indicators of a subject
// (难度系数、考核系数), after their limits. Of several that fit a subject the
// highest is taken.
type Coefficient struct {
	ID         CoefficientID
	Category   CategoryID    // empty, with no Indicators: the total
	Indicators []IndicatorID // or these
	Subjects   []Constant    // by subject, class; the rest has Otherwise
	Identities []IdentityFactor
	Otherwise  exact.Number
	Clause     ClauseID
}

// IdentityFactor is the coefficient of those who have an identity.
type IdentityFactor struct {
	Identity IdentityID
	Factor   exact.Number
}

// Effect is what a gate does to a subject.
type Effect uint8

const (
	_              Effect = iota
	EffectZero            // the total, or a category, is 0
	EffectCap             // the grade is at most Grade
	EffectDown            // the grade is Levels lower
	EffectNoAward         // takes no part in awards (取消评先资格)
	EffectUnranked        // has no place; the score is kept
)

// Gate is a veto (一票否决): when all its conditions hold, now or in one of the
// earlier periods that it looks back to, its effect follows.
type Gate struct {
	ID       GateID
	When     []Condition
	LookBack int // how many earlier periods, 0: only this one
	Effect   Effect
	Category CategoryID // EffectZero of a category
	Grade    GradeID    // EffectCap
	Levels   int        // EffectDown
	Clause   ClauseID
}

// Grade is a level of the result (等次), the best first. A subject gets the
// first whose conditions it meets.
type Grade struct {
	ID     GradeID
	Min    *exact.Number // of the total; nil: no threshold
	When   []Condition
	Quota  *Quota // nil: no quota
	Clause ClauseID
}

// Quota is a share of the heads of a group, counted from the top.
type Quota struct {
	Heads   int // so many heads; 0: a percentage decides
	Percent exact.Number
	ByUnit  []UnitShare // in place of Percent, where the unit above the group has such a grade
	Mode    exact.Mode  // how the head count is rounded to whole heads
	Ties    Ties
}

// UnitShare is the percentage of a quota in the groups below units of a grade.
type UnitShare struct {
	Unit    GradeID // of the scheme that grades the units
	Percent exact.Number
}

// Ties says what happens to those who share the place at a cut.
type Ties uint8

const (
	_       Ties = iota
	TiesIn       // all of them are inside
	TiesOut      // all of them are outside
)

// RankBand is a slice of a ranking (前10%为第一档), from the top. The last takes
// those who are left and has no quota.
type RankBand struct {
	ID    BandID
	Quota *Quota
}

// Example is a worked example of an indicator: facts about one subject, and the
// points that must come out.
type Example struct {
	ID        string
	Indicator IndicatorID
	Facts     Facts // of one subject, and of its peers; ids are the example's own
	Points    exact.Number
}
