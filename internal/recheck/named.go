package recheck

import (
	"strings"

	"golang.org/x/net/html"
)

// names are what a page calls rankings, editions and briefs that have pages of
// their own.
type names struct {
	links   []called      // in headings, lists and tables
	schemes []schemeLine  // of the home page
	under   []underScheme // what a page calls the scheme of its tables
	lines   []datedLine   // of subjects: an edition and a period beside a ledger
	lead    string
	notes   map[string][]string // what a page says beside a ledger's period
	history [][2]string         // of a unit: since when, how many people
	since   string
	exact   []string // dates of its history, as machines read them
}

// called is a link to a page with what it says.
type called struct {
	at, says string
	edition  bool // of a scheme, in a sentence
}

// schemeLine is an edition of a scheme on the home page.
type schemeLine struct{ at, title, edition, from, history string }

// underScheme is a heading and a ledger below it; several where units differ.
type underScheme struct {
	title   string
	ledgers []string
}

// datedLine is a period or an edition that is named in a table.
type datedLine struct{ ledger, period, scheme, edition, from string }

func newNames(root *html.Node, at string) names {
	main := first(root, "main")
	n := names{lead: text(first(main, "p.lead"))}
	for _, a := range all(main, "a") {
		switch up := a.Parent; {
		case attribute(up, "class") == "counts": // says how many moved
		case up.Data == "h2", up.Data == "h3", up.Data == "li" && attribute(up.Parent, "class") == "links", up.Data == "p" && (up.Parent.Data == "td" || attribute(up.Parent, "class") == "latest"):
			n.links = append(n.links, called{at: leads(a, at), says: text(a)})
		case attribute(up.Parent, "class") == "movers":
			n.links = append(n.links, called{leads(a, at), text(a), true})
		}
	}
	if at == home {
		for _, h2 := range all(main, "h2") {
			if attribute(h2, "id") == "page.schemes" {
				n.schemes = newSchemeLines(h2.Parent, at)
			}
		}
	}
	if strings.HasPrefix(at, subjectFolder) {
		n.readSubject(main, at)
	}
	return n
}

func newSchemeLines(section *html.Node, at string) []schemeLine {
	var list []schemeLine
	for _, tr := range all(first(section, "tbody"), "tr") {
		if cells := all(tr, "td"); len(cells) == 3 {
			list = append(list, schemeLine{target(tr, at), text(first(tr, "th")), text(cells[0]), text(cells[1]), target(cells[2], at) + "#" + anchorOf(first(cells[2], "a"))})
		}
	}
	return list
}

func (n *names) readSubject(main *html.Node, at string) {
	var under *html.Node
	for _, table := range all(main, "table.subjects") {
		if h3 := headingBefore(table, "h3"); h3 != under || h3 == nil {
			n.under, under = append(n.under, underScheme{title: text(h3)}), h3
		}
		x := &n.under[len(n.under)-1] // its classes have a table each
		for _, tr := range all(first(table, "tbody"), "tr") {
			ledger := target(first(tr, "td.score"), at)
			x.ledgers = append(x.ledgers, ledger)
			if cells := all(tr, "td"); len(cells) > 3 {
				n.lines = append(n.lines, datedLine{ledger: ledger, period: ownText(cells[3]), edition: text(first(cells[3], "span.note"))})
			}
		}
	}
	n.notes = make(map[string][]string)
	for _, name := range []string{"table.periods", "table.categories"} {
		for _, table := range all(main, name) {
			x := underScheme{title: text(first(table.Parent.Parent, "h2"))}
			for _, tr := range all(first(table, "tbody"), "tr") {
				line := newDatedLine(tr, at)
				if line.ledger == "" {
					continue
				}
				x.ledgers = append(x.ledgers, line.ledger)
				n.lines = append(n.lines, line)
				for _, note := range all(first(tr, "th"), "span.note") {
					if first(note, "a") == nil {
						key := name + " " + line.ledger
						n.notes[key] = append(n.notes[key], text(note))
					}
				}
				if n.notes[name+" "+line.ledger] == nil {
					n.notes[name+" "+line.ledger] = []string{}
				}
			}
			n.under = append(n.under, x)
		}
	}
	n.since = text(first(first(main, "dl.facts"), "time"))
	for _, tr := range all(first(first(main, "table.history"), "tbody"), "tr") {
		if cells := texts(all(tr, "td")); len(cells) == 4 {
			n.history = append(n.history, [2]string{text(first(tr, "th")), cells[3]})
			n.exact = append(n.exact, attribute(first(tr, "time"), "datetime"))
		}
	}
}

func newDatedLine(tr *html.Node, at string) datedLine {
	th := first(tr, "th")
	x := datedLine{ledger: target(th, at), period: text(first(th, "a"))}
	for _, note := range all(th, "span.note") {
		if a := first(note, "a"); a != nil {
			x.scheme, x.from = leads(a, at), text(a)
		}
	}
	for _, td := range all(tr, "td.dates") {
		if a := first(td, "a"); a != nil {
			x.scheme, x.edition = leads(a, at), text(a)
		}
	}
	return x
}

// headingBefore is the last heading of a sort that stands before an element.
func headingBefore(n *html.Node, tag string) *html.Node {
	for up := n; up != nil; up = up.Parent {
		for b := up.PrevSibling; b != nil; b = b.PrevSibling {
			if b.Data == tag {
				return b
			}
		}
	}
	return nil
}

// lonely are the notes at the top of a ledger: of gates, of the end of a unit.
func lonely(root *html.Node) []string {
	var list []string
	if main := first(root, "main"); main != nil {
		for n := range main.ChildNodes() {
			if n.Data == "dl" {
				break
			}
			if n.Data == "p" && attribute(n, "class") == "note" {
				list = append(list, text(n))
			}
		}
	}
	return list
}
