package scoring_test

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"gongping/scoring"
	"gongping/scoring/exact"
)

// eachWorld gives the test so many random worlds, each from its own seed.
func eachWorld(t *testing.T, worlds int, test func(t *testing.T, c *rand.Rand, w world)) {
	t.Helper()
	for seed := range uint64(worlds) {
		c := rand.New(rand.NewPCG(seed, 1))
		if test(t, c, randomWorld(c)); t.Failed() {
			t.Fatalf("in world %d", seed)
		}
	}
}

// expected is what the oracle says of a subject.
type expected struct {
	group            scoring.GroupID
	total            *big.Rat
	categories, keys []*big.Rat
}

func (o oracle) expect(s scoring.Score) expected {
	x := expected{group: s.Group}
	x.total, x.categories = o.total(s.Subject)
	for _, tie := range o.scheme.TieBreaks {
		x.keys = append(x.keys, o.key(tie, s.Subject))
	}
	return x
}

// before reports whether a stands before b in its group.
func (o oracle) before(a, b expected) bool {
	order := a.total.Cmp(b.total)
	for n, tie := range o.scheme.TieBreaks {
		if order != 0 {
			break
		}
		if order = a.keys[n].Cmp(b.keys[n]); tie.Order == scoring.LowFirst {
			order = -order
		}
	}
	return a.group == b.group && order > 0
}

// TestAgreement compares the package with the oracle: totals, categories, keys
// and places.
func TestAgreement(t *testing.T) {
	eachWorld(t, 2000, func(t *testing.T, _ *rand.Rand, w world) {
		results := scored(t, compiled(t, w.scheme), w.facts)
		o := oracle{w}
		var all []expected
		for _, score := range results.Scores() {
			all = append(all, o.expect(score))
		}
		for n, score := range results.Scores() {
			agree(t, "total", score.Subject, []exact.Number{score.Total}, []*big.Rat{all[n].total})
			agree(t, "categories", score.Subject, score.Categories, all[n].categories)
			agree(t, "keys", score.Subject, score.Keys, all[n].keys)
			place := 1
			for _, other := range all {
				if o.before(other, all[n]) {
					place++
				}
			}
			if row, _ := results.Place(score.Subject); row.Place != place {
				t.Errorf("%s: place %d; want %d", score.Subject, row.Place, place)
			}
		}
	})
}

func agree(t *testing.T, what string, subject scoring.SubjectID, got []exact.Number, want []*big.Rat) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("%s of %s: %d; want %d", what, subject, len(got), len(want))
	}
	for n := range got {
		if rat(got[n]).Cmp(want[n]) != 0 {
			t.Errorf("%s of %s: %v; want %v", what, subject, got, want)
		}
	}
}
