package sitetest

import (
	"bytes"
	"fmt"
	"io/fs"
	"iter"
	"os"
	"path"
	"slices"
	"strings"
	"sync"
	"testing"

	"golang.org/x/net/html"
)

// A site is what a build wrote: its files by path, and the pages among them.
type site struct {
	files  map[string][]byte
	pages  map[string]func() *html.Node // parsed once they are asked for; no test changes one
	paths  []string                     // of the pages, sorted
	lang   string                       // tag that every page must carry
	source string                       // of the content folder, all files in one

	vocabulary func() map[string]bool // what its pages are made of
}

// read takes a written site from disk.
func read(t *testing.T, dir string) *site {
	t.Helper()
	files := make(map[string][]byte)
	fsys := os.DirFS(dir)
	err := fs.WalkDir(fsys, ".", func(name string, e fs.DirEntry, err error) error {
		if err == nil && !e.IsDir() {
			files[name], err = fs.ReadFile(fsys, name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return newSite(files)
}

func newSite(files map[string][]byte) *site {
	s := &site{files: files, pages: make(map[string]func() *html.Node)}
	s.vocabulary = sync.OnceValue(s.words)
	for name, data := range files {
		if path.Ext(name) != ".html" {
			continue
		}
		s.pages[name] = sync.OnceValue(func() *html.Node { return parsed(name, data) })
		s.paths = append(s.paths, name)
	}
	slices.Sort(s.paths)
	return s
}

// parsed is a page as a browser's parser sees it. What looks at every page of a big
// site once parses it, instead of keeping all of them with page.
func parsed(name string, data []byte) *html.Node {
	doc, err := html.Parse(bytes.NewReader(data))
	if err != nil {
		panic(fmt.Sprintf("%s: %v", name, err)) // only a reader fails, and bytes do not
	}
	return doc
}

// page is a page as a browser's parser sees it; nil if there is none.
func (s *site) page(name string) *html.Node {
	if parse := s.pages[name]; parse != nil {
		return parse()
	}
	return nil
}

// words are the elements that stand on any page, and their attributes.
func (s *site) words() map[string]bool {
	known := make(map[string]bool)
	for _, p := range s.paths {
		for n := range elements(parsed(p, s.files[p])) {
			known[n.Data] = true
			for _, a := range n.Attr {
				known[n.Data+" "+qualified(a)] = true
			}
		}
	}
	return known
}

// descendants are the nodes below one, in the order of the page. Pages are walked
// so often that html's own Descendants, which nests a loop for each level, would
// take most of the time.
func descendants(n *html.Node) iter.Seq[*html.Node] {
	return func(yield func(*html.Node) bool) {
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

// elements are those below a node, in the order of the page.
func elements(n *html.Node, names ...string) iter.Seq[*html.Node] {
	return func(yield func(*html.Node) bool) {
		for d := range descendants(n) {
			if d.Type == html.ElementNode && (len(names) == 0 || slices.Contains(names, d.Data)) && !yield(d) {
				return
			}
		}
	}
}

func count(list iter.Seq[*html.Node]) int {
	n := 0
	for range list {
		n++
	}
	return n
}

// value is an attribute's, and whether there is one.
func value(n *html.Node, name string) (string, bool) {
	for _, a := range n.Attr {
		if qualified(a) == name {
			return a.Val, true
		}
	}
	return "", false
}

// qualified is an attribute's name as written: the parser takes xlink:href of
// an svg apart.
func qualified(a html.Attribute) string {
	if a.Namespace != "" {
		return a.Namespace + ":" + a.Key
	}
	return a.Key
}

func text(n *html.Node) string {
	var b strings.Builder
	if n.Type == html.TextNode {
		return n.Data
	}
	for d := range descendants(n) {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return b.String()
}

// ids of a page, each with how often it stands there.
func ids(doc *html.Node) map[string]int {
	found := make(map[string]int)
	for n := range elements(doc) {
		if id, ok := value(n, "id"); ok {
			found[id]++
		}
	}
	return found
}

// within reports whether a node stands inside an element of a class.
func within(n *html.Node, class string) bool {
	for p := range n.Ancestors() {
		if v, ok := value(p, "class"); ok && slices.Contains(strings.Fields(v), class) {
			return true
		}
	}
	return false
}
