package demo

import "math/rand/v2"

// dice is chance that comes from the seed and a stream of its own: what is
// written on one subject does not move when another has more records.
type dice struct{ *rand.Rand }

func newDice(seed uint64, stream string) dice {
	return dice{rand.New(rand.NewPCG(seed, fnv(stream)))}
}

// fnv is FNV-1a, written out because its values must never change.
func fnv(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h
}

// chance is true in per mille of the cases.
func (d dice) chance(mille int) bool { return d.IntN(1000) < mille }

// between includes both ends.
func (d dice) between(low, high int) int { return low + d.IntN(high-low+1) }

func pick[T any](d dice, list []T) T { return list[d.IntN(len(list))] }
