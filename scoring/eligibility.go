package scoring

import (
	"slices"

	"gongping/scoring/exact"
)

// Eligibility is a rule by which places qualify for something (竞聘资格): a line
// through each group, and what must hold besides.
type Eligibility struct {
	Cases    []EligibleCase
	Requires []Requirement
}

// EligibleCase draws the line for those of an identity or of a class, or for
// those whom no other case fits. Exactly one of Upto, Last, Bands and Grades
// says where.
type EligibleCase struct {
	Identity IdentityID
	Class    ClassID
	Upto     *exact.Number // the share of the ranked heads, from the first place on
	Mode     exact.Mode    // how this share is rounded to whole heads
	Last     int           // so many heads, from the last place on
	Ties     Ties          // of Upto and Last
	Bands    []BandID
	Grades   []GradeID
}

// Requirement is what must hold besides the place: exactly one of its parts is
// set.
type Requirement struct {
	When    []Condition // a metric without a value does not meet one
	Without []GateID    // none of them holds
	Grade   GradeID     // this grade or a better one
}

// EligibleGroup is the list of a group: those with a place in their order, then
// the others.
type EligibleGroup struct {
	Group      GroupID
	Heads      int   // with a place
	Cuts       []Cut // by case
	Candidates []Candidate
}

// Cut is where the line of a case falls in a group.
type Cut struct {
	Share   exact.Number // of Upto: heads × share, before it is rounded
	Seats   int          // of Upto and Last: the whole heads that are wanted
	Rounded bool         // the two differ
	Inside  int          // who stands inside, ties having been settled
	Lines   []int        // after so many of the ranked there is a line
}

// Candidate is a subject on the list.
type Candidate struct {
	Subject   SubjectID
	Place     int   // 0: none
	Cases     []int // those that fit; the first of them decides
	Inside    bool  // of the line
	Met       []Met // by requirement
	Qualifies bool
}

// Met says whether a requirement is met, and by what.
type Met struct {
	Holds  bool
	Values []Value  // of the metrics of When
	Gates  []GateID // of Without: those that hold
	Grade  GradeID
}

// Value is that of a metric, or the state in which it is.
type Value struct {
	Number exact.Number
	State  State
}

// Eligible makes the list of every group. Each subject stands on it once.
func (r *Results) Eligible(e *Eligibility) []EligibleGroup {
	list := make([]EligibleGroup, len(r.standings))
	at := make(map[GroupID]int, len(list))
	for g := range list {
		group, rows := &list[g], r.standings[g].Rows
		group.Group, group.Heads = r.standings[g].Group, len(rows)
		at[group.Group] = g
		inside := make([][]bool, len(e.Cases))
		for k := range e.Cases {
			inside[k] = r.inside(&e.Cases[k], rows)
			group.Cuts = append(group.Cuts, e.Cases[k].cut(inside[k]))
		}
		for n := range rows {
			x := r.candidate(e, rows[n].Subject, rows[n].Place)
			x.Inside = len(x.Cases) > 0 && inside[x.Cases[0]][n]
			group.Candidates = append(group.Candidates, x)
		}
	}
	for n := range r.scores {
		if s := &r.scores[n]; !r.placed(s.Subject) {
			group := &list[at[s.Group]]
			group.Candidates = append(group.Candidates, r.candidate(e, s.Subject, 0))
		}
	}
	for g := range list {
		for n := range list[g].Candidates {
			x := &list[g].Candidates[n]
			x.Qualifies = x.Inside && !slices.ContainsFunc(x.Met, func(m Met) bool { return !m.Holds })
		}
	}
	return list
}

func (r *Results) candidate(e *Eligibility, id SubjectID, place int) Candidate {
	s := r.facts.subjects[id]
	x := Candidate{Subject: id, Place: place, Cases: e.fitting(&r.facts.Subjects[s])}
	for n := range e.Requires {
		x.Met = append(x.Met, r.meets(&e.Requires[n], s))
	}
	return x
}

// fitting are the cases for a subject: those of its identities and class, else
// those for everybody else.
func (e *Eligibility) fitting(s *Subject) []int {
	var own, others []int
	for n := range e.Cases {
		switch c := &e.Cases[n]; {
		case c.Identity == "" && c.Class == "":
			others = append(others, n)
		case s.is(c.Identity, c.Class):
			own = append(own, n)
		}
	}
	if own == nil {
		return others
	}
	return own
}

// is reports whether a subject has an identity or is of a class.
func (s *Subject) is(identity IdentityID, class ClassID) bool {
	return identity != "" && slices.Contains(s.Identities, identity) || class != "" && class == s.Class
}

// inside says of each row of a group whether it is inside the line of a case.
func (r *Results) inside(c *EligibleCase, rows []Standing) []bool {
	list, quota := make([]bool, len(rows)), c.quota()
	for n := range rows {
		score := &r.scores[r.facts.subjects[rows[n].Subject]]
		from, to := rows[n].Place-1, rows[n].Place-1+rows[n].Shared
		switch {
		case c.Last > 0:
			list[n] = quota.inside(len(rows)-to, len(rows)-from, quota.heads(len(rows)))
		case quota != nil:
			list[n] = quota.inside(from, to, quota.heads(len(rows)))
		default:
			list[n] = slices.Contains(c.Bands, score.Band) || slices.Contains(c.Grades, score.Grade)
		}
	}
	return list
}

// quota is nil for a case that goes by bands or grades.
func (c *EligibleCase) quota() *Quota {
	switch {
	case c.Last > 0:
		return &Quota{Heads: c.Last, Ties: c.Ties}
	case c.Upto != nil:
		return &Quota{Percent: c.Upto.Mul(hundred), Mode: c.Mode, Ties: c.Ties}
	}
	return nil
}

// cut is the line between those inside and those outside. Grades may go to
// places that are not next to each other: they have none.
func (c *EligibleCase) cut(inside []bool) Cut {
	x, heads := Cut{}, len(inside)
	for _, is := range inside {
		if is {
			x.Inside++
		}
	}
	switch quota := c.quota(); {
	case c.Last > 0:
		x.Seats, x.Lines = c.Last, []int{heads - x.Inside}
	case quota != nil:
		x.Share, x.Seats, x.Lines = c.Upto.Mul(exact.Int(int64(heads))), quota.heads(heads), []int{x.Inside}
		x.Rounded = !x.Share.Equal(exact.Int(int64(x.Seats)))
	case c.Bands != nil && x.Inside > 0:
		from := slices.Index(inside, true)
		if from > 0 {
			x.Lines = append(x.Lines, from)
		}
		if to := from + x.Inside; from == 0 || to < heads {
			x.Lines = append(x.Lines, to)
		}
	}
	return x
}

// meets holds a subject to a requirement.
func (r *Results) meets(q *Requirement, subject int) Met {
	score := &r.scores[subject]
	switch {
	case len(q.When) > 0:
		ev := evaluation{program: r.program, facts: r.facts, subject: subject}
		m := Met{Holds: ev.hold(q.When, Lag{})}
		for _, c := range q.When {
			value, state, _ := r.Measure(score.Subject, c.Metric)
			m.Values = append(m.Values, Value{value, state})
		}
		return m
	case len(q.Without) > 0:
		var m Met
		for _, held := range score.Gates {
			if slices.Contains(q.Without, held.Gate) {
				m.Gates = append(m.Gates, held.Gate)
			}
		}
		m.Holds = m.Gates == nil
		return m
	}
	s := r.program.scheme
	return Met{Holds: s.grade(score.Grade) <= s.grade(q.Grade), Grade: score.Grade}
}
