package scoring

import (
	"slices"
	"strings"
)

// cohort is who is ranked together: a group of the scheme or, of a group that
// goes by superiors, those below one of them.
type cohort struct {
	id    GroupID
	group *Group
}

// cohorts are those of a grouping, in the order of the scheme and of the
// superiors, and the one to which each subject belongs, or nowhere. A superior
// with no subject below it has none.
func (p *Program) cohorts(f *Facts, grouping GroupingID, found *problems) (list []cohort, in []int) {
	ids := make([]GroupID, len(f.Subjects))
	filled := make(map[GroupID]bool)
	levels := f.levels()
	lost := make([][]SubjectID, len(p.scheme.Groups)) // by group: those below no superior of its level
	reached := make([]bool, len(p.scheme.Groups))
	for s := range f.Subjects {
		g := p.group(&f.Subjects[s], grouping, found)
		switch {
		case g == nowhere:
		case p.scheme.Groups[g].reaches(&f.Subjects[s], levels):
			ids[s] = p.scheme.Groups[g].below(f.Subjects[s].under(p.scheme.Groups[g].Each, levels))
			filled[ids[s]], reached[g] = true, true
		default:
			lost[g] = append(lost[g], f.Subjects[s].ID)
		}
	}
	if grouping == "" {
		for g := range lost {
			p.belowNobody(g, lost[g], reached[g], found)
		}
	}
	at := make(map[GroupID]int)
	add := func(id GroupID, group *Group) {
		at[id] = len(list)
		list = append(list, cohort{id, group})
	}
	for g := range p.scheme.Groups {
		switch group := &p.scheme.Groups[g]; {
		case group.Grouping != grouping:
		case group.Each == "":
			add(group.ID, group)
		default:
			for _, superior := range f.Superiors {
				if id := group.below(superior.ID); superior.Level == group.Each && filled[id] {
					add(id, group)
				}
			}
		}
	}
	in = make([]int, len(ids))
	for s, id := range ids {
		in[s] = nowhere
		if id != "" {
			in[s] = at[id]
		}
	}
	return list, in
}

// belowNobody reports those of a group who are below no superior of its level:
// each of them or, where they are all, the level itself.
func (p *Program) belowNobody(g int, lost []SubjectID, reached bool, found *problems) {
	group := &p.scheme.Groups[g]
	each := at("group", string(group.ID), "each")
	if len(lost) > 1 && !reached {
		found.addBoth(GroupBelowNobody, each, at("subject", string(lost[0]), "parent"), "group", string(group.ID), "level", string(group.Each))
		return
	}
	for _, id := range lost {
		found.addBoth(SubjectBelowNobody, at("subject", string(id), "parent"), each, "subject", string(id), "group", string(group.ID), "level", string(group.Each))
	}
}

// levels are the levels of the superiors.
func (f *Facts) levels() map[SubjectID]LevelID {
	levels := make(map[SubjectID]LevelID, len(f.Superiors))
	for _, superior := range f.Superiors {
		levels[superior.ID] = superior.Level
	}
	return levels
}

// under is the nearest superior of a level; empty if there is none.
func (s *Subject) under(level LevelID, levels map[SubjectID]LevelID) SubjectID {
	n := slices.IndexFunc(s.Above, func(id SubjectID) bool { return level != "" && levels[id] == level })
	if n < 0 {
		return ""
	}
	return s.Above[n]
}

// bySuperior parts the id of a group from that of the superior below which its
// subjects are. No id of a scheme has a dot.
const bySuperior = "."

func (g *Group) below(superior SubjectID) GroupID {
	if g.Each == "" {
		return g.ID
	}
	return g.ID + bySuperior + GroupID(superior)
}

// Written is the id of the group in the scheme.
func (id GroupID) Written() GroupID {
	written, _, _ := strings.Cut(string(id), bySuperior)
	return GroupID(written)
}

// Under is the superior below which the subjects of the group are; empty for a
// group that does not go by superiors.
func (id GroupID) Under() SubjectID {
	_, superior, _ := strings.Cut(string(id), bySuperior)
	return SubjectID(superior)
}
