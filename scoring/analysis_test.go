package scoring_test

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"testing"

	"gongping/scoring"
	"gongping/scoring/exact"
)

// Points of "basic" count by 40%, those of "key" whole. a: three burglaries
// −6 × 0.4 = −2.4, a find 5 × 0.4 = 2, the survey 7 of the 10 that it holds:
// −3. b: a burglary ruled from −2 to −1: −0.4, 0.4 given back; one revoked:
// 0.8 given back, no source any more; half a find of 2: 5 × 2 × 1/2 × 0.4 = 2;
// the survey 10: nothing lost.
const analysed = `
	full 50
	attribute loss
	attribute night yes|no
	category basic weighted weight=40
	indicator theft basic floor=none cap=none
	kind burglary -2 clause=c-2
	kind find 5
	category key direct weight=10 start=0
	indicator survey key points=10 floor=0 cap=10
	given 0..10
	subject a
	subject b
	event e1 a theft burglary count=3 loss=100 night=yes
	event e2 a theft find
	score g1 a survey 7
	event e3 b theft burglary loss=50 night=no
	event e4 b theft burglary loss=30 night=yes
	event e5 b theft find count=2 share=1/2 loss=8
	score g2 b survey 10
	ruling r1 e3 reduced -1
	ruling r2 e4 revoked`

func TestAnalysis(t *testing.T) {
	w := read(t, analysed)
	program := compiled(t, w.scheme)
	results := scored(t, program, w.facts)
	a := results.Analyse()
	var got []string
	for _, s := range a.Sources {
		each, _ := s.Each()
		got = append(got, fmt.Sprint(s.Indicator, " ", s.Kind, " ", s.Entries, " ", s.Count, " ", s.Subjects, " ", s.Gained, " ", s.Lost, " ", each))
	}
	for n, gains := range a.Gains {
		for _, g := range gains {
			got = append(got, fmt.Sprint(n, " ", g.Source, " ", g.Points))
		}
	}
	for _, c := range a.Carriers {
		mean, _ := c.Mean()
		got = append(got, fmt.Sprint(c.Attribute, " ", c.Word, " ", c.Entries, " ", c.Count, " ", c.Sum, " ", mean, " ", c.Gained, " ", c.Lost))
	}
	for _, c := range a.Clauses {
		reversed, _ := c.All.Reversed()
		got = append(got, fmt.Sprint(c.Indicator, " ", c.Clause, " ", c.All, " ", c.Of("a").Facts, " ", c.Of("b"), " ", reversed, " ", len(c.Uneven())))
	}
	expect(t, got,
		"theft burglary 2 4 2 0 2.8 0", // 2.4 + 0.4; the revoked one is no entry of it
		"theft find 2 3 2 4 0 2",       // 4 ÷ 2
		"survey  2 2 1 0 3 0",          // only a lost by it
		"0 1 2", "1 1 2",
		"loss  3 6 154 51.33 2 2.8", // 100 + 50 + 8 × 1/2 = 154, ÷ 3
		"night yes 1 3 0 0 0 2.4", "night no 1 1 0 0 0 0.4",
		"theft c-2 {3 2 1 1 2.8 1.2} 1 {2 1 1 1 0.4 1.2} 66.7 0", // (1 + 1) ÷ 3 = 66.66…%
	)
	var flows scoring.Flow
	for n := range results.Scores() {
		for _, f := range results.Flows(&results.Scores()[n]) {
			flows.Add(f)
		}
	}
	// Theft: a 5 − 6 = −1, b 5 − 1 = 4, × 0.4 each; the survey −3.
	if full := program.Full(); full.String() != "50" || flows.Gained.String() != "1.6" || flows.Lost.String() != "3.4" {
		t.Errorf("full %s, gained %s, lost %s", full, flows.Gained, flows.Lost)
	}
}

