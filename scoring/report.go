package scoring

// indexReports keeps the last report on each metric of each subject.
func (p *Program) indexReports(x *indexed, found *problems) {
	x.reports = make([]*Report, len(x.Subjects)*p.width())
	for n := range x.Reports {
		r := &x.Reports[n]
		before := len(*found)
		subject, metric := p.admitReport(x, r, found)
		if len(*found) == before {
			x.reports[subject*p.width()+metric] = r
		}
	}
}

// admitReport reports what is wrong with a reported value.
func (p *Program) admitReport(x *indexed, r *Report, found *problems) (subject, metric int) {
	record := string(r.Record)
	subject, known := x.subjects[r.Subject]
	if !known {
		found.add(UnknownSubject, at("record", record, "subject"), "subject", string(r.Subject))
	}
	metric, ok := p.metrics[r.Metric]
	if !ok {
		found.add(UnknownReportMetric, at("record", record, "metric"), "metric", string(r.Metric))
		return subject, metric
	}
	m := p.metric(metric)
	switch {
	case !m.reported():
		found.add(NotReported, at("record", record, "metric"), "metric", string(r.Metric))
	case (m.Options != nil) != (r.Votes != nil):
		found.add(SurveyWanted, at("record", record, "metric"), "metric", string(r.Metric))
	case m.Options != nil:
		m.admitVotes(r, found)
	default:
		m.admitValue(r, found)
	}
	return subject, metric
}

// reported is false for what the scheme or the engine sets.
func (m *Metric) reported() bool {
	return m.ID != HeadCount && m.Formula == nil && m.Constants == nil && m.Tally == nil && m.Score == "" && m.Category == "" && m.Totals == nil && m.Tenured == 0
}

func (m *Metric) admitValue(r *Report, found *problems) {
	path := at("record", string(r.Record), "values", string(r.Subject))
	metric, subject, value := string(r.Metric), string(r.Subject), r.Value.String()
	switch {
	case m.Min != nil && r.Value.Cmp(*m.Min) < 0:
		found.add(MetricTooLow, path, "metric", metric, "subject", subject, "value", value, "min", m.Min.String())
	case m.Max != nil && r.Value.Cmp(*m.Max) > 0:
		found.add(MetricTooHigh, path, "metric", metric, "subject", subject, "value", value, "max", m.Max.String())
	case m.Whole && !r.Value.IsInt():
		found.add(MetricNotWhole, path, "metric", metric, "subject", subject, "value", value)
	}
}

func (m *Metric) admitVotes(r *Report, found *problems) {
	for _, v := range r.Votes {
		path := at("record", string(r.Record), "votes", string(v.Option))
		known := false
		for o := range m.Options {
			known = known || m.Options[o].ID == v.Option
		}
		switch {
		case !known:
			found.add(UnknownOption, path, "option", string(v.Option), "metric", string(r.Metric))
		case v.Count.Sign() < 0 || !v.Count.IsInt():
			found.add(VotesNotCount, path, "option", string(v.Option), "votes", v.Count.String())
		}
	}
}
