package scoring

import (
	"slices"

	"gongping/scoring/exact"
)

// Program is a scheme that was found sound, indexed for scoring. It is
// immutable and may be used by many goroutines.
type Program struct {
	scheme     *Scheme
	indicators map[IndicatorID]int // index in the scheme
	members    [][]int             // by category: indices of its indicators
	starts     []exact.Number      // by category
}

// Scheme is the scheme that was compiled.
func (p *Program) Scheme() *Scheme { return p.scheme }

// Start is where the category of an index starts, after the scheme's own word
// or the model's.
func (p *Program) Start(category int) exact.Number { return p.starts[category] }

// EffectiveLimits are the limits of the category of an index, after the
// scheme's own word or the model's.
func (p *Program) EffectiveLimits(category int) Limits { return p.scheme.Categories[category].limits() }

// Indicator finds an indicator by its id.
func (p *Program) Indicator(id IndicatorID) (*Indicator, bool) {
	x, ok := p.indicators[id]
	if !ok {
		return nil, false
	}
	return &p.scheme.Indicators[x], true
}

// Compile checks a scheme and indexes it. With any problem the program is nil.
// It keeps the scheme, which must not change any more.
func Compile(s *Scheme) (*Program, []Problem) {
	var found problems
	p := &Program{scheme: s, indicators: make(map[IndicatorID]int, len(s.Indicators))}
	checkCategories(s, &found)
	if p.compileIndicators(&found) {
		p.compileStarts(&found)
		checkFull(s, &found)
	}
	checkGroups(s, &found)
	checkAttributes(s, &found)
	checkRoundings(&s.Rounding, &found)
	checkStated(s.Limits, at("scheme"), "total", true, true, &found)
	s.Limits.check(at("scheme"), &found)
	if len(found) > 0 {
		return nil, found
	}
	return p, nil
}

// compileIndicators checks the indicators and gives them to their categories.
// It is false when one has no category: then the categories are not complete,
// and make no totals.
func (p *Program) compileIndicators(found *problems) bool {
	s := p.scheme
	p.members = make([][]int, len(s.Categories))
	ids := make([]IndicatorID, len(s.Indicators))
	for x := range s.Indicators {
		ids[x] = s.Indicators[x].ID
	}
	complete := true
	for x := range s.Indicators {
		i, path := &s.Indicators[x], pathOf(at("indicator"), ids, x)
		p.indicators[i.ID] = x
		c := s.category(i.Category)
		if c < 0 {
			if len(s.Categories) > 0 {
				found.add(UnknownCategory, below(path, "category"), "id", string(i.Category))
			}
			complete = false
			i.check(path, nil, found)
			continue
		}
		p.members[c] = append(p.members[c], x)
		i.check(path, &s.Categories[c], found)
	}
	unique(at("indicator"), ids, found)
	for c := range p.members {
		if id := s.Categories[c].ID; complete && len(p.members[c]) == 0 && s.category(id) == c {
			found.add(EmptyCategory, at("category", string(id)), "id", string(id))
		}
	}
	return complete
}

// category is the index of the first category of that id, or -1.
func (s *Scheme) category(id CategoryID) int {
	return slices.IndexFunc(s.Categories, func(c Category) bool { return c.ID == id })
}

// compileStarts settles where each category starts: what it states; else 0 if
// its indicators bring their own bases; else its full marks. In a category
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
			points, ok := i.held()
			based, told = based || i.Base != nil, told && ok
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
// score that somebody gives the points it is worth. It is false where a method
// that is not sound does not tell.
func (i *Indicator) held() (n exact.Number, ok bool) {
	if i.Base != nil {
		n = *i.Base
	}
	given, isGiven := i.Method.(*Given)
	switch {
	case !isGiven:
		return n, i.Method != nil
	case i.Points != nil:
		return n.Add(exact.Max(*i.Points, exact.Number{})), true
	case given.Scale.IsZero():
		return n, false
	}
	best := exact.Max(given.Min.Mul(given.Scale), given.Max.Mul(given.Scale))
	return n.Add(exact.Max(best, exact.Number{})), true
}
