package recheck

import (
	"math/big"
	"path"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// analysis is the page of that name: its tables by id.
type analysis struct {
	*report
	words   *words
	site    *site
	page    *page
	ledgers []*ledger // of its board
	scheme  scheme    // of these
	law     string    // its page
	tallies *tallies  // of the entries; nil: not counted yet
}

// sheet is a table of an analysis.
type sheet struct {
	heads      []string
	define     string
	rows, foot []line
}

// line is a row: where its name leads, and its cells.
type line struct {
	name, target, fragment string
	note                   string // below its name
	cells                  []figured
}

// figured is a cell: what is printed, the number that it stands for, and its
// items if it is a list.
type figured struct {
	text  string
	whole string   // with the sign of an approximation
	n     *big.Rat // nil: no number
	items []string
	links []string
}

func (p *page) newSheets(root *html.Node) map[string]sheet {
	list := make(map[string]sheet)
	for _, table := range all(root, "table.analysis") {
		list[attribute(table.Parent, "aria-labelledby")] = sheet{heads: texts(all(first(table, "thead"), "th")), define: defines(table.Parent),
			rows: p.newLines(first(table, "tbody")), foot: p.newLines(first(table, "tfoot"))}
	}
	return list
}

// defines is what stands between the heading of a table and the table.
func defines(n *html.Node) string {
	for before := n.PrevSibling; before != nil && before.Data != "h3"; before = before.PrevSibling {
		if hasClass(before, "define") {
			return text(before)
		}
	}
	return ""
}

func (p *page) newLines(body *html.Node) (list []line) {
	for _, tr := range all(body, "tr") {
		th := first(tr, "th")
		_, fragment, _ := strings.Cut(attribute(first(th, "a"), "href"), "#")
		l := line{name: strings.TrimSuffix(text(th), text(first(th, "span.note"))), target: target(th, p.path), fragment: fragment, note: text(first(th, "span.note"))}
		for _, td := range all(tr, "td") {
			c := figured{text: text(td), whole: text(td), items: texts(all(td, "span.one"))}
			for _, a := range all(td, "a") {
				c.links = append(c.links, target2(a, p.path))
			}
			if n, ok := parse(c.text); ok && c.text != "" {
				c.n = n
			}
			if exact := attribute(first(td, "span"), "data-exact"); exact != "" {
				c.n, _ = parse(exact)
				c.text = strings.TrimPrefix(c.text, "≈ ")
			}
			l.cells = append(l.cells, c)
		}
		list = append(list, l)
	}
	return list
}

// target2 is where a link itself leads.
func target2(a *html.Node, from string) string {
	file, _, _ := strings.Cut(attribute(a, "href"), "#")
	return path.Join(path.Dir(from), file)
}

// checkAnalysis computes again what ledgers, the scheme and other pages, or other
// cells, say.
func (s *site) checkAnalysis(p *page, r *report) {
	a := s.newAnalysis(p, r)
	if !a.shaped() {
		return
	}
	for id, t := range p.sheets {
		for n, l := range slices.Concat(t.rows, t.foot) {
			for c, cell := range l.cells {
				a.printed(id+" "+strconv.Itoa(n)+" "+strconv.Itoa(c), cell)
			}
		}
	}
	a.directions()
	a.runs()
	a.sources()
	a.attributes()
	a.focus()
	a.easy()
	a.caps()
	a.alike()
	a.loads()
	a.enforcement()
	a.spread()
	a.graphs()
	a.sentences()
}

func (s *site) newAnalysis(p *page, r *report) *analysis {
	a := &analysis{report: r, words: p.words, site: s, page: p, ledgers: s.folder(path.Dir(p.path))}
	if len(a.ledgers) > 0 {
		a.law = a.ledgers[0].scheme
	}
	if scheme := s.pages[a.law]; scheme != nil {
		a.scheme = scheme.scheme
	}
	return a
}

// columns is how many columns a table has; of the load, without a caseload. At
// the foot of some stand lines that others count on.
var columns = map[string]struct{ heads, feet int }{
	"direction.overall": {8, 2}, "direction.subjects": {15, 0}, "direction.periods": {13, 0}, "source.kinds": {10, 1}, "focus.units": {5, 0},
	"load.classes": {5, 0}, "load.units": {5, 0},
	"source.attributes": {8, 0}, "focus.easy": {8, 0}, "plateau.caps": {6, 0}, "plateau.alike": {4, 0}, "enforcement.departments": {8, 1}, "spread.groups": {9, 0},
	"enforcement.units": {2, 1}, "enforcement.periods": {2, 0},
}

// always are the tables that every analysis has.
var always = []string{"direction.overall", "direction.subjects", "direction.periods", "source.kinds", "focus.units", "load.classes", "load.units"}

// shaped reports whether the tables are there, and all their cells.
func (a *analysis) shaped() bool {
	before := len(a.found)
	for _, id := range always {
		if t, there := a.page.sheets[id]; !there || len(t.rows) == 0 && id != "source.kinds" {
			a.add(id, "has no lines")
		}
	}
	if len(a.ledgers) == 0 {
		a.add("analysis", "there are no ledgers")
	}
	for id, t := range a.page.sheets {
		want, known := columns[id]
		wide := id == "enforcement.units" || id == "enforcement.periods" || strings.HasPrefix(id, "load.")
		if !known || len(t.heads) < want.heads || len(t.heads) > want.heads && !wide || want.feet > 0 && len(t.foot) != want.feet {
			a.add(id, "%d columns and %d lines at the foot", len(t.heads), len(t.foot))
		}
		for _, l := range slices.Concat(t.rows, t.foot) {
			if len(l.cells) != len(t.heads)-1 {
				a.add(id+" "+l.name, "%d cells below %d headings", len(l.cells), len(t.heads))
			}
		}
	}
	return len(a.found) == before
}

// lines compares the rows of a table with all that it has to have, each as its
// name and its cells.
func (a *analysis) lines(id string, rows []line, want []string) {
	for n, l := range rows {
		if n < len(want) {
			a.want(id+" "+l.name, l.name+" | "+said(l.cells), want[n])
		}
	}
	if len(rows) != len(want) {
		a.add(id, "%d lines, want %d", len(rows), len(want))
	}
}

// printed: a cell that stands for a fraction shows its approximation.
func (a *analysis) printed(at string, c figured) {
	if c.n == nil {
		return
	}
	if _, ends := c.n.FloatPrec(); !ends {
		near, _ := round(c.n, 2, "half-away")
		want := strings.Replace(near.FloatString(2), "-", "−", 1)
		if strings.HasPrefix(c.text, "+") {
			want = "+" + want
		}
		a.want(at, c.text, want)
	}
}

// percent is a share to a tenth; a dash of nothing.
func (a *analysis) percent(part, whole *big.Rat) string {
	if part == nil || whole == nil || whole.Sign() == 0 {
		return a.words.edge
	}
	n, _ := round(new(big.Rat).Quo(new(big.Rat).Mul(part, big.NewRat(100, 1)), whole), 1, "half-away")
	return figure(n)
}

// quotient is to a hundredth; a dash where there is none.
func (a *analysis) quotient(x, y *big.Rat) string {
	if x == nil || y == nil || y.Sign() == 0 {
		return a.words.edge
	}
	n, _ := round(new(big.Rat).Quo(x, y), 2, "half-away")
	return figure(n)
}

// units: a table has each unit of the board once.
func (a *analysis) units(id string, rows []line) {
	var want, got []string
	for _, l := range a.ledgers {
		want = append(want, l.head.ledger)
	}
	for _, l := range rows {
		got = append(got, l.target)
	}
	slices.Sort(got)
	a.want(id, strings.Join(got, " "), strings.Join(want, " "))
}

func orZero(n *big.Rat) *big.Rat {
	if n == nil {
		return new(big.Rat)
	}
	return n
}
