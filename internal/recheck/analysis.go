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
	words *words
	site  *site
	page  *page
}

// sheet is a table of an analysis.
type sheet struct{ rows, foot []line }

// line is a row: where its name leads, and its cells.
type line struct {
	name, target, fragment string
	noted                  bool // below its name stands more
	cells                  []figured
}

// figured is a cell: what is printed, the number that it stands for, and its
// items if it is a list.
type figured struct {
	text  string
	n     *big.Rat // nil: no number
	items []string
	links []string
}

func (p *page) newSheets(root *html.Node) map[string]sheet {
	list := make(map[string]sheet)
	for _, table := range all(root, "table.analysis") {
		list[attribute(table.Parent, "aria-labelledby")] = sheet{p.newLines(first(table, "tbody")), p.newLines(first(table, "tfoot"))}
	}
	return list
}

func (p *page) newLines(body *html.Node) (list []line) {
	for _, tr := range all(body, "tr") {
		th := first(tr, "th")
		_, fragment, _ := strings.Cut(attribute(first(th, "a"), "href"), "#")
		l := line{name: strings.TrimSuffix(text(th), text(first(th, "span.note"))), target: target(th, p.path), fragment: fragment, noted: first(th, "span.note") != nil}
		for _, td := range all(tr, "td") {
			c := figured{text: text(td), items: texts(all(td, "span.one"))}
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

// checkAnalysis computes again what other pages, or other cells, say.
func (s *site) checkAnalysis(p *page, r *report) {
	a := &analysis{r, p.words, s, p}
	for id, t := range p.sheets {
		for n, l := range slices.Concat(t.rows, t.foot) {
			for c, cell := range l.cells {
				a.printed(id+" "+strconv.Itoa(n)+" "+strconv.Itoa(c), cell)
			}
		}
	}
	a.shares("direction.overall", 2, 1)
	a.shares("direction.overall", 4, 3)
	a.shares("direction.overall", 6, 5)
	a.totals("direction.overall", 0, 1, 3, 5)
	a.shares("source.kinds", 6, 5)
	a.shares("source.kinds", 8, 7)
	a.totals("source.kinds", 2, 5, 7)
	a.subjects()
	a.kinds()
	a.spread()
	a.loads()
	a.enforcement()
	a.easy()
	a.graphs()
	a.flows()
	a.focus()
	a.caps()
	a.sentences()
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

func sumOf(lines []line, column int) *big.Rat {
	sum := new(big.Rat)
	for _, l := range lines {
		if n := l.cells[column].n; n != nil {
			sum.Add(sum, n)
		}
	}
	return sum
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

// shares: a column is the share of another in its sum.
func (a *analysis) shares(id string, column, of int) {
	t := a.page.sheets[id]
	whole := sumOf(t.rows, of)
	for _, l := range t.rows {
		a.want(id+" "+l.name+" share", l.cells[column].text, a.percent(l.cells[of].n, whole))
	}
	a.want(id+" sum share", t.foot[0].cells[column].text, a.percent(whole, whole))
}

// totals: the first line of the foot is the sum of some columns.
func (a *analysis) totals(id string, columns ...int) {
	t := a.page.sheets[id]
	for _, c := range columns {
		if n := t.foot[0].cells[c].n; n == nil || n.Cmp(sumOf(t.rows, c)) != 0 {
			a.add(id, "column %d adds up to %s, printed %q", c, plain(sumOf(t.rows, c)), t.foot[0].cells[c].text)
		}
	}
}

// subjects: what a unit gained and lost leads to its total, which is the
// ledger's; all of them make the sums of the orientations.
func (a *analysis) subjects() {
	const gained, lost, net, total = 0, 6, 12, 13
	t, overall := a.page.sheets["direction.subjects"], a.page.sheets["direction.overall"].foot
	a.units("direction.subjects", t.rows)
	var full *big.Rat
	for _, l := range t.rows {
		at := "direction.subjects " + l.target
		if ledger := a.site.ledger(l.target); ledger != nil {
			a.want(at, figure(orZero(l.cells[total].n)), ledger.head.total)
		}
		if slices.ContainsFunc([]int{gained, lost, net, total}, func(c int) bool { return l.cells[c].n == nil }) {
			a.add(at, "is no number")
			return
		}
		if strings.HasPrefix(l.cells[net].text, "+") != (l.cells[net].n.Sign() > 0) {
			a.add(at, "%q has another sign", l.cells[net].text)
		}
		from := new(big.Rat).Sub(l.cells[total].n, l.cells[gained].n)
		from.Add(from, l.cells[lost].n).Sub(from, l.cells[net].n)
		if full == nil {
			full = from
		}
		if full.Cmp(from) != 0 {
			a.add(at, "begins with %s, others with %s", plain(from), plain(full))
		}
		for _, of := range []int{gained, lost} {
			a.hundred(at, l.cells[of].n, l.cells[of+1:of+6])
		}
	}
	for column, of := range map[int]int{gained: 3, lost: 5} {
		if n := overall[0].cells[of].n; n == nil || n.Cmp(sumOf(t.rows, column)) != 0 {
			a.add("direction.subjects", "column %d adds up to %s, not to %q", column, plain(sumOf(t.rows, column)), overall[0].cells[of].text)
		}
	}
	periods := a.page.sheets["direction.periods"].rows
	for _, l := range periods {
		other := a.site.pages[l.target]
		if other == nil || len(other.sheets) == 0 {
			continue
		}
		all := other.sheets["direction.overall"]
		for of, from := range map[int]int{gained: 3, lost: 5} {
			a.want("direction.periods "+l.name, l.cells[of].text, all.foot[0].cells[from].text)
			for n := range all.rows {
				a.want("direction.periods "+l.name, l.cells[of+1+n].text, all.rows[n].cells[from+1].text)
			}
		}
	}
}

// hundred: shares of something come to 100, give or take what rounding does.
func (a *analysis) hundred(at string, whole *big.Rat, shares []figured) {
	sum := new(big.Rat)
	for _, c := range shares {
		if (c.n == nil) != (whole.Sign() == 0) {
			a.add(at, "%q is a share of %s", c.text, plain(whole))
			return
		}
		if c.n != nil {
			sum.Add(sum, c.n)
		}
	}
	if off := new(big.Rat).Sub(sum, big.NewRat(100, 1)); whole.Sign() != 0 && off.Abs(off).Cmp(big.NewRat(1, 4)) > 0 {
		a.add(at, "shares come to %s", plain(sum))
	}
}

// units: a table has each unit of the board once.
func (a *analysis) units(id string, rows []line) {
	var want, got []string
	for _, l := range a.site.folder(path.Dir(a.page.path)) {
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
