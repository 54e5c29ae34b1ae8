package recheck

import (
	"encoding/json"
	"fmt"
	"path"
	"strings"

	"golang.org/x/net/html"
)

// statement is what a page or a document says, one thing to a line: two that say the
// same have the same statement.
type statement []string

func (l *statement) add(format string, args ...any) { *l = append(*l, fmt.Sprintf(format, args...)) }

// sameLines tells the first line in which a document differs from its page.
func sameLines(got, want statement, r *report, at string) {
	for n := range max(len(got), len(want)) {
		a, b := lineOf(got, n), lineOf(want, n)
		if a != b {
			r.add(at, "says %s, the page %s", a, b)
			return
		}
	}
}

func lineOf(l statement, n int) string {
	if n < len(l) {
		return plainText(l[n])
	}
	return "nothing more"
}

// checkDocument compares a document with its page.
func (p *page) checkDocument(data []byte, at string, has func(file string) bool, r *report) {
	d := &document{}
	if err := json.Unmarshal(data, d); err != nil {
		r.add(at, "%v", err)
		return
	}
	if schema := path.Join(path.Dir(at), d.Schema); !has(schema) {
		r.add(at, "the schema %s is not there", schema)
	}
	if page := path.Join(path.Dir(at), d.Page); page != p.path {
		r.add(at, "belongs to %s", page)
	}
	if !strings.Contains(p.about.state, d.Edition.Name) || !strings.Contains(p.about.state, d.Edition.Date) {
		r.add(at, "is of the edition %s, %s, the page says %s", d.Edition.Name, d.Edition.Date, p.about.state)
	}
	if d.Language != p.lang || !strings.Contains(p.about.foot, d.AsOf) {
		r.add(at, "is in %s and as of %s", d.Language, d.AsOf)
	}
	if folder, _, _ := strings.Cut(p.path, "/"); d.Period.ID != folder || d.Period.Name != p.about.period || d.Scheme.Title != p.about.scheme || !strings.HasSuffix(p.about.edition, "/"+d.Scheme.ID+"/"+d.Scheme.Edition+".html") {
		r.add(at, "is of %s %s %s/%s %s, the page of %s %s %s", d.Period.ID, d.Period.Name, d.Scheme.ID, d.Scheme.Edition, d.Scheme.Title, p.about.period, p.about.edition, p.about.scheme)
	}
	format, got := "gongping.board/1", d.boardLines(at)
	if p.ledger != nil {
		format, got = "gongping.ledger/1", d.ledgerLines()
	}
	r.want(at+" format", d.Format, format)
	sameLines(got, p.stated, r, at)
}

// about is what a page of a board says of itself.
type about struct{ state, foot, period, scheme, edition string }

func newAbout(root *html.Node, from string) about {
	crumbs := all(first(root, "nav.crumbs"), "a")
	x := about{state: text(first(first(root, "p.state"), "strong")), foot: text(first(root, "footer"))}
	if len(crumbs) > 1 {
		x.period = text(crumbs[1])
	}
	list := all(root, "dd.scheme")
	if main := first(root, "main"); main != nil { // what stands in other pages has none
		for n := range main.ChildNodes() {
			if n.Data == "p" {
				list = append(list, n)
			}
		}
	}
	for _, n := range list {
		if to := target(n, from); x.edition == "" && strings.HasPrefix(to, editions) {
			x.scheme, x.edition = text(first(n, "a")), to
		}
	}
	return x
}

func pointsLine(list []pointsDocument) string {
	var out []string
	for _, x := range list {
		out = append(out, x.Name+" "+x.Value.Exact+" "+x.Value.Printed)
	}
	return strings.Join(out, " | ")
}

func (x *standingDocument) line(page string) string {
	return fmt.Sprintf("%s %s %s %s %t %s %s, %s %s, %s %s %s %s, %s %s %s, %s %s %s, %s, %s, %q, %s", x.Subject.ID, x.Subject.Name, page, x.Place, x.Shared, x.Total.Exact, x.Total.Printed, x.Grade, x.Band,
		x.Movement.Direction, x.Movement.Text, x.Movement.By, x.Movement.Before, x.Above.Text, x.Above.By.Exact, x.Above.By.Printed, x.Below.Text, x.Below.By.Exact, x.Below.By.Printed, pointsLine(x.Categories), pointsLine(x.TieBreaks), x.Notes, beforeLine(x.Before))
}

