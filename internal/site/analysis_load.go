package site

import (
	"cmp"
	"slices"
	"strconv"

	"gongping/internal/locale"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// loaded is a unit with its total, its heads and the work that comes in.
type loaded struct {
	*scoring.Score
	class             scoring.ClassID
	heads, cases      exact.Number
	hasHeads, hasCase bool
}

// perHead is false where one of the two is not known.
func (u *loaded) perHead() (exact.Number, bool) {
	n, ok := scoring.Quotient(u.cases, u.heads)
	return n, ok && u.hasHeads && u.hasCase
}

// loads are the units by class, in the order of the registry and then of the
// ids; inside a class by total.
func (a *analyst) loads() (list []loaded) {
	for _, score := range a.order {
		u, ok := a.in.Data.Unit(score.Subject)
		if !ok {
			continue
		}
		x := loaded{Score: score, class: u.Standing(a.Period.End).Class}
		x.heads, x.hasHeads = a.measure(score.Subject, scoring.HeadCount)
		if id := a.Board.Scheme.Caseload; id != "" {
			x.cases, x.hasCase = a.measure(score.Subject, id)
		}
		list = append(list, x)
	}
	at := func(id scoring.ClassID) int {
		for n := range a.in.Data.Classes {
			if a.in.Data.Classes[n].ID == id {
				return n
			}
		}
		return len(a.in.Data.Classes)
	}
	slices.SortStableFunc(list, func(x, y loaded) int {
		return cmp.Or(cmp.Compare(at(x.class), at(y.class)), cmp.Compare(x.class, y.class), y.Total.Cmp(x.Total))
	})
	return list
}

func (a *analyst) measure(id scoring.SubjectID, metric scoring.MetricID) (exact.Number, bool) {
	n, state, ok := a.Results.Measure(id, metric)
	return n, ok && state == 0
}

func (a *analyst) load() AnalysisSection {
	section := AnalysisSection{ID: "analysis.load", Title: a.T(locale.LoadTitle), Sources: a.from()}
	units := a.loads()
	classes := AnalysisTable{ID: "load.classes", Title: a.T(locale.LoadClasses), Define: a.T(locale.LoadClassesD),
		Columns: append(a.heads(1, locale.LoadClass, locale.AnalysisUnits, locale.LoadMean, locale.LoadMedian), a.loadColumns()...)}
	for from := 0; from < len(units); {
		to := from + 1
		for to < len(units) && units[to].class == units[from].class {
			to++
		}
		row := a.classRow(units[from:to])
		classes.Rows = append(classes.Rows, row)
		section.Says = append(section.Says, a.F(locale.LoadClassMean, "class", row.Name.Text, "count", count(to-from), "mean", text(row.Cells[1])))
		from = to
	}
	section.Tables = []AnalysisTable{classes, a.loadTable(units)}
	if id := a.Board.Scheme.Caseload; id == "" {
		section.Says = append(section.Says, a.T(locale.LoadNotSaid))
	} else {
		section.Says = append(section.Says, a.F(locale.LoadIs, "metric", a.metricOf(a.Board.Scheme, id).Name))
		if says := a.loadSays(units); says != "" {
			section.Says = append(section.Says, says)
		}
	}
	return section
}

// loadColumns are heads and, where the scheme names it, the caseload.
func (a *analyst) loadColumns() []AnalysisColumn {
	list := []AnalysisColumn{a.column(a.T(locale.LoadHeads))}
	if id := a.Board.Scheme.Caseload; id != "" {
		m := a.metricOf(a.Board.Scheme, id)
		list = append(list, a.column(a.F(locale.LoadCaseload, "metric", m.Name, "unit", m.Unit)), a.column(a.F(locale.LoadPerHead, "metric", m.Name)))
	}
	return list
}

func (a *analyst) classCellName(id scoring.ClassID) string {
	if id == "" {
		return a.T(locale.LoadNoClass)
	}
	return a.className(id)
}

func (a *analyst) classRow(units []loaded) AnalysisRow {
	var totals, heads, cases, both, per []exact.Number
	for n := range units {
		u := &units[n]
		totals = append(totals, u.Total)
		if u.hasHeads {
			heads = append(heads, u.heads)
		}
		if u.hasCase {
			cases = append(cases, u.cases)
		}
		if u.hasHeads && u.hasCase {
			both, per = append(both, u.heads), append(per, u.cases)
		}
	}
	row := AnalysisRow{Name: Cell{Text: a.classCellName(units[0].class)}, Cells: [][]AnalysisCell{whole(len(units)),
		number(scoring.Hundredths(scoring.Mean(totals))), number(scoring.Hundredths(scoring.Median(totals))), a.ifAny(scoring.Total(heads), len(heads) > 0)}}
	if a.Board.Scheme.Caseload != "" {
		row.Cells = append(row.Cells, a.ifAny(scoring.Total(cases), len(cases) > 0), a.ifAny(scoring.Quotient(scoring.Total(per), scoring.Total(both))))
	}
	return row
}

func (a *analyst) loadTable(units []loaded) AnalysisTable {
	t := AnalysisTable{ID: "load.units", Title: a.T(locale.LoadUnits), Define: a.T(locale.LoadUnitsD),
		Columns: append(a.heads(2, locale.Unit, locale.LoadClass, locale.Total, locale.Place), a.loadColumns()...)}
	for n := range units {
		u := &units[n]
		row := AnalysisRow{Name: a.unit(u.Subject), Cells: [][]AnalysisCell{said(a.classCellName(u.class)), number(u.Total), said(a.placeOf(u.Subject)), a.ifAny(u.heads, u.hasHeads)}}
		if a.Board.Scheme.Caseload != "" {
			row.Cells = append(row.Cells, a.ifAny(u.cases, u.hasCase), a.ifAny(u.perHead()))
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

// placeOf is the place of a unit; a dash for one without.
func (a *analyst) placeOf(id scoring.SubjectID) string {
	if s, ok := a.Results.Place(id); ok {
		return strconv.Itoa(s.Place)
	}
	return a.T(locale.MarginNone)
}

// loadSays compares the unit with the most work per head and the one with the
// least; nothing if there are no two.
func (a *analyst) loadSays(units []loaded) string {
	var most, least *loaded
	var high, low exact.Number
	for n := range units {
		per, ok := units[n].perHead()
		if !ok {
			continue
		}
		if most == nil || per.Cmp(high) > 0 {
			most, high = &units[n], per
		}
		if least == nil || per.Cmp(low) < 0 {
			least, low = &units[n], per
		}
	}
	if most == least {
		return ""
	}
	return a.F(locale.LoadMost, "metric", a.metricOf(a.Board.Scheme, a.Board.Scheme.Caseload).Name, "unit", a.unitName(most.Subject), "value", near(high),
		"total", near(most.Total), "place", a.placeOf(most.Subject), "low", a.unitName(least.Subject), "least", near(low),
		"less", near(least.Total), "other", a.placeOf(least.Subject))
}
