package recheck

import (
	"path"
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"

	"golang.org/x/net/html"
)

// law is the page of an edition of a scheme as its history is held against it:
// where each rule stands, and what stands there.
type law struct {
	root   *html.Node
	title  string
	facts  map[string][]string // of its head
	byID   map[string]*html.Node
	byName map[string][]*html.Node
	rows   map[string][]*html.Node // of tables, by the ids of their rules
	flat   string
	places sync.Map // *provision by *html.Node
	once   sync.Once
	known  map[string]*rule // see rules
}

// provision is one rule as the page prints it.
type provision struct {
	atoms  []string            // its sentences and cells
	brief  bool                // it has cells, of which the history makes sentences
	labels map[string][]string // values by what they are labelled with
}

const editions = "schemes/"

// newLaw reads a page of a scheme other than its history.
func newLaw(at string, root *html.Node) *law {
	if !strings.HasPrefix(at, editions) || path.Base(at) == home {
		return nil
	}
	main := first(root, "main")
	l := &law{root: main, title: text(first(main, "h1")), byID: make(map[string]*html.Node), byName: make(map[string][]*html.Node), rows: make(map[string][]*html.Node)}
	l.facts, l.flat = labelled(first(main, "dl.facts")), solid(text(main))
	for n := range descendants(main) {
		if id := attribute(n, "id"); id != "" {
			l.byID[id] = n
		}
		switch n.Data {
		case "th", "h3", "h4", "h5", "h6":
			name, at := text(n), ruleOf(n)
			if id := idOf(at); at.Data == "tr" && id != "" {
				l.rows[id] = append(l.rows[id], at)
			}
			l.byName[name] = append(l.byName[name], at)
			for _, sep := range []string{": ", "：", ":"} { // what it is, and its name
				for rest := name; ; {
					_, after, ok := strings.Cut(rest, sep)
					if !ok {
						break
					}
					rest = after
					l.byName[rest] = append(l.byName[rest], at)
				}
			}
		}
	}
	return l
}

// ruleOf is the element that says the rule of which n is the heading.
func ruleOf(n *html.Node) *html.Node {
	for up := n.Parent; up != nil; up = up.Parent {
		switch {
		case up.Data == "tr", up.Data == "article", up.Data == "div" && attribute(up, "class") == "example":
			return up
		case up.Data == "section":
			return up
		}
	}
	return n.Parent
}

// idOf is the id by which both editions know a rule: a row without one leads to
// it.
func idOf(n *html.Node) string {
	id := attribute(n, "id")
	switch {
	case attribute(n, "class") == "example":
		return attribute(first(n, "h4"), "id")
	case n.Data == "tr" && id == "":
		return anchorOf(first(first(n, "th"), "a"))
	}
	return id
}

// named are the rules of a name; of several, all.
func (l *law) named(name string) []*html.Node { return l.byName[name] }

// rule is the rule of an id.
func (l *law) rule(id string) *html.Node {
	n := l.byID[id]
	if n != nil && n.Data == "h4" {
		return ruleOf(n)
	}
	return n
}

// heading is what the page calls the clause of an anchor.
func (l *law) heading(id string) string { return text(l.byID[id]) }

// says reports whether a wording stands below its heading.
func (l *law) says(heading, prose string) bool {
	return strings.Contains(l.flat, solid(heading)+solid(prose))
}

func solid(text string) string { return strings.Join(strings.Fields(text), "") }

// labelled are the values of a list of facts.
func labelled(n *html.Node) map[string][]string {
	list := make(map[string][]string)
	for _, div := range all(n, "div") {
		label := text(first(div, "dt"))
		if paragraphs := texts(all(first(div, "dd"), "p")); len(paragraphs) > 0 {
			list[label] = append(list[label], paragraphs...)
		} else if label != "" {
			list[label] = append(list[label], text(first(div, "dd")))
		}
	}
	return list
}

