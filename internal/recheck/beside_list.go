package recheck

import (
	"slices"

	"golang.org/x/net/html"
)

func (p *page) lentFile(root *html.Node) *sheetFile {
	b := &sheetFile{}
	b.column(p, "t编号", "t姓名", "t借出单位", "t职务", "t接收方", "d起", "d止", "n天数", "t文号")
	for _, tr := range rowsOf(first(root, "table.lent")) {
		who, cells := first(tr, "th"), all(tr, "td")
		if hasClass(tr, "withheld") {
			b.row("", text(who), "", "", "", "", "", text(first(tr, "td.num")), "")
			continue
		}
		b.row(p.idOf(who), nameOf(who), nameOf(cells[0]), text(first(cells[0], "span.job")), text(cells[1]), text(cells[2]), text(cells[3]), text(cells[4]), text(cells[5]))
	}
	return b
}

// allowanceFile is who is paid what; of people, each below the unit.
func (p *page) allowanceFile(root *html.Node) *sheetFile {
	table := first(root, "table.allowance")
	heads := headsOf(table)
	b := &sheetFile{}
	if hasClass(table, "people") {
		b.column(p, "t单位编号", "t所在单位", "t编号")
		b.named("t", heads[0])
		b.named("n", heads[1])
		b.named("t", heads[2])
		b.column(p, "t备注")
		b.named("n", heads[3])
		var unit []string
		for _, tr := range all(table, "tr")[1:] {
			who := first(tr, "th")
			amount := text(first(tr, "td.amount"))
			switch {
			case hasClass(tr, "unit"):
				unit = []string{p.idOf(who), nameOf(who)}
				b.rows = append(b.rows, slices.Concat(unit, []string{"", "", "", "", text(first(who, "span.note")), amount}))
			case hasClass(tr, "withheld"):
				b.rows = append(b.rows, slices.Concat(unit, []string{"", text(who), "", "", "", amount}))
			case hasClass(tr, "total"):
				b.row("", text(who), "", "", "", "", "", amount)
			default:
				b.rows = append(b.rows, slices.Concat(unit, []string{p.idOf(who), nameOf(who), text(first(tr, "td.given")), text(first(tr, "span.equation")), text(first(tr, "span.note")), amount}))
			}
		}
		return b
	}
	b.column(p, "t编号")
	b.named("t", heads[0])
	grouped := len(heads) > 1 && heads[1] == p.called("组别")
	middle := heads[1 : len(heads)-2]
	if grouped {
		b.named("t", heads[1])
		middle = middle[1:]
	}
	b.named("n", middle...)
	b.named("t", heads[len(heads)-2])
	b.column(p, "t备注")
	b.named("n", heads[len(heads)-1])
	for _, tr := range rowsOf(table) {
		who, cells := first(tr, "th"), texts(all(tr, "td"))
		row := append([]string{p.idOf(who), nameOf(who)}, cells[:len(cells)-2]...)
		b.rows = append(b.rows, append(row, text(first(tr, "span.equation")), text(first(tr, "span.note")), cells[len(cells)-1]))
	}
	return b
}

func (p *page) eligibleFile(root *html.Node) *sheetFile {
	b := &sheetFile{}
	tables := all(root, "table.eligible")
	musts := texts(all(first(first(root, "table.musts"), "tbody"), "th"))
	lines := len(rowsOf(first(root, "table.cases"))) > 1
	b.column(p, "t组别", "n名次", "t编号")
	b.named("t", p.who())
	if lines {
		b.column(p, "t按哪条线")
	}
	b.column(p, "t线内外")
	for _, must := range musts {
		b.named("t", must, map[string]string{"en": must + ": outcome"}[p.lang])
		if p.lang != "en" {
			b.heads[len(b.heads)-1] = must + "的结论"
		}
	}
	b.column(p, "t结果")
	for _, table := range tables {
		group := text(first(table.Parent.Parent, "h2"))
		for _, tr := range rowsOf(table) {
			if hasClass(tr, "cut") {
				continue
			}
			who := first(tr, "th")
			row := []string{group, text(first(tr, "td.rank")), p.idOf(who), nameOf(who)}
			if lines {
				row = append(row, text(first(tr, "td.line")))
			}
			row = append(row, text(first(tr, "td.standing")))
			for _, td := range all(tr, "td.met") {
				row = append(row, p.together(texts(all(td, "p"))), text(first(td, "span.note")))
			}
			b.rows = append(b.rows, append(row, text(first(tr, "td.outcome"))))
		}
	}
	return b
}

