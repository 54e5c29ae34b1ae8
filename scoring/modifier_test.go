package scoring_test

import (
	"testing"
)

// cases is an indicator with events that carry words and numbers.
const cases = `
	attribute solved yes|no
	attribute level central|province|city
	attribute days
	category c free
	indicator i c floor=none cap=none
	kind murder -2
	kind slack -10..-1
	kind fire roles=leader:-10,deputy:-5
	kind praise 3
	multiplier half 1/2 when=solved:yes kinds=murder
	multiplier repeated 2 when=days:>30
	multiplier upper 3/2 when=level:central|province;days:<=30
`

func TestMultipliers(t *testing.T) {
	run(t, []worked{
		{"a word", cases + `
			event e1 a i murder count=3 solved=yes
			event e2 a i murder solved=no`,
			// 3 × -2 × 1/2 - 2
			"[[[3×-2 factor half 0.5 + 1×-2]]]", "-5"},
		{"only of its kinds", cases + `
			event e1 a i praise solved=yes`,
			"[[[1×3]]]", "3"},
		{"a number, at its end", cases + `
			event e1 a i murder days=30
			event e2 a i murder days=30.5`,
			// -2 - 2 × 2
			"[[[1×-2 + 1×-2 factor repeated 2]]]", "-6"},
		{"several on one event, in the order of the scheme", cases + `
			event e1 a i murder days=31 solved=yes`,
			// -2 × 1/2 × 2
			"[[[1×-2 factor half 0.5 factor repeated 2]]]", "-2"},
		{"all conditions must hold, one of the words is enough", cases + `
			event e1 a i praise level=province days=1
			event e2 a i praise level=city days=1
			event e3 a i praise level=central`,
			// 4.5 + 3 + 3: the third carries no days
			"[[[1×3 factor upper 1.5 + 1×3 + 1×3]]]", "10.5"},
		{"points at discretion", cases + `
			event e1 a i slack points=-4 days=100`,
			"[[[-4 factor repeated 2]]]", "-8"},
		{"an entry's own limits come after them and before a ruling", `
			attribute days
			category c free
			indicator i c floor=none cap=none
			kind late -2 each_floor=-5 floor=-9
			multiplier repeated 2 when=days:>30
			event e1 a i late count=3
			event e2 a i late days=31
			event e3 a i late count=2 days=31
			ruling r1 e3 increased -6`,
			// -6, at least -5; -2 × 2 = -4; -4 × 2 = -8, at least -5, increased
			// to -6; -5 - 4 - 6 = -15, at least -9
			"[[[[3×-2 floor -5 + 1×-2 factor repeated 2 + 2×-2 factor repeated 2 floor -5 increased -6] floor -9]]]", "-9"},
		{"an entry's own cap, and a share of it", `
			category c free
			indicator i c floor=none cap=none
			kind solved 4 each_cap=6
			event e1 a i solved count=2 share=1/3`,
			// 8, at most 6, of which a third
			"[[[2×4 cap 6 share 1/3]]]", "2"},
		{"rulings replace what the multipliers made", cases + `
			event e1 a i murder solved=yes
			ruling r1 e1 increased -1.5`,
			// -2 × 1/2 = -1, increased to -1.5
			"[[[1×-2 factor half 0.5 increased -1.5]]]", "-1.5"},
	})
}

func TestRolesAndShares(t *testing.T) {
	run(t, []worked{
		{"points by role", cases + `
			event e1 a i fire role=leader
			event e2 a i fire role=deputy count=2`,
			// -10 - 2 × 5
			"[[[1×-10 + 2×-5]]]", "-20"},
		{"a share comes after rulings", cases + `
			event e1 a i praise share=1/3
			event e2 a i murder share=2/5 solved=yes
			ruling r1 e2 reduced -0.5`,
			// 3 × 1/3; -2 × 1/2 reduced to -0.5, of which 2/5
			"[[[1×3 share 1/3 + 1×-2 factor half 0.5 reduced -0.5 share 0.4]]]", "0.8"},
		{"and before the limit of a kind", `
			category c free
			indicator i c floor=none
			kind down -3 floor=-4
			event e1 a i down count=2 share=1/2
			event e2 a i down share=1/3`,
			// -3 - 1, which the floor just allows
			"[[[[2×-3 share 0.5 + 1×-3 share 1/3]]]]", "-4"},
	})
}

