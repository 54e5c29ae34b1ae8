package check

import (
	"path"

	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/markdown"
	"gongping/internal/source"
	"gongping/internal/tomldoc"
	"gongping/scoring"
)

// schemes checks what a scheme says of other files: who issued it, from when
// it applies, which clauses it cites.
func (c *checker) schemes() {
	d := c.d
	if len(d.Schemes) == 0 && d.SoundBelow("schemes") {
		c.add(diag.New(diag.NoScheme, source.Whole("schemes")))
	}
	c.reservedNames()
	authorities, departments, kinds, periods := c.authorities(), c.departments(), c.kinds(), c.periodIDs()
	for i := range d.Schemes {
		s := &d.Schemes[i]
		c.refer(s.At, "authority", string(s.Authority), authorities)
		c.refer(s.At, "subjects", string(s.Subjects), kinds)
		c.refer(s.At, "applies_from", string(s.AppliesFrom), periods)
		c.level(s, kinds)
		c.retroactive(s)
		c.twoEditions(s, d.Schemes[:i])
		c.sharedIndicators(s, d.Schemes[:i])
		for n := range s.Indicators {
			indicator := &s.Indicators[n]
			known := c.refer(indicator.At, "issuer", string(indicator.Issuer), authorities)
			c.refer(indicator.At, "department", string(indicator.Department), departments)
			if known && indicator.Issuer != s.Authority && authorities.known[string(s.Authority)] {
				c.add(diag.New(diag.WrongIssuer, tomldoc.Locate(indicator.At, "issuer"), "issuer", string(indicator.Issuer), "authority", string(s.Authority)))
			}
			c.methodTables(indicator)
			c.consequences(indicator)
		}
		c.clauses(s)
	}
}

// level holds an authority to the kind of unit for which it may issue.
func (c *checker) level(s *dataset.Scheme, kinds *registry) {
	if a, ok := c.d.Authority(s.Authority); ok && a.Level != s.Subjects && kinds.known[string(a.Level)] && kinds.known[string(s.Subjects)] {
		c.add(diag.New(diag.AuthorityLevel, tomldoc.Locate(s.At, "authority"),
			"authority", string(a.ID), "level", string(a.Level), "subjects", string(s.Subjects)))
	}
}

// retroactive demands the clause that allows an edition to reach back before
// it took effect.
func (c *checker) retroactive(s *dataset.Scheme) {
	p, ok := c.d.Period(s.AppliesFrom)
	if !ok || s.Retroactive != "" || c.d.Flawed(s.At) {
		return
	}
	if start := c.d.Periods[p].Start; s.Effective > start && !start.IsZero() {
		c.add(diag.New(diag.RetroactiveUse, tomldoc.Locate(s.At, "effective"), "effective", s.Effective.String(), "start", start.String()))
	}
}

func (c *checker) twoEditions(s *dataset.Scheme, before []dataset.Scheme) {
	for i := range before {
		if o := &before[i]; o.ID == s.ID && o.AppliesFrom == s.AppliesFrom && s.AppliesFrom != "" {
			c.add(diag.New(diag.TwoEditions, tomldoc.Locate(s.At, "applies_from"), "period", string(s.AppliesFrom)).
				WithNote(tomldoc.Locate(o.At, "applies_from")))
		}
	}
}

// sharedIndicators refuses one indicator id in two schemes for the same units:
// a record that cites it could not say which it means.
func (c *checker) sharedIndicators(s *dataset.Scheme, before []dataset.Scheme) {
	for n := range s.Indicators {
		id := s.Indicators[n].ID
		if other, at := elsewhere(s, id, before); other != "" {
			c.add(diag.New(diag.IndicatorTwice, tomldoc.Locate(s.Indicators[n].At, "id"), "indicator", string(id), "scheme", string(other)).WithNote(at))
		}
	}
}

