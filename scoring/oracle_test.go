package scoring_test

import (
	"math/big"

	"gongping/scoring"
	"gongping/scoring/exact"
)

// oracle computes what the package computes, from the wording of the rules
// alone: every question is answered by going through all the records.
type oracle struct{ world }

func rat(n exact.Number) *big.Rat {
	r, ok := new(big.Rat).SetString(n.Fraction())
	if !ok {
		panic("not a fraction: " + n.Fraction())
	}
	return r
}

func (o oracle) total(subject scoring.SubjectID) (total *big.Rat, categories []*big.Rat) {
	sum := new(big.Rat)
	for _, c := range o.scheme.Categories {
		value := o.category(c, subject)
		categories = append(categories, value)
		sum.Add(sum, value)
	}
	return rounded(clamped(sum, o.scheme.Limits), o.scheme.Rounding.Total), categories
}

func (o oracle) category(c scoring.Category, subject scoring.SubjectID) *big.Rat {
	sum, based := new(big.Rat), false
	for _, i := range o.scheme.Indicators {
		if i.Category == c.ID {
			sum.Add(sum, o.indicator(i, subject))
			based = based || i.Base != nil
		}
	}
	switch {
	case c.Start != nil:
		sum.Add(sum, rat(*c.Start))
	case c.Model == scoring.Weighted && !based:
		sum.Add(sum, big.NewRat(100, 1))
	case c.Model == scoring.Direct && !based:
		sum.Add(sum, rat(*c.Weight))
	}
	limits, zero := c.Limits, scoring.Limit{Stated: true}
	if !limits.Floor.Stated && (c.Model == scoring.Weighted || c.Model == scoring.Direct || c.Model == scoring.Bonus) {
		limits.Floor = zero
	}
	if !limits.Cap.Stated && c.Model == scoring.Penalty {
		limits.Cap = zero
	}
	sum = clamped(sum, limits)
	if c.Model == scoring.Weighted {
		sum.Mul(sum, rat(*c.Weight)).Mul(sum, big.NewRat(1, 100))
	}
	return rounded(sum, o.scheme.Rounding.Category)
}

func (o oracle) indicator(i scoring.Indicator, subject scoring.SubjectID) *big.Rat {
	sum, entries := new(big.Rat), 0
	kinds := make(map[scoring.KindID]*big.Rat) // the sums of limited kinds
	limits := make(map[scoring.KindID]scoring.Limits)
	for _, e := range o.facts.Entries {
		if e.Subject != subject || e.Indicator != i.ID {
			continue
		}
		entries++
		worth, kind := o.worth(i, e)
		switch worth = o.ruled(e.Record, worth); {
		case kind == nil:
			sum.Add(sum, worth)
		case kinds[e.Kind] == nil:
			kinds[e.Kind], limits[e.Kind] = worth, kind.Limits
		default:
			kinds[e.Kind].Add(kinds[e.Kind], worth)
		}
	}
	if _, given := i.Method.(*scoring.Given); entries == 0 {
		if value, absent := o.absent(i, subject, given); absent {
			return value
		}
	}
	for kind, worth := range kinds {
		sum.Add(sum, clamped(worth, limits[kind]))
	}
	if i.Base != nil {
		sum.Add(sum, rat(*i.Base))
	}
	return rounded(clamped(sum, i.Limits), o.scheme.Rounding.Indicator)
}

func (o oracle) worth(i scoring.Indicator, e scoring.Entry) (*big.Rat, *scoring.Kind) {
	if given, ok := i.Method.(*scoring.Given); ok {
		return new(big.Rat).Mul(rat(*e.Value), rat(given.Scale)), nil
	}
	for _, kind := range i.Method.(*scoring.Events).Kinds {
		switch {
		case kind.ID != e.Kind:
		case e.Points != nil:
			return rat(*e.Points), &kind
		case e.Count != nil:
			return new(big.Rat).Mul(rat(*e.Count), rat(*kind.Points)), &kind
		default:
			return rat(*kind.Points), &kind
		}
	}
	panic("no kind " + e.Kind)
}

func (o oracle) ruled(entry scoring.RecordID, points *big.Rat) *big.Rat {
	for _, r := range o.facts.Rulings {
		switch {
		case r.Entry != entry:
		case r.Outcome == scoring.Revoked:
			points = new(big.Rat)
		case r.To != nil:
			points = rat(*r.To)
		}
	}
	return points
}

// absent is what stands in for a value; false if none is missing.
func (o oracle) absent(i scoring.Indicator, subject scoring.SubjectID, wanted bool) (*big.Rat, bool) {
	found := scoring.Absence{State: scoring.Unreported}
	for _, a := range o.facts.Absences {
		if a.Subject == subject && a.Indicator == i.ID {
			if wanted = true; a.State != scoring.Unreported || found.Record == "" {
				found = a
			}
		}
	}
	c := consequenceOf(&i, found.State)
	switch {
	case !wanted:
		return nil, false
	case c == nil || found.State == scoring.Unreported && !o.facts.Overdue:
		return new(big.Rat), true
	}
	points := rat(c.Points)
	if c.Full {
		points = rat(*i.Points)
	}
	return rounded(o.ruled(found.Record, points), o.scheme.Rounding.Indicator), true
}

// key is the sum of an attribute over the entries in force.
func (o oracle) key(t scoring.TieBreak, subject scoring.SubjectID) *big.Rat {
	sum := new(big.Rat)
	for _, e := range o.facts.Entries {
		inForce := e.Subject == subject
		for _, r := range o.facts.Rulings {
			if r.Entry == e.Record && r.Outcome != scoring.Upheld {
				inForce = e.Subject == subject && r.Outcome != scoring.Revoked
			}
		}
		for _, a := range e.Attributes {
			if inForce && a.ID == t.Attribute {
				sum.Add(sum, rat(a.Value))
			}
		}
	}
	return sum
}
