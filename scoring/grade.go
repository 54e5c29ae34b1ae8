package scoring

// grade gives every subject its grade: group by group, the best grade first,
// each to those that qualify and are inside its quota in the order of places.
// Who has no place takes no part in a quota. Then the gates cap or lower.
func (r *Results) grade() {
	s := r.program.scheme
	if len(s.Grades) == 0 {
		return
	}
	given := make([]int, len(r.scores))
	for n := range given {
		given[n] = nowhere
	}
	for g := range r.standings {
		for grade := range s.Grades {
			r.gradeGroup(grade, &r.standings[g], given)
		}
	}
	for n := range r.scores {
		for grade := 0; given[n] == nowhere; grade++ {
			if x := &s.Grades[grade]; x.Quota == nil && r.qualifies(x, n) {
				given[n] = grade
			}
		}
		r.scores[n].Grade = s.Grades[r.lowered(n, given[n])].ID
	}
}

// gradeGroup gives one grade to the rows of a group.
func (r *Results) gradeGroup(grade int, group *GroupStanding, given []int) {
	x, rows := &r.program.scheme.Grades[grade], group.Rows
	var fit []int // rows that qualify
	for n := range rows {
		if s := r.facts.subjects[rows[n].Subject]; given[s] == nowhere && r.qualifies(x, s) {
			fit = append(fit, n)
		}
	}
	cut := len(fit)
	if x.Quota != nil {
		cut = x.Quota.in(r.unitGrade(group.Group)).heads(len(rows))
	}
	for from := 0; from < len(fit); {
		to := from + 1
		for to < len(fit) && rows[fit[to]].Place == rows[fit[from]].Place {
			to++
		}
		if !x.Quota.inside(from, to, cut) {
			return
		}
		for ; from < to; from++ {
			given[r.facts.subjects[rows[fit[from]].Subject]] = grade
		}
	}
}

// inside reports whether those who share a place, from one index to before
// another, are before the cut.
func (q *Quota) inside(from, to, cut int) bool {
	if q != nil && q.Ties == TiesOut {
		return to <= cut
	}
	return from < cut
}

// qualifies reports whether a subject reaches the threshold of a grade and meets
// its conditions.
func (r *Results) qualifies(g *Grade, subject int) bool {
	ev := evaluation{program: r.program, facts: r.facts, subject: subject}
	return (g.Min == nil || r.scores[subject].Total.Cmp(*g.Min) >= 0) && ev.hold(g.When, Lag{})
}

// lowered is what the gates leave of a grade, in the order of the scheme.
func (r *Results) lowered(subject, grade int) int {
	s := r.program.scheme
	for _, held := range r.facts.held[subject] {
		switch gate := &s.Gates[held.gate]; gate.Effect {
		case EffectCap:
			grade = max(grade, s.grade(gate.Grade))
		case EffectDown:
			grade = min(grade+gate.Levels, len(s.Grades)-1)
		}
	}
	return grade
}

// band cuts the order of places of each group after the heads that the bands so
// far take together.
func (r *Results) band() {
	bands := r.program.scheme.Bands
	for g := range r.standings {
		rows := r.standings[g].Rows
		for n := range rows {
			s := r.facts.subjects[rows[n].Subject]
			r.scores[s].Band = bandOf(bands, rows[n].Place-1, rows[n].Place-1+rows[n].Shared, len(rows))
		}
	}
}

// bandOf is the first band whose cut those who share a place are inside.
func bandOf(bands []RankBand, from, to, heads int) BandID {
	var shares Quota // those of the bands so far, taken together
	fixed := 0
	for n := range bands {
		q := bands[n].Quota
		switch {
		case q == nil:
			return bands[n].ID
		case q.Heads > 0:
			fixed += q.Heads
		default:
			shares.Percent, shares.Mode = shares.Percent.Add(q.Percent), q.Mode
		}
		if q.inside(from, to, fixed+shares.heads(heads)) {
			return bands[n].ID
		}
	}
	return ""
}
