package scoring

import "slices"

// group is the index of the one group of a grouping to which a subject belongs,
// or nowhere. A group that names the subject goes before one that has its
// class.
func (p *Program) group(s *Subject, grouping GroupingID, found *problems) int {
	groups := p.scheme.Groups
	classed, named := nowhere, p.named[grouping][s.ID]
	if len(named) > 1 {
		inTwo(s, groups[named[0]].ID, groups[named[1]].ID, found)
	}
	if len(named) > 0 {
		classed = named[0]
	}
	for g := range groups {
		if groups[g].Grouping != grouping || len(named) > 0 || !groups[g].holds(s) {
			continue
		}
		if classed != nowhere {
			inTwo(s, groups[classed].ID, groups[g].ID, found)
			return classed
		}
		classed = g
	}
	if classed == nowhere && grouping == "" {
		found.add(SubjectWithoutGroup, at("subject", string(s.ID)), "subject", string(s.ID))
	}
	return classed
}

func inTwo(s *Subject, first, second GroupID, found *problems) {
	found.add(SubjectInTwoGroups, at("subject", string(s.ID)), "subject", string(s.ID), "first", string(first), "second", string(second))
}

// holds reports whether a group takes a subject by its class. One that names
// neither classes nor subjects takes everybody.
func (g *Group) holds(s *Subject) bool {
	if len(g.Classes) == 0 {
		return len(g.Subjects) == 0
	}
	return slices.Contains(g.Classes, s.Class)
}

// reaches reports whether a subject is below a superior by which the group
// goes, if it goes by any.
func (g *Group) reaches(s *Subject, levels map[SubjectID]LevelID) bool {
	return g.Each == "" || s.under(g.Each, levels) != ""
}
