package scoring

import "gongping/scoring/exact"

// UnitGrade is the grade that a unit got in another scheme, for the quotas of
// those below it.
type UnitGrade struct {
	From  Origin  // Subject is the unit
	Grade GradeID // empty: it got none
}

// Seats are how many of a group may have a grade.
type Seats struct {
	Grade   GradeID
	Percent *exact.Number // nil: the scheme says how many
	Heads   int           // who have a place in the group
	Exact   exact.Number  // Heads × Percent ÷ 100
	Seats   int
}

// Seats are those of the grades with a quota in a group, the best grade first.
func (r *Results) Seats(group GroupID) []Seats {
	var list []Seats
	heads := 0
	for g := range r.standings {
		if r.standings[g].Group == group {
			heads = len(r.standings[g].Rows)
		}
	}
	for n := range r.program.scheme.Grades {
		g := &r.program.scheme.Grades[n]
		if g.Quota == nil {
			continue
		}
		q := g.Quota.in(r.unitGrade(group))
		x := Seats{Grade: g.ID, Heads: heads, Seats: q.heads(heads)}
		if q.Heads == 0 {
			x.Percent, x.Exact = &q.Percent, q.exactly(heads)
		}
		list = append(list, x)
	}
	return list
}

// UnitGrade is the grade of the unit above a group by which its quotas go; false
// where they go by none.
func (r *Results) UnitGrade(group GroupID) (UnitGrade, bool) {
	unit := group.Under()
	for _, x := range r.facts.UnitGrades {
		if x.From.Subject == unit && unit != "" {
			return x, true
		}
	}
	return UnitGrade{}, false
}

func (r *Results) unitGrade(group GroupID) GradeID {
	x, _ := r.UnitGrade(group)
	return x.Grade
}

// in is the quota of a group below a unit with a grade, which may be empty.
func (q *Quota) in(unit GradeID) Quota {
	own := *q
	for _, x := range q.ByUnit {
		if x.Unit == unit {
			own.Percent = x.Percent
		}
	}
	return own
}

// heads is so many heads of a group: a fixed number, or a percentage rounded to
// whole ones.
func (q Quota) heads(group int) int {
	if q.Heads > 0 || q.Percent.IsZero() {
		return q.Heads
	}
	whole, ok := q.exactly(group).Round(0, q.Mode).Int64()
	if !ok {
		panic("internal error: a share of heads that is no number of heads")
	}
	return int(whole)
}

// exactly is the percentage of a group before it is rounded.
func (q Quota) exactly(group int) exact.Number {
	n, _ := q.Percent.Mul(exact.Int(int64(group))).Quo(hundred)
	return n
}
