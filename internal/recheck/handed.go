package recheck

import (
	"crypto/sha256"
	"fmt"
	"io/fs"
	"maps"
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
	originals := make(map[string]*original)
	err := fs.WalkDir(files, ".", func(at string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(at, ".html") || isHandedOn(at) {
			return err
		}
		root, err := readPage(files, at)
		if err == nil {
			originals[at] = newOriginal(root)
		}
		return err
	})
	if err != nil {
		return []string{err.Error()}
	}
	return handedOn(files, originals)
}

// handedOn is the same where the pages have been read.
func handedOn(files fs.FS, originals map[string]*original) []string {
	h := &handed{report: &report{}, files: files, originals: originals, there: make(map[string]bool), listed: make(map[string]bool)}
	err := fs.WalkDir(files, ".", func(at string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && isHandedOn(at) {
			h.there[at] = true
		}
		return err
	})
	if err != nil {
		return []string{err.Error()}
	}
	for _, at := range slices.Sorted(maps.Keys(h.there)) {
		switch h.page = at; {
		case isCopy(at):
			h.checkCopy(h.parse(at))
		case path.Base(at) == paper:
			h.checkPeriod(h.parse(at))
		}
	}
	for _, at := range slices.Sorted(maps.Keys(h.there)) {
		if h.page = at; isPaper(at) && path.Base(at) != paper && !h.listed[at] {
			h.add("volume", "is not in %s", paper)
		}
	}
	for _, at := range slices.Sorted(maps.Keys(originals)) {
		switch h.page = at; {
		case originals[at].isLedger && originals[at].isOfUnit && !h.there[downloads+at]:
			h.add("copy", "there is none")
		case strings.Count(at, "/") == 1 && path.Base(at) == "brief.html" && !h.there[path.Dir(at)+"/"+paper]:
			h.add("period", "there is no %s", paper)
		}
	}
	return h.found
}

// original is what must be known of a page to tell whether others repeat it.
type original struct {
	isLedger, isOfUnit bool
	copied, printed    [sha256.Size]byte // all that it says, as a copy says it and as it is on paper
}

func newOriginal(root *html.Node) *original {
	main := first(root, "main")
	return &original{
		isLedger: attribute(first(root, "body"), "class") == "ledger",
		isOfUnit: first(root, "dd.post") == nil, // that of a person says in which post
		copied:   digestOf(allSaid(main, isMore)), printed: digestOf(allSaid(main, isSignatures)),
	}
}

func digestOf(said string) [sha256.Size]byte { return sha256.Sum256([]byte(said)) }

type handed struct {
	*report
	files     fs.FS
	originals map[string]*original
	there     map[string]bool // what is handed on
	listed    map[string]bool // the volumes in the contents of their periods
}

// parse reads a page; one that cannot be read is told, and is empty.
func (h *handed) parse(at string) *html.Node {
	root, err := readPage(h.files, at)
	if err != nil {
		h.add("html", "%v", err)
		return &html.Node{}
	}
	return root
}

func readPage(files fs.FS, at string) (*html.Node, error) {
	file, err := files.Open(at)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	root, err := html.Parse(file)
	if err != nil {
		return nil, fmt.Errorf("parse %s: %w", at, err)
	}
	return root, nil
}

// repeats compares what is said with a page, whose text is only made again where
// the two differ.
func (h *handed) repeats(at, said string, digest [sha256.Size]byte, of string, without func(*html.Node) bool) {
	if digestOf(said) != digest {
		h.want(at, said, allSaid(first(h.parse(of), "main"), without))
	}
}

// checkCopy: one file says what its page says, and needs nothing else.
func (h *handed) checkCopy(root *html.Node) {
	of := strings.TrimPrefix(h.page, downloads)
	if h.originals[of] == nil {
		h.add("copy", "of a page that is not there")
		return
	}
	h.repeats("main", allSaid(first(root, "main"), nil), h.originals[of].copied, of, isMore)
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
func (h *handed) checkPeriod(root *html.Node) {
	parts := h.checkPrinted(root)
	for _, entry := range all(first(root, "nav.toc"), "li") {
		to, _, _ := strings.Cut(attribute(first(entry, "a"), "href"), "#")
		if to == "" || attribute(entry, "id") != "" {
			continue
		}
		at := path.Join(path.Dir(h.page), to)
		if !h.there[at] {
			h.add("nav.toc", "%s is not there", at)
			continue
		}
		h.listed[at] = true
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
	for _, at := range slices.Sorted(maps.Keys(h.originals)) {
		rest, within := strings.CutPrefix(at, folder)
		if !within {
			continue
		}
		left := rest == "brief.html" || path.Base(rest) == "analysis.html" || strings.Contains(rest, "/compare/") || h.originals[at].isLedger && !h.originals[at].isOfUnit
		if left == parts[at] {
			h.add("parts", "%s is for paper or not: %t", at, parts[at])
		}
	}
}

// within checks a volume, and answers the pages that are its parts.
func (h *handed) within(volume string) map[string]bool {
	defer func(page string) { h.page = page }(h.page)
	h.page = volume
	return h.checkPrinted(h.parse(volume))
}

// checkPrinted: every part says what its page says, and is in the contents. It
// answers the pages that are parts.
func (h *handed) checkPrinted(root *html.Node) map[string]bool {
	parts := make(map[string]bool)
	for _, section := range all(root, "section.part") {
		of := attribute(section, "id") + ".html"
		page := h.originals[of]
		if page == nil || parts[of] {
			h.add("section "+of, "is not there, or twice")
			continue
		}
		parts[of] = true
		h.repeats("section "+of, allSaid(section, nil), page.printed, of, isSignatures)
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
