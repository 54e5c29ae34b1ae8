package dataset

import (
	"slices"

	"gongping/scoring"
)

// ByUnit reports whether a quota of the scheme goes by the grade of the unit
// above a group.
func (s *Scheme) ByUnit() bool {
	return slices.ContainsFunc(s.Grades, func(g GradeRule) bool { return len(g.ByUnit) > 0 })
}

// UnitGradePeriod is the index of the period of whose grades the quotas of a
// scheme go by when it is used in a period: of those that the other scheme
// scores the newest that ended by the end of this one.
func (d *Dataset) UnitGradePeriod(s *Scheme, period int) (int, bool) {
	list := d.OriginPeriods(&TotalsRule{Scheme: s.UnitGrades, Periods: 1}, period)
	if len(list) == 0 {
		return 0, false
	}
	return list[0], true
}

// Scores reports whether an edition of a scheme applies to a period.
func (d *Dataset) Scores(id scoring.SchemeID, period int) bool { return d.applying(id, period) != nil }

// unitGradeBoard is the board of which a board takes the grades of units, as it
// was by the date of the board; nil where it takes none.
func (d *Dataset) unitGradeBoard(b *Board) *Board {
	if b.Scheme.UnitGrades == "" || !b.Scheme.ByUnit() {
		return nil
	}
	index, ok := d.UnitGradePeriod(b.Scheme, b.Index)
	if !ok {
		return nil
	}
	return d.BoardOf(b.Scheme.UnitGrades, d.Origin(b, index))
}

// unitGrades are the grades of the units above the subjects of a board, in the
// order of the registry. One that was not graded has an empty grade.
func (d *Dataset) unitGrades(b *Board, scored func(*Board) *scoring.Results) []scoring.UnitGrade {
	from := d.unitGradeBoard(b)
	if from == nil || scored == nil {
		return nil
	}
	results := scored(from)
	var list []scoring.UnitGrade
	for i := range d.Units {
		u := &d.Units[i]
		if d.units[u.ID] != u || u.Kind != from.Scheme.Subjects || !u.In(b.Period) {
			continue
		}
		x := scoring.UnitGrade{From: scoring.Origin{Scheme: from.Scheme.ID, Period: string(from.Period.ID), Subject: u.ID}}
		if results != nil {
			if score, ok := results.Of(u.ID); ok {
				x.Grade = score.Grade
			}
		}
		list = append(list, x)
	}
	return list
}
