package dataset

import (
	"gongping/internal/civil"
	"gongping/scoring"
)

// Tenure is how the days of a period are spread for a unit, which is always in
// its post, or for a person.
func (u *Unit) Tenure(p *Period) (t scoring.Tenure) {
	t[scoring.Days] = u.daysIn(p)
	since := u.From
	if u.Person != nil {
		since = u.Person.Since()
		from, until, _ := u.window(p)
		for i := range u.Person.Secondments {
			x := &u.Person.Secondments[i]
			t[scoring.DaysLent] += overlap(from, until, x.From, x.Until)
		}
		for i := range u.Person.Leaves {
			x := &u.Person.Leaves[i]
			t[scoring.DaysOnLeave] += overlap(from, until, x.From, x.Until)
		}
	}
	t[scoring.DaysServed] = t[scoring.Days] - t[scoring.DaysLent] - t[scoring.DaysOnLeave]
	t[scoring.Years] = yearsBetween(since, p.End)
	return t
}

// Days are how many a period has.
func (p *Period) Days() int { return p.End.Sub(p.Start) + 1 }

// overlap is how many days two spans have in common.
func overlap(from, until, start, end civil.Date) int {
	return max(0, min(until, end).Sub(max(from, start))+1)
}

// yearsBetween are the complete years from one day to another.
func yearsBetween(since, day civil.Date) int {
	for n := 0; ; n++ {
		if next := since.AddYears(n + 1); next.IsZero() || next > day {
			return n
		}
	}
}

// window is the part of a period in which the unit existed; false if none is.
func (u *Unit) window(p *Period) (from, until civil.Date, ok bool) {
	from, until = max(p.Start, u.From), p.End
	if !u.Until.IsZero() {
		until = min(until, u.Until)
	}
	return from, until, from <= until
}

// daysIn is how many days of a period the unit existed.
func (u *Unit) daysIn(p *Period) int {
	from, until, ok := u.window(p)
	if !ok {
		return 0
	}
	return until.Sub(from) + 1
}
