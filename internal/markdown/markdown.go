package markdown

import (
	"bytes"
	"fmt"
	"html"
	"regexp"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"gongping/internal/source"
)

// engine knows Markdown without HTML and without links in angle brackets: the
// parsers of these are left out, so that they stay text as written.
var engine = goldmark.New(
	goldmark.WithParser(parser.NewParser(
		parser.WithBlockParsers(
			util.Prioritized(parser.NewSetextHeadingParser(), 100),
			util.Prioritized(parser.NewThematicBreakParser(), 200),
			util.Prioritized(parser.NewListParser(), 300),
			util.Prioritized(parser.NewListItemParser(), 400),
			util.Prioritized(parser.NewCodeBlockParser(), 500),
			util.Prioritized(parser.NewATXHeadingParser(), 600),
			util.Prioritized(parser.NewFencedCodeBlockParser(), 700),
			util.Prioritized(parser.NewBlockquoteParser(), 800),
			util.Prioritized(parser.NewParagraphParser(), 1000),
		),
		parser.WithInlineParsers(
			util.Prioritized(parser.NewCodeSpanParser(), 100),
			util.Prioritized(parser.NewLinkParser(), 200),
			util.Prioritized(parser.NewEmphasisParser(), 500),
		),
		parser.WithParagraphTransformers(parser.DefaultParagraphTransformers()...),
		parser.WithHeadingAttribute(),
	)),
	// A style attribute, the other way of alignment, is against the pages' policy.
	goldmark.WithExtensions(extension.NewTable(extension.WithTableCellAlignMethod(extension.TableCellAlignNone))),
)

// HTML renders a file.
func HTML(f *source.File) (string, error) {
	var out bytes.Buffer
	// A line ends the same on every machine; goldmark leaves the CR in code.
	src := []byte(strings.ReplaceAll(f.Text, "\r\n", "\n"))
	doc := parse(src)
	(&taming{above: above}).tame(doc)
	if err := engine.Renderer().Render(&out, src, doc); err != nil {
		return "", fmt.Errorf("render %s: %w", f.Path, err)
	}
	return out.String(), nil
}

// Anchor is the id of a heading and where it stands.
type Anchor struct {
	ID    string
	Title string // as a reader sees it
	At    source.Span
}

// Anchors lists the anchors of a file in their order.
func Anchors(f *source.File) []Anchor {
	src := []byte(f.Text)
	doc := parse(src)
	var list []Anchor
	var headings []ast.Node
	for n := doc.FirstChild(); n != nil; n = n.NextSibling() {
		h, ok := n.(*ast.Heading)
		if !ok || h.Lines().Len() == 0 {
			continue
		}
		if id, ok := anchorOf(h); ok {
			line := h.Lines().At(0)
			list = append(list, Anchor{ID: id, At: source.Span{File: f, Start: line.Start, End: line.Stop}})
			headings = append(headings, h)
		}
	}
	(&taming{above: above}).tame(doc)
	for i := range list {
		list[i].Title = plain(headings[i], src)
	}
	return list
}

func parse(src []byte) ast.Node {
	doc := engine.Parser().Parse(text.NewReader(src))
	joinLines(doc, src)
	return doc
}

var tags = regexp.MustCompile(`<[^>]*>`)

// plain is the text of a node without its markup. Only tags have angle brackets
// in what the engine renders.
func plain(n ast.Node, src []byte) string {
	var out bytes.Buffer
	for child := n.FirstChild(); child != nil; child = child.NextSibling() {
		if err := engine.Renderer().Render(&out, src, child); err != nil {
			panic("internal error: markdown: " + err.Error()) // a buffer takes everything
		}
	}
	return strings.TrimSpace(html.UnescapeString(tags.ReplaceAllString(out.String(), "")))
}
