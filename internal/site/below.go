package site

import (
	"strings"

	"gongping/internal/civil"
	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// Below is what stands on the page of a unit of those directly below it.
type Below struct {
	Units, People BelowList // now
	Moves         []MoveRow
	Lent          []UnitLentRow
}

// BelowList are subjects below a unit.
type BelowList struct {
	Graded, Banded bool // anybody's scheme has grades, rank bands
	Rows           []BelowRow
}

// BelowRow is somebody below a unit, with the newest result under one scheme.
type BelowRow struct {
	SubjectRow
	Title, Identities string // of a person
	Scheme            Cell   // leads to the ranking
	Grade, Band       string
}

// MoveRow is a subject that came below a unit or went.
type MoveRow struct {
	Class   string // came, went
	State   string // the same in words
	Day     string // the first on which it is so
	Who     Cell
	Where   Cell // from where it came, where it went to
	Periods string
}

// UnitLentRow is a person whom a unit lent or borrowed, in a period.
type UnitLentRow struct {
	Period Cell
	Class  string // out, in
	State  string // the same in words
	LentRow
}

func (p *planner) belowOf(a Address, u *dataset.Unit, h *hierarchy) *Below {
	x := h.under[u.ID]
	if x == nil || u.Person != nil {
		return nil
	}
	b := &Below{}
	for _, unit := range x.units {
		p.addBelow(a, &b.Units, unit, h.careers[unit.ID])
	}
	for _, person := range x.people {
		p.addBelow(a, &b.People, person, h.careers[person.ID])
	}
	for i := range x.moves {
		b.Moves = append(b.Moves, p.moveRow(a, u, &x.moves[i]))
	}
	for i := range x.lent {
		b.Lent = append(b.Lent, p.unitLentRow(a, u, &x.lent[i]))
	}
	return b
}

// addBelow adds the newest results of a subject, one for each scheme; one line
// without figures if it never had any.
func (p *planner) addBelow(a Address, list *BelowList, u *dataset.Unit, c *career) {
	none := p.T(locale.MarginNone)
	row := BelowRow{SubjectRow: SubjectRow{Unit: p.knownCell(a, u.ID), Period: none, Total: Cell{Text: none}, Place: none}, Scheme: Cell{Text: none}}
	if u.Person != nil {
		post := u.Person.Post(p.in.AsOf)
		row.Title, row.Identities = p.orDash(post.Title), p.identityNames(post.Identities)
	}
	if c == nil {
		list.Rows = append(list.Rows, row)
		return
	}
	for _, s := range c.stages {
		newest := s.newest()
		score := scoreOf(newest, u.ID)
		row.SubjectRow, row.Scheme = p.subjectRow(a, u, s), p.boardCell(a, newest)
		row.Grade, row.Band = newest.grade(score.Grade), newest.band(score.Band)
		list.Graded, list.Banded = list.Graded || len(newest.Scheme.Grades) > 0, list.Banded || len(newest.Scheme.RankBands) > 0
		list.Rows = append(list.Rows, row)
	}
}

func (p *planner) moveRow(a Address, u *dataset.Unit, m *move) MoveRow {
	row := MoveRow{Class: "came", State: p.T(locale.MoveCame), Day: m.Day.String(), Who: p.knownCell(a, m.subject.ID), Where: p.otherSide(a, m.From)}
	if m.From == u.ID {
		row.Class, row.State, row.Where = "went", p.T(locale.MoveWent), p.otherSide(a, m.To)
	}
	switch {
	case m.Started:
		row.Where.Text = p.T(locale.MoveStarted)
	case m.Ended:
		row.Where.Text = p.T(locale.MoveEnded)
	}
	row.Periods = strings.Join(p.during(m.Day), p.T(locale.ListSeparator))
	return row
}

func (p *planner) otherSide(a Address, id scoring.SubjectID) Cell {
	if id == "" {
		return Cell{Text: p.T(locale.MarginNone)}
	}
	return p.knownCell(a, id)
}

// during are the names of the periods shown that a day lies in.
func (p *planner) during(day civil.Date) []string {
	var list []string
	for i := range p.in.Periods {
		if x := p.in.Periods[i].Period; x.Start <= day && day <= x.End {
			list = append(list, x.Name)
		}
	}
	return list
}

func (p *planner) unitLentRow(a Address, u *dataset.Unit, x *lentInPeriod) UnitLentRow {
	register := a.To(RegisterAddress(x.period.Period.ID, lentName), "")
	row := UnitLentRow{Cell{x.period.Period.Name, &register}, "out", p.T(locale.LentOut), LentRow{p.knownCell(a, x.person), p.stayRow(a, &x.stay)}}
	if x.stay.Post.Unit != u.ID {
		row.Class, row.State = "in", p.T(locale.LentInto)
	}
	return row
}
