package recheck

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// analysisFiles are one for every table that an analysis may have; of those that
// it leaves out, without rows. An analysis of nobody has no tables at all.
func (p *page) analysisFiles(root *html.Node) map[string]*sheetFile {
	files := make(map[string]*sheetFile)
	name := func(id string) string { return fileOf(p.path, strings.ReplaceAll(id, ".", "-"), ".csv") }
	tables := all(root, "table.analysis")
	if len(tables) == 0 {
		return files
	}
	for id := range columns {
		files[name(id)] = &sheetFile{unseen: true}
	}
	for _, table := range tables {
		files[name(attribute(table.Parent, "aria-labelledby"))] = p.analysisFile(table)
	}
	return files
}

func (p *page) analysisFile(table *html.Node) *sheetFile {
	b := &sheetFile{}
	heads := all(first(table, "thead"), "th")
	subjects := len(heads) > 0 && text(heads[0]) == p.who()
	if subjects {
		b.column(p, "t编号")
	}
	kinds := ""
	for _, th := range heads {
		head, kind := text(th), "t"
		if over := text(first(th, "span.over")); over != "" {
			head = over + p.called("·") + strings.TrimSpace(strings.TrimPrefix(head, over))
		}
		if hasClass(th, "num") {
			kind = "n"
		}
		kinds += kind
		b.named(kind, head)
	}
	b.column(p, "t备注")
	for _, tr := range slices.Concat(rowsOf(table), all(first(table, "tfoot"), "tr")) {
		who := first(tr, "th")
		var row []string
		if subjects {
			row = append(row, p.idOf(who))
		}
		row = append(row, nameOf(who))
		for n, td := range all(tr, "td") {
			said := text(td)
			items := texts(all(td, "span.one"))
			exact := attribute(first(td, "span"), "data-exact")
			switch {
			case len(items) > 0:
				said = p.together(items)
			case exact != "" && n+1 < len(kinds) && kinds[n+1] == 'n':
				said = exact + " " + said
			}
			row = append(row, said)
		}
		b.rows = append(b.rows, append(row, text(first(who, "span.note"))))
	}
	return b
}
