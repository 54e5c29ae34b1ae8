package site

import "gongping/scoring"

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

// groupPrefix goes before the id of a group on the page of its board.
const groupPrefix = "group."

func groupAnchor(id scoring.GroupID) string { return groupPrefix + string(id) }
