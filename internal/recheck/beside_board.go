package recheck

import (
	"iter"
	"path"
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// rowsOf are the rows of a table's body, and the heads of its columns.
func rowsOf(table *html.Node) []*html.Node { return all(first(table, "tbody"), "tr") }

func headsOf(table *html.Node) []string { return texts(all(first(table, "thead"), "th")) }

// idOf is the id to which the first link below a node leads.
func (p *page) idOf(n *html.Node) string {
	a := first(n, "a")
	if a == nil {
		return ""
	}
	if id := anchorOf(a); id != "" {
		return id
	}
	return strings.TrimSuffix(path.Base(leads(a, p.path)), ".html")
}

// nameOf is the text of a link, or the text before anything else.
func nameOf(n *html.Node) string {
	if a := first(n, "a"); a != nil {
		return text(a)
	}
	return ownText(n)
}

func (p *page) yes(b bool) string {
	if b {
		return p.called("是")
	}
	return p.called("否")
}

func (p *page) together(list []string) string { return strings.Join(list, p.called("；")) }

// before is what a node says of the edition before.
func before(n *html.Node) []string {
	span := first(n, "span.earlier")
	if span == nil {
		return []string{"", "", ""}
	}
	return []string{text(span), attribute(span, "data-total"), attribute(span, "data-place")}
}

// rankingFile is all groups of a board, then those who are not ranked.
func (p *page) rankingFile(root *html.Node) *sheetFile {
	b := &sheetFile{}
	tables := all(root, "table.ranking")
	b.column(p, "t组别", "n名次", "t并列", "t编号")
	b.named("t", p.who())
	b.column(p, "n总分", "t名次变化", "n变化位数", "n上期名次", "t距上一名次", "n与前一名差距", "t领先下一名次", "n与后一名差距")
	optional := []string{}
	for _, x := range []string{"等次", "档次", "协作"} {
		for _, table := range tables[:min(1, len(tables))] {
			for _, head := range headsOf(table) {
				if head == p.called(x) {
					optional = append(optional, x)
				}
			}
		}
	}
	for _, x := range optional {
		b.column(p, "t"+x)
		if x == "协作" {
			b.column(p, "n协作得分")
		}
	}
	figures := 0
	for _, table := range tables[:min(1, len(tables))] {
		for range all(rowsOf(table)[0], "td.category") {
			figures++
		}
		for range all(rowsOf(table)[0], "td.key") {
			figures++
		}
		heads := headsOf(table)
		b.named("n", heads[len(heads)-figures:]...)
	}
	b.column(p, "t备注", "t较上一版有变化", "n更正前总分", "n更正前名次")
	for _, table := range tables {
		group := text(first(table.Parent.Parent, "h2"))
		for _, tr := range rowsOf(table) {
			b.rows = append(b.rows, p.rankedCells(tr, group, optional))
		}
	}
	p.unrankedFile(root, b)
	return b
}

// regroupedFile is the same in other groups.
func (p *page) regroupedFile(root *html.Node) *sheetFile {
	b := &sheetFile{}
	b.column(p, "t表", "t组别", "n名次", "t并列", "t编号")
	b.named("t", p.who())
	b.column(p, "n总分", "t距上一名次", "n与前一名差距", "t领先下一名次", "n与后一名差距")
	for _, table := range all(root, "table.regrouped") {
		grouping, group := text(first(table.Parent.Parent, "h2")), text(first(table, "caption"))
		for _, tr := range rowsOf(table) {
			s, who := newStanding(tr), first(tr, "th")
			b.row(grouping, group, s.place, p.yes(s.shared != ""), p.idOf(who), nameOf(who), s.total, s.above, p.words.gapOf(s.above), s.below, p.words.gapOf(s.below))
		}
	}
	return b
}

func (p *page) rankedCells(tr *html.Node, group string, optional []string) []string {
	s := newStanding(tr)
	s.moved = text(first(tr, "span.movement"))
	by, then := p.words.movedBy(s.moved)
	who := first(tr, "th")
	row := []string{group, s.place, p.yes(s.shared != ""), p.idOf(who), nameOf(who), s.total, s.moved, by, then, s.above, p.words.gapOf(s.above), s.below, p.words.gapOf(s.below)}
	for _, x := range optional {
		switch x {
		case "等次":
			row = append(row, s.grade)
		case "档次":
			row = append(row, s.band)
		case "协作":
			dates := texts(all(first(tr, "td.common"), "span.dates"))
			points := ""
			if len(dates) > 1 {
				points = firstNumber(dates[1])
			}
			row = append(row, append(dates, "")[0], points)
		}
	}
	row = append(row, texts(all(tr, "td.category"))...)
	row = append(row, texts(all(tr, "td.key"))...)
	return append(append(row, p.together(texts(all(who, "span.note")))), before(who)...)
}

// movedBy reads a movement: places gained with their sign, and the place before.
func (w *words) movedBy(moved string) (by, then string) {
	number := fields{"n": `\d+`, "then": `\d+`}
	if f := read(numbered(w.up, "n", "then"), moved, number); f != nil {
		return "+" + f["n"], f["then"]
	}
	if f := read(numbered(w.down, "n", "then"), moved, number); f != nil {
		return "−" + f["n"], f["then"]
	}
	if f := read(numbered(w.level, "then"), moved, number); f != nil {
		return "0", f["then"]
	}
	return "", ""
}

// gapOf is the number in a margin; empty where there is none.
func (w *words) gapOf(margin string) string {
	number := `[−\d][\d./≈ ]*`
	if f := read(numbered(w.points, "by", "place"), margin, fields{"by": number, "place": `\d+`}); f != nil {
		return f["by"]
	}
	if f := read(numbered(w.key, "key", "by", "place"), margin, fields{"by": number, "place": `\d+`}); f != nil {
		return f["by"]
	}
	return ""
}

// numbered gives the gaps of a text their names, in order.
func numbered(form string, names ...string) string {
	for _, name := range names {
		at := strings.IndexByte(form, '%')
		form = form[:at] + "{" + name + "}" + form[at+2:]
	}
	return form
}

// firstNumber is the first number of a text with its sign, and what it is about.
func firstNumber(s string) string {
	at := strings.IndexAny(s, "+−0123456789")
	if at < 0 {
		return ""
	}
	end := len(s)
	for n, r := range s[at:] {
		if !strings.ContainsRune("+−0123456789./≈ ", r) {
			end = at + n
			break
		}
	}
	return strings.TrimSpace(s[at:end])
}

// unrankedFile adds the rows of those who are not ranked, with what the page says
// of them. Where nobody is ranked the page does not say which columns there are
// between those of every board.
func (p *page) unrankedFile(root *html.Node, b *sheetFile) {
	const fixed, last = 13, 4
	table := first(root, "table.unranked")
	b.open = len(b.rows) == 0
	if table == nil {
		return
	}
	title := ""
	for _, h2 := range all(root, "h2") {
		if attribute(h2, "id") == "unranked" {
			title = text(h2)
		}
	}
	for _, tr := range rowsOf(table) {
		who := first(tr, "th")
		row := make([]string, len(b.heads)-last)
		row[0], row[3], row[4], row[5] = title, p.idOf(who), nameOf(who), text(first(tr, "td.score"))
		if grade := text(first(tr, "td.grade")); b.open {
			b.grades = append(b.grades, grade)
		} else if grade != "" {
			row[fixed] = grade
		}
		b.rows = append(b.rows, append(append(row, p.together(texts(all(first(tr, "td.reason"), "p")))), before(who)...))
	}
}

// matrixFile is subjects by indicators.
func (p *page) matrixFile(root *html.Node) *sheetFile {
	b := &sheetFile{}
	b.column(p, "t组别", "t编号")
	b.named("t", p.who())
	const before = 3
	at := make(map[string]int)
	tables := all(root, "table.heat")
	columns := make([][]string, len(tables))
	for n, table := range tables {
		lines := all(first(table, "thead"), "tr")
		var categories []string
		for _, th := range all(lines[0], "th") {
			if attribute(th, "scope") == "colgroup" {
				for range numeral(attribute(th, "colspan")) {
					categories = append(categories, text(th))
				}
			}
		}
		for k, th := range all(lines[1], "th") {
			if k >= len(categories) {
				break // reported where the heads of the table are
			}
			id := p.idOf(th)
			columns[n] = append(columns[n], id)
			if _, known := at[id]; !known {
				at[id] = len(at)
				b.named("n", categories[k]+p.called("·")+text(first(th, "a")))
			}
		}
	}
	b.column(p, "n其他", "n总分")
	for n, table := range tables {
		group := text(first(table.Parent.Parent, "h2"))
		for _, tr := range rowsOf(table) {
			row := make([]string, len(b.heads))
			row[0], row[1], row[2] = group, p.idOf(first(tr, "th")), nameOf(first(tr, "th"))
			var cells []string
			for _, td := range all(tr, "td.num") {
				cells = append(cells, exactlyOf(td))
			}
			for k, id := range columns[n][:min(len(columns[n]), len(cells))] {
				row[before+at[id]] = cells[k]
			}
			if len(cells) < 2 {
				continue // reported where the cells of the table are
			}
			row[len(row)-2], row[len(row)-1] = cells[len(cells)-2], cells[len(cells)-1]
			b.rows = append(b.rows, row)
		}
	}
	return b
}

func numeral(text string) int {
	n, _ := strconv.Atoi(text)
	return n
}

// bandsFile is how many of a closed board are in what.
func (p *page) bandsFile(root *html.Node) *sheetFile {
	b := &sheetFile{}
	b.column(p, "t表", "t上级单位", "t类别", "n人数")
	for _, table := range all(root, "table.bands") {
		title := text(first(table.Parent.Parent, "h2"))
		heads := headsOf(table)
		for _, tr := range all(table, "tr")[1:] {
			for n, heads := range zip(heads[1:], texts(all(tr, "td"))) {
				b.row(title, text(first(tr, "th")), n, heads)
			}
		}
	}
	return b
}

// zip are two lists side by side.
func zip(a, b []string) iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		for n := range min(len(a), len(b)) {
			if !yield(a[n], b[n]) {
				return
			}
		}
	}
}

// namedFile are those on a closed board who may be named.
func (p *page) namedFile(root *html.Node) *sheetFile {
	b := &sheetFile{}
	table := first(root, "table.named")
	heads := headsOf(table)
	b.column(p, "t编号", "t姓名", "t上级单位", "n名次", "t并列", "n总分")
	b.named("t", heads[4:]...)
	b.column(p, "t较上一版有变化", "n更正前总分", "n更正前名次")
	for _, tr := range rowsOf(table) {
		s, who := newStanding(tr), first(tr, "th")
		row := []string{p.idOf(who), nameOf(who), text(first(tr, "td.branch")), s.place, p.yes(s.shared != ""), s.total}
		for _, class := range []string{"td.grade", "td.band"} {
			if td := first(tr, class); td != nil {
				row = append(row, text(td))
			}
		}
		b.rows = append(b.rows, append(row, before(who)...))
	}
	return b
}
