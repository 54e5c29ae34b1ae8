package dataset

import (
	"cmp"

	"gongping/internal/civil"
	"gongping/internal/locale"
	"gongping/internal/source"
	"gongping/scoring"
)

// Ids of the registries.
type (
	AuthorityID  string
	DepartmentID string
	AssessorID   string
	UnitKindID   string
	PeriodID     string
	PeriodKindID string
	TaskID       string
)

// Site is who publishes.
type Site struct {
	Title, Bureau, Office, Contact string
	Language                       locale.Lang
	Demonstration                  bool
	Address                        string      // where the site will be, with a slash at its end; empty: not stated
	Audience                       Disclosure  // of [audience]
	At                             source.Span `json:"-"`
}

// Authority is a body that may issue indicators for units of one kind.
type Authority struct {
	ID    AuthorityID
	Name  string
	Level UnitKindID
	At    source.Span `json:"-"`
}

// Department is responsible for indicators.
type Department struct {
	ID   DepartmentID
	Name string
	At   source.Span `json:"-"`
}

// Assessor is a member of the assessment group: whoever enters, approves or
// gives a score.
type Assessor struct {
	ID   AssessorID
	Name string
	Post string
	At   source.Span `json:"-"`
}

// UnitKind is a kind of unit: bureau, station, squad.
type UnitKind struct {
	ID   UnitKindID
	Name string
	At   source.Span `json:"-"`
}

// UnitClass names a class of units, for pages to print.
type UnitClass struct {
	ID   scoring.ClassID
	Name string
	At   source.Span `json:"-"`
}

// Identity is what a unit may be besides, for coefficients to go by.
type Identity struct {
	ID   scoring.IdentityID
	Name string
	At   source.Span `json:"-"`
}

// Unit is one appraised unit.
type Unit struct {
	ID         scoring.SubjectID
	Name       string
	Kind       UnitKindID
	Parent     scoring.SubjectID    // may be empty
	Class      scoring.ClassID      // may be empty
	HeadCount  int                  // 0: not stated
	Identities []scoring.IdentityID // what a coefficient may go by
	Changes    []UnitChange         // in the order of their days
	From       civil.Date

	ClassDocument string   // by which the class was decided; empty: by the thresholds, where there are any
	Measures      Measured // what the class goes by
	laws          []*Classification

	Until  civil.Date  // last day; zero: still there
	Person *Person     `json:"-"` // nil: a unit
	At     source.Span `json:"-"`
}

// UnitChange is what a unit is from a day on. What it does not state stays as it
// was.
type UnitChange struct {
	From       civil.Date
	Parent     scoring.SubjectID `json:",omitzero"`
	Class      scoring.ClassID
	HeadCount  int
	Identities []scoring.IdentityID

	ClassDocument string
	Measures      Measured
	At            source.Span `json:"-"`
}

// Standing is what a unit is on a day.
type Standing struct {
	Parent     scoring.SubjectID
	Class      scoring.ClassID
	HeadCount  int
	Identities []scoring.IdentityID

	ClassDocument string // of a class that was decided
	Measures      Measured
	By            *Classification // of a class that was computed
}

// Standing is what the unit is on a day, after the changes up to it.
func (u *Unit) Standing(day civil.Date) Standing {
	s := Standing{Parent: u.Parent, Class: u.Class, HeadCount: u.HeadCount, Identities: u.Identities, ClassDocument: u.ClassDocument, Measures: u.Measures}
	for i := range u.Changes {
		c := &u.Changes[i]
		if c.From > day {
			continue
		}
		s.Parent, s.Class, s.HeadCount = cmp.Or(c.Parent, s.Parent), cmp.Or(c.Class, s.Class), cmp.Or(c.HeadCount, s.HeadCount)
		if u.Person != nil { // the class of a person goes with the post
			s.Class = c.Class
		}
		if c.Identities != nil {
			s.Identities = c.Identities
		}
		if c.Class != "" {
			s.ClassDocument = c.ClassDocument
		}
		s.Measures = s.Measures.after(c.Measures)
	}
	if c := u.ClassificationOn(day); c != nil && s.ClassDocument == "" {
		s.Class, s.By = c.class(s.Measures), c
	}
	return s
}

// On reports whether the unit existed on a day.
func (u *Unit) On(day civil.Date) bool {
	return u.From <= day && (u.Until.IsZero() || day <= u.Until)
}

// In reports whether the unit existed on any day of the period.
func (u *Unit) In(p *Period) bool {
	return u.From <= p.End && (u.Until.IsZero() || u.Until >= p.Start)
}

// PeriodKind is a kind of period beside the usual one: a year of quarters.
type PeriodKind struct {
	ID   PeriodKindID
	Name string
	At   source.Span `json:"-"`
}

// Period is a statistical window with a name. Windows need not be calendar
// quarters; those of one kind follow each other.
type Period struct {
	ID         PeriodID
	Name       string
	Kind       PeriodKindID // empty: the usual one
	Start, End civil.Date   // both included
	ReportsDue civil.Date   // until when given scores must be reported
	At         source.Span  `json:"-"`
}

// Edition is a stage of publication.
type Edition uint8

// Editions in the order in which they usually follow each other.
const (
	_          Edition = iota
	Trial              // 试算
	Notice             // 公示: open to objections
	Final              // 定稿
	Correction         // 更正
)

// Publication is the record that an edition of a period was published, or
// will be.
type Publication struct {
	Period  PeriodID
	Edition Edition
	Due     civil.Date
	Date    civil.Date // zero: not yet
	Reason  string
	Appeals civil.Date  // of a notice: the last day of appeals; zero: not stated
	Digest  string      // of the rules and records as of Date; empty: not frozen
	Number  int         // of a correction within its period, from 1; 0 otherwise
	At      source.Span `json:"-"`
}
