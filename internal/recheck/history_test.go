package recheck_test

import (
	"bytes"
	"fmt"
	"testing"

	"golang.org/x/net/html"

	"gongping/content"
	"gongping/internal/build"
	"gongping/internal/locale"
)

// TestDigitsOfTheHistoryCount changes digits of the page of a scheme's
// editions: of old and new values, counts, dates, names and wordings.
func TestDigitsOfTheHistoryCount(t *testing.T) {
	for _, lang := range locale.Langs() {
		t.Run(fmt.Sprint(lang), func(t *testing.T) {
			t.Parallel()
			const path, stride = "schemes/key-work/index.html", 97
			site := open(t, built(t, content.FS, build.Options{Lang: lang}))
			root, err := html.Parse(bytes.NewReader(site.files[path].Data))
			if err != nil {
				t.Fatal(err)
			}
			if found := site.Check(path, root); len(found) > 0 {
				t.Fatal(found)
			}
			count, missed := 0, 0
			for n := range root.Descendants() {
				if n.Type != html.TextNode || !within(n, []string{"main"}) {
					continue
				}
				for _, changed := range changes(n.Data) {
					if count++; count%stride != 0 {
						continue
					}
					before := n.Data
					n.Data = changed
					if len(site.Check(path, root)) == 0 {
						missed++
						t.Logf("%q for %q in <%s class=%q> below %q is not found", changed, before, n.Parent.Data, attr(n.Parent, "class"), attr(n.Parent.Parent, "class"))
					}
					n.Data = before
				}
			}
			// A sentence whose other digits stand elsewhere in the same rule may hide one.
			if count < 400 || missed > count/stride/20 {
				t.Errorf("%d changes, %d of every %dth not found", count, missed, stride)
			}
		})
	}
}
