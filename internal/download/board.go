package download

import (
	"gongping/internal/locale"
	"gongping/internal/site"
)

// ranking is all groups of a board, then those who are not ranked.
func ranking(r *site.Ranking) func() *table {
	return func() *table {
		t := &table{Texts: r.Texts}
		t.head(locale.GroupIs, locale.Place, locale.ColumnShared, locale.ColumnID, locale.Unit, locale.Total, locale.Movement, locale.ColumnMovedBy, locale.ColumnBefore,
			locale.ToPlaceAbove, locale.ColumnGapAbove, locale.ToPlaceBelow, locale.ColumnGapBelow)
		if r.Graded {
			t.head(locale.Grade)
		}
		if r.Banded {
			t.head(locale.RankBand)
		}
		if r.Shares {
			t.head(locale.Cooperation, locale.ColumnCommon)
		}
		t.columns(r.Columns)
		t.head(locale.ColumnNotes, locale.EarlierChanged, locale.EarlierTotal, locale.EarlierPlace)
		for i := range r.Groups {
			for k := range r.Groups[i].Rows {
				t.ranked(r, r.Groups[i].Name, &r.Groups[i].Rows[k])
			}
		}
		for k := range r.Unranked {
			t.unranked(r, &r.Unranked[k])
		}
		return t
	}
}

// rankingFiles are the board, the same scores in other groups where the scheme has
// any, and the document.
func rankingFiles(r *site.Ranking) []File {
	files := []File{csvOf(r.Address, ranking(r))}
	if len(r.Others) > 0 {
		files = append(files, partOf(r.Address, regroupedTable, r.T(locale.ColumnRegrouped), regrouped(r)))
	}
	return append(files, boardFile(r.Address, func() *jsonBoard { return openBoard(r) }))
}

func regrouped(r *site.Ranking) func() *table {
	return func() *table {
		t := &table{Texts: r.Texts}
		t.head(locale.ColumnTable, locale.GroupIs, locale.Place, locale.ColumnShared, locale.ColumnID, locale.Unit, locale.Total, locale.ToPlaceAbove, locale.ColumnGapAbove, locale.ToPlaceBelow, locale.ColumnGapBelow)
		for _, other := range r.Others {
			title := r.F(locale.OtherGrouping, "grouping", other.Name)
			for i := range other.Groups {
				group := &other.Groups[i]
				for k := range group.Rows {
					x := &group.Rows[k]
					t.add([]value{text(title), text(group.Name), number(x.Place), t.yes(x.Shared), text(x.Unit.ID()), text(x.Unit.Text), figure(x.Total), text(x.Above), figure(x.GapAbove), text(x.Below), figure(x.GapBelow)})
				}
			}
		}
		return t
	}
}

func (t *table) ranked(r *site.Ranking, group string, x *site.RankedRow) {
	row := []value{text(group), number(x.Place), t.yes(x.Shared), text(x.Unit.ID()), text(x.Unit.Text), figure(x.Total), text(x.Movement.Text), figure(x.Movement.By), number(x.Movement.Before),
		text(x.Above), figure(x.GapAbove), text(x.Below), figure(x.GapBelow)}
	if r.Graded {
		row = append(row, text(x.Grade))
	}
	if r.Banded {
		row = append(row, text(x.Band))
	}
	if r.Shares {
		var common site.Common
		if x.Common != nil {
			common = *x.Common
		}
		row = append(row, text(common.Events), figure(common.Sum))
	}
	t.add(row, figures(x.Categories), figures(x.Keys), []value{t.list(x.Notes)}, earlier(x.Earlier))
}

// unranked has what the page says of those who have a score and no place.
func (t *table) unranked(r *site.Ranking, x *site.RankedRow) {
	row := texts(make([]string, len(t.heads)))
	row[0], row[3], row[4], row[5] = text(r.T(locale.NotRankedTitle)), text(x.Unit.ID()), text(x.Unit.Text), figure(x.Total)
	if r.Graded {
		row[standingColumns] = text(x.Grade)
	}
	t.add(append(append(row[:len(row)-4], t.list(x.Notes)), earlier(x.Earlier)...))
}

// standingColumns is how many columns stand before those that not every board has.
const standingColumns = 13

// matrix is subjects by indicators: the columns are those of all groups.
func matrix(p *site.IndicatorsPage) func() *table {
	return func() *table {
		t := &table{Texts: p.Texts}
		t.head(locale.GroupIs, locale.ColumnID, locale.Unit)
		const before = 3
		at := make(map[string]int)
		for i := range p.Groups {
			heads := p.Groups[i].HeadsByColumn()
			for k, c := range p.Groups[i].Columns {
				if _, known := at[c.Indicator.ID()]; !known {
					at[c.Indicator.ID()] = len(at)
					t.heads = append(t.heads, t.F(locale.ColumnInCategory, "category", heads[k], "indicator", c.Indicator.Text))
				}
			}
		}
		t.head(locale.HeatRest, locale.Total)
		for i := range p.Groups {
			g := &p.Groups[i]
			for k := range g.Rows {
				row := make([]value, len(t.heads))
				row[0], row[1], row[2] = text(g.Text.String()), text(g.Rows[k].Unit.ID()), text(g.Rows[k].Unit.Text)
				for n, c := range g.Rows[k].Cells {
					row[before+at[g.Columns[n].Indicator.ID()]] = heat(c)
				}
				row[len(row)-2], row[len(row)-1] = heat(g.Rows[k].Rest), figure(g.Rows[k].Total)
				t.add(row)
			}
		}
		return t
	}
}

// bands are the numbers of people of a closed board, one to a row.
func bands(p *site.BandsPage) func() *table {
	return func() *table {
		t := &table{Texts: p.Texts}
		t.head(locale.ColumnTable, locale.BandsBranch, locale.ColumnWhat, locale.LentPersons)
		for i := range p.Tables {
			x := &p.Tables[i]
			for _, row := range append(x.Rows[:len(x.Rows):len(x.Rows)], x.Total) {
				for n, heads := range row.Counts {
					t.add([]value{text(x.Title), text(row.Branch.Text), text(x.Columns[n]), number(heads)})
				}
				t.add([]value{text(x.Title), text(row.Branch.Text), text(t.T(locale.SpanSum)), number(row.Sum)})
			}
		}
		return t
	}
}

// named are those on a closed board who may be named.
func named(p *site.BandsPage) func() *table {
	return func() *table {
		t := &table{Texts: p.Texts}
		t.head(locale.ColumnID, locale.LentPerson, locale.BandsBranch, locale.Place, locale.ColumnShared, locale.Total)
		if p.Graded {
			t.head(locale.Grade)
		}
		if p.Banded {
			t.head(locale.RankBand)
		}
		t.head(locale.EarlierChanged, locale.EarlierTotal, locale.EarlierPlace)
		for i := range p.Named {
			x := &p.Named[i]
			row := []value{text(x.Subject.ID()), text(x.Subject.Text), text(x.Branch.Text), number(x.Place), t.yes(x.Shared), figure(x.Total)}
			if p.Graded {
				row = append(row, text(x.Grade))
			}
			if p.Banded {
				row = append(row, text(x.Band))
			}
			t.add(row, earlier(x.Earlier))
		}
		return t
	}
}

// earlier is what the edition before said otherwise of a result.
func earlier(x *site.Earlier) []value {
	if x == nil {
		return texts(make([]string, 3))
	}
	return []value{text(x.Text), figure(x.Total), number(x.Place)}
}
