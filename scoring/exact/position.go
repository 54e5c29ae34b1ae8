package exact

// Position is where value stands between low and high on a scale of size steps: 0
// at low, size at high, in proportion between them, rounded half away from zero, and
// at the nearer end beyond them. Without a scale, because high is not above low, it
// is the middle, size/2; with no steps it is 0.
//
// It is for drawing and for nothing else: the step is a place on paper, not a score,
// and no number comes back from it.
func Position(value, low, high Number, size int) int {
	switch {
	case size <= 0:
		return 0
	case high.Cmp(low) <= 0:
		return size / 2
	case value.Cmp(low) <= 0:
		return 0
	case value.Cmp(high) >= 0:
		return size
	}
	share, _ := value.Sub(low).Quo(high.Sub(low)) // high is above low
	step, _ := share.Mul(Int(int64(size))).Round(0, HalfAway).Int64()
	return int(step)
}
