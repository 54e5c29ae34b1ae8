package check

import (
	"slices"

	"gongping/internal/civil"
	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/source"
	"gongping/internal/tomldoc"
	"gongping/scoring"
)

// The files of the registries.
const (
	siteFile    = "site.toml"
	unitsFile   = "units.toml"
	periodsFile = "periods.toml"

	peopleFolder = "people"
)

// registries checks site.toml and units.toml.
func (c *checker) registries() {
	d := c.d
	c.siteAddress()
	unique(c, "authority", d.Authorities, func(a *dataset.Authority) dataset.AuthorityID { return a.ID }, func(a *dataset.Authority) source.Span { return a.At })
	unique(c, "department", d.Departments, func(x *dataset.Department) dataset.DepartmentID { return x.ID }, func(x *dataset.Department) source.Span { return x.At })
	unique(c, "assessor", d.Assessors, func(a *dataset.Assessor) dataset.AssessorID { return a.ID }, func(a *dataset.Assessor) source.Span { return a.At })
	unique(c, "unit-kind", d.Kinds, func(k *dataset.UnitKind) dataset.UnitKindID { return k.ID }, func(k *dataset.UnitKind) source.Span { return k.At })
	unique(c, "unit", d.Units, func(u *dataset.Unit) scoring.SubjectID { return u.ID }, func(u *dataset.Unit) source.Span { return u.At })
	unique(c, "identity", d.Identities, func(i *dataset.Identity) scoring.IdentityID { return i.ID }, func(i *dataset.Identity) source.Span { return i.At })
	unique(c, "class", d.Classes, func(x *dataset.UnitClass) scoring.ClassID { return x.ID }, func(x *dataset.UnitClass) source.Span { return x.At })
	kinds, classes, identities := c.kinds(), c.classes(), c.identities()
	for i := range d.Authorities {
		c.refer(d.Authorities[i].At, "level", string(d.Authorities[i].Level), kinds)
	}
	units := c.superiors()
	for i := range d.Units {
		u := &d.Units[i]
		c.refer(u.At, "kind", string(u.Kind), kinds)
		if isReserved(string(u.ID), unitFiles...) {
			c.add(diag.New(diag.ReservedID, tomldoc.Locate(u.At, "id"), "id", string(u.ID)))
		}
		if u.Person != nil {
			c.person(u.Person, units, classes, identities)
		} else {
			c.unit(u, units, classes, identities)
		}
	}
	c.classifications(kinds, classes)
	c.parents()
}

// unit checks what the registry says of one unit.
func (c *checker) unit(u *dataset.Unit, units, classes, identities *registry) {
	c.refer(u.At, "parent", string(u.Parent), units)
	c.refer(u.At, "class", string(u.Class), classes)
	c.changes(u)
	for n, id := range u.Identities {
		c.referItem(u.At, "identities", n, string(id), identities)
	}
	for n := range u.Changes {
		c.refer(u.Changes[n].At, "parent", string(u.Changes[n].Parent), units)
		c.refer(u.Changes[n].At, "class", string(u.Changes[n].Class), classes)
		for k, id := range u.Changes[n].Identities {
			c.referItem(u.Changes[n].At, "identities", k, string(id), identities)
		}
	}
	if reversed(u) {
		c.reversedDates(tomldoc.Locate(u.At, "until"), u.From, u.Until, tomldoc.Locate(u.At, "from"))
	}
}

// changes of a unit follow each other, and its first day.
func (c *checker) changes(u *dataset.Unit) {
	before, last := u.From, tomldoc.Locate(u.At, "from")
	for n := range u.Changes {
		x := &u.Changes[n]
		at := tomldoc.Locate(x.At, "from")
		c.later(at, x.From, last, before)
		before, last = x.From, at
	}
}

