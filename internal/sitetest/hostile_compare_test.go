package sitetest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"path"
	"reflect"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"

	"gongping/internal/pinyin"
)

// A comparison holds a site to the one with harmless texts.
type comparison struct {
	text   string // in place of the harmless one
	page   string
	faults []string
	seen   string // page whose first difference has been noted
}

// titled are the files that have texts of the office in them: those that programs
// follow are held against the pages by recheck.
var titled = map[string]bool{"manifest.json": true, "feed.xml": true, "calendar.ics": true}

// differences between a site and the one with harmless texts, other than the
// text.
func differences(text string, want, got *site) []string {
	c := comparison{text: text}
	if !slices.Equal(want.paths, got.paths) {
		return []string{fmt.Sprintf("pages %q, want %q", got.paths, want.paths)}
	}
	for _, p := range want.paths {
		if bytes.Equal(want.files[p], got.files[p]) && !bytes.Contains(want.files[p], []byte(harmless)) {
			continue // the text has no place on it
		}
		c.page = p
		if path.Base(p) == "brief.html" && utf8.RuneCountInString(text) > utf8.RuneCountInString(harmless) {
			c.made(want, parsed(p, got.files[p]))
			continue
		}
		c.nodes(parsed(p, want.files[p]), parsed(p, got.files[p]))
	}
	c.indexes(want, got)
	for name, data := range want.files {
		if indexed.MatchString(name) {
			continue
		}
		other, ok := got.files[name]
		switch {
		case !ok:
			c.faults = append(c.faults, name+" is not there")
		case path.Ext(name) != ".html" && !titled[name]:
			c.download(name, data, other)
		}
	}
	if len(got.files) != len(want.files) {
		c.faults = append(c.faults, fmt.Sprintf("%d files, want %d", len(got.files), len(want.files)))
	}
	return c.faults
}

func (c *comparison) nodes(want, got *html.Node) {
	w, g := want.FirstChild, got.FirstChild
	for ; w != nil && g != nil; w, g = w.NextSibling, g.NextSibling {
		c.node(w, g)
	}
	if w != nil || g != nil {
		c.differ(want, "<%s> has other children", want.Data)
	}
}

// made: a brief has as many rows as names leave room for on a sheet, so that with
// long ones only what it is made of can be compared: what the pages have.
func (c *comparison) made(want *site, got *html.Node) {
	known := want.vocabulary()
	for n := range descendants(got) {
		switch {
		case n.Type == html.CommentNode || n.Type == html.ElementNode && !known[n.Data]:
			c.differ(n, "%q", shorten(n.Data))
		case n.Type == html.ElementNode:
			for _, a := range n.Attr {
				if !known[n.Data+" "+qualified(a)] {
					c.differ(n, "%s=%q on %s", qualified(a), shorten(a.Val), n.Data)
				}
			}
		}
	}
}

func (c *comparison) node(want, got *html.Node) {
	switch {
	case want.Namespace == "svg" && want.Data == "svg" && got.Data == "svg":
		c.picture(want, got)
		return
	case want.Type != got.Type || want.Type != html.TextNode && want.Data != got.Data:
		c.differ(want, "%q instead of %q", shorten(got.Data), shorten(want.Data))
		return
	case want.Type == html.TextNode && want.Parent.Data == "script":
		c.data(want, got)
	case want.Type == html.TextNode && c.expected(want.Data) != got.Data && !isOfFile(want.Parent):
		c.differ(want, "text %q, want %q", shorten(got.Data), shorten(c.expected(want.Data)))
	}
	if len(want.Attr) != len(got.Attr) {
		c.differ(want, "%q instead of %q", shorten(tag(got)), shorten(tag(want)))
		return
	}
	for i, a := range want.Attr {
		if b := got.Attr[i]; qualified(a) != qualified(b) || c.expected(a.Val) != b.Val {
			c.differ(want, "%s=%q, want %s=%q", qualified(b), shorten(b.Val), qualified(a), shorten(c.expected(a.Val)))
		}
	}
	c.nodes(want, got)
}

