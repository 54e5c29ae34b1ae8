package scoring_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"gongping/scoring"
	"gongping/scoring/exact"
)

// Before: 1 a, 2 b, 3= c and d, 5 e, 6 g, 7 h; z is out of the ranking. Now b and c
// are first together, which is 1 place and 2 for c; then a, down from 1; f is new;
// e is fifth as before; d is in the other group; g has no place; h is up from 7 to
// 6; z, who had no place, is seventh.
const (
	placesBefore = `
		subject a city
		subject b city
		subject c city
		subject d city
		subject e city
		subject g city
		subject h city
		subject z guest
		event e1 a i point count=9
		event e2 b i point count=8
		event e3 c i point count=7
		event e4 d i point count=7
		event e5 e i point count=6
		event e6 g i point count=5
		event e7 h i point count=4`
	placesNow = `
		subject a city
		subject b city
		subject c city
		subject d county
		subject e city
		subject f city
		subject g guest
		subject h city
		subject z city
		event e1 b i point count=9
		event e2 c i point count=9
		event e3 a i point count=5
		event e4 f i point count=4
		event e5 e i point count=3
		event e6 h i point count=2
		event e7 z i point count=1`
)

func results(t *testing.T, facts string) *scoring.Results {
	t.Helper()
	w := read(t, `
		group cities city
		group counties county
		group guests guest unranked=yes
		category c free
		indicator i c floor=none cap=none
		kind point 1`+facts)
	return scored(t, compiled(t, w.scheme), w.facts)
}

func unpaid(l *scoring.Allotted) string {
	var list []string
	for _, x := range l.Payments {
		if x.Unpaid != 0 {
			list = append(list, fmt.Sprintf("%s:%d", x.Subject, x.Unpaid))
		}
	}
	return strings.Join(list, " ")
}

func TestPlacesGainedArePaid(t *testing.T) {
	before, now := results(t, placesBefore), results(t, placesNow)
	for _, c := range []struct {
		name             string
		rule             scoring.PerPlace
		want, why, total string
	}{
		// 200.50 × 1, × 2 and × 1
		{"every place", scoring.PerPlace{Each: decimal(t, "200.50"), Before: before},
			"b:200.50 c:401.00 a:0.00 f:0.00 e:0.00 h:200.50 z:0.00 d:0.00 g:0.00", "f:3 z:3 d:4 g:1", "802.00"},
		{"one at most", scoring.PerPlace{Each: decimal(t, "200.50"), Most: 1, Before: before},
			"b:200.50 c:200.50 a:0.00 f:0.00 e:0.00 h:200.50 z:0.00 d:0.00 g:0.00", "f:3 z:3 d:4 g:1", "601.50"},
		{"nothing to compare with", scoring.PerPlace{Each: decimal(t, "200.50")},
			"b:0.00 c:0.00 a:0.00 f:0.00 e:0.00 h:0.00 z:0.00 d:0.00 g:0.00", "b:2 c:2 a:2 f:2 e:2 h:2 z:2 d:2 g:1", "0.00"},
	} {
		t.Run(c.name, func(t *testing.T) {
			list := now.Allot(&scoring.Allowance{Gain: &c.rule})
			if got := paid(list); got != c.want || list.Total.Fixed(2) != c.total {
				t.Errorf("%s, together %s; want %s, %s", got, list.Total.Fixed(2), c.want, c.total)
			}
			if got := unpaid(list); got != c.why {
				t.Errorf("not paid: %s; want %s", got, c.why)
			}
		})
	}
}

// Whatever the scores: nobody gets less than nothing or more than the places are
// worth, everybody is listed once, and who is on the list in which order does not
// matter.
func TestLawsOfPlacesGained(t *testing.T) {
	gains, capped := 0, 0
	eachWorld(t, 1200, func(t *testing.T, c *rand.Rand, w world) {
		now := scored(t, compiled(t, w.scheme), w.facts)
		before := scored(t, compiled(t, w.scheme), revoked(w.facts))
		rule := &scoring.Allowance{Gain: &scoring.PerPlace{Each: exact.Frac(c.Int64N(100_000), 100), Most: c.IntN(3), Before: before}}
		list := now.Allot(rule)
		if len(list.Payments) != len(w.facts.Subjects) {
			t.Errorf("%d lines for %d subjects", len(list.Payments), len(w.facts.Subjects))
		}
		for _, x := range list.Payments {
			m := now.MovementSince(before, x.Subject)
			want := exact.Number{}
			if m.Direction == scoring.Up {
				places := m.By
				if rule.Gain.Most > 0 && places > rule.Gain.Most {
					places = rule.Gain.Most
					capped++
				}
				gains++
				for range places {
					want = want.Add(rule.Gain.Each)
				}
			}
			if !x.Amount.Equal(want) || x.Amount.Sign() < 0 || (m.Direction == scoring.New) != (x.Unpaid != 0) {
				t.Errorf("%s gets %s for %+v (%d), want %s", x.Subject, x.Amount, m, x.Unpaid, want)
			}
		}
		turned := *w.facts
		turned.Subjects = shuffled(c, w.facts.Subjects)
		again := scored(t, compiled(t, w.scheme), &turned).Allot(rule)
		for _, x := range list.Payments {
			if y, ok := again.Of(x.Subject); !ok || !y.Amount.Equal(x.Amount) {
				t.Errorf("%s gets another amount in another order", x.Subject)
			}
		}
	})
	if gains < 100 || capped < 20 {
		t.Errorf("%d gained places, of %d not all are paid", gains, capped)
	}
}

// revoked are facts of which no entry counts: most subjects have other places.
func revoked(f *scoring.Facts) *scoring.Facts {
	other := *f
	other.Rulings = slices.Clone(f.Rulings)
	told := make(map[scoring.RecordID]bool)
	for n := range f.Entries {
		if id := f.Entries[n].Record; !told[id] {
			told[id] = true
			other.Rulings = append(other.Rulings, scoring.Ruling{Record: id + "-revoked", Entry: id, Outcome: scoring.Revoked})
		}
	}
	return &other
}
