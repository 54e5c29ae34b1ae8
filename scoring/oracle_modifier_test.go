package scoring_test

import (
	"math/big"
	"slices"

	"gongping/scoring"
)

// modified divides what an indicator comes to and holds it to its precondition.
func (o *oracle) modified(i scoring.Indicator, terms *big.Rat, subject scoring.SubjectID) *big.Rat {
	if i.Per != nil {
		terms = quotient(product(terms, rat(i.Per.Times)), o.need(i.Per.Metric, subject))
	}
	if i.Precondition != nil && !o.hold(i.Precondition.When, subject) {
		terms = rat(i.Precondition.Otherwise)
	}
	return terms
}

// hold reports whether every condition is met. A metric without a value meets
// none.
func (o *oracle) hold(when []scoring.Condition, subject scoring.SubjectID) bool {
	for _, c := range when {
		if r := o.metric(c.Metric, subject); r.value == nil || !inside(r.value, c.Test.Interval) {
			return false
		}
	}
	return true
}

func inside(n *big.Rat, i scoring.Interval) bool {
	above := i.Low == nil || n.Cmp(rat(*i.Low)) > 0 || !i.LowOpen && n.Cmp(rat(*i.Low)) == 0
	below := i.High == nil || n.Cmp(rat(*i.High)) < 0 || !i.HighOpen && n.Cmp(rat(*i.High)) == 0
	return above && below
}

// standIn is what a consequence is worth.
func (o *oracle) standIn(i scoring.Indicator, c *scoring.Consequence, subject scoring.SubjectID) *big.Rat {
	if c.By == scoring.StandInPoints {
		return rat(c.Points)
	}
	if c.By == scoring.StandInFull {
		return rat(*i.Points)
	}
	var values []*big.Rat
	for _, peer := range o.peers(subject, c.By == scoring.StandInApplicableMean) {
		if own := o.own(i, peer).points; own != nil {
			values = append(values, own)
		}
	}
	if values == nil {
		return rat(c.Points)
	}
	return mean(values)
}

// coefficient is the highest of those of a rule that fit a subject.
func (o *oracle) coefficient(c scoring.Coefficient, subject scoring.SubjectID) *big.Rat {
	s := o.subject(subject)
	var fitting []*big.Rat
	for _, in := range c.Subjects {
		if in.Subject != "" && in.Subject == s.ID || in.Subject == "" && in.Class != "" && in.Class == s.Class {
			fitting = append(fitting, rat(in.Value))
		}
	}
	for _, in := range c.Identities {
		if slices.Contains(s.Identities, in.Identity) {
			fitting = append(fitting, rat(in.Factor))
		}
	}
	if fitting == nil {
		return rat(c.Otherwise)
	}
	return greatest(fitting)
}

// gates are the ones whose conditions all hold, now or in one of the periods
// that they look back to.
func (o *oracle) gates(subject scoring.SubjectID) (list []scoring.Gate) {
	for _, g := range o.scheme.Gates {
		for back := 0; back <= g.LookBack; back++ {
			then := o
			if back > 0 {
				then = o.back(scoring.Lag{Periods: back})
			}
			if then != nil && then.hold(g.When, subject) {
				list = append(list, g)
				break
			}
		}
	}
	return list
}

// zeroed reports whether a gate makes a category zero, or the total.
func (o *oracle) zeroed(category scoring.CategoryID, subject scoring.SubjectID) bool {
	return slices.ContainsFunc(o.gates(subject), func(g scoring.Gate) bool {
		return g.Effect == scoring.EffectZero && g.Category == category
	})
}
