package download

import (
	"gongping/internal/locale"
	"gongping/internal/site"
)

func subjectFiles(p *site.SubjectPage) []File {
	return []File{csvOf(p.Address, periods(p)), partOf(p.Address, lostTable, p.T(locale.LossesTitle), frequent(p))}
}

// periods are those of a subject under every scheme, in the order of the page.
// Every scheme has columns for its own categories: the same name need not be the
// same under another.
func periods(p *site.SubjectPage) func() *table {
	return func() *table {
		t := &table{Texts: p.Texts}
		t.head(locale.Scheme, locale.Period, locale.Edition, locale.ColumnOfScheme, locale.Total, locale.GroupMedian, locale.AboveMedian, locale.Place, locale.ColumnShared, locale.RankedUnits,
			locale.GroupIs, locale.Movement, locale.ColumnMovedBy, locale.ColumnBefore, locale.Grade, locale.RankBand)
		t.subjectCategories(p)
		t.head(locale.ColumnNotes)
		at := periodColumns // the first of the section
		for i := range p.Sections {
			x := &p.Sections[i]
			for k := range x.Rows {
				row := append(t.period(x, &x.Rows[k]), make([]value, len(t.heads)-periodColumns)...)
				for n, c := range x.Rows[k].Categories {
					own := figure(c.Own)
					if c.Own == "" {
						own = text(t.T(locale.MarginNone)) // as the page has it
					}
					row[at+2*n], row[at+2*n+1] = own, figure(c.Median)
				}
				row[len(row)-1] = t.periodNotes(&x.Rows[k])
				t.rows = append(t.rows, row)
			}
			at += 2 * len(x.Columns)
		}
		return t
	}
}

// subjectCategories has two columns for every category of every section: the
// points and the median beside them.
func (t *table) subjectCategories(p *site.SubjectPage) {
	sections := make(map[string]int) // of the last section that has a name
	shared := make(map[string]bool)
	for i := range p.Sections {
		for _, c := range p.Sections[i].Columns {
			if last, known := sections[c.Name]; known && last != i {
				shared[c.Name] = true
			}
			sections[c.Name] = i
		}
	}
	within := func(outer, inner string) string {
		return t.F(locale.ColumnInCategory, "category", outer, "indicator", inner)
	}
	for i := range p.Sections {
		for _, c := range p.Sections[i].Columns {
			name := c.Name
			if shared[name] {
				name = within(p.Sections[i].Title, name)
			}
			t.heads = append(t.heads, name, within(name, t.T(locale.GroupMedian)))
		}
	}
}

// period is what stands of a period before its categories; of a gap there is
// nothing but its name.
func (t *table) period(x *site.SubjectSection, row *site.PeriodRow) []value {
	list := make([]value, periodColumns)
	list[0], list[1] = text(x.Title), text(row.Period.Text)
	if row.Gap {
		return list
	}
	group := x.Group // the page says it once where there is only one
	if x.Grouped {
		group = row.Group
	}
	copy(list[2:], []value{text(row.Edition), text(row.Scheme.Text), figure(row.Total), figure(row.Median), figure(row.By), number(row.Place), t.yes(row.Shared), number(row.Heads),
		text(group), text(row.Movement.Text), figure(row.Movement.By), number(row.Movement.Before)})
	if x.Graded {
		list[periodColumns-2] = text(row.Grade)
	}
	if x.Banded {
		list[periodColumns-1] = text(row.Band)
	}
	return list
}

// periodColumns is how many columns stand before those of the categories.
const periodColumns = 16

// periodNotes are what stands below the name of a period, in the same order.
func (t *table) periodNotes(row *site.PeriodRow) value {
	var notes []string
	if row.Gap {
		notes = append(notes, t.T(locale.PeriodGap))
	}
	if row.Break != nil {
		notes = append(notes, row.Break.Text)
	}
	return t.list(append(notes, row.Notes...))
}

// frequent is where a subject lost points most often.
func frequent(p *site.SubjectPage) func() *table {
	return func() *table {
		t := &table{Texts: p.Texts}
		t.head(locale.Scheme, locale.Item, locale.LostPeriods, locale.LostPoints, locale.LostLast)
		for i := range p.Sections {
			for k := range p.Sections[i].Losses {
				x := &p.Sections[i].Losses[k]
				t.add([]value{text(p.Sections[i].Title), text(x.Name), number(x.Periods), nearly(x.Lost), text(x.Last.Text)})
			}
		}
		return t
	}
}
