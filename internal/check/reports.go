package check

import (
	"slices"

	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/source"
	"gongping/internal/tomldoc"
	"gongping/scoring"
)

// measurable finds which metrics may be reported in a period, and of which kinds
// of unit: those of the editions in force, and those of later editions, which
// may look back to it.
func (c *recordChecker) measurable(period int, boards []dataset.Board) {
	c.measures = make(map[scoring.MetricID][]dataset.UnitKindID)
	c.metrics = make(map[dataset.UnitKindID][]string)
	c.everyMetric = nil
	for i := range c.d.Schemes {
		s := &c.d.Schemes[i]
		from, known := c.d.Period(s.AppliesFrom)
		inForce := slices.ContainsFunc(boards, func(b dataset.Board) bool { return b.Scheme == s })
		if !inForce && (!known || from <= period) {
			continue
		}
		for n := range s.Metrics {
			id := s.Metrics[n].ID
			c.measures[id] = append(c.measures[id], s.Subjects)
			c.metrics[s.Subjects] = append(c.metrics[s.Subjects], string(id))
			c.everyMetric = append(c.everyMetric, string(id))
		}
	}
}

// reports checks reported values and votes.
func (c *recordChecker) reports(records *dataset.Records) {
	for i := range records.Reports {
		r := &records.Reports[i]
		c.signed(&r.Record, r.Signed)
		known := c.metric(r.At, r.Metric)
		for _, v := range r.Values {
			c.measured(&r.Record, r.Metric, known, c.bearer(r.At, v.ID, "values", string(v.ID)))
		}
		c.corrects(&r.Record, r.Corrects, r.Metric, r.Reason, func() bool {
			o, ok := c.d.Report(r.Corrects)
			return ok && o.Metric == r.Metric
		})
	}
	for i := range records.Surveys {
		s := &records.Surveys[i]
		c.signed(&s.Record, s.Signed)
		c.measured(&s.Record, s.Metric, c.metric(s.At, s.Metric), c.bearer(s.At, s.Subject, "subject"))
		c.corrects(&s.Record, s.Corrects, s.Metric, s.Reason, func() bool {
			o, ok := c.d.Survey(s.Corrects)
			return ok && o.Metric == s.Metric && (o.Subject == s.Subject || s.Subject == "")
		})
	}
	c.reportedTwice(records)
}

// metric holds a record to a metric that some scheme has. The head count is one
// of every scheme, and no board takes a report of it.
func (c *recordChecker) metric(at source.Span, id scoring.MetricID) bool {
	switch {
	case id == scoring.HeadCount:
		c.add(diag.New(diag.NotReported, tomldoc.Locate(at, "metric"), "metric", string(id)))
	case id != "" && len(c.measures[id]) == 0 && c.settled:
		c.add(diag.New(diag.UnknownReportMetric, tomldoc.Locate(at, "metric"), "metric", string(id)).
			WithSuggestion(diag.Nearest(string(id), c.everyMetric)))
	}
	return len(c.measures[id]) > 0
}

// measured holds a value to a unit whose scheme has the metric, if any has it.
func (c *recordChecker) measured(r *dataset.Record, id scoring.MetricID, known bool, b bearer) {
	switch {
	case b.unit == nil || !known:
	case slices.Contains(c.measures[id], b.unit.Kind):
		c.present(r, b)
	case c.settled && c.kinds.known[string(b.unit.Kind)]:
		c.add(diag.New(diag.UnknownReportMetric, tomldoc.Locate(r.At, b.path...), "metric", string(id)).
			WithSuggestion(diag.Nearest(string(id), c.metrics[b.unit.Kind])))
	}
}
