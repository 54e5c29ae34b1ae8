package scoring

import "gongping/scoring/exact"

// compileStarts settles where each category starts: what it states; else 0 if
// some indicator brings its own base or earns its points; else its full marks. In a category
// with a weight the start and what its indicators hold when nothing is lost
// must make its full marks.
func (p *Program) compileStarts(found *problems) {
	p.starts = make([]exact.Number, len(p.scheme.Categories))
	for n := range p.scheme.Categories {
		c := &p.scheme.Categories[n]
		var held exact.Number
		based, told := false, true
		for _, x := range p.members[n] {
			i := &p.scheme.Indicators[x]
			points, ok := p.held(i)
			based, told = based || i.Base != nil || i.earns(), told && ok
			held = held.Add(points)
		}
		switch {
		case c.Start != nil:
			p.starts[n] = *c.Start
		case !based:
			p.starts[n] = c.full()
		}
		total := p.starts[n].Add(held)
		if told && len(p.members[n]) > 0 && models[c.Model].weighs && c.Weight != nil && !total.Equal(c.full()) {
			found.add(BaseTotal, at("category", string(c.ID)), "id", string(c.ID),
				"total", total.String(), "full", c.full().String())
		}
	}
}

// held is what an indicator holds when nothing is lost: its base, and for a
// score that is given, or earned by metrics from nothing, the points it is
// worth. It is false where the scheme does not tell.
func (p *Program) held(i *Indicator) (n exact.Number, ok bool) {
	if i.Base != nil {
		n = *i.Base
	}
	given, isGiven := i.Method.(*Given)
	switch {
	case i.Method == nil:
		return n, false
	case isGiven:
	case !i.earns() || i.Base != nil:
		return n, true
	default:
		return p.earned(i)
	}
	switch {
	case i.Points != nil:
		return n.Add(exact.Max(*i.Points, exact.Number{})), true
	case given.Scale.IsZero():
		return n, false
	}
	best := exact.Max(given.Min.Mul(given.Scale), given.Max.Mul(given.Scale))
	return n.Add(exact.Max(best, exact.Number{})), true
}

// earned is what an indicator holds that makes its points from nothing: what it
// is worth, else the most that its method can make.
func (p *Program) earned(i *Indicator) (exact.Number, bool) {
	if i.Points != nil {
		return *i.Points, true
	}
	if m, ok := i.Method.(*Ratio); ok {
		return exact.Max(m.Points, exact.Number{}), true
	}
	if m, ok := i.Method.(*RankPoints); ok && m.First == nil && m.Rest == nil {
		return exact.Number{}, false
	}
	most, ok := p.most(i)
	return exact.Max(most, exact.Number{}), ok
}

// earns reports whether the method makes its points from nothing, rather than
// adding to a base or deducting from it.
func (i *Indicator) earns() bool {
	switch m := i.Method.(type) {
	case *Given:
		adds, _ := m.signs()
		return adds
	case *Ratio, *Bands, *RankPoints, *Relative, *Composite:
		return true
	}
	return false
}
