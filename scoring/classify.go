package scoring

import "gongping/scoring/exact"

// Threshold is what a measure of a subject has to come to at least.
type Threshold struct{ Value, Least exact.Number }

// Reached reports whether the value comes to the least: exactly is enough.
func (t Threshold) Reached() bool { return t.Value.Cmp(t.Least) >= 0 }

// Reached is how many of the thresholds are reached.
func Reached(list []Threshold) int {
	n := 0
	for _, t := range list {
		if t.Reached() {
			n++
		}
	}
	return n
}
