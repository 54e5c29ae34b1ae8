package scoring_test

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"gongping/scoring"
	"gongping/scoring/exact"
)

// TestOrderOfRecords: no order of subjects, entries, absences or rulings on
// different entries changes a score or a place.
func TestOrderOfRecords(t *testing.T) {
	eachWorld(t, 500, func(t *testing.T, c *rand.Rand, w world) {
		program := compiled(t, w.scheme)
		other := *w.facts
		other.Subjects, other.Entries = slices.Clone(other.Subjects), slices.Clone(other.Entries)
		other.Absences, other.Rulings = slices.Clone(other.Absences), slices.Clone(other.Rulings)
		(&maker{chance: c, world: world{w.scheme, &other}}).shuffle()
		a, b := scored(t, program, w.facts), scored(t, program, &other)
		for _, score := range a.Scores() {
			if again, _ := b.Of(score.Subject); !same(score, *again) {
				t.Errorf("%+v became %+v", score, *again)
			}
			before, _ := a.Place(score.Subject)
			after, _ := b.Place(score.Subject)
			if before.Place != after.Place || before.Shared != after.Shared {
				t.Errorf("place %+v became %+v", before, after)
			}
		}
	})
}

func same(a, b scoring.Score) bool {
	equal := exact.Number.Equal
	return a.Group == b.Group && a.Total.Equal(b.Total) && slices.EqualFunc(a.Categories, b.Categories, equal) &&
		slices.EqualFunc(a.Keys, b.Keys, equal) && slices.Equal(a.Open, b.Open)
}

// TestOneMoreEntry: a deduction raises no total and improves no place of its
// subject, a bonus lowers none and costs none; nobody else's total moves.
// Cells with an absence are left alone: there an entry is the late report.
func TestOneMoreEntry(t *testing.T) {
	var deductions, bonuses int
	eachWorld(t, 1500, func(t *testing.T, c *rand.Rand, w world) {
		m := &maker{chance: c, world: w, records: 100_000}
		i, subject := pick(m, w.scheme.Indicators...), pick(m, w.facts.Subjects...)
		if _, ok := i.Method.(*scoring.Events); !ok || slices.ContainsFunc(w.facts.Absences, func(a scoring.Absence) bool {
			return a.Subject == subject.ID && a.Indicator == i.ID
		}) {
			return
		}
		program := compiled(t, w.scheme)
		before := scored(t, program, w.facts)
		more := *w.facts
		m.facts = &more
		m.makeEntry(subject.ID, &i)
		entry := &more.Entries[len(more.Entries)-1]
		entry.Attributes, more.Rulings = nil, w.facts.Rulings
		sign := worth(&i, entry).Sign()
		after := scored(t, program, &more)
		deductions, bonuses = deductions+max(0, -sign), bonuses+max(0, sign)
		for n, score := range after.Scores() {
			moved := score.Total.Cmp(before.Scores()[n].Total)
			if score.Subject != subject.ID && moved != 0 || moved*sign < 0 || sign == 0 && moved != 0 {
				t.Errorf("%s moved by %d after an entry %d of %s", score.Subject, moved, sign, subject.ID)
			}
		}
		then, _ := before.Place(subject.ID)
		now, _ := after.Place(subject.ID)
		if (now.Place-then.Place)*sign > 0 {
			t.Errorf("from %d to %d after an entry %d", then.Place, now.Place, sign)
		}
	})
	if deductions < 250 || bonuses < 150 {
		t.Errorf("only %d deductions and %d bonuses were tried", deductions, bonuses)
	}
}

func worth(i *scoring.Indicator, e *scoring.Entry) exact.Number {
	kinds := i.Method.(*scoring.Events).Kinds
	kind := kinds[slices.IndexFunc(kinds, func(k scoring.Kind) bool { return k.ID == e.Kind })]
	if e.Points != nil {
		return *e.Points
	}
	return kind.Points.Mul(cmp.Or(e.Count, of(exact.Int(1))).Abs())
}

// TestOneMoreRuling: to revoke a deduction lowers no total, to revoke a bonus
// raises none.
func TestOneMoreRuling(t *testing.T) {
	eachWorld(t, 500, func(t *testing.T, c *rand.Rand, w world) {
		m := &maker{chance: c, world: w}
		if len(w.facts.Entries) == 0 {
			return
		}
		program := compiled(t, w.scheme)
		entry := pick(m, w.facts.Entries...)
		more := *w.facts
		more.Rulings = append(slices.Clip(more.Rulings), scoring.Ruling{Record: "2020q4/r-1", Entry: entry.Record, Outcome: scoring.Revoked})
		before, _ := scored(t, program, w.facts).Of(entry.Subject)
		results := scored(t, program, &more)
		after, _ := results.Of(entry.Subject)
		sign := 0
		walk(results.Ledger(entry.Subject), func(n *scoring.Node) {
			if n.Record == "2020q4/r-1" {
				sign = n.Inputs[0].Value.Sign()
			}
		})
		if after.Total.Cmp(before.Total)*sign > 0 {
			t.Errorf("%s became %s after %s, which stood %d, was revoked", before.Total, after.Total, entry.Record, sign)
		}
	})
}

// TestCountIsRepetition: an event that counts n times is n events.
func TestCountIsRepetition(t *testing.T) {
	eachWorld(t, 500, func(t *testing.T, c *rand.Rand, w world) {
		ruled := make(map[scoring.RecordID]bool)
		for _, r := range w.facts.Rulings {
			ruled[r.Entry] = true
		}
		split := *w.facts
		split.Entries = nil
		for _, e := range w.facts.Entries {
			n := 1
			if e.Count != nil && !ruled[e.Record] && e.Attributes == nil {
				n = 2 + c.IntN(3)
				part, _ := e.Count.Quo(exact.Int(int64(n)))
				e.Count = &part
			}
			for k := range n {
				if n > 1 {
					e.Record = scoring.RecordID(fmt.Sprintf("%s-%d", e.Record, k))
				}
				split.Entries = append(split.Entries, e)
			}
		}
		program := compiled(t, w.scheme)
		a, b := scored(t, program, w.facts), scored(t, program, &split)
		for n, score := range a.Scores() {
			if !same(score, b.Scores()[n]) {
				t.Errorf("%+v became %+v", score, b.Scores()[n])
			}
		}
	})
}

// TestInputUntouched compares the input after scoring with the same one made
// again.
func TestInputUntouched(t *testing.T) {
	for seed := range uint64(100) {
		w := randomWorld(rand.New(rand.NewPCG(seed, 2)))
		results := scored(t, compiled(t, w.scheme), w.facts)
		for _, s := range w.facts.Subjects {
			results.Ledger(s.ID)
		}
		if again := randomWorld(rand.New(rand.NewPCG(seed, 2))); !reflect.DeepEqual(w, again) {
			t.Fatalf("world %d has changed", seed)
		}
	}
}