func (d *document) boardLines(at string) (l statement) {
	page := func(x string) string { return path.Join(path.Dir(at), x) }
	for _, g := range d.Groups {
		l.add("group %s %s", g.ID, g.Name)
		if g.Median != nil {
			var names []string
			for _, x := range g.Median.Categories {
				names = append(names, x.Name)
			}
			l.add("median %s %s %s %q", g.Median.Total.Exact, g.Median.Total.Printed, pointsLine(g.Median.Categories), names)
		}
		for i := range g.Rows {
			l.add("%s", g.Rows[i].line(page(g.Rows[i].Page)))
		}
	}
	for i := range d.Unranked {
		x := &d.Unranked[i]
		l.add("unranked %s %s %s %s %s %s %q %s", x.Subject.ID, x.Subject.Name, page(x.Page), x.Total.Exact, x.Total.Printed, x.Grade, x.Notes, beforeLine(x.Before))
	}
	for i := range d.Named {
		x := &d.Named[i]
		l.add("named %s %s %s %s %s %t %s %s %s %s %s", x.Subject.ID, x.Subject.Name, page(x.Page), x.Branch, x.Place, x.Shared, x.Total.Exact, x.Total.Printed, x.Grade, x.Band, beforeLine(x.Before))
	}
	for _, s := range d.Spread {
		l.add("spread %s %s %q", s.ID, s.Name, s.Columns)
		for _, row := range s.Rows {
			l.add("%s %q %s", row.Branch, row.Counts, row.Sum)
		}
	}
	return l
}

// boardLines are the same from the page.
func (p *page) boardLines(root *html.Node) (l statement) {
	l = statement{}
	for _, h2 := range all(root, "h2") {
		id, isGroup := strings.CutPrefix(attribute(h2, "id"), "group.")
		if !isGroup {
			continue
		}
		l.add("group %s %s", id, text(h2))
		table := first(h2.Parent, "table.ranking")
		if table == nil {
			continue
		}
		heads, rows := headsOf(table), rowsOf(table)
		categories, keys := len(all(rows[0], "td.category")), len(all(rows[0], "td.key"))
		names := heads[len(heads)-categories-keys:]
		if tr := first(table, "tr.median"); tr != nil {
			cells := texts(all(tr, "td.num"))
			l.add("median %s %s %s %q", exactOf(cells[0]), cells[0], pointsOn(names, cells[1:]), names[:categories])
		}
		for _, tr := range rows {
			s, who := newStanding(tr), first(tr, "th")
			moved := text(first(tr, "span.movement"))
			by, then := p.words.movedBy(moved)
			above, below := p.words.gapOf(s.above), p.words.gapOf(s.below)
			l.add("%s %s %s %s %t %s %s, %s %s, %s %s %s %s, %s %s %s, %s %s %s, %s, %s, %q, %s", p.idOf(who), nameOf(who), target(who, p.path), exactOf(s.place), s.shared != "", exactOf(s.total), s.total, s.grade, s.band,
				strings.TrimPrefix(attribute(first(tr, "span.movement"), "class"), "movement "), moved, exactOf(by), then, s.above, exactOf(above), above, s.below, exactOf(below), below,
				pointsOn(names, texts(all(tr, "td.category"))), pointsOn(names[categories:], texts(all(tr, "td.key"))), texts(all(who, "span.note")), beforeOn(who))
		}
	}
	for _, tr := range rowsOf(first(root, "table.unranked")) {
		who, total := first(tr, "th"), text(first(tr, "td.score"))
		l.add("unranked %s %s %s %s %s %s %q %s", p.idOf(who), nameOf(who), target(who, p.path), exactOf(total), total, text(first(tr, "td.grade")), texts(all(first(tr, "td.reason"), "p")), beforeOn(who))
	}
	for _, tr := range rowsOf(first(root, "table.named")) {
		s, who := newStanding(tr), first(tr, "th")
		l.add("named %s %s %s %s %s %t %s %s %s %s %s", p.idOf(who), nameOf(who), target(who, p.path), text(first(tr, "td.branch")), exactOf(s.place), s.shared != "", exactOf(s.total), s.total, dashless(p, s.grade, tr, "td.grade"), dashless(p, s.band, tr, "td.band"), beforeOn(who))
	}
	for _, table := range all(root, "table.bands") {
		heads := headsOf(table)
		l.add("spread %s %s %q", strings.TrimPrefix(attribute(table.Parent, "aria-labelledby"), "bands."), text(first(table.Parent.Parent, "h2")), heads[1:len(heads)-1])
		for _, tr := range all(table, "tr")[1:] {
			cells := texts(all(tr, "td"))
			l.add("%s %q %s", text(first(tr, "th")), cells[:len(cells)-1], cells[len(cells)-1])
		}
	}
	return l
}

// dashless is a grade or a band; of a page that has no column of them a dash.
func dashless(p *page, printed string, tr *html.Node, class string) string {
	if first(tr, class) == nil {
		return p.words.edge
	}
	return printed
}

func pointsOn(names, cells []string) string {
	var out []string
	for n, cell := range cells {
		if n >= len(names) {
			return "" // reported where the heads of the table are
		}
		out = append(out, names[n]+" "+exactOf(cell)+" "+cell)
	}
	return strings.Join(out, " | ")
}
