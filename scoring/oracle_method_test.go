package scoring_test

import (
	"math/big"

	"gongping/scoring"
)

// need is the value of a metric that is not lacking.
func (o *oracle) need(id scoring.MetricID, subject scoring.SubjectID) *big.Rat {
	r := o.metric(id, subject)
	if r.value == nil {
		panic("no value of " + id)
	}
	return r.value
}

func (o *oracle) quantity(q scoring.Quantity, subject scoring.SubjectID) *big.Rat {
	if q.Metric == "" {
		return rat(q.Number)
	}
	return o.need(q.Metric, subject)
}

// measured is the points that a method makes of metrics; none of the others.
func (o *oracle) measured(i scoring.Indicator, subject scoring.SubjectID) *big.Rat {
	switch m := i.Method.(type) {
	case *scoring.Deviation:
		return o.deviation(m, subject)
	case *scoring.Ratio:
		return o.ratio(m, subject)
	case *scoring.Bands:
		return o.bands(m, subject)
	case *scoring.RankPoints:
		return o.rankPoints(i, m, subject)
	case *scoring.Relative:
		return o.relative(i, m, subject)
	case *scoring.Composite:
		return o.composite(m, subject)
	}
	return new(big.Rat)
}

// steps is how many steps a distance is: whole ones, begun ones or exactly.
func steps(distance *big.Rat, s scoring.Stride, reference *big.Rat, p scoring.Partial) *big.Rat {
	size := rat(s.Size)
	if s.Relative {
		size = product(size, reference, big.NewRat(1, 100))
	}
	q := quotient(distance, size)
	whole := new(big.Rat).SetInt(new(big.Int).Div(q.Num(), q.Denom()))
	switch {
	case p == scoring.PartialExact || q.IsInt():
		return q
	case p == scoring.PartialCeil:
		return sum(whole, big.NewRat(1, 1))
	}
	return whole
}

func (o *oracle) deviation(m *scoring.Deviation, subject scoring.SubjectID) *big.Rat {
	x := o.need(m.Metric, subject)
	reference := o.quantity(m.Reference, subject)
	points := new(big.Rat)
	if m.Tiers == nil {
		points = o.quantity(m.Points, subject)
	}
	distance := difference(x, reference)
	switch {
	case m.Towards == scoring.Below:
		distance.Neg(distance)
	case m.Towards == scoring.Either:
		distance.Abs(distance)
	}
	if distance.Sign() <= 0 {
		return new(big.Rat)
	}
	q := steps(distance, m.Step, reference, m.Partial)
	if m.Tiers == nil {
		return sum(product(points, q), rat(m.AtOnce))
	}
	return sum(tiered(m.Tiers, m.Whole, q), rat(m.AtOnce))
}

// tiered is the worth of steps: each tier for its own part of them, or all by
// the tier that is reached.
func tiered(tiers []scoring.Tier, whole bool, q *big.Rat) *big.Rat {
	points, from := new(big.Rat), new(big.Rat)
	for _, tier := range tiers {
		last := tier.UpTo == nil || q.Cmp(rat(*tier.UpTo)) <= 0
		if whole && last {
			return product(q, rat(tier.Points))
		}
		to := q
		if !last {
			to = rat(*tier.UpTo)
		}
		if points, from = sum(points, product(difference(to, from), rat(tier.Points))), to; last {
			break
		}
	}
	return points
}

func (o *oracle) ratio(m *scoring.Ratio, subject scoring.SubjectID) *big.Rat {
	x := o.need(m.Metric, subject)
	target := o.quantity(m.Target, subject)
	each := new(big.Rat)
	if m.Over != nil {
		each = o.quantity(m.Over.Points, subject)
	}
	part, whole := x, target
	if m.Inverse {
		part, whole = target, x
	}
	ratio, over := quotient(part, whole), difference(part, whole)
	if m.Least != nil && ratio.Cmp(rat(*m.Least)) < 0 {
		return new(big.Rat)
	}
	if m.Over == nil {
		return product(rat(m.Points), ratio)
	}
	extra := new(big.Rat)
	if over.Sign() > 0 {
		extra = product(each, steps(over, m.Over.Step, target, m.Over.Partial))
		extra = clamped(extra, scoring.Limits{Cap: m.Over.Cap})
	}
	return sum(product(rat(m.Points), least([]*big.Rat{ratio, big.NewRat(1, 1)})), extra)
}

