package site

import (
	"gongping/internal/locale"
	"gongping/scoring"
)

// below leads to each ranking by superior of a board.
func (p *planner) below(from Address, b *Board) []Cell {
	var list []Cell
	for _, standing := range b.Results.Standings() {
		if standing.Group.Under() != "" && !b.group(standing.Group).Unranked {
			link := from.To(RankingAddress(b.Period.ID, b.Scheme.ID), groupAnchor(standing.Group))
			list = append(list, Cell{p.groupName(b, standing.Group), &link})
		}
	}
	return list
}

// unitName is what a unit is called; of those of one name each after its
// superior, or, where that tells them not apart, its id. Who must not be named
// has no name.
func (p *planner) unitName(id scoring.SubjectID) string {
	u, ok := p.in.Data.Unit(id)
	if !ok {
		return p.T(locale.WithheldName)
	}
	parent, several := p.in.Data.Namesake(id)
	switch {
	case !several:
		return u.Name
	case parent == "":
		return p.toldApart(u.Name, string(id), true)
	}
	return p.F(locale.NameOf, "name", u.Name, "of", p.unitName(parent))
}

// toldApart is a name, with the id where several things have it.
func (p *planner) toldApart(name, id string, several bool) string {
	if !several {
		return name
	}
	return p.F(locale.NameOf, "name", name, "of", id)
}

// groupPrefix goes before the id of a group on the page of its board.
const groupPrefix = "group."

func groupAnchor(id scoring.GroupID) string { return groupPrefix + string(id) }
