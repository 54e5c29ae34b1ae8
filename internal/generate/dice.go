package generate

import "math/rand/v2"

// dice is chance that comes from the seed alone.
type dice struct{ *rand.Rand }

// The second word of the seed keeps the streams of one seed apart.
const (
	streamBureau uint64 = iota + 1
	streamRandom
	streamShuffle
	streamAudience
	streamPaidPeople
	streamPaidPosts
	streamGains
	streamLimits
)

func newDice(seed, stream uint64) dice { return dice{rand.New(rand.NewPCG(seed, stream))} }

// chance is true in percent of the cases.
func (d dice) chance(percent int) bool { return d.IntN(100) < percent }

// between includes both ends.
func (d dice) between(low, high int) int { return low + d.IntN(high-low+1) }

func pick[T any](d dice, list []T) T { return list[d.IntN(len(list))] }

// some is between low and high elements of the list, in another order; all of
// them where it has fewer.
func some[T any](d dice, list []T, low, high int) []T {
	high = min(high, len(list))
	low = min(low, high)
	chosen := append([]T(nil), list...)
	d.Shuffle(len(chosen), func(i, j int) { chosen[i], chosen[j] = chosen[j], chosen[i] })
	return chosen[:d.between(low, high)]
}
