package markdown

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/yuin/goldmark/ast"

	"gongping/internal/source"
)

// Section is a clause: what stands under a heading with an anchor, down to the
// next heading of the same or a higher level. Its texts are copies to be quoted
// beside something else, so they have no anchors, and the headings in them are
// paragraphs: a page may have each anchor once and has an outline of its own.
// Links in them lead to "#anchor"; see LinkedTo.
type Section struct {
	ID    string
	Title string // of the heading, as a reader sees it
	HTML  string // what stands under the heading
	Own   string // the same without the sections inside it that have anchors
}

// Sections lists the clauses of a file in their order, and what of the text is
// in none of them. Of two with the same anchor the first is the clause.
func Sections(f *source.File) (list []Section, rest string, err error) {
	src := []byte(strings.ReplaceAll(f.Text, "\r\n", "\n"))
	doc := parse(src)
	blocks := topLevel(doc)
	(&taming{above: above}).tame(doc)
	for i := range blocks {
		b := &blocks[i]
		if b.anchor != "" {
			b.title = plain(b.node, src)
		}
		if b.html, err = quote(b.node, src); err != nil {
			return nil, "", fmt.Errorf("render %s: %w", f.Path, err)
		}
	}
	for i, b := range blocks {
		if b.anchor != "" {
			below := blocks[i+1 : end(blocks, i)]
			list = append(list, Section{ID: b.anchor, Title: b.title, HTML: joined(below), Own: joined(own(below))})
		}
	}
	return list, joined(own(blocks)), nil
}

// LinkedTo makes the links of a quoted text lead to a page that holds the text.
// Only a tag has a quotation mark of its own in what the engine renders.
func LinkedTo(html, page string) string {
	return strings.ReplaceAll(html, `href="#`, `href="`+page+`#`)
}

// block is a top-level part of a text.
type block struct {
	node   ast.Node
	level  int    // of a heading, as its author wrote it; 0: no heading
	anchor string // of a heading that begins a section
	title  string // of such a heading
	html   string
}

// topLevel must see a text before it is tamed, which gives headings the levels
// of the page.
func topLevel(doc ast.Node) []block {
	var blocks []block
	seen := make(map[string]bool)
	for n := doc.FirstChild(); n != nil; n = n.NextSibling() {
		b := block{node: n}
		if h, ok := n.(*ast.Heading); ok {
			b.level = h.Level
			if id, ok := anchorOf(h); ok && citable.MatchString(id) && !seen[id] {
				b.anchor, seen[id] = id, true
			}
		}
		blocks = append(blocks, b)
	}
	return blocks
}

// end is the index behind the section of a heading.
func end(blocks []block, at int) int {
	for i := at + 1; i < len(blocks); i++ {
		if l := blocks[i].level; l > 0 && l <= blocks[at].level {
			return i
		}
	}
	return len(blocks)
}

// own leaves out the sections that have anchors.
func own(blocks []block) []block {
	var list []block
	for i := 0; i < len(blocks); i++ {
		if blocks[i].anchor != "" {
			i = end(blocks, i) - 1
			continue
		}
		list = append(list, blocks[i])
	}
	return list
}

func joined(blocks []block) string {
	var b strings.Builder
	for _, x := range blocks {
		b.WriteString(x.html)
	}
	return b.String()
}

// quote renders a part without anchors and headings.
func quote(n ast.Node, src []byte) (string, error) {
	var headings []*ast.Heading
	// The walk cannot fail: its function does not.
	_ = ast.Walk(n, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if h, ok := n.(*ast.Heading); ok && entering {
			headings = append(headings, h)
		}
		return ast.WalkContinue, nil
	})
	for _, h := range headings {
		if p := lowered(h); h == n {
			n = p
		}
	}
	var out bytes.Buffer
	err := engine.Renderer().Render(&out, src, n)
	return out.String(), err
}

// lowered puts a paragraph in bold into the place of a heading.
func lowered(h *ast.Heading) *ast.Paragraph {
	p, bold := ast.NewParagraph(), ast.NewEmphasis(2)
	for child := h.FirstChild(); child != nil; child = h.FirstChild() {
		bold.AppendChild(bold, child)
	}
	p.AppendChild(p, bold)
	h.Parent().ReplaceChild(h.Parent(), h, p)
	return p
}
