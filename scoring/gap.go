package scoring

import "gongping/scoring/exact"

// Has reports whether the scheme can fill a slot.
func (p *Program) Has(slot Slot) bool { _, has := p.slotOf[slot]; return has }

// Subtotal adds up what slots bring to one total and to another, and by how
// much they differ.
func Subtotal(list []Difference) (a, b, by exact.Number) {
	for n := range list {
		a, b, by = a.Add(list[n].A), b.Add(list[n].B), by.Add(list[n].By)
	}
	return a, b, by
}

// ByCategory puts differences together by category, in the order in which the
// categories come up, and what is done to the total last. Between editions this
// brings home what only the other scheme has. The running sums follow the new
// order.
func ByCategory(list []Difference) [][]Difference {
	var groups [][]Difference
	at := make(map[CategoryID]int)
	for _, d := range list {
		n, known := at[d.Category]
		if !known && d.Category != "" {
			n = len(groups)
			at[d.Category], groups = n, append(groups, nil)
		}
		if d.Category != "" {
			groups[n] = append(groups[n], d)
		}
	}
	var last []Difference
	for _, d := range list {
		if d.Category == "" {
			last = append(last, d)
		}
	}
	if last != nil {
		groups = append(groups, last)
	}
	var running exact.Number
	for _, group := range groups {
		for n := range group {
			running = running.Add(group[n].By)
			group[n].Running = running
		}
	}
	return groups
}

// AboveMedian is how far the total of a subject lies above the median of its
// group, negative below it. It is false for one that was not scored and where
// nobody of the group is ranked: then there is no median.
func (r *Results) AboveMedian(id SubjectID) (by exact.Number, ok bool) {
	score, scored := r.Of(id)
	if !scored {
		return by, false
	}
	m := r.Medians(score.Group)
	if m.Heads == 0 {
		return by, false
	}
	return score.Total.Sub(m.Total), true
}

// Lost are the points of the total that a subject lost on each indicator that
// lost any, in the order of the scheme.
func (r *Results) Lost(id SubjectID) []Loss {
	_, falls := r.Falls(id)
	var list []Loss
	for n := range falls {
		if f := &falls[n]; f.Indicator != "" && f.By.Sign() < 0 {
			list = append(list, Loss{f.Indicator, f.By.Neg()})
		}
	}
	return list
}

// Loss is what was lost on an indicator: more than 0.
type Loss struct {
	Indicator IndicatorID
	Points    exact.Number
}
