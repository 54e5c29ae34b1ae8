package scoring_test

import (
	"fmt"
	"testing"

	"gongping/scoring"
	"gongping/scoring/exact"
)

const (
	benchIndicators = 20
	benchEntries    = 10 // of each indicator and subject
)

func frac(num, den int64) *exact.Number {
	n := exact.Frac(num, den)
	return &n
}

func stated(n int64) scoring.Limit { return scoring.Limit{Stated: true, Value: exact.Int(n)} }

// benchScheme has four weighted categories of five indicators, each with four
// kinds of event, one of them limited.
func benchScheme() *scoring.Scheme {
	cents := &scoring.Rounding{Places: 2, Mode: exact.HalfAway}
	s := &scoring.Scheme{
		Full:       frac(100, 1),
		Limits:     scoring.Limits{Floor: stated(0), Cap: stated(110)},
		Rounding:   scoring.Roundings{Category: cents, Total: cents},
		Groups:     []scoring.Group{{ID: "all"}},
		Attributes: []scoring.Attribute{{ID: "visits"}},
		TieBreaks:  []scoring.TieBreak{{ID: "visits", Attribute: "visits", Order: scoring.HighFirst}},
	}
	for c := range 4 {
		s.Categories = append(s.Categories, scoring.Category{ID: scoring.CategoryID(fmt.Sprintf("category-%d", c)), Model: scoring.Weighted, Weight: frac(25, 1)})
	}
	for i := range benchIndicators {
		kinds := []scoring.Kind{
			{ID: "late", Points: frac(-1, 1)},
			{ID: "wrong", Points: frac(-3, 10)},
			{ID: "returned", Points: frac(-1, 4), Limits: scoring.Limits{Floor: stated(-1)}},
			{ID: "praised", Points: frac(1, 2)},
		}
		s.Indicators = append(s.Indicators, scoring.Indicator{
			ID: scoring.IndicatorID(fmt.Sprintf("indicator-%02d", i)), Category: s.Categories[i%4].ID, Clause: "c-1",
			Limits: scoring.Limits{Floor: stated(-20), Cap: stated(5)}, Method: &scoring.Events{Kinds: kinds},
		})
	}
	return s
}

// benchFacts has the entries in the order of their dates: no subject's stand
// together. One entry in fifty has a ruling.
func benchFacts(s *scoring.Scheme, subjects int) *scoring.Facts {
	f := &scoring.Facts{}
	for n := range subjects {
		f.Subjects = append(f.Subjects, scoring.Subject{ID: scoring.SubjectID(fmt.Sprintf("unit-%04d", n))})
	}
	kinds := s.Indicators[0].Method.(*scoring.Events).Kinds
	for e := range subjects * benchIndicators * benchEntries {
		entry := scoring.Entry{
			Record:  scoring.RecordID(fmt.Sprintf("2020q3/e-%06d", e)),
			Subject: f.Subjects[e*7919%subjects].ID, Indicator: s.Indicators[e/subjects%benchIndicators].ID, Kind: kinds[e%len(kinds)].ID,
		}
		if e%5 == 0 {
			entry.Count = frac(int64(1+e%3), 1)
			entry.Attributes = []scoring.Carried{{ID: "visits", Value: exact.Int(int64(e % 40))}}
		}
		if f.Entries = append(f.Entries, entry); e%50 == 0 {
			f.Rulings = append(f.Rulings, scoring.Ruling{Record: scoring.RecordID(fmt.Sprintf("2020q3/r-%06d", e)), Entry: entry.Record, Outcome: scoring.Revoked})
		}
	}
	return f
}

func BenchmarkScore(b *testing.B) {
	s := benchScheme()
	program := compiled(b, s)
	for _, subjects := range []int{100, 1000, 2000} {
		facts := benchFacts(s, subjects)
		b.Run(fmt.Sprintf("subjects=%d", subjects), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				scored(b, program, facts)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*subjects), "ns/subject")
		})
	}
}

// measuredScheme compares all subjects with each other by every function there
// is for that.
func measuredScheme() *scoring.Scheme {
	none := scoring.Limit{Stated: true, None: true}
	open := scoring.Limits{Floor: none, Cap: none}
	s := &scoring.Scheme{Limits: open, Groups: []scoring.Group{{ID: "all"}}, Categories: []scoring.Category{{ID: "c", Model: scoring.Free}}}
	zero := &scoring.Consequence{}
	for n := range benchIndicators {
		x, derived := scoring.MetricID(fmt.Sprintf("metric-%02d", n)), scoring.MetricID(fmt.Sprintf("derived-%02d", n))
		mean := &scoring.Formula{Op: scoring.FormGroupMean, Metric: x}
		place := &scoring.Formula{Op: scoring.FormAllPlace, Metric: x}
		s.Metrics = append(s.Metrics, scoring.Metric{ID: x}, scoring.Metric{ID: derived, Formula: &scoring.Formula{Op: scoring.FormAdd, Args: []*scoring.Formula{mean, place}}})
		var method scoring.Method = &scoring.RankPoints{Metrics: []scoring.MetricID{derived}, Order: scoring.HighFirst, First: frac(100, 1), Step: scoring.Stride{Size: exact.Frac(1, 10)}, Ties: scoring.TieMean}
		if n%2 == 0 {
			method = &scoring.Relative{Metric: derived, Kind: scoring.PeersSpan, Order: scoring.HighFirst, Low: exact.Int(60), High: exact.Int(100)}
		}
		s.Indicators = append(s.Indicators, scoring.Indicator{ID: scoring.IndicatorID(fmt.Sprintf("indicator-%02d", n)), Category: "c", Limits: open, Method: method,
			Absent: scoring.Consequences{Unreported: zero, NotApplicable: zero, Exempt: &scoring.Consequence{By: scoring.StandInGroupMean}}})
	}
	return s
}

func BenchmarkMeasured(b *testing.B) {
	s := measuredScheme()
	program := compiled(b, s)
	for _, subjects := range []int{250, 1000} {
		facts := &scoring.Facts{}
		for n := range subjects {
			facts.Subjects = append(facts.Subjects, scoring.Subject{ID: scoring.SubjectID(fmt.Sprintf("unit-%04d", n))})
			for m := range benchIndicators {
				facts.Reports = append(facts.Reports, scoring.Report{Metric: s.Metrics[2*m].ID, Subject: facts.Subjects[n].ID, Value: exact.Int(int64(n * 7919 % (subjects + m)))})
			}
		}
		b.Run(fmt.Sprintf("subjects=%d", subjects), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				scored(b, program, facts)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*subjects), "ns/subject")
		})
	}
}

func BenchmarkLedger(b *testing.B) {
	s := benchScheme()
	facts := benchFacts(s, 100)
	results := scored(b, compiled(b, s), facts)
	b.ReportAllocs()
	for b.Loop() {
		results.Ledger(facts.Subjects[50].ID)
	}
}
