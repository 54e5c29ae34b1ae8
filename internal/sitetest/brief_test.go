package sitetest

import (
	"path"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"gongping/internal/locale"
)

// TestBriefLeadsToItsSources: each sentence of a brief that is made of numbers,
// and each line of its table, has a link to the page that they come from.
func TestBriefLeadsToItsSources(t *testing.T) {
	t.Parallel()
	for _, lang := range locale.Langs() {
		s := demo(t, lang)
		briefs := 0
		for _, name := range s.paths {
			period, ok := strings.CutSuffix(name, "/brief.html")
			if !ok {
				continue
			}
			briefs++
			seen := make(map[string]int)
			for n := range elements(mainOf(s.page(name)), "p", "li", "h3", "tr") {
				source, sentence := sourceOf(n, period)
				if !sentence {
					continue
				}
				seen[source]++
				var to []string
				for a := range elements(n, "a") {
					href, _ := value(a, "href")
					file, _, _ := s.target(name, href)
					to = append(to, file)
				}
				leads := func(to string) bool { is, err := path.Match(source, to); return is && err == nil }
				if len(to) == 0 || source != "" && !slices.ContainsFunc(to, leads) {
					t.Errorf("%s: %s: %q leads to %q, want %q", lang, name, shorten(text(n)), to, source)
				}
			}
			if !strings.Contains(period, "q") {
				continue // of a year: this version names nobody in it
			}
			if seen[period+"/deductions.html"] == 0 || period > "2019q1" && seen[period+"/*/index.html"] == 0 {
				t.Errorf("%s: %s has sentences of %v", lang, name, seen)
			}
		}
		if briefs < 8 {
			t.Errorf("%d briefs", briefs)
		}
	}
}

// sourceOf is the page of a period that a sentence of its brief comes from; ""
// if that depends.
func sourceOf(n *html.Node, period string) (page string, sentence bool) {
	class, _ := value(n, "class")
	switch {
	case n.Data == "p" && (class == "counts" || class == "more"):
		return period + "/*/index.html", true
	case n.Data == "h3" && class == "counts":
		return period + "/deductions.html", true
	case n.Data == "p" && class == "meta": // what the movement is measured against
		return "", period > "2019q1"
	case n.Data == "li" && (class == "mover" || within(n, "overdue")):
		return "", true
	case n.Data == "tr" && within(n, "deductions"):
		head := n.Parent.Data
		return "", head == "tbody"
	}
	return "", false
}
