package site

import (
	"slices"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// AllowanceLine is an allowance on the ledger of a subject.
type AllowanceLine struct {
	Title                  Cell
	Equation, Note, Amount string
}

// allowancesOf are the allowances of a subject on its ledger: those of its board,
// and what it gets in the period as one of the people of units.
func (p *planner) allowancesOf(from Address, b *Board, id scoring.SubjectID) []AllowanceLine {
	list := p.allowanceLines(from, b, id)
	for i := range p.in.Periods {
		if p.in.Periods[i].Index != b.Index {
			continue
		}
		for _, other := range p.in.Periods[i].all() {
			if other != b && other.paysPeople(id) {
				list = append(list, p.allowanceLines(from, other, id)...)
			}
		}
	}
	return list
}

// paysPeople reports whether somebody is on a list of people of units.
func (b *Board) paysPeople(id scoring.SubjectID) bool {
	return slices.ContainsFunc(b.Allotments, func(x *Allotment) bool {
		_, ok := x.List.Of(id)
		return ok && x.Rule.People != nil
	})
}

// allowanceLines are the allowances that follow from a board as far as they are
// somebody's, or the people's of a unit.
func (p *planner) allowanceLines(from Address, b *Board, id scoring.SubjectID) []AllowanceLine {
	var list []AllowanceLine
	for _, x := range b.Allotments {
		add := func(anchor, equation, note, amount string) {
			line := AllowanceLine{Cell{Text: x.Allowance.Title}, equation, note, amount}
			if b.papers() != nil {
				link := from.To(AllowanceAddress(b.Period.ID, x.Allowance.ID), anchor)
				line.Title.Link = &link
			}
			list = append(list, line)
		}
		for n := range x.List.Units {
			if u := &x.List.Units[n]; u.Subject == id {
				add(unitAnchor(id), "", p.unitNote(b, x, u), money(u.Amount))
			}
		}
		if pay, ok := x.List.Of(id); ok {
			equation, note := p.allowanceEquation(b, x, pay)
			add(payAnchor(pay), equation, note, money(pay.Amount))
		}
	}
	return list
}

// allowanceLinks are those of a period.
func (p *planner) allowanceLinks(from Address, period *Period) []Cell {
	var list []Cell
	for _, b := range period.all() {
		for _, x := range b.papers() {
			link := from.To(AllowanceAddress(b.Period.ID, x.Allowance.ID), "")
			list = append(list, Cell{p.F(locale.AllowanceOpenAs, "title", x.Allowance.Title), &link})
		}
	}
	return list
}

// allowanceFact leads from an edition of a scheme to the lists that follow from
// it, the newest first.
func (p *planner) allowanceFact(from Address, s *dataset.Scheme) []Fact {
	var cells []Cell
	for i := range slices.Backward(p.in.Periods) {
		for _, b := range p.in.Periods[i].all() {
			if b.Scheme != s {
				continue
			}
			for _, x := range b.papers() {
				link := from.To(AllowanceAddress(b.Period.ID, x.Allowance.ID), "")
				cells = append(cells, Cell{p.F(locale.AllowanceInPeriod, "title", x.Allowance.Title, "period", b.Period.Name), &link})
			}
		}
	}
	if cells == nil {
		return nil
	}
	return []Fact{{p.T(locale.Allowances), cells}}
}
