package markdown

import (
	"bytes"
	"fmt"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"

	"gongping/internal/source"
)

var engine = goldmark.New(
	goldmark.WithExtensions(extension.Table),
	goldmark.WithParserOptions(parser.WithHeadingAttribute()),
)

// HTML renders a file.
func HTML(f *source.File) (string, error) {
	var out bytes.Buffer
	src := []byte(f.Text)
	doc := parse(src)
	if err := engine.Renderer().Render(&out, src, doc); err != nil {
		return "", fmt.Errorf("render %s: %w", f.Path, err)
	}
	return out.String(), nil
}

// Anchor is the id of a heading and where it stands.
type Anchor struct {
	ID    string
	Title string
	At    source.Span
}

// Anchors lists the anchors of a file in their order.
func Anchors(f *source.File) []Anchor {
	src := []byte(f.Text)
	var list []Anchor
	for n := parse(src).FirstChild(); n != nil; n = n.NextSibling() {
		h, ok := n.(*ast.Heading)
		if !ok {
			continue
		}
		id, ok := h.AttributeString("id")
		if !ok || h.Lines().Len() == 0 {
			continue
		}
		line := h.Lines().At(0)
		list = append(list, Anchor{ID: string(id.([]byte)), Title: string(line.Value(src)), At: source.Span{File: f, Start: line.Start, End: line.Stop}})
	}
	return list
}

// parse keeps of a heading's attributes the id alone: classes, styles and
// event handlers are not for authors.
func parse(src []byte) ast.Node {
	doc := engine.Parser().Parse(text.NewReader(src))
	for n := doc.FirstChild(); n != nil; n = n.NextSibling() {
		h, ok := n.(*ast.Heading)
		if !ok {
			continue
		}
		id, ok := h.AttributeString("id")
		h.RemoveAttributes()
		if value, isText := id.([]byte); ok && isText {
			h.SetAttribute([]byte("id"), value)
		}
	}
	return doc
}
