package scoring_test

import (
	"fmt"
	"testing"

	"gongping/scoring"
)

// The four models with the two directions of the third, each with its own
// limits and with stated ones.

func TestWeighted(t *testing.T) {
	run(t, []worked{
		{"starts at 100", `
			full 40
			category c weighted weight=40
			indicator i c floor=none
			kind down -7
			event e1 a i down`,
			// 93 × 40% = 37.2
			"[[100 + [1×-7]] 40%]", "37.2"},
		{"never below zero", `
			full 40
			category c weighted weight=40
			indicator i c floor=none
			kind down -120
			event e1 a i down`,
			// 100 - 120 = -20, at least 0
			"[[100 + [1×-120]] floor 0 40%]", "0"},
		{"may exceed 100 unless it has a cap", `
			full 40
			category c weighted weight=40
			indicator i c cap=none
			kind up 7
			event e1 a i up`,
			// 107 × 40% = 42.8
			"[[100 + [1×7]] 40%]", "42.8"},
		{"a stated floor takes the place of its own", `
			full 40
			category c weighted weight=40 floor=60
			indicator i c floor=none
			kind down -120
			event e1 a i down`,
			// -20, at least 60; × 40% = 24
			"[[100 + [1×-120]] floor 60 40%]", "24"},
		{"no floor if it says so", `
			full 40
			category c weighted weight=40 floor=none
			indicator i c floor=none
			kind down -120
			event e1 a i down`,
			// -20 × 40%
			"[[100 + [1×-120]] 40%]", "-8"},
		{"weights that are fractions", `
			full 1
			category c weighted weight=1/3
			indicator i c floor=none
			kind down -1
			category d weighted weight=2/3
			indicator j d floor=none
			kind down -1
			event e1 a i down`,
			// 99 × 1/3 ÷ 100 + 100 × 2/3 ÷ 100 = 0.33 + 2/3 = 299/300
			"[[100 + [1×-1]] 1/3% + [100 + []] 2/3%]", "299/300"},
		{"bases in place of the start", `
			full 40
			category c weighted weight=40
			indicator i c base=70 floor=0
			kind down -7
			indicator j c base=30 floor=0
			kind down -40
			event e1 a i down
			event e2 a j down`,
			// 63 + 0 = 63; × 40% = 25.2
			"[[[70 + 1×-7] + [30 + 1×-40] floor 0] 40%]", "25.2"},
		{"a start and bases", `
			full 40
			category c weighted weight=40 start=70
			indicator i c base=30 floor=0
			kind down -40
			event e1 a i down`,
			// 70 + 0; × 40% = 28
			"[[70 + [30 + 1×-40] floor 0] 40%]", "28"},
	})
}

func TestDirect(t *testing.T) {
	run(t, []worked{
		{"starts at its weight", `
			full 15
			category c direct weight=15
			indicator i c floor=none
			kind down -0.5
			event e1 a i down count=3`,
			// 15 - 1.5
			"[[15 + [3×-0.5]]]", "13.5"},
		{"never below zero", `
			full 15
			category c direct weight=15
			indicator i c floor=none
			kind down -16
			event e1 a i down`,
			// 15 - 16, at least 0
			"[[15 + [1×-16]] floor 0]", "0"},
		{"a start and a given score make its weight", `
			full 10
			category c direct weight=10 start=4 cap=11
			indicator i c points=6 floor=0 cap=6
			given 0..100 scale=0.06
			indicator j c cap=none
			kind up 5
			score g1 a i 95
			event e1 a j up`,
			// 4 + 95 × 0.06 + 5 = 14.7, at most 11
			"[[4 + [95 scale 0.06] + [1×5]] cap 11]", "11"},
		{"a given score that only deducts holds nothing", `
			full 15
			category c direct weight=15
			indicator i c floor=none
			given 4..10 scale=-0.5
			score g1 a i 4`,
			// 15 - 2
			"[[15 + [4 scale -0.5]]]", "13"},
		{"a given score from below zero, turned round", `
			full 15
			category c direct weight=15 start=10
			indicator i c floor=none cap=none
			given -10..2 scale=-0.5
			score g1 a i -4`,
			// at best -10 × -0.5 = 5, which with 10 makes 15; 10 + 2
			"[[10 + [-4 scale -0.5]]]", "12"},
		{"given scores alone make its weight", `
			full 15
			category c direct weight=15 start=0
			indicator i c cap=none
			given 0..100 scale=0.1
			indicator j c cap=none
			given 0..300 scale=1/60
			score g1 a i 92
			score g2 a j 271`,
			// 9.2 + 271/60 = 9.2 + 4.51666… = 823/60
			"[[[92 scale 0.1] + [271 scale 1/60]]]", "823/60"},
	})
}

