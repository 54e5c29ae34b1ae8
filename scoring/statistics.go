package scoring

import (
	"slices"

	"gongping/scoring/exact"
)

// Median is the number in the middle, or the mean of the two there; 0 of none.
func Median(list []exact.Number) exact.Number {
	if len(list) == 0 {
		return exact.Number{}
	}
	sorted := slices.Clone(list)
	slices.SortFunc(sorted, exact.Number.Cmp)
	half := len(sorted) / 2
	if len(sorted)%2 == 1 {
		return sorted[half]
	}
	return average([]exact.Number{sorted[half-1], sorted[half]})
}

// Mean is the sum divided by how many there are; 0 of none.
func Mean(list []exact.Number) exact.Number {
	if len(list) == 0 {
		return exact.Number{}
	}
	return average(list)
}

func average(list []exact.Number) exact.Number {
	n, _ := exact.Sum(list...).Quo(exact.Int(int64(len(list))))
	return n
}

// Percent is part in whole, in per cent; false where the whole is 0.
func Percent(part, whole exact.Number) (exact.Number, bool) {
	return part.Mul(hundred).Quo(whole)
}

// Distance is how far a number lies above another; negative: below.
func Distance(a, b exact.Number) exact.Number { return a.Sub(b) }

// Total adds up.
func Total(list []exact.Number) exact.Number { return exact.Sum(list...) }

// TopShare is what the largest so many of some amounts, none below 0, make of
// all, in per cent; false where all is 0.
func TopShare(amounts []exact.Number, top int) (exact.Number, bool) {
	sorted := slices.Clone(amounts)
	slices.SortFunc(sorted, func(a, b exact.Number) int { return b.Cmp(a) })
	return Percent(exact.Sum(sorted[:min(top, len(sorted))]...), exact.Sum(sorted...))
}

// Medians are those of the ranked subjects of a group.
type Medians struct {
	Heads      int // how many are ranked
	Total      exact.Number
	Categories []exact.Number // in the order of the scheme
	Parts      []exact.Number // in the order of the slots
}

// Medians are those of a group; nil for one that there is not.
func (r *Results) Medians(id GroupID) *Medians {
	for c := range r.facts.cohorts {
		if r.facts.cohorts[c].id == id {
			return &r.medians[c]
		}
	}
	return nil
}

func (r *Results) takeMedians() {
	members := make([][]*Score, len(r.facts.cohorts))
	for s := range r.scores {
		if c := r.facts.groups[s]; !r.scores[s].Unranked {
			members[c] = append(members[c], &r.scores[s])
		}
	}
	r.medians = make([]Medians, len(members))
	for c, members := range members {
		of := func(value func(*Score) exact.Number) exact.Number {
			list := make([]exact.Number, len(members))
			for n, s := range members {
				list[n] = value(s)
			}
			return Median(list)
		}
		m := &r.medians[c]
		m.Heads = len(members)
		m.Total = of(func(s *Score) exact.Number { return s.Total })
		for n := range r.program.scheme.Categories {
			m.Categories = append(m.Categories, of(func(s *Score) exact.Number { return s.Categories[n] }))
		}
		for n := range r.program.slots {
			m.Parts = append(m.Parts, of(func(s *Score) exact.Number { return s.Parts[n] }))
		}
	}
}

// Bin is a step of a distribution: how many values lie from From, included, up
// to To, not included; in the last bin To is included.
type Bin struct {
	From, To exact.Number
	Count    int
}

// mostBins is how many bins a distribution has at most, give or take one.
const mostBins = 12

// Bins cuts values into steps of 1, 2 or 5 times a power of ten, the smallest
// that needs no more than a dozen.
func Bins(values []exact.Number) []Bin {
	if len(values) == 0 {
		return nil
	}
	low, high := slices.MinFunc(values, exact.Number.Cmp), slices.MaxFunc(values, exact.Number.Cmp)
	width := binWidth(high.Sub(low))
	from := (&Rounding{Unit: &width, Mode: exact.Floor}).round(low)
	var list []Bin
	for {
		to := from.Add(width)
		list = append(list, Bin{From: from, To: to})
		if to.Cmp(high) > 0 || len(list) > 1 && to.Equal(high) {
			break
		}
		from = to
	}
	for _, v := range values {
		list[binOf(list, v)].Count++
	}
	return list
}

// binWidth is the width of bins over a span.
func binWidth(span exact.Number) exact.Number {
	width := exact.Frac(1, 100)
	for step := 0; ; step++ {
		if span.Cmp(width.Mul(exact.Int(mostBins))) <= 0 {
			return width
		}
		factor := exact.Int(2)
		if step%3 == 1 {
			factor = exact.Frac(5, 2)
		}
		width = width.Mul(factor)
	}
}

// Heat is how far a value lies from a median on the way to the extreme of its
// side: from −steps at the lowest over 0 to steps at the highest, rounded half
// away from zero. What is beyond an extreme is at it.
func Heat(value, lowest, median, highest exact.Number, steps int) int {
	reach, sign := highest.Sub(median), 1
	if value.Cmp(median) < 0 {
		reach, sign = median.Sub(lowest), -1
	}
	share, ok := value.Sub(median).Abs().Quo(reach)
	if !ok || share.Sign() < 0 {
		return 0
	}
	level := share.Mul(exact.Int(int64(steps))).Round(0, exact.HalfAway)
	for n := steps; n > 0; n-- {
		if level.Cmp(exact.Int(int64(n))) >= 0 {
			return sign * n
		}
	}
	return 0
}
