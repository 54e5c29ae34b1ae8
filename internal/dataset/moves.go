package dataset

import (
	"gongping/internal/civil"
	"gongping/scoring"
)

// Move is a change of whom a subject is directly below.
type Move struct {
	Day      civil.Date        // the first on which it is so
	From, To scoring.SubjectID // empty: none
	Started  bool              // it came on the register with it
	Ended    bool              // it went off the register with it
}

// Moves are those of a unit or a person in order of time: its first superior,
// every later one, and the end. A change that leaves the superior is none.
func (u *Unit) Moves() []Move {
	var list []Move
	now := u.Parent
	if now != "" {
		list = append(list, Move{Day: u.From, To: now, Started: true})
	}
	for i := range u.Changes {
		day := u.Changes[i].From
		if next := u.Standing(day).Parent; next != now {
			list, now = append(list, Move{Day: day, From: now, To: next}), next
		}
	}
	if !u.Until.IsZero() && now != "" {
		list = append(list, Move{Day: u.Until.AddDays(1), From: now, Ended: true})
	}
	return list
}