func (o *oracle) bands(m *scoring.Bands, subject scoring.SubjectID) *big.Rat {
	for _, row := range m.Rows {
		if !o.hold(row.When, subject) {
			continue
		}
		points := rat(row.Points)
		if row.To == nil {
			return points
		}
		within := row.When[0].Test.Interval
		low, high := rat(*within.Low), rat(*within.High)
		part := quotient(difference(o.need(row.When[0].Metric, subject), low), difference(high, low))
		return sum(points, product(difference(rat(*row.To), points), part))
	}
	panic("no row holds")
}

// rivals are the values of a metric among the peers that take part in what an
// indicator compares: all but those whose absence from it is on record.
func (o *oracle) rivals(i scoring.Indicator, id scoring.MetricID, all bool, subject scoring.SubjectID) (values []*big.Rat) {
	for _, peer := range o.peers(subject, all) {
		takesPart := true
		for _, a := range o.facts.Absences {
			if a.Subject == peer && a.Indicator == i.ID && a.State != scoring.Unreported {
				takesPart = false
			}
		}
		if r := o.metric(id, peer); takesPart && r.value != nil {
			values = append(values, r.value)
		}
	}
	return values
}

func (o *oracle) rankPoints(i scoring.Indicator, m *scoring.RankPoints, subject scoring.SubjectID) *big.Rat {
	var points []*big.Rat
	for _, id := range m.Metrics {
		x, better, equal := o.need(id, subject), 0, 0
		for _, rival := range o.rivals(i, id, m.All, subject) {
			ahead := rival.Cmp(x)
			if m.Order == scoring.LowFirst {
				ahead = -ahead
			}
			if ahead > 0 {
				better++
			} else if ahead == 0 {
				equal++
			}
		}
		if m.Given { // then the place is what it is
			better = int(x.Num().Int64()) - 1
		}
		points = append(points, placed(m, better+1, equal))
	}
	return mean(points)
}

// placed is the points of a place that so many share.
func placed(m *scoring.RankPoints, place, sharing int) *big.Rat {
	var points []*big.Rat
	for p := place; p < place+sharing; p++ {
		switch {
		case m.First != nil:
			cost := rat(m.Step.Size)
			if m.Step.Relative {
				cost = product(cost, rat(*m.First), big.NewRat(1, 100))
			}
			points = append(points, difference(rat(*m.First), product(cost, big.NewRat(int64(p-1), 1))))
		case p <= len(m.Table):
			points = append(points, rat(m.Table[p-1]))
		default:
			points = append(points, rat(*m.Rest))
		}
	}
	switch m.Ties {
	case scoring.TieBest:
		return points[0]
	case scoring.TieMean:
		return mean(points)
	}
	return points[len(points)-1]
}

func (o *oracle) relative(i scoring.Indicator, m *scoring.Relative, subject scoring.SubjectID) *big.Rat {
	x := o.need(m.Metric, subject)
	values := o.rivals(i, m.Metric, m.All, subject)
	low, high, low1, high1 := least(values), greatest(values), rat(m.Low), rat(m.High)
	if m.Kind == scoring.PeersSpan {
		if low.Cmp(high) == 0 {
			return rat(m.Degenerate)
		}
		above := difference(x, low)
		if m.Order == scoring.LowFirst {
			above = difference(high, x)
		}
		return sum(low1, product(difference(high1, low1), quotient(above, difference(high, low))))
	}
	against := high
	if m.Order == scoring.LowFirst {
		against = low
	}
	if m.Kind == scoring.PeersMean {
		against = mean(values)
	}
	if m.Order == scoring.LowFirst {
		x, against = against, x
	}
	if against.Sign() <= 0 {
		return rat(m.Degenerate)
	}
	return product(rat(m.Points), quotient(x, against))
}

func (o *oracle) composite(m *scoring.Composite, subject scoring.SubjectID) *big.Rat {
	var inputs, weights, weighted []*big.Rat
	for _, part := range m.Parts {
		if m.Skip && o.metric(part.Metric, subject).value == nil {
			continue
		}
		x, w := o.need(part.Metric, subject), rat(part.Weight)
		inputs, weights, weighted = append(inputs, x), append(weights, w), append(weighted, product(x, w))
	}
	switch m.Combine {
	case scoring.CombineProduct:
		return product(rat(m.Scale), product(inputs...))
	case scoring.CombineMean:
		return product(rat(m.Scale), quotient(sum(weighted...), sum(weights...)))
	}
	return product(rat(m.Scale), sum(weighted...))
}
