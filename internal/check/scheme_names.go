package check

import (
	"gongping/internal/dataset"
	"gongping/internal/source"
	"gongping/internal/tomldoc"
	"gongping/scoring"
)

// names holds the departments, units, classes and identities that the tables of
// a scheme name to those that there are. A misspelt one would not be missed
// otherwise: everybody else's target or coefficient would take its place.
func (c *checker) names(s *dataset.Scheme, kinds, units, classes, identities, departments *registry) {
	for i := range s.Groups {
		c.refer(s.Groups[i].At, "each", string(s.Groups[i].Each), kinds)
		for n, id := range s.Groups[i].Units {
			c.referItem(s.Groups[i].At, "units", n, string(id), units)
		}
		for n, id := range s.Groups[i].Classes {
			c.referItem(s.Groups[i].At, "classes", n, string(id), classes)
		}
	}
	for i := range s.Metrics {
		c.refer(s.Metrics[i].At, "department", string(s.Metrics[i].Department), departments)
		if x := s.Metrics[i].Constants; x != nil {
			referKeys(c, x.At, "units", x.Units, units)
			referKeys(c, x.At, "classes", x.Classes, classes)
		}
	}
	metrics := register("metric", s.Metrics, true, func(m *dataset.Metric) scoring.MetricID { return m.ID })
	c.refer(s.At, "caseload", string(s.Caseload), metrics)
	roles := register("role", s.Roles, true, func(r *dataset.Role) scoring.RoleID { return r.ID })
	unique(c, "role", s.Roles, func(r *dataset.Role) scoring.RoleID { return r.ID }, func(r *dataset.Role) source.Span { return r.At })
	for i := range s.Indicators {
		for n := range s.Indicators[i].Kinds {
			k := &s.Indicators[i].Kinds[n]
			referKeys(c, k.At, "roles", k.Roles, roles)
		}
	}
	for i := range s.Coefficients {
		x := &s.Coefficients[i]
		referKeys(c, x.At, "units", x.Units, units)
		referKeys(c, x.At, "classes", x.Classes, classes)
		referKeys(c, x.At, "identities", x.Identities, identities)
	}
	for i := range s.Examples {
		c.refer(s.Examples[i].At, "unit", string(s.Examples[i].Unit), units)
		c.refer(s.Examples[i].At, "class", string(s.Examples[i].Class), classes)
		for n, id := range s.Examples[i].Identities {
			c.referItem(s.Examples[i].At, "identities", n, string(id), identities)
		}
	}
}

// referKeys is refer for the keys of a table of numbers.
func referKeys[K ~string](c *checker, at source.Span, key string, list []tomldoc.Pair[K], r *registry) {
	for _, pair := range list {
		if id := string(pair.ID); !r.known[id] && !r.open {
			c.unknown(tomldoc.Locate(at, key, id), key, id, r)
		}
	}
}

// classes are those of the registry, or, where it has none, those of the units.
// Then one that no unit is in today may stand in a group or in an example of a
// scheme.
func (c *checker) classes() *registry {
	if len(c.d.Classes) > 0 {
		return register("class", c.d.Classes, c.d.Sound(unitsFile), func(x *dataset.UnitClass) scoring.ClassID { return x.ID })
	}
	var list []scoring.ClassID
	for i := range c.d.Units {
		list = append(list, c.d.Units[i].Class)
		for n := range c.d.Units[i].Changes {
			list = append(list, c.d.Units[i].Changes[n].Class)
		}
	}
	for i := range c.d.Classifications {
		for n := range c.d.Classifications[i].Rows {
			list = append(list, c.d.Classifications[i].Rows[n].Class)
		}
	}
	for i := range c.d.Schemes {
		s := &c.d.Schemes[i]
		for n := range s.Groups {
			list = append(list, s.Groups[n].Classes...)
		}
		for n := range s.Examples {
			list = append(list, s.Examples[n].Class)
		}
	}
	return register("class", list, c.d.Sound(unitsFile), func(id *scoring.ClassID) scoring.ClassID { return *id })
}

// identities are those of the registry.
func (c *checker) identities() *registry {
	return register("identity", c.d.Identities, c.d.Sound(unitsFile), func(i *dataset.Identity) scoring.IdentityID { return i.ID })
}