func TestBonusPenaltyFree(t *testing.T) {
	run(t, []worked{
		{"a bonus starts at zero", `
			category c bonus
			indicator i c cap=none
			kind up 2
			event e1 a i up count=3`,
			"[[[3×2]]]", "6"},
		{"a bonus with a cap", `
			category c bonus cap=5
			indicator i c cap=none
			kind up 2
			event e1 a i up count=3`,
			// 6, at most 5
			"[[[3×2]] cap 5]", "5"},
		{"a penalty may go below zero", `
			category c penalty
			indicator i c floor=none
			kind down -2
			event e1 a i down count=3`,
			"[[[3×-2]]]", "-6"},
		{"a penalty with a floor", `
			category c penalty floor=-5
			indicator i c floor=none
			kind down -2
			event e1 a i down count=3`,
			// -6, at least -5
			"[[[3×-2]] floor -5]", "-5"},
		{"a penalty that started above zero adds nothing", `
			category c penalty start=2
			indicator i c floor=none
			kind down -0.5
			event e1 a i down`,
			// 2 - 0.5 = 1.5, at most 0
			"[[2 + [1×-0.5]] cap 0]", "0"},
		{"free goes both ways without limits", `
			category c free
			indicator i c floor=none cap=none
			kind down -2
			kind up 0.5
			event e1 a i down
			event e2 a i up`,
			"[[[1×-2 + 1×0.5]]]", "-1.5"},
		{"free starts where it says", `
			category c free start=60
			indicator i c floor=none
			kind down -2
			event e1 a i down`,
			"[[60 + [1×-2]]]", "58"},
		{"one point is worth its weight in one model, and a point in another", `
			full 40
			category c weighted weight=25
			indicator i c floor=none
			kind down -1
			category d direct weight=15
			indicator j d floor=none
			kind down -1
			event e1 a i down
			event e2 a j down`,
			// 99 × 25% + 14 = 24.75 + 14
			"[[100 + [1×-1]] 25% + [15 + [1×-1]]]", "38.75"},
	})
}

// TestStartsAndLimits: what a scheme does not say, its models do.
func TestStartsAndLimits(t *testing.T) {
	p := compiled(t, read(t, `
		full 50
		category weighted weighted weight=40
		indicator a weighted floor=none
		kind down -1
		category direct direct weight=10 cap=11
		indicator b direct base=10 floor=none
		kind down -1
		category bonus bonus start=2 floor=none
		indicator c bonus cap=none
		kind up 1
		category penalty penalty floor=-5
		indicator d penalty floor=none
		kind down -1
		category free free
		indicator e free floor=none
		kind down -1`).scheme)
	word := func(l scoring.Limit) string {
		if !l.Binds() {
			return "none"
		}
		return l.Value.String()
	}
	for n, want := range []string{
		"100 from 0 to none",
		"0 from 0 to 11", // bases in place of a start
		"2 from none to none",
		"0 from -5 to 0",
		"0 from none to none",
	} {
		limits := p.EffectiveLimits(n)
		if got := fmt.Sprintf("%s from %s to %s", p.Start(n), word(limits.Floor), word(limits.Cap)); got != want {
			t.Errorf("%s starts at %s; want %s", p.Scheme().Categories[n].ID, got, want)
		}
	}
}
