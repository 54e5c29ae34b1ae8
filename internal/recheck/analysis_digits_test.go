package recheck_test

import (
	"bytes"
	"fmt"
	"testing"

	"golang.org/x/net/html"

	"gongping/internal/build"
	"gongping/internal/locale"
)

// TestDigitsOfAnAnalysisCount changes every digit and sign of the visible text of
// an analysis, one at a time.
func TestDigitsOfAnAnalysisCount(t *testing.T) {
	for _, lang := range locale.Langs() {
		t.Run(fmt.Sprint(lang), func(t *testing.T) {
			t.Parallel()
			const path = "2020q4/case/analysis.html"
			site := open(t, built(t, everything(t), build.Options{Lang: lang}))
			root, err := html.Parse(bytes.NewReader(site.files[path].Data))
			if err != nil {
				t.Fatal(err)
			}
			if found := site.Check(path, root); len(found) > 0 {
				t.Fatal(found)
			}
			count, missed := 0, 0
			for n := range root.Descendants() {
				if n.Type != html.TextNode || within(n, []string{"script", "style"}) || !within(n, []string{"main"}) {
					continue
				}
				for _, changed := range changes(n.Data) {
					count++
					before := n.Data
					n.Data = changed
					if len(site.Check(path, root)) == 0 {
						missed++
						up := n.Parent
						for up.Data != "section" && up.Parent != nil {
							up = up.Parent
						}
						t.Logf("%q for %q in <%s> of %s", changed, before, n.Parent.Data, place(n))
					}
					n.Data = before
				}
			}
			t.Logf("%d of %d", missed, count)
		})
	}
}

func place(n *html.Node) string {
	for up := n; up != nil; up = up.Parent {
		if up.Data == "td" {
			id, column, foot := cellOf(n)
			return fmt.Sprint(id, " ", column, " ", foot)
		}
	}
	return attr(n.Parent, "class")
}
