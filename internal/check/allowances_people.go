package check

import (
	"strconv"

	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/tomldoc"
	"gongping/scoring"
)

// paysPeople gives a check of the boards from which an allowance to people
// follows: somebody has a post below one of their units, and the rule says what
// becomes of days away where there are any. Each is told once.
func (c *checker) paysPeople(a *dataset.Allowance) func(*dataset.Board) {
	if a.Band == nil {
		return func(*dataset.Board) {}
	}
	stays := []struct {
		key    string
		stated bool
		days   scoring.Tenured
		told   bool
	}{{key: "seconded", stated: a.Band.Lent != 0, days: scoring.DaysLent}, {key: "leave", stated: a.Band.Leave != 0, days: scoring.DaysOnLeave}}
	if !a.ToPeople() {
		for _, stay := range stays {
			if stay.stated && !c.d.Flawed(a.Band.At) {
				c.add(diag.New(diag.AllowanceStayUnused, tomldoc.Locate(a.Band.At, stay.key), "key", stay.key))
			}
		}
		return func(*dataset.Board) {}
	}
	nobody := !c.d.Sound(unitsFile) || !c.d.SoundBelow(peopleFolder) // then it is not known
	return func(b *dataset.Board) {
		serves := make(map[scoring.SubjectID]bool)
		for _, s := range c.d.ServedBelow(a, b) {
			serves[s.Person] = true
		}
		if len(serves) == 0 && !nobody {
			nobody = true
			c.add(diag.New(diag.AllowanceNobody, tomldoc.Locate(a.Band.At, "to"), "scheme", string(a.Scheme), "period", string(b.Period.ID)))
		}
		for n := range stays {
			stay := &stays[n]
			if stay.stated || stay.told {
				continue
			}
			u, days := c.firstAway(b.Period, stay.days, func(u *dataset.Unit) bool { return serves[u.ID] })
			if u != nil {
				stay.told = true
				c.add(diag.New(diag.AllowanceStayUnstated, a.Band.At, "title", a.Title, "key", stay.key, "subject", string(u.ID), "period", string(b.Period.ID), "days", strconv.Itoa(days)))
			}
		}
	}
}
