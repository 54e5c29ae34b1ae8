package markdown

import (
	"regexp"
	"strings"

	"github.com/yuin/goldmark/ast"
	extension "github.com/yuin/goldmark/extension/ast"
)

// above is how many levels of headings a page has of its own before the text.
const above = 2

// citable is an anchor that a rule file can name. Others are not printed: they
// might be ids of the page, all of which have a dot.
var citable = regexp.MustCompile(`^[a-z0-9-]{1,64}$`)

// tame takes from a parsed text whatever a published page must not have.
func tame(doc ast.Node) {
	anchors := make(map[string]bool)
	var links []ast.Node
	var outline []int
	// The walk cannot fail: its function does not.
	_ = ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Heading:
			outline = tameHeading(n, outline, anchors)
		case *ast.Link, *ast.Image:
			links = append(links, n)
		case *extension.TableCell:
			if n.Alignment == extension.AlignRight {
				n.SetAttributeString("class", []byte("num"))
			}
		}
		return ast.WalkContinue, nil
	})
	for _, n := range links {
		tameLink(n, anchors)
	}
}

// tameHeading puts a heading below the page's own, one level below the heading
// that it stands under even where the author skipped some, and leaves of its
// attributes the anchor alone: classes, styles and the like are not for
// authors. The outline is the author's levels from the outermost heading down
// to this one.
func tameHeading(h *ast.Heading, outline []int, anchors map[string]bool) []int {
	for len(outline) > 0 && outline[len(outline)-1] >= h.Level {
		outline = outline[:len(outline)-1]
	}
	outline = append(outline, h.Level)
	h.Level = min(above+len(outline), 6)
	id, ok := anchorOf(h)
	h.RemoveAttributes()
	if ok && citable.MatchString(id) {
		anchors[id] = true
		h.SetAttributeString("id", []byte(id))
	}
	return outline
}

// anchorOf is the anchor of a heading, if it does not stand in a quotation or a
// list: what is quoted is not a clause.
func anchorOf(h *ast.Heading) (string, bool) {
	id, _ := h.AttributeString("id")
	value, ok := id.([]byte)
	return string(value), ok && h.Parent() != nil && h.Parent().Kind() == ast.KindDocument
}

// tameLink keeps a link to an anchor of the text, and prints any other as its
// words and its address.
func tameLink(n ast.Node, anchors map[string]bool) {
	var address []byte
	switch n := n.(type) {
	case *ast.Link:
		n.Title = nil
		fragment, ok := strings.CutPrefix(string(n.Destination), "#")
		if ok && anchors[fragment] {
			return
		}
		address = n.Destination
	case *ast.Image:
		address = n.Destination
	}
	parent := n.Parent()
	for child := n.FirstChild(); child != nil; child = n.FirstChild() {
		parent.InsertBefore(parent, n, child)
	}
	parent.ReplaceChild(parent, n, ast.NewString([]byte(" ("+string(address)+")")))
}
