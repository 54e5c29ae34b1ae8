package recheck

import "golang.org/x/net/html"

// compareFiles are the comparisons of two line by line, one below the other, and
// that with all others. Where a page has neither, the files have no rows.
func (p *page) compareFiles(root *html.Node) map[string]*sheetFile {
	others := &sheetFile{unseen: true}
	if table := first(root, "table.versus"); table != nil {
		others = p.othersFile(table)
	}
	return map[string]*sheetFile{fileOf(p.path, "", ".csv"): p.pairsFile(root), fileOf(p.path, "others", ".csv"): others}
}

func (p *page) pairsFile(root *html.Node) *sheetFile {
	b := &sheetFile{}
	b.column(p, "t比较", "t左列", "t右列", "t编号", "t项目", "n左列得分", "n右列得分", "n差额", "n累加", "t备注")
	for _, section := range all(root, "section") {
		table := first(section, "table.pair")
		if table == nil {
			continue
		}
		heads := headsOf(table)
		for _, tr := range rowsOf(table) {
			name, cells := first(tr, "th"), all(tr, "td")
			b.row(text(first(section, "h2")), heads[1], heads[2], attribute(tr, "data-category")+attribute(tr, "data-slot"), nameOf(name),
				text(cells[0]), text(cells[1]), exactlyOf(cells[2]), exactlyOf(cells[3]), text(first(name, "span.note")))
		}
	}
	return b
}

func (p *page) othersFile(table *html.Node) *sheetFile {
	b := &sheetFile{}
	b.column(p, "t编号")
	for n, th := range all(first(table, "thead"), "th") {
		switch head := text(first(th, "a")); {
		case n == 0:
			b.named("t", text(th))
		case head != "":
			b.named("n", head+" "+text(first(th, "span.note")))
		default:
			b.named("n", text(th))
		}
	}
	for _, tr := range rowsOf(table) {
		row := []string{attribute(tr, "data-slot"), text(first(tr, "th"))}
		for n, td := range all(tr, "td") {
			if n == 0 {
				row = append(row, text(td))
			} else {
				row = append(row, exactlyOf(td))
			}
		}
		b.row(row...)
	}
	return b
}
