package dataset

import (
	"slices"

	"gongping/internal/civil"
	"gongping/scoring"
)

// stretch is days on end in which nothing changed of for whom they count.
type stretch struct {
	above []scoring.SubjectID // those for whom they count, the nearest first
	away  away                // why they count for nobody; 0: they count
	days  int
}

// away is why days count for nobody.
type away uint8

const (
	_ away = iota
	lentAway
	onLeave
)

// eachStretch gives the stretches of a period in which the unit was on the
// register, in order of time. Days away of a person count as the rule says.
func (d *Dataset) eachStretch(t *TotalsRule, u *Unit, p *Period, use func(stretch)) {
	from, until, ok := u.window(p)
	if !ok {
		return
	}
	for day := from; day <= until; {
		s := d.countsFor(t, u, day)
		next := u.changeAfter(day, until)
		for _, id := range s.above {
			if x, ok := d.Unit(id); ok {
				next = min(next, x.changeAfter(day, until))
			}
		}
		s.days = next.Sub(day)
		use(s)
		day = next
	}
}

// countsFor are those for whom a day counts.
func (d *Dataset) countsFor(t *TotalsRule, u *Unit, day civil.Date) stretch {
	if u.Person == nil || t.Weights != ByDays {
		return stretch{above: d.Above(u, day)}
	}
	lent, leave := u.Person.LentOn(day), u.Person.LeaveOn(day)
	switch {
	case leave != nil && t.Leave == LeaveNeutral:
		return stretch{away: onLeave}
	case lent == nil || t.Lent != LentReceiver && t.Lent != LentNeutral:
		return stretch{above: d.Above(u, day)}
	}
	if x, ok := d.Unit(lent.To); ok && t.Lent == LentReceiver {
		return stretch{above: append([]scoring.SubjectID{x.ID}, d.Above(x, day)...)}
	}
	return stretch{away: lentAway}
}

// changeAfter is the first day after one on which the unit changed, or a person
// went away or came back, at the latest the one after the last.
func (u *Unit) changeAfter(day, last civil.Date) civil.Date {
	next := last.AddDays(1)
	cut := func(from civil.Date) {
		if from > day {
			next = min(next, from)
		}
	}
	for i := range u.Changes {
		cut(u.Changes[i].From)
	}
	if u.Person != nil {
		u.Person.eachTurn(cut)
	}
	return next
}

// DayCount is for whom the days of a period count by a rule that goes by days.
// Its numbers add up to the days of the period.
type DayCount struct {
	Counted int
	Lent    int // lent, for nobody
	Leave   int // on leave, for nobody
	Nowhere int // below no unit of the board
	Absent  int // not on the register
}

// Whole reports whether every day counts.
func (n DayCount) Whole() bool { return n.Lent+n.Leave+n.Nowhere+n.Absent == 0 }

// DayCount is that of a unit or a person; for the units above that a board
// scores, or, without a board, for itself.
func (d *Dataset) DayCount(t *TotalsRule, u *Unit, p *Period, b *Board) DayCount {
	var n DayCount
	d.eachStretch(t, u, p, func(s stretch) {
		switch {
		case s.away == lentAway:
			n.Lent += s.days
		case s.away == onLeave:
			n.Leave += s.days
		case b != nil && d.nearest(s.above, b) == nil:
			n.Nowhere += s.days
		default:
			n.Counted += s.days
		}
	})
	n.Absent = p.Days() - u.daysIn(p)
	return n
}

// nearest is the first of some units that a board scores; nil if none is.
func (d *Dataset) nearest(ids []scoring.SubjectID, b *Board) *Unit {
	for _, id := range ids {
		if x, ok := d.Unit(id); ok && x.Kind == b.Scheme.Subjects {
			return x
		}
	}
	return nil
}

// unitDays is a unit and for how many days.
type unitDays struct {
	unit *Unit
	days int
}

// superiorsIn are the units of a board for which days of a unit count in a
// period, in the order in which it came to them, each with these days.
func (d *Dataset) superiorsIn(t *TotalsRule, u *Unit, p *Period, b *Board) []unitDays {
	if b == nil {
		return nil
	}
	var list []unitDays
	d.eachStretch(t, u, p, func(s stretch) {
		x := d.nearest(s.above, b)
		if x == nil {
			return
		}
		if at := slices.IndexFunc(list, func(k unitDays) bool { return k.unit == x }); at >= 0 {
			list[at].days += s.days
		} else {
			list = append(list, unitDays{x, s.days})
		}
	})
	return list
}

// daysBelow is how many days of a period of a unit count for another.
func (d *Dataset) daysBelow(t *TotalsRule, u *Unit, above scoring.SubjectID, p *Period) int {
	n := 0
	d.eachStretch(t, u, p, func(s stretch) {
		if slices.Contains(s.above, above) {
			n += s.days
		}
	})
	return n
}

// everBelow are, by superior, the units of a board of which any day of the
// period counts for it, in the order of the registry.
func (d *Dataset) everBelow(t *TotalsRule, b *Board) map[scoring.SubjectID][]*Unit {
	below := make(map[scoring.SubjectID][]*Unit)
	for _, u := range b.Units {
		d.eachStretch(t, u, b.Period, func(s stretch) {
			for _, id := range s.above {
				if list := below[id]; len(list) == 0 || list[len(list)-1] != u {
					below[id] = append(list, u)
				}
			}
		})
	}
	return below
}
