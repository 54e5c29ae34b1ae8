package dataset

import (
	"slices"

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

// eachSpan gives the spans of days of a period in which nothing changed of who
// was above a unit, in order of time.
func (d *Dataset) eachSpan(u *Unit, p *Period, span func(above []scoring.SubjectID, days int)) {
	from, until, ok := u.window(p)
	if !ok {
		return
	}
	for day := from; day <= until; {
		above := d.Above(u, day)
		next := u.changeAfter(day, until)
		for _, id := range above {
			if x, ok := d.Unit(id); ok {
				next = min(next, x.changeAfter(day, until))
			}
		}
		span(above, next.Sub(day))
		day = next
	}
}

// changeAfter is the first day after one on which the unit changed, at the
// latest the one after the last.
func (u *Unit) changeAfter(day, last civil.Date) civil.Date {
	next := last.AddDays(1)
	for i := range u.Changes {
		if from := u.Changes[i].From; from > day {
			next = min(next, from)
		}
	}
	return next
}

// unitDays is a unit and for how many days.
type unitDays struct {
	unit *Unit
	days int
}

// superiorsIn are the units of a board that a unit was below in a period, in the
// order in which it came to them, each with the days on which it was.
func (d *Dataset) superiorsIn(u *Unit, p *Period, b *Board) []unitDays {
	if b == nil {
		return nil
	}
	var list []unitDays
	d.eachSpan(u, p, func(above []scoring.SubjectID, days int) {
		for _, id := range above {
			x, ok := d.Unit(id)
			if !ok || x.Kind != b.Scheme.Subjects {
				continue
			}
			if at := slices.IndexFunc(list, func(k unitDays) bool { return k.unit == x }); at >= 0 {
				list[at].days += days
			} else {
				list = append(list, unitDays{x, days})
			}
			return // the nearest
		}
	})
	return list
}

// daysBelow is for how many days of a period a unit was below another.
func (d *Dataset) daysBelow(u *Unit, above scoring.SubjectID, p *Period) int {
	n := 0
	d.eachSpan(u, p, func(list []scoring.SubjectID, days int) {
		if slices.Contains(list, above) {
			n += days
		}
	})
	return n
}

// everBelow are, by superior, the units of a board that were below it on any
// day of the period, in the order of the registry.
func (d *Dataset) everBelow(b *Board) map[scoring.SubjectID][]*Unit {
	below := make(map[scoring.SubjectID][]*Unit)
	for _, u := range b.Units {
		d.eachSpan(u, b.Period, func(above []scoring.SubjectID, _ int) {
			for _, id := range above {
				if list := below[id]; len(list) == 0 || list[len(list)-1] != u {
					below[id] = append(list, u)
				}
			}
		})
	}
	return below
}
