package scoring_test

import (
	"fmt"
	"strings"
	"testing"
)

// TestRoundingPlace: one event of -0.005 in a category of 40% meets a rounding
// to two places at each of the three points.
func TestRoundingPlace(t *testing.T) {
	const rules = `
		full 40
		category c weighted weight=40 floor=none start=100
		indicator i c floor=none
		kind down -0.005
		event e1 a i down
	`
	run(t, []worked{
		{"nowhere", "total" + rules,
			// 99.995 × 40%
			"[[100 + [1×-0.005]] 40%]", "39.998"},
		{"indicator", "total round-indicator=2/half-away" + rules,
			// -0.005 goes to -0.01; 99.99 × 40%
			"[[100 + [1×-0.005] round 2/half-away] 40%]", "39.996"},
		{"category", "total round-category=2/half-away" + rules,
			// 39.998 goes to 40
			"[[100 + [1×-0.005]] 40% round 2/half-away]", "40"},
		{"total", "total round=2/half-away" + rules,
			"[[100 + [1×-0.005]] 40%] round 2/half-away", "40"},
		{"everywhere", "total round=1/half-even round-category=2/down round-indicator=2/half-away" + rules,
			// -0.01; 99.99 × 40% = 39.996, cut to 39.99; to one place 40.0
			"[[100 + [1×-0.005] round 2/half-away] 40% round 2/down] round 1/half-even", "40"},
	})
}

// TestRoundingModes: the halves of either sign, to two places.
func TestRoundingModes(t *testing.T) {
	points := []string{"-0.015", "-0.005", "-0.001", "0.001", "0.005", "0.015", "0.0149"}
	for mode, want := range map[string]string{
		"half-away": "-0.02 -0.01 0 0 0.01 0.02 0.01",
		"half-even": "-0.02 0 0 0 0 0.02 0.01",
		"up":        "-0.02 -0.01 -0.01 0.01 0.01 0.02 0.02",
		"down":      "-0.01 0 0 0 0 0.01 0.01",
		"ceil":      "-0.01 0 0 0.01 0.01 0.02 0.02",
		"floor":     "-0.02 -0.01 -0.01 0 0 0.01 0.01",
	} {
		var got []string
		for _, n := range points {
			w := read(t, fmt.Sprintf(`
				total round=2/%s
				category c free
				indicator i c floor=none cap=none
				kind k %s
				event e1 a i k`, mode, n))
			score, _ := scored(t, compiled(t, w.scheme), w.facts).Of("a")
			got = append(got, score.Total.String())
		}
		if got := strings.Join(got, " "); got != want {
			t.Errorf("%s: %s\n want %s", mode, got, want)
		}
	}
}

// TestRoundingPlaces: whole numbers and hundreds.
func TestRoundingPlaces(t *testing.T) {
	const rules = `
		category c free
		indicator i c cap=none
		given 0..1000
		score g1 a i 249.5
	`
	run(t, []worked{
		{"whole", "total round=0/half-away" + rules, "[[[249.5]]] round 0/half-away", "250"},
		{"hundreds", "total round=-2/half-away" + rules, "[[[249.5]]] round -2/half-away", "200"},
		{"a rounding that changes nothing is still there", "total round=3/half-away" + rules, "[[[249.5]]] round 3/half-away", "249.5"},
	})
}