// isOfFile reports whether a cell has the size or the digest of a file, in which
// the text may be.
func isOfFile(n *html.Node) bool {
	table := n.Parent
	for table != nil && table.Data != "table" {
		table = table.Parent
	}
	if n.Data != "td" || table == nil {
		return false
	}
	class, _ := value(table, "class")
	return strings.HasSuffix(class, "files")
}

// picture: its coordinates follow from how long a text is, and long texts are
// cut. What it is made of is all that can be compared, and that is closed.
func (c *comparison) picture(want, got *html.Node) {
	for n := range descendants(got) {
		if n.Type == html.ElementNode && !slices.Contains(drawn, n.Data) {
			c.differ(want, "<%s> in a picture", n.Data)
		}
		for _, a := range n.Attr {
			if !slices.Contains(drawnWith, qualified(a)) {
				c.differ(want, "%s=%q in a picture", qualified(a), shorten(a.Val))
			}
		}
	}
	if w, g := first(want, "title"), first(got, "title"); (w == nil) != (g == nil) || w != nil && c.expected(text(w)) != text(g) {
		c.differ(want, "a picture has another title")
	}
}

// first is the first element of a name below a node; nil for none.
func first(n *html.Node, name string) *html.Node {
	for e := range elements(n, name) {
		return e
	}
	return nil
}

func (c *comparison) expected(text string) string { return strings.ReplaceAll(text, harmless, c.text) }

// data compares what a script would read.
func (c *comparison) data(want, got *html.Node) {
	var w, g any
	if json.Unmarshal([]byte(undigested(want.Data)), &w) != nil || json.Unmarshal([]byte(undigested(got.Data)), &g) != nil {
		c.differ(want, "not JSON: %q", shorten(got.Data))
		return
	}
	if id, _ := value(want.Parent, "id"); id == "page.lists.data" {
		c.keys(want, w.(map[string]any), g)
	}
	if w = c.substitute(w); !reflect.DeepEqual(w, g) {
		c.differ(want, "data %q, want %q", shorten(fmt.Sprint(g)), shorten(fmt.Sprint(w)))
	}
}

// keys compares what names sort by, and takes it out of both: with other names
// other letters.
func (c *comparison) keys(at *html.Node, want map[string]any, got any) {
	lists, ok := got.(map[string]any)
	if !ok {
		return // reported where the data are compared
	}
	sorted, _ := lists["keys"].(map[string]any)
	readings := func(name string) []string { return []string{pinyin.Key(name, false), pinyin.Key(name, true)} }
	names := make(map[string]bool)
	for name := range want["keys"].(map[string]any) {
		name = c.expected(name)
		names[name] = true
		if key, ok := sorted[name]; !ok && readings(name)[0] != "" {
			c.differ(at, "%q has nothing to sort by", shorten(name))
		} else if ok && !slices.Contains(readings(name), key.(string)) {
			c.differ(at, "%q sorts by %q", shorten(name), shorten(key.(string)))
		}
	}
	for name := range sorted {
		if !names[name] {
			c.differ(at, "%q is sorted, and stands nowhere", shorten(name))
		}
	}
	delete(want, "keys")
	delete(lists, "keys")
}

func (c *comparison) substitute(v any) any {
	switch v := v.(type) {
	case string:
		return c.expected(v)
	case []any:
		for i := range v {
			v[i] = c.substitute(v[i])
		}
	case map[string]any:
		for k := range v {
			v[k] = c.substitute(v[k])
		}
	}
	return v
}

// differ notes the first difference of a page: the rest follows from it.
func (c *comparison) differ(at *html.Node, format string, args ...any) {
	if c.seen == c.page {
		return
	}
	c.seen = c.page
	where := ""
	for n := range at.Ancestors() {
		if id, ok := value(n, "id"); ok {
			where = " in #" + id
			break
		}
	}
	c.faults = append(c.faults, c.page+where+": "+fmt.Sprintf(format, args...))
}
