package scoring

import "gongping/scoring/exact"

// EntryPoints is what one entry came to on the ledger of a subject.
type EntryPoints struct {
	Record    RecordID
	Subject   SubjectID
	Indicator IndicatorID
	Kind      KindID   // of an event
	Clause    ClauseID // of the kind, else of the indicator
	Count     exact.Number
	Full      exact.Number // its points if there were no ruling and no Once rule
	Before    exact.Number // its points if there were no ruling
	Points    exact.Number // its points as they stand
	Side      int          // of zero on which it stands, or stood before it was cut to nothing
	Ruled     Outcome      // of the last ruling that changed it, else Upheld; 0: there is no ruling
	Shared    bool         // others have a part of it
	Cut       bool         // a Once rule left less of it
	Kept      RecordID     // the entry that counts in its place by a Once rule; empty: none
}

// Entries are the events and given scores that make points for a subject, in
// the order of the ledger. It evaluates the subject again; it is nil for one
// that was not scored.
func (r *Results) Entries(id SubjectID) []EntryPoints {
	var list []EntryPoints
	r.again(id, func(categories []*Node) {
		for _, c := range categories {
			list = r.entriesOf(c, id, list)
		}
	})
	return list
}

// again evaluates a subject once more and hands out its categories, which must
// not be kept; nothing for one that was not scored.
func (r *Results) again(id SubjectID, read func(categories []*Node)) {
	s, ok := r.facts.subjects[id]
	if !ok {
		return
	}
	r.rooms.with(func(a *arena) {
		ev := evaluation{program: r.program, facts: r.facts, arena: a}
		ev.total(s)
		read(ev.categories)
	})
}

func (r *Results) entriesOf(n *Node, id SubjectID, list []EntryPoints) []EntryPoints {
	if n.Step == StepMetric {
		return list
	}
	// A ruling may also be about an absence, whose node is no entry.
	if n.Step == StepEntry {
		return append(list, r.entryPoints(n, id))
	}
	for _, input := range n.Inputs {
		list = r.entriesOf(input, id, list)
	}
	return list
}

// entryPoints reads the operations on an entry from the last to the first. The
// share and the Once rules come after the rulings: they would take as much of
// what there was before.
func (r *Results) entryPoints(n *Node, id SubjectID) EntryPoints {
	i := &r.program.scheme.Indicators[r.program.indicators[n.Indicator]]
	e := EntryPoints{Subject: id, Indicator: n.Indicator, Kind: n.Kind, Clause: i.Clause, Points: n.Value, Before: n.Value,
		Count: one, Side: n.Value.Sign()}
	share, left, worth := one, one, n.Value
	for ; !n.Op.Begins(); n = n.Inputs[0] {
		switch n.Op {
		case OpShare:
			share, left, e.Shared = share.Mul(n.Operand), left.Mul(n.Operand), true
		case OpOnce:
			left, e.Cut, e.Kept = left.Mul(n.Operand), true, n.Kept
		case OpRuling:
			if e.Ruled == 0 || e.Ruled == Upheld {
				e.Ruled = n.Outcome
			}
			e.Before = n.Inputs[0].Value.Mul(left)
		default:
			continue // what it is worth
		}
		worth = n.Inputs[0].Value
		if sign := worth.Sign(); sign != 0 {
			e.Side = sign
		}
	}
	e.Full = worth.Mul(share)
	e.Record = n.Record
	if n.Op == OpCount {
		e.Count = n.Count
	}
	if m, ok := i.Method.(*Events); ok {
		if k := m.kind(n.Kind); k.Clause != "" {
			e.Clause = k.Clause
		}
	}
	return e
}

// Sums are entries added up.
type Sums struct {
	Entries int
	Count   exact.Number // Σ count
	Gained  exact.Number // Σ of points above 0, as they stand
	Lost    exact.Number // Σ of points below 0, as they stand; not above 0
	Granted int          // how many bring points as they stand
	Charged int          // how many take points as they stand
	Reduced int          // how many a ruling left less of
	Revoked int          // how many a ruling took away
	Cut     int          // how many a Once rule left less of
	Waived  exact.Number // Σ of the points that rulings gave back; not below 0
}

// Add takes an entry into the sums.
func (s *Sums) Add(e *EntryPoints) {
	s.Entries++
	s.Count = s.Count.Add(e.Count)
	switch e.Points.Sign() {
	case 1:
		s.Gained = s.Gained.Add(e.Points)
		s.Granted++
	case -1:
		s.Lost = s.Lost.Add(e.Points)
		s.Charged++
	}
	switch e.Ruled {
	case Reduced:
		s.Reduced++
	case Revoked:
		s.Revoked++
	}
	if e.Cut {
		s.Cut++
	}
	if e.Before.Sign() < 0 && e.Points.Cmp(e.Before) > 0 {
		s.Waived = s.Waived.Add(e.Points.Sub(e.Before))
	}
}