// later holds what begins on a day to come after what stands before it.
func (c *checker) later(at source.Span, from civil.Date, last source.Span, before civil.Date) {
	if from <= before && !from.IsZero() {
		c.add(diag.New(diag.ChangesOrder, at, "from", from.String(), "before", before.String()).WithNote(last))
	}
}

func reversed(u *dataset.Unit) bool { return !u.Until.IsZero() && u.Until < u.From }

// parents reports chains of parents that come back to where they began, as they
// were at first and after each change, each once: at its first unit.
func (c *checker) parents() {
	days := []civil.Date{0}
	for i := range c.d.Units {
		for n := range c.d.Units[i].Changes {
			if x := &c.d.Units[i].Changes[n]; x.Parent != "" {
				days = append(days, x.From)
			}
		}
	}
	slices.Sort(days)
	found := make(map[*dataset.Unit]bool)
	for _, day := range slices.Compact(days) {
		c.parentsOn(day, found)
	}
}

func (c *checker) parentsOn(day civil.Date, found map[*dataset.Unit]bool) {
	reached := make(map[*dataset.Unit]*dataset.Unit) // from which unit it was first reached
	for i := range c.d.Units {
		from := &c.d.Units[i]
		u, ok := from, true
		for ok && reached[u] == nil {
			reached[u] = from
			u, ok = c.d.Unit(u.Standing(day).Parent)
		}
		if ok && reached[u] == from && !found[u] {
			found[u] = true
			c.add(diag.New(diag.ParentCycle, parentOn(u, day), "unit", string(u.ID)))
		}
	}
}

// parentOn is where the parent that a unit has on a day is written; of a person,
// the unit of the post.
func parentOn(u *dataset.Unit, day civil.Date) source.Span {
	at, key := u.At, "parent"
	if u.Person != nil && len(u.Person.Posts) > 0 {
		at, key = u.Person.Posts[0].At, "unit"
	}
	for n := range u.Changes {
		if x := &u.Changes[n]; x.Parent != "" && x.From <= day {
			at = x.At
		}
	}
	return tomldoc.Locate(at, key)
}

func (c *checker) authorities() *registry {
	return register("authority", c.d.Authorities, c.d.Sound(siteFile), func(a *dataset.Authority) dataset.AuthorityID { return a.ID })
}

func (c *checker) departments() *registry {
	return register("department", c.d.Departments, c.d.Sound(siteFile), func(x *dataset.Department) dataset.DepartmentID { return x.ID })
}

func (c *checker) assessors() *registry {
	return register("assessor", c.d.Assessors, c.d.Sound(siteFile), func(a *dataset.Assessor) dataset.AssessorID { return a.ID })
}

func (c *checker) kinds() *registry {
	return register("unit-kind", c.d.Kinds, c.d.Sound(unitsFile), func(k *dataset.UnitKind) dataset.UnitKindID { return k.ID })
}

// units are those who may be scored, people among them.
func (c *checker) units() *registry {
	return register("unit", c.d.Units, c.d.Sound(unitsFile) && c.d.SoundBelow(peopleFolder), func(u *dataset.Unit) scoring.SubjectID { return u.ID })
}

// superiors are the units without the people.
func (c *checker) superiors() *registry {
	return register("unit", c.d.Units, c.d.Sound(unitsFile), func(u *dataset.Unit) scoring.SubjectID {
		if u.Person != nil {
			return ""
		}
		return u.ID
	})
}

func (c *checker) schemeIDs() *registry {
	return register("scheme", c.d.Schemes, c.d.SoundBelow("schemes"), func(s *dataset.Scheme) scoring.SchemeID { return s.ID })
}

func (c *checker) periodKinds() *registry {
	return register("period-kind", c.d.PeriodKinds, c.d.Sound(periodsFile), func(k *dataset.PeriodKind) dataset.PeriodKindID { return k.ID })
}

func (c *checker) periodIDs() *registry {
	return register("period", c.d.Periods, c.d.Sound(periodsFile), func(p *dataset.Period) dataset.PeriodID { return p.ID })
}
