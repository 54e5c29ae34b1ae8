package recheck

import (
	"path"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// closed is a board in a version of the site that does not name everybody on
// it: how many are where, and those who are named.
type closed struct {
	said   string
	few    string // why branches share a row
	tables []headTable
	named  []namedRow
}

// headTable is how many are where, by branch; the last row is the total.
type headTable struct {
	columns []string
	rows    []headRow
}

type headRow struct {
	branch string
	counts []string // the last is their sum
}

type namedRow struct {
	standing
	branch string
}

func newClosed(root *html.Node, from string) *closed {
	if attribute(first(root, "body"), "class") != "bands" {
		return nil
	}
	c := &closed{said: text(first(root, "p.lead")), few: text(first(first(root, "main"), "p.note"))}
	for _, table := range all(root, "table.bands") {
		columns := texts(all(first(table, "thead"), "th"))
		t := headTable{columns: columns[1 : len(columns)-1]}
		for _, part := range []string{"tbody", "tfoot"} {
			for _, tr := range all(first(table, part), "tr") {
				t.rows = append(t.rows, headRow{text(first(tr, "th")), texts(all(tr, "td.num"))})
			}
		}
		c.tables = append(c.tables, t)
	}
	for _, tr := range all(first(first(root, "table.named"), "tbody"), "tr") {
		x := namedRow{standing: newStanding(tr), branch: text(first(tr, "td.branch"))}
		if x.place == "" {
			x.place = text(first(tr, "td.rank"))
		}
		x.ledger = leads(first(first(tr, "th"), "a"), from)
		c.named = append(c.named, x)
	}
	return c
}

// closed reports whether a ledger belongs to a board on which not everybody is
// named: what it says of others cannot be worked out again from this version.
func (s *site) closed(ledger string) bool {
	p := s.pages[ranked(ledger)]
	return p != nil && p.closed != nil
}

// all are the pages of the boards of a period, also of those that are closed.
func (s *site) all(x *period) []string {
	s.sort()
	return append(slices.Clip(x.boards), s.shut[path.Dir(x.page)]...)
}

// in is the period of a board, whether it is closed or not; -1 for another page.
func (s *site) in(board string) int {
	for i := range s.periods() {
		if slices.Contains(s.all(&s.periods()[i]), board) {
			return i
		}
	}
	return -1
}

// checkClosed: the numbers of heads add up, and those who are named are those
// who have a ledger, with what it says.
func (s *site) checkClosed(p *page, r *report) {
	c := p.closed
	heads, branches := "", 0
	for n := range c.tables {
		t := &c.tables[n]
		t.check(n, r)
		last := t.rows[len(t.rows)-1]
		if n > 0 {
			r.want("table.bands", last.counts[len(last.counts)-1], heads)
			r.want("table.bands", t.branches(), c.tables[0].branches())
		}
		heads, branches = last.counts[len(last.counts)-1], len(t.rows)-1
		if together := t.together(p.words); together > 0 {
			branches += together - 1
		}
	}
	if heads == "" {
		r.want("p.lead", c.said, p.words.says["closed nobody"])
	} else {
		r.want("p.lead", c.said, fill(p.words.says["closed said"], fields{"count": heads, "named": strconv.Itoa(len(c.named)), "branches": strconv.Itoa(branches)}))
	}
	s.checkNamedPeople(p, r)
}

// branches are those of a table with how many each has.
func (t *headTable) branches() string {
	var list []string
	for _, row := range t.rows {
		list = append(list, row.branch+" "+row.counts[len(row.counts)-1])
	}
	return strings.Join(list, "\n")
}

// check adds up the rows and the columns.
func (t *headTable) check(n int, r *report) {
	at := "table.bands " + strconv.Itoa(n+1)
	sums := make([]int, len(t.columns)+1)
	for k, row := range t.rows {
		if len(row.counts) != len(sums) {
			r.add(at, "%d numbers for %d columns", len(row.counts), len(sums))
			continue
		}
		want, sum := make([]string, len(sums)), 0
		for i, text := range row.counts[:len(t.columns)] {
			heads, err := strconv.Atoi(text)
			if err != nil || heads < 0 {
				r.add(at, "%q is no number of people", text)
			}
			want[i], sum = text, sum+heads
			if k < len(t.rows)-1 {
				sums[i], sums[len(t.columns)] = sums[i]+heads, sums[len(t.columns)]+heads
			} else {
				want[i] = strconv.Itoa(sums[i])
			}
		}
		want[len(t.columns)] = strconv.Itoa(sum)
		r.want(at+" "+row.branch, strings.Join(row.counts, " "), strings.Join(want, " "))
	}
}

// checkNamedPeople: everybody who has a ledger is listed once, as the ledger
// says, and is counted.
func (s *site) checkNamedPeople(p *page, r *report) {
	want := make(map[string]bool)
	for _, l := range s.folder(path.Dir(p.path)) {
		want[l.head.ledger] = true
	}
	counted := make(map[string]int)
	for _, x := range p.closed.named {
		at := "table.named " + x.ledger
		l := s.ledger(x.ledger)
		if l == nil || !want[x.ledger] {
			r.add(at, "there is no such ledger, or it is listed twice")
			continue
		}
		delete(want, x.ledger)
		r.want(at, strings.Join([]string{x.name, x.place, x.shared, x.total, x.grade, x.band}, " | "),
			strings.Join([]string{s.nameOn(l), l.head.place, l.head.shared, l.head.total, x.shows(x.grade, l.head.grade, p.words), x.shows(x.band, l.head.band, p.words)}, " | "))
		for _, column := range []string{x.grade, x.band, p.words.says["closed placed"]} {
			counted[x.branch+"\n"+column]++
		}
		if x.place == p.words.edge {
			counted[x.branch+"\n"+p.words.says["closed placed"]]--
		}
	}
	for at := range want {
		r.add("table.named", "%s is not listed", at)
	}
	p.closed.holds(counted, r)
	p.closed.hides(p.words, r)
}

// shows is what stands in a column that only schemes with grades, or with bands,
// have: a dash for none.
func (x *namedRow) shows(printed, has string, w *words) string {
	if has == "" && printed != "" {
		return w.edge
	}
	return has
}

// holds: nowhere are there fewer than are named.
func (c *closed) holds(counted map[string]int, r *report) {
	for _, t := range c.tables {
		for _, row := range t.rows[:len(t.rows)-1] {
			for i, column := range t.columns {
				if i >= len(row.counts) {
					continue
				}
				if n, _ := strconv.Atoi(row.counts[i]); n < counted[row.branch+"\n"+column] {
					r.add("table.bands "+row.branch, "%d in %q, and %d of them are named", n, column, counted[row.branch+"\n"+column])
				}
			}
		}
	}
}

// nameOn is whose ledger one is, as far as the page of the subject says it.
func (s *site) nameOn(l *ledger) string {
	p := s.pages[subjectFolder+unit(l.head.ledger)+".html"]
	if p == nil {
		return l.name
	}
	return strings.TrimSuffix(p.dress.heading, p.words.says["over all periods"])
}
