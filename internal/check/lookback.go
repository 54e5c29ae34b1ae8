package check

import (
	"slices"

	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/tomldoc"
	"gongping/scoring"
)

// lookBack warns where an edition takes earlier values of which the edition that
// applied then knows nothing: they would be missing in silence.
func (c *checker) lookBack(s *dataset.Scheme) {
	if s.Rules == nil || !c.d.Settled(s.ID) {
		return
	}
	told := make(map[string]bool)
	for period := range c.d.Periods {
		for _, b := range c.d.Boards(dataset.Snapshot{Period: &c.d.Periods[period], Index: period}) {
			if b.Scheme != s {
				continue
			}
			s.Rules.LookBacks(func(lag scoring.Lag, id scoring.MetricID) {
				if earlier, ok := c.d.Earlier(period, lag); ok {
					c.lookBackTo(s, earlier, id, told)
				}
			})
		}
	}
}

// lookBackTo holds a metric to the edition of an earlier period.
func (c *checker) lookBackTo(s *dataset.Scheme, period int, id scoring.MetricID, told map[string]bool) {
	for _, then := range c.d.Boards(dataset.Snapshot{Period: &c.d.Periods[period], Index: period}) {
		if then.Scheme.ID != s.ID || then.Scheme == s {
			continue
		}
		for n := range s.Metrics {
			m := &s.Metrics[n]
			if m.ID != id {
				continue
			}
			missing, table := lost(m, then.Scheme)
			if missing == "" || told[missing] {
				return
			}
			told[missing] = true
			c.add(diag.New(diag.LookBackLost, tomldoc.Locate(m.At, "id"), "scheme", string(then.Scheme.Edition),
				"period", string(c.d.Periods[period].ID), "id", missing, "table", table))
		}
	}
}

// lost is what an edition lacks of that which a metric is taken from.
func lost(m *dataset.Metric, then *dataset.Scheme) (id, table string) {
	switch {
	case m.Tally != nil:
		return lostIndicator(m.Tally.Indicator, m.Tally.Kind, then)
	case m.Score != "":
		return lostIndicator(m.Score, "", then)
	case m.Formula != nil || m.Constants != nil || m.Category != "":
		return "", ""
	}
	for n := range then.Metrics {
		if then.Metrics[n].ID == m.ID {
			return "", ""
		}
	}
	return string(m.ID), "metric"
}

// lostIndicator is the indicator that an edition lacks, or else the kind.
func lostIndicator(id scoring.IndicatorID, kind scoring.KindID, then *dataset.Scheme) (string, string) {
	for n := range then.Indicators {
		i := &then.Indicators[n]
		switch {
		case i.ID != id:
		case kind == "" || slices.ContainsFunc(i.Kinds, func(k dataset.Kind) bool { return k.ID == kind }):
			return "", ""
		default:
			return string(kind), "kind"
		}
	}
	return string(id), "indicator"
}
