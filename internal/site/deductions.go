package site

import (
	"cmp"
	"slices"

	"gongping/internal/locale"
	"gongping/scoring"
)

// Deductions are those of a board by clause.
type Deductions struct {
	ID    string // of the heading
	Who   string // the head over Units
	Total Cell   // all of them in a sentence, which leads to the register
	Rows  []DeductionRow
	Rest  *DeductionRow // the clauses that have no row; nil: all have one
	Sum   DeductionRow
}

// DeductionRow is what a clause cost.
type DeductionRow struct {
	Clause       Cell
	Count, Units string
	Points       Figure // without the sign
}

// clauseSums are the deductions under a clause, added up.
type clauseSums struct {
	clause scoring.ClauseID
	scoring.Sums
	units map[scoring.SubjectID]bool
}

func (c *clauseSums) add(e *scoring.EntryPoints) {
	if c.units == nil {
		c.units = make(map[scoring.SubjectID]bool)
	}
	c.Sums.Add(e)
	c.units[e.Subject] = true
}

// deductions are those of a board on page a, with a row for at most so many
// clauses: those that cost most, equal ones by id.
func (p *planner) deductions(a Address, b *Board, most int) Deductions {
	p = p.of(b)
	var list []*clauseSums
	var entries []scoring.EntryPoints
	of := make(map[scoring.ClauseID]*clauseSums)
	for _, u := range b.Units {
		for _, e := range b.Results.Entries(u.ID) {
			if e.Points.Sign() >= 0 {
				continue
			}
			if of[e.Clause] == nil {
				of[e.Clause] = &clauseSums{clause: e.Clause}
				list = append(list, of[e.Clause])
			}
			of[e.Clause].add(&e)
			entries = append(entries, e)
		}
	}
	slices.SortFunc(list, func(x, y *clauseSums) int { return cmp.Or(x.Lost.Cmp(y.Lost), cmp.Compare(x.clause, y.clause)) })
	register := a.To(RegisterAddress(b.Period.ID, deductionsName), "")
	d := Deductions{ID: "deductions." + string(b.Scheme.ID), Who: p.T(locale.DeductionUnits), Total: Cell{Link: &register}}
	var sum, rest clauseSums
	for i := range entries {
		sum.add(&entries[i])
		if n := slices.Index(list, of[entries[i].Clause]); n >= most {
			rest.add(&entries[i])
		}
	}
	if len(list) == 0 {
		d.Total.Text = p.T(locale.DeductionsNone)
		return d
	}
	for _, c := range list[:min(len(list), most)] {
		d.Rows = append(d.Rows, c.row(*p.clauseCell(a, b.Scheme, c.clause)))
	}
	if len(list) > most {
		row := rest.row(Cell{p.F(locale.DeductionsOthers, "count", count(len(list)-most)), &register})
		d.Rest = &row
	}
	d.Sum = sum.row(Cell{Text: p.T(locale.DeductionsAll)})
	d.Total.Text = p.F(locale.DeductionsTotal, "count", d.Sum.Count, "points", string(d.Sum.Points), "units", d.Sum.Units, "clauses", count(len(list)))
	return d
}

func (c *clauseSums) row(clause Cell) DeductionRow {
	return DeductionRow{clause, count(c.Charged), count(len(c.units)), figure(c.Lost.Abs())}
}
