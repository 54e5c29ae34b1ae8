package site

import (
	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// IndicatorBlock is everything that a scheme says of an indicator.
type IndicatorBlock struct {
	ID, Name     string
	Traits       []Fact
	Method       string
	Base, Limits string
	Kinds        []KindRow // none where there is only one kind: then it is a way
	Ways         []RuleWay // how points come about, one sentence each
	Absent       []AbsentRow
	Clause       Cell
	Quote        string // HTML of the clause; empty if it has no text of its own
	Examples     []ExampleRow
}

// AbsentRow is what counts where there is no value, and the clause that says so.
type AbsentRow struct {
	Says   string
	Clause *Cell
}

var orientationKeys = [...]locale.Key{
	dataset.Strike: locale.OrientationStrike, dataset.Prevention: locale.OrientationPrevention,
	dataset.Foundation: locale.OrientationFoundation, dataset.Service: locale.OrientationService, dataset.Team: locale.OrientationTeam,
}

func (p *planner) indicatorBlock(a Address, s *dataset.Scheme, i *dataset.Indicator, examples []ExampleRow) IndicatorBlock {
	b := IndicatorBlock{ID: "indicator." + string(i.ID), Name: i.Name, Method: p.T(methodKeys[i.Method]), Base: maybe(i.Base),
		Limits: p.limits(stated(i.Floor, i.Cap)), Clause: *p.clauseCell(a, s, i.Clause), Quote: p.in.Schemes[s].quote(i.Clause)}
	b.Traits = []Fact{p.fact(locale.Category, categoryName(s, i.Category)), p.fact(locale.Issuer, p.authorityName(i.Issuer)),
		p.fact(locale.Department, p.departmentName(i.Department)), p.fact(locale.Orientation, p.T(orientationKeys[i.Orientation]))}
	if i.Points != nil {
		b.Traits = append(b.Traits, p.fact(locale.Worth, string(figure(*i.Points))))
	}
	if len(i.Kinds) == 1 {
		b.Ways = p.kindWays(s, &i.Kinds[0])
	} else {
		b.Kinds = p.kindRows(a, s, i)
	}
	b.Ways = append(b.Ways, p.ways(s, i)...)
	for n := range b.Ways {
		if w := &b.Ways[n]; w.clause != "" && w.clause != i.Clause {
			w.Clause = p.clauseCell(a, s, w.clause)
		}
	}
	b.Absent = p.absentRows(a, s, i)
	for _, e := range examples {
		if e.of == i.ID {
			b.Examples = append(b.Examples, e)
		}
	}
	return b
}

// quote is the text of a clause.
func (in *SchemeInput) quote(id scoring.ClauseID) string {
	for i := range in.Sections {
		if in.Sections[i].ID == string(id) {
			return in.Sections[i].HTML
		}
	}
	return ""
}

func (p *planner) absentRows(a Address, s *dataset.Scheme, i *dataset.Indicator) []AbsentRow {
	var list []AbsentRow
	add := func(state locale.Key, c *dataset.Consequence) {
		if c != nil {
			list = append(list, AbsentRow{p.absentSentence(i, state, c), p.clauseCell(a, s, c.Clause)})
		}
	}
	add(locale.StateUnreported, i.Unreported)
	add(locale.StateNotApplicable, i.NotApplicable)
	add(locale.StateExempt, i.Exempt)
	return list
}

func (p *planner) absentSentence(i *dataset.Indicator, state locale.Key, c *dataset.Consequence) string {
	T, F := p.T, p.F
	switch {
	case c.Substitute == dataset.FullMarks:
		return F(locale.StandInFull, "state", T(state)) + " " + maybe(i.Points)
	case c.Substitute != 0:
		return F(standInKeys[c.Substitute], "state", T(state)) + F(locale.NobodyHasPoints, "points", maybe(c.Points))
	}
	return F(locale.StandIn, "state", T(state)) + " " + maybe(c.Points)
}
