package download

import (
	"strings"

	"gongping/internal/csvfile"
	"gongping/internal/locale"
	"gongping/internal/site"
)

// table is a table for spreadsheets, before its columns are final.
type table struct {
	locale.Texts
	heads []string
	rows  [][]value
}

// value is what stands in a cell; near is what a number is about that is no
// decimal.
type value struct {
	cell csvfile.Cell
	near string
}

func text(s string) value { return value{cell: csvfile.Text(s)} }

func date(s string) value { return value{cell: csvfile.Date(s)} }

// approx stands before what a number is about.
const approx = "≈ "

// number is a printed number: "98.5", "2/3 ≈ 0.67" or "≈ 0.67".
func number(printed string) value {
	if exact, near, ok := strings.Cut(printed, approx); ok {
		return value{csvfile.Number(strings.TrimSuffix(exact, " ")), near}
	}
	return value{cell: csvfile.Number(printed)}
}

func figure(f site.Figure) value { return number(string(f)) }

// heat is a number of a heat map, exactly.
func heat(c site.HeatCell) value { return nearly(site.Near{Text: string(c.Text), Exact: c.Exact}) }

// nearly is a number of which the page prints what it is about, exactly.
func nearly(n site.Near) value {
	if n.Exact != "" {
		return number(n.Exact + " " + n.Text)
	}
	return number(n.Text)
}

func figures(list []site.Figure) []value {
	row := make([]value, len(list))
	for n, f := range list {
		row[n] = figure(f)
	}
	return row
}

func texts(list []string) []value {
	row := make([]value, len(list))
	for n, s := range list {
		row[n] = text(s)
	}
	return row
}

func (t *table) yes(b bool) value {
	if b {
		return text(t.T(locale.ColumnYes))
	}
	return text(t.T(locale.ColumnNo))
}

// list is several texts in one cell.
func (t *table) list(texts []string) value { return text(strings.Join(texts, t.T(locale.Semicolon))) }

func (t *table) cells(list []site.Cell) value {
	names := make([]string, len(list))
	for n := range list {
		names[n] = list[n].Text
	}
	return t.list(names)
}

// head adds columns.
func (t *table) head(keys ...locale.Key) {
	for _, k := range keys {
		t.heads = append(t.heads, t.T(k))
	}
}

func (t *table) columns(list []site.ListColumn) {
	for _, c := range list {
		t.heads = append(t.heads, c.Name)
	}
}

func (t *table) add(row ...[]value) {
	var all []value
	for _, part := range row {
		all = append(all, part...)
	}
	t.rows = append(t.rows, all)
}

// encode puts what numbers are about in columns of their own.
func (t *table) encode() ([]byte, error) {
	near := make([]bool, len(t.heads))
	for _, row := range t.rows {
		for n := range row {
			near[n] = near[n] || row[n].near != ""
		}
	}
	var heads []string
	for n, head := range t.heads {
		if heads = append(heads, head); near[n] {
			heads = append(heads, t.F(locale.ColumnNear, "head", head))
		}
	}
	rows := make([][]csvfile.Cell, len(t.rows))
	for i, row := range t.rows {
		for n := range row {
			if rows[i] = append(rows[i], row[n].cell); near[n] {
				rows[i] = append(rows[i], csvfile.Number(row[n].near))
			}
		}
	}
	return csvfile.Encode(heads, rows)
}
