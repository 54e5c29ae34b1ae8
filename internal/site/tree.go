package site

import (
	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// TreeNode is a unit with those below it, on the day of which the site speaks.
type TreeNode struct {
	Unit   Cell
	State  string // of one that is no more; else empty
	Units  []TreeNode
	People []TreePerson
	Folded bool   // there are many people
	Count  string // of people
}

// TreePerson is a person with the title of the post.
type TreePerson struct {
	Person Cell
	Title  string // may be empty
}

// mostUnfolded is how many people of a unit are shown at once.
const mostUnfolded = 12

// tree is everybody who is on the register and was ever appraised, below the
// units that were above on the day; nothing if nobody is below anybody.
func (p *planner) tree(a Address) []TreeNode {
	shown := make(map[scoring.SubjectID]bool)
	for i := range p.in.Data.Units {
		if u := &p.in.Data.Units[i]; p.appraised[u.ID] && u.On(p.in.AsOf) {
			shown[u.ID] = true
			for _, id := range p.in.Data.Above(u, p.in.AsOf) {
				shown[id] = true
			}
		}
	}
	below := make(map[scoring.SubjectID][]*dataset.Unit)
	for i := range p.in.Data.Units {
		if u := &p.in.Data.Units[i]; shown[u.ID] {
			above := u.Standing(p.in.AsOf).Parent
			below[above] = append(below[above], u)
		}
	}
	if len(below[""]) == len(shown) {
		return nil
	}
	return p.treeNode(a, "", below).Units
}

func (p *planner) treeNode(a Address, id scoring.SubjectID, below map[scoring.SubjectID][]*dataset.Unit) TreeNode {
	var node TreeNode
	for _, u := range below[id] {
		if u.Person != nil {
			node.People = append(node.People, TreePerson{p.knownCell(a, u.ID), u.Person.Post(p.in.AsOf).Title})
			continue
		}
		unit := p.treeNode(a, u.ID, below)
		unit.Unit = p.knownCell(a, u.ID)
		if state, gone := p.unitState(u); gone {
			unit.State = state
		}
		node.Units = append(node.Units, unit)
	}
	node.Folded, node.Count = len(node.People) > mostUnfolded, p.F(locale.PeopleCount, "count", count(len(node.People)))
	return node
}
