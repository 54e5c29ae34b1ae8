package scoring

import (
	"cmp"
	"slices"

	"gongping/scoring/exact"
)

// Weightiest are the differences that weigh most, by their size without the
// sign, equal ones in the order in which they stand: at most so many, and none
// that is 0. Others is how many more there are that are not 0, and rest what
// those come to: top and rest add up to the gap.
func Weightiest(list []Difference, most int) (top []Difference, others int, rest exact.Number) {
	for _, d := range list {
		if !d.By.IsZero() {
			top = append(top, d)
		}
	}
	slices.SortStableFunc(top, func(a, b Difference) int { return cmp.Compare(0, a.By.Abs().Cmp(b.By.Abs())) })
	if len(top) <= most {
		return top, 0, rest
	}
	for _, d := range top[most:] {
		rest = rest.Add(d.By)
	}
	return top[:most:most], len(top) - most, rest
}

// Gap is what differences come to.
func Gap(list []Difference) exact.Number {
	if len(list) == 0 {
		return exact.Number{}
	}
	return list[len(list)-1].Running
}
