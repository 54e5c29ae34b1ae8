package conformance

import (
	"path/filepath"
	"testing"

	"gongping/internal/build"
	"gongping/internal/diag"
	"gongping/internal/render"
)

// Whatever can be scored can be published: no operation of a ledger is without
// its words.
func TestCasesArePublished(t *testing.T) {
	published := 0
	for _, name := range append(names(t, "clauses"), names(t, "edges")...) {
		c := readCase(t, name)
		var list diag.List
		checked, err := build.Check(c.folder, build.Options{}, &list)
		if err != nil {
			t.Fatal(err)
		}
		if list.HasErrors() {
			continue
		}
		pages, err := checked.Plan(build.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if err := render.Site(pages, func(string, []byte) error { return nil }); err != nil {
			t.Errorf("%s: %v", filepath.Base(name), err)
		}
		published++
	}
	if published == 0 {
		t.Error("no case could be published")
	}
}
