package dataset

import (
	"slices"

	"gongping/internal/civil"
	"gongping/scoring"
)

// Above are the units above one on a day, the nearest first. A circle of
// parents, which check reports, ends where it closes.
func (d *Dataset) Above(u *Unit, day civil.Date) []scoring.SubjectID {
	var list []scoring.SubjectID
	for {
		parent, ok := d.Unit(u.Standing(day).Parent)
		if !ok || slices.Contains(list, parent.ID) {
			return list
		}
		list, u = append(list, parent.ID), parent
	}
}

// BySuperior reports whether it matters to a scheme who is below whom.
func (s *Scheme) BySuperior() bool {
	return slices.ContainsFunc(s.Groups, func(g Group) bool { return g.Each != "" })
}
