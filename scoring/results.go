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
	places    []Standing // by subject
}

// Score is what a subject came to.
type Score struct {
	Subject    SubjectID
	Group      GroupID
	Total      exact.Number
	Categories []exact.Number // in the order of the scheme
	Keys       []exact.Number // in the order of the tie-break chain
	Open       []IndicatorID  // without a value and without a consequence
}

// Score evaluates and ranks the subjects. With any problem the results are
// nil. They keep the facts, which must not change any more.
func (p *Program) Score(f *Facts) (*Results, []Problem) {
	var found problems
	x := p.index(f, &found)
	r := &Results{program: p, facts: x, scores: make([]Score, len(f.Subjects))}
	for s := range f.Subjects {
		r.scores[s].Subject = f.Subjects[s].ID
		r.scores[s].Group = p.group(&f.Subjects[s], &found)
	}
	if len(found) > 0 {
		return nil, found
	}
	ev := evaluation{program: p, facts: x}
	for s := range r.scores {
		ev.arena.reset()
		r.scores[s].take(ev.total(s), &ev)
		r.scores[s].Keys = p.keys(x, s)
	}
	r.rank()
	return r, nil
}

// take copies what an evaluation came to, before the next one overwrites it.
func (s *Score) take(total *Node, ev *evaluation) {
	s.Total = total.Value
	s.Categories = make([]exact.Number, len(ev.categories))
	for c, n := range ev.categories {
		s.Categories[c] = n.Value
	}
	s.Open = slices.Clone(ev.open)
}

// group is the one group a subject belongs to.
func (p *Program) group(s *Subject, found *problems) GroupID {
	var group GroupID
	for g := range p.scheme.Groups {
		candidate := &p.scheme.Groups[g]
		if len(candidate.Classes) > 0 && !slices.Contains(candidate.Classes, s.Class) {
			continue
		}
		if group != "" {
			found.add(SubjectInTwoGroups, at("subject", string(s.ID)), "subject", string(s.ID),
				"first", string(group), "second", string(candidate.ID))
			return group
		}
		group = candidate.ID
	}
	if group == "" {
		found.add(SubjectWithoutGroup, at("subject", string(s.ID)), "subject", string(s.ID))
	}
	return group
}

// keys sums the attributes of the tie-break chain over the entries in force.
func (p *Program) keys(x *indexed, subject int) []exact.Number {
	if len(p.scheme.TieBreaks) == 0 {
		return nil
	}
	keys := make([]exact.Number, len(p.scheme.TieBreaks))
	entries := x.of(subject)
	for k := range entries {
		if revoked(entries[k].rulings) {
			continue
		}
		for _, a := range entries[k].Attributes {
			for t := range keys {
				if p.scheme.TieBreaks[t].Attribute == a.ID {
					keys[t] = keys[t].Add(a.Value)
				}
			}
		}
	}
	return keys
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

// Ledger evaluates a subject once more and returns its whole tree. It is safe
// for concurrent use, and nil for a subject that was not scored.
func (r *Results) Ledger(id SubjectID) *Node {
	s, ok := r.facts.subjects[id]
	if !ok {
		return nil
	}
	ev := evaluation{program: r.program, facts: r.facts}
	return ev.total(s)
}