func (p *page) subjectsFile(root *html.Node) *sheetFile {
	b := &sheetFile{}
	b.column(p, "t单位层级", "t方案", "t分类或所在单位", "t编号")
	b.named("t", p.who())
	b.column(p, "n总分", "n名次", "t并列")
	b.named("n", map[string][2]string{"people": {"参评人数", "Ranked officers"}, "both": {"参评对象数", "Ranked subjects"}, "units": {"参评单位数", "Ranked units"}}[p.whom][numeral(map[string]string{"en": "1"}[p.lang])])
	b.column(p, "t考评周期", "t版次", "t近期名次（最多八期，先远后近）", "t状态")
	kind, scheme := "", ""
	for n := range descendants(first(root, "main")) {
		switch {
		case n.Type != html.ElementNode:
		case n.Data == "h2":
			kind = text(n)
		case n.Data == "h3":
			scheme = text(n)
		case n.Data == "table" && hasClass(n, "subjects"):
			for _, tr := range rowsOf(n) {
				who, cells := first(tr, "th"), all(tr, "td")
				s := newStanding(tr)
				b.row(kind, scheme, text(first(n, "caption")), p.idOf(who), nameOf(who), s.total, s.place, p.yes(s.shared != ""), text(cells[2]), ownText(cells[3]), text(first(cells[3], "span.note")), text(cells[4]), text(cells[5]))
			}
		}
	}
	return b
}

func (p *page) classedFile(root *html.Node) *sheetFile {
	b := &sheetFile{}
	b.column(p, "t表", "t编号")
	b.named("t", p.who())
	b.column(p, "d自何日起")
	at := make(map[string]int)
	tables := all(root, "table.classed")
	between := make([][]string, len(tables))
	// Columns come in the order of all classifications, also of those under which
	// there are no units: those have a table of thresholds, which names the measures.
	for _, section := range all(root, "section") {
		if first(section, "table.thresholds") == nil {
			continue
		}
		names, kinds := p.classColumns(section)
		for n, name := range names {
			if _, known := at[name]; !known {
				at[name] = len(b.heads)
				b.named(kinds[n:n+1], name)
			}
		}
		for n, table := range tables {
			if table.Parent.Parent == section {
				between[n] = names
			}
		}
	}
	b.column(p, "t分类", "t文号", "d归入本类自")
	for n, table := range tables {
		title := text(first(table.Parent.Parent, "h2"))
		for _, tr := range rowsOf(table) {
			row := make([]string, len(b.heads))
			row[0], row[1], row[2], row[3] = title, p.idOf(first(tr, "th")), nameOf(first(tr, "th")), text(first(tr, "td.from"))
			cells := all(tr, "td")[1:]
			for k, name := range between[n] {
				if hasClass(cells[k], "reached") {
					row[at[name]] = p.together(texts(all(cells[k], "p")))
				} else {
					row[at[name]] = text(cells[k])
				}
			}
			class := first(tr, "td.class")
			row[len(row)-3], row[len(row)-2], row[len(row)-1] = text(first(class, "b")), text(first(class, "span.note")), text(first(tr, "td.since"))
			b.rows = append(b.rows, row)
		}
	}
	return b
}

func (p *page) registeredFile(root *html.Node) *sheetFile {
	b := &sheetFile{}
	b.column(p, "t编号")
	b.named("t", p.who())
	b.column(p, "t单位层级", "t分类", "t文号")
	for _, tr := range rowsOf(first(root, "table.registered")) {
		who := first(tr, "th")
		b.rows = append(b.rows, append([]string{p.idOf(who), nameOf(who)}, texts(all(tr, "td"))...))
	}
	return b
}

// classColumns are the measures of a classification and the classes with
// thresholds, and the kinds of their columns.
func (p *page) classColumns(section *html.Node) (names []string, kinds string) {
	table := first(section, "table.thresholds")
	heads := headsOf(table)
	for _, measure := range heads[1 : len(heads)-1] {
		names, kinds = append(names, measure), kinds+"n"
	}
	for _, tr := range rowsOf(table) {
		if !slices.ContainsFunc(texts(all(tr, "td.num")), func(least string) bool { return least != "" }) {
			continue
		}
		class := text(first(tr, "th"))
		if p.lang == "en" {
			names, kinds = append(names, "Thresholds of "+class), kinds+"t"
		} else {
			names, kinds = append(names, class+"的门槛"), kinds+"t"
		}
	}
	return names, kinds
}
