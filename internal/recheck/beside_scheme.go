package recheck

import (
	"strings"

	"golang.org/x/net/html"
)

// schemeFiles are the tables of the page of a scheme: its categories, the kinds
// of events of all indicators, and the rules of all parts.
func (p *page) schemeFiles(root *html.Node) map[string]*sheetFile {
	return map[string]*sheetFile{fileOf(p.path, "", ".csv"): p.categoriesFile(root), fileOf(p.path, "kinds", ".csv"): p.kindsFile(root), fileOf(p.path, "rules", ".csv"): p.rulesFile(root)}
}

func (p *page) categoriesFile(root *html.Node) *sheetFile {
	b := &sheetFile{}
	b.column(p, "t编号")
	table := first(root, "table.categories")
	for n, head := range headsOf(table) {
		b.named("ttnntn"[n:n+1], head)
	}
	for _, tr := range rowsOf(table) {
		_, id, _ := strings.Cut(attribute(first(tr, "a"), "href"), "#category.")
		b.row(append([]string{id, text(first(tr, "th"))}, texts(all(tr, "td"))...)...)
	}
	return b
}

func (p *page) kindsFile(root *html.Node) *sheetFile {
	b := &sheetFile{}
	b.column(p, "t指标编号", "t指标", "t编号", "t事件种类", "t单位", "n每单位分值", "t上下限", "t备注", "t依据")
	for _, article := range all(root, "article.indicator") {
		table := first(article, "table.kinds")
		if table == nil {
			continue
		}
		indicator := strings.TrimPrefix(attribute(article, "id"), "indicator.")
		own := text(first(first(article, "div.quote"), "a"))
		for _, tr := range rowsOf(table) {
			clause, needs := own, ""
			for _, note := range all(tr, "p.note") {
				if link := first(note, "a"); link != nil {
					clause = text(link)
				} else {
					needs = text(note)
				}
			}
			b.row(indicator, text(first(article, "h3")), strings.TrimPrefix(attribute(tr, "id"), "kind."+indicator+"."), text(first(tr, "th")), text(first(tr, "td.unit")), text(first(tr, "td.worth")), text(first(tr, "p.bounds")), needs, clause)
		}
	}
	return b
}

func (p *page) rulesFile(root *html.Node) *sheetFile {
	b := &sheetFile{}
	b.column(p, "t表", "t行编号", "t名称", "t怎样计", "t依据")
	for _, section := range all(root, "section") {
		for _, tr := range rowsOf(first(section, "table.rules")) {
			b.row(text(first(section, "h2")), attribute(tr, "id"), text(first(tr, "th")), p.together(texts(all(first(tr, "td.ways"), "p"))), text(all(tr, "td")[1]))
		}
	}
	return b
}
