package scoring_test

import (
	"math/rand/v2"
	"testing"

	"gongping/scoring"
	"gongping/scoring/exact"
)

// TestPartsAddUp: the parts of a category make its points, those of all with
// the operations on the total make the total; and the way down from the full
// total ends there.
func TestPartsAddUp(t *testing.T) {
	used := make(map[scoring.Op]int)
	eachWorld(t, 600, func(t *testing.T, _ *rand.Rand, w world) {
		program := compiled(t, w.scheme)
		results := scored(t, program, w.facts)
		for _, score := range results.Scores() {
			by := make(map[scoring.CategoryID]exact.Number)
			for n, slot := range program.Slots() {
				by[slot.Category] = by[slot.Category].Add(score.Parts[n])
				if !score.Parts[n].IsZero() {
					used[slot.Op]++
				}
			}
			sum := by[""]
			for c, category := range w.scheme.Categories {
				if !by[category.ID].Equal(score.Categories[c]) {
					t.Errorf("%s: the parts of %s make %s, not %s", score.Subject, category.ID, by[category.ID], score.Categories[c])
				}
				sum = sum.Add(by[category.ID])
			}
			if !sum.Equal(score.Total) {
				t.Errorf("%s: the parts make %s, not %s", score.Subject, sum, score.Total)
			}
			full, falls := results.Falls(score.Subject)
			for _, f := range falls {
				if !f.From.Equal(full) || !f.Is.Sub(f.Intact).Equal(f.By) || !f.From.Add(f.By).Equal(f.To) || f.By.IsZero() {
					t.Errorf("%s: %+v does not follow %s", score.Subject, f, full)
				}
				full = f.To
			}
			if !full.Equal(score.Total) {
				t.Errorf("%s falls to %s, not %s", score.Subject, full, score.Total)
			}
		}
	})
	for _, op := range []scoring.Op{0, scoring.OpStart, scoring.OpFloor, scoring.OpCap, scoring.OpCoefficient, scoring.OpGate, scoring.OpRound} {
		if used[op] < 20 {
			t.Errorf("%q had points only %d times", op, used[op])
		}
	}
}

// TestDifferences: between any two subjects, and between two periods, the lines
// add up to the gap; turned round, each changes its sign.
func TestDifferences(t *testing.T) {
	eachWorld(t, 300, func(t *testing.T, c *rand.Rand, w world) {
		program := compiled(t, w.scheme)
		results := scored(t, program, w.facts)
		scores := results.Scores()
		a, b := &scores[c.IntN(len(scores))], &scores[c.IntN(len(scores))]
		list, back := results.Differences(a.Subject, results, b.Subject), results.Differences(b.Subject, results, a.Subject)
		var last exact.Number
		for n, d := range list {
			if last = d.Running; !d.A.Sub(d.B).Equal(d.By) || !back[n].By.Equal(d.By.Neg()) || back[n].Slot != d.Slot {
				t.Errorf("%+v and %+v", d, back[n])
			}
		}
		if !last.Equal(a.Total.Sub(b.Total)) {
			t.Errorf("%s and %s differ by %s; the lines come to %s", a.Subject, b.Subject, a.Total.Sub(b.Total), last)
		}
	})
}

// Two editions: theft lost its place to fraud, and the weight went from 40 to 50.
//
//	then: start 100 × 40% = 40, theft −10 × 40% = −4, total 36
//	now:  start 100 × 50% = 50, fraud −6 × 50% = −3, total 47
//	start +10, fraud −3, theft +4: 11
func TestDifferencesAcrossEditions(t *testing.T) {
	then, now := read(t, `
		full 40
		category basic weighted weight=40
		indicator theft basic floor=none
		kind burglary -10
		event e1 a theft burglary`), read(t, `
		full 50
		category basic weighted weight=50
		indicator fraud basic floor=none
		kind call -6
		event e2 a fraud call`)
	before, after := scored(t, compiled(t, then.scheme), then.facts), scored(t, compiled(t, now.scheme), now.facts)
	var got []string
	for _, d := range after.Differences("a", before, "a") {
		got = append(got, string(d.Indicator)+" "+d.A.String()+" "+d.B.String()+" "+d.By.String()+" "+d.Running.String())
	}
	expect(t, got, " 50 40 10 10", "fraud -3 0 -3 7", " 0 0 0 7", "theft 0 -4 4 11")
	if after.Differences("a", before, "nobody") != nil {
		t.Error("there is a difference from nobody")
	}
}

func expect(t *testing.T, got []string, want ...string) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("got %q, want %q", got, want)
	}
	for n := range want {
		if got[n] != want[n] {
			t.Errorf("line %d: got %q, want %q", n, got[n], want[n])
		}
	}
}
