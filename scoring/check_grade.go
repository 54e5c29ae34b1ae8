package scoring

import "gongping/scoring/exact"

// grade is the index of a grade, or -1.
func (s *Scheme) grade(id GradeID) int {
	for n := range s.Grades {
		if s.Grades[n].ID == id {
			return n
		}
	}
	return -1
}

// checkGrades: everybody gets one, since the last asks for nothing, and no
// grade has a higher threshold than the one above it.
func (p *Program) checkGrades(found *problems) {
	s := p.scheme
	ids := make([]GradeID, len(s.Grades))
	for n := range s.Grades {
		ids[n] = s.Grades[n].ID
	}
	var lowest *exact.Number
	for n := range s.Grades {
		g, path := &s.Grades[n], pathOf(at("grade"), ids, n)
		p.conditions(g.When, path, found)
		g.Quota.check(path, string(g.ID), found)
		last := n == len(s.Grades)-1
		if last && (g.Min != nil || len(g.When) > 0 || g.Quota != nil) {
			found.add(GradeLast, path, "id", string(g.ID))
		}
		if g.Min != nil && lowest != nil && g.Min.Cmp(*lowest) > 0 {
			found.add(GradeOrder, below(path, "min"), "id", string(g.ID))
		}
		if g.Min != nil {
			lowest = g.Min
		}
	}
	unique(at("grade"), ids, found)
}

func (q *Quota) check(path []string, id string, found *problems) {
	switch {
	case q == nil:
	case q.Heads == 0 && !q.Mode.Valid() || q.Ties != TiesIn && q.Ties != TiesOut:
		found.add(QuotaIncomplete, path, "id", id)
	case q.Heads > 0:
	case q.Percent.Sign() <= 0 || q.Percent.Cmp(hundred) > 0:
		found.add(QuotaRange, below(path, "percent"), "id", id, "percent", q.Percent.String())
	}
	q.checkByUnit(path, id, found)
}

// checkByUnit: a quota by unit is of percentages, which may be 0.
func (q *Quota) checkByUnit(path []string, id string, found *problems) {
	if q == nil {
		return
	}
	for _, x := range q.ByUnit {
		switch {
		case q.Heads > 0:
			found.add(QuotaIncomplete, path, "id", id)
			return
		case x.Percent.Sign() < 0 || x.Percent.Cmp(hundred) > 0:
			found.add(QuotaRange, below(path, "by_unit", string(x.Unit)), "id", id, "percent", x.Percent.String())
		}
	}
}

// checkRankBands: all but the last have a quota, and together they leave
// something.
func checkRankBands(s *Scheme, found *problems) {
	ids := make([]BandID, len(s.Bands))
	for n := range s.Bands {
		ids[n] = s.Bands[n].ID
	}
	var sum exact.Number
	for n := range s.Bands {
		b, path := &s.Bands[n], pathOf(at("rank_band"), ids, n)
		b.Quota.check(path, string(b.ID), found)
		if last := n == len(s.Bands)-1; last != (b.Quota == nil) {
			found.add(GradeLast, path, "id", string(b.ID))
		}
		if b.Quota != nil {
			sum = sum.Add(b.Quota.Percent)
		}
	}
	if sum.Cmp(hundred) >= 0 {
		found.add(QuotaTotal, at("rank_band", string(ids[0])), "total", sum.String())
	}
	unique(at("rank_band"), ids, found)
}
