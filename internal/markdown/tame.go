package markdown

import (
	"regexp"
	"strconv"
	"strings"

	"github.com/yuin/goldmark/ast"
	extension "github.com/yuin/goldmark/extension/ast"
)

// above is how many levels of headings a page has of its own before an approved
// text.
const above = 2

// citable is an anchor that a rule file can name. Others are not printed: they
// might be ids of the page, all of which have a dot.
var citable = regexp.MustCompile(`^[a-z0-9-]{1,64}$`)

// taming is how a text is fitted into a page.
type taming struct {
	above   int  // levels of headings that the page has of its own before the text
	unnamed bool // headings keep no anchors
	resolve Resolve
	anchors map[string]bool
}

// tame takes from a parsed text whatever a published page must not have.
func (t *taming) tame(doc ast.Node) {
	t.anchors = make(map[string]bool)
	var links []ast.Node
	var outline []int
	// The walk cannot fail: its function does not.
	_ = ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Heading:
			outline = t.heading(n, outline)
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
		t.link(n)
	}
}

// heading puts a heading below the page's own, one level below the heading
// that it stands under even where the author skipped some, and leaves of its
// attributes the anchor alone: classes, styles and the like are not for
// authors. The outline is the author's levels from the outermost heading down
// to this one.
func (t *taming) heading(h *ast.Heading, outline []int) []int {
	for len(outline) > 0 && outline[len(outline)-1] >= h.Level {
		outline = outline[:len(outline)-1]
	}
	outline = append(outline, h.Level)
	h.Level = min(t.above+len(outline), 6)
	id, ok := anchorOf(h)
	h.RemoveAttributes()
	if ok && !t.unnamed && !t.anchors[id] && citable.MatchString(id) {
		t.anchors[id] = true
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

// link keeps a link to an anchor of the text, and one that the resolver knows. It
// prints any other as its words and its address.
func (t *taming) link(n ast.Node) {
	address, image := addressOf(n)
	place, ok := Place{}, false
	if t.resolve != nil {
		place, ok = t.resolve(address, image)
	} else if fragment, own := strings.CutPrefix(address, "#"); own && !image && t.anchors[fragment] {
		place, ok = Place{Href: address}, true
	}
	if ok && place.Href != "" {
		place.put(n)
		return
	}
	parent := n.Parent()
	for child := n.FirstChild(); child != nil; child = n.FirstChild() {
		parent.InsertBefore(parent, n, child)
	}
	if ok {
		parent.RemoveChild(parent, n)
		return
	}
	parent.ReplaceChild(parent, n, ast.NewString([]byte(" ("+address+")")))
}

// addressOf is the address of a link or an image, as written.
func addressOf(n ast.Node) (address string, image bool) {
	switch n := n.(type) {
	case *ast.Link:
		return string(n.Destination), false
	case *ast.Image:
		return string(n.Destination), true
	}
	panic("internal error: markdown: address of a " + n.Kind().String())
}

// put makes a node lead to the place. Titles are not for authors: they show on
// some machines only.
func (p Place) put(n ast.Node) {
	switch n := n.(type) {
	case *ast.Link:
		n.Destination, n.Title = []byte(p.Href), nil
	case *ast.Image:
		n.Destination, n.Title = []byte(p.Href), nil
		n.SetAttributeString("width", []byte(strconv.Itoa(p.Width)))
		n.SetAttributeString("height", []byte(strconv.Itoa(p.Height)))
	}
}
