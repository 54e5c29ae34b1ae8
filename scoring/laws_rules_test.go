package scoring_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"gongping/scoring"
	"gongping/scoring/exact"
)

// TestRevokedCountsNothing: an entry that is revoked leaves everything as if it
// had never been: points, metrics, keys, matters, gates, grades. Where its cell
// would be empty without it, that is something else.
func TestRevokedCountsNothing(t *testing.T) {
	tried := 0
	eachWorld(t, 1000, func(t *testing.T, c *rand.Rand, w world) {
		m := &maker{chance: c, world: w}
		if len(w.facts.Entries) == 0 {
			return
		}
		entry := pick(m, w.facts.Entries...)
		if entry.Value != nil || slices.ContainsFunc(w.facts.Absences, func(a scoring.Absence) bool { return a.Indicator == entry.Indicator }) {
			return
		}
		tried++
		revoked, without := *w.facts, *w.facts
		revoked.Rulings = append(slices.Clip(revoked.Rulings), scoring.Ruling{Record: "2020q4/r-1", Entry: entry.Record, Outcome: scoring.Revoked})
		without.Entries = slices.DeleteFunc(slices.Clone(without.Entries), func(e scoring.Entry) bool { return e.Record == entry.Record })
		without.Rulings = slices.DeleteFunc(slices.Clone(without.Rulings), func(r scoring.Ruling) bool { return r.Entry == entry.Record })
		program := compiled(t, w.scheme)
		a, b := scored(t, program, &revoked), scored(t, program, &without)
		for n, score := range a.Scores() {
			if !same(score, b.Scores()[n]) {
				t.Errorf("with %s revoked %+v; without it %+v", entry.Record, score, b.Scores()[n])
			}
			for _, metric := range w.scheme.Metrics {
				x, stateX, _ := a.Measure(score.Subject, metric.ID)
				y, stateY, _ := b.Measure(score.Subject, metric.ID)
				if !x.Equal(y) || stateX != stateY {
					t.Errorf("with %s revoked %s of %s is %s; without it %s", entry.Record, metric.ID, score.Subject, x, y)
				}
			}
		}
	})
	if tried < 300 {
		t.Errorf("only %d entries were revoked", tried)
	}
}

// only is a scheme with one indicator of one metric and facts of its values.
func only(m *maker, method scoring.Method, metrics ...scoring.MetricID) world {
	none := scoring.Limit{Stated: true, None: true}
	w := world{&scoring.Scheme{Limits: scoring.Limits{Floor: none, Cap: none}, Groups: []scoring.Group{{ID: "all"}},
		Categories: []scoring.Category{{ID: "c", Model: scoring.Free}},
		Indicators: []scoring.Indicator{{ID: "i", Category: "c", Limits: scoring.Limits{Floor: none, Cap: none}, Method: method}}}, &scoring.Facts{}}
	for _, metric := range metrics {
		w.scheme.Metrics = append(w.scheme.Metrics, scoring.Metric{ID: metric})
	}
	for n := range 1 + m.IntN(6) {
		s := scoring.SubjectID(fmt.Sprint("subject-", n))
		w.facts.Subjects = append(w.facts.Subjects, scoring.Subject{ID: s})
		for _, metric := range metrics {
			w.facts.Reports = append(w.facts.Reports, scoring.Report{Metric: metric, Subject: s, Value: pick(m, m.signed(), exact.Int(1), exact.Int(2))})
		}
	}
	return w
}

// TestOneMorePart: a part that joins a weighted sum moves it by scale × weight ×
// value, and nothing else.
func TestOneMorePart(t *testing.T) {
	for seed := range uint64(300) {
		m := &maker{chance: rand.New(rand.NewPCG(seed, 6))}
		part := scoring.Part{Metric: "d", Weight: m.signed()}
		before := &scoring.Composite{Combine: scoring.CombineSum, Scale: m.amount(), Parts: []scoring.Part{{Metric: "a", Weight: m.signed()}, {Metric: "b", Weight: m.signed()}}}
		after := *before
		after.Parts = append(slices.Clone(before.Parts), part)
		w := only(m, before, "a", "b", "d")
		other := *w.scheme
		other.Indicators = slices.Clone(other.Indicators)
		other.Indicators[0].Method = &after
		then, now := scored(t, compiled(t, w.scheme), w.facts), scored(t, compiled(t, &other), w.facts)
		for n, score := range now.Scores() {
			x, _, _ := now.Measure(score.Subject, "d")
			want := then.Scores()[n].Total.Add(before.Scale.Mul(part.Weight).Mul(x))
			if !score.Total.Equal(want) {
				t.Fatalf("world %d: %s became %s; want %s", seed, then.Scores()[n].Total, score.Total, want)
			}
		}
	}
}

