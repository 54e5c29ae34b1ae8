package scoring_test

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"gongping/scoring"
	"gongping/scoring/exact"
)

// TestOrderOfRecords: no order of subjects, entries, absences, of rulings on
// different entries, reports on different values or totals for different
// metrics changes a score or a place.
func TestOrderOfRecords(t *testing.T) {
	eachWorld(t, 500, func(t *testing.T, c *rand.Rand, w world) {
		program := compiled(t, w.scheme)
		other := *w.facts
		other.Subjects, other.Entries, other.Reports = slices.Clone(other.Subjects), slices.Clone(other.Entries), slices.Clone(other.Reports)
		other.Absences, other.Rulings, other.Taken = slices.Clone(other.Absences), slices.Clone(other.Rulings), slices.Clone(other.Taken)
		(&maker{chance: c, world: world{w.scheme, &other}}).shuffle()
		other.Earlier = slices.Clone(other.Earlier)
		for n, e := range other.Earlier {
			then := *e.Facts
			then.Entries, then.Reports, then.Rulings, then.Taken = slices.Clone(then.Entries), slices.Clone(then.Reports), slices.Clone(then.Rulings), slices.Clone(then.Taken)
			(&maker{chance: c, world: world{w.scheme, &then}}).shuffle()
			other.Earlier[n].Facts = &then
		}
		a, b := scored(t, program, w.facts), scored(t, program, &other)
		for _, score := range a.Scores() {
			if again, _ := b.Of(score.Subject); !same(score, *again) {
				t.Errorf("%+v became %+v", score, *again)
			}
			before, placed := a.Place(score.Subject)
			after, still := b.Place(score.Subject)
			if placed != still || placed && (before.Place != after.Place || before.Shared != after.Shared) {
				t.Errorf("place %+v became %+v", before, after)
			}
		}
	})
}

func same(a, b scoring.Score) bool {
	equal := exact.Number.Equal
	return a.Group == b.Group && a.Total.Equal(b.Total) && slices.EqualFunc(a.Categories, b.Categories, equal) &&
		slices.EqualFunc(a.Keys, b.Keys, equal) && slices.Equal(a.NoKey, b.NoKey) && slices.Equal(a.Open, b.Open) &&
		slices.Equal(a.Gates, b.Gates) && a.Grade == b.Grade && a.Band == b.Band && a.Unranked == b.Unranked && a.NoAward == b.NoAward
}

// alone reports whether no metric rests on an indicator, or on its category.
func alone(s *scoring.Scheme, id scoring.IndicatorID) bool {
	at := slices.IndexFunc(s.Indicators, func(i scoring.Indicator) bool { return i.ID == id })
	return !slices.ContainsFunc(s.Metrics, func(m scoring.Metric) bool {
		return m.Score == id || m.Category == s.Indicators[at].Category || m.Tally != nil && m.Tally.Indicator == id
	})
}

// averaged reports whether the points of an indicator stand in for others.
func averaged(i *scoring.Indicator) bool {
	return slices.ContainsFunc([]*scoring.Consequence{i.Absent.Unreported, i.Absent.NotApplicable, i.Absent.Exempt}, func(c *scoring.Consequence) bool {
		return c != nil && c.By >= scoring.StandInGroupMean
	})
}

// byPoints reports whether a tie-break goes by points, of which the lower may
// stand first.
func byPoints(t scoring.TieBreak) bool { return t.Category != "" || t.Indicator != "" }

// TestOneMoreEntry: a deduction raises no total and improves no place of its
// subject, a bonus lowers none and costs none; nobody else's total moves, unless
// the mean of the indicator stands in for it. That is so where no metric rests
// on the indicator, for an entry of a matter of its own. Cells with an absence
// are left alone: there an entry is the late report.
func TestOneMoreEntry(t *testing.T) {
	var deductions, bonuses int
	eachWorld(t, 4500, func(t *testing.T, c *rand.Rand, w world) {
		m := &maker{chance: c, world: w, records: 100_000}
		i, subject := pick(m, w.scheme.Indicators...), pick(m, w.facts.Subjects...)
		events, ok := i.Method.(*scoring.Events)
		if !ok || !alone(w.scheme, i.ID) || slices.ContainsFunc(w.facts.Absences, func(a scoring.Absence) bool {
			return a.Subject == subject.ID && a.Indicator == i.ID
		}) {
			return
		}
		program := compiled(t, w.scheme)
		before := scored(t, program, w.facts)
		more := *w.facts
		m.facts = &more
		m.makeEvent(subject.ID, &i, events)
		entry := &more.Entries[len(more.Entries)-1]
		entry.Matter, more.Rulings = "", w.facts.Rulings
		entry.Attributes = slices.DeleteFunc(entry.Attributes, func(a scoring.Carried) bool { return a.Word == "" }) // tie-breaks add them up
		sign := worth(&i, entry).Sign()
		after := scored(t, program, &more)
		deductions, bonuses = deductions+max(0, -sign), bonuses+max(0, sign)
		for n, score := range after.Scores() {
			moved := score.Total.Cmp(before.Scores()[n].Total)
			if score.Subject != subject.ID && averaged(&i) {
				continue
			}
			if score.Subject != subject.ID && moved != 0 || moved*sign < 0 || sign == 0 && moved != 0 {
				t.Errorf("%s moved by %d after an entry %d of %s", score.Subject, moved, sign, subject.ID)
			}
		}
		then, placed := before.Place(subject.ID)
		placed = placed && !averaged(&i)
		now, _ := after.Place(subject.ID)
		if placed && !slices.ContainsFunc(w.scheme.TieBreaks, byPoints) && (now.Place-then.Place)*sign > 0 {
			t.Errorf("from %d to %d after an entry %d", then.Place, now.Place, sign)
		}
	})
	if deductions < 250 || bonuses < 150 {
		t.Errorf("only %d deductions and %d bonuses were tried", deductions, bonuses)
	}
}

// TestOneMoreRuling: to revoke a deduction lowers no total, to revoke a bonus
// raises none, where nothing but its category rests on the entry.
func TestOneMoreRuling(t *testing.T) {
	eachWorld(t, 500, func(t *testing.T, c *rand.Rand, w world) {
		m := &maker{chance: c, world: w}
		if len(w.facts.Entries) == 0 {
			return
		}
		program := compiled(t, w.scheme)
		entry := pick(m, w.facts.Entries...)
		if entry.Matter != "" || !alone(w.scheme, entry.Indicator) {
			return
		}
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

// TestCountIsRepetition: an event that counts n times is n events, where nothing
// limits the single event.
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
			if e.Count != nil && !ruled[e.Record] && e.Attributes == nil && e.Matter == "" && !singly(*w.scheme, e) {
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

// singly reports whether the kind of an entry limits each entry by itself.
func singly(s scoring.Scheme, e scoring.Entry) bool {
	return slices.ContainsFunc(s.Indicators, func(i scoring.Indicator) bool {
		events, ok := i.Method.(*scoring.Events)
		return ok && i.ID == e.Indicator && slices.ContainsFunc(events.Kinds, func(k scoring.Kind) bool {
			return k.ID == e.Kind && (k.Each.Floor.Binds() || k.Each.Cap.Binds())
		})
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
