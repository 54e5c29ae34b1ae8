package dataset

import (
	"gongping/internal/civil"
	"gongping/internal/source"
	"gongping/internal/tomldoc"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// Record is what every dated record has. ID is "<period>/<id>", unique and
// never used again.
type Record struct {
	ID      scoring.RecordID
	Entered civil.Date  // when the office recorded it
	At      source.Span `json:"-"`
}

// Signed is a record with its two signatures: nobody approves alone.
type Signed struct {
	RecordedBy, ApprovedBy AssessorID
}

// Charge is what the records about one subject and indicator share.
type Charge struct {
	Record
	Signed
	Subject   scoring.SubjectID
	Indicator scoring.IndicatorID
	Reason    string
	Evidence  string // document number
}

// Event is something that happened and is worth points.
type Event struct {
	Charge
	Kind       scoring.KindID
	Occurred   civil.Date
	Late       string // why it counts here though it happened before the window
	Task       TaskID
	Count      *exact.Number
	Points     *exact.Number
	Role       scoring.RoleID   `json:",omitzero"`
	Matter     scoring.MatterID `json:",omitzero"`
	Shares     []Share          `json:",omitempty"` // in place of Subject: each one's part
	Attributes []tomldoc.Carried[scoring.AttributeID]
}

// Share is a unit's part of an event.
type Share = tomldoc.Pair[scoring.SubjectID]

// Report is the values of one metric as reported, of any number of units.
type Report struct {
	Record
	Signed
	Metric   scoring.MetricID
	Values   []tomldoc.Pair[scoring.SubjectID]
	Evidence string           // document number
	Reason   string           // may be empty, save in a correction
	Corrects scoring.RecordID // the report whose values it replaces; may be empty
}

// Survey is the votes that a unit got in a survey.
type Survey struct {
	Record
	Signed
	Metric   scoring.MetricID
	Subject  scoring.SubjectID
	Votes    []tomldoc.Pair[scoring.OptionID]
	Evidence string
	Reason   string
	Corrects scoring.RecordID
}

// Given is a score that somebody else gave.
type Given struct {
	Charge
	Occurred civil.Date // zero: not stated
	Scorer   AssessorID
	Value    exact.Number
}

// Absence says that a value is not there, and why.
type Absence struct {
	Charge
	State scoring.State
}

// Task is an assignment from an authority.
type Task struct {
	Record
	Title      string
	Issuer     AuthorityID
	Urgent     bool
	Document   string
	Issued     civil.Date
	ApprovedBy AssessorID
	Indicator  scoring.IndicatorID // may be empty
	Subjects   []scoring.SubjectID // empty: all
}

// Appeal is an objection to one entry (扣分申告).
type Appeal struct {
	Record
	Entry   scoring.RecordID
	Filed   civil.Date
	FiledBy string
	Grounds string
}

// Ruling is a decision on one entry, on an appeal or of the office's own
// motion.
type Ruling struct {
	Record
	Signed
	Entry     scoring.RecordID
	Appeal    scoring.RecordID // may be empty
	Outcome   scoring.Outcome
	To        *exact.Number
	Decided   civil.Date
	DecidedBy string
	Document  string
	Reason    string
}

// Records are the records of one folder of records/, each list in the order of
// the files' paths and of the lines in them.
type Records struct {
	Events   []Event
	Givens   []Given
	Reports  []Report
	Surveys  []Survey
	Absences []Absence
	Tasks    []Task
	Appeals  []Appeal
	Rulings  []Ruling
}
