package scoring_test

import (
	"math/rand/v2"
	"testing"

	"gongping/scoring"
)

// TestSupposingWhatIs: an indicator that is taken to have the points it has
// changes nothing.
func TestSupposingWhatIs(t *testing.T) {
	eachWorld(t, 300, func(t *testing.T, c *rand.Rand, w world) {
		results := scored(t, compiled(t, w.scheme), w.facts)
		score := &results.Scores()[c.IntN(len(w.facts.Subjects))]
		for _, category := range below(results.Ledger(score.Subject)) {
			for _, n := range below(category) {
				if n.Step != scoring.StepIndicator || n.Void {
					continue
				}
				s, _ := results.Suppose(score.Subject, n.Indicator, n.Value)
				place, placed := results.Place(score.Subject)
				if !s.Total.Equal(score.Total) || s.Ranked != placed || placed && s.Place > place.Place {
					t.Errorf("%s with %s of %s: %+v; it has %s", score.Subject, n.Value, n.Indicator, s, score.Total)
				}
			}
		}
	})
}

// a: 100 − 30 − 8 = 62, × 40% = 24.8, and 2 of the survey. Without the
// burglaries 92 × 40% + 2 = 38.8; without the fines 70 × 40% + 2 = 30; with the
// survey full 24.8 + 10 = 34.8.
// b: 90 × 40% + 0 = 36; c: 75 × 40% = 30.
func TestRegains(t *testing.T) {
	w := read(t, `
		full 50
		category basic weighted weight=40
		indicator theft basic floor=none
		kind burglary -10
		indicator order basic floor=none
		kind fine -8
		category given direct weight=10
		indicator survey given points=10 cap=none
		given 0..10
		subject a
		subject b
		subject c
		event e1 a theft burglary count=3
		event e2 a order fine
		event e3 b theft burglary
		event e4 c theft burglary count=2.5
		score g1 a survey 2
		score g2 b survey 0
		score g3 c survey 0`)
	results := scored(t, compiled(t, w.scheme), w.facts)
	var got []string
	for _, r := range results.Regains("a") {
		got = append(got, string(r.Indicator)+" "+r.Lost.String()+" "+r.Total.String()+" "+string(rune('0'+r.Place))+" "+string(rune('0'+r.Tied)))
	}
	expect(t, got, "theft 12 38.8 1 0", "survey 8 34.8 2 0", "order 3.2 30 2 1")
	if got := results.Regains("nobody"); got != nil {
		t.Errorf("nobody regains %v", got)
	}
	if _, ok := results.Suppose("a", "nothing", w.facts.Entries[0].Count.Neg()); ok {
		t.Error("an indicator that there is not was supposed")
	}
}

// TestRegainsCount: what all points of an indicator would bring is the same when
// it is supposed alone, and the place is that of a plain count of the others.
func TestRegainsCount(t *testing.T) {
	var seen, unranked, tied int
	eachWorld(t, 300, func(t *testing.T, _ *rand.Rand, w world) {
		program := compiled(t, w.scheme)
		results := scored(t, program, w.facts)
		for n := range results.Scores() {
			own := &results.Scores()[n]
			for _, regain := range results.Regains(own.Subject) {
				full, _ := program.Held(regain.Indicator)
				if alone, _ := results.Suppose(own.Subject, regain.Indicator, full); !alone.Total.Equal(regain.Total) || alone.Place != regain.Place {
					t.Errorf("%s without the loss of %s: %+v, and alone %+v", own.Subject, regain.Indicator, regain, alone)
				}
				place, same := 1, 0
				for m := range results.Scores() {
					other := &results.Scores()[m]
					if m == n || other.Unranked || other.Group != own.Group {
						continue
					}
					switch other.Total.Cmp(regain.Total) {
					case 1:
						place++
					case 0:
						same++
					}
				}
				if regain.Place != place || regain.Tied != same {
					t.Errorf("%s without the loss of %s: %+v, want place %d with %d others", own.Subject, regain.Indicator, regain, place, same)
				}
				seen++
				if own.Unranked {
					unranked++
				}
				if same > 0 {
					tied++
				}
			}
		}
	})
	if seen == 0 || unranked == 0 || tied == 0 {
		t.Errorf("%d losses, %d of them of the unranked and %d that would share a total: the worlds show too little", seen, unranked, tied)
	}
}

// below are the items of which an item is the sum.
func below(n *scoring.Node) []*scoring.Node {
	for !n.Op.Begins() {
		n = n.Inputs[0]
	}
	return n.Inputs
}
