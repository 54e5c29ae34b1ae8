package scoring

import (
	"slices"

	"gongping/scoring/exact"
)

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
	kept.Units = slices.DeleteFunc(slices.Clone(l.Units), func(u UnitPay) bool { return !keep(u.Subject) })
	rests := make(map[SubjectID]*Remainder, len(l.Units))
	for n := range kept.Units {
		rests[kept.Units[n].Subject] = &kept.Units[n].Rest
	}
	for n := range l.Payments {
		x := &l.Payments[n]
		if keep(x.Subject) {
			kept.index[x.Subject], kept.Payments = len(kept.Payments), append(kept.Payments, *x)
			continue
		}
		rest.Heads++
		rest.Weight, rest.Amount = rest.Weight.Add(x.Weight), rest.Amount.Add(x.Amount)
		for _, post := range x.Posts {
			of := rests[post.Unit] // units are always named
			of.Heads, of.Amount = of.Heads+1, of.Amount.Add(post.Amount)
		}
	}
	return &kept, rest
}