func TestOnce(t *testing.T) {
	const matters = `
		category c free
		category d free
		indicator media c floor=none cap=none
		kind central 5
		kind province 3
		kind blamed -4
		indicator honour d floor=none cap=none
		kind medal 4
		kind warned -5
		event e1 a media central matter=m1
		event e2 a media province matter=m1
		event e3 a honour medal matter=m1
		event e4 a media province matter=m2
		event e5 a media blamed matter=m1
	`
	run(t, []worked{
		{"the highest of each matter", matters + `
			once dearest highest bonus`,
			// m1: 5 stays, 3 and 4 go; m2 has one; the deduction is on the other side
			"[[[1×5 + 1×3 once dearest 0 + 1×3 + 1×-4]] + [[1×4 once dearest 0]]]", "4"},
		{"the others by their rank", matters + `
			once dearest highest bonus rest=1/2,1/4`,
			// 5, the 4 × 1/2, the 3 × 1/4; and 3 - 4
			"[[[1×5 + 1×3 once dearest 0.25 + 1×3 + 1×-4]] + [[1×4 once dearest 0.5]]]", "6.75"},
		{"both sides: the largest on either", matters + `
			event e6 a honour warned count=2 matter=m1
			once dearest highest both`,
			// -10 is the largest of m1; 3 of m2
			"[[[1×5 once dearest 0 + 1×3 once dearest 0 + 1×3 + 1×-4 once dearest 0]] + [[1×4 once dearest 0 + 2×-5]]]", "-7"},
		{"deductions only", matters + `
			event e6 a honour warned matter=m1
			once dearest highest deduction`,
			// 5 + 3 + 3 + 0 and 4 - 5
			"[[[1×5 + 1×3 + 1×3 + 1×-4 once dearest 0]] + [[1×4 + 1×-5]]]", "10"},
		{"none, where there are several", matters + `
			once dearest none bonus`,
			"[[[1×5 once dearest 0 + 1×3 once dearest 0 + 1×3 + 1×-4]] + [[1×4 once dearest 0]]]", "-1"},
		{"all of them", matters + `
			once dearest sum both`,
			"[[[1×5 + 1×3 + 1×3 + 1×-4]] + [[1×4]]]", "11"},
		{"within an indicator", matters + `
			once dearest highest bonus indicators=media`,
			"[[[1×5 + 1×3 once dearest 0 + 1×3 + 1×-4]] + [[1×4]]]", "8"},
		{"within a category, and a kind of another", matters + `
			once dearest highest bonus categories=d kinds=media/province`,
			// the medal and the province: 4 stays
			"[[[1×5 + 1×3 once dearest 0 + 1×3 + 1×-4]] + [[1×4]]]", "8"},
		{"one rule after the other, each with what is left", matters + `
			once first highest bonus rest=1/2 indicators=media
			once second highest bonus`,
			// media: 5, 3 × 1/2 = 1.5; then 5, 4 → 0, 1.5 → 0
			"[[[1×5 + 1×3 once first 0.5 once second 0 + 1×3 + 1×-4]] + [[1×4 once second 0]]]", "4"},
		{"one that was revoked is none", matters + `
			once dearest none bonus categories=d indicators=media
			ruling r1 e1 revoked
			ruling r2 e3 revoked`,
			// of m1 only the province is left
			"[[[1×5 revoked 0 + 1×3 + 1×3 + 1×-4]] + [[1×4 revoked 0]]]", "2"},
		{"of equal ones that with the lower id", `
			category c free
			indicator i c cap=none
			kind up 2 cap=1
			kind more 2
			once dearest highest bonus
			event e2 a i up matter=m
			event e1 a i more matter=m`,
			// e1 stays, the limited kind counts nothing
			"[[[[1×2 once dearest 0] + 1×2]]]", "2"},
	})
}
