package site

import (
	"slices"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// BandsPage stands in place of the ranking of a board that has subjects who must
// not be named: how many are where, and those who may be named.
type BandsPage struct {
	Frame
	Scheme   Cell
	Sentence string
	Tables   []BandsTable

	Graded, Banded bool // the scheme has grades, rank bands
	Named          []NamedRow

	Papers []Cell // the lists of allowances
}

// BandsTable is how many of each branch are in what.
type BandsTable struct {
	ID, Title string
	Columns   []string
	Rows      []BandsRow
	Total     BandsRow
}

// BandsRow is a branch.
type BandsRow struct {
	Branch Cell
	Counts []string
	Sum    string
}

// NamedRow is somebody who may be named.
type NamedRow struct {
	ID          string
	Subject     Cell
	Total       Figure
	Place       string
	Shared      bool
	Grade, Band string
	Branch      Cell
}

func (b *BandsPage) frame() *Frame { return &b.Frame }

// spread is how the subjects of a board are spread, without their names.
type spread struct {
	branches []scoring.SubjectID // in the order in which they appear; empty: no unit above
	of       map[spreadKey]int
	heads    int
}

// spreadKey is a column of a table for a branch: a grade, a band or whether one
// has a place. Of the three only one is stated.
type spreadKey struct {
	branch scoring.SubjectID
	table  spreadTable
	column string
}

type spreadTable string

const (
	byGrade spreadTable = "grades"
	byBand  spreadTable = "bands"
	byPlace spreadTable = "places"
)

const (
	placed   = "ranked"
	unplaced = "unranked"
)

// spreadOf counts the subjects of a board by branch.
func spreadOf(d *dataset.Dataset, b *Board) *spread {
	s := &spread{of: make(map[spreadKey]int)}
	seen := make(map[scoring.SubjectID]bool)
	for _, u := range b.Units {
		score, ok := b.Results.Of(u.ID)
		if !ok {
			continue
		}
		branch := branchOf(d, u, b)
		if !seen[branch] {
			seen[branch] = true
			s.branches = append(s.branches, branch)
		}
		s.heads++
		s.of[spreadKey{branch, byGrade, string(score.Grade)}]++
		s.of[spreadKey{branch, byBand, string(score.Band)}]++
		place := unplaced
		if _, ok := b.Results.Place(u.ID); ok {
			place = placed
		}
		s.of[spreadKey{branch, byPlace, place}]++
	}
	return s
}

// branchOf is the highest unit above a subject, at the end of the period, that
// is appraised itself by any scheme; where none is, the highest of all, and empty
// if there is none above it.
func branchOf(d *dataset.Dataset, u *dataset.Unit, b *Board) scoring.SubjectID {
	above := d.Above(u, b.Period.End)
	if len(above) == 0 {
		return ""
	}
	for _, id := range slices.Backward(above) {
		if x, ok := d.Unit(id); ok && slices.ContainsFunc(d.Schemes, func(s dataset.Scheme) bool { return s.Subjects == x.Kind }) {
			return id
		}
	}
	return above[len(above)-1]
}

// bandsSentence says how many are on a closed board, if that is told.
func (p *planner) bandsSentence(b *Board) string {
	if b.spread == nil {
		return p.T(locale.BandsNobody)
	}
	return p.F(locale.BandsSentence, "count", count(b.spread.heads), "named", count(len(b.Units)), "branches", count(len(b.spread.branches)))
}

func (p *planner) bands(b *Board) *BandsPage {
	a := RankingAddress(b.Period.ID, b.Scheme.ID)
	page := &BandsPage{
		Frame:    p.dated(p.frame(a, b.Period.Name+" "+b.Scheme.Title, p.homeCrumb(a), p.periodCrumb(a, b.Period)), b.Snapshot),
		Scheme:   p.schemeCell(a, b.Scheme),
		Sentence: p.bandsSentence(b), Graded: len(b.Scheme.Grades) > 0, Banded: len(b.Scheme.RankBands) > 0,
	}
	if b.spread != nil {
		page.Tables = p.bandsTables(a, b)
	}
	for _, u := range b.Units {
		page.Named = append(page.Named, p.namedRow(a, b, u))
	}
	for _, x := range b.Allotments {
		link := a.To(AllowanceAddress(b.Period.ID, x.Allowance.ID), "")
		page.Papers = append(page.Papers, Cell{p.F(locale.AllowanceOpenAs, "title", x.Allowance.Title), &link})
	}
	return page
}

func (p *planner) namedRow(a Address, b *Board, u *dataset.Unit) NamedRow {
	score := scoreOf(b, u.ID)
	row := NamedRow{ID: "named." + string(u.ID), Subject: p.unitCell(a, b, u.ID), Total: figure(score.Total), Place: p.placeOn(b, u.ID),
		Grade: p.orDash(b.grade(score.Grade)), Band: p.orDash(b.band(score.Band)), Branch: Cell{Text: p.T(locale.MarginNone)}}
	if place, ok := b.Results.Place(u.ID); ok {
		row.Shared = place.Shared > 1
	}
	if branch := branchOf(p.in.Data, u, b); branch != "" {
		row.Branch = p.knownCell(a, branch)
	}
	return row
}

// column is a name and what stands for it in the counts.
type column struct{ key, name string }

// bandsTables are those of grades and of rank bands as far as the scheme has
// any; else how many have a place.
func (p *planner) bandsTables(a Address, b *Board) []BandsTable {
	none := column{"", p.T(locale.BandsNone)}
	var list []BandsTable
	if len(b.Scheme.Grades) > 0 {
		var columns []column
		for i := range b.Scheme.Grades {
			columns = append(columns, column{string(b.Scheme.Grades[i].ID), b.Scheme.Grades[i].Name})
		}
		list = append(list, p.bandsTable(a, b, byGrade, locale.BandsByGrade, append(columns, none)))
	}
	if len(b.Scheme.RankBands) > 0 {
		var columns []column
		for i := range b.Scheme.RankBands {
			columns = append(columns, column{string(b.Scheme.RankBands[i].ID), b.Scheme.RankBands[i].Name})
		}
		list = append(list, p.bandsTable(a, b, byBand, locale.BandsByBand, append(columns, none)))
	}
	if list == nil {
		columns := []column{{placed, p.T(locale.BandsPlaced)}, {unplaced, p.T(locale.NotRanked)}}
		list = append(list, p.bandsTable(a, b, byPlace, locale.BandsByPlace, columns))
	}
	return list
}

func (p *planner) bandsTable(a Address, b *Board, which spreadTable, title locale.Key, columns []column) BandsTable {
	t := BandsTable{ID: string(which), Title: p.T(title)}
	for _, c := range columns {
		t.Columns = append(t.Columns, c.name)
	}
	sums := make([]int, len(columns))
	for _, branch := range b.spread.branches {
		row := BandsRow{Branch: Cell{Text: p.T(locale.MarginNone)}}
		if branch != "" {
			row.Branch = p.knownCell(a, branch)
		}
		sum := 0
		for n, c := range columns {
			heads := b.spread.of[spreadKey{branch, which, c.key}]
			row.Counts = append(row.Counts, count(heads))
			sum, sums[n] = sum+heads, sums[n]+heads
		}
		row.Sum = count(sum)
		t.Rows = append(t.Rows, row)
	}
	t.Total = BandsRow{Branch: Cell{Text: p.T(locale.SpanSum)}, Sum: count(b.spread.heads)}
	for _, n := range sums {
		t.Total.Counts = append(t.Total.Counts, count(n))
	}
	return t
}
