package demo

// kind is a kind of event as the schemes name it, with what is written on it.
type kind struct {
	indicator, id string
	department    string
	evidence      string // %s: see evidence.go
	weight        int    // how often it happens beside the others
	good          bool   // happens the more often, the better a bureau works
	most          int    // highest count, where a count is stated; 0: never
	low, high     int    // points at discretion, in tenths
	attribute     string // a number that the event carries, from to
	from, to      int
	means         bool     // carries how the case was solved
	roles         []string // one of these
	sentences     []string
}

// kinds are those that come about by the hundred. What happens once in two
// years, such as an accident in custody, is written by hand.
var kinds = concat(foundationKinds, reformKinds, populationKinds, commandKinds, technologyKinds, legalKinds, supervisionKinds)

func concat(lists ...[]kind) []kind {
	var all []kind
	for _, l := range lists {
		all = append(all, l...)
	}
	return all
}

// chance is the weight of a kind for a bureau that works so well.
func (k *kind) chance(skill int) int {
	if k.good {
		return k.weight * (20 + skill)
	}
	return k.weight * (125 - skill)
}

func choose(d dice, kinds []kind, skill int) *kind {
	total := 0
	for i := range kinds {
		total += kinds[i].chance(skill)
	}
	n := d.IntN(total)
	for i := range kinds {
		if n -= kinds[i].chance(skill); n < 0 {
			return &kinds[i]
		}
	}
	panic("internal error: chances do not add up")
}
