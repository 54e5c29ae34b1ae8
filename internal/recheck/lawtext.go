package recheck

import (
	"strings"

	"golang.org/x/net/html"
)

// clauses are the wordings of the text by the anchors of their headings, each
// without those of the anchored headings below it; what stands in none is under
// the empty name.
func (l *law) clauses() map[string]string {
	type open struct {
		id    string
		level byte
	}
	clauses := make(map[string]string)
	var path []open
	prose := l.prose()
	if prose == nil {
		return clauses
	}
	for n := range prose.ChildNodes() {
		if len(n.Data) == 2 && n.Data[0] == 'h' && '1' <= n.Data[1] && n.Data[1] <= '6' {
			for len(path) > 0 && path[len(path)-1].level >= n.Data[1] {
				path = path[:len(path)-1]
			}
			if id := attribute(n, "id"); id != "" {
				path = append(path, open{id, n.Data[1]})
			}
		}
		within := ""
		if len(path) > 0 {
			within = path[len(path)-1].id
		}
		clauses[within] += solid(text(n)) + "\n"
	}
	return clauses
}

// prose is the text of the edition.
func (l *law) prose() *html.Node {
	if heading := l.byID["part.text"]; heading != nil {
		return first(heading.Parent, "div.prose")
	}
	return nil
}

// checkQuotes: beside each rule its clause stands as in the text of the edition.
func (l *law) checkQuotes(r *report) {
	whole := solid(text(l.prose()))
	for article := range matching(l.root, "article.indicator") {
		quote := first(article, "div.quote")
		a, prose := first(quote, "a"), text(first(quote, "blockquote"))
		if prose == "" {
			continue
		}
		heading := l.byID[anchorOf(a)]
		if heading == nil || text(heading) != text(a) || !strings.Contains(whole, solid(text(heading))+solid(prose)) {
			r.add("#"+attribute(article, "id"), "the clause reads otherwise in the text")
		}
	}
}
