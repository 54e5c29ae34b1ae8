package scoring

func checkCategories(s *Scheme, found *problems) {
	ids := make([]CategoryID, len(s.Categories))
	for c := range s.Categories {
		ids[c] = s.Categories[c].ID
		s.Categories[c].check(found)
	}
	unique("category", ids, found)
	if len(s.Categories) == 0 {
		found.add(NoCategory, at("scheme"))
	}
}

func (c *Category) check(found *problems) {
	id := string(c.ID)
	m, known := models[c.Model]
	switch {
	case !known:
		found.add(Malformed, at("category", id, "model"), "field", "model")
	case m.weighs && c.Weight == nil:
		found.add(WeightMissing, at("category", id), "id", id)
	case m.weighs && c.Weight.Sign() <= 0:
		found.add(WeightNotPositive, at("category", id, "weight"), "id", id, "weight", c.Weight.String())
	case !m.weighs && c.Weight != nil:
		found.add(WeightUnwanted, at("category", id, "weight"), "id", id)
	}
	c.limits().check(at("category", id), found)
}

// takes reports points of an indicator that stand on a side of zero on which
// the category has none: deductions in one that only adds, bonuses in one that
// only subtracts. Key is where the scheme says them; it may be empty.
func (c *Category) takes(i *Indicator, key string, adds, deducts bool, found *problems) {
	m, known := models[c.Model]
	if !known || (!adds || m.adds) && (!deducts || m.deducts) {
		return
	}
	path := at("indicator", string(i.ID))
	if key != "" {
		path = append(path, key)
	}
	found.add(SignAgainstModel, path, "id", string(i.ID), "category", string(c.ID))
}
