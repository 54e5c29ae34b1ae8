package scoring

import "gongping/scoring/exact"

// check reports what is wrong with an indicator in its category, which is nil
// if the scheme has none of that id.
func (i *Indicator) check(p *Program, path []string, c *Category, found *problems) {
	if c == nil {
		c = &Category{} // of no model, which takes everything
	}
	i.Limits.check(path, found)
	i.Rounding.check(below(path, "rounding"), found)
	if i.Base != nil {
		c.takes(below(path, "base"), i, i.Base.Sign() > 0, i.Base.Sign() < 0, found)
	}
	i.checkConsequences(path, c, found)
	if i.Method == nil {
		found.add(Malformed, below(path, "method"), "field", "method")
		return
	}
	i.Method.check(path, i, found)
	p.checkNeeds(i, path, found)
	adds, deducts := i.signs(p)
	checkStated(i.Limits, path, string(i.ID), adds, deducts, found)
	if !i.within(c) {
		c.takes(path, i, adds, deducts, found)
	}
	i.checkLimitSides(path, c, found)
}

// checkLimitSides: a limit may not hold an indicator on a side of zero on which
// its category has nothing.
func (i *Indicator) checkLimitSides(path []string, c *Category, found *problems) {
	if floor := i.Limits.Floor; floor.Binds() && floor.Value.Sign() > 0 {
		c.takes(below(path, "floor"), i, true, false, found)
	}
	if cap := i.Limits.Cap; cap.Binds() && cap.Value.Sign() < 0 {
		c.takes(below(path, "cap"), i, false, true, found)
	}
}

// within reports whether the limits of an indicator keep it to the side that
// its category takes.
func (i *Indicator) within(c *Category) bool {
	m := models[c.Model]
	floor, cap := i.Limits.Floor, i.Limits.Cap
	return (m.deducts || floor.Binds() && floor.Value.Sign() >= 0) && (m.adds || cap.Binds() && cap.Value.Sign() <= 0) && i.measures()
}

// signs are the sides of zero on which an indicator can run before its limits.
func (i *Indicator) signs(p *Program) (adds, deducts bool) {
	adds, deducts = i.Method.signs()
	if m, ok := i.Method.(scaled); ok {
		adds, deducts = m.scaledSigns(p.canFall)
	}
	if i.Precondition != nil {
		adds = adds || i.Precondition.Otherwise.Sign() > 0
		deducts = deducts || i.Precondition.Otherwise.Sign() < 0
	}
	return adds, deducts
}

// checkNeeds holds the rules of an indicator to metrics and kinds that there
// are.
func (p *Program) checkNeeds(i *Indicator, path []string, found *problems) {
	if i.Method.needs() != nil {
		i.checkMethodMetrics(p, path, found)
	}
	if i.Per != nil {
		p.refer(below(path, "per", "metric"), i.Per.Metric, found)
		if i.Per.Times.Sign() <= 0 {
			found.add(TargetNotPositive, below(path, "per", "times"), "id", string(i.ID), "target", i.Per.Times.String())
		}
	}
	if i.Precondition != nil {
		p.conditions(i.Precondition.When, below(path, "precondition"), found)
	}
	if m, ok := i.Method.(*Events); ok {
		p.checkTests(m, path, found)
	}
	if len(i.Counted) > 0 && !i.measures() {
		found.add(Malformed, below(path, "kind"), "field", "kind")
	}
	unique(below(path, "kind"), i.Counted, found)
}

// checkMethodMetrics refers each metric of a method at its key.
func (i *Indicator) checkMethodMetrics(p *Program, path []string, found *problems) {
	one := func(id MetricID, keys ...string) {
		if id != "" {
			p.refer(below(path, keys...), id, found)
		}
	}
	switch m := i.Method.(type) {
	case *Deviation:
		one(m.Metric, "deviation", "metric")
		one(m.Reference.Metric, "deviation", "reference")
		one(m.Points.Metric, "deviation", "points")
	case *Ratio:
		one(m.Metric, "ratio", "metric")
		one(m.Target.Metric, "ratio", "target")
		if m.Over != nil {
			one(m.Over.Points.Metric, "ratio", "over", "points")
		}
	case *Bands:
		before := len(*found)
		for r := range m.Rows {
			p.conditions(m.Rows[r].When, below(path, "band", "#", digits(r)), found)
		}
		if len(*found) == before {
			p.checkBands(m, path, i, found)
		}
	case *RankPoints:
		for _, id := range m.Metrics {
			one(id, "rank", "metrics")
		}
	case *Relative:
		one(m.Metric, "relative", "metric")
	case *Composite:
		for k := range m.Parts {
			one(m.Parts[k].Metric, "composite", "part", digits(k), "metric")
		}
	}
}

// checkTests holds the conditions of multipliers to attributes of the scheme.
func (p *Program) checkTests(m *Events, path []string, found *problems) {
	ids := make([]string, len(m.Multipliers))
	for n := range m.Multipliers {
		ids[n] = m.Multipliers[n].ID
	}
	for n := range m.Multipliers {
		for _, t := range m.Multipliers[n].When {
			place := below(pathOf(below(path, "multiplier"), ids, n), "when", string(t.Attribute))
			a := p.scheme.attribute(t.Attribute)
			switch {
			case a == nil:
				found.add(UnknownAttribute, place, "id", string(t.Attribute))
			case a.Words == nil && t.Test.Words != nil:
				found.add(ConditionKind, place, "id", string(t.Attribute), "want", "number")
			case a.Words != nil && t.Test.Words == nil:
				found.add(ConditionKind, place, "id", string(t.Attribute), "want", "word")
			default:
				for _, w := range t.Test.Words {
					if !a.hasWord(w) {
						found.add(UnknownInScheme, place, "key", string(t.Attribute), "id", string(w), "table", "word")
					}
				}
			}
		}
	}
}

// checkConsequences holds what stands in for a value to the same side of zero
// as the values.
func (i *Indicator) checkConsequences(path []string, c *Category, found *problems) {
	for _, in := range []struct {
		key         string
		consequence *Consequence
	}{
		{"unreported", i.Absent.Unreported},
		{"not_applicable", i.Absent.NotApplicable},
		{"exempt", i.Absent.Exempt},
	} {
		switch {
		case in.consequence == nil:
		case in.consequence.By == StandInFull && i.Points == nil:
			found.add(FullWithoutPoints, below(path, in.key), "id", string(i.ID))
		default:
			points := i.standIn(in.consequence)
			c.takes(below(path, in.key), i, points.Sign() > 0, points.Sign() < 0, found)
		}
	}
}

// checkStated demands a word on every side on which points can run: clipping
// in silence and running without end are both choices that a scheme must make.
func checkStated(l Limits, path []string, id string, adds, deducts bool, found *problems) {
	if adds && !l.Cap.Stated {
		found.add(CapUnstated, path, "id", id)
	}
	if deducts && !l.Floor.Stated {
		found.add(FloorUnstated, path, "id", id)
	}
}

// check refuses a rounding that is not one.
func (r *Rounding) check(path []string, found *problems) {
	switch {
	case r == nil:
	case !r.Mode.Valid():
		found.add(Malformed, below(path, "mode"), "field", "mode")
	case r.Unit != nil && r.Unit.Sign() <= 0:
		found.add(StepNotPositive, below(path, "unit"), "id", path[len(path)-1], "step", r.Unit.String())
	case r.Places < -exact.MaxPlaces || r.Places > exact.MaxPlaces:
		found.add(Malformed, below(path, "places"), "field", "places")
	}
}
