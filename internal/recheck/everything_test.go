package recheck_test

import (
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/rogpeppe/go-internal/txtar"

	"gongping/internal/build"
	"gongping/internal/locale"
)

// everything is a content folder that uses each rule of the format once.
func everything(t *testing.T) fs.FS {
	t.Helper()
	return archive(t, "testdata/everything.txtar")
}

// archive reads a folder that is kept in one file.
func archive(t *testing.T, name string) fs.FS {
	t.Helper()
	archive, err := txtar.ParseFile(name)
	if err != nil {
		t.Fatal(err)
	}
	folder := make(fstest.MapFS)
	for _, f := range archive.Files {
		folder[f.Name] = &fstest.MapFile{Data: f.Data}
	}
	return folder
}

func openEverything(t *testing.T) opened {
	t.Helper()
	return open(t, built(t, everything(t), build.Options{}))
}

func TestEverythingAddsUp(t *testing.T) {
	for _, lang := range locale.Langs() {
		t.Run(fmt.Sprint(lang), func(t *testing.T) {
			t.Parallel()
			mustAddUp(t, built(t, everything(t), build.Options{Lang: lang}))
			mustAddUp(t, built(t, everything(t), build.Options{Lang: lang, AsOf: date(t, "2020-10-20")}))
		})
	}
}

// A rule that no page shows would be checked by nobody.
func TestEverythingIsThere(t *testing.T) {
	var pages strings.Builder
	for path, file := range openEverything(t).files {
		if strings.HasSuffix(path, ".html") {
			pages.Write(file.Data)
		}
	}
	for _, op := range []string{
		"count", "stated", "counted", "stand-in", "sum", "long-sum", "calc", "then", "band", "place", "incomparable", "survey", "tally", "formula",
		"scale", "weight", "factor", "share", "once", "least", "per", "precondition", "floor", "cap", "coefficient", "gate", "round", "ruling",
	} {
		if !strings.Contains(pages.String(), `data-op="`+op+`"`) {
			t.Errorf("no page shows the operation %s", op)
		}
	}
	for _, source := range []string{"reported", "survey", "constant", "tally", "score-of", "formula", "peers", "undefined", "open"} {
		if !strings.Contains(pages.String(), "."+source) {
			t.Errorf("no page shows a metric that is %s", source)
		}
	}
}
