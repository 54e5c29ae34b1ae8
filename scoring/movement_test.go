package scoring_test

import (
	"testing"

	"gongping/scoring"
)

func TestMovement(t *testing.T) {
	quarter := func(facts string) *scoring.Results {
		w := read(t, board+facts)
		return scored(t, compiled(t, w.scheme), w.facts)
	}
	before := quarter(`
		subject a city
		subject b city
		subject c city
		subject d city
		subject e city
		event e1 a i point count=9
		event e2 b i point count=8
		event e3 c i point count=7
		event e4 d i point count=7
		event e5 e i point count=6`) // 1 a, 2 b, 3= c, 3= d, 5 e
	now := quarter(`
		subject a city
		subject b city
		subject c city
		subject d county
		subject e city
		subject f city
		event e1 b i point count=9
		event e2 c i point count=9
		event e3 a i point count=5
		event e4 f i point count=4
		event e5 e i point count=3`) // 1= b, 1= c, 3 a, 4 f, 5 e; d alone in the other group
	for subject, want := range map[scoring.SubjectID]scoring.Movement{
		"a":      {Direction: scoring.Down, By: 2, Before: 1},
		"b":      {Direction: scoring.Up, By: 1, Before: 2},
		"c":      {Direction: scoring.Up, By: 2, Before: 3},
		"d":      {Direction: scoring.New}, // was third in another group
		"e":      {Direction: scoring.Level, Before: 5},
		"f":      {Direction: scoring.New},
		"nobody": {Direction: scoring.New},
	} {
		if got := now.MovementSince(before, subject); got != want {
			t.Errorf("%s: %+v; want %+v", subject, got, want)
		}
		if got := now.MovementSince(nil, subject); got != (scoring.Movement{Direction: scoring.New}) {
			t.Errorf("%s: %+v since nothing", subject, got)
		}
	}
}