// One had its only fact revoked, another was charged for the same: uneven. Where
// everybody was let off, or nobody, the clause was held alike.
func TestUneven(t *testing.T) {
	w := read(t, `
		category c free
		indicator i c floor=none cap=none
		kind late -1 clause=c-5
		kind lost -2 clause=c-6
		kind loud -3
		subject a
		subject b
		event e1 a i late
		event e2 b i late
		event e3 a i lost
		event e4 a i loud
		event e5 b i loud
		ruling r1 e1 revoked
		ruling r2 e3 revoked
		ruling r3 e4 reduced -1`)
	var got []string
	for _, c := range scored(t, compiled(t, w.scheme), w.facts).Analyse().Clauses {
		for _, s := range c.Uneven() {
			got = append(got, fmt.Sprint(c.Clause, " ", s.Subject, " ", s.Facts, " ", c.All.Less(s.Charges)))
		}
	}
	expect(t, got, "c-5 a 1 {1 1 0 0 1 0}")
}

// Upholding a revocation leaves the entry revoked: no source, no deduction.
func TestUpheldRevocation(t *testing.T) {
	w := read(t, `
		category c free
		indicator i c floor=none cap=none
		kind late -1
		event e1 a i late
		ruling r1 e1 revoked
		ruling r2 e1 upheld`)
	a := scored(t, compiled(t, w.scheme), w.facts).Analyse()
	if c := a.Clauses[0].All; a.Sources[0].Entries != 0 || c.Facts != 1 || c.InForce != 0 || c.Revoked != 1 || c.Back.String() != "1" {
		t.Errorf("%+v, %+v", a.Sources[0], c)
	}
}

// Gains less losses lead from the full total to the total; sums by subject make
// the sums of all; every entry that is not revoked is counted once.
func TestAnalysisAddsUp(t *testing.T) {
	facts, spared, gained := 0, 0, 0
	eachWorld(t, 300, func(t *testing.T, _ *rand.Rand, w world) {
		program := compiled(t, w.scheme)
		results := scored(t, program, w.facts)
		a := results.Analyse()
		bySource := make([]exact.Number, len(a.Sources))
		entries := 0
		for n := range results.Scores() {
			score := &results.Scores()[n]
			balance := program.Full()
			for _, f := range results.Flows(score) {
				if f.Gained.Sign() < 0 || f.Lost.Sign() < 0 || f.Gained.Sign()*f.Lost.Sign() != 0 {
					t.Errorf("%s: %+v", score.Subject, f)
				}
				balance = balance.Add(f.Gained).Sub(f.Lost)
			}
			if !balance.Equal(score.Total) {
				t.Errorf("%s comes to %s, not %s", score.Subject, balance, score.Total)
			}
			for _, g := range a.Gains[n] {
				gained++
				bySource[g.Source] = bySource[g.Source].Add(g.Points)
			}
			for _, e := range results.Entries(score.Subject) {
				if e.Ruled != scoring.Revoked {
					entries++
				}
			}
		}
		for n, s := range a.Sources {
			entries -= s.Entries
			if !bySource[n].Equal(s.Gained) || s.Subjects > len(results.Scores()) || s.Kind != "" && s.Subjects > s.Entries {
				t.Errorf("%+v, of the subjects %s", s, bySource[n])
			}
		}
		if entries != 0 {
			t.Errorf("%d entries too few", entries)
		}
		if !reflect.DeepEqual(a.Ceilings, results.Ceilings()) {
			t.Error("other ceilings")
		}
		for _, c := range a.Clauses {
			var all scoring.Charges
			for _, s := range c.Subjects {
				all.Add(s.Charges)
				facts += s.Facts
			}
			if all.Facts != c.All.Facts || !all.Lost.Equal(c.All.Lost) || !all.Back.Equal(c.All.Back) || all.InForce+all.Revoked > all.Facts {
				t.Errorf("%+v, of the subjects %+v", c.All, all)
			}
			spared += len(c.Uneven())
		}
	})
	if facts < 300 || spared < 5 || gained < 300 {
		t.Errorf("%d facts, %d spared, %d gains", facts, spared, gained)
	}
}
