package recheck

import (
	"regexp"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// enactment is one edition taking the place of another.
type enactment struct {
	*site
	*words
	*report
	was, now *law
	from     string // the period from which it applies
}

var (
	quotedName = regexp.MustCompile(`“(.*)”`)
	nextQuote  = regexp.MustCompile(`”[^“”]*“`)
)

// check looks a change up where each of its values should stand.
func (x *enactment) check(c *amended) {
	at := c.says
	name := ""
	quoted := ""
	if m := quotedName.FindStringSubmatch(c.lead); m != nil {
		name, quoted = m[1], m[1]
		if cut := nextQuote.FindStringIndex(name); cut != nil { // a sentence of a rule
			name, quoted = name[:cut[0]], name[cut[1]:]
		}
	}
	if c.under != "" {
		if l := x.law(c.headed[0]); l == nil || text(first(l.rule(c.under), "h3")) != c.heading {
			x.add(at, "the heading %q is not that of the rule", c.heading)
		}
	}
	old, new := x.places(c, name)
	if c.hasWas {
		x.stands(at, x.was, old, c, name, c.was)
	}
	if c.hasOf {
		x.stands(at, x.now, new, c, name, c.now)
	}
	x.around(c, name, quoted)
}

// around checks what stands around the values: names, the period, the clause.
func (x *enactment) around(c *amended, name, quoted string) {
	rest := c.rest
	if rest == "" || !c.hasWas && !c.hasOf { // no value stands between
		rest = strings.Replace(c.says[strings.LastIndex(c.says, "”")+1:], c.clause, "", 1)
	}
	source := ""
	if c.clause != "" {
		l := x.law(c.written[0])
		if l == nil || l.heading(c.written[1]) != c.clause {
			x.add(c.says, "the clause is not called %q", c.clause)
		}
	} else {
		source = x.document(x.now)
		if !tells(rest, x.from, source) {
			source = x.document(x.was)
		}
	}
	if !strings.Contains(rest, x.from) || !tells(rest, x.from, source) {
		x.add(c.says, "%q does not say %q and %q, and no other number", rest, x.from, source)
	}
	for _, said := range []string{name, quoted} {
		if len(numbersIn(said)) > 0 && len(x.now.named(said))+len(x.was.named(said)) == 0 &&
			!x.now.read(x.now.root).holds(said) && !x.was.read(x.was.root).holds(said) {
			x.add(c.says, "neither edition says %q", said)
		}
	}
}

// document is the number of an edition's document.
func (x *enactment) document(l *law) string {
	says := strings.Join(l.facts[x.words.says["document"]], "")
	at := strings.LastIndex(says, x.words.comma)
	return says[:max(at, 0)]
}

// places are the rules of which a change speaks, in the old and the new
// edition.
func (x *enactment) places(c *amended, name string) (old, new []*html.Node) {
	if c.isOrder() && name == "" || strings.Contains(c.lead[:max(0, strings.Index(c.lead, "“"))], x.words.says["tie-break"]) {
		return []*html.Node{x.was.root}, []*html.Node{x.now.root}
	}
	if name == "" {
		return all(x.was.root, "dl.facts"), all(x.now.root, "dl.facts")
	}
	find := func(l *law) (list []*html.Node) {
		for _, n := range l.named(name) {
			if c.under == "" || strings.HasPrefix(idOf(n), "indicator.") && idOf(n) == c.under ||
				strings.HasPrefix(idOf(n), strings.Replace(c.under, "indicator.", "kind.", 1)+".") {
				list = append(list, n)
			}
		}
		return list
	}
	old, new = find(x.was), find(x.now)
	for _, n := range slices.Clone(new) { // it may have had another name
		if id := idOf(n); id != "" {
			for _, before := range append(slices.Clone(x.was.rows[id]), x.was.rule(id)) {
				if before != nil && !slices.Contains(old, before) {
					old = append(old, before)
				}
			}
		}
	}
	return old, new
}

// stands demands that a value stands at one of the places.
func (x *enactment) stands(at string, l *law, places []*html.Node, c *amended, name, value string) {
	if len(numbersIn(value)) == 0 || strings.Contains(c.lead, x.words.says["parts total"]) {
		return // no page prints the last
	}
	if len(places) == 0 {
		places = []*html.Node{l.root}
	}
	if !slices.ContainsFunc(places, func(n *html.Node) bool { return n != nil && x.said(l.read(n), c, name, value) }) {
		x.add(at, "the edition %q does not say %q there", l.title, value)
	}
}

// said reports whether a place says a value: all its parts.
func (x *enactment) said(p *provision, c *amended, name, value string) bool {
	if p.holds(value) && (c.hasWas && c.hasOf || len(numbersIn(value)) != 1) {
		if label := x.label(p, c, name); label == "" {
			return true
		}
	}
	switch label := x.label(p, c, name); label {
	case "":
	case worth: // beside a word for points
		return slices.ContainsFunc(p.labels[worth], func(v string) bool { return slices.Equal(numbersIn(v), numbersIn(value)) })
	default:
		return slices.Contains(p.labels[label], value)
	}
	apart, holds := x.words.says["semicolon"], func(p *provision, part string) bool {
		return x.part(p, part) || (p.brief || strings.Contains(c.lead, x.words.says["kind of event"])) && p.tells(part) ||
			!strings.HasSuffix(c.lead, "“") && p.labelled(part)
	}
	if c.isOrder() {
		apart, holds = x.words.says["comma"], func(p *provision, name string) bool { return p.holds(name) }
	}
	for _, part := range strings.Split(value, apart) {
		if !holds(p, part) {
			return false
		}
	}
	return true
}

// isOrder reports whether a change is one of the order of a list.
func (c *amended) isOrder() bool {
	return strings.HasPrefix(c.lead, "Order (") || strings.Contains(c.lead, "的先后由")
}

// label is what a place calls the value of which a change speaks.
func (x *enactment) label(p *provision, c *amended, name string) string {
	_, after, _ := strings.Cut(c.lead, "“"+name+"”")
	is := func(label string) bool {
		return label != "" && (strings.HasPrefix(after, ", "+label+":") || strings.HasPrefix(after, "的"+label) && !strings.HasPrefix(after, "的"+label+"为"))
	}
	for word, label := range x.words.calls {
		if is(word) {
			return label
		}
	}
	for label := range p.labels {
		if is(label) {
			return label
		}
	}
	if units := p.labels[unitOf]; len(units) == 1 && len(p.labels[worth]) == 1 &&
		(strings.HasPrefix(after, ", per "+units[0]+":") || strings.HasPrefix(after, "每"+units[0])) && !strings.Contains(p.labels[worth][0], " ") {
		return worth
	}
	return ""
}

// part is one of the things said of a rule that came or went.
func (x *enactment) part(p *provision, part string) bool {
	if len(numbersIn(part)) == 0 || strings.HasPrefix(part, x.words.says["parts total"]) || p.holds(part) {
		return true
	}
	for word, label := range x.words.calls {
		if value, ok := strings.CutPrefix(part, word+" "); ok {
			return slices.Contains(p.labels[label], value)
		}
	}
	if name, ok := strings.CutPrefix(part, x.words.says["indicator of"]+" "); ok { // of a worked example, by its first row
		return slices.Contains(p.labels[x.words.says["item"]], name)
	}
	for at, r := range part { // "计量单位 0" stands as "计量单位：0"
		if r == ' ' && p.holds(fill(x.words.says["labelled"], fields{"label": part[:at]})+part[at+1:]) {
			return true
		}
	}
	for label, values := range p.labels {
		if value, ok := strings.CutPrefix(part, label+" "); ok && label != "" && len(numbersIn(label)) == 0 && label[0] != 0 && slices.Contains(values, value) {
			return true
		}
	}
	return false
}

// reworded: both wordings stand on the pages of their editions.
func (x *enactment) reworded(t *reworded, before, after string) {
	if !t.open {
		for _, n := range numbersIn(t.says) {
			if !within(x.now.flat, n) && !within(x.was.flat, n) {
				x.add(t.says, "no page has the number %s", n)
			}
		}
		return
	}
	said := []string{x.from}
	for n, v := range t.versions {
		edition := []string{before, after}[min(n, 1)]
		x.figures(t.says, v.edition, edition)
		if v.title == "" {
			continue
		}
		l := []*law{x.was, x.now}[min(n, 1)]
		says := l.says(v.title, v.prose)
		if strings.Contains(v.at[1], ".") || v.at[1] == "" { // what is in no clause stands apart
			says = solid(v.prose) == solid(l.clauses()[""])
			x.figures(t.says, v.title)
		} else if l.heading(v.at[1]) != v.title {
			x.add(t.says, "the clause is not called %q", v.title)
		}
		if !says {
			x.add(t.says, "the wording is not that of the edition %q", l.title)
		}
		if !slices.Contains(said, v.title) {
			said = append(said, v.title)
		}
	}
	x.figures(t.says, t.says, said...)
}
