package recheck

import (
	"io/fs"
	"path"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// paper is a whole period on one page, or what is left of it beside volumes.
const paper = "print.html"

// isPaper reports whether a page is for paper: of a period, or a volume of it.
func isPaper(at string) bool {
	return path.Base(at) == paper || strings.HasPrefix(path.Base(at), "print.") // no id has a dot
}

// isHandedOn reports whether a page repeats others, to be handed on.
func isHandedOn(at string) bool {
	return isCopy(at) || isPaper(at)
}

// isCopy reports whether a page is another as one file.
func isCopy(at string) bool {
	return strings.HasPrefix(at, downloads) && path.Base(at) != home && strings.HasSuffix(at, ".html")
}

// Handed says where what is handed on, a ledger in one file or a period on one
// page, does not say what the pages say; nothing when it does.
func Handed(files fs.FS) []string {
	h := &handed{report: &report{}, files: files, pages: make(map[string]*html.Node)}
	err := fs.WalkDir(files, ".", func(at string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(at, ".html") {
			return err
		}
		root, err := h.parse(at)
		h.pages[at] = root
		return err
	})
	if err != nil {
		return []string{err.Error()}
	}
	var paths []string
	for at := range h.pages {
		paths = append(paths, at)
	}
	slices.Sort(paths)
	for _, at := range paths {
		h.page = at
		switch {
		case isCopy(at):
			h.checkCopy(h.pages[at], h.pages[strings.TrimPrefix(at, downloads)])
		case path.Base(at) == paper:
			h.checkPeriod(h.pages[at], paths)
		case isPaper(at) && !h.isListed(at):
			h.add("volume", "is not in %s", paper)
		case isLedger(h.pages[at]) && h.isOfUnit(at) && h.pages[downloads+at] == nil:
			h.add("copy", "there is none")
		case strings.Count(at, "/") == 1 && path.Base(at) == "brief.html" && h.pages[path.Dir(at)+"/"+paper] == nil:
			h.add("period", "there is no %s", paper)
		}
	}
	return h.found
}

type handed struct {
	*report
	files fs.FS
	pages map[string]*html.Node
}

func (h *handed) parse(at string) (*html.Node, error) {
	file, err := h.files.Open(at)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return html.Parse(file)
}

// checkCopy: one file says what its page says, and needs nothing else.
func (h *handed) checkCopy(root, original *html.Node) {
	if original == nil {
		h.add("copy", "of a page that is not there")
		return
	}
	h.want("main", allSaid(first(root, "main"), nil), allSaid(first(original, "main"), isMore))
	if first(root, "style") == nil {
		h.add("style", "is not inside")
	}
	for n := range descendants(root) {
		if n.Type != html.ElementNode {
			continue
		}
		if n.Data == "script" || n.Data == "link" || n.Data == "iframe" {
			h.add(n.Data, "is not for a file that stands alone")
		}
		for _, key := range []string{"href", "src"} {
			if to := attribute(n, key); to != "" && !strings.HasPrefix(to, "#") && !strings.HasPrefix(to, "data:") {
				h.add(n.Data, "leads to %q", to)
			}
		}
	}
	h.checkPlaces(root)
}

// checkPeriod: a period on one page has the pages that are for paper, each as it
// is, save those in volumes; the contents lead to either.
func (h *handed) checkPeriod(root *html.Node, paths []string) {
	parts := h.checkPrinted(root)
	for _, entry := range all(first(root, "nav.toc"), "li") {
		to, _, _ := strings.Cut(attribute(first(entry, "a"), "href"), "#")
		if to == "" || attribute(entry, "id") != "" {
			continue
		}
		at := path.Join(path.Dir(h.page), to)
		if h.pages[at] == nil {
			h.add("nav.toc", "%s is not there", at)
			continue
		}
		within := h.within(at)
		for _, paper := range all(entry, "li") {
			id := attribute(paper, "id")
			if want := to + "#" + id; attribute(first(paper, "a"), "href") != want || !within[id+".html"] {
				h.add("nav.toc", "%q leads to %q", id, attribute(first(paper, "a"), "href"))
			}
			delete(within, id+".html")
			if parts[id+".html"] {
				h.add("nav.toc", "%s is here, and in %s", id, at)
			}
			parts[id+".html"] = true
		}
		for left := range within {
			h.add("nav.toc", "%s in %s is not listed", left, at)
		}
	}
	folder := path.Dir(h.page) + "/"
	for _, at := range paths {
		rest, within := strings.CutPrefix(at, folder)
		if !within || isPaper(at) {
			continue
		}
		left := rest == "brief.html" || path.Base(rest) == "analysis.html" || strings.Contains(rest, "/compare/") || isLedger(h.pages[at]) && !h.isOfUnit(at)
		if left == parts[at] {
			h.add("parts", "%s is for paper or not: %t", at, parts[at])
		}
	}
}

// within checks a volume, and answers the pages that are its parts.
func (h *handed) within(volume string) map[string]bool {
	defer func(page string) { h.page = page }(h.page)
	h.page = volume
	return h.checkPrinted(h.pages[volume])
}

// isListed reports whether a volume is in the contents of its period.
func (h *handed) isListed(volume string) bool {
	contents := first(h.pages[path.Dir(volume)+"/"+paper], "nav.toc")
	return slices.ContainsFunc(all(contents, "a"), func(n *html.Node) bool { return attribute(n, "href") == path.Base(volume) })
}

// checkPrinted: every part says what its page says, and is in the contents. It
// answers the pages that are parts.
func (h *handed) checkPrinted(root *html.Node) map[string]bool {
	parts := make(map[string]bool)
	for _, section := range all(root, "section.part") {
		of := attribute(section, "id") + ".html"
		page := h.pages[of]
		if page == nil || parts[of] {
			h.add("section "+of, "is not there, or twice")
			continue
		}
		parts[of] = true
		h.want("section "+of, allSaid(section, nil), allSaid(first(page, "main"), isSignatures))
	}
	entries := 0
	for _, link := range all(first(root, "nav.toc"), "a") {
		if strings.HasPrefix(attribute(link, "href"), "#") {
			entries++
		}
	}
	if entries != len(parts) {
		h.add("nav.toc", "%d entries of %d parts", entries, len(parts))
	}
	h.checkPlaces(root)
	return parts
}

// checkPlaces: no id is there twice, and whatever refers to a place finds it.
func (h *handed) checkPlaces(root *html.Node) {
	ids := make(map[string]bool)
	for n := range descendants(root) {
		if id := attribute(n, "id"); id != "" {
			if ids[id] {
				h.add("#"+id, "is there twice")
			}
			ids[id] = true
		}
	}
	for n := range descendants(root) {
		for _, key := range []string{"href", "fill", "aria-labelledby"} {
			for ref := range strings.FieldsSeq(attribute(n, key)) {
				to, isLink := strings.CutPrefix(ref, "#")
				isLink = isLink && key == "href"
				pattern, isPaint := strings.CutPrefix(ref, "url(#")
				switch {
				case isLink && !ids[to], isPaint && !ids[strings.TrimSuffix(pattern, ")")], key == "aria-labelledby" && !ids[ref]:
					h.add(n.Data, "%s=%q leads nowhere", key, ref)
				}
			}
		}
	}
}

// isOfUnit reports whether a ledger is of a unit: that of a person says in which
// post.
func (h *handed) isOfUnit(at string) bool { return first(h.pages[at], "dd.post") == nil }

func isLedger(root *html.Node) bool {
	class := attribute(first(root, "body"), "class")
	return class == "ledger" || class == "copy"
}

func isMore(n *html.Node) bool { return n.Data == "p" && hasClass(n, "more") }

// isOffer: the files beside a page are beside that page only.
func isOffer(n *html.Node) bool { return n.Data == "p" && hasClass(n, "downloads") }

func isSignatures(n *html.Node) bool {
	return n.Data == "ul" && hasClass(n, "signatures") || isOffer(n)
}

// allSaid is all text of an element, without scripts and without what is left out.
func allSaid(n *html.Node, without func(*html.Node) bool) string {
	var out strings.Builder
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		switch {
		case n.Type == html.TextNode:
			out.WriteString(n.Data)
		case n.Type == html.ElementNode && (n.Data == "script" || without != nil && without(n)):
			return
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	if n != nil {
		walk(n)
	}
	return strings.Join(strings.Fields(out.String()), " ")
}
