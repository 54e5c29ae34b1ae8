package site

import "gongping/internal/locale"

// nobody says that nobody on a board is ranked, and how many have a score all
// the same; nil if somebody is ranked or there is nobody at all, which the
// groups say.
func (p *planner) nobody(from Address, b *Board) Sentence {
	for _, standing := range b.Results.Standings() {
		if len(standing.Rows) > 0 {
			return nil
		}
	}
	scored := len(b.Results.Unranked())
	if scored == 0 {
		return nil
	}
	link := from.To(RankingAddress(b.Period.ID, b.Scheme.ID), unrankedAnchor)
	return p.sentence(locale.NobodyRanked, map[string]Sentence{
		"scored": linked(p.F(locale.ScoredOnly, "count", count(scored)), link),
	})
}

// unrankedAnchor is where a ranking lists those who have no place.
const unrankedAnchor = "unranked"
