package site

import (
	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// seats say how many of a group may have each grade with a quota, and by which
// grade of the unit above that goes.
func (p *planner) seats(a Address, b *Board, group scoring.GroupID) []Sentence {
	var list []Sentence
	seats := b.Results.Seats(group)
	if x, ok := b.Results.UnitGrade(group); ok && len(seats) > 0 {
		list = p.unitGrade(a, b, &x)
	}
	for i := range seats {
		list = append(list, plain(p.seatsOf(b, &seats[i])))
	}
	return list
}

func (p *planner) seatsOf(b *Board, x *scoring.Seats) string {
	if x.Percent == nil {
		return p.F(locale.SeatsFixed, "grade", b.grade(x.Grade), "count", count(x.Seats))
	}
	g := b.gradeRule(x.Grade)
	return p.F(locale.SeatsShare, "grade", g.Name, "heads", count(x.Heads), "percent", string(figure(*x.Percent)),
		"exact", string(figure(x.Exact)), "mode", p.T(modeKeys[g.Mode]), "count", count(x.Seats))
}

// unitGrade says which grade the unit above a group has, with the way to its
// ledger: of which edition, and what it has become since.
func (p *planner) unitGrade(a Address, b *Board, x *scoring.UnitGrade) []Sentence {
	index, ok := p.in.Data.Period(dataset.PeriodID(x.From.Period))
	if !ok {
		panic("internal error: no period " + x.From.Period)
	}
	unit := plain(p.unitName(x.From.Subject))
	shown := p.shownBoard(index, x.From.Scheme)
	var now *scoring.Score
	if shown != nil {
		if now, ok = shown.Results.Of(x.From.Subject); ok {
			unit = linked(p.unitName(x.From.Subject), a.To(LedgerAddress(shown.Period.ID, shown.Scheme.ID, x.From.Subject), ""))
		}
	}
	list := []Sentence{p.sentence(locale.SeatsByUnit, map[string]Sentence{
		"unit": unit, "period": plain(p.in.Data.Periods[index].Name), "scheme": plain(p.schemeTitle(x.From.Scheme)),
		"grade": plain(p.gradeName(x.From.Scheme, x.Grade)), "state": plain(p.state(p.in.Data.Origin(&b.Board, index)).Line),
	})}
	if now != nil && now.Grade != x.Grade {
		list = append(list, plain(p.F(locale.SeatsSince, "unit", p.unitName(x.From.Subject), "grade", p.gradeName(x.From.Scheme, now.Grade))))
	}
	return list
}

// gradeRule is a grade of the board's scheme.
func (b *Board) gradeRule(id scoring.GradeID) *dataset.GradeRule {
	for i := range b.Scheme.Grades {
		if g := &b.Scheme.Grades[i]; g.ID == id {
			return g
		}
	}
	panic("internal error: no grade " + string(id))
}

// gradeName is what a grade is called in the newest edition of a scheme that
// has it.
func (p *planner) gradeName(scheme scoring.SchemeID, id scoring.GradeID) string {
	if id == "" {
		return p.T(locale.SeatsNoGrade)
	}
	editions := p.editions(scheme)
	for n := len(editions) - 1; n >= 0; n-- {
		for i := range editions[n].Grades {
			if g := &editions[n].Grades[i]; g.ID == id {
				return g.Name
			}
		}
	}
	return string(id)
}
