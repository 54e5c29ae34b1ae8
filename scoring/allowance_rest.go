package scoring

import "gongping/scoring/exact"

// Remainder is what those get who are not on a list that was cut.
type Remainder struct {
	Heads          int
	Weight, Amount exact.Number
}

// Keep is the list with those lines only whose subjects keep names, and what the
// others come to. What is computed from all lines stays.
func (l *Allotted) Keep(keep func(SubjectID) bool) (*Allotted, Remainder) {
	kept, rest := *l, Remainder{}
	kept.Payments, kept.index = nil, make(map[SubjectID]int)
	for n := range l.Payments {
		x := &l.Payments[n]
		if keep(x.Subject) {
			kept.index[x.Subject], kept.Payments = len(kept.Payments), append(kept.Payments, *x)
			continue
		}
		rest.Heads++
		rest.Weight, rest.Amount = rest.Weight.Add(x.Weight), rest.Amount.Add(x.Amount)
	}
	return &kept, rest
}
