package download

import (
	"slices"
	"strings"

	"gongping/internal/locale"
	"gongping/internal/site"
)

// analysisFiles are one for every table. Those in which there is nothing have
// their heads: a file that was there once is there in every edition.
func analysisFiles(p *site.Analysis) []File {
	var files []File
	for i := range p.Sections {
		for _, list := range [][]site.AnalysisTable{p.Sections[i].Tables, p.Sections[i].Empty} {
			for n := range list {
				files = append(files, partOf(p.Address, strings.ReplaceAll(list[n].ID, ".", "-"), list[n].Title, analysed(p, &list[n])))
			}
		}
	}
	return files
}

func analysed(p *site.Analysis, x *site.AnalysisTable) func() *table {
	return func() *table {
		t := &table{Texts: p.Texts}
		// Where the rows are of subjects, their ids stand first as in other files.
		subjects := x.Columns[0].Text == p.T(locale.Unit)
		if subjects {
			t.head(locale.ColumnID)
		}
		for _, c := range x.Columns {
			head := c.Text
			if c.Over != "" {
				head = t.F(locale.ColumnInCategory, "category", c.Over, "indicator", c.Text)
			}
			t.heads = append(t.heads, head)
		}
		t.head(locale.ColumnNotes)
		for _, line := range slices.Concat(x.Rows, x.Foot) {
			var row []value
			if subjects {
				row = append(row, text(line.Name.ID()))
			}
			row = append(row, text(line.Name.Text))
			for n, cell := range line.Cells {
				row = append(row, t.analysisCell(cell, x.Columns[n+1].Numeric))
			}
			t.add(row, []value{text(line.Note)})
		}
		return t
	}
}

// analysisCell is a number, exactly, or a text, or a list.
func (t *table) analysisCell(list []site.AnalysisCell, numeric bool) value {
	if numeric && len(list) == 1 {
		return nearly(site.Near{Text: list[0].Text, Exact: list[0].Exact})
	}
	names := make([]string, len(list))
	for n := range list {
		names[n] = list[n].Text
	}
	return t.list(names)
}
