package site

import "gongping/scoring"

// grouped reports whether those on the list are of several groups.
func (x *Allotment) grouped() bool {
	first, several := scoring.GroupID(""), false
	x.eachGroup(func(id scoring.GroupID) {
		several = several || first != "" && id != first
		first = id
	})
	return several
}

// eachGroup gives the group of each line, of people those of their units.
func (x *Allotment) eachGroup(give func(scoring.GroupID)) {
	if x.Rule.People != nil {
		for n := range x.List.Units {
			give(x.List.Units[n].Group)
		}
		return
	}
	for n := range x.List.Payments {
		give(x.List.Payments[n].Group)
	}
}

// allowanceGroups are the groups of a board to which an allowance is limited, in
// the order of the ranking, those that are not ranked behind them.
func (p *planner) allowanceGroups(b *Board, x *Allotment) []AllowanceGroup {
	if len(x.Rule.Groups) == 0 && x.Rule.Under == "" {
		return nil
	}
	list := []AllowanceGroup{}
	told := make(map[scoring.GroupID]bool)
	add := func(id scoring.GroupID) {
		if !told[id] && x.Rule.Covers(id) {
			told[id] = true
			list = append(list, AllowanceGroup{string(id), p.groupName(b, id)})
		}
	}
	for _, standing := range b.Results.Standings() {
		add(standing.Group)
	}
	for n := range b.Results.Scores() {
		add(b.Results.Scores()[n].Group)
	}
	return list
}
