package scoring_test

import (
	"math/rand/v2"
	"testing"

	"gongping/scoring"
	"gongping/scoring/exact"
)

// chain is the first step at which two scores differ, -1 for the total, and by
// how much the first is ahead; the steps are used up if they are equal. Where
// one of them lacks the key, the other is ahead by one.
func chain(s *scoring.Scheme, a, b *scoring.Score) (step int, ahead exact.Number, lacks bool) {
	step = -1
	for ahead = a.Total.Sub(b.Total); ahead.IsZero() && step < len(s.TieBreaks)-1; {
		step++
		hasA, hasB := a.NoKey == nil || !a.NoKey[step], b.NoKey == nil || !b.NoKey[step]
		if hasA != hasB {
			return step, exact.Int(int64(sign(hasA) - sign(hasB))), true
		}
		if ahead = a.Keys[step].Sub(b.Keys[step]); !hasA {
			ahead = exact.Number{}
		}
		if s.TieBreaks[step].Order == scoring.LowFirst {
			ahead = ahead.Neg()
		}
	}
	return step, ahead, false
}

// TestStandings: within a group the places are those of a total preorder that
// follows from totals and keys, and every subject that is ranked stands in one
// group.
func TestStandings(t *testing.T) {
	eachWorld(t, 500, func(t *testing.T, _ *rand.Rand, w world) {
		results := scored(t, compiled(t, w.scheme), w.facts)
		placed := 0
		for _, g := range results.Standings() {
			placed += len(g.Rows)
			for n, row := range g.Rows {
				score, _ := results.Of(row.Subject)
				if found, _ := results.Place(row.Subject); score.Group != g.Group || *found != row {
					t.Errorf("%s stands in %s as %+v; found as %+v", row.Subject, g.Group, row, *found)
				}
				better, equal := 0, 0
				for k := range g.Rows {
					other, _ := results.Of(g.Rows[k].Subject)
					_, ahead, _ := chain(w.scheme, other, score)
					better, equal = better+max(0, ahead.Sign()), equal+1-ahead.Abs().Sign()
					if k < n && ahead.Sign() < 0 {
						t.Errorf("%s stands above %s", g.Rows[k].Subject, row.Subject)
					}
				}
				if row.Place != better+1 || row.Shared != equal {
					t.Errorf("%s: %+v with %d better and %d equal", row.Subject, row, better, equal)
				}
			}
		}
		if placed+len(results.Unranked()) != len(w.facts.Subjects) {
			t.Errorf("%d of %d subjects have a place, %d have none", placed, len(w.facts.Subjects), len(results.Unranked()))
		}
	})
}

// TestMarginsBothWays: the way up from a place is the way down to it.
func TestMarginsBothWays(t *testing.T) {
	eachWorld(t, 500, func(t *testing.T, _ *rand.Rand, w world) {
		results := scored(t, compiled(t, w.scheme), w.facts)
		for _, g := range results.Standings() {
			for _, row := range g.Rows {
				up, down := row.Above, row.Below
				if (up == nil) != (row.Place == 1) || (down == nil) != (row.Place+row.Shared > len(g.Rows)) {
					t.Errorf("%+v of %d: above %v, below %v", row, len(g.Rows), up, down)
				}
				if up == nil {
					continue
				}
				above, _ := results.Place(up.Subject)
				if up.Place != above.Place || above.Place+above.Shared != row.Place {
					t.Errorf("%+v has above it %+v", row, above)
				}
				if back := above.Below; back.Place != row.Place || back.Key != up.Key || !back.By.Equal(up.By) {
					t.Errorf("%+v up, but %+v down", up, back)
				}
				a, _ := results.Of(up.Subject)
				b, _ := results.Of(row.Subject)
				if step, ahead, lacks := chain(w.scheme, a, b); step != up.Key || lacks != up.Lacks || !lacks && !ahead.Abs().Equal(up.By) {
					t.Errorf("%+v; want %s at %d", up, ahead, step)
				}
			}
		}
	})
}
