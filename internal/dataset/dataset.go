package dataset

import (
	"gongping/internal/civil"
	"gongping/internal/source"
	"gongping/scoring"
)

// Dataset is a content folder as typed records.
type Dataset struct {
	Site            Site
	Authorities     []Authority
	Departments     []Department
	Assessors       []Assessor
	Kinds           []UnitKind
	Classes         []UnitClass // may be empty: then classes are printed by their ids
	Identities      []Identity
	Units           []Unit
	Measures        []UnitMeasure
	Classifications []Classification
	PeriodKinds     []PeriodKind
	Periods         []Period // in the order of the file, which is that of their ends
	Publications    []Publication
	Schemes         []Scheme       // by path
	Records         []Records      // by index of the period
	Strays          []*source.File // record files whose folder is no period
	Allowances      []Allowance    // by path
	Eligibilities   []Eligibility  // by path
	Beside          Beside         // by path

	Duplicates []Duplicate

	flaws       flaws
	positions   map[scoring.RecordID]position
	appeals     map[PeriodID][]*Appeal // by the period of their entry
	rulings     map[PeriodID][]*Ruling
	appealsOn   map[scoring.RecordID][]*Appeal  // by their entry
	answered    map[scoring.RecordID]civil.Date // by appeal: when its first ruling was entered
	departments map[DepartmentID]*Department
	assessors   map[AssessorID]*Assessor
	authorities map[AuthorityID]*Authority
	units       map[scoring.SubjectID]*Unit
	periods     map[PeriodID]int
	namesakes   map[scoring.SubjectID]scoring.SubjectID // the superior that tells one from the others
}

// Unit finds a unit.
func (d *Dataset) Unit(id scoring.SubjectID) (*Unit, bool) { u, ok := d.units[id]; return u, ok }

// Department finds a department.
func (d *Dataset) Department(id DepartmentID) (*Department, bool) {
	x, ok := d.departments[id]
	return x, ok
}

// Assessor finds an assessor.
func (d *Dataset) Assessor(id AssessorID) (*Assessor, bool) { a, ok := d.assessors[id]; return a, ok }

// Authority finds an authority.
func (d *Dataset) Authority(id AuthorityID) (*Authority, bool) {
	a, ok := d.authorities[id]
	return a, ok
}

// Period finds the index of a period.
func (d *Dataset) Period(id PeriodID) (int, bool) { i, ok := d.periods[id]; return i, ok }

// index builds the look-ups. Of two with the same id the first is kept; check
// reports the second. Without an id nothing is found.
func (d *Dataset) index() {
	d.departments = byID(d.Departments, func(x *Department) DepartmentID { return x.ID })
	d.assessors = byID(d.Assessors, func(x *Assessor) AssessorID { return x.ID })
	d.authorities = byID(d.Authorities, func(x *Authority) AuthorityID { return x.ID })
	d.units = byID(d.Units, func(x *Unit) scoring.SubjectID { return x.ID })
	d.indexNamesakes()
	d.periods = make(map[PeriodID]int, len(d.Periods))
	for i := range d.Periods {
		id := d.Periods[i].ID
		if _, twice := d.periods[id]; !twice && id != "" {
			d.periods[id] = i
		}
	}
}

func byID[T any, K ~string](list []T, id func(*T) K) map[K]*T {
	m := make(map[K]*T, len(list))
	for i := range list {
		key := id(&list[i])
		if _, twice := m[key]; !twice && key != "" {
			m[key] = &list[i]
		}
	}
	return m
}
