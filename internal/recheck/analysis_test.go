package recheck_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"gongping/internal/build"
	"gongping/internal/locale"
)

// TestEveryDigitOfAnAnalysisCounts changes every digit and every sign that
// readers see on an analysis, one at a time: of tables, sentences, definitions,
// headings and pictures.
func TestEveryDigitOfAnAnalysisCounts(t *testing.T) {
	t.Parallel()
	for _, lang := range locale.Langs() {
		every := everything.open(t, build.Options{Lang: lang})
		demo := demonstration.open(t, build.Options{Lang: lang})
		for path, x := range map[string]struct {
			site    opened
			stride  int
			atLeast int
		}{
			"2020q4/case/analysis.html":     {every, 2, 800},
			"2019q1/key-work/analysis.html": {demo, 53, 40},
			"2020q2/key-work/analysis.html": {demo, 53, 40},
			"2020q3/key-work/analysis.html": {demo, 19, 200},
			"2020q4/key-work/analysis.html": {demo, 53, 40},
		} {
			t.Run(fmt.Sprint(lang, " ", path), func(t *testing.T) {
				t.Parallel()
				// The two languages look at different digits.
				digitsOfAnAnalysis(t, x.site, path, x.stride, int(lang)%2, x.atLeast)
			})
		}
	}
}

func digitsOfAnAnalysis(t *testing.T, site opened, path string, stride, from, atLeast int) {
	root := asBuilt(t, site, path)
	count := from
	for n := range root.Descendants() {
		if n.Type != html.TextNode || within(n, []string{"script", "style"}) {
			continue
		}
		for _, changed := range changes(n.Data) {
			if count++; count%stride != 0 {
				continue
			}
			before := n.Data
			n.Data = changed
			if len(site.Check(path, root)) == 0 {
				t.Errorf("%q for %q in <%s> %s is not found", changed, before, n.Parent.Data, cellOf(n))
			}
			n.Data = before
		}
	}
	if count/stride < atLeast {
		t.Errorf("%d changes", count/stride)
	}
}

// asBuilt is a page that passes.
func asBuilt(t *testing.T, site opened, path string) *html.Node {
	t.Helper()
	root, err := html.Parse(bytes.NewReader(site.files[path].Data))
	if err != nil {
		t.Fatal(err)
	}
	if found := site.Check(path, root); len(found) > 0 {
		t.Fatalf("without any change: %q", found)
	}
	return root
}

// TestNothingIsMissingFromAnAnalysis takes away each row, each table, each
// sentence and each name of a list, one at a time.
func TestNothingIsMissingFromAnAnalysis(t *testing.T) {
	t.Parallel()
	for _, lang := range locale.Langs() {
		every := everything.open(t, build.Options{Lang: lang})
		demo := demonstration.open(t, build.Options{Lang: lang})
		for path, x := range map[string]struct {
			site    opened
			stride  int
			atLeast map[string]int
		}{
			"2020q4/case/analysis.html":     {every, 1, map[string]int{"tr": 85, "table": 13, "p": 16, "name": 30, "source": 17}},
			"2020q3/key-work/analysis.html": {demo, 2, map[string]int{"tr": 80, "table": 5, "p": 5, "name": 25, "source": 6}},
		} {
			t.Run(fmt.Sprint(lang, " ", path), func(t *testing.T) {
				t.Parallel()
				takenAway(t, x.site, path, x.stride, int(lang)%2, x.atLeast)
			})
		}
	}
}

func takenAway(t *testing.T, site opened, path string, stride, from int, atLeast map[string]int) {
	root := asBuilt(t, site, path)
	count, at := make(map[string]int), from
	tryOut := func(what, of string, change, undo func()) {
		if at++; at%stride != 0 {
			return
		}
		change()
		if len(site.Check(path, root)) == 0 {
			t.Errorf("%s %q may be missing", what, of)
		}
		undo()
		count[what]++
	}
	var list []*html.Node
	for n := range root.Descendants() {
		if within(n, []string{"main"}) {
			list = append(list, n)
		}
	}
	for _, n := range list {
		switch {
		case n.Data == "tr" && n.Type == html.ElementNode && n.Parent.Data != "thead",
			n.Data == "table" && n.Type == html.ElementNode,
			matches(n, "p.says"), matches(n, "span.one"):
			what := n.Data
			if what == "span" {
				what = "name"
			}
			above, next := n.Parent, n.NextSibling
			tryOut(what, text(n), func() { above.RemoveChild(n) }, func() { above.InsertBefore(n, next) })
		}
		if n.Type == html.TextNode && (within(n, []string{"p.says", "figcaption>span"}) || within(n, []string{"p.meta"}) && n.Parent.Parent.Data == "main") {
			for _, without := range shortened(n.Data) {
				before := n.Data
				tryOut("name", before+" -> "+without, func() { n.Data = without }, func() { n.Data = before })
			}
		}
		if n.Data == "a" && within(n, []string{"section>p"}) {
			above, next := n.Parent, n.NextSibling
			tryOut("source", text(n), func() { above.RemoveChild(n) }, func() { above.InsertBefore(n, next) })
		}
	}
	for what, want := range atLeast {
		if count[what] < want {
			t.Errorf("%d times %s, want %d", count[what], what, want)
		}
	}
}

// shortened are a sentence without each name of its list.
func shortened(sentence string) (list []string) {
	for _, sep := range []string{"、", ", "} {
		parts := strings.Split(sentence, sep)
		for n := 1; n < len(parts); n++ {
			list = append(list, strings.Join(append(append([]string{}, parts[:n]...), parts[n+1:]...), sep))
		}
	}
	return list
}

// cellOf says where a text stands.
func cellOf(n *html.Node) string {
	for up := n.Parent; up != nil; up = up.Parent {
		if up.Data == "table" {
			return attr(up.Parent, "aria-labelledby") + ": " + text(rowOf(n))
		}
	}
	return attr(n.Parent, "class")
}

func rowOf(n *html.Node) *html.Node {
	for n.Data != "tr" && n.Parent != nil {
		n = n.Parent
	}
	return n
}

func text(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return b.String()
}
