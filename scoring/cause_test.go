package scoring_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"gongping/scoring"
)

// Before: a 9, b 8, c 7, d 6. Now: a 5, b 8, c 9, d 6, e 10.
//
// a: with 5 against the others of before it would be fourth (−3); then e comes
// in before it: fifth (−1).
// b: with 8 against a 9 second (0); now e and c stand before it, a behind: third (−1).
// c: with 9 against a 9 it shares the first place (+2); e comes in: second (−1).
// d: with 6 fourth (0); a falls behind it, e comes in: fourth (0).
func TestCause(t *testing.T) {
	quarter := func(facts string) *scoring.Results {
		w := read(t, `
			category c free
			indicator i c cap=none
			kind point 1
			subject a
			subject b
			subject c
			subject d`+facts)
		return scored(t, compiled(t, w.scheme), w.facts)
	}
	before := quarter(`
		event e1 a i point count=9
		event e2 b i point count=8
		event e3 c i point count=7
		event e4 d i point count=6`)
	now := quarter(`
		subject e
		event e1 a i point count=5
		event e2 b i point count=8
		event e3 c i point count=9
		event e4 d i point count=6
		event e5 e i point count=10`)
	for id, want := range map[scoring.SubjectID]scoring.Cause{
		"a": {Own: -3, Others: -1, PassedBy: []scoring.SubjectID{"c", "b", "d"}},
		"b": {Others: -1, Passed: []scoring.SubjectID{"a"}, PassedBy: []scoring.SubjectID{"c"}},
		"c": {Own: 2, Others: -1, Passed: []scoring.SubjectID{"b", "a"}},
		"d": {Passed: []scoring.SubjectID{"a"}},
	} {
		got, ok := now.CauseSince(before, id)
		if !ok || got.Own != want.Own || got.Others != want.Others || !slices.Equal(got.Passed, want.Passed) || !slices.Equal(got.PassedBy, want.PassedBy) {
			t.Errorf("%s: %+v; want %+v", id, got, want)
		}
	}
	for _, id := range []scoring.SubjectID{"e", "nobody"} {
		if got, ok := now.CauseSince(before, id); ok {
			t.Errorf("%s: %+v", id, got)
		}
	}
}

// TestCauseIsTheMovement: the two parts add up to it; who did not move in a
// quarter that is the same has no cause.
func TestCauseIsTheMovement(t *testing.T) {
	moved := 0
	eachWorld(t, 300, func(t *testing.T, c *rand.Rand, w world) {
		program := compiled(t, w.scheme)
		now := scored(t, program, w.facts)
		other := *w.facts
		other.Entries, other.Rulings = slices.Clone(other.Entries), nil
		for n := len(other.Entries) - 1; n >= 0; n-- {
			if c.IntN(2) == 0 {
				other.Entries = slices.Delete(other.Entries, n, n+1)
			}
		}
		before, problems := program.Score(&other)
		if len(problems) > 0 {
			return // what is left may be too little to score
		}
		for _, score := range now.Scores() {
			m := now.MovementSince(before, score.Subject)
			cause, ok := now.CauseSince(before, score.Subject)
			by := map[scoring.Direction]int{scoring.Up: m.By, scoring.Down: -m.By}[m.Direction]
			if ok == (m.Direction == scoring.New) || ok && cause.Own+cause.Others != by {
				t.Errorf("%s: %+v for %+v", score.Subject, cause, m)
			}
			moved += m.By
			if same, _ := now.CauseSince(now, score.Subject); same.Own != 0 || same.Others != 0 || same.Passed != nil || same.PassedBy != nil {
				t.Errorf("%s: %+v since now", score.Subject, same)
			}
		}
	})
	if moved < 100 {
		t.Errorf("only %d places were gained or lost", moved)
	}
}
