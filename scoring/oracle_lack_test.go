package scoring_test

import "gongping/scoring"

// lacks is the state of the first metric that an indicator cannot do without
// and that has no value. What there is nothing to divide by does not apply.
func (o *oracle) lacks(i scoring.Indicator, subject scoring.SubjectID) scoring.State {
	needed := metricsOf(&i)
	if m, ok := i.Method.(*scoring.Composite); ok && m.Skip {
		for _, part := range m.Parts {
			if o.metric(part.Metric, subject).value != nil { // one is enough
				needed = needed[len(m.Parts):]
				break
			}
		}
	}
	for _, id := range needed {
		if r := o.metric(id, subject); r.value == nil {
			return r.state
		}
	}
	for _, id := range divisorsOf(&i) {
		if o.need(id, subject).Sign() <= 0 {
			return scoring.NotApplicable
		}
	}
	return 0
}

// metricsOf are the metrics on which the value of an indicator rests: those of
// its method, of what it is per, and of its precondition.
func metricsOf(i *scoring.Indicator) (list []scoring.MetricID) {
	quantity := func(q scoring.Quantity) {
		if q.Metric != "" {
			list = append(list, q.Metric)
		}
	}
	conditions := func(when []scoring.Condition) {
		for _, c := range when {
			list = append(list, c.Metric)
		}
	}
	switch m := i.Method.(type) {
	case *scoring.Deviation:
		list = append(list, m.Metric)
		quantity(m.Reference)
		quantity(m.Points)
	case *scoring.Ratio:
		list = append(list, m.Metric)
		if quantity(m.Target); m.Over != nil {
			quantity(m.Over.Points)
		}
	case *scoring.Bands:
		for _, row := range m.Rows {
			conditions(row.When)
		}
	case *scoring.RankPoints:
		list = append(list, m.Metrics...)
	case *scoring.Relative:
		list = append(list, m.Metric)
	case *scoring.Composite:
		for _, part := range m.Parts {
			list = append(list, part.Metric)
		}
	}
	if i.Per != nil {
		list = append(list, i.Per.Metric)
	}
	if i.Precondition != nil {
		conditions(i.Precondition.When)
	}
	return list
}

// divisorsOf are the metrics by which an indicator divides.
func divisorsOf(i *scoring.Indicator) (list []scoring.MetricID) {
	divides := func(q scoring.Quantity) {
		if q.Metric != "" {
			list = append(list, q.Metric)
		}
	}
	switch m := i.Method.(type) {
	case *scoring.Deviation:
		if m.Step.Relative {
			divides(m.Reference)
		}
	case *scoring.Ratio:
		if divides(m.Target); m.Inverse {
			list = append(list, m.Metric)
		}
	}
	if i.Per != nil {
		list = append(list, i.Per.Metric)
	}
	return list
}
