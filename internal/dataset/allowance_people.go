package dataset

import "gongping/scoring"

// ServedBelow is who was below which unit of a board for how many days that count
// by an allowance, in the order of the registry, those of one in order of time.
// The unit is the nearest above a post that the board ranks.
func (d *Dataset) ServedBelow(a *Allowance, b *Board) []scoring.Service {
	var list []scoring.Service
	days := &TotalsRule{Of: OfAbove, Weights: ByDays, Lent: a.Band.Lent, Leave: a.Band.Leave}
	ranked := b.unitIDs()
	for i := range d.Units {
		u := &d.Units[i]
		if u.Person == nil || d.units[u.ID] != u {
			continue
		}
		for _, x := range d.superiorsIn(days, u, b.Period, b) {
			if ranked[x.unit.ID] {
				list = append(list, scoring.Service{Person: u.ID, Unit: x.unit.ID, Days: x.days})
			}
		}
	}
	return list
}
