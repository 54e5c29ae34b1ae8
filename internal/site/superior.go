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

// manyGroups is how many groups of a board ask for links to them at the top.
const manyGroups = 4

// jump leads to the groups of a page where there are many.
func (a Address) jump(headings []Heading) []Cell {
	if len(headings) < manyGroups {
		return nil
	}
	var list []Cell
	for _, h := range headings {
		link := a.To(a, h.ID)
		list = append(list, Cell{h.Text.String(), &link})
	}
	return list
}

// Heading is that of a group.
type Heading struct {
	ID   string
	Text Sentence // leads to the superior, if there is one
}

// heading names a group; its superior leads to the page over all periods.
func (p *planner) heading(from Address, b *Board, id scoring.GroupID, prefix string) Heading {
	h := Heading{prefix + string(id), plain(p.groupName(b, id))}
	if superior := p.knownCell(from, id.Under()); superior.Link != nil {
		h.Text = p.sentence(locale.GroupBelow, map[string]Sentence{"superior": {superior}, "group": plain(b.group(id).Name)})
	}
	return h
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
