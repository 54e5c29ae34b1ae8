package scoring

import "gongping/scoring/exact"

// PerPlace is an amount for every place gained.
type PerPlace struct {
	Each   exact.Number // not below 0, in whole cents
	Most   int          // how many places are paid at most; 0: all
	Before *Results     // against which places are compared; nil: there are none
}

// Unpaid says why nobody can say how many places somebody gained.
type Unpaid uint8

// Reasons. The zero value: there is a movement.
const (
	_         Unpaid = iota
	Unplaced         // has no place
	NoBefore         // there are no earlier results
	Newcomer         // had no place in them
	Regrouped        // had one in another group
)

// gain pays the places gained since earlier results, in the same group.
func (r *Results) gain(x *Payment, g *PerPlace) {
	if x.Unpaid = r.unpaid(x, g.Before); x.Unpaid != 0 {
		return
	}
	if x.Moved = r.MovementSince(g.Before, x.Subject); x.Moved.Direction != Up {
		return
	}
	x.Gained = x.Moved.By
	if g.Most > 0 {
		x.Gained = min(x.Gained, g.Most)
	}
	x.Rate, x.Amount = g.Each, g.Each.Mul(exact.Int(int64(x.Gained)))
}

func (r *Results) unpaid(x *Payment, before *Results) Unpaid {
	switch {
	case x.Place == 0:
		return Unplaced
	case before == nil:
		return NoBefore
	case !before.placed(x.Subject):
		return Newcomer
	case before.group(x.Subject) != x.Group:
		return Regrouped
	}
	return 0
}
