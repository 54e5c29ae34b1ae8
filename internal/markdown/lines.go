package markdown

import (
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/util"
)

// joinLines joins the lines of a paragraph: Chinese has no space where an editor
// broke it, other writing has one. The renderer of goldmark knows this between
// two texts only, and swallows the space before a link, a code or an emphasis.
func joinLines(doc ast.Node, src []byte) {
	var breaks []*ast.Text
	// The walk cannot fail: its function does not.
	_ = ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if t, ok := n.(*ast.Text); ok && entering && t.SoftLineBreak() && t.NextSibling() != nil {
			breaks = append(breaks, t)
		}
		return ast.WalkContinue, nil
	})
	for _, t := range breaks {
		before, after := lastRune(t, src), firstRune(t.NextSibling(), src)
		t.SetSoftLineBreak(false)
		if !isWide(before) || !isWide(after) {
			t.Parent().InsertAfter(t.Parent(), t, ast.NewString([]byte("\n")))
		}
	}
}

// isWide reports whether a character is a Chinese one, or a sign as wide as they are.
func isWide(r rune) bool {
	width := util.EastAsianWidth(r)
	return width == "W" || width == "F"
}

// lastRune is that of a node, or of the nearest one before it that has a text.
func lastRune(n ast.Node, src []byte) rune {
	for ; n != nil; n = n.PreviousSibling() {
		if text := textOf(n, src); len(text) > 0 {
			r, _ := utf8.DecodeLastRune(text)
			return r
		}
	}
	return utf8.RuneError
}

// firstRune is that of a node, or of the nearest one after it that has a text.
func firstRune(n ast.Node, src []byte) rune {
	for ; n != nil; n = n.NextSibling() {
		if text := textOf(n, src); len(text) > 0 {
			r, _ := utf8.DecodeRune(text)
			return r
		}
	}
	return utf8.RuneError
}

// textOf is the text inside a node.
func textOf(n ast.Node, src []byte) []byte {
	switch n := n.(type) {
	case *ast.Text:
		return n.Segment.Value(src)
	case *ast.String:
		return n.Value
	}
	var out []byte
	for child := n.FirstChild(); child != nil; child = child.NextSibling() {
		out = append(out, textOf(child, src)...)
	}
	return out
}
