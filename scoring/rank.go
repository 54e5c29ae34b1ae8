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
}

// rank orders each group. Subjects that are equal to the end of the chain keep
// the order of the facts among themselves and share the place.
func (r *Results) rank() {
	r.places = make([]Standing, len(r.scores))
	for g := range r.program.scheme.Groups {
		group := r.program.scheme.Groups[g].ID
		var members []int
		for s := range r.scores {
			if r.scores[s].Group == group {
				members = append(members, s)
			}
		}
		slices.SortStableFunc(members, func(a, b int) int { return r.compare(a, b) })
		r.standings = append(r.standings, GroupStanding{Group: group, Rows: r.rows(members)})
	}
}

// compare is negative when a stands before b.
func (r *Results) compare(a, b int) int {
	if c := r.scores[b].Total.Cmp(r.scores[a].Total); c != 0 {
		return c
	}
	for t, tie := range r.program.scheme.TieBreaks {
		c := r.scores[b].Keys[t].Cmp(r.scores[a].Keys[t])
		if tie.Order == LowFirst {
			c = -c
		}
		if c != 0 {
			return c
		}
	}
	return 0
}

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
	for n, s := range members {
		r.places[s] = rows[n]
	}
	return rows
}

func (r *Results) margin(a, b, place int) *Margin {
	m := &Margin{Subject: r.scores[b].Subject, Place: place, Key: -1}
	m.By = r.scores[a].Total.Sub(r.scores[b].Total).Abs()
	for t := 0; m.By.IsZero() && t < len(r.program.scheme.TieBreaks); t++ {
		m.Key = t
		m.By = r.scores[a].Keys[t].Sub(r.scores[b].Keys[t]).Abs()
	}
	return m
}

// Standings are the groups in the order of the scheme.
func (r *Results) Standings() []GroupStanding { return r.standings }

// Place finds the standing of a subject.
func (r *Results) Place(id SubjectID) (*Standing, bool) {
	s, ok := r.facts.subjects[id]
	if !ok {
		return nil, false
	}
	return &r.places[s], true
}
