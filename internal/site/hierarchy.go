package site

import (
	"slices"

	"gongping/internal/dataset"
	"gongping/scoring"
)

// hierarchy is who is below whom on the day of which the site speaks, and what
// changed of it in the periods that are shown.
type hierarchy struct {
	careers map[scoring.SubjectID]*career
	under   map[scoring.SubjectID]*under // by superior
}

// under is what is directly below a unit, in the order of the registry.
type under struct {
	units, people []*dataset.Unit
	moves         []move         // by day
	lent          []lentInPeriod // to others, and by others to the unit; by period
}

// move is a subject that came below a unit or went.
type move struct {
	dataset.Move
	subject *dataset.Unit
}

func (p *planner) hierarchy(list []*career) *hierarchy {
	h := &hierarchy{make(map[scoring.SubjectID]*career, len(list)), make(map[scoring.SubjectID]*under)}
	for _, c := range list {
		h.careers[c.unit.ID] = c
	}
	for i := range p.in.Data.Units {
		u := &p.in.Data.Units[i]
		if u.On(p.in.AsOf) {
			h.place(u, u.Standing(p.in.AsOf).Parent)
		}
		for _, m := range u.Moves() {
			if m.Day <= p.in.AsOf && len(p.during(m.Day)) > 0 {
				h.moved(u, m)
			}
		}
	}
	for i := range p.in.Periods {
		eachLent(&p.in.Periods[i], h.lend)
	}
	for _, x := range h.under {
		slices.SortStableFunc(x.moves, func(a, b move) int { return a.Day.Sub(b.Day) })
	}
	return h
}

// of is what is below a unit; there may be nothing.
func (h *hierarchy) of(id scoring.SubjectID) *under {
	if h.under[id] == nil {
		h.under[id] = &under{}
	}
	return h.under[id]
}

func (h *hierarchy) place(u *dataset.Unit, above scoring.SubjectID) {
	x := h.of(above)
	if u.Person != nil {
		x.people = append(x.people, u)
	} else {
		x.units = append(x.units, u)
	}
}

func (h *hierarchy) moved(u *dataset.Unit, m dataset.Move) {
	for _, id := range []scoring.SubjectID{m.From, m.To} {
		if id != "" {
			h.of(id).moves = append(h.of(id).moves, move{m, u})
		}
	}
}

// lend adds a stay to the unit that lends and to the one that borrows.
func (h *hierarchy) lend(x lentInPeriod) {
	lender, borrower := h.of(x.stay.Post.Unit), x.stay.Lent.To
	lender.lent = append(lender.lent, x)
	if borrower != "" && borrower != x.stay.Post.Unit {
		h.of(borrower).lent = append(h.of(borrower).lent, x)
	}
}
