package scoring_test

import (
	"fmt"
	"slices"

	"gongping/scoring"
	"gongping/scoring/exact"
)

// makeGroups makes the groups that rank and, now and then, another grouping.
func (m *maker) makeGroups() {
	s := m.scheme
	s.Groups = pick(m, []scoring.Group{{ID: "all"}},
		[]scoring.Group{{ID: "urban", Classes: []scoring.ClassID{"city"}}, {ID: "rural", Classes: []scoring.ClassID{"county", "town"}, Unranked: m.percent(30)}},
		[]scoring.Group{{ID: "named", Classes: []scoring.ClassID{"city", "county"}, Subjects: []scoring.SubjectID{"subject-9"}},
			{ID: "towns", Classes: []scoring.ClassID{"town"}}},
		[]scoring.Group{{ID: "below", Each: "branch"}},
		[]scoring.Group{{ID: "urban", Classes: []scoring.ClassID{"city"}, Each: "station"},
			{ID: "rural", Classes: []scoring.ClassID{"county", "town"}, Each: "branch", Unranked: m.percent(10)}})
	if m.percent(40) {
		s.Groupings = []scoring.GroupingID{"halves", "whole", "offices"}
		s.Groups = append(s.Groups,
			scoring.Group{ID: "first-half", Grouping: "halves", Subjects: []scoring.SubjectID{"subject-0", "subject-1", "subject-2"}},
			scoring.Group{ID: "second-half", Grouping: "halves", Unranked: m.percent(20), Subjects: []scoring.SubjectID{"subject-3", "subject-4", "subject-5", "subject-6"}},
			scoring.Group{ID: "whole", Grouping: "whole"},
			scoring.Group{ID: "office", Grouping: "offices", Each: "office"})
	}
}

func (m *maker) makeTieBreaks() {
	s := m.scheme
	for n := range m.IntN(4) {
		tie := scoring.TieBreak{ID: fmt.Sprint("tie-", n), Order: pick(m, scoring.HighFirst, scoring.LowFirst)}
		switch m.IntN(5) {
		case 0:
			tie.Metric = m.any()
		case 1:
			tie.Category = pick(m, s.Categories...).ID
		case 2:
			tie.Indicator = pick(m, s.Indicators...).ID
		default:
			tie.Attribute = pick(m, numbers...)
		}
		s.TieBreaks = append(s.TieBreaks, tie)
	}
}

func (m *maker) quota() *scoring.Quota {
	if m.percent(20) {
		return &scoring.Quota{Heads: 1 + m.IntN(3), Ties: pick(m, scoring.TiesIn, scoring.TiesOut)}
	}
	return &scoring.Quota{Percent: pick(m, exact.Int(10), exact.Int(25), exact.Frac(98, 3), exact.Int(20), exact.Int(30)),
		Mode: exact.HalfAway + exact.Mode(m.IntN(6)), Ties: pick(m, scoring.TiesIn, scoring.TiesOut)}
}

// byUnit gives a quota of a percentage other ones by the grade of the unit above.
func (m *maker) byUnit(q *scoring.Quota) {
	for _, unit := range []scoring.GradeID{"unit-best", "unit-fair"} {
		if q.Heads == 0 && m.percent(40) {
			q.ByUnit = append(q.ByUnit, scoring.UnitShare{Unit: unit, Percent: pick(m, exact.Int(0), exact.Int(50), exact.Int(100), exact.Frac(97, 2))})
		}
	}
}

// makeUnitGrades grades most of the superiors.
func (m *maker) makeUnitGrades() {
	for _, x := range m.facts.Superiors {
		if m.percent(80) {
			m.facts.UnitGrades = append(m.facts.UnitGrades, scoring.UnitGrade{From: scoring.Origin{Subject: x.ID}, Grade: pick[scoring.GradeID](m, "unit-best", "unit-fair", "unit-rest", "")})
		}
	}
}

// makeGrades makes grades, the last of them for everybody, and rank bands.
func (m *maker) makeGrades() {
	s := m.scheme
	if m.percent(60) {
		var thresholds []exact.Number
		for range 1 + m.IntN(3) {
			thresholds = append(thresholds, m.signed())
		}
		slices.SortFunc(thresholds, func(a, b exact.Number) int { return b.Cmp(a) })
		for n, least := range slices.CompactFunc(thresholds, exact.Number.Equal) {
			g := scoring.Grade{ID: scoring.GradeID(fmt.Sprint("grade-", n)), Clause: "c-2"}
			if g.Min = &least; m.percent(25) {
				g.When = m.conditions(free)
			}
			if m.percent(40) {
				g.Quota = m.quota()
				m.byUnit(g.Quota)
			}
			s.Grades = append(s.Grades, g)
		}
		s.Grades = append(s.Grades, scoring.Grade{ID: "last", Clause: "c-2"})
	}
	if m.percent(40) {
		for n := range 1 + m.IntN(3) {
			s.Bands = append(s.Bands, scoring.RankBand{ID: scoring.BandID(fmt.Sprint("band-", n)), Quota: m.quota()})
		}
		s.Bands = append(s.Bands, scoring.RankBand{ID: "rest"})
	}
}
