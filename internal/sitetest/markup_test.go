package sitetest

import (
	"bytes"
	"encoding/json"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// policy allows a page its own scripts and styles and nothing else.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:"

// policyAlone allows a page that stands alone the style that it has inside.
const policyAlone = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

// isAlone reports whether a page is a copy that loads nothing.
func isAlone(doc *html.Node) bool {
	for body := range elements(doc, "body") {
		class, _ := value(body, "class")
		return class == "copy"
	}
	return false
}

// known are the elements that templates and approved texts are made of.
var known = strings.Fields(`html head meta title link script body
	a article b bdi blockquote br button caption code dd del div dl dt em figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr img input ins
	label li main nav ol p pre section span strong table tbody td tfoot th thead time tr ul details summary`)

// drawn are the elements and the attributes of pictures, as package chart
// draws them.
var (
	drawn     = strings.Fields(`svg title rect path circle text`)
	drawnWith = strings.Fields(`class viewBox role aria-hidden x y width height cx cy r d fill stroke stroke-width stroke-dasharray
		text-anchor font-size font-weight`)
)

// allowed are the attributes that they have; names that end in "-" are
// prefixes. There is no style among them, nor anything that begins with "on".
var allowed = strings.Fields(`align alt aria- autocapitalize autocomplete charset class colspan rowspan content data- datetime defer for height hidden href http-equiv id lang name open
	rel role scope spellcheck src start tabindex target type width`)

// picture is how a picture of the office is addressed.
var picture = regexp.MustCompile(`^(\.\./)*assets/[a-z0-9-]+\.[0-9a-f]{8}\.(png|jpg|jpeg|gif)$`)

func checkIDs(doc *html.Node, report report) {
	for id, n := range ids(doc) {
		if n > 1 {
			report("id %q stands on %d elements", id, n)
		}
		if id == "" || strings.ContainsAny(id, " \t\r\n") {
			report("id %q cannot be linked to", id)
		}
	}
}

func checkElements(doc *html.Node, report report) {
	alone := isAlone(doc)
	for n := range descendants(doc) {
		switch {
		case n.Type == html.CommentNode:
			report("comment %q", shorten(n.Data))
		case n.Type == html.ElementNode && n.Data == "svg":
			if hidden, _ := value(n, "aria-hidden"); hidden != "true" && (n.FirstChild == nil || n.FirstChild.Data != "title") {
				report("%q begins with no title and is not hidden", tag(n))
			}
		case n.Type == html.ElementNode && n.Namespace == "svg" && slices.Contains(drawn, n.Data):
		case n.Type == html.ElementNode && n.Data == "style" && alone:
		case n.Type == html.ElementNode && (n.Namespace != "" || !slices.Contains(known, n.Data)):
			report("element <%s>", n.Data)
		case n.Type == html.ElementNode && n.Data == "img":
			if src, _ := value(n, "src"); !picture.MatchString(src) && !(alone && strings.HasPrefix(src, "data:image/")) {
				report("<img src=%q> is no picture of the site", src)
			}
			if _, says := value(n, "alt"); !says {
				report("%q has no alt", tag(n))
			}
		}
	}
}

func checkAttributes(doc *html.Node, report report) {
	for n := range elements(doc) {
		for _, a := range n.Attr {
			name := qualified(a)
			if n.Namespace == "svg" && slices.Contains(drawnWith, name) {
				continue
			}
			if !slices.ContainsFunc(allowed, func(known string) bool {
				return name == known || strings.HasSuffix(known, "-") && strings.HasPrefix(name, known)
			}) {
				report("<%s %s=%q>", n.Data, name, shorten(a.Val))
			}
		}
	}
}

// void are the elements without an end.
var void = []string{"br", "hr", "img", "input", "link", "meta"}

// checkNesting reads the tags as written: the parser would mend them.
func checkNesting(s *site, report func(where, format string, args ...any)) {
	for _, p := range s.paths {
		var open []string
		z := html.NewTokenizer(bytes.NewReader(s.files[p]))
		for kind := z.Next(); kind != html.ErrorToken; kind = z.Next() {
			name, _ := z.TagName()
			switch {
			case kind == html.StartTagToken && !slices.Contains(void, string(name)):
				open = append(open, string(name))
			case kind == html.EndTagToken && (len(open) == 0 || open[len(open)-1] != string(name)):
				report(p, "</%s> closes %v", name, open)
				open = nil
			case kind == html.EndTagToken:
				open = open[:len(open)-1]
			}
		}
		if len(open) > 0 {
			report(p, "never closed: %v", open)
		}
	}
}

// checkHead holds the head to its order: what old browsers must know comes
// before what they could go wrong with.
func checkHead(s *site, report func(where, format string, args ...any)) {
	for _, p := range s.paths {
		var head []string
		for n := range elements(s.page(p), "head") {
			for e := range elements(n) {
				head = append(head, tag(e))
			}
		}
		allows := policy
		if isAlone(s.page(p)) {
			allows = policyAlone
		}
		want := []string{`meta http-equiv=X-UA-Compatible content=IE=edge`, `meta charset=utf-8`, `meta http-equiv=Content-Security-Policy content=` + allows}
		if len(head) < len(want) || !slices.Equal(head[:len(want)], want) {
			report(p, "the head begins with %q, not with %q", head[:min(len(head), len(want))], want)
		}
		for i, n := range head {
			if i >= len(want) && strings.HasPrefix(n, "meta http-equiv") {
				report(p, "the head also has %q", n)
			}
		}
		for n := range elements(s.page(p), "html") {
			if lang, _ := value(n, "lang"); lang != s.lang {
				report(p, "lang=%q, want %q", lang, s.lang)
			}
		}
		titles := 0
		for n := range elements(s.page(p), "title") {
			if n.Namespace != "" { // of a picture
				continue
			}
			titles++
			if strings.TrimSpace(text(n)) == "" {
				report(p, "the title is empty")
			}
		}
		if titles != 1 {
			report(p, "%d titles", titles)
		}
		if !bytes.HasPrefix(s.files[p], []byte("<!doctype html><html ")) && !bytes.HasPrefix(s.files[p], []byte("<!DOCTYPE html><html ")) {
			report(p, "begins with %.30q", s.files[p])
		}
	}
}

func tag(n *html.Node) string {
	var b strings.Builder
	b.WriteString(n.Data)
	for _, a := range n.Attr {
		b.WriteString(" " + qualified(a) + "=" + a.Val)
	}
	return b.String()
}

// checkOutline: one h1, one main, headings without a missing level, and the
// skip link before everything else.
func checkOutline(doc *html.Node, report report) {
	embedded := isEmbedded(doc)
	for _, name := range []string{"h1", "main", "header", "footer"} {
		want := 1
		if embedded && (name == "header" || name == "footer") {
			want = 0
		}
		// A figure or table may have parts called header; none does so far.
		if n := count(elements(doc, name)); n != want {
			report("%d <%s>, want %d", n, name, want)
		}
	}
	before := byte('0')
	for n := range elements(doc, "h1", "h2", "h3", "h4", "h5", "h6") {
		if level := n.Data[1]; level > before+1 {
			report("<%s> %q follows <h%c>", n.Data, shorten(text(n)), before)
		}
		before = n.Data[1]
		if strings.TrimSpace(text(n)) == "" {
			report("<%s> is empty", n.Data)
		}
	}
	for n := range elements(doc, "a") {
		if embedded {
			break
		}
		href, _ := value(n, "href")
		class, _ := value(n, "class")
		if href != "#page.main" || class != "skip" {
			report("the first link is %q, not the one that skips to the content", tag(n))
		}
		break
	}
	for n := range elements(doc, "a") {
		// A link inside another site's page must not open there, nor any other
		// elsewhere.
		if target, has := value(n, "target"); has != embedded || has && target != "_top" {
			report("%q has the target %q", tag(n), target)
		}
		if strings.TrimSpace(text(n)) == "" {
			report("%q has no text", tag(n))
		}
	}
}

// isEmbedded reports whether a page stands inside the page of another site, and
// so has no frame.
func isEmbedded(doc *html.Node) bool {
	for n := range elements(doc, "body") {
		class, _ := value(n, "class")
		return class == "embed"
	}
	return false
}

// checkTables: every table has a head that says what its columns are, rows as
// wide as the head, and a name.
func checkTables(doc *html.Node, report report) {
	for table := range elements(doc, "table") {
		width := 0
		for head := range elements(table, "thead") {
			for row := range elements(head, "tr") {
				width = max(width, cells(row)) // cells of the first row may reach into the second
			}
			if n := count(elements(head, "td")); n > 0 {
				report("%d <td> in a thead", n)
			}
		}
		if width == 0 {
			report("a table has no column headers: %q", shorten(text(table)))
		}
		rows := 0
		for body := range elements(table, "tbody", "tfoot") {
			for row := range elements(body, "tr") {
				if rows++; cells(row) != width {
					report("a row has not %d cells: %q", width, shorten(text(row)))
				}
			}
		}
		if rows == 0 {
			report("a table has no rows")
		}
		if !within(table, "prose") { // Markdown has tables without these
			checkHeaders(table, report)
		}
	}
}

// cells is how many columns a row covers.
func cells(row *html.Node) (n int) {
	for cell := range elements(row, "td", "th") {
		span := 1
		if wide, ok := value(cell, "colspan"); ok {
			span, _ = strconv.Atoi(wide)
		}
		n += span
	}
	return n
}

func checkHeaders(table *html.Node, report report) {
	for n := range elements(table, "th") {
		scope, _ := value(n, "scope")
		want := "row"
		if n.Parent.Parent.Data == "thead" {
			want = "col"
		}
		if _, wide := value(n, "colspan"); wide && want == "col" {
			want = "colgroup"
		}
		if class, _ := value(n.Parent, "class"); class == "unit" { // stands over its people
			want = "rowgroup"
		}
		if scope != want {
			report("<th> %q has scope %q, want %q", shorten(text(n)), scope, want)
		}
	}
	named := count(elements(table, "caption")) > 0
	for _, n := range []*html.Node{table, table.Parent} {
		_, byText := value(n, "aria-label")
		_, byID := value(n, "aria-labelledby")
		named = named || byText || byID
	}
	if !named {
		report("a table has no name: %q", shorten(text(table)))
	}
}

// checkScripts: a script is a file or data, never code in the page.
func checkScripts(doc *html.Node, report report) {
	for n := range elements(doc, "script") {
		src, isFile := value(n, "src")
		kind, typed := value(n, "type")
		body := text(n)
		switch {
		case isFile && (typed || body != "" || !strings.HasSuffix(src, ".js")):
			report("script %q with the body %q", tag(n), shorten(body))
		case isFile:
		case kind != "application/json":
			report("inline script %q", tag(n))
		case !json.Valid([]byte(body)):
			report("%q is not JSON: %q", tag(n), shorten(body))
		}
	}
}
