package scoring

func checkCategories(s *Scheme, found *problems) {
	ids := make([]CategoryID, len(s.Categories))
	for n := range s.Categories {
		ids[n] = s.Categories[n].ID
	}
	for n := range s.Categories {
		s.Categories[n].check(pathOf(at("category"), ids, n), found)
	}
	unique(at("category"), ids, found)
	if len(s.Categories) == 0 {
		found.add(NoCategory, at("scheme"))
	}
}

func (c *Category) check(path []string, found *problems) {
	id := string(c.ID)
	m, known := models[c.Model]
	switch {
	case !known:
		found.add(Malformed, below(path, "model"), "field", "model")
	case m.weighs && c.Weight == nil:
		found.add(WeightMissing, path, "id", id)
	case m.weighs && c.Weight.Sign() <= 0:
		found.add(WeightNotPositive, below(path, "weight"), "id", id, "weight", c.Weight.String())
	case !m.weighs && c.Weight != nil:
		found.add(WeightUnwanted, below(path, "weight"), "id", id)
	}
	c.limits().check(path, found)
}

// weightMismatch reports whether a category lacks the weight that its model
// needs, or has one that it cannot have.
func (c *Category) weightMismatch() bool {
	if models[c.Model].weighs {
		return c.Weight == nil || c.Weight.Sign() <= 0
	}
	return c.Weight != nil
}

// takes reports points of an indicator that stand on a side of zero on which
// the category has none: deductions in one that only adds, bonuses in one that
// only subtracts. Path is where the scheme says them.
func (c *Category) takes(path []string, i *Indicator, adds, deducts bool, found *problems) {
	m, known := models[c.Model]
	if !known || (!adds || m.adds) && (!deducts || m.deducts) {
		return
	}
	found.add(SignAgainstModel, path, "id", string(i.ID), "category", string(c.ID))
}
