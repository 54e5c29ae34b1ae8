package scoring_test

import (
	"cmp"
	"math/big"
	"slices"

	"gongping/scoring"
)

// events adds up the entries of an indicator, those of a limited kind within
// their limits, and counts them.
func (o *oracle) events(i scoring.Indicator, subject scoring.SubjectID) (*big.Rat, int) {
	points, entries := new(big.Rat), 0
	kinds := make(map[scoring.KindID]*big.Rat) // the sums of kinds
	for _, e := range o.onceCounted(subject) {
		if e.Indicator != i.ID {
			continue
		}
		entries++
		if kinds[e.Kind] == nil {
			kinds[e.Kind] = new(big.Rat)
		}
		kinds[e.Kind] = sum(kinds[e.Kind], e.points)
	}
	for kind, total := range kinds {
		points = sum(points, clamped(total, limitsOf(i, kind)))
	}
	return points, entries
}

// limitsOf are the limits of a kind of event; a given score is of none.
func limitsOf(i scoring.Indicator, id scoring.KindID) scoring.Limits {
	if events, ok := i.Method.(*scoring.Events); ok {
		for _, kind := range events.Kinds {
			if kind.ID == id {
				return kind.Limits
			}
		}
	}
	return scoring.Limits{}
}

// counted is an entry with the points that are left of it so far.
type counted struct {
	scoring.Entry
	points *big.Rat
}

// onceCounted are the entries of a subject that have points, after the rules
// on matters.
func (o *oracle) onceCounted(subject scoring.SubjectID) []*counted {
	var list []*counted
	for _, e := range o.facts.Entries {
		if e.Subject != subject {
			continue
		}
		if points := o.entry(e); points != nil {
			list = append(list, &counted{e, points})
		}
	}
	for _, rule := range o.scheme.Once {
		matters := make(map[scoring.MatterID][]*counted)
		for _, e := range list {
			if e.Matter != "" && e.points.Sign() != 0 && o.within(rule, e.Entry) && onSide(rule.Side, e.points) {
				matters[e.Matter] = append(matters[e.Matter], e)
			}
		}
		for _, same := range matters {
			applyOnce(rule, same)
		}
	}
	return list
}

// applyOnce puts the entries of one matter into the order of what they are
// worth, equal ones into that of their ids, and takes from them what the rule
// takes.
func applyOnce(rule scoring.Once, same []*counted) {
	if len(same) < 2 || rule.Keep == scoring.KeepSum {
		return
	}
	slices.SortFunc(same, func(a, b *counted) int {
		return cmp.Or(new(big.Rat).Abs(b.points).Cmp(new(big.Rat).Abs(a.points)), cmp.Compare(a.Record, b.Record))
	})
	for n, e := range same {
		switch {
		case rule.Keep == scoring.KeepNone:
			e.points = new(big.Rat)
		case n > 0 && n <= len(rule.Rest):
			e.points = product(e.points, rat(rule.Rest[n-1]))
		case n > 0:
			e.points = new(big.Rat)
		}
	}
}

// within reports whether an entry is in the scope of a rule.
func (o *oracle) within(rule scoring.Once, e scoring.Entry) bool {
	if len(rule.Categories)+len(rule.Indicators)+len(rule.Kinds) == 0 {
		return true
	}
	for _, i := range o.scheme.Indicators {
		if i.ID == e.Indicator && slices.Contains(rule.Categories, i.Category) {
			return true
		}
	}
	return slices.Contains(rule.Indicators, e.Indicator) || slices.Contains(rule.Kinds, scoring.IndicatorKind{Indicator: e.Indicator, Kind: e.Kind})
}

func onSide(side scoring.Side, points *big.Rat) bool {
	return side == scoring.BothSides || side == scoring.BonusSide && points.Sign() > 0 || side == scoring.DeductionSide && points.Sign() < 0
}

// entry is the points of an entry after the rulings on it and its share; nil
// for one that is only counted by metrics.
func (o *oracle) entry(e scoring.Entry) *big.Rat {
	for _, i := range o.scheme.Indicators {
		if i.ID != e.Indicator {
			continue
		}
		worth := o.worth(i, e)
		if worth == nil {
			return nil
		}
		if worth = o.ruled(e.Record, worth); e.Share != nil {
			worth = product(worth, rat(*e.Share))
		}
		return worth
	}
	return nil
}

// worth is the points of an entry before any ruling.
func (o *oracle) worth(i scoring.Indicator, e scoring.Entry) *big.Rat {
	switch method := i.Method.(type) {
	case *scoring.Given:
		if e.Value != nil {
			return product(rat(*e.Value), rat(method.Scale))
		}
	case *scoring.Events:
		for _, kind := range method.Kinds {
			if kind.ID == e.Kind {
				return clamped(product(append(factors(method, e), kindPoints(kind, e))...), kind.Each)
			}
		}
	}
	return nil
}

func kindPoints(kind scoring.Kind, e scoring.Entry) *big.Rat {
	each := new(big.Rat)
	switch {
	case kind.Range != nil:
		return rat(*e.Points)
	case kind.Points != nil:
		each = rat(*kind.Points)
	}
	for _, role := range kind.Roles {
		if role.Role == e.Role {
			each = rat(role.Points)
		}
	}
	return product(each, entryCount(e))
}

func entryCount(e scoring.Entry) *big.Rat {
	if e.Count != nil {
		return rat(*e.Count)
	}
	return big.NewRat(1, 1)
}

// factors are those of the multipliers whose conditions the entry meets.
func factors(m *scoring.Events, e scoring.Entry) (list []*big.Rat) {
	for _, multiplier := range m.Multipliers {
		meets := multiplier.Kinds == nil || slices.Contains(multiplier.Kinds, e.Kind)
		for _, when := range multiplier.When {
			meets = meets && slices.ContainsFunc(e.Attributes, func(a scoring.Carried) bool {
				if a.ID != when.Attribute {
					return false
				}
				if when.Test.Words != nil {
					return slices.Contains(when.Test.Words, a.Word)
				}
				return a.Word == "" && inside(rat(a.Value), when.Test.Interval)
			})
		}
		if meets {
			list = append(list, rat(multiplier.Factor))
		}
	}
	return list
}

func (o *oracle) ruled(record scoring.RecordID, points *big.Rat) *big.Rat {
	for _, r := range o.facts.Rulings {
		switch {
		case r.Entry != record:
		case r.Outcome == scoring.Revoked:
			points = new(big.Rat)
		case r.To != nil:
			points = rat(*r.To)
		}
	}
	return points
}

// revoked reports whether the last ruling that changed an entry took it out of
// force.
func (o *oracle) revoked(record scoring.RecordID) bool {
	revoked := false
	for _, r := range o.facts.Rulings {
		if r.Entry == record && r.Outcome != scoring.Upheld {
			revoked = r.Outcome == scoring.Revoked
		}
	}
	return revoked
}
