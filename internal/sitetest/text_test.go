package sitetest

import (
	"path"
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"

	"gongping/internal/help"
	"gongping/internal/locale"
)

// checkBytes: no file of text has anything that cannot be seen.
func checkBytes(s *site, report func(where, format string, args ...any)) {
	for name, data := range s.files {
		if picture.MatchString(name) {
			continue
		}
		if !utf8.Valid(data) {
			report(name, "not UTF-8")
			continue
		}
		for i, r := range string(data) {
			if r >= ' ' && r < 0x7F {
				continue
			}
			foreign := path.Ext(name) == ".txt" && (r == '\t' || r == '\r') || // licences as their authors wrote them
				path.Ext(name) == ".ics" && strings.HasPrefix(string(data[i:min(i+2, len(data))]), "\r\n") // RFC 5545
			if path.Ext(name) == ".csv" && (r == '\t' || r == '\r' || r == 0xFEFF && i == 0) {
				continue // as spreadsheets want it
			}
			if r != '\n' && !foreign && (unicode.IsControl(r) || r == utf8.RuneError || r == 0xFEFF ||
				unicode.Is(unicode.Bidi_Control, r) || unicode.Is(unicode.Noncharacter_Code_Point, r)) {
				report(name, "%U at byte %d", r, i)
				break
			}
		}
	}
}

// printed are the texts and attribute values of a page, without the data of
// charts: null is a value there.
func printed(doc *html.Node) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for n := range descendants(doc) {
			if n.Type == html.TextNode && n.Parent.Data != "script" && !yield(n.Data) {
				return
			}
			for _, a := range n.Attr {
				if !yield(a.Val) {
					return
				}
			}
		}
	}
}

// entity is what a reader sees of a character that was escaped twice.
var entity = regexp.MustCompile(`&(?:lt|gt|amp|quot|apos|nbsp|#[0-9]+|#[xX][0-9a-fA-F]+);`)

func checkEscaping(s *site, report func(where, format string, args ...any)) {
	s.search(entity, []string{"&"}, report)
}

// leftover are traces of a template, a format or a value that failed; each has
// one of the marks in it.
var (
	leftover = regexp.MustCompile(`about:invalid|\{\{|\}\}|\{[a-z_]+\}|<nil>|%![a-zA-Z(]|\b(?:NaN|Inf|undefined|null|internal error)\b|\bGP[0-9]{3}\b|\[object `)
	marks    = []string{"about:invalid", "{", "}}", "<nil>", "%!", "NaN", "Inf", "undefined", "null", "internal error", "GP", "[object "}
)

func checkLeftovers(s *site, report func(where, format string, args ...any)) {
	s.search(leftover, marks, report)
}

// manual is the text of the help, which shows a finding with its code.
var manual = sync.OnceValue(func() string {
	var all strings.Builder
	for _, lang := range locale.Langs() {
		for _, name := range help.Names() {
			all.WriteString(help.Text(lang, name).Text)
		}
	}
	return all.String()
})

// search reports what a pattern finds on pages and the content folder does not
// have, nor the manual on its own pages. Only texts with one of the marks are looked
// at, since patterns are slow, and each of them once: most stand on many pages.
func (s *site) search(pattern *regexp.Regexp, marks []string, report func(where, format string, args ...any)) {
	clean := make(map[string]bool)
	for _, p := range s.paths {
		for t := range printed(s.page(p)) {
			if clean[t] {
				continue
			}
			if !slices.ContainsFunc(marks, func(m string) bool { return strings.Contains(t, m) }) {
				clean[t] = true
				continue
			}
			all := pattern.FindAllString(t, -1)
			clean[t] = len(all) == 0
			for _, found := range all {
				if !strings.Contains(s.source, found) && !(strings.HasPrefix(p, "help/") && strings.Contains(manual(), found)) {
					report(p, "%q in %q", found, shorten(t))
				}
			}
		}
	}
}

// named is what a file of a site may be called: nothing that a share drive, a
// disc or an old server would stumble over. The lists of allowances and eligibilities have a dot in their
// name, so that it is never that of a register.
var named = regexp.MustCompile(`^(?:\.gongping|manifest\.json|feed\.xml|calendar\.ics|assets/[a-z0-9.-]+\.[0-9a-f]{8}\.[a-z]+|search/[a-z0-9-]+\.[0-9a-f]{8}\.js|(?:[a-z0-9-]+/)*(?:(?:allowance|eligible)\.)?[a-z0-9-]+\.html|[a-z0-9-]+/print\.(?:ledgers\.)?[a-z0-9-]+\.[0-9]+\.html|` +
	`downloads/(?:SHA256SUMS|[a-z]+\.v[0-9]\.schema\.json|(?:[a-z0-9-]+/)*(?:(?:allowance|eligible|analysis)\.)?[a-z0-9-]+(?:\.(?:named|appeals|lost|registered|regrouped|others|kinds|rules))?\.(?:csv|json)))$`)

func checkNames(s *site, report func(where, format string, args ...any)) {
	for name := range s.files {
		if !named.MatchString(name) {
			report(name, "the site should have no such file")
		}
	}
	for _, p := range s.paths {
		// A link to a folder works on a server only; so does one to a page in
		// other letters.
		if strings.ToLower(p) != p {
			report(p, "capital letters in a name")
		}
	}
}
