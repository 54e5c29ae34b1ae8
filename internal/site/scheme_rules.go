package site

import (
	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// RuleRow is a rule of a scheme as a line: its name, what it says, its clause.
type RuleRow struct {
	ID, Name string
	Says     []string
	Clause   *Cell
}

// ruleRows are the rules that take several indicators, or whole subjects.
func (p *planner) ruleRows(a Address, s *dataset.Scheme) []RuleRow {
	var list []RuleRow
	add := func(id, name string, clause scoring.ClauseID, says []RuleWay) {
		list = append(list, RuleRow{ID: id, Name: name, Says: sentences(says), Clause: p.clauseCell(a, s, clause)})
	}
	for n := range s.Once {
		r := &s.Once[n]
		add("once."+string(r.ID), r.Name, r.Clause, p.onceWays(s, r))
	}
	for n := range s.Coefficients {
		c := &s.Coefficients[n]
		add("coefficient."+string(c.ID), c.Name, c.Clause, p.coefficientWays(s, c))
	}
	for n := range s.Gates {
		g := &s.Gates[n]
		add("gate."+string(g.ID), g.Name, g.Clause, p.gateWays(s, g))
	}
	for n := range s.Grades {
		g := &s.Grades[n]
		add("grade."+string(g.ID), p.F(locale.Labelled, "label", p.T(locale.Grade))+g.Name, g.Clause, p.gradeWays(s, g))
	}
	for n := range s.RankBands {
		b := &s.RankBands[n]
		list = append(list, RuleRow{ID: "band." + string(b.ID), Name: p.F(locale.Labelled, "label", p.T(locale.RankBand)) + b.Name, Says: sentences(p.rankBandWays(b))})
	}
	return list
}

func indicatorName(s *dataset.Scheme, id scoring.IndicatorID) string {
	for n := range s.Indicators {
		if s.Indicators[n].ID == id {
			return s.Indicators[n].Name
		}
	}
	return string(id)
}
