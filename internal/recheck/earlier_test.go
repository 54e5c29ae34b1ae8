package recheck_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/net/html"

	"gongping/internal/build"
	"gongping/internal/civil"
)

// A figure that an edition changed has what the edition before said beside it, and no other
// has: both editions are built, and their ledgers and rankings held against each other.
func TestMarksOfChangedFigures(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, period, before, now string }{
		{"a final edition", "2019q1/", "2019-04-08", "2019-04-18"},
		{"a correction", "2019q2/", "2019-07-19", "2019-08-06"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			before, now := demonstration.built(t, build.Options{AsOf: day(t, c.before)}), demonstration.built(t, build.Options{AsOf: day(t, c.now)})
			marked, unmarked := 0, 0
			for path := range now {
				if !strings.HasPrefix(path, c.period) || !strings.HasSuffix(path, ".html") || strings.HasSuffix(path, "/print.html") {
					continue
				}
				old, fresh := figuresOf(t, before, path), figuresOf(t, now, path)
				for id, x := range fresh {
					was, there := old[id]
					want := ""
					if there && was.figure != x.figure {
						want = was.figure
					}
					if x.marked != (want != "" || !there) || x.before != want {
						t.Errorf("%s#%s is %q, was %q (there: %t); marked: %t, with %q", path, id, x.figure, was.figure, there, x.marked, x.before)
					}
					if x.marked {
						marked++
					} else {
						unmarked++
					}
				}
			}
			if marked < 5 || unmarked < 100 {
				t.Errorf("%d figures are marked, %d are not", marked, unmarked)
			}
		})
	}
}

func day(t *testing.T, s string) civil.Date {
	t.Helper()
	d, ok := civil.Parse(s)
	if !ok {
		t.Fatalf("%q is no date", s)
	}
	return d
}

// marking is what a row says, what it says of the edition before, and whether it does.
type marking struct {
	figure, before string
	marked         bool
}

// figuresOf are the rows of a page of which an edition may say something else, by their ids.
func figuresOf(t *testing.T, files fstest.MapFS, path string) map[string]marking {
	t.Helper()
	list := make(map[string]marking)
	file := files[path]
	if file == nil {
		return list
	}
	root, err := html.Parse(bytes.NewReader(file.Data))
	if err != nil {
		t.Fatal(err)
	}
	for tr := range root.Descendants() {
		if tr.Data != "tr" || attr(tr, "id") == "" {
			continue
		}
		var x marking
		place, amount, counts := "", "", false
		for n := range tr.Descendants() {
			switch {
			case n.Data == "span" && attr(n, "class") == "earlier":
				x.marked = true
				x.before = attr(n, "data-value")
				if total := attr(n, "data-total"); total != "" {
					x.before = attr(n, "data-place") + " " + total
				}
			case n.Data == "b" && attr(n, "class") == "place":
				place = words(n) + " "
			case n.Data == "td" && slices.Contains([]string{"value num", "score num"}, attr(n, "class")):
				x.figure, counts = place+words(n), true
				for now := range n.Descendants() {
					if now.Data == "ins" {
						x.figure = words(now)
					}
				}
			case n.Data == "b" && attr(n, "class") == "quantity" && attr(n.Parent, "class") == "amount":
				amount = words(n)
			}
		}
		if amount != "" && x.figure != "" {
			x.figure = amount
		}
		if counts {
			list[attr(tr, "id")] = x
		}
	}
	return list
}

// words is the text below a node.
func words(n *html.Node) string {
	var out strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			out.WriteString(d.Data)
		}
	}
	return strings.TrimSpace(out.String())
}
