package explain_test

import (
	"bytes"
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"gongping/internal/locale"
)

// shown is a row of a ledger as a built page shows it.
type shown struct {
	id, class, label, note, clause, owner string
	depth                                 int
	void                                  bool
	steps                                 []shownStep
	amount, unit, was, value, balance     string
	details                               []detail
}

// detail is a line of what is on record.
type detail struct {
	facts      []string
	attributes []string // what the entry counts, in words
	values     []string // the same for machines
}

type shownStep struct{ op, word, equation, instead, clause, count, mode, places string }

// page is what the test reads of a ledger page.
type page struct {
	title string
	facts map[string]string
	notes []string // below the state
	said  []string // every sentence around the rows
	rows  []shown
	keys  [][2]string
}

func readPage(t *testing.T, lang locale.Lang, data []byte) page {
	t.Helper()
	doc, err := html.Parse(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	p := page{title: text(first(doc, "h1", "")), facts: make(map[string]string)}
	for _, row := range all(first(doc, "dl", "facts"), "div", "") {
		value := text(first(row, "dd", ""))
		if names := first(row, "dd", "identities"); names != nil {
			value = listed(lang, all(names, "span", ""))
		}
		if place := first(row, "dd", "rank"); place != nil {
			value = unbroken(place)
		}
		p.facts[text(first(row, "dt", ""))] = value
	}
	p.said = append(p.said, text(first(doc, "p", "demo")))
	for n := range first(doc, "main", "").ChildNodes() {
		switch {
		case n.Data == "p" && hasClass(n, "note"):
			p.notes = append(p.notes, text(n))
			p.said = append(p.said, text(n))
		case n.Data == "p" && hasClass(n, "meta"):
			p.said = append(p.said, text(n))
		case n.Data == "p" && (hasClass(n, "more") || hasClass(n, "cause")): // leads to other pages, speaks of the ranking
		case n.Data == "p" && !hasClass(n, "state"):
			t.Fatalf("explain does not know of the paragraph %q", text(n))
		}
	}
	footer := all(first(doc, "footer", ""), "p", "")
	p.said = append(p.said, text(footer[len(footer)-1]))
	parts := make(map[string]*html.Node) // by the row below which they stand
	for _, part := range all(doc, "details", "part") {
		below := first(part, "table", "ledger")
		parts[attribute(below, "data-under")] = below
	}
	for _, tr := range all(first(first(doc, "table", "ledger"), "tbody", ""), "tr", "") {
		p.rows = append(p.rows, readRow(t, lang, tr))
		if below := parts[attribute(tr, "id")]; below != nil {
			for _, tr := range all(first(below, "tbody", ""), "tr", "") {
				p.rows = append(p.rows, readRow(t, lang, tr))
			}
		}
	}
	if keys := first(doc, "table", "keys"); keys != nil {
		for _, tr := range all(first(keys, "tbody", ""), "tr", "") {
			p.keys = append(p.keys, [2]string{text(first(tr, "th", "")), text(first(tr, "td", ""))})
		}
	}
	if len(p.rows) == 0 {
		t.Fatal("the page has no ledger")
	}
	return p
}

func readRow(t *testing.T, lang locale.Lang, tr *html.Node) shown {
	depth, err := strconv.Atoi(attribute(tr, "data-depth"))
	if err != nil {
		t.Fatal(err)
	}
	label, formula, value := first(tr, "td", "label"), first(tr, "td", "formula"), first(tr, "td", "value")
	row := shown{
		id: attribute(tr, "id"), class: strings.Fields(attribute(tr, "class"))[0], depth: depth, void: hasClass(tr, "void"),
		amount: text(first(formula, "b", "quantity")), unit: text(first(formula, "span", "unit")),
		was: text(first(value, "del", "")), value: text(value), balance: text(first(tr, "td", "balance")),
	}
	if row.was != "" {
		row.value = text(first(value, "ins", ""))
	}
	for n := range label.ChildNodes() {
		switch {
		case n.Type == html.TextNode:
			row.label += strings.TrimSpace(n.Data)
		case n.Data == "span" && strings.HasPrefix(attribute(n, "id"), "indicator.") && text(n) == "":
			// A place to link to: a terminal has none.
		case hasClass(n, "note"):
			row.note = text(n)
		case hasClass(n, "clause"):
			row.clause = text(n)
		case n.Data == "span" && hasClass(n, "alike"):
			// Leads to how others were treated.
		case n.Data == "span" && hasClass(n, "meta"):
			row.owner = text(n)
		case hasClass(n, "reason"):
			row.details = append(row.details, detail{facts: []string{text(n)}})
		case hasClass(n, "meta"):
			row.details = append(row.details, recorded(lang, n))
		default:
			t.Fatalf("explain does not know of <%s %v> in the label of %s", n.Data, n.Attr, row.id)
		}
	}
	for _, p := range all(formula, "p", "operation") {
		for n := range p.ChildNodes() {
			if n.Type == html.ElementNode && !slices.Contains([]string{"word", "equation", "instead", "clause"}, attribute(n, "class")) {
				t.Fatalf("explain does not know of <%s %v> in a calculation", n.Data, n.Attr)
			}
		}
		row.steps = append(row.steps, shownStep{
			op: attribute(p, "data-op"), word: text(first(p, "span", "word")), equation: text(first(p, "span", "equation")),
			instead: text(first(p, "span", "instead")), clause: text(first(p, "span", "clause")),
			count: attribute(p, "data-count"), mode: attribute(p, "data-mode"), places: attribute(p, "data-places"),
		})
	}
	return row
}

// listed is what the page's style sets apart, with commas.
func listed(lang locale.Lang, parts []*html.Node) string {
	list := make([]string, len(parts))
	for i, part := range parts {
		list[i] = text(part)
	}
	return strings.Join(list, texts(lang).T(locale.Comma))
}

// recorded is a line of facts.
func recorded(lang locale.Lang, meta *html.Node) detail {
	var d detail
	for n := range meta.ChildNodes() {
		switch {
		case n.Type != html.ElementNode:
		case hasClass(n, "attribute"):
			d.attributes = append(d.attributes, text(n))
			d.values = append(d.values, attribute(n, "data-attribute")+"="+attribute(n, "data-value"))
		case hasClass(n, "shares"):
			d.facts = append(d.facts, strings.TrimSpace(n.FirstChild.Data)+" "+listed(lang, all(n, "b", "")))
		default:
			d.facts = append(d.facts, text(n))
		}
	}
	return d
}

func all(n *html.Node, element, class string) []*html.Node {
	var found []*html.Node
	for d := range n.Descendants() {
		if d.Type == html.ElementNode && d.Data == element && (class == "" || hasClass(d, class)) {
			found = append(found, d)
		}
	}
	return found
}

func first(n *html.Node, element, class string) *html.Node {
	if found := all(n, element, class); len(found) > 0 {
		return found[0]
	}
	return nil
}

func hasClass(n *html.Node, class string) bool {
	return slices.Contains(strings.Fields(attribute(n, "class")), class)
}

func attribute(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// text is what a reader sees of an element, with single spaces; empty for none.
func text(n *html.Node) string {
	if n == nil {
		return ""
	}
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data + " ") // elements stand apart on the page
		}
	}
	return squeezed(b.String())
}

func squeezed(s string) string { return strings.Join(strings.Fields(s), " ") }

// unbroken is the text of an element as a browser sets it, with nothing between
// its parts.
func unbroken(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return strings.TrimSpace(b.String())
}
