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
	Attributes []tomldoc.Pair[scoring.AttributeID]
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
	Absences []Absence
	Tasks    []Task
	Appeals  []Appeal
	Rulings  []Ruling
}
