package scoring

import (
	"slices"

	"gongping/scoring/exact"
)

// ends are the numbers at which the rows part the values of a metric.
func (m *Bands) ends(id MetricID) []exact.Number {
	var list []exact.Number
	for r := range m.Rows {
		for _, c := range m.Rows[r].When {
			if c.Metric != id {
				continue
			}
			for _, end := range []*exact.Number{c.Test.Interval.Low, c.Test.Interval.High} {
				if end != nil {
					list = append(list, *end)
				}
			}
		}
	}
	return list
}

// samples are values of a metric, one for each part of the line that the ends
// cut it into: every end, and a number in every space between, before and after
// them. Of a reported metric only those that may be reported.
func (m *Metric) samples(ends []exact.Number) []exact.Number {
	reported := m.reported() && m.Options == nil
	whole := m.Whole && reported || m.ID == HeadCount || m.Tenured != 0
	ends = slices.Clone(ends)
	var low, high *exact.Number
	if reported {
		low, high = m.Min, m.Max
	} else if m.ID == HeadCount {
		low = &one
	} else if m.Tenured != 0 || m.Tally != nil && m.Tally.Attribute == "" {
		low = &exact.Number{}
	}
	for _, bound := range []*exact.Number{low, high} {
		if bound != nil {
			ends = append(ends, *bound)
		}
	}
	slices.SortFunc(ends, exact.Number.Cmp)
	ends = slices.CompactFunc(ends, exact.Number.Equal)
	var list []exact.Number
	for n, end := range ends {
		if n == 0 {
			list = append(list, beside(end, exact.Floor, whole))
		}
		list = append(list, end)
		if n == len(ends)-1 {
			list = append(list, beside(end, exact.Ceil, whole))
		} else if between, ok := between(end, ends[n+1], whole); ok {
			list = append(list, between)
		}
	}
	return slices.DeleteFunc(list, func(n exact.Number) bool {
		return low != nil && n.Cmp(*low) < 0 || high != nil && n.Cmp(*high) > 0 || whole && !n.IsInt()
	})
}

// beside is a number beyond an end, on the side to which the mode rounds.
func beside(end exact.Number, side exact.Mode, whole bool) exact.Number {
	step := one
	if side == exact.Floor {
		step = one.Neg()
	}
	if whole && !end.IsInt() {
		return end.Round(0, side)
	}
	return end.Add(step)
}

// between is a number between two ends; false where no whole number lies there.
func between(low, high exact.Number, whole bool) (exact.Number, bool) {
	if !whole {
		n, _ := low.Add(high).Quo(exact.Int(2))
		return n, true
	}
	n := low.Round(0, exact.Floor).Add(one)
	return n, n.Cmp(high) < 0
}
