package scoring

func (p *Program) checkOnce(found *problems) {
	s := p.scheme
	ids := make([]OnceID, len(s.Once))
	for n := range s.Once {
		ids[n] = s.Once[n].ID
	}
	for n := range s.Once {
		r, path := &s.Once[n], pathOf(at("once"), ids, n)
		if r.Keep < KeepHighest || r.Keep > KeepNone {
			found.add(Malformed, below(path, "keep"), "field", "keep")
		}
		if r.Side < BothSides || r.Side > DeductionSide {
			found.add(Malformed, below(path, "side"), "field", "side")
		}
		for _, n := range r.Rest {
			if n.Sign() < 0 || n.Cmp(one) > 0 {
				found.add(RestRange, below(path, "rest"), "id", string(r.ID), "factor", n.String())
			}
		}
		if len(r.Rest) > 0 && r.Keep != KeepHighest {
			found.add(RestWithoutHighest, below(path, "rest"), "id", string(r.ID))
		}
		for _, id := range r.Categories {
			if s.category(id) < 0 {
				found.add(UnknownCategory, below(path, "categories"), "id", string(id))
			}
		}
		for _, id := range r.Indicators {
			p.referIndicator(below(path, "indicators"), "indicators", id, found)
		}
		for _, k := range r.Kinds {
			if p.referIndicator(below(path, "kinds"), "kinds", k.Indicator, found) && !s.Indicators[p.indicators[k.Indicator]].hasKind(k.Kind) {
				found.add(UnknownInScheme, below(path, "kinds"), "key", "kinds", "id", string(k.Indicator)+"/"+string(k.Kind), "table", "kind")
			}
		}
	}
	unique(at("once"), ids, found)
}

func (p *Program) checkCoefficients(found *problems) {
	s := p.scheme
	ids := make([]CoefficientID, len(s.Coefficients))
	for n := range s.Coefficients {
		ids[n] = s.Coefficients[n].ID
	}
	for n := range s.Coefficients {
		c, path := &s.Coefficients[n], pathOf(at("coefficient"), ids, n)
		if c.Category != "" && len(c.Indicators) > 0 {
			found.add(CoefficientScope, path, "id", string(c.ID))
		}
		if c.Category != "" && s.category(c.Category) < 0 {
			found.add(UnknownCategory, below(path, "category"), "id", string(c.Category))
		}
		for _, id := range c.Indicators {
			p.referIndicator(below(path, "indicators"), "indicators", id, found)
		}
		for _, x := range c.Subjects {
			if x.Value.Sign() < 0 {
				found.add(CoefficientNegative, c.placeOf(path, &x), "id", string(c.ID), "factor", x.Value.String())
			}
		}
		for _, x := range c.Identities {
			if x.Factor.Sign() < 0 {
				found.add(CoefficientNegative, below(path, "identities", string(x.Identity)), "id", string(c.ID), "factor", x.Factor.String())
			}
		}
		if c.Otherwise.Sign() < 0 {
			found.add(CoefficientNegative, below(path, "otherwise"), "id", string(c.ID), "factor", c.Otherwise.String())
		}
	}
	unique(at("coefficient"), ids, found)
}

// placeOf is the path to a factor of a coefficient.
func (c *Coefficient) placeOf(path []string, x *Constant) []string {
	if x.Subject != "" {
		return below(path, "units", string(x.Subject))
	}
	return below(path, "classes", string(x.Class))
}

// checkGates: an effect comes with what it needs and nothing else.
func (p *Program) checkGates(found *problems) {
	s := p.scheme
	ids := make([]GateID, len(s.Gates))
	for n := range s.Gates {
		ids[n] = s.Gates[n].ID
	}
	for n := range s.Gates {
		g, path := &s.Gates[n], pathOf(at("gate"), ids, n)
		p.conditions(g.When, path, found)
		wrong := func(key string) { found.add(GateEffect, below(path, key), "id", string(g.ID), "key", key) }
		switch {
		case g.Effect < EffectZero || g.Effect > EffectUnranked:
			found.add(Malformed, below(path, "effect"), "field", "effect")
		case g.Category != "" && g.Effect != EffectZero:
			wrong("category")
		case (g.Grade != "") != (g.Effect == EffectCap):
			wrong("grade")
		case (g.Levels > 0) != (g.Effect == EffectDown):
			wrong("levels")
		case g.Category != "" && s.category(g.Category) < 0:
			found.add(UnknownCategory, below(path, "category"), "id", string(g.Category))
		case g.Grade != "" && s.grade(g.Grade) < 0:
			found.add(UnknownInScheme, below(path, "grade"), "key", "grade", "id", string(g.Grade), "table", "grade")
		case g.Effect == EffectDown && len(s.Grades) == 0:
			wrong("levels")
		}
	}
	unique(at("gate"), ids, found)
}
