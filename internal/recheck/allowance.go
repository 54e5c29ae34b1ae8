package recheck

import (
	"math/big"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// allotment is the list of an allowance as its page prints it.
type allotment struct {
	terms, spread map[string]string
	names         []string // of the terms, in their order
	rows          []paidRow
	rest          *paidRest // of those who are not named; nil: nobody
	people        bool      // it is of the people of units
	units         []paidUnit
	several       []paidRow // what those get in all who are in several units
	total         string
	said          []string
	how           []string    // the paragraphs of the page
	groups        []paidGroup // to which it is limited
	limited       bool
	results       string // the ranking whose results it follows from
}

// paidRow is a line of the list, or of the allowances on a ledger.
type paidRow struct {
	page, anchor, name     string // where it leads to, and under which name
	id, group, place       string
	cells                  []string
	gained                 string // by which a movement among the cells sorts
	equation, note, amount string
}

func newPaidRow(tr *html.Node, from string) paidRow {
	th := first(tr, "th")
	a := first(th, "a")
	x := paidRow{page: leads(a, from), anchor: anchorOf(a), name: text(a), id: attribute(tr, "id"), place: text(first(tr, "td.rank"))}
	if a == nil {
		x.name = text(th)
	}
	x.group, x.cells = text(first(tr, "td.group")), texts(all(tr, "td.given"))
	x.gained = attribute(first(tr, "td.given"), "data-sort")
	x.equation, x.note, x.amount = text(first(tr, "span.equation")), text(first(tr, "span.note")), text(first(tr, "td.amount"))
	return x
}

// says is how the amount comes about, and the amount.
func (x paidRow) says() string { return x.equation + " | " + x.note + " | " + x.amount }

// newAllotment reads the page of an allowance; nil for any other page.
func newAllotment(root *html.Node, from string) *allotment {
	table := first(root, "table.allowance")
	if table == nil {
		return nil
	}
	a := &allotment{terms: make(map[string]string), spread: make(map[string]string), said: texts(all(first(root, "ul.said"), "li")), how: texts(all(first(root, "main"), "p"))}
	for _, link := range all(first(root, "dl.facts"), "a") {
		a.results = leads(link, from)
	}
	for _, tr := range all(first(first(root, "table.terms"), "tbody"), "tr") {
		a.names = append(a.names, attribute(tr, "data-term"))
		a.terms[attribute(tr, "data-term")] = text(first(tr, "td.num"))
	}
	for _, tr := range all(first(first(root, "table.pay"), "tbody"), "tr") {
		a.spread[attribute(tr, "data-term")] = text(first(tr, "td.num"))
	}
	a.readGroups(root, table)
	if a.readPeople(root, table, from); a.people {
		return a
	}
	for _, tr := range all(first(table, "tbody"), "tr") {
		if attribute(tr, "class") == "total" {
			a.total = text(first(tr, "td.amount"))
			continue
		}
		if attribute(tr, "class") == "withheld" {
			a.rest = newPaidRest(tr)
			continue
		}
		a.rows = append(a.rows, newPaidRow(tr, from))
	}
	return a
}

// newPaid are the allowances on a ledger.
func newPaid(root *html.Node, from string) []paidRow {
	var list []paidRow
	for _, tr := range all(first(first(root, "table.allowances"), "tbody"), "tr") {
		list = append(list, newPaidRow(tr, from))
	}
	return list
}

// yuan is an amount as it is printed.
func yuan(n *big.Rat) string {
	rounded, _ := round(n, 2, "half-away")
	return strings.Replace(rounded.FloatString(2), "-", "−", 1)
}

// parseYuan reads an amount, or any number that stands in a calculation.
func parseYuan(text string) (*big.Rat, bool) {
	n, ok := new(big.Rat).SetString(strings.Replace(text, "−", "-", 1))
	if !ok || text != yuan(n) {
		return new(big.Rat), false
	}
	return n, true
}

// byMetric reports whether the amounts are so much for each one of a metric.
func (a *allotment) byMetric() bool {
	return len(a.names) > 0 && strings.HasPrefix(a.names[0], "rate.")
}

// byGain reports whether the amounts are so much for each place gained.
func (a *allotment) byGain() bool { return a.terms["each"] != "" }

// ofAll reports whether those without a place are on the list too.
func (a *allotment) ofAll() bool { return a.byMetric() || a.byGain() || a.people }

// checkPaid: a ledger lists no other allowances than those that list it, or none
// that has a list.
func (s *site) checkPaid(p *page, r *report) {
	for _, x := range p.paid {
		if x.page == "" && s.listless(ranked(p.path)) {
			x.alone(p.words, r)
			continue
		}
		if !slices.ContainsFunc(s.due(x.page), func(d due) bool {
			return d.who == unit(p.path) && d.anchor == x.anchor && d.says() == x.says()
		}) {
			r.add("table.allowances", "%s does not say %q", x.page, x.amount)
		}
	}
}
