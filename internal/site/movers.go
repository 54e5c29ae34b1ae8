package site

import (
	"slices"

	"gongping/internal/locale"
	"gongping/scoring"
)

// Movers are the subjects of a board that gained or lost most places.
type Movers struct {
	ID       string   // of the list's heading
	Counts   string   // how many moved which way; empty: there is no board before
	Source   *Link    // the ranking, where everybody's movement stands
	None     string   // that nobody moved; empty: somebody did
	Edition  Sentence // that another edition of the scheme applies; may be empty
	Up, Down []Mover
	MoreUp   string // how many others gained places; may be empty
	MoreDown string
}

// Mover is a subject that gained or lost places.
type Mover struct {
	Unit     Cell
	Group    string // of a board with several; else empty
	Place    string // in words
	Movement Movement
	Cause    Cause
}

// movers are those of a board, at most so many each way. Equal movements stand
// in the order of places.
func (p *planner) movers(a Address, b *Board, most int) Movers {
	p = p.of(b)
	m := Movers{ID: "movers." + string(b.Scheme.ID), Source: p.boardCell(a, b).Link}
	if b.Before == nil {
		return m
	}
	m.Edition = p.otherEdition(a, b)
	var all [scoring.Level + 1][]moved
	ranked := 0
	for _, group := range b.Results.Standings() {
		if b.group(group.Group).Unranked {
			continue
		}
		ranked++
		for i := range group.Rows {
			row := &group.Rows[i]
			by := b.Results.MovementSince(b.Before.Results, row.Subject)
			all[by.Direction] = append(all[by.Direction], moved{row, by.By, p.groupName(b, group.Group)})
		}
	}
	m.Counts = p.F(locale.MoversCounts, "up", count(len(all[scoring.Up])), "down", count(len(all[scoring.Down])),
		"level", count(len(all[scoring.Level])), "fresh", count(len(all[scoring.New])))
	if len(all[scoring.Up])+len(all[scoring.Down]) == 0 {
		m.None = p.T(locale.MoversNone)
	}
	var more int
	if m.Up, more = p.largest(a, b, all[scoring.Up], most, ranked > 1); more > 0 {
		m.MoreUp = p.F(locale.MoversMoreUp, "count", count(more))
	}
	if m.Down, more = p.largest(a, b, all[scoring.Down], most, ranked > 1); more > 0 {
		m.MoreDown = p.F(locale.MoversMoreDown, "count", count(more))
	}
	return m
}

// moved is a standing with the places by which it moved.
type moved struct {
	standing *scoring.Standing
	by       int
	group    string
}

func (p *planner) largest(a Address, b *Board, list []moved, most int, grouped bool) (movers []Mover, more int) {
	slices.SortStableFunc(list, func(x, y moved) int { return y.by - x.by })
	for _, x := range list[:min(len(list), most)] {
		s := x.standing
		mover := Mover{Unit: p.unitCell(a, b, s.Subject), Place: p.F(locale.MoverPlace, "place", count(s.Place)),
			Movement: p.movement(b, s.Subject), Cause: p.cause(a, b, s.Subject)}
		if s.Shared > 1 {
			mover.Place = p.F(locale.MoverShared, "place", count(s.Place))
		}
		if grouped {
			mover.Group = x.group
		}
		movers = append(movers, mover)
	}
	return movers, len(list) - len(movers)
}
