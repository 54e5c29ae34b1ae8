package site

import (
	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// BandsPage stands in place of the ranking of a board that has subjects who must
// not be named: how many are where, and those who may be named.
type BandsPage struct {
	Frame
	About    About
	Scheme   Cell
	Sentence string
	Few      string // why branches share a row; empty: none does
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
	Earlier     *Earlier
	Branch      Cell
}

func (b *BandsPage) frame() *Frame { return &b.Frame }

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
		About:    aboutBoard(b, ""),
		Scheme:   p.schemeCell(a, b.Scheme),
		Sentence: p.bandsSentence(b), Graded: len(b.Scheme.Grades) > 0, Banded: len(b.Scheme.RankBands) > 0,
	}
	if b.spread != nil {
		page.Tables = p.bandsTables(a, b)
		if len(b.spread.together) > 0 {
			page.Few = p.F(locale.BandsFew, "fewest", count(fewest))
		}
	}
	for _, u := range b.Units {
		page.Named = append(page.Named, p.namedRow(a, b, u))
	}
	for _, x := range b.papers() {
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
		row.Earlier = p.earlier(b, score, place.Place)
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
	for _, branches := range b.spread.rows() {
		row := BandsRow{Branch: p.bandsBranch(a, branches)}
		sum := 0
		for n, c := range columns {
			heads := 0
			for _, branch := range branches {
				heads += b.spread.of[spreadKey{branch, which, c.key}]
			}
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

// bandsBranch names the branches of a row.
func (p *planner) bandsBranch(a Address, branches []scoring.SubjectID) Cell {
	switch {
	case len(branches) > 1:
		return Cell{Text: p.F(locale.BandsTogether, "count", count(len(branches)))}
	case branches[0] == "":
		return Cell{Text: p.T(locale.MarginNone)}
	}
	return p.knownCell(a, branches[0])
}
