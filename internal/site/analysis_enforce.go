package site

import (
	"slices"
	"strings"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

func (a *analyst) enforced() AnalysisSection {
	section := AnalysisSection{ID: "analysis.enforcement", Title: a.T(locale.EnforceTitle), Sources: a.from()}
	period := a.address.To(PeriodAddress(a.Period.ID), "")
	section.Sources = append(section.Sources, Cell{a.T(locale.Decisions), &period})
	e := a.enforcement(a.Board)
	if len(e.Clauses) > 0 {
		section.Says = a.enforcementSays(e)
	} else {
		section.Says = []string{a.T(locale.EnforceNone)}
	}
	section.add(a.byDepartment(e))
	section.add(a.byUnit(e))
	section.add(a.byTime(e))
	return section
}

// enforcementSays sums up, and names the clauses under which some were charged
// and others let off.
func (a *analyst) enforcementSays(e *Enforcement) []string {
	var all scoring.Charges
	var uneven []string
	for n := range e.Clauses {
		c := &e.Clauses[n]
		all.Add(c.All)
		spared := c.Uneven()
		if spared == nil {
			continue
		}
		var names []string
		for _, s := range spared {
			names = append(names, a.F(locale.EnforceSpared, "unit", a.unitName(s.Subject), "facts", count(s.Facts)))
		}
		charged := 0
		for _, s := range c.Subjects {
			if s.InForce > 0 {
				charged++
			}
		}
		uneven = append(uneven, a.F(locale.EnforceUneven, "clause", a.clauseText(a.Board, c.Indicator, c.Clause), "charged", count(charged), "list", a.list(names)))
	}
	says := []string{a.F(locale.EnforceSays, "facts", count(all.Facts), "force", count(all.InForce), "reduced", count(all.Reduced),
		"revoked", count(all.Revoked), "rate", text(a.ifAny(all.Reversed())))}
	if uneven == nil {
		uneven = []string{a.T(locale.EnforceEven)}
	}
	return append(says, uneven...)
}

// clauseText names an indicator and its clause in the edition of a board. A
// title that holds the indicator's name says enough.
func (a *analyst) clauseText(b *Board, i scoring.IndicatorID, id scoring.ClauseID) string {
	name, title := indicatorName(b.Scheme, i), a.clauseCell(a.address, b.Scheme, id).Text
	if strings.Contains(title, name) {
		return title
	}
	return title + " " + name
}

func (a *analyst) byDepartment(e *Enforcement) AnalysisTable {
	t := AnalysisTable{ID: "enforcement.departments", Title: a.T(locale.EnforceByOffice), Define: a.T(locale.EnforceDefine),
		Columns: a.heads(1, locale.Department, locale.EnforceFacts, locale.EnforceInForce, locale.EnforceReduced, locale.EnforceRevoked, locale.EnforcePoints,
			locale.EnforceBack, locale.EnforceRate)}
	var order []dataset.DepartmentID
	sums := make(map[dataset.DepartmentID]*scoring.Charges)
	var all scoring.Charges
	for n := range e.Clauses {
		id := indicatorOf(a.Board.Scheme, e.Clauses[n].Indicator).Department
		if sums[id] == nil {
			order, sums[id] = append(order, id), &scoring.Charges{}
		}
		sums[id].Add(e.Clauses[n].All)
		all.Add(e.Clauses[n].All)
	}
	line := func(name string, c *scoring.Charges) AnalysisRow {
		return AnalysisRow{Name: Cell{Text: name}, Cells: [][]AnalysisCell{whole(c.Facts), whole(c.InForce), whole(c.Reduced), whole(c.Revoked),
			number(c.Lost), number(c.Back), a.ifAny(c.Reversed())}}
	}
	var names []string
	var each []*scoring.Charges
	most := 0
	for n, id := range order {
		names, each = append(names, a.departmentName(id)), append(each, sums[id])
		t.Rows = append(t.Rows, line(names[n], sums[id]))
		if each[n].InForce > each[most].InForce {
			most = n
		}
	}
	if len(order) > 1 && all.InForce > 0 {
		t.Charts = a.chargesChart(names, each, a.F(locale.EnforceMost, "department", names[most], "force", count(each[most].InForce), "all", count(all.InForce)))
	}
	t.Foot = []AnalysisRow{line(a.T(locale.AnalysisSum), &all)}
	return t
}

// facts are charges in one cell: facts, and deductions in force if fewer.
func (a *analyst) facts(c scoring.Charges) []AnalysisCell {
	switch c.Facts {
	case 0:
		return a.dash()
	case c.InForce:
		return whole(c.Facts)
	}
	return said(count(c.Facts) + "→" + count(c.InForce))
}

func (a *analyst) byUnit(e *Enforcement) AnalysisTable {
	t := AnalysisTable{ID: "enforcement.units", Title: a.T(locale.EnforceByUnit), Many: true, Columns: a.heads(1, locale.Unit)}
	sum := AnalysisRow{Name: Cell{Text: a.T(locale.AnalysisSum)}}
	var all scoring.Charges
	for n := range e.Clauses {
		c := &e.Clauses[n]
		t.Columns = append(t.Columns, a.column(a.clauseText(a.Board, c.Indicator, c.Clause)))
		sum.Cells = append(sum.Cells, a.facts(c.All))
		all.Add(c.All)
	}
	idle := 0
	for _, score := range a.order {
		if len(e.Of(score.Subject)) == 0 {
			idle++
			continue
		}
		row := AnalysisRow{Name: a.unit(score.Subject)}
		var own scoring.Charges
		under := e.Of(score.Subject)
		for n := range e.Clauses {
			c := scoring.Charges{}
			if len(under) > 0 && under[0].Indicator == e.Clauses[n].Indicator && under[0].Clause == e.Clauses[n].Clause {
				c, under = under[0].Own, under[1:]
			}
			own.Add(c)
			row.Cells = append(row.Cells, a.facts(c))
		}
		row.Cells = append(row.Cells, a.facts(own))
		t.Rows = append(t.Rows, row)
	}
	t.Columns = append(t.Columns, a.column(a.T(locale.AnalysisSum)))
	sum.Cells = append(sum.Cells, a.facts(all))
	t.Foot = []AnalysisRow{sum}
	t.Define = a.F(locale.EnforceByUnitD, "idle", count(idle))
	return t
}

// byTime shows each clause of the board's edition over its history.
func (a *analyst) byTime(now *Enforcement) AnalysisTable {
	t := AnalysisTable{ID: "enforcement.periods", Title: a.T(locale.EnforceByTime), Define: a.T(locale.EnforceByTimeD), Many: true,
		Columns: a.heads(1, locale.EnforceClause)}
	type key struct {
		indicator scoring.IndicatorID
		clause    scoring.ClauseID
	}
	type named struct {
		key
		board *Board
	}
	var rows []named
	add := func(b *Board, e *Enforcement) {
		for n := range e.Clauses {
			k := key{e.Clauses[n].Indicator, e.Clauses[n].Clause}
			if !slices.ContainsFunc(rows, func(r named) bool { return r.key == k }) {
				rows = append(rows, named{k, b})
			}
		}
	}
	add(a.Board, now)
	for n := len(a.History) - 1; n >= 0; n-- {
		add(a.History[n], a.enforcement(a.History[n]))
	}
	for _, b := range a.History {
		t.Columns = append(t.Columns, a.column(b.Period.Name))
	}
	for _, r := range rows {
		row := AnalysisRow{Name: Cell{a.clauseText(r.board, r.indicator, r.clause), a.clauseCell(a.address, r.board.Scheme, r.clause).Link}}
		if r.board.Scheme != a.Board.Scheme {
			row.Note = r.board.Scheme.Title
		}
		for _, b := range a.History {
			row.Cells = append(row.Cells, a.facts(a.enforcement(b).clause(r.indicator, r.clause)))
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}