// elsewhere finds an indicator of that id in another scheme for the same kind
// of unit.
func elsewhere(s *dataset.Scheme, id scoring.IndicatorID, schemes []dataset.Scheme) (scoring.SchemeID, source.Span) {
	for i := range schemes {
		o := &schemes[i]
		if o.ID == s.ID || o.Subjects != s.Subjects || s.Subjects == "" || id == "" {
			continue
		}
		for m := range o.Indicators {
			if o.Indicators[m].ID == id {
				return o.ID, tomldoc.Locate(o.Indicators[m].At, "id")
			}
		}
	}
	return "", source.Span{}
}

// methodTables holds the tables of an indicator to its method. Of one that
// could not be read they may be lost.
func (c *checker) methodTables(i *dataset.Indicator) {
	if c.d.Flawed(i.At) {
		return
	}
	wrong := func(at source.Span, method, has, table string) {
		c.add(diag.New(diag.MethodTable, at, "id", string(i.ID), "method", method, "has", has, "table", table))
	}
	word := tomldoc.Locate(i.At, "method")
	switch {
	case i.Method == dataset.MethodGiven && i.Given == nil:
		wrong(word, "given", "lacks", "[indicator.given]")
	case i.Method == dataset.MethodGiven && len(i.Kinds) > 0:
		wrong(i.Kinds[0].At, "given", "has", "[[indicator.kind]]")
	case i.Method == dataset.MethodEvents && i.Given != nil:
		wrong(i.Given.At, "events", "has", "[indicator.given]")
	}
	for n := range i.Kinds {
		k := &i.Kinds[n]
		half := (k.PointsMin == nil) != (k.PointsMax == nil)
		if half || k.Points != nil && k.PointsMin != nil {
			c.add(diag.New(diag.PointsOrRange, k.At, "id", string(k.ID)))
		}
	}
}

func (c *checker) consequences(i *dataset.Indicator) {
	if c.d.Flawed(i.At) {
		return
	}
	for _, x := range []*dataset.Consequence{i.Unreported, i.NotApplicable, i.Exempt} {
		if x != nil && (x.Points == nil) == (x.Substitute == 0) {
			c.add(diag.New(diag.PointsOrSubstitute, x.At, "id", string(i.ID)))
		}
	}
}

// clauses holds every citation to an anchor of the approved text.
func (c *checker) clauses(s *dataset.Scheme) {
	if file := path.Join("schemes", string(s.ID), string(s.Edition)+".md"); s.Text == nil {
		if c.d.Sound(file) {
			c.add(diag.New(diag.TextMissing, source.Whole(file), "file", file))
		}
		return
	}
	c.hidden(s)
	anchors := &registry{known: make(map[string]bool)}
	first := make(map[string]source.Span)
	for _, a := range markdown.Anchors(s.Text) {
		if anchors.known[a.ID] {
			c.add(diag.New(diag.AnchorTwice, a.At, "anchor", a.ID).WithNote(first[a.ID]))
			continue
		}
		anchors.known[a.ID], first[a.ID] = true, a.At
		anchors.ids = append(anchors.ids, a.ID)
	}
	cite := func(at source.Span, key string, clause scoring.ClauseID) {
		if clause == "" || anchors.known[string(clause)] {
			return
		}
		c.add(diag.New(diag.ClauseMissing, tomldoc.Locate(at, key), "clause", string(clause), "file", s.Text.Path).
			WithSuggestion(diag.Nearest(string(clause), anchors.ids)))
	}
	cite(s.At, "retroactive_clause", s.Retroactive)
	for n := range s.Indicators {
		i := &s.Indicators[n]
		cite(i.At, "clause", i.Clause)
		for k := range i.Kinds {
			cite(i.Kinds[k].At, "clause", i.Kinds[k].Clause)
		}
		for _, x := range []*dataset.Consequence{i.Unreported, i.NotApplicable, i.Exempt} {
			if x != nil {
				cite(x.At, "clause", x.Clause)
			}
		}
	}
}
