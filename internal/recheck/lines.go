package recheck

import (
	"maps"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// rule is what the page of an edition says of one of its rules.
type rule struct {
	name  string
	lines []stated
}

// stated is one thing that is said, and the word before it or above its column.
type stated struct {
	label, says string
	apart       bool // a number that the history may say in other words
}

// wholeEdition is the rule of what an edition says as a whole.
const wholeEdition = "head"

// numbered are the lines with numbers.
func (r *rule) numbered() []stated {
	if r == nil {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(r.lines), func(l stated) bool { return len(numbersIn(l.says)) == 0 })
}

// rules are the rules of an edition by the ids by which all editions know them.
func (l *law) rules(w *words) map[string]*rule {
	l.once.Do(func() {
		l.known = map[string]*rule{wholeEdition: {lines: wholeLines(l.root, w)}}
		for n := range descendants(l.root) {
			id := attribute(n, "id")
			switch {
			case n.Data == "article" && id != "":
				l.known[id] = &rule{text(first(n, "h3")), indicatorLines(n, w)}
			case n.Data == "tr" && first(n, "td.worth") != nil:
				l.known[id] = &rule{text(first(n, "th")), append(brokenUp(text(first(n, "td.worth"))), limitLines(text(first(n, "p.bounds")), w)...)}
			case n.Data == "tr" && strings.Contains(id, ".") && first(n, "td.ways") != nil:
				l.known[id] = otherRule(n, id, text(first(n, "th")), w)
			case attribute(n, "class") == "example":
				_, name, _ := strings.Cut(text(first(n, "h4")), fill(w.says["labelled"], fields{}))
				l.known[idOf(n)] = &rule{name, exampleLines(n)}
			}
		}
		for _, tr := range all(first(first(l.root, "table.categories"), "tbody"), "tr") {
			l.known[anchorOf(first(tr, "a"))] = &rule{text(first(tr, "th")), categoryLines(tr, w)}
		}
	})
	return l.known
}

// wholeLines are the limits of the total, and what is rounded.
func wholeLines(root *html.Node, w *words) []stated {
	var list []stated
	for _, facts := range all(root, "dl.facts") {
		for label, values := range labelled(facts) {
			for _, says := range values {
				switch label {
				case w.says["total"] + " " + w.says["limits"]:
					list = append(list, limitLines(says, w)...)
				case w.says["roundings"]:
					where, how, _ := strings.Cut(says, fill(w.says["labelled"], fields{}))
					list = append(list, stated{label: where, says: how})
				}
			}
		}
	}
	return list
}

// indicatorLines are the traits of an indicator and the sentences of its rule.
func indicatorLines(article *html.Node, w *words) []stated {
	var list []stated
	traits := labelled(first(article, "dl.traits"))
	for _, label := range slices.Sorted(maps.Keys(traits)) {
		for _, says := range traits[label] {
			list = append(list, stated{label: label, says: says})
		}
	}
	ways := sentences(first(article, "div.ways"))
	measured := len(ways) > 0 && slices.Contains(w.measured(), ways[0])
	for _, says := range ways[min(len(ways), 1):] {
		base, isBase := strings.CutPrefix(says, w.says["base"]+" ")
		switch {
		case isBase:
			list = append(list, stated{label: w.says["base"], says: base})
		case strings.HasSuffix(says, w.says["counted only"]):
			list = append(list, brokenUp(says)...)
		case !measured && first(article, "table.kinds") == nil:
			list = append(list, brokenUp(says)...) // its only kind of event
			measured = true
		default:
			list = append(list, limitLines(says, w)...)
		}
	}
	return list
}

// exampleLines are the facts of an example and its result.
func exampleLines(example *html.Node) []stated {
	var list []stated
	for _, fact := range all(first(example, "p.given"), "span") {
		list = append(list, stated{says: text(fact)})
	}
	return append(list, stated{says: text(first(example, "td.value"))})
}

// otherRule is a rule of one line: what it is, unless it stands under what
// others of its kind do, and its name.
func otherRule(tr *html.Node, id, name string, w *words) *rule {
	r := &rule{name: name}
	what, _, _ := strings.Cut(id, ".")
	switch what {
	case "metric", "once", "coefficient", "gate":
	default:
		_, r.name, _ = strings.Cut(name, fill(w.says["labelled"], fields{}))
	}
	for _, says := range texts(all(first(tr, "td.ways"), "p")) {
		unit, isUnit := strings.CutPrefix(says, fill(w.says["labelled"], fields{"label": w.says["unit"]}))
		switch what {
		case "metric", "once", "coefficient", "gate", "grade", "band":
			if isUnit {
				says = unit
			}
			r.lines = append(r.lines, limitLines(says, w)...)
		default:
			r.lines = append(r.lines, brokenUp(says)...)
		}
	}
	return r
}

// measured are the methods that go by metrics; the others go by events.
func (w *words) measured() []string {
	return []string{w.says["by deviation"], w.says["by ratio"], w.says["by bands"], w.says["by place"], w.says["by comparison"], w.says["by composition"]}
}

// brokenUp are the numbers of a line that the history says in other words.
func brokenUp(says string) []stated {
	var list []stated
	for _, n := range numbersIn(says) {
		list = append(list, stated{says: n, apart: true})
	}
	return list
}

// limitLines takes limits apart, each with its word; any other sentence is one
// line.
func limitLines(says string, w *words) []stated {
	var list []stated
	each := ""
	for part := range strings.SplitSeq(says, " · ") {
		if rest, ok := strings.CutPrefix(part, w.says["each"]+" "); ok {
			each, part = w.says["each"]+" ", rest
		}
		label, value, _ := strings.Cut(part, " ")
		if label != w.says["lower"] && label != w.says["upper"] {
			return []stated{{says: says}}
		}
		list = append(list, stated{label: each + label, says: value})
	}
	return list
}

// categoryLines are the cells of a category, each with the heading of its
// column. How many indicators it has is no rule.
func categoryLines(tr *html.Node, w *words) []stated {
	headings := texts(all(tr.Parent.Parent, "th"))
	var list []stated
	for n, says := range texts(all(tr, "td")) {
		for _, l := range limitLines(says, w) {
			list = append(list, stated{label: headings[n+1] + " " + l.label, says: l.says})
		}
	}
	return list[:max(len(list)-1, 0)]
}
