package scoring

// measures reports whether the method goes by metrics.
func (i *Indicator) measures() bool { return len(i.Method.needs()) > 0 }

// needs are the metrics without which an indicator has no value, each once.
func (i *Indicator) needs() []MetricID {
	var list []MetricID
	if i.Method != nil {
		list = append(list, i.Method.needs()...)
	}
	if i.Per != nil {
		list = append(list, i.Per.Metric)
	}
	if i.Precondition != nil {
		for _, c := range i.Precondition.When {
			list = append(list, c.Metric)
		}
	}
	return list
}

// divisors are the metrics that it divides by.
func (i *Indicator) divisors() []MetricID {
	list := i.Method.divisors()
	if i.Per != nil {
		list = append(list, i.Per.Metric)
	}
	return list
}

// needs is the metric of a quantity, if it is one.
func (q Quantity) needs() []MetricID {
	if q.Metric == "" {
		return nil
	}
	return []MetricID{q.Metric}
}

func (m *Events) needs() []MetricID     { return nil }
func (m *Given) needs() []MetricID      { return nil }
func (m *RankPoints) needs() []MetricID { return m.Metrics }
func (m *Relative) needs() []MetricID   { return []MetricID{m.Metric} }

func (m *Deviation) needs() []MetricID {
	return append(append([]MetricID{m.Metric}, m.Reference.needs()...), m.Points.needs()...)
}

func (m *Ratio) needs() []MetricID {
	list := append([]MetricID{m.Metric}, m.Target.needs()...)
	if m.Over != nil {
		list = append(list, m.Over.Points.needs()...)
	}
	return list
}

func (m *Bands) needs() []MetricID {
	var list []MetricID
	seen := make(map[MetricID]bool)
	for r := range m.Rows {
		for _, c := range m.Rows[r].When {
			if !seen[c.Metric] {
				seen[c.Metric] = true
				list = append(list, c.Metric)
			}
		}
	}
	return list
}

func (m *Composite) needs() []MetricID {
	list := make([]MetricID, len(m.Parts))
	for k := range m.Parts {
		list[k] = m.Parts[k].Metric
	}
	return list
}

func (m *Events) divisors() []MetricID     { return nil }
func (m *Given) divisors() []MetricID      { return nil }
func (m *Bands) divisors() []MetricID      { return nil }
func (m *RankPoints) divisors() []MetricID { return nil }
func (m *Relative) divisors() []MetricID   { return nil } // Degenerate says what counts
func (m *Composite) divisors() []MetricID  { return nil }

func (m *Deviation) divisors() []MetricID {
	if m.Step.Relative {
		return m.Reference.needs()
	}
	return nil
}

func (m *Ratio) divisors() []MetricID {
	list := m.Target.needs()
	if m.Inverse {
		list = append(list, m.Metric)
	}
	return list
}
