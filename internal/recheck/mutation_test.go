package recheck_test

import (
	"bytes"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/net/html"

	"gongping/content"
	"gongping/internal/build"
	"gongping/internal/locale"
)

// figures are the elements in which every digit and sign is computed.
var figures = []string{
	"td.rank", "td.score", "td.num", "td.value", "td.balance", "span.equation", ".attribute>b",
	"dd.score", "dd.rank", ".margin", ".movement", "figcaption",
}

// others are the places where digits are no figures: dates, names, texts,
// numbers of documents and editions.
var others = []string{
	"title", "header", "nav", "footer", "h1", "h2", "h3", "caption", "th", "a", // names
	"p.state", "p.lead", "time", "dl.facts dd", "table.plain td", // editions and dates
	"td.label", "p.reason", ".meta", ".clause", "p.meta", // records
	"script", // but see TestChartsAreChecked
}

// TestEveryDigitCounts changes every digit and every sign of the figures on
// pages of each kind, one at a time.
func TestEveryDigitCounts(t *testing.T) {
	demo := open(t, built(t, content.FS, build.Options{}))
	football := open(t, built(t, os.DirFS(league), build.Options{Lang: locale.En}))
	for name, page := range map[string]struct {
		site       opened
		path, with string // what makes the page worth a look
	}{
		"home":      {demo, "index.html", `class="movement up"`},
		"period":    {demo, "2020q4/index.html", `class="movement up"`},
		"ranking":   {demo, "2020q4/key-work/index.html", `class="movement up"`},
		"rulings":   {demo, "2020q3/key-work/lindu.html", `data-op="ruling"`},
		"absence":   {demo, "2020q3/key-work/lanmen.html", `class="absent`},
		"fractions": {demo, "2020q4/key-work/qingpan.html", ` ≈ `},
		"league":    {football, "2023-24/table/index.html", `level on points`},
		"everton":   {football, "2023-24/table/everton.html", `data-op="long-sum"`},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if !bytes.Contains(page.site.files[page.path].Data, []byte(page.with)) {
				t.Errorf("%s holds no %s", page.path, page.with)
			}
			everyDigitCounts(t, page.site, page.path)
		})
	}
}

func everyDigitCounts(t *testing.T, site opened, path string) {
	root, err := html.Parse(bytes.NewReader(site.files[path].Data))
	if err != nil {
		t.Fatal(err)
	}
	count := 0
	for n := range root.Descendants() {
		if n.Type != html.TextNode {
			continue
		}
		figure := within(n, figures)
		for _, changed := range changes(n.Data) {
			if !figure {
				if !within(n, others) {
					t.Fatalf("nobody says whether %q in <%s class=%q> is a figure", n.Data, n.Parent.Data, attr(n.Parent, "class"))
				}
				break
			}
			count++
			before := n.Data
			n.Data = changed
			if len(site.Check(path, root)) == 0 {
				t.Errorf("%q for %q in <%s class=%q> is not found", changed, before, n.Parent.Data, attr(n.Parent, "class"))
			}
			n.Data = before
		}
	}
	if found := site.Check(path, root); len(found) > 0 || count < 50 {
		t.Errorf("%d changes; without any: %q", count, found)
	}
}

// changes are a text with another digit in place of each, without each minus,
// and with each sign turned round.
func changes(text string) []string {
	var list []string
	for i, r := range text {
		before, after := text[:i], text[i+utf8.RuneLen(r):]
		switch {
		case '0' <= r && r <= '9':
			list = append(list, before+string('0'+(r-'0'+1+rune(i%9))%10)+after)
		case r == '−':
			list = append(list, before+after, before+"+"+after, before+"-"+after)
		case r == '+':
			list = append(list, before+after, before+"−"+after)
		}
	}
	return list
}

// The chart is not text, but readers see its numbers.
func TestChartsAreChecked(t *testing.T) {
	demo := open(t, built(t, content.FS, build.Options{}))
	const path = "2020q4/key-work/lindu.html"
	page := string(demo.files[path].Data)
	data := regexp.MustCompile(`"series":.*?"data":\[([^]]+)\]`).FindStringSubmatchIndex(page)
	if data == nil {
		t.Fatal("no data of a chart")
	}
	for _, changed := range changes(page[data[2]:data[3]]) {
		root, err := html.Parse(strings.NewReader(page[:data[2]] + changed + page[data[3]:]))
		if err != nil || len(demo.Check(path, root)) == 0 {
			t.Errorf("%s for %s is not found (%v)", changed, page[data[2]:data[3]], err)
		}
	}
}

// within reports whether a node lies in an element of the list: "tag",
// ".class", "tag.class", each of them also as a child (">") or below (" ").
func within(n *html.Node, list []string) bool {
	return slices.ContainsFunc(list, func(selector string) bool {
		for up := n.Parent; up != nil; up = up.Parent {
			if parent, child, ok := strings.Cut(selector, ">"); ok {
				if matches(up, child) && matches(up.Parent, parent) {
					return true
				}
			} else if above, below, ok := strings.Cut(selector, " "); ok {
				if matches(up, below) && within(up, []string{above}) {
					return true
				}
			} else if matches(up, selector) {
				return true
			}
		}
		return false
	})
}

func matches(n *html.Node, selector string) bool {
	tag, class, _ := strings.Cut(selector, ".")
	return n != nil && (tag == "" || n.Data == tag) && (class == "" || slices.Contains(strings.Fields(attr(n, "class")), class))
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}
