package scoring

import (
	"slices"

	"gongping/scoring/exact"
)

// Spread is how far the totals of those who are ranked in a group lie apart.
type Spread struct {
	Heads           int
	Highest, Lowest exact.Number
	Median, Mean    exact.Number // to a hundredth, half away from zero
	Gap             exact.Number // highest − lowest
	Near            int          // how many have somebody on another place not more than a point away
	Most            int          // how many stand less than a point above one, at most: an equal number of places would be won by a point
	MostOf          []SubjectID  // for whom; nil if Most is 0
	Bins            []Bin
	Within          [][]SubjectID // by bin, in the order of places
}

// Spread is that of the standings of a group.
func (g *GroupStanding) Spread(r *Results) Spread {
	s := Spread{Heads: len(g.Rows)}
	if s.Heads == 0 {
		return s
	}
	totals := make([]exact.Number, len(g.Rows))
	for n := range g.Rows {
		totals[n] = r.scores[r.facts.subjects[g.Rows[n].Subject]].Total
	}
	s.Highest, s.Lowest = slices.MaxFunc(totals, exact.Number.Cmp), slices.MinFunc(totals, exact.Number.Cmp)
	s.Gap = s.Highest.Sub(s.Lowest)
	s.Median, s.Mean = Hundredths(Median(totals)), Hundredths(Mean(totals))
	s.Bins = Bins(totals)
	s.Within = make([][]SubjectID, len(s.Bins))
	for n := range g.Rows {
		at := binOf(s.Bins, totals[n])
		s.Within[at] = append(s.Within[at], g.Rows[n].Subject)
		s.near(g, totals, n)
	}
	return s
}

// near looks from a row up and down as far as a point goes.
func (s *Spread) near(g *GroupStanding, totals []exact.Number, n int) {
	near, above := false, 0
	for other := n - 1; other >= 0 && totals[other].Sub(totals[n]).Cmp(one) <= 0; other-- {
		if g.Rows[other].Place != g.Rows[n].Place {
			near = true
			if totals[other].Sub(totals[n]).Cmp(one) < 0 {
				above++
			}
		}
	}
	for other := n + 1; other < len(totals) && totals[n].Sub(totals[other]).Cmp(one) <= 0; other++ {
		near = near || g.Rows[other].Place != g.Rows[n].Place
	}
	if near {
		s.Near++
	}
	switch {
	case above > s.Most:
		s.Most, s.MostOf = above, []SubjectID{g.Rows[n].Subject}
	case above == s.Most && above > 0:
		s.MostOf = append(s.MostOf, g.Rows[n].Subject)
	}
}

// binOf is the index of the bin in which a value lies.
func binOf(bins []Bin, v exact.Number) int {
	for n := range bins {
		if v.Cmp(bins[n].To) < 0 {
			return n
		}
	}
	return len(bins) - 1
}

// Alike is the commonest of some values, the lowest of several, how many are
// equal to it, and whether nearly all are: nine in ten or more, of two at least.
func Alike(values []exact.Number) (commonest exact.Number, heads int, nearly bool) {
	sorted := slices.Clone(values)
	slices.SortFunc(sorted, exact.Number.Cmp)
	for from := 0; from < len(sorted); {
		to := from + 1
		for to < len(sorted) && sorted[to].Equal(sorted[from]) {
			to++
		}
		if to-from > heads {
			commonest, heads = sorted[from], to-from
		}
		from = to
	}
	return commonest, heads, len(values) > 1 && 10*heads >= 9*len(values)
}
