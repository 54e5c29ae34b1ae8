package scoring

import (
	"cmp"
	"slices"

	"gongping/scoring/exact"
)

// Totals makes a metric of totals that were scored elsewhere: those of the
// subject in other periods or in another scheme, of the units it was below, of
// those below it. Facts.Taken says which; the rule says what they come to.
type Totals struct {
	Combine  Combining
	Weighted bool // a mean or a sum goes by the weights
	Best     int  // only so many of the highest count; 0: all
	Drop     int  // so many of the lowest do not count, as long as one is left
	Partial  bool // those without a total are left out; else the metric has no value while one is missing
}

// Combining is what totals come to.
type Combining uint8

const (
	_              Combining = iota
	CombiningMean            // Σ x ÷ n, or Σ weight × x ÷ Σ weight
	CombiningTotal           // Σ x, or Σ weight × x
	CombiningLast            // the last one in the order of the facts
)

// Origin says whose total was scored where.
type Origin struct {
	Scheme  SchemeID
	Period  string
	Subject SubjectID
}

// Taken is a total from elsewhere, for a metric of a subject. Several stand in
// the order of their periods, then of their subjects. One for a subject or a
// metric that there is not is passed over.
type Taken struct {
	Metric  MetricID
	Subject SubjectID
	From    Origin
	Value   *exact.Number // nil: nothing was scored, or it is not known yet
	Weight  exact.Number  // not below 0; of a rule without weights it means nothing
}

// Took is a total from elsewhere as a ledger lists it.
type Took struct {
	*Taken
	Left bool // it does not count: not among the best, or without a value
}

// indexTaken sorts what was scored elsewhere by subject and metric.
func (p *Program) indexTaken(x *indexed) {
	x.taken = make(map[int][]*Taken)
	for n := range x.Taken {
		t := &x.Taken[n]
		subject, known := x.subjects[t.Subject]
		metric, ok := p.metrics[t.Metric]
		if known && ok && p.metric(metric).Totals != nil {
			cell := subject*p.width() + metric
			x.taken[cell] = append(x.taken[cell], t)
		}
	}
}

// totals is what the totals from elsewhere come to.
func (ev *evaluation) totals(d *Metric, metric, subject int) measure {
	took, enough := ev.took(d, metric, subject)
	if !enough {
		return measure{state: Unreported}
	}
	e := d.Totals.expr(took, nil)
	if e == nil {
		return measure{reason: DivisionByZero}
	}
	return measure{value: rounded(e.Value, d.Rounding)}
}

// took are the totals that there are for a metric of a subject, with those that
// do not count marked; false while there is none, or one is missing that must
// not be.
func (ev *evaluation) took(d *Metric, metric, subject int) ([]Took, bool) {
	list := ev.facts.taken[subject*ev.program.width()+metric]
	took := make([]Took, len(list))
	var counted []int
	for n, t := range list {
		took[n] = Took{Taken: t, Left: t.Value == nil}
		if t.Value != nil {
			counted = append(counted, n)
		}
	}
	if counted == nil || len(counted) < len(list) && !d.Totals.Partial {
		return took, false
	}
	for _, n := range d.Totals.left(took, counted) {
		took[n].Left = true
	}
	return took, true
}

// left are those of the counted that do not count after all: of equal ones the
// later go first.
func (t *Totals) left(took []Took, counted []int) []int {
	if t.Combine == CombiningLast {
		return counted[:len(counted)-1]
	}
	keep := max(1, len(counted)-t.Drop)
	if t.Best > 0 {
		keep = min(keep, t.Best)
	}
	ordered := slices.Clone(counted)
	slices.SortStableFunc(ordered, func(a, b int) int { return cmp.Or(took[b].Value.Cmp(*took[a].Value), cmp.Compare(a, b)) })
	return ordered[keep:]
}

// expr combines the totals that count, one by one and in lots; nil where their
// weights add up to 0.
func (t *Totals) expr(took []Took, lots []Lot) *Expr {
	var parts []*Expr
	var heads, weights exact.Number
	for n := range took {
		x := &took[n]
		if x.Left {
			continue
		}
		e := number(*x.Value)
		if t.Weighted {
			e = mul(e, number(x.Weight))
		}
		parts = append(parts, e)
		heads, weights = heads.Add(one), weights.Add(x.Weight)
	}
	for n := range lots {
		if x := &lots[n]; x.Counts() {
			parts = append(parts, number(x.Sum))
			heads, weights = heads.Add(exact.Int(int64(x.Heads))), weights.Add(x.Weight)
		}
	}
	by := heads
	if t.Weighted {
		by = weights
	}
	sum := total(parts)
	switch {
	case t.Combine != CombiningMean || heads.Equal(one) && !t.Weighted:
		return sum
	case by.Sign() <= 0:
		return nil
	case len(parts) == 1 && parts[0].Op == ExprMul: // a mean of one is that one, whatever it weighs
		return parts[0].Args[0]
	}
	return quo(sum, number(by))
}

// check holds the rule to what can be done at once.
func (t *Totals) check(id MetricID, path []string, found *problems) {
	if t == nil {
		return
	}
	path = below(path, "totals")
	if t.Combine < CombiningMean || t.Combine > CombiningLast || t.Best < 0 || t.Drop < 0 {
		found.add(Malformed, path, "field", "combine")
		return
	}
	last := t.Combine == CombiningLast
	for _, odd := range []struct {
		found         bool
		first, second string
	}{
		{last && t.Weighted, "combine", "weights"},
		{last && t.Best > 0, "combine", "best"},
		{last && t.Drop > 0, "combine", "drop"},
		{t.Best > 0 && t.Drop > 0, "best", "drop"},
	} {
		if odd.found {
			found.add(TotalsAtOdds, below(path, odd.second), "id", string(id), "first", odd.first, "second", odd.second)
		}
	}
}
