package scoring_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"gongping/scoring"
	"gongping/scoring/exact"
)

// TestEligibleLaws: whoever is scored stands on the list once, in his group and
// with his place; no order of people changes what it says of anybody; those who
// share a place share the side of the line; and everybody who has a place is in
// exactly one band, no band begins before one above it has ended.
func TestEligibleLaws(t *testing.T) {
	lists, bands := 0, 0
	eachWorld(t, 400, func(t *testing.T, c *rand.Rand, w world) {
		program, m := compiled(t, w.scheme), &maker{chance: c, world: w}
		e := m.eligibility()
		results := scored(t, program, w.facts)
		other := *w.facts
		other.Subjects = slices.Clone(other.Subjects)
		c.Shuffle(len(other.Subjects), func(a, b int) { other.Subjects[a], other.Subjects[b] = other.Subjects[b], other.Subjects[a] })
		one, two := said(t, results, e), said(t, scored(t, program, &other), e)
		if !maps.Equal(one, two) {
			t.Errorf("%v\nbecame\n%v", one, two)
		}
		if len(one) != len(w.facts.Subjects) {
			t.Errorf("%d on the list, %d are scored", len(one), len(w.facts.Subjects))
		}
		lists++
		if len(w.scheme.Bands) > 0 {
			bands++
			partitioned(t, results, w.scheme.Bands)
		}
	})
	if lists < 300 || bands < 40 {
		t.Errorf("only %d lists and %d rankings with bands were tried", lists, bands)
	}
}

// eligibility is one at random.
func (m *maker) eligibility() *scoring.Eligibility {
	e := &scoring.Eligibility{}
	line := third(int64(1+m.IntN(3)), pick(m, exact.Floor, exact.Ceil, exact.HalfAway), pick(m, scoring.TiesIn, scoring.TiesOut))
	if m.percent(40) {
		line.Upto, line.Last = nil, 1+m.IntN(3)
	}
	e.Cases = append(e.Cases, line)
	for _, x := range m.scheme.Metrics {
		test, _ := scoring.ParseTest(">= 1")
		e.Requires = append(e.Requires, scoring.Requirement{When: []scoring.Condition{{Metric: x.ID, Test: test}}})
	}
	for _, g := range m.scheme.Gates {
		e.Requires = append(e.Requires, scoring.Requirement{Without: []scoring.GateID{g.ID}})
	}
	return e
}

// said is what a list says of each, by subject.
func said(t *testing.T, r *scoring.Results, e *scoring.Eligibility) map[scoring.SubjectID]string {
	list := make(map[scoring.SubjectID]string)
	for _, g := range r.Eligible(e) {
		sides := make(map[int]bool)
		for _, x := range g.Candidates {
			score, _ := r.Of(x.Subject)
			place, placed := r.Place(x.Subject)
			if _, twice := list[x.Subject]; twice || score.Group != g.Group || placed != (x.Place > 0) || placed && place.Place != x.Place {
				t.Errorf("%s stands twice, or in another group or place", x.Subject)
			}
			if side, known := sides[x.Place]; known && side != x.Inside {
				t.Errorf("%s is on another side of the line than who shares its place", x.Subject)
			}
			sides[x.Place] = x.Inside
			list[x.Subject] = fmt.Sprint(g.Group, g.Heads, x.Place, x.Inside, x.Qualifies, len(x.Met))
		}
	}
	return list
}

// partitioned: in the order of places the bands follow each other.
func partitioned(t *testing.T, r *scoring.Results, bands []scoring.RankBand) {
	for _, g := range r.Standings() {
		at := 0
		for _, row := range g.Rows {
			score, _ := r.Of(row.Subject)
			n := slices.IndexFunc(bands, func(b scoring.RankBand) bool { return b.ID == score.Band })
			if n < at {
				t.Errorf("%s at place %d is in band %q", row.Subject, row.Place, score.Band)
			}
			at = n
		}
	}
	for _, score := range r.Scores() {
		if _, placed := r.Place(score.Subject); !placed && score.Band != "" {
			t.Errorf("%s has a band and no place", score.Subject)
		}
	}
}
