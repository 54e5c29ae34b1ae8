package check

import (
	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/tomldoc"
	"gongping/scoring"
)

// unitGrades checks the quotas that go by the grade of the unit above: of which
// scheme, for which groups, in which periods.
func (c *checker) unitGrades() {
	schemes := c.schemeIDs()
	for i := range c.d.Schemes {
		s := &c.d.Schemes[i]
		if c.d.Flawed(s.At) {
			continue
		}
		switch by := s.ByUnit(); {
		case by && s.UnitGrades == "":
			c.add(diag.New(diag.MissingKey, s.At, "key", "unit_grades", "table", "[scheme]"))
		case !by && s.UnitGrades != "":
			c.add(diag.New(diag.MissingKey, tomldoc.Locate(s.At, "unit_grades"), "key", "by_unit", "table", "[[grade]]"))
		case by && c.refer(s.At, "unit_grades", string(s.UnitGrades), schemes):
			c.gradesOfUnits(s)
			c.groupsByUnit(s)
			c.unitGradePeriods(s)
		}
	}
}

// gradesOfUnits holds the keys of by_unit to the grades of the other scheme, in
// any of its editions.
func (c *checker) gradesOfUnits(s *dataset.Scheme) {
	var grades []scoring.GradeID
	for i := range c.d.Schemes {
		if other := &c.d.Schemes[i]; other.ID == s.UnitGrades {
			for n := range other.Grades {
				grades = append(grades, other.Grades[n].ID)
			}
		}
	}
	r := register("grade", grades, c.d.Settled(s.UnitGrades), func(id *scoring.GradeID) scoring.GradeID { return *id })
	for n := range s.Grades {
		referKeys(c, s.Grades[n].At, "by_unit", s.Grades[n].ByUnit, r)
	}
}

// groupsByUnit: every group that is ranked is that of a unit of the kind that
// the other scheme grades.
func (c *checker) groupsByUnit(s *dataset.Scheme) {
	for i := range c.d.Schemes {
		other := &c.d.Schemes[i]
		if other.ID != s.UnitGrades {
			continue
		}
		for n := range s.Groups {
			if g := &s.Groups[n]; g.Grouping == "" && !g.Unranked && g.Each != other.Subjects && !c.d.Flawed(g.At) && !c.d.Flawed(other.At) {
				c.add(diag.New(diag.GroupNotByUnit, g.At, "group", string(g.ID), "scheme", string(other.ID), "kind", string(other.Subjects)))
			}
		}
		return
	}
}

// unitGradePeriods: there is a period of the other scheme in every period in
// which the scheme is used; the first without one is told.
func (c *checker) unitGradePeriods(s *dataset.Scheme) {
	c.eachUse(s, func(index int) bool {
		from, ok := c.d.UnitGradePeriod(s, index)
		if ok {
			ok = c.d.Scores(s.UnitGrades, from)
		}
		if !ok {
			c.add(diag.New(diag.UnitGradesPeriod, tomldoc.Locate(s.At, "unit_grades"), "scheme", string(s.UnitGrades), "period", string(c.d.Periods[index].ID)))
		}
		return ok
	})
}
