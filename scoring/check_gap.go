package scoring

import (
	"slices"

	"gongping/scoring/exact"
)

// told reports values that no row takes: at the rows beside them or, where there
// is one alone, at that and at the metric, which says what values there are.
func (c *bandCheck) told() {
	place := func(r int) []string { return below(c.path, "band", "#", digits(r)) }
	args := []string{"id", c.id, "example", c.example()}
	rows, axis := c.beside()
	switch {
	case len(rows) == 0:
		c.found.add(BandGap, c.path, args...)
	case len(rows) == 2:
		c.found.addBoth(BandGap, place(rows[0]), place(rows[1]), args...)
	case axis == headCount.ID: // stands in no file
		c.found.addBoth(BandGap, place(rows[0]), c.path, args...)
	default:
		c.found.addBoth(BandGap, place(rows[0]), at("metric", string(axis)), args...)
	}
}

// beside are the rows next to the values, at most two in the order of the file,
// and the metric by which the first of them misses these values. A row is next to
// them if one condition alone does not hold; where there is one below and one
// above by the same metric, the gap lies between these.
func (c *bandCheck) beside() (rows []int, axis MetricID) {
	for _, id := range c.metrics {
		under, over := c.neighbours(id)
		next := slices.DeleteFunc([]int{under, over}, func(r int) bool { return r == nowhere })
		if len(next) == 2 {
			slices.Sort(next)
			return next, id
		}
		if len(next) == 1 && len(rows) == 0 {
			axis = id
		}
		rows = append(rows, next...)
	}
	slices.Sort(rows)
	return rows[:min(len(rows), 2)], axis
}

// neighbours are the rows that miss the values by one metric alone: the nearest
// that ends below its value and the nearest that begins above, or nowhere.
func (c *bandCheck) neighbours(id MetricID) (under, over int) {
	under, over = nowhere, nowhere
	value := c.at[id]
	end := func(r int) Interval { return c.m.Rows[r].missed(c.at).Test.Interval }
	for r := range c.m.Rows {
		missed := c.m.Rows[r].missed(c.at)
		switch i := missed.Test.Interval; {
		case missed.Metric != id:
		case i.High != nil && value.Cmp(*i.High) >= 0:
			if under == nowhere || i.High.Cmp(*end(under).High) > 0 {
				under = r
			}
		case over == nowhere || i.Low.Cmp(*end(over).Low) < 0:
			over = r
		}
	}
	return under, over
}

// missed is the one condition of a row that does not hold, of no metric if all
// hold or several do not.
func (r *BandRow) missed(at map[MetricID]exact.Number) Condition {
	var missed Condition
	for _, c := range r.When {
		switch {
		case c.Test.Interval.Holds(at[c.Metric]):
		case missed.Metric != "":
			return Condition{}
		default:
			missed = c
		}
	}
	return missed
}
