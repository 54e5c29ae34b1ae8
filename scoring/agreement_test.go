package scoring_test

import (
	"math/big"
	"math/rand/v2"
	"slices"
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

// TestAgreement compares the package with the oracle: metrics, totals,
// categories, keys, gates, places, grades and bands.
func TestAgreement(t *testing.T) {
	eachWorld(t, 2000, func(t *testing.T, _ *rand.Rand, w world) {
		compare(t, w, scored(t, compiled(t, w.scheme), w.facts))
	})
}

func compare(t *testing.T, w world, results *scoring.Results) {
	t.Helper()
	o := newOracle(w)
	for _, want := range o.expect("") {
		compareMetrics(t, o, want.subject.ID, results)
		compareScore(t, want, results)
		comparePlace(t, want, results)
	}
	for _, grouping := range w.scheme.Groupings {
		compareGrouping(t, o.expect(grouping), results.Regrouped(grouping))
	}
}

func compareMetrics(t *testing.T, o *oracle, subject scoring.SubjectID, results *scoring.Results) {
	t.Helper()
	for _, d := range append(o.scheme.Metrics, scoring.Metric{ID: scoring.HeadCount}) {
		want := o.metric(d.ID, subject)
		number, state, ok := results.Measure(subject, d.ID)
		switch {
		case !ok:
			t.Errorf("%s of %s is not known", d.ID, subject)
		case state != want.state:
			t.Errorf("%s of %s is in state %d; want %d", d.ID, subject, state, want.state)
		case want.value != nil && rat(number).Cmp(want.value) != 0:
			t.Errorf("%s of %s is %s; want %s", d.ID, subject, number, want.value.RatString())
		}
	}
}

func compareScore(t *testing.T, want *expected, results *scoring.Results) {
	t.Helper()
	score, ok := results.Of(want.subject.ID)
	if !ok {
		t.Fatalf("%s was not scored", want.subject.ID)
	}
	if rat(score.Total).Cmp(want.total) != 0 {
		t.Errorf("total of %s: %s; want %s", score.Subject, score.Total, want.total.RatString())
	}
	if !slices.EqualFunc(score.Categories, want.categories, func(a exact.Number, b *big.Rat) bool { return rat(a).Cmp(b) == 0 }) {
		t.Errorf("categories of %s: %v; want %v", score.Subject, score.Categories, want.categories)
	}
	for n, key := range want.keys {
		lacks := score.NoKey != nil && score.NoKey[n]
		if lacks != (key == nil) || key != nil && rat(score.Keys[n]).Cmp(key) != 0 {
			t.Errorf("keys of %s: %v, lacking %v; want %v", score.Subject, score.Keys, score.NoKey, want.keys)
		}
	}
	if !slices.Equal(score.Open, want.open) {
		t.Errorf("open of %s: %v; want %v", score.Subject, score.Open, want.open)
	}
	if !slices.EqualFunc(score.Gates, want.gates, func(a scoring.HeldGate, b scoring.Gate) bool { return a.Gate == b.ID }) {
		t.Errorf("gates of %s: %v; want %v", score.Subject, score.Gates, want.gates)
	}
	if score.Group != want.group.ID || score.Unranked != want.unranked || score.NoAward != want.held(scoring.EffectNoAward) {
		t.Errorf("%s is in %s, unranked %v, without awards %v", score.Subject, score.Group, score.Unranked, score.NoAward)
	}
	if score.Grade != want.grade || score.Band != want.band {
		t.Errorf("%s has grade %q and band %q; want %q and %q", score.Subject, score.Grade, score.Band, want.grade, want.band)
	}
}

func comparePlace(t *testing.T, want *expected, results *scoring.Results) {
	t.Helper()
	row, ok := results.Place(want.subject.ID)
	switch {
	case ok != !want.unranked:
		t.Errorf("%s has a place: %v; want %v", want.subject.ID, ok, !want.unranked)
	case ok && (row.Place != want.place || row.Shared != want.shared):
		t.Errorf("%s: place %d shared by %d; want %d by %d", want.subject.ID, row.Place, row.Shared, want.place, want.shared)
	}
}

func compareGrouping(t *testing.T, all []*expected, groups []scoring.GroupStanding) {
	t.Helper()
	found := make(map[scoring.SubjectID]scoring.Standing)
	in := make(map[scoring.SubjectID]scoring.GroupID)
	for _, g := range groups {
		for _, row := range g.Rows {
			found[row.Subject], in[row.Subject] = row, g.Group
		}
	}
	for _, want := range all {
		row, ok := found[want.subject.ID]
		if ok == want.unranked || ok && (in[row.Subject] != want.group.ID || row.Place != want.place || row.Shared != want.shared) {
			t.Errorf("%s stands in %q: %+v; want place %d shared by %d in %q", want.subject.ID, in[want.subject.ID], row, want.place, want.shared, want.group.ID)
		}
	}
}
