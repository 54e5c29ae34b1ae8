package markdown

import (
	"bytes"
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"

	"gongping/internal/source"
)

// Place is where a link or an image of a text leads.
type Place struct {
	Href          string // empty: only the words are printed
	Width, Height int    // of an image, in pixels
}

// Resolve finds the place of an address as written. An address without one is
// printed beside its words.
type Resolve func(address string, image bool) (Place, bool)

// Page renders a text that is a page of its own, without its title: its first
// heading of level 1, which the page has already.
func Page(f *source.File, resolve Resolve) string {
	src, doc := read(f)
	if h := titleOf(doc); h != nil {
		doc.RemoveChild(doc, h)
	}
	(&taming{above: 1, resolve: resolve}).tame(doc)
	return string(written(doc, src))
}

// Notice renders a text below a title that it does not hold itself.
func Notice(f *source.File, resolve Resolve) string {
	src, doc := read(f)
	(&taming{above: 1, resolve: resolve}).tame(doc)
	return string(written(doc, src))
}

// Slot renders a text that stands on a page among others: its headings have no
// anchors, for those of the page are not known to its author.
func Slot(f *source.File, resolve Resolve) string {
	src, doc := read(f)
	(&taming{above: 1, unnamed: true, resolve: resolve}).tame(doc)
	return string(written(doc, src))
}

// short is how many characters of a text stand on another page in whole.
const short = 160

// Excerpt renders the first paragraph of a text, or all of one that is short and
// has nothing but paragraphs and lists. Whole says which.
func Excerpt(f *source.File, resolve Resolve) (html string, whole bool) {
	src, doc := read(f)
	(&taming{above: 1, unnamed: true, resolve: resolve}).tame(doc)
	whole = true
	var first ast.Node
	length := 0
	for n := doc.FirstChild(); n != nil; n = n.NextSibling() {
		if first == nil && n.Kind() == ast.KindParagraph {
			first = n
		}
		whole = whole && (n.Kind() == ast.KindParagraph || n.Kind() == ast.KindList)
		length += utf8.RuneCountInString(plain(n, src))
	}
	switch whole = whole && length <= short; {
	case whole:
		return string(written(doc, src)), true
	case first == nil:
		return "", false
	}
	return string(written(first, src)), false
}

// Title is the text of the first heading of level 1, "" for none.
func Title(f *source.File) string {
	src, doc := read(f)
	h := titleOf(doc)
	if h == nil {
		return ""
	}
	(&taming{above: 1}).tame(doc)
	return plain(h, src)
}

func titleOf(doc ast.Node) ast.Node {
	for n := doc.FirstChild(); n != nil; n = n.NextSibling() {
		if h, ok := n.(*ast.Heading); ok && h.Level == 1 {
			return h
		}
	}
	return nil
}

// outside is an address that names a host or a program: it begins with two
// slashes, or with a scheme.
var outside = regexp.MustCompile(`^(?:[/\\]{2}|[a-zA-Z][a-zA-Z0-9+.-]*:)`)

// IsOutside reports whether an address leads out of the site.
func IsOutside(address string) bool { return outside.MatchString(strings.TrimSpace(address)) }

// Link is a link or an image of a text.
type Link struct {
	Address string // as written
	Words   string // as a reader sees them; of an image what stands in its place
	Image   bool
	At      source.Span
}

// Links lists the links and images of a text in their order.
func Links(f *source.File) []Link {
	src := []byte(f.Text)
	doc := parse(src)
	var list []Link
	// The walk cannot fail: its function does not.
	_ = ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if entering && (n.Kind() == ast.KindLink || n.Kind() == ast.KindImage) {
			l := Link{Words: plain(n, src)}
			l.Address, l.Image = addressOf(n)
			l.At = placeOf(f, n.Pos(), l.Address)
			list = append(list, l)
		}
		return ast.WalkContinue, nil
	})
	return list
}

// placeOf is the link as written, up to its address where that stands beside
// it.
func placeOf(f *source.File, start int, address string) source.Span {
	line, lineStart := f.LineAt(start)
	rest := line[start-lineStart:]
	end := strings.Index(rest, "]("+address)
	if end >= 0 {
		end += len("](" + address)
	} else {
		end = strings.IndexByte(rest, ']') // by reference
	}
	if end < len(rest) {
		end++
	}
	return source.Span{File: f, Start: start, End: start + max(end, 1)}
}

// read parses a file. A line ends the same on every machine.
func read(f *source.File) ([]byte, ast.Node) {
	src := []byte(strings.ReplaceAll(f.Text, "\r\n", "\n"))
	return src, parse(src)
}

// written is the HTML of a node.
func written(n ast.Node, src []byte) []byte {
	var out bytes.Buffer
	if err := engine.Renderer().Render(&out, src, n); err != nil {
		panic("internal error: markdown: " + err.Error()) // a buffer takes everything
	}
	return out.Bytes()
}
