package download

import (
	"slices"

	"gongping/internal/locale"
	"gongping/internal/site"
)

// compareFiles are the comparisons of two line by line, one below the other, and
// the one with all others. Those without anything to compare have their heads: a
// file that was there once is there in every edition.
func compareFiles(c *site.ComparePage) []File {
	return []File{csvOf(c.Address, pairs(c)), partOf(c.Address, othersTable, c.T(locale.CompareOthers), versus(c))}
}

func pairs(c *site.ComparePage) func() *table {
	return func() *table {
		t := &table{Texts: c.Texts}
		t.head(locale.ColumnCompared, locale.ColumnLeft, locale.ColumnRight, locale.ColumnID, locale.Item,
			locale.ColumnOfLeft, locale.ColumnOfRight, locale.CompareDifference, locale.CompareRunning, locale.ColumnNotes)
		for i := range c.Pairs {
			x := &c.Pairs[i]
			add := func(row *site.PairRow) {
				t.add(texts([]string{x.Title, x.Own.Text, x.Other.Text, row.Category + row.Slot, row.Name}),
					[]value{number(row.Own.Text), number(row.Other.Text), nearly(row.By), nearly(row.Running), text(row.Note)})
			}
			for g := range x.Groups {
				add(&x.Groups[g].PairRow)
				for n := range x.Groups[g].Rows {
					add(&x.Groups[g].Rows[n])
				}
			}
			add(&x.Total)
		}
		return t
	}
}

func versus(c *site.ComparePage) func() *table {
	return func() *table {
		t := &table{Texts: c.Texts}
		t.head(locale.ColumnID, locale.Item, locale.CompareOwn)
		if c.Versus == nil {
			return t
		}
		for _, column := range c.Versus.Columns {
			t.heads = append(t.heads, column.Unit.Text+" "+column.Place)
		}
		for _, row := range slices.Concat(c.Versus.Rows, []site.VersusRow{c.Versus.Total}) {
			by := make([]value, len(row.By))
			for n := range row.By {
				by[n] = nearly(row.By[n])
			}
			t.add([]value{text(row.Slot), text(row.Name), number(row.Own.Text)}, by)
		}
		return t
	}
}
