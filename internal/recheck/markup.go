package recheck

import (
	"iter"
	"path"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// all are the elements below n that match "tag", ".class" or "tag.class".
func all(n *html.Node, selector string) []*html.Node {
	return slices.Collect(matching(n, selector))
}

// first is the first of them, or nil.
func first(n *html.Node, selector string) *html.Node {
	for d := range matching(n, selector) {
		return d
	}
	return nil
}

func matching(n *html.Node, selector string) iter.Seq[*html.Node] {
	tag, class, _ := strings.Cut(selector, ".")
	return func(yield func(*html.Node) bool) {
		for d := range descendants(n) {
			if d.Type == html.ElementNode && (tag == "" || d.Data == tag) && (class == "" || hasClass(d, class)) && !yield(d) {
				return
			}
		}
	}
}

// descendants are the nodes below n, none for nil, in the order of the page. Pages are
// walked so often that html's own Descendants, which nests a loop for each level,
// takes most of the time.
func descendants(n *html.Node) iter.Seq[*html.Node] {
	return func(yield func(*html.Node) bool) {
		if n == nil {
			return
		}
		for d := n.FirstChild; d != nil; {
			if !yield(d) {
				return
			}
			if d.FirstChild != nil {
				d = d.FirstChild
				continue
			}
			for d != n && d.NextSibling == nil {
				d = d.Parent
			}
			if d == n {
				return
			}
			d = d.NextSibling
		}
	}
}

func hasClass(n *html.Node, class string) bool {
	for word := range strings.FieldsSeq(attribute(n, "class")) {
		if word == class {
			return true
		}
	}
	return false
}

// text leaves every space inside as it is; templates put some around.
func text(n *html.Node) string {
	var b strings.Builder
	for d := range descendants(n) {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return strings.Trim(b.String(), " \n\t")
}

func texts(list []*html.Node) []string {
	out := make([]string, len(list))
	for i, n := range list {
		out[i] = text(n)
	}
	return out
}

func attribute(n *html.Node, key string) string {
	if n != nil {
		for _, a := range n.Attr {
			if a.Key == key {
				return a.Val
			}
		}
	}
	return ""
}

// target is the page to which the first link below n leads, from the root of
// the site; empty without a link.
func target(n *html.Node, from string) string { return leads(first(n, "a"), from) }

// leads is the page to which a link leads.
func leads(a *html.Node, from string) string { return resolve(attribute(a, "href"), from) }

// resolve is the page to which an address leads.
func resolve(href, from string) string {
	file, _, _ := strings.Cut(href, "#")
	if file == "" {
		return ""
	}
	return path.Join(path.Dir(from), file)
}

// anchorOf is the id to which a link leads.
func anchorOf(a *html.Node) string {
	_, id, _ := strings.Cut(attribute(a, "href"), "#")
	return id
}

// fragment is the same less what stands before its first dot.
func fragment(a *html.Node) string {
	_, id, _ := strings.Cut(anchorOf(a), ".")
	return id
}
