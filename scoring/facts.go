package scoring

import "gongping/scoring/exact"

// Facts are the records of one board and period that are in force on the date
// for which it is scored. The order of Entries is the order on the page, that
// of Rulings on one entry the order in which they were made; no other order
// means anything. No two subjects share an id, nor do two records: a registry
// sees to that, not the engine.
type Facts struct {
	Subjects   []Subject
	Superiors  []Superior // in the order in which the groups below them stand
	Entries    []Entry
	Reports    []Report
	Taken      []Taken     // what the metrics of totals go by
	UnitGrades []UnitGrade // what quotas by unit go by, each unit once
	Rulings    []Ruling
	Absences   []Absence
	Overdue    bool      // the date until when values must be reported has passed
	Trial      bool      // a trial edition: what has no consequence stays open
	Earlier    []Earlier // what the scheme looks back to, see [Scheme.Lags]
}

// Earlier is the facts of an earlier period, for the metrics of which a formula
// or a gate takes an earlier value. Only Entries, Reports, Taken and Rulings are used;
// an entry or a report of what the scheme does not know is passed over, and so is
// what an entry carries beyond its attributes.
type Earlier struct {
	Lag Lag
	*Facts
}

// Subject is one of those who are scored.
type Subject struct {
	ID         SubjectID
	Above      []SubjectID   // the superiors it is below
	Class      ClassID       // may be empty
	HeadCount  *exact.Number // nil: not known
	Identities []IdentityID  // what a coefficient may go by
	Tenure     Tenure
}

// Tenure is what a registry knows of the days of a subject, for the metrics that
// take it.
type Tenure [tenures]int

// Tenured names a number of a Tenure.
type Tenured uint8

// What a registry counts. The period has Days on which the subject was there;
// Served are those of them on which it was neither lent nor on leave.
const (
	_           Tenured = iota
	Days                // days of the period
	DaysServed          // in its own post
	DaysLent            // on secondment (抽调)
	DaysOnLeave         // on leave
	Years               // complete years of service on the last day of the period
	tenures
)

// Superior is a unit above subjects, by which groups may go.
type Superior struct {
	ID    SubjectID
	Level LevelID
}

// Report is the value of a metric of one subject as reported, or the votes of a
// survey. Of several on one metric and subject the last one holds: a later
// report corrects an earlier one.
type Report struct {
	Record  RecordID
	Metric  MetricID
	Subject SubjectID
	Value   exact.Number
	Votes   []Votes // of a survey, in place of Value
}

// Votes are how many chose an option of a survey.
type Votes struct {
	Option OptionID
	Count  exact.Number
}

// Entry is one recorded fact: an event, or a given score.
type Entry struct {
	Record     RecordID
	Subject    SubjectID
	Indicator  IndicatorID
	Kind       KindID        // events only
	Count      *exact.Number // events: how many; nil means one
	Points     *exact.Number // events of a discretionary kind: the points
	Value      *exact.Number // given scores: the value as reported
	Role       RoleID        // events whose points go by role
	Matter     MatterID      // what Once goes by; may be empty
	Share      *exact.Number // the subject's part of the points; nil: all
	Attributes []Carried
}

// Carried is what an entry carries beside its points: a number, or a word. Each
// attribute stands once in an entry.
type Carried struct {
	ID    AttributeID
	Value exact.Number
	Word  WordID // of an attribute of words
}

// Outcome is what a ruling decides.
type Outcome uint8

const (
	_         Outcome = iota
	Upheld            // 维持
	Reduced           // 部分采纳: smaller, on the same side of zero
	Revoked           // 撤销: the entry counts nothing
	Increased         // 加重: larger, on the same side of zero
)

// Ruling replaces the points of an entry, or of what stands in for an absent
// value, where they stand.
type Ruling struct {
	Record  RecordID
	Entry   RecordID
	Outcome Outcome
	To      *exact.Number // the points from now on; Reduced and Increased only
}

// State says why a value is not there. Zero is not among them: a zero is a
// value.
type State uint8

const (
	_             State = iota
	Unreported          // 未报
	NotApplicable       // 不适用
	Exempt              // 豁免
)

// Absence records that a value is not there, and why.
type Absence struct {
	Record    RecordID
	Subject   SubjectID
	Indicator IndicatorID
	State     State
}
