package site

import (
	"gongping/internal/civil"
	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// Service is where a person was in a period.
type Service struct {
	Post     PostFact // at its end
	Sentence string
	Stays    []StayRow // none: in one post for all of the period
	Days     string    // of all of them
}

// PostFact is a post as pages name it.
type PostFact struct {
	Title string // may be empty
	Unit  Cell
}

// StayRow is days on end in one place.
type StayRow struct {
	Class             string // served, lent, leave
	State             string // the same in words
	From, Until, Days string
	Post              PostFact
	Where             Cell   // whom a person is lent to; else empty
	Why               string // the document or the reason
}

// service is nil for a unit.
func (p *planner) service(a Address, u *dataset.Unit, period *dataset.Period) *Service {
	stays := u.Stays(period)
	if len(stays) == 0 {
		return nil
	}
	tenure := u.Tenure(period)
	s := &Service{Post: p.post(a, stays[len(stays)-1].Post), Days: count(tenure[scoring.Days])}
	key := locale.ServiceSplit
	if tenure[scoring.DaysServed] == tenure[scoring.Days] {
		key = locale.ServiceWhole
	}
	s.Sentence = p.F(key, "days", s.Days, "served", count(tenure[scoring.DaysServed]), "lent", count(tenure[scoring.DaysLent]), "leave", count(tenure[scoring.DaysOnLeave]))
	if x := &stays[0]; len(stays) == 1 && x.From == period.Start && x.Until == period.End && x.Lent == nil && x.Leave == nil {
		return s
	}
	for i := range stays {
		s.Stays = append(s.Stays, p.stayRow(a, &stays[i]))
	}
	return s
}

func (p *planner) stayRow(a Address, x *dataset.Stay) StayRow {
	row := StayRow{Class: "served", State: p.T(locale.StayServed), From: x.From.String(), Until: x.Until.String(), Days: count(x.Days()), Post: p.post(a, x.Post)}
	switch {
	case x.Lent != nil:
		row.lent(p, a, x.Lent)
	case x.Leave != nil:
		row.onLeave(p, x.Leave)
	}
	return row
}

func (row *StayRow) lent(p *planner, a Address, x *dataset.Secondment) {
	row.Class, row.State, row.Where, row.Why = "lent", p.T(locale.StayLent), p.borrower(a, x), x.Document
}

func (row *StayRow) onLeave(p *planner, x *dataset.Leave) {
	row.Class, row.State, row.Why = "leave", p.T(locale.StayLeave), x.Reason
}

// borrower is whom somebody is lent to.
func (p *planner) borrower(a Address, x *dataset.Secondment) Cell {
	if x.To == "" {
		return Cell{Text: x.Elsewhere}
	}
	return p.knownCell(a, x.To)
}

func (p *planner) post(a Address, x *dataset.Post) PostFact {
	return PostFact{x.Title, p.knownCell(a, x.Unit)}
}

// knownCell names a subject, and leads to its page if it has one.
func (p *planner) knownCell(a Address, id scoring.SubjectID) Cell {
	if !p.appraised[id] {
		return Cell{Text: p.unitName(id)}
	}
	return p.subjectCell(a, id, p.unitName(id))
}

// overAll is the link from a page about a subject to the one over all periods.
func (p *planner) overAll(a Address, u *dataset.Unit) Cell {
	return p.subjectCell(a, u.ID, p.about(u).T(locale.OverAllPeriods))
}

// PersonFacts is what the registry knows of a person.
type PersonFacts struct {
	Post   *PostFact // on the day of which the site speaks; nil: none yet
	Joined string
	Years  string
	Posts  []PostRow
	Away   []StayRow // in order of time; they have no posts
}

// PostRow is a post with its days.
type PostRow struct {
	From, Until       string // Until may be a dash: it goes on
	Post              PostFact
	Class, Identities string
}

// personFacts is nil for a unit. What begins after all that the site shows is
// left out.
func (p *planner) personFacts(a Address, c *career) *PersonFacts {
	person := c.unit.Person
	if person == nil {
		return nil
	}
	newest := c.newest()
	last := p.lastDay()
	f := &PersonFacts{Joined: person.Since().String(), Years: p.F(locale.ServedYearsBy, "period", newest.Period.Name, "date", newest.Period.End.String(),
		"count", count(c.unit.Tenure(newest.Period)[scoring.Years]))}
	if now := person.Post(p.in.AsOf); now != nil {
		post := p.post(a, now)
		f.Post = &post
	}
	for i := range person.Posts {
		if x := &person.Posts[i]; x.From <= last {
			f.Posts = append(f.Posts, p.postRow(a, person, i))
		}
	}
	f.Away = p.away(a, person, last)
	return f
}

// lastDay is the last of which the site says anything: the day of which it
// speaks, or the end of a period that is shown before it is over.
func (p *planner) lastDay() civil.Date {
	last := p.in.AsOf
	for i := range p.in.Periods {
		last = max(last, p.in.Periods[i].Period.End)
	}
	return last
}

func (p *planner) postRow(a Address, person *dataset.Person, n int) PostRow {
	x := &person.Posts[n]
	row := PostRow{From: x.From.String(), Until: p.T(locale.MarginNone), Post: p.post(a, x), Class: p.orDash(p.className(x.Class)), Identities: p.identityNames(x.Identities)}
	switch {
	case n+1 < len(person.Posts):
		row.Until = person.Posts[n+1].From.AddDays(-1).String()
	case !person.Left.IsZero():
		row.Until = person.Left.String()
	}
	return row
}

// away are the secondments and the leave of a person that began by a day.
func (p *planner) away(a Address, person *dataset.Person, last civil.Date) []StayRow {
	var list []StayRow
	for _, x := range person.Away() {
		if x.From > last {
			continue
		}
		row := StayRow{From: x.From.String(), Until: x.Until.String(), Days: count(x.Days())}
		if x.Lent != nil {
			row.lent(p, a, x.Lent)
		} else {
			row.onLeave(p, x.Leave)
		}
		list = append(list, row)
	}
	return list
}