// TestUnitsDoNotMatter: who is compared with others gets the same points
// whatever the unit in which all of them are measured.
func TestUnitsDoNotMatter(t *testing.T) {
	for seed := range uint64(600) {
		m := &maker{chance: rand.New(rand.NewPCG(seed, 7))}
		m.known, m.world.scheme = []drawn{{id: "a"}}, &scoring.Scheme{}
		var method scoring.Method = m.relative()
		if m.percent(40) {
			method = m.rankPoints()
		}
		w := only(m, method, "a")
		other := *w.facts
		other.Reports = slices.Clone(other.Reports)
		factor := m.amount()
		for n := range other.Reports {
			other.Reports[n].Value = other.Reports[n].Value.Mul(factor)
		}
		program := compiled(t, w.scheme)
		a, b := scored(t, program, w.facts), scored(t, program, &other)
		for n, score := range a.Scores() {
			if !same(score, b.Scores()[n]) {
				t.Fatalf("world %d: %s in one unit, %s in another", seed, score.Total, b.Scores()[n].Total)
			}
		}
	}
}

// TestLags: of the earlier periods those that Lags names are enough.
func TestLags(t *testing.T) {
	left := 0
	eachWorld(t, 500, func(t *testing.T, _ *rand.Rand, w world) {
		program := compiled(t, w.scheme)
		fewer := *w.facts
		fewer.Earlier = slices.DeleteFunc(slices.Clone(fewer.Earlier), func(e scoring.Earlier) bool { return !slices.Contains(w.scheme.Lags(), e.Lag) })
		left += len(w.facts.Earlier) - len(fewer.Earlier)
		a, b := scored(t, program, w.facts), scored(t, program, &fewer)
		for n, score := range a.Scores() {
			if !same(score, b.Scores()[n]) {
				t.Errorf("%+v became %+v", score, b.Scores()[n])
			}
		}
	})
	if left < 500 {
		t.Errorf("only %d earlier periods were left out", left)
	}
}

// TestSides: in a category that only adds no indicator stands below zero, in one
// that only deducts none above, though nothing but the method keeps it there.
func TestSides(t *testing.T) {
	accepted := 0
	eachWorld(t, 3000, func(t *testing.T, _ *rand.Rand, w world) {
		sides := make(map[scoring.CategoryID]int)
		for _, c := range w.scheme.Categories {
			sides[c.ID] = map[scoring.Model]int{scoring.Bonus: 1, scoring.Penalty: -1}[c.Model]
		}
		loosened := make(map[scoring.IndicatorID]bool)
		for n := range w.scheme.Indicators {
			i := &w.scheme.Indicators[n]
			_, events := i.Method.(*scoring.Events)
			_, given := i.Method.(*scoring.Given)
			if sides[i.Category] != 0 && !events && !given {
				i.Limits.Floor, i.Limits.Cap = scoring.Limit{Stated: true, None: true}, scoring.Limit{Stated: true, None: true}
				loosened[i.ID] = true
			}
		}
		program, problems := scoring.Compile(w.scheme)
		if len(loosened) == 0 || len(problems) > 0 {
			return
		}
		accepted++
		results := scored(t, program, w.facts)
		for _, s := range w.facts.Subjects {
			walk(results.Ledger(s.ID), func(n *scoring.Node) {
				if n.Step == scoring.StepIndicator && n.Value.Sign()*sides[n.Category] < 0 && loosened[n.Indicator] {
					t.Errorf("%s of %s is %s", n.Name(), s.ID, n.Value)
				}
			})
		}
	})
	if accepted < 100 {
		t.Errorf("only %d worlds were accepted", accepted)
	}
}

// TestRemarksHold: a cap of which it is said that nothing reaches it binds
// nothing, and every remark is one that is declared.
func TestRemarksHold(t *testing.T) {
	remarked := 0
	eachWorld(t, 1500, func(t *testing.T, _ *rand.Rand, w world) {
		program := compiled(t, w.scheme)
		unreached := make(map[scoring.IndicatorID]bool)
		for _, p := range program.Remarks() {
			if _, ok := declaredFaults()[string(p.Fault)]; !ok {
				t.Errorf("not a declared problem: %s", describe(p))
			}
			if p.Fault == scoring.CapUnreached {
				unreached[scoring.IndicatorID(p.Args["id"])] = true
				remarked++
			}
		}
		results := scored(t, program, w.facts)
		for _, s := range w.facts.Subjects {
			walk(results.Ledger(s.ID), func(n *scoring.Node) {
				increased := false // a ruling may go beyond what the scheme gives
				walk(n, func(n *scoring.Node) { increased = increased || n.Outcome == scoring.Increased })
				if n.Op == scoring.OpCap && n.Step == scoring.StepIndicator && unreached[n.Indicator] && !increased {
					t.Errorf("the cap of %s binds %s", n.Indicator, s.ID)
				}
			})
		}
	})
	if remarked < 50 {
		t.Errorf("only %d caps were remarked on", remarked)
	}
}