// read reads a rule once.
func (l *law) read(n *html.Node) *provision {
	if known, ok := l.places.Load(n); ok {
		return known.(*provision)
	}
	p := &provision{labels: labelled(n)}
	what, _, _ := strings.Cut(attribute(n, "id"), ".")
	p.brief = slices.Contains([]string{"kind", "orientation", "group"}, what)
	p.gather(n)
	p.columns(n)
	for _, atom := range slices.Clone(p.atoms) { // limits, each after its word
		each := "" // what stands before the limits of each event, once
		for part := range strings.SplitSeq(atom, " · ") {
			if m := limited.FindStringSubmatch(part); m != nil {
				if at := strings.LastIndex(m[1], " "); at >= 0 {
					each, m[1] = m[1][:at+1], m[1][at+1:]
				}
				p.labels[each+m[1]] = append(p.labels[each+m[1]], m[2])
			}
		}
	}
	l.places.Store(n, p)
	return p
}

// gather takes the sentences and cells below n, but not those of the clause
// beside a rule and of its examples: these are no rule.
func (p *provision) gather(n *html.Node) {
	for d := range n.ChildNodes() {
		switch d.Data {
		case "blockquote":
			continue
		case "p", "td", "dd", "th", "li", "span", "h3", "h4", "strong":
			p.atoms = append(p.atoms, withoutClause(d))
		}
		if attribute(d, "class") != "example" {
			p.gather(d)
		}
	}
}

// columns reads the cells of a row by the headings of its table; of a worked
// example its first row, which is its result.
func (p *provision) columns(n *html.Node) {
	row, table := n, n
	if n.Data != "tr" {
		table = first(n, "table.ledger")
		row = first(first(table, "tbody"), "tr")
	}
	for table != nil && table.Data != "table" {
		table = table.Parent
	}
	if table == nil || row == nil {
		return
	}
	headings := texts(all(first(table, "thead"), "th"))
	column := 0
	for cell := row.FirstChild; cell != nil; cell = cell.NextSibling {
		if cell.Data != "td" && cell.Data != "th" {
			continue
		}
		if column < len(headings) {
			p.labels[headings[column]] = append(p.labels[headings[column]], text(cell))
			if column == 0 { // what it is called, without notes
				p.labels[headings[0]] = append(p.labels[headings[0]], ownText(cell))
			}
		}
		if hasClass(cell, "worth") {
			p.labels[worth] = append(p.labels[worth], text(cell))
		}
		if hasClass(cell, "unit") {
			p.labels[unitOf] = append(p.labels[unitOf], text(cell))
		}
		column++
	}
}

const worth, unitOf = "\x00worth", "\x00unit"

func withoutClause(n *html.Node) string {
	return strings.TrimSpace(strings.TrimSuffix(text(n), text(first(n, ".clause"))))
}

// holds reports whether a value, or a part of one, stands in one of the
// sentences, whole.
func (p *provision) holds(value string) bool {
	return slices.ContainsFunc(p.atoms, func(atom string) bool { return within(atom, value) })
}

// within reports whether a text contains another, without cutting a number.
func within(long, short string) bool {
	for from := 0; ; {
		at := strings.Index(long[from:], short)
		if at < 0 {
			return false
		}
		at += from
		end := at + len(short)
		if !joins(long[:at], short) && !joins(short, long[end:]) {
			return true
		}
		from = at + 1
	}
}

// joins reports whether the end of one text and the start of the next are one
// number.
func joins(before, after string) bool {
	digits := amounts.FindAllStringIndex(before+after, -1)
	return slices.ContainsFunc(digits, func(at []int) bool { return at[0] < len(before) && len(before) < at[1] })
}

// tells reports whether one of the sentences has all the numbers of a text, one
// after the other.
func (p *provision) tells(text string) bool {
	want := numbersIn(text)
	return slices.ContainsFunc(p.atoms, func(atom string) bool {
		got := numbersIn(atom)
		for ; len(got) >= len(want); got = got[1:] {
			if slices.Equal(got[:len(want)], want) {
				return true
			}
		}
		return false
	})
}

// labelled reports whether a text is in one of the sentences without the words
// that it begins with, up to the first sign. A number alone would stand in too
// many.
func (p *provision) labelled(text string) bool {
	for label, value, ok := strings.Cut(text, " "); ok; {
		if strings.ContainsFunc(label, func(r rune) bool { return !unicode.IsLetter(r) }) {
			return false
		}
		if _, isNumber := parse(value); !isNumber && p.holds(value) {
			return true
		}
		label, value, ok = strings.Cut(value, " ")
	}
	return false
}

// limited is a number after its word.
var limited = regexp.MustCompile(`^([^\d]*[^\d+−./≈ ]) ([+−]?\d.*)$`)
