package recheck

import (
	"path"
	"regexp"
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// register is what a page of the deductions or the bonuses of a period prints.
type register struct {
	deducts bool
	said    []string
	entries []registered
	losses  []registeredLoss
	sums    []keyed // by clause; of the first page
	total   []string
	lost    []keyed // by item; of the first page
}

// registered is a line of an entry.
type registered struct {
	ledger, id      string // where its link leads
	name, unit      string
	key, anchor     string
	share, count    string
	was, points     string
	outcomes        []string
	clause          string // to which it links
	indicator, kept string
	cut             bool
	testimony       testimony
}

// registeredLoss is a line of what was lost without an entry.
type registeredLoss struct {
	ledger, id  string
	key, anchor string
	figures     []string // full, is, by entries, lost
}

// keyed is a line of a summary; place is where its link leads.
type keyed struct {
	key, page, place string
	figures          []string
}

// sheetName is what the pages of a register are called.
var sheetName = regexp.MustCompile(`^[^/]+/(deductions|bonuses)(?:-([0-9]+))?\.html$`)

func newRegister(at string, root *html.Node) *register {
	name := sheetName.FindStringSubmatch(at)
	if name == nil {
		return nil
	}
	r := &register{deducts: name[1] == "deductions", said: texts(append(all(root, "p.lead"), all(first(root, "main"), "p.meta")...))}
	for _, table := range all(root, "table.register") {
		for _, tr := range all(first(table, "tbody"), "tr") {
			r.entries = append(r.entries, newRegistered(at, tr))
		}
	}
	for _, table := range all(root, "table.lost") {
		for _, tr := range all(first(table, "tbody"), "tr") {
			x := registeredLoss{key: attribute(tr, "data-key"), anchor: attribute(tr, "id"), figures: texts(all(tr, "td.num"))}
			x.ledger, x.id = place(first(tr, "td.item"), at)
			r.losses = append(r.losses, x)
		}
	}
	r.sums, r.total = newKeyed(at, first(root, "table.clauses"))
	r.lost, _ = newKeyed(at, first(root, "table.lost-sums"))
	return r
}

func newRegistered(at string, tr *html.Node) registered {
	x := registered{
		key: attribute(tr, "data-key"), anchor: attribute(tr, "id"), name: text(first(tr, "th")),
		unit: text(first(first(tr, "td.unit-name"), "a")), share: text(first(first(tr, "td.unit-name"), "span.meta")),
		count: text(first(tr, "td.count")), points: text(first(tr, "td.points")),
		outcomes:  texts(all(first(tr, "td.outcome"), "span.ruling")),
		indicator: text(first(first(tr, "td.item"), "a")),
		cut:       first(first(tr, "td.outcome"), "span.instead") != nil, kept: text(first(first(first(tr, "td.outcome"), "span.instead"), "a")),
	}
	x.testimony = newTestimony(tr)
	x.ledger, x.id = place(first(tr, "th"), at)
	_, x.clause = place(first(first(tr, "td.item"), "span.clause"), at)
	if changed := first(tr, "ins"); changed != nil {
		x.was, x.points = text(first(tr, "del")), text(changed)
	}
	return x
}

func newKeyed(at string, table *html.Node) (list []keyed, total []string) {
	for _, tr := range all(first(table, "tbody"), "tr") {
		x := keyed{key: attribute(tr, "data-key")}
		for _, td := range all(tr, "td.num") {
			x.figures = append(x.figures, printed(td))
		}
		x.page, x.place = place(first(tr, "th"), at)
		list = append(list, x)
	}
	return list, texts(all(first(table, "tfoot"), "td.num"))
}

// place is the page and the place in it to which the first link below n leads.
func place(n *html.Node, from string) (page, id string) {
	href := attribute(first(n, "a"), "href")
	_, id, _ = strings.Cut(href, "#")
	if page = target(n, from); page == "" && id != "" {
		page = from
	}
	return page, id
}

// sheets are the pages of a register, by its first page.
func (s *site) sheets(first string) []*page {
	list := []*page{s.pages[first]}
	for n := 2; ; n++ {
		next := s.pages[strings.TrimSuffix(first, ".html")+"-"+strconv.Itoa(n)+".html"]
		if next == nil {
			return list
		}
		list = append(list, next)
	}
}

// checkRegister: each line says what the ledger says to which it leads. The
// first page also adds up, and leaves nothing out.
func (s *site) checkRegister(p *page, r *report) {
	for k := range p.register.entries {
		s.checkEntry(p, &p.register.entries[k], r)
	}
	for k := range p.register.losses {
		s.checkLoss(&p.register.losses[k], r)
	}
	if at := sheetName.FindStringSubmatch(p.path); at[2] != "" {
		if s.pages[path.Dir(p.path)+"/"+at[1]+".html"] == nil {
			r.add("table.register", "the register has no first page")
		}
		return
	}
	var entries []registered
	var losses []registeredLoss
	for _, sheet := range s.sheets(p.path) {
		if len(sheet.register.entries)+len(sheet.register.losses) > mostLines {
			r.add(sheet.path, "more than %d lines", mostLines)
		}
		entries, losses = append(entries, sheet.register.entries...), append(losses, sheet.register.losses...)
	}
	s.checkSums(p, entries, r)
	s.checkComplete(p, entries, r)
	if p.register.deducts {
		s.checkLost(p, losses, r)
	}
	s.checkSaid(p, entries, losses, r)
}

// mostLines is how many lines a page of a register may have.
const mostLines = 500

// checkEntry compares a line with that of the ledger.
func (s *site) checkEntry(p *page, x *registered, r *report) {
	at := "#" + x.name
	l := s.account(x.ledger)
	entry := l.entries[x.id]
	if entry == nil {
		r.add(at, "no entry %s on %s", x.id, x.ledger)
		return
	}
	r.want(at, x.name, x.id)
	r.want(at+" td.points", x.points, entry.value)
	was := figure(entry.full)
	if x.was != "" || was != x.points {
		r.want(at+" del", x.was, was)
	}
	if x.was == x.points {
		r.add(at+" del", "nothing has changed")
	}
	r.want(at+" td.count", x.count, entry.counts())
	r.want(at+" td.outcome", strings.Join(x.outcomes, " "), strings.Join(entry.words("ruling"), " "))
	r.want(at+" .instead", x.kept, entry.kept())
	if x.cut != (entry.words("once") != nil) {
		r.add(at+" .instead", "does not say what the ledger says")
	}
	if !strings.HasPrefix(l.ledger.name, x.unit+" ") {
		r.add(at, "%s is not the unit of %s", x.unit, x.ledger)
	}
	r.want(at, x.indicator, entry.indicator.label)
	r.want(at+" .clause", x.key, strings.Join([]string{"clause", board(x.ledger), entry.category.name(), entry.indicator.of, x.clause}, "."))
	if want := entry.part(); x.share != "" || want != "" {
		r.want(at+" .meta", x.share, fill(p.words.says["share column"], fields{"share": want}))
	}
	if entry.side() > 0 == p.register.deducts {
		r.add(at, "stands in the wrong register")
	}
	s.checkTestimony(p, x, at, r)
}
