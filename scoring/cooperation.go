package scoring

import (
	"slices"

	"gongping/scoring/exact"
)

// Cooperation is what a subject has of the events that it shares with others.
type Cooperation struct {
	Entries []EntryPoints // that bring or take points as they stand, in the order of the ledger
	Points  exact.Number  // Σ of these, before the limits and weights of what they belong to
}

// Shares reports whether any subject has an entry that makes points and is shared
// with others.
func (r *Results) Shares() bool {
	if !slices.ContainsFunc(r.facts.Entries, func(e Entry) bool { return e.Share != nil }) {
		return false
	}
	return slices.ContainsFunc(r.scores, func(s Score) bool {
		return slices.ContainsFunc(r.Entries(s.Subject), func(e EntryPoints) bool { return e.Shared })
	})
}

// Cooperation is that of a subject; nothing of one that was not scored.
func (r *Results) Cooperation(id SubjectID) (c Cooperation) {
	for _, e := range r.Entries(id) {
		if e.Shared && e.Points.Sign() != 0 {
			c.Entries = append(c.Entries, e)
			c.Points = c.Points.Add(e.Points)
		}
	}
	return c
}
