package scoring

import (
	"slices"

	"gongping/scoring/exact"
)

// GroupStanding is one group in the order of its places.
type GroupStanding struct {
	Group GroupID
	Rows  []Standing
}

// Standing is a subject's place in its group.
type Standing struct {
	Subject SubjectID
	Place   int     // 1 is best; equal to the end of the chain shares a place
	Shared  int     // how many subjects hold the place
	Above   *Margin // to the nearest better place; nil at the top
	Below   *Margin // to the nearest worse place; nil at the bottom
}

// Margin is the distance to another subject at the first step of the chain
// where the two differ. By is never negative.
type Margin struct {
	Subject SubjectID
	Place   int
	Key     int // -1: the total; else the index of the tie-break
	By      exact.Number
	Lacks   bool // one of the two has no value for the key
}

// rank orders each group, of every grouping. Subjects that are equal to the end
// of the chain keep the order of the facts among themselves and share the
// place.
func (r *Results) rank() {
	r.places = make([]Standing, len(r.scores))
	var members []int
	r.standings, members = r.order(r.facts.cohorts, r.facts.groups)
	r.place(r.standings, members)
	r.regrouped = make(map[GroupingID][]GroupStanding)
	for _, grouping := range r.program.scheme.Groupings {
		var ignored problems // Score has looked for subjects in two groups
		r.regrouped[grouping], _ = r.order(r.program.cohorts(r.facts.Facts, grouping, &ignored))
	}
}

// order ranks the cohorts of a grouping. Members are the subjects in the order
// of the rows.
func (r *Results) order(cohorts []cohort, in []int) (list []GroupStanding, members []int) {
	ranked := make([][]int, len(cohorts))
	for s := range r.scores {
		if c := in[s]; c != nowhere && !r.scores[s].Unranked && !cohorts[c].group.Unranked {
			ranked[c] = append(ranked[c], s)
		}
	}
	for c := range cohorts {
		slices.SortStableFunc(ranked[c], func(a, b int) int { return r.compare(a, b) })
		list = append(list, GroupStanding{Group: cohorts[c].id, Rows: r.rows(ranked[c])})
		members = append(members, ranked[c]...)
	}
	return list, members
}

// place keeps the standing of each subject.
func (r *Results) place(list []GroupStanding, members []int) {
	n := 0
	for g := range list {
		for _, row := range list[g].Rows {
			r.places[members[n]] = row
			n++
		}
	}
}

// compare is negative when a stands before b.
func (r *Results) compare(a, b int) int {
	if c := r.scores[b].Total.Cmp(r.scores[a].Total); c != 0 {
		return c
	}
	for t := range r.program.scheme.TieBreaks {
		if c := r.compareKey(t, a, b); c != 0 {
			return c
		}
	}
	return 0
}

// compareKey compares one key of the chain.
func (r *Results) compareKey(t, a, b int) int {
	return compareKeys(&r.scores[a], &r.scores[b], t, r.program.scheme.TieBreaks[t].Order)
}

// compareKeys: who has no value for a key stands after who has one.
func compareKeys(a, b *Score, t int, order Order) int {
	switch lacksA, lacksB := a.lacksKey(t), b.lacksKey(t); {
	case lacksA && lacksB:
		return 0
	case lacksA:
		return 1
	case lacksB:
		return -1
	}
	c := b.Keys[t].Cmp(a.Keys[t])
	if order == LowFirst {
		return -c
	}
	return c
}

func (s *Score) lacksKey(t int) bool { return s.NoKey != nil && s.NoKey[t] }

func (r *Results) rows(members []int) []Standing {
	rows := make([]Standing, len(members))
	for from := 0; from < len(members); {
		to := from + 1
		for to < len(members) && r.compare(members[from], members[to]) == 0 {
			to++
		}
		for n := from; n < to; n++ {
			rows[n] = Standing{Subject: r.scores[members[n]].Subject, Place: from + 1, Shared: to - from}
			if from > 0 {
				rows[n].Above = r.margin(members[n], members[from-1], rows[from-1].Place)
			}
			if to < len(members) {
				rows[n].Below = r.margin(members[n], members[to], to+1)
			}
		}
		from = to
	}
	return rows
}

func (r *Results) margin(a, b, place int) *Margin {
	m := &Margin{Subject: r.scores[b].Subject, Place: place, Key: -1}
	m.By = r.scores[a].Total.Sub(r.scores[b].Total).Abs()
	for t := 0; m.By.IsZero() && !m.Lacks && t < len(r.program.scheme.TieBreaks); t++ {
		m.Key = t
		m.Lacks = r.scores[a].lacksKey(t) != r.scores[b].lacksKey(t)
		if !m.Lacks {
			m.By = r.scores[a].Keys[t].Sub(r.scores[b].Keys[t]).Abs()
		}
	}
	return m
}

// Standings are the groups that rank, in the order of the scheme.
func (r *Results) Standings() []GroupStanding { return r.standings }

// Regrouped are the groups of another grouping, in the order of the scheme.
func (r *Results) Regrouped(id GroupingID) []GroupStanding { return r.regrouped[id] }

// Place finds the standing of a subject; false for one that has no place.
func (r *Results) Place(id SubjectID) (*Standing, bool) {
	s, ok := r.facts.subjects[id]
	if !ok || r.scores[s].Unranked {
		return nil, false
	}
	return &r.places[s], true
}

// Unranked are the scores of those who have no place, in the order of the
// facts.
func (r *Results) Unranked() []*Score {
	var list []*Score
	for s := range r.scores {
		if r.scores[s].Unranked {
			list = append(list, &r.scores[s])
		}
	}
	return list
}
