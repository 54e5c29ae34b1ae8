package check

import (
	"strconv"

	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/scoring"
)

// staysUnstated demands that a rule which goes by days says what becomes of days
// away, where anybody has such days: the first is told, of either kind.
func (c *checker) staysUnstated(s *dataset.Scheme, m *dataset.Metric) {
	t := m.Totals
	if t.Weights != dataset.ByDays {
		return
	}
	kind := s.Subjects
	for i := range c.d.Schemes {
		if x := &c.d.Schemes[i]; x.ID == t.Scheme && t.Of == dataset.OfBelow {
			kind = x.Subjects
		}
	}
	for _, stay := range []struct {
		key    string
		stated bool
		days   scoring.Tenured
	}{{"seconded", t.Lent != 0, scoring.DaysLent}, {"leave", t.Leave != 0, scoring.DaysOnLeave}} {
		if stay.stated {
			continue
		}
		c.eachUse(s, func(index int) bool {
			for _, from := range c.d.OriginPeriods(t, index) {
				p := &c.d.Periods[from]
				if u, days := c.firstAway(p, stay.days, func(u *dataset.Unit) bool { return u.Kind == kind }); u != nil {
					c.add(diag.New(diag.StayUnstated, t.At, "id", string(m.ID), "key", stay.key, "subject", string(u.ID), "period", string(p.ID), "days", strconv.Itoa(days)))
					return false
				}
			}
			return true
		})
	}
}

// firstAway is the first person with days away in a period, of those who count.
func (c *checker) firstAway(p *dataset.Period, what scoring.Tenured, counts func(*dataset.Unit) bool) (*dataset.Unit, int) {
	for i := range c.d.Units {
		u := &c.d.Units[i]
		if u.Person == nil || !counts(u) || c.d.Flawed(u.At) {
			continue
		}
		if days := u.Tenure(p)[what]; days > 0 {
			return u, days
		}
	}
	return nil, 0
}
