package scoring

import (
	"slices"

	"gongping/scoring/exact"
)

// Results are the totals and standings of one board and period. They are
// immutable and may be used by many goroutines.
type Results struct {
	program   *Program
	facts     *indexed
	scores    []Score
	standings []GroupStanding
	regrouped map[GroupingID][]GroupStanding
	places    []Standing // by subject; of one without a place the zero value
	medians   []Medians  // by cohort
	rooms     rooms
}

// Score is what a subject came to.
type Score struct {
	Subject    SubjectID
	Group      GroupID
	Total      exact.Number
	Categories []exact.Number // in the order of the scheme
	Parts      []exact.Number // in the order of the slots; they add up to the total
	Keys       []exact.Number // in the order of the tie-break chain
	NoKey      []bool         // where the subject has no value for a key; nil: it has all
	Open       []IndicatorID  // without a value and without a consequence
	Gates      []HeldGate     // in the order of the scheme
	Unranked   bool           // has no place
	NoAward    bool           // takes no part in awards
	Grade      GradeID        // empty: the scheme has no grades
	Band       BandID         // empty: the scheme has no rank bands, or there is no place
}

// HeldGate is a gate whose conditions held, now or so many periods back.
type HeldGate struct {
	Gate GateID
	Back int
}

// Score evaluates and ranks the subjects. With any problem the results are
// nil. They keep the facts, which must not change any more.
func (p *Program) Score(f *Facts) (*Results, []Problem) {
	var found problems
	x := p.index(f, false, &found)
	r := &Results{program: p, facts: x, scores: make([]Score, len(f.Subjects))}
	for s := range f.Subjects {
		r.scores[s].Subject = f.Subjects[s].ID
	}
	x.cohorts, x.groups = p.cohorts(f, "", &found)
	if len(found) == 0 {
		p.measureEverything(x, &found)
		p.checkMeasured(x, &found)
		p.checkMeans(x, &found)
	}
	if len(found) > 0 {
		return nil, found
	}
	ev := evaluation{program: p, facts: x, arena: &arena{}}
	for s := range r.scores {
		ev.arena.reset()
		r.scores[s].take(ev.total(s), &ev)
		r.scores[s].Group = x.cohorts[x.groups[s]].id
		r.scores[s].Unranked = x.cohorts[x.groups[s]].group.Unranked
		r.takeGates(s)
		ev.keys(&r.scores[s])
	}
	r.rank()
	r.grade()
	r.band()
	r.takeMedians()
	return r, nil
}

// take copies what an evaluation came to, before the next one overwrites it.
func (s *Score) take(total *Node, ev *evaluation) {
	s.Total = total.Value
	s.Categories = make([]exact.Number, len(ev.categories))
	for c, n := range ev.categories {
		s.Categories[c] = n.Value
	}
	s.Parts = ev.parts(total)
	s.Open = slices.Clone(ev.open)
}

// takeGates notes the gates that hold for a subject.
func (r *Results) takeGates(subject int) {
	s := &r.scores[subject]
	for _, held := range r.facts.held[subject] {
		gate := &r.program.scheme.Gates[held.gate]
		s.Gates = append(s.Gates, HeldGate{gate.ID, held.lag.Periods})
		s.Unranked = s.Unranked || gate.Effect == EffectUnranked
		s.NoAward = s.NoAward || gate.Effect == EffectNoAward
	}
}

// keys are the values of the tie-break chain.
func (ev *evaluation) keys(s *Score) {
	scheme := ev.program.scheme
	for t := range scheme.TieBreaks {
		value, ok := ev.key(&scheme.TieBreaks[t], s)
		s.Keys = append(s.Keys, value)
		if !ok && s.NoKey == nil {
			s.NoKey = make([]bool, len(scheme.TieBreaks))
		}
		if !ok {
			s.NoKey[t] = true
		}
	}
}

func (ev *evaluation) key(tie *TieBreak, s *Score) (value exact.Number, ok bool) {
	p := ev.program
	switch {
	case tie.Metric != "":
		m := ev.of(p.metrics[tie.Metric], ev.subject, Lag{})
		return m.value, m.state == 0
	case tie.Category != "":
		return s.Categories[p.scheme.category(tie.Category)], true
	case tie.Indicator != "":
		n := ev.indicator(p.indicators[tie.Indicator], ev.subject)
		return n.Value, !n.Void
	}
	return ev.attributes(tie.Attribute), true
}

// attributes is the sum of an attribute over the entries in force.
func (ev *evaluation) attributes(id AttributeID) (sum exact.Number) {
	entries := ev.facts.of(ev.subject)
	for k := range entries {
		if revoked(entries[k].rulings) {
			continue
		}
		n, _ := entries[k].carries(id)
		sum = sum.Add(n)
	}
	return sum
}

// Program is what the results were scored by.
func (r *Results) Program() *Program { return r.program }

// Scores are in the order of the facts' subjects.
func (r *Results) Scores() []Score { return r.scores }

// Of finds the score of a subject.
func (r *Results) Of(id SubjectID) (*Score, bool) {
	s, ok := r.facts.subjects[id]
	if !ok {
		return nil, false
	}
	return &r.scores[s], true
}

// Measure is the value of a metric of a subject, or the state in which it is.
// It is false for a subject or a metric that there is not.
func (r *Results) Measure(id SubjectID, metric MetricID) (value exact.Number, state State, ok bool) {
	s, known := r.facts.subjects[id]
	m, has := r.program.metrics[metric]
	if !known || !has {
		return value, 0, false
	}
	ev := evaluation{program: r.program, facts: r.facts}
	got := ev.of(m, s, Lag{})
	return got.value, got.state, true
}

// Basis is what the value of a metric of a subject comes from, as ledgers show
// it; nil for a subject or a metric that there is not.
func (r *Results) Basis(id SubjectID, metric MetricID) *Node {
	s, known := r.facts.subjects[id]
	if _, has := r.program.metrics[metric]; !known || !has {
		return nil
	}
	ev := evaluation{program: r.program, facts: r.facts, subject: s, arena: newArena(8), ledger: true}
	return ev.quantity(&Node{}, metric, Lag{})
}

// Taken are the totals from elsewhere that the facts held.
func (r *Results) Taken() []Taken { return r.facts.Taken }

// Ledger evaluates a subject once more and returns its whole tree. It is safe
// for concurrent use, and nil for a subject that was not scored.
func (r *Results) Ledger(id SubjectID) *Node {
	s, ok := r.facts.subjects[id]
	if !ok {
		return nil
	}
	entries := len(r.facts.of(s))
	ev := evaluation{program: r.program, facts: r.facts, arena: newArena(2*entries + 8*r.facts.width), ledger: true}
	return ev.total(s)
}
