package scoring_test

import "testing"

// TestOrderOfApplication follows the list of the package's documentation.
func TestOrderOfApplication(t *testing.T) {
	run(t, []worked{
		{"entry, then ruling, then limit of the kind, then indicator, category, weight, total", `
			total floor=none cap=40 round=1/half-away round-category=2/half-away round-indicator=0/floor
			full 50
			category c weighted weight=50
			indicator i c cap=none floor=-20
			kind limited -1.5 floor=-4
			kind free -2
			event e1 a i limited count=2
			event e2 a i free
			event e3 a i limited
			event e4 a i free count=10
			ruling r1 e4 reduced -13.25`,
			// kind: 2×-1.5 - 1.5 = -4.5, at least -4
			// indicator: -4 - 2 - 13.25 = -19.25, above its floor of -20; down to a whole number: -20
			// category: 100 - 20 = 80, × 50% = 40; total: 40
			"[[100 + [[2×-1.5 + 1×-1.5] floor -4 + 1×-2 + 10×-2 reduced -13.25] round 0/floor] 50% round 2/half-away] round 1/half-away", "40"},
		{"rounding before a limit would give more", `
			total round-indicator=0/up
			category c free
			indicator i c floor=none cap=5.5
			kind up 5.4
			event e1 a i up
			event e2 a i up`,
			// 10.8, at most 5.5, up to 6. Rounded first it would be 11, then 5.5.
			"[[[1×5.4 + 1×5.4] cap 5.5 round 0/up]]", "6"},
		{"a kind's limit holds before the indicator's", `
			category c free
			indicator i c floor=-5 cap=none
			kind down -4 floor=-6
			kind up 3
			event e1 a i down count=2
			event e2 a i up`,
			// -8 at least -6; -6 + 3 = -3, above -5. Without the kind's limit: -5.
			"[[[[2×-4] floor -6 + 1×3]]]", "-3"},
		{"a category's limit holds before its weight", `
			full 40
			category c weighted weight=40 cap=105
			indicator i c cap=none
			kind up 10
			event e1 a i up`,
			// 110, at most 105; × 40% = 42
			"[[100 + [1×10]] cap 105 40%]", "42"},
		{"a category is rounded after its weight", `
			total round-category=1/half-away
			full 15
			category c weighted weight=15
			indicator i c floor=none
			kind down -3.5
			event e1 a i down`,
			// 96.5 × 15% = 14.475, to one place 14.5; before: 96.5 is one place already
			"[[100 + [1×-3.5]] 15% round 1/half-away]", "14.5"},
		{"the total's floor, cap and rounding come last", `
			total floor=0 cap=9.95 round=1/half-away
			category c free
			indicator i c cap=none
			kind up 20
			event e1 a i up`,
			// 20, at most 9.95, to one place 10.0: a rounding may pass the cap, for the scheme names it after
			"[[[1×20]]] cap 9.95 round 1/half-away", "10"},
		{"the floor of the total", `
			total floor=0 cap=110
			category c penalty
			indicator i c floor=none
			kind down -1
			event e1 a i down`,
			// 0 - 1 = -1, at least 0
			"[[[1×-1]]] floor 0", "0"},
	})
}

// TestUntouched: what does not bind leaves no node.
func TestUntouched(t *testing.T) {
	run(t, []worked{
		{"limits that are just reached", `
			total floor=-1 cap=1
			category c free floor=-1 cap=1
			indicator i c floor=-1 cap=1
			kind down -1 floor=-1 cap=0
			event e1 a i down`,
			"[[[[1×-1]]]]", "-1"},
		{"a floor that is the cap", `
			category c free
			indicator i c floor=-1 cap=-1
			kind down -1
			event e1 a i down`,
			"[[[1×-1]]]", "-1"},
		{"no entries", `
			category c free
			indicator i c floor=none
			kind down -1
			indicator j c base=3 floor=none cap=none
			kind down -1`,
			// 0 + 3
			"[[[] + [3]]]", "3"},
	})
}
