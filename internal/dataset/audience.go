package dataset

import (
	"gongping/internal/civil"
	"gongping/internal/source"
	"gongping/scoring"
)

// Audience is for whom a site is made. It decides which people are named; the
// scores are those of everybody in any case. The zero value is the whole bureau.
type Audience struct {
	Whom Whom
	Unit scoring.SubjectID // of OneUnit
}

// Whom is a kind of audience.
type Whom uint8

// Audiences, from the widest to the narrowest.
const (
	WholeBureau Whom = iota
	OneUnit
	Supervision
)

// Disclosure is what the versions of a site show of people. The version for
// supervision shows everything.
type Disclosure struct {
	Bureau BureauSees
	Unit   UnitSees
	At     source.Span `json:"-"`
}

// BureauSees is what the whole bureau sees of people.
type BureauSees uint8

// What the whole bureau sees. The zero value is what holds if nothing is stated.
const (
	SeesBands  BureauSees = iota // how many are in which band and grade, by branch
	SeesNobody                   // not even that
	SeesEverybody
)

// UnitSees is what a unit sees of people besides what the whole bureau does.
type UnitSees uint8

// What a unit sees.
const (
	SeesOwn UnitSees = iota // those who are below it
	SeesAll
)

// Names says who may be named for an audience: units always, people as the
// folder discloses them. A unit's own are those who are below it on the day of
// which the site speaks; those who left or are yet to come, on their last or
// first day.
func (d *Dataset) Names(a Audience, day civil.Date) func(*Unit) bool {
	return func(u *Unit) bool {
		switch s := d.Site.Audience; {
		case u.Person == nil, a.Whom == Supervision, s.Bureau == SeesEverybody:
			return true
		case a.Whom == OneUnit:
			return s.Unit == SeesAll || d.below(u, a.Unit, day)
		}
		return false
	}
}

// below reports whether a unit is below another on a day of its existence, the
// one nearest to the day asked for.
func (d *Dataset) below(u *Unit, superior scoring.SubjectID, day civil.Date) bool {
	day = max(day, u.From)
	if !u.Until.IsZero() {
		day = min(day, u.Until)
	}
	for _, id := range d.Above(u, day) {
		if id == superior {
			return true
		}
	}
	return false
}

// HasPeople reports whether anybody is on the register.
func (d *Dataset) HasPeople() bool {
	for i := range d.Units {
		if d.Units[i].Person != nil {
			return true
		}
	}
	return false
}

// Only is the folder as far as it concerns those who may be named: the others
// are not on the register, and records that concern nobody else are not there.
// What concerns both stays whole, with ids that lead to nobody.
func (d *Dataset) Only(named func(*Unit) bool) *Dataset {
	x := *d
	x.Units = keep(d.Units, named)
	x.units = byID(x.Units, func(u *Unit) scoring.SubjectID { return u.ID })
	x.indexNamesakes() // a name that only somebody else has besides stands alone
	x.Records = make([]Records, len(d.Records))
	for i := range d.Records {
		x.Records[i] = x.concerned(&d.Records[i])
	}
	x.indexRecords()
	for i := range x.Records { // after the index: they go by the entries that are left
		r := &x.Records[i]
		r.Appeals = keep(r.Appeals, func(a *Appeal) bool { return x.charged(a.Entry) })
		r.Rulings = keep(r.Rulings, func(a *Ruling) bool { return x.charged(a.Entry) })
	}
	x.indexRecords()
	x.indexDecisions()
	return &x
}

// concerned are the records of a folder that concern somebody on the register.
func (d *Dataset) concerned(r *Records) Records {
	known := func(id scoring.SubjectID) bool { _, ok := d.Unit(id); return ok }
	return Records{
		Events: keep(r.Events, func(e *Event) bool {
			for _, s := range e.Shares {
				if known(s.ID) {
					return true
				}
			}
			return known(e.Subject)
		}),
		Givens: keep(r.Givens, func(g *Given) bool { return known(g.Subject) }),
		Reports: keep(r.Reports, func(x *Report) bool {
			for _, v := range x.Values {
				if known(v.ID) {
					return true
				}
			}
			return false
		}),
		Surveys:  keep(r.Surveys, func(s *Survey) bool { return known(s.Subject) }),
		Absences: keep(r.Absences, func(a *Absence) bool { return known(a.Subject) }),
		Tasks: keep(r.Tasks, func(t *Task) bool {
			for _, id := range t.Subjects {
				if known(id) {
					return true
				}
			}
			return len(t.Subjects) == 0
		}),
		Appeals: r.Appeals, Rulings: r.Rulings,
	}
}

func (d *Dataset) charged(entry scoring.RecordID) bool { _, ok := d.Charge(entry); return ok }

// keep is a list of its own with those that are kept.
func keep[T any](list []T, which func(*T) bool) []T {
	var kept []T
	for i := range list {
		if which(&list[i]) {
			kept = append(kept, list[i])
		}
	}
	return kept
}
