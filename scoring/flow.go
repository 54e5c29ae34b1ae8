package scoring

import "gongping/scoring/exact"

// Flow is how far points lie from what is held when nothing is lost. Neither
// is below 0; of a single amount one of the two is 0.
type Flow struct {
	Gained exact.Number // above it
	Lost   exact.Number // below it
}

// Add takes another flow in. Gains and losses are kept apart.
func (f *Flow) Add(g Flow) {
	f.Gained, f.Lost = f.Gained.Add(g.Gained), f.Lost.Add(g.Lost)
}

func flowOf(n exact.Number) Flow {
	if n.Sign() < 0 {
		return Flow{Lost: n.Neg()}
	}
	return Flow{Gained: n}
}

// Flows are, in the order of the slots, what a score gained and lost against
// what each slot holds when nothing is lost. The full total, plus the gains,
// less the losses, is the total.
func (r *Results) Flows(s *Score) []Flow {
	list := make([]Flow, len(s.Parts))
	for n, part := range s.Parts {
		intact, _ := r.program.Intact(n)
		list[n] = flowOf(part.Sub(intact))
	}
	return list
}

// Full is the total of a subject that loses and gains nothing.
func (p *Program) Full() (full exact.Number) {
	for n := range p.slots {
		intact, _ := p.Intact(n)
		full = full.Add(intact)
	}
	return full
}

// Share is part in whole, in per cent to a tenth, half away from zero; false
// where the whole is 0.
func Share(part, whole exact.Number) (exact.Number, bool) {
	n, ok := Percent(part, whole)
	return n.Round(1, exact.HalfAway), ok
}

// Quotient is a divided by b, to a hundredth, half away from zero; false where b
// is 0.
func Quotient(a, b exact.Number) (exact.Number, bool) {
	n, ok := a.Quo(b)
	return Hundredths(n), ok
}

// Hundredths rounds to a hundredth, half away from zero.
func Hundredths(n exact.Number) exact.Number { return n.Round(2, exact.HalfAway) }

// Net is the gain less the loss.
func (f Flow) Net() exact.Number { return f.Gained.Sub(f.Lost) }
