package scoring

import (
	"strconv"

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

// Indicator finds an indicator by its id.
func (p *Program) Indicator(id IndicatorID) (*Indicator, bool) {
	x, ok := p.indicators[id]
	if !ok {
		return nil, false
	}
	return &p.scheme.Indicators[x], true
}

// Compile checks a scheme and indexes it. With any problem the program is nil.
func Compile(s *Scheme) (*Program, []Problem) {
	var found problems
	p := &Program{scheme: s, indicators: make(map[IndicatorID]int, len(s.Indicators))}
	p.compileCategories(&found)
	p.compileIndicators(&found)
	p.compileStarts(&found)
	checkGroups(s, &found)
	checkAttributes(s, &found)
	checkFull(s, &found)
	checkStated(s.Limits, at("scheme"), "total", true, true, &found)
	s.Limits.check(at("scheme"), &found)
	if len(found) > 0 {
		return nil, found
	}
	return p, nil
}

func itoa(n int) string { return strconv.Itoa(n) }

// unique reports the second use of an id. Duplicates have no path by id, so
// "#", index leads to the place by position.
func unique[T ~string](table string, ids []T, found *problems) {
	seen := make(map[T]int, len(ids))
	for i, id := range ids {
		if first, ok := seen[id]; ok {
			found.addBoth(DuplicateID, at(table, "#", itoa(i)), at(table, "#", itoa(first)), "id", string(id))
			continue
		}
		seen[id] = i
	}
}

func (p *Program) compileCategories(found *problems) {
	s := p.scheme
	p.members = make([][]int, len(s.Categories))
	ids := make([]CategoryID, len(s.Categories))
	for c := range s.Categories {
		category := &s.Categories[c]
		ids[c] = category.ID
		path := at("category", string(category.ID))
		m := models[category.Model]
		switch {
		case m.weighs && category.Weight == nil:
			found.add(WeightMissing, path, "id", string(category.ID))
		case !m.weighs && category.Weight != nil:
			found.add(WeightUnwanted, at("category", string(category.ID), "weight"), "id", string(category.ID))
		case m.weighs && category.Weight.Sign() <= 0:
			found.add(WeightNotPositive, at("category", string(category.ID), "weight"), "id", string(category.ID), "weight", category.Weight.String())
		}
		category.limits().check(path, found)
	}
	unique("category", ids, found)
	if len(s.Categories) == 0 {
		found.add(NoCategory, at("scheme"))
	}
}

func (p *Program) compileIndicators(found *problems) {
	s := p.scheme
	ids := make([]IndicatorID, len(s.Indicators))
	for x := range s.Indicators {
		i := &s.Indicators[x]
		ids[x] = i.ID
		p.indicators[i.ID] = x
		i.Method.check(i, found)
		i.Limits.check(at("indicator", string(i.ID)), found)
		adds, deducts := i.Method.signs()
		checkStated(i.Limits, at("indicator", string(i.ID)), string(i.ID), adds, deducts, found)
		i.checkConsequences(found)
		c := s.category(i.Category)
		if c < 0 {
			found.add(UnknownCategory, at("indicator", string(i.ID), "category"), "id", string(i.Category))
			continue
		}
		p.members[c] = append(p.members[c], x)
		checkSign(&s.Categories[c], i, adds, deducts, found)
	}
	unique("indicator", ids, found)
	for c, members := range p.members {
		if len(members) == 0 {
			found.add(EmptyCategory, at("category", string(s.Categories[c].ID)), "id", string(s.Categories[c].ID))
		}
	}
}

func (s *Scheme) category(id CategoryID) int {
	for c := range s.Categories {
		if s.Categories[c].ID == id {
			return c
		}
	}
	return -1
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

// checkSign refuses deductions in a category that only adds, and bonuses in
// one that only subtracts.
func checkSign(c *Category, i *Indicator, adds, deducts bool, found *problems) {
	m := models[c.Model]
	if adds && !m.adds || deducts && !m.deducts {
		found.add(SignAgainstModel, at("indicator", string(i.ID)), "id", string(i.ID), "category", string(c.ID))
	}
	if i.Base != nil && (i.Base.Sign() > 0 && !m.adds || i.Base.Sign() < 0 && !m.deducts) {
		found.add(SignAgainstModel, at("indicator", string(i.ID), "base"), "id", string(i.ID), "category", string(c.ID))
	}
}

func (i *Indicator) checkConsequences(found *problems) {
	for _, c := range []*Consequence{i.Absent.Unreported, i.Absent.NotApplicable, i.Absent.Exempt} {
		if c != nil && c.Full && i.Points == nil {
			found.add(FullWithoutPoints, at("indicator", string(i.ID)), "id", string(i.ID))
			return
		}
	}
}

// compileStarts settles where each category starts: what it states; else 0 if
// its indicators bring their own bases; else its full marks. In a category
// with a weight the start and what its indicators hold when nothing is lost
// must make its full marks.
func (p *Program) compileStarts(found *problems) {
	p.starts = make([]exact.Number, len(p.scheme.Categories))
	for c := range p.scheme.Categories {
		category := &p.scheme.Categories[c]
		var held exact.Number
		based := false
		for _, x := range p.members[c] {
			i := &p.scheme.Indicators[x]
			based = based || i.Base != nil
			held = held.Add(i.held())
		}
		switch {
		case category.Start != nil:
			p.starts[c] = *category.Start
		case !based:
			p.starts[c] = category.full()
		}
		if !models[category.Model].weighs || category.Weight == nil {
			continue
		}
		if total := p.starts[c].Add(held); !total.Equal(category.full()) {
			found.add(BaseTotal, at("category", string(category.ID)), "id", string(category.ID),
				"total", total.String(), "full", category.full().String())
		}
	}
}

// held is what an indicator holds when nothing is lost: its base, and for a
// score that somebody gives the points it is worth.
func (i *Indicator) held() exact.Number {
	var n exact.Number
	if i.Base != nil {
		n = *i.Base
	}
	if given, ok := i.Method.(*Given); ok {
		best := exact.Max(given.Min.Mul(given.Scale), given.Max.Mul(given.Scale))
		if i.Points != nil {
			best = *i.Points
		}
		n = n.Add(exact.Max(best, exact.Number{}))
	}
	return n
}

func checkGroups(s *Scheme, found *problems) {
	ids := make([]GroupID, len(s.Groups))
	for g := range s.Groups {
		ids[g] = s.Groups[g].ID
	}
	unique("group", ids, found)
	if len(ids) == 0 {
		found.add(NoGroup, at("scheme"))
	}
}

func checkAttributes(s *Scheme, found *problems) {
	unique("attribute", s.Attributes, found)
	ids := make([]string, len(s.TieBreaks))
	for t := range s.TieBreaks {
		ids[t] = s.TieBreaks[t].ID
		if s.attribute(s.TieBreaks[t].Attribute) < 0 {
			found.add(UnknownAttribute, at("tie_break", ids[t], "attribute"), "id", string(s.TieBreaks[t].Attribute))
		}
	}
	unique("tie_break", ids, found)
}

func (s *Scheme) attribute(id AttributeID) int {
	for a := range s.Attributes {
		if s.Attributes[a] == id {
			return a
		}
	}
	return -1
}

// checkFull holds the weights to what the scheme says they total.
func checkFull(s *Scheme, found *problems) {
	var total exact.Number
	weighs := false
	for c := range s.Categories {
		if w := s.Categories[c].Weight; w != nil {
			weighs, total = true, total.Add(*w)
		}
	}
	switch {
	case weighs && s.Full == nil:
		found.add(FullMissing, at("scheme"))
	case weighs && !total.Equal(*s.Full):
		found.add(WeightsTotal, at("scheme", "full"), "total", total.String(), "full", s.Full.String())
	}
}
