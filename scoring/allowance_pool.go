package scoring

import (
	"cmp"
	"slices"

	"gongping/scoring/exact"
)

// weigh gives a payment its factor and its weight.
func (r *Results) weigh(x *Payment, p *Pool) {
	s := &r.facts.Subjects[r.facts.subjects[x.Subject]]
	x.Factor = one
	fits := false
	for _, f := range p.Factors {
		if s.is(f.Identity, f.Class) {
			if !fits || f.Value.Cmp(x.Factor) > 0 {
				x.Factor = f.Value
			}
			fits = true
		}
	}
	x.Weight = exact.Max(x.Score.Mul(x.Factor), exact.Number{})
}

// share spends the sum to the cent: each gets sum × weight ÷ weights rounded
// down, then those with the largest remainders a cent more; of equal ones the
// better place first, then the id. With no weight at all nobody gets anything.
func (l *Allotted) share(sum exact.Number) {
	for n := range l.Payments {
		l.Weights = l.Weights.Add(l.Payments[n].Weight)
	}
	if l.Weights.Sign() <= 0 {
		return
	}
	rests := make([]exact.Number, len(l.Payments))
	left := sum
	for n := range l.Payments {
		x := &l.Payments[n]
		share, _ := sum.Mul(x.Weight).Quo(l.Weights)
		x.Down = share.Round(cents, exact.Down)
		x.Amount, rests[n], left = x.Down, share.Sub(x.Down), left.Sub(x.Down)
	}
	for _, n := range largest(left, rests, func(a, b int) int {
		x, y := &l.Payments[a], &l.Payments[b]
		return cmp.Or(cmp.Compare(x.Place, y.Place), cmp.Compare(x.Subject, y.Subject))
	}) {
		x := &l.Payments[n]
		x.Extra, x.Amount = true, x.Down.Add(cent)
	}
}

// largest are those who get a cent more until nothing is left: those with the
// largest remainders, of equal ones the first in an order.
func largest(left exact.Number, rests []exact.Number, order func(a, b int) int) []int {
	list := make([]int, len(rests))
	for n := range list {
		list[n] = n
	}
	slices.SortFunc(list, func(a, b int) int { return cmp.Or(rests[b].Cmp(rests[a]), order(a, b)) })
	heads := 0
	for ; left.Sign() > 0; left = left.Sub(cent) {
		heads++
	}
	return list[:heads]
}
