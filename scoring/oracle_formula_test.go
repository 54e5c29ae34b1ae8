package scoring_test

import (
	"math/big"

	"gongping/scoring"
)

// formula is what a formula comes to for a subject. Its operands are taken from
// left to right; the first that has no value decides.
func (o *oracle) formula(f *scoring.Formula, s scoring.Subject) reading {
	switch f.Op {
	case scoring.FormNumber:
		return value(rat(f.Number))
	case scoring.FormValue:
		return o.earlier(f.Metric, s, f.Lag)
	case scoring.FormYearsMean:
		return o.yearsMean(f.Metric, s)
	case scoring.FormGroupMean, scoring.FormGroupMax, scoring.FormGroupMin, scoring.FormGroupSum, scoring.FormGroupCount:
		return o.overPeers(f, s, false)
	case scoring.FormAllMean, scoring.FormAllMax, scoring.FormAllMin, scoring.FormAllSum, scoring.FormAllCount:
		return o.overPeers(f, s, true)
	case scoring.FormGroupPlace, scoring.FormGroupPlaceLow:
		return o.placeAmongPeers(f, s, false)
	case scoring.FormAllPlace, scoring.FormAllPlaceLow:
		return o.placeAmongPeers(f, s, true)
	}
	var args []*big.Rat
	for _, a := range f.Args {
		r := o.formula(a, s)
		if r.value == nil {
			return r
		}
		args = append(args, r.value)
	}
	return operated(f.Op, args)
}

// operated is an operation over values; empty for a division by zero.
func operated(op scoring.FormulaOp, args []*big.Rat) reading {
	switch op {
	case scoring.FormAdd:
		return value(sum(args...))
	case scoring.FormSub:
		return value(difference(args[0], args[1]))
	case scoring.FormMul:
		return value(product(args...))
	case scoring.FormQuo:
		if args[1].Sign() == 0 {
			return reading{}
		}
		return value(quotient(args[0], args[1]))
	case scoring.FormNeg:
		return value(new(big.Rat).Neg(args[0]))
	case scoring.FormGrowth:
		if args[1].Sign() == 0 {
			return reading{}
		}
		return value(product(quotient(difference(args[0], args[1]), args[1]), big.NewRat(100, 1)))
	case scoring.FormMin:
		return value(least(args))
	case scoring.FormMax:
		return value(greatest(args))
	case scoring.FormMean:
		return value(mean(args))
	}
	panic("no such operation")
}

func least(list []*big.Rat) *big.Rat {
	found := list[0]
	for _, n := range list {
		if n.Cmp(found) < 0 {
			found = n
		}
	}
	return found
}

func greatest(list []*big.Rat) *big.Rat {
	found := list[0]
	for _, n := range list {
		if n.Cmp(found) > 0 {
			found = n
		}
	}
	return found
}

// earlier is a metric as it was; empty where there is no such period, or where
// it was not reported in it.
func (o *oracle) earlier(id scoring.MetricID, s scoring.Subject, lag scoring.Lag) reading {
	if lag == (scoring.Lag{}) {
		return o.metric(id, s.ID)
	}
	then := o.back(lag)
	if then == nil {
		return reading{}
	}
	r := then.metric(id, s.ID)
	if r.state == scoring.Unreported {
		return reading{}
	}
	return r
}

func (o *oracle) yearsMean(id scoring.MetricID, s scoring.Subject) reading {
	var years []*big.Rat
	for n := 1; n <= 3; n++ {
		r := o.earlier(id, s, scoring.Lag{Years: n})
		if r.value == nil {
			return r
		}
		years = append(years, r.value)
	}
	return value(mean(years))
}

func (o *oracle) overPeers(f *scoring.Formula, s scoring.Subject, all bool) reading {
	var values []*big.Rat
	for _, peer := range o.peers(s.ID, all) {
		if r := o.metric(f.Metric, peer); r.value != nil {
			values = append(values, r.value)
		}
	}
	if f.Op == scoring.FormGroupCount || f.Op == scoring.FormAllCount {
		return value(big.NewRat(int64(len(values)), 1))
	}
	if len(values) == 0 {
		return reading{}
	}
	switch f.Op {
	case scoring.FormGroupMean, scoring.FormAllMean:
		return value(mean(values))
	case scoring.FormGroupMax, scoring.FormAllMax:
		return value(greatest(values))
	case scoring.FormGroupMin, scoring.FormAllMin:
		return value(least(values))
	}
	return value(sum(values...))
}

// placeAmongPeers is 1 + how many are better: higher, or lower.
func (o *oracle) placeAmongPeers(f *scoring.Formula, s scoring.Subject, all bool) reading {
	own := o.metric(f.Metric, s.ID)
	if own.value == nil {
		return own
	}
	place, better := int64(1), 1
	if f.Op == scoring.FormGroupPlaceLow || f.Op == scoring.FormAllPlaceLow {
		better = -1
	}
	for _, peer := range o.peers(s.ID, all) {
		if r := o.metric(f.Metric, peer); r.value != nil && r.value.Cmp(own.value) == better {
			place++
		}
	}
	return value(big.NewRat(place, 1))
}
