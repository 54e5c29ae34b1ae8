package dataset

import (
	"slices"

	"gongping/internal/civil"
)

// Stay is days on end on which a person was in one place: in a post, and served
// there, was lent or on leave.
type Stay struct {
	From, Until civil.Date
	Post        *Post
	Lent        *Secondment // nil: not lent
	Leave       *Leave      // nil: not on leave
}

// Days are how many a stay has.
func (s *Stay) Days() int { return s.Until.Sub(s.From) + 1 }

// Stays are where a person was in a period, from the first day on the register
// to the last, without a gap; none for a unit.
func (u *Unit) Stays(p *Period) []Stay {
	from, until, ok := u.window(p)
	if u.Person == nil || !ok {
		return nil
	}
	var list []Stay
	for day := from; day <= until; {
		next := u.Person.stay(day, until)
		list = append(list, next)
		day = next.Until.AddDays(1)
	}
	return list
}

// stay is where a person was on a day, for as long as that lasted.
func (p *Person) stay(day, last civil.Date) Stay {
	s := Stay{From: day, Until: last, Post: p.Post(day), Lent: p.LentOn(day), Leave: p.LeaveOn(day)}
	cut := func(from civil.Date) {
		if from > day {
			s.Until = min(s.Until, from.AddDays(-1))
		}
	}
	for i := range p.Posts {
		cut(p.Posts[i].From)
	}
	p.eachTurn(cut)
	return s
}

// eachTurn gives the days on which a person goes away or is back.
func (p *Person) eachTurn(use func(civil.Date)) {
	for i := range p.Secondments {
		use(p.Secondments[i].From)
		use(p.Secondments[i].Until.AddDays(1))
	}
	for i := range p.Leaves {
		use(p.Leaves[i].From)
		use(p.Leaves[i].Until.AddDays(1))
	}
}

// LeaveOn is the leave of a day, nil for none.
func (p *Person) LeaveOn(day civil.Date) *Leave {
	for i := range p.Leaves {
		if x := &p.Leaves[i]; x.From <= day && day <= x.Until {
			return x
		}
	}
	return nil
}

// Away are the secondments and the leave of a person in order of time, without
// posts.
func (p *Person) Away() []Stay {
	var list []Stay
	for i := range p.Secondments {
		x := &p.Secondments[i]
		list = append(list, Stay{From: x.From, Until: x.Until, Lent: x})
	}
	for i := range p.Leaves {
		x := &p.Leaves[i]
		list = append(list, Stay{From: x.From, Until: x.Until, Leave: x})
	}
	slices.SortStableFunc(list, func(a, b Stay) int { return a.From.Sub(b.From) })
	return list
}
