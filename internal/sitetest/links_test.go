package sitetest

import (
	"path"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// addressed are the attributes that a browser takes for an address.
var addressed = []string{
	"action", "archive", "background", "cite", "classid", "codebase", "data", "formaction", "href", "icon",
	"longdesc", "manifest", "ping", "poster", "profile", "src", "srcset", "usemap", "xlink:href", "xml:base",
}

// written is how a link looks: a fragment, or a relative path of ids and file
// names, with a fragment or without.
var written = regexp.MustCompile(`^(?:#|(?:\.\./)*(?:[a-z0-9-]+/)*(?:[a-z0-9.-]+\.[a-z]+|SHA256SUMS)(?:#|$))`)

// checkLinks holds every address to a file of the site and a place in it.
func checkLinks(s *site, report func(where, format string, args ...any)) {
	anchors := make(map[string]map[string]int)
	for _, p := range s.paths {
		anchors[p] = ids(s.page(p))
	}
	for _, p := range s.paths {
		for n, a := range addresses(s.page(p)) {
			to, fragment, hasFragment := s.target(p, a.Val)
			_, exists := s.files[to]
			switch {
			case isAlone(s.page(p)) && strings.HasPrefix(a.Val, "data:image/"): // it is inside
			case !written.MatchString(a.Val):
				report(p, "<%s %s=%q> is not a plain relative link", n.Data, qualified(a), shorten(a.Val))
			case !exists:
				report(p, "<%s %s=%q>: the site has no file %s", n.Data, qualified(a), shorten(a.Val), to)
			case hasFragment && anchors[to][fragment] == 0:
				report(p, "<%s %s=%q>: %s has no id %q", n.Data, qualified(a), shorten(a.Val), to, fragment)
			}
		}
	}
}

// addresses are the attributes of a page that lead somewhere.
func addresses(doc *html.Node) func(yield func(*html.Node, html.Attribute) bool) {
	return func(yield func(*html.Node, html.Attribute) bool) {
		for n := range elements(doc) {
			for _, a := range n.Attr {
				if slices.Contains(addressed, qualified(a)) && !yield(n, a) {
					return
				}
			}
		}
	}
}

// target is where a link on page p leads.
func (s *site) target(p, link string) (file, fragment string, hasFragment bool) {
	file, fragment, hasFragment = strings.Cut(link, "#")
	if file == "" {
		return p, fragment, hasFragment
	}
	return path.Join(path.Dir(p), file), fragment, hasFragment
}

// styled is a picture that a stylesheet shows.
var styled = regexp.MustCompile(`url\(["']?([a-z0-9.-]+)["']?\)`)

// unlinked are the files that no page leads to. What is embedded stands in the
// page of another site; the index of the search page is loaded by its script.
var unlinked = regexp.MustCompile(`^(\.gongping|embed/latest\.html|manifest\.json|assets/echarts-licences\.[0-9a-f]{8}\.txt|search/[a-z0-9-]+\.[0-9a-f]{8}\.js)$`)

// checkReachable follows the links from the first page: whatever they do not
// lead to, no reader finds.
func checkReachable(s *site, report func(where, format string, args ...any)) {
	seen := map[string]bool{"index.html": true}
	for queue := []string{"index.html"}; len(queue) > 0; queue = queue[1:] {
		if path.Ext(queue[0]) == ".css" {
			for _, m := range styled.FindAllSubmatch(s.files[queue[0]], -1) {
				seen[path.Join(path.Dir(queue[0]), string(m[1]))] = true
			}
		}
		doc := s.page(queue[0])
		if doc == nil {
			continue
		}
		for _, a := range addresses(doc) {
			if to, _, _ := s.target(queue[0], a.Val); !seen[to] {
				seen[to] = true
				queue = append(queue, to)
			}
		}
	}
	for name := range s.files {
		if !seen[name] && !unlinked.MatchString(name) {
			report(name, "no link leads here from index.html")
		}
	}
}

// referring are the attributes that name ids of the same page.
var referring = []string{"aria-labelledby", "aria-describedby", "aria-controls", "headers", "for", "data-chart"}

func checkReferences(s *site, report func(where, format string, args ...any)) {
	for _, p := range s.paths {
		known := ids(s.page(p))
		for n := range elements(s.page(p)) {
			for _, a := range n.Attr {
				if !slices.Contains(referring, a.Key) {
					continue
				}
				for _, id := range strings.Fields(a.Val) {
					if known[id] == 0 {
						report(p, "<%s %s=%q>: no id %q", n.Data, a.Key, a.Val, id)
					}
				}
			}
		}
	}
}
