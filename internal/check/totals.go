package check

import (
	"slices"
	"strconv"
	"strings"

	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/source"
	"gongping/internal/tomldoc"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// totals checks what schemes take from each other.
func (c *checker) totals() {
	schemes := c.schemeIDs()
	for i := range c.d.Schemes {
		s := &c.d.Schemes[i]
		for n := range s.Metrics {
			m := &s.Metrics[n]
			if m.Totals == nil || c.d.Flawed(m.Totals.At) {
				continue
			}
			c.totalsAtOdds(m)
			if c.refer(m.Totals.At, "scheme", string(m.Totals.Scheme), schemes) && m.Totals.Scheme != s.ID { // that is a circle
				c.totalsPeriods(s, m)
				c.staysUnstated(s, m)
			}
		}
	}
	c.totalsCircle()
}

// totalsAtOdds reports what the engine does not see: it knows no reasons for
// weights.
func (c *checker) totalsAtOdds(m *dataset.Metric) {
	t := m.Totals
	add := func(place source.Span, first, second string) {
		c.add(diag.New(diag.TotalsAtOdds, place, "id", string(m.ID), "first", first, "second", second))
	}
	byDays := t.Weights == dataset.ByDays
	switch {
	case t.Lent != 0 && !byDays:
		add(tomldoc.Locate(t.At, "seconded"), "weights", "seconded")
	case t.Lent == dataset.LentReceiver && t.Of == dataset.OfSelf:
		add(tomldoc.Locate(t.At, "seconded"), "of", "seconded")
	}
	if t.Leave != 0 && !byDays {
		add(tomldoc.Locate(t.At, "leave"), "weights", "leave")
	}
	byPeriod := t.Weights == dataset.ByPeriod
	switch {
	case t.Weights == dataset.ByHeads && t.Of != dataset.OfBelow:
		add(tomldoc.Locate(t.At, "weights"), "of", "weights")
	case byPeriod && len(t.Weigh) == 0:
		c.lacks(t.At, "weigh", "[metric.totals]", "weights")
	case !byPeriod && len(t.Weigh) > 0:
		add(tomldoc.Locate(t.At, "weigh"), "weights", "weigh")
	}
	for _, n := range t.Weigh {
		if n.Sign() < 0 {
			c.add(diag.New(diag.TooSmall, tomldoc.Locate(t.At, "weigh"), "key", "weigh", "value", n.String(), "min", "0"))
		}
	}
	if weightless(t) {
		c.add(diag.New(diag.TotalsWeightless, tomldoc.Locate(t.At, "weigh"), "id", string(m.ID)))
	}
}

// weightless reports whether weights are written, of which none is above or below
// 0.
func weightless(t *dataset.TotalsRule) bool {
	return len(t.Weigh) > 0 && !slices.ContainsFunc(t.Weigh, func(n exact.Number) bool { return n.Sign() != 0 })
}

// misweighed reports whether something was said of weights of totals: no number
// can come of them.
func misweighed(t *dataset.TotalsRule) bool {
	return weightless(t) || slices.ContainsFunc(t.Weigh, func(n exact.Number) bool { return n.Sign() < 0 })
}

// totalsPeriods holds a metric to the periods that it takes totals from, in
// every period in which it is used: the first that has none, or another number
// than there are weights.
func (c *checker) totalsPeriods(s *dataset.Scheme, m *dataset.Metric) {
	c.eachUse(s, func(index int) bool {
		id := string(c.d.Periods[index].ID)
		n := len(c.d.OriginPeriods(m.Totals, index))
		switch {
		case n == 0:
			c.add(diag.New(diag.TotalsNoPeriod, m.Totals.At, "id", string(m.ID), "scheme", string(m.Totals.Scheme), "period", id))
			return false
		case m.Totals.Weights == dataset.ByPeriod && len(m.Totals.Weigh) > 0 && len(m.Totals.Weigh) != n:
			c.add(diag.New(diag.TotalsWeigh, tomldoc.Locate(m.Totals.At, "weigh"), "id", string(m.ID),
				"count", strconv.Itoa(len(m.Totals.Weigh)), "want", strconv.Itoa(n), "period", id))
			return false
		}
		return true
	})
}

// eachUse gives the periods in which an edition is used, by their index, as long
// as nothing was found. Of periods that could not be read it gives none.
func (c *checker) eachUse(s *dataset.Scheme, sound func(index int) bool) {
	if c.disordered || !c.d.Sound(periodsFile) || !c.d.Settled(s.ID) {
		return
	}
	for index := range c.d.Periods {
		b := c.d.Boards(dataset.Snapshot{Period: &c.d.Periods[index], Index: index})
		if slices.ContainsFunc(b, func(b dataset.Board) bool { return b.Scheme == s }) && !sound(index) {
			return
		}
	}
}

// totalsCircle reports schemes that take totals or grades from each other, each
// circle once: where its first scheme takes them.
func (c *checker) totalsCircle() {
	told := make(map[scoring.SchemeID]bool)
	var walk func(id scoring.SchemeID, trail []scoring.SchemeID, at source.Span)
	walk = func(id scoring.SchemeID, trail []scoring.SchemeID, at source.Span) {
		if from := slices.Index(trail, id); from >= 0 {
			if from == 0 {
				var words []string
				for _, x := range append(trail, id) {
					words = append(words, string(x))
					told[x] = true
				}
				c.add(diag.New(diag.TotalsCircle, at, "path", strings.Join(words, " → ")))
			}
			return
		}
		trail = append(slices.Clip(trail), id)
		for i := range c.d.Schemes {
			if c.d.Schemes[i].ID != id {
				continue
			}
			eachSource(&c.d.Schemes[i], func(from scoring.SchemeID, place source.Span) {
				if len(trail) > 1 {
					place = at
				}
				if !told[trail[0]] {
					walk(from, trail, place)
				}
			})
		}
	}
	for i := range c.d.Schemes {
		if id := c.d.Schemes[i].ID; !told[id] {
			walk(id, nil, source.Span{})
		}
	}
}

// eachSource gives the schemes of which an edition takes totals or grades, and
// where it says so.
func eachSource(s *dataset.Scheme, use func(id scoring.SchemeID, at source.Span)) {
	for n := range s.Metrics {
		if t := s.Metrics[n].Totals; t != nil && t.Scheme != "" {
			use(t.Scheme, tomldoc.Locate(t.At, "scheme"))
		}
	}
	if s.UnitGrades != "" {
		use(s.UnitGrades, tomldoc.Locate(s.At, "unit_grades"))
	}
}
