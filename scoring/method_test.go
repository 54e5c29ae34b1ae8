package scoring_test

import "testing"

func TestEvents(t *testing.T) {
	run(t, []worked{
		{"a count may be a fraction", `
			category c free
			indicator i c floor=none
			kind shared -0.3
			event e1 a i shared count=1/3
			event e2 a i shared count=2.5`,
			// -0.1 - 0.75
			"[[[1/3×-0.3 + 2.5×-0.3]]]", "-0.85"},
		{"points at discretion, at both ends of the range", `
			category c free
			indicator i c floor=none cap=none
			kind slack -3..1
			event e1 a i slack points=-3
			event e2 a i slack points=1
			event e3 a i slack points=-1/7`,
			// -3 + 1 - 1/7
			"[[[-3 + 1 + -1/7]]]", "-15/7"},
		{"a kind that is worth nothing", `
			category c free
			indicator i c
			kind noted 0
			event e1 a i noted count=9`,
			"[[[9×0]]]", "0"},
		{"limited kinds stand where the first of their entries does", `
			category c free
			indicator i c floor=none cap=none
			kind up 2 cap=3
			kind down -1 floor=-2
			kind plain -0.5
			event e1 a i plain
			event e2 a i down
			event e3 a i up
			event e4 a i down count=4
			event e5 a i up`,
			// -0.5 + (-1 - 4, at least -2) + (2 + 2, at most 3) = 0.5
			"[[[1×-0.5 + [1×-1 + 4×-1] floor -2 + [1×2 + 1×2] cap 3]]]", "0.5"},
		{"a kind's floor above zero needs an entry to act", `
			category c free
			indicator i c cap=none
			kind up 1 floor=5
			indicator j c cap=none
			kind up 1 floor=5
			event e1 a i up`,
			// 1, at least 5; the other indicator has no entry
			"[[[[1×1] floor 5] + []]]", "5"},
		{"an indicator's floor acts without entries", `
			category c free
			indicator i c floor=2 cap=none
			kind up 1`,
			"[[[] floor 2]]", "2"},
		{"the entries of others are not counted", `
			category c free
			indicator i c floor=none
			kind down -1
			subject a
			subject b
			event e1 b i down count=7
			event e2 a i down
			event e3 b i down`,
			"[[[1×-1]]]", "-1"},
	})
}

func TestGiven(t *testing.T) {
	run(t, []worked{
		{"as reported", `
			category c free
			indicator i c cap=none
			given 0..100
			score g1 a i 97.25`,
			"[[[97.25]]]", "97.25"},
		{"a scale that never comes out even", `
			category c free
			indicator i c cap=none
			given 0..300 scale=1/60
			score g1 a i 271`,
			// 271 ÷ 60
			"[[[271 scale 1/60]]]", "271/60"},
		{"zero is a value", `
			category c free
			indicator i c cap=none unreported=-5
			given 0..100
			overdue
			score g1 a i 0`,
			"[[[0]]]", "0"},
		{"both ends of the range", `
			category c free
			indicator i c floor=none cap=none
			given -1..1 scale=10
			indicator j c floor=none cap=none
			given -1..1 scale=10
			score g1 a i -1
			score g2 a j 1`,
			"[[[-1 scale 10] + [1 scale 10]]]", "0"},
		{"a deduction counted by somebody else", `
			category c penalty
			indicator i c floor=-6
			given 0..100 scale=-0.1
			score g1 a i 75`,
			// 75 × -0.1 = -7.5, at least -6
			"[[[75 scale -0.1] floor -6]]", "-6"},
		{"a base and a given score", `
			category c free
			indicator i c base=60 cap=none
			given 0..40
			score g1 a i 31`,
			"[[[60 + 31]]]", "91"},
	})
}
