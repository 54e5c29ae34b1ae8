package recheck

import (
	"math/big"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

const (
	subjectFolder  = "subjects/"
	listOfSubjects = subjectFolder + home
)

// career is what a page says of a unit under one scheme.
type career struct {
	said    []string
	periods []periodLine
	columns []string // ids of categories
	losses  []lossLine
	more    string  // above them: how many there are in all
	charts  []chart // of the totals, of the places
}

// periodLine is a row; of a gap only the name is told.
type periodLine struct {
	gap                             bool
	ledger, name, edition           string
	total, median, by, heads        string
	place, shared, moved            string
	grade, band, compared, schemeAt string
	categories                      [][2]string // own and median
}

type lossLine struct{ name, times, lost, period, page, anchor string }

// listed is a row of the list of units.
type listed struct {
	page, ledger                string
	total, place, shared, heads string
	places                      []string
	shelf                       string // the caption of its table
}

func (p *page) newCareers(root *html.Node) {
	if !strings.HasPrefix(p.path, subjectFolder) {
		return
	}
	for _, section := range all(root, "section") {
		if table := first(section, "table.periods"); table != nil {
			p.career = append(p.career, p.newCareer(section, table))
		}
	}
	for _, table := range all(root, "table.subjects") {
		for _, tr := range all(first(table, "tbody"), "tr") {
			s := newStanding(tr)
			p.subjects = append(p.subjects, listed{page: target(first(tr, "th"), p.path), ledger: target(first(tr, "td.score"), p.path),
				total: s.total, place: s.place, shared: s.shared, heads: text(first(tr, "td.heads")),
				places: strings.Split(text(first(tr, "td.places")), " → "), shelf: text(first(table, "caption"))})
		}
	}
}

func (p *page) newCareer(section, table *html.Node) career {
	c := career{said: texts(all(first(section, "ul.said"), "li"))}
	for _, tr := range all(first(table, "tbody"), "tr") {
		s := newStanding(tr)
		line := periodLine{gap: hasClass(tr, "gap"), ledger: target(first(tr, "th"), p.path),
			total: s.total, place: s.place, shared: s.shared, moved: s.moved, grade: s.grade, band: s.band,
			median: text(first(tr, "td.median")), by: text(first(tr, "td.by")), heads: text(first(tr, "td.heads"))}
		line.name = ownText(first(tr, "th"))
		if a := first(first(tr, "th"), "a"); a != nil {
			line.name = text(a)
		}
		if cells := all(tr, "td"); len(cells) > 2 {
			line.edition, line.schemeAt, line.compared = text(cells[0]), target(cells[1], p.path), target(cells[len(cells)-1], p.path)
		}
		c.periods = append(c.periods, line)
	}
	categories := first(section, "table.categories")
	for _, th := range all(first(categories, "thead"), "th")[1:] {
		c.columns = append(c.columns, attribute(th, "data-category"))
	}
	for n, tr := range all(first(categories, "tbody"), "tr") {
		for _, td := range all(tr, "td") {
			pair := [2]string{text(first(td, "b.own")), text(first(td, "span.median"))}
			if pair[0] == "" {
				pair[0] = text(td)
			}
			if n < len(c.periods) {
				c.periods[n].categories = append(c.periods[n].categories, pair)
			}
		}
	}
	for _, tr := range all(first(first(section, "table.losses"), "tbody"), "tr") {
		newest := first(tr, "a")
		c.losses = append(c.losses, lossLine{text(first(tr, "th")), text(first(tr, "td.times")), printed(first(tr, "td.lost")), text(newest), leads(newest, p.path), anchorOf(newest)})
	}
	if h := first(section, "table.losses"); h != nil {
		for b := h.Parent.PrevSibling; b != nil && b.Data != "h3"; b = b.PrevSibling {
			if b.Data == "p" {
				c.more = text(b)
			}
		}
	}
	for _, figure := range all(section, "figure.chart") {
		c.charts = append(c.charts, newChart(figure))
	}
	return c
}

// past are the ledgers of a unit under a scheme, the oldest first, each with
// its period.
func (s *site) past(unit, scheme string) (ledgers []*ledger, periods []period) {
	list := s.periods()
	for i := len(list) - 1; i >= 0; i-- {
		for _, x := range s.all(&list[i]) {
			if l := s.ledger(strings.TrimSuffix(x, home) + unit + ".html"); board(x) == scheme && l != nil {
				ledgers, periods = append(ledgers, l), append(periods, list[i])
			}
		}
	}
	return ledgers, periods
}

// checkCareer: every period repeats its ledger, and the medians are those of
// the ranking.
func (s *site) checkCareer(p *page, r *report) {
	if len(p.career) == 0 {
		r.add("main", "tells of no period")
	}
	for n := range p.career {
		c := &p.career[n]
		at := slices.IndexFunc(c.periods, func(x periodLine) bool { return x.ledger != "" })
		if at < 0 {
			r.add("table.periods", "leads to no ledger")
			continue
		}
		scheme := board(c.periods[at].ledger)
		ledgers, periods := s.past(unit(p.path), scheme)
		var want, got []string
		for _, l := range ledgers {
			want = append(want, l.head.ledger)
		}
		for i := range c.periods {
			if x := &c.periods[i]; !x.gap {
				got = append(got, x.ledger)
			}
		}
		r.want("table.periods "+scheme, strings.Join(got, " "), strings.Join(want, " "))
		if slices.Equal(got, want) {
			k := &checkedCareer{r, s, p.words, c, ledgers, periods}
			k.check()
		}
	}
}

type checkedCareer struct {
	*report
	site  *site
	words *words
	*career
	ledgers []*ledger
	past    []period
}

func (k *checkedCareer) check() {
	n := 0
	above, below, all := 0, 0, 0
	for i := range k.periods {
		x := &k.periods[i]
		at := "table.periods " + x.name
		if x.gap {
			k.want(at, x.total+x.median+x.by+x.place+x.heads, "")
			if slices.ContainsFunc(k.site.periods(), func(other period) bool { return other.name == x.name && other.kind != k.past[0].kind }) {
				k.add(at, "is a period of another kind")
			}
			continue
		}
		l := k.ledgers[n]
		median, by, heads := k.words.edge, k.words.edge, k.words.edge
		rows := k.site.rows(l)
		if k.site.closed(l.head.ledger) {
			if x.median != k.words.edge { // nobody can work it out from this version
				median, by, heads = x.median, signed(new(big.Rat).Sub(k.number(at, l.head.total), k.number(at, x.median))), x.heads
				all++
				switch k.number(at, by).Sign() {
				case 1:
					above++
				case -1:
					below++
				}
			}
		} else if len(rows) > 0 {
			middle := k.median(at, rows, func(row standing) string { return row.total })
			gap := new(big.Rat).Sub(k.number(at, l.head.total), middle)
			median, by, heads = figure(middle), signed(gap), strconv.Itoa(len(rows))
			all++
			switch gap.Sign() {
			case 1:
				above++
			case -1:
				below++
			}
		}
		h := l.head
		k.want(at, strings.Join([]string{x.name, x.edition, x.total, x.median, x.by, x.place, x.shared, x.heads, x.moved, x.grade, x.band, x.schemeAt}, " | "),
			strings.Join([]string{k.past[n].name, k.past[n].edition, h.total, median, by, h.place, h.shared, heads, h.moved, h.grade, h.band, l.scheme}, " | "))
		k.checkCategories(x, l, rows)
		n++
	}
	k.checkSaid(above, below, all)
	k.checkCharts()
}

// rows are the ranking of the group of a ledger.
func (s *site) rows(l *ledger) []standing {
	if p := s.pages[ranked(l.head.ledger)]; p != nil {
		for _, t := range p.rankings {
			if t.group == l.group {
				return t.rows
			}
		}
	}
	return nil
}

func (k *checkedCareer) median(at string, rows []standing, value func(standing) string) *big.Rat {
	var list []*big.Rat
	for _, row := range rows {
		list = append(list, k.number(at, value(row)))
	}
	slices.SortFunc(list, func(a, b *big.Rat) int { return a.Cmp(b) })
	half := len(list) / 2
	if len(list)%2 == 1 {
		return list[half]
	}
	sum := new(big.Rat).Add(list[half-1], list[half])
	return sum.Quo(sum, big.NewRat(2, 1))
}

func (k *checkedCareer) checkCategories(x *periodLine, l *ledger, rows []standing) {
	if len(x.categories) != len(k.columns) {
		k.add("table.categories "+x.name, "%d cells for %d columns", len(x.categories), len(k.columns))
		return
	}
	for n, id := range k.columns {
		want, at := [2]string{k.words.edge, ""}, "table.categories "+x.name+" "+id
		if value, ok := l.category(id); ok {
			want = [2]string{value, k.words.edge}
			if k.site.closed(l.head.ledger) {
				want[1] = x.categories[n][1]
			}
			index := l.indexOf(id)
			if len(rows) > 0 {
				want[1] = figure(k.median(at, rows, func(row standing) string {
					return append(slices.Clone(row.categories), make([]string, index+1)...)[index]
				}))
			}
		}
		k.want(at, strings.Join(x.categories[n][:], " | "), strings.Join(want[:], " | "))
	}
}

// indexOf is the how manyeth category of a ledger one is.
func (l *ledger) indexOf(id string) int {
	n := 0
	for _, x := range l.root.rows {
		if x.class != "category" {
			continue
		}
		if strings.HasPrefix(x.id, "_category."+id+".") {
			return n
		}
		n++
	}
	return n
}
