package scoring_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"gongping/scoring"
	"gongping/scoring/exact"
)

// Three units that start from 100 and lose 10, 4 and 1:
//
//	totals 90, 96, 99; median 96
//	a is 6 below it, b on it, c 3 above it
//	a lost 10 on theft; nothing on fraud, which nobody was charged with
func TestAboveMedian(t *testing.T) {
	w := read(t, `
		subject a
		subject b
		subject c
		full 100
		category basic weighted weight=100
		indicator theft basic floor=none
		kind burglary -1
		indicator fraud basic floor=none
		kind call -6
		event e1 a theft burglary count=10
		event e2 b theft burglary count=4
		event e3 c theft burglary`)
	results := scored(t, compiled(t, w.scheme), w.facts)
	for id, want := range map[scoring.SubjectID]string{"a": "-6", "b": "0", "c": "3"} {
		if by, ok := results.AboveMedian(id); !ok || by.String() != want {
			t.Errorf("%s is %s above the median (%v), want %s", id, by, ok, want)
		}
	}
	if _, ok := results.AboveMedian("nobody"); ok {
		t.Error("nobody is above the median")
	}
	lost := results.Lost("a")
	if len(lost) != 1 || lost[0].Indicator != "theft" || lost[0].Points.String() != "10" {
		t.Errorf("a lost %+v, want 10 on theft", lost)
	}
	if lost := results.Lost("nobody"); lost != nil {
		t.Errorf("nobody lost %+v", lost)
	}
}

// Two editions: then theft lost 10 × 40% = 4 of 40; now theft is gone and fraud
// lost 6 × 50% = 3 of 50, and 2 were taken off the total of 60 by its cap of 58:
//
//	basic: start +10, fraud −3, theft +4: running 10, 7, 11
//	good, which is new: 1 × 13 more: running 24
//	the total: 47 + 13 = 60, capped to 58: −2: running 22
func TestByCategory(t *testing.T) {
	then, now := read(t, `
		full 40
		category basic weighted weight=40
		indicator theft basic floor=none
		kind burglary -10
		event e1 a theft burglary`), read(t, `
		full 50
		total cap=58
		category basic weighted weight=50
		category good bonus cap=none
		indicator fraud basic floor=none
		kind call -6
		indicator praise good cap=none
		kind letter 13
		event e2 a fraud call
		event e3 a praise letter`)
	before, after := scored(t, compiled(t, then.scheme), then.facts), scored(t, compiled(t, now.scheme), now.facts)
	var got []string
	for _, group := range scoring.ByCategory(after.Differences("a", before, "a")) {
		for _, d := range group {
			if !d.By.IsZero() {
				got = append(got, string(d.Category)+" "+string(d.Indicator)+" "+d.By.String()+" "+d.Running.String())
			}
		}
	}
	expect(t, got, "basic  10 10", "basic fraud -3 7", "basic theft 4 11", "good praise 13 24", "  -2 22")
}

// TestSubtotalsAddUp: of any cut of the differences the subtotals add up to
// those of all, which are the two totals and the gap between them; and what is
// lost on the indicators never exceeds the way down from the full total by
// more than what was gained elsewhere.
func TestSubtotalsAddUp(t *testing.T) {
	ranked := 0
	eachWorld(t, 200, func(t *testing.T, c *rand.Rand, w world) {
		results := scored(t, compiled(t, w.scheme), w.facts)
		scores := results.Scores()
		a, b := &scores[c.IntN(len(scores))], &scores[c.IntN(len(scores))]
		list := results.Differences(a.Subject, results, b.Subject)
		x, y, by := scoring.Subtotal(list)
		if !x.Equal(a.Total) || !y.Equal(b.Total) || !by.Equal(a.Total.Sub(b.Total)) {
			t.Errorf("%s and %s: subtotals %s, %s, %s", a.Subject, b.Subject, x, y, by)
		}
		cut := c.IntN(len(list) + 1)
		_, _, first := scoring.Subtotal(list[:cut])
		_, _, rest := scoring.Subtotal(list[cut:])
		if !first.Add(rest).Equal(by) {
			t.Errorf("%s and %s do not make %s", first, rest, by)
		}
		for n, group := range scoring.ByCategory(list) {
			x, y, _ := scoring.Subtotal(group)
			if c := index(w.scheme.Categories, group[0].Category); c >= 0 && (!x.Equal(a.Categories[c]) || !y.Equal(b.Categories[c])) {
				t.Errorf("group %d: %s and %s, not %s and %s", n, x, y, a.Categories[c], b.Categories[c])
			}
		}
		var lost exact.Number
		for _, l := range results.Lost(a.Subject) {
			if l.Points.Sign() <= 0 {
				t.Errorf("lost %s on %s", l.Points, l.Indicator)
			}
			lost = lost.Add(l.Points)
		}
		full, falls := results.Falls(a.Subject)
		for _, f := range falls {
			if f.Indicator == "" || f.By.Sign() > 0 {
				full = full.Add(f.By)
			}
		}
		if !full.Sub(lost).Equal(a.Total) {
			t.Errorf("%s: %s less %s is not %s", a.Subject, full, lost, a.Total)
		}
		if above, ok := results.AboveMedian(a.Subject); ok {
			ranked++
			if m := results.Medians(a.Group); !m.Total.Add(above).Equal(a.Total) {
				t.Errorf("%s: %s above %s is not %s", a.Subject, above, m.Total, a.Total)
			}
		}
	})
	if ranked == 0 {
		t.Error("no median was seen")
	}
}

func index(list []scoring.Category, id scoring.CategoryID) int {
	return slices.IndexFunc(list, func(c scoring.Category) bool { return c.ID == id })
}
