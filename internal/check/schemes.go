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
	periodKinds := c.periodKinds()
	units, classes, identities := c.units(), c.classes(), c.identities()
	for i := range d.Schemes {
		s := &d.Schemes[i]
		c.refer(s.At, "authority", string(s.Authority), authorities)
		c.refer(s.At, "subjects", string(s.Subjects), kinds)
		c.refer(s.At, "period_kind", string(s.PeriodKind), periodKinds)
		c.refer(s.At, "applies_from", string(s.AppliesFrom), periods)
		c.periodKind(s, d.Schemes[:i], periodKinds)
		c.level(s, kinds)
		c.retroactive(s)
		c.twoEditions(s, d.Schemes[:i])
		c.sharedIndicators(s, d.Schemes[:i])
		c.schemeTables(s)
		c.fairness(s)
		c.lookBack(s)
		c.names(s, kinds, units, classes, identities, departments)
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

// periodKind holds an edition to one kind of period: that of the period from
// which it applies, and of the other editions.
func (c *checker) periodKind(s *dataset.Scheme, before []dataset.Scheme, kinds *registry) {
	known := func(id dataset.PeriodKindID) bool { return id == "" || kinds.known[string(id)] }
	if p, ok := c.d.Period(s.AppliesFrom); ok && c.d.Periods[p].Kind != s.PeriodKind && known(c.d.Periods[p].Kind) && known(s.PeriodKind) &&
		!c.d.Flawed(c.d.Periods[p].At) && !c.d.Flawed(s.At) {
		c.add(diag.New(diag.PeriodKindWanted, tomldoc.Locate(s.At, "applies_from"), "period", string(s.AppliesFrom)))
	}
	for i := range before {
		if o := &before[i]; o.ID == s.ID && o.PeriodKind != s.PeriodKind && !c.d.Flawed(o.At) && !c.d.Flawed(s.At) {
			c.add(diag.New(diag.PeriodKindChanged, tomldoc.Locate(s.At, "period_kind"), "scheme", string(s.ID)).
				WithNote(tomldoc.Locate(o.At, "period_kind")))
			return
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

func (c *checker) consequences(i *dataset.Indicator) {
	if c.d.Flawed(i.At) {
		return
	}
	for _, x := range []*dataset.Consequence{i.Unreported, i.NotApplicable, i.Exempt} {
		if x == nil {
			continue
		}
		// A mean needs points besides, for when nobody has any.
		mean := x.Substitute == dataset.GroupMean || x.Substitute == dataset.ApplicableMean
		if mean && x.Points == nil || !mean && (x.Points == nil) == (x.Substitute == 0) {
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
	c.hiddenIn(s.Text)
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
	citations(s, func(at source.Span, key string, clause scoring.ClauseID) {
		if clause == "" || anchors.known[string(clause)] {
			return
		}
		c.add(diag.New(diag.ClauseMissing, tomldoc.Locate(at, key), "clause", string(clause), "file", s.Text.Path).
			WithSuggestion(diag.Nearest(string(clause), anchors.ids)))
	})
}
