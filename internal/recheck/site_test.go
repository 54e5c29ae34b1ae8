package recheck_test

import (
	"fmt"
	"io/fs"
	"os"
	"sync"
	"testing"
	"testing/fstest"

	"gongping/content"
	"gongping/internal/build"
	"gongping/internal/civil"
	"gongping/internal/diag"
	"gongping/internal/generate"
	"gongping/internal/locale"
	"gongping/internal/recheck"
	"gongping/internal/render"
)

const (
	league        = "../build/testdata/premier-league"
	leagueUnruled = "../build/testdata/premier-league-unruled"
)

// built is a site in memory.
func built(t *testing.T, folder fs.FS, o build.Options) fstest.MapFS {
	t.Helper()
	var list diag.List
	checked, err := build.Check(folder, o, &list)
	if err != nil || list.HasErrors() {
		t.Fatalf("check: %v %v", err, list.All())
	}
	pages, err := checked.Plan(o)
	if err != nil {
		t.Fatal(err)
	}
	files := make(fstest.MapFS)
	var writing sync.Mutex
	err = render.Site(pages, func(path string, data []byte) error {
		writing.Lock()
		defer writing.Unlock()
		files[path] = &fstest.MapFile{Data: append([]byte(nil), data...)}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func date(t *testing.T, text string) civil.Date {
	t.Helper()
	d, ok := civil.Parse(text)
	if text != "" && !ok {
		t.Fatalf("no date: %q", text)
	}
	return d
}

func mustAddUp(t *testing.T, files fs.FS) {
	t.Helper()
	for _, problem := range recheck.Site(files) {
		t.Error(problem)
	}
}

func TestDemoAddsUp(t *testing.T) {
	for n, asOf := range []string{"", "", "2020-08-01", "2020-09-28", "2020-10-15", "2020-10-22", "2020-11-06", "2020-12-28", "2021-01-06", "2021-03-01"} {
		lang := locale.Langs()[n%2]
		t.Run(fmt.Sprint(asOf, " ", lang), func(t *testing.T) {
			t.Parallel()
			mustAddUp(t, built(t, content.FS, build.Options{AsOf: date(t, asOf), Lang: lang}))
		})
	}
}

func TestPremierLeagueAddsUp(t *testing.T) {
	dates := []string{"", "2023-08-11", "2023-11-16", "2023-11-17", "2024-02-25", "2024-02-26", "2024-03-18", "2024-04-07", "2024-04-08", "2024-05-20"}
	for _, folder := range []string{league, leagueUnruled} {
		for _, asOf := range dates {
			t.Run(folder[len("../build/testdata/"):]+" "+asOf, func(t *testing.T) {
				t.Parallel()
				mustAddUp(t, built(t, os.DirFS(folder), build.Options{AsOf: date(t, asOf), Lang: locale.En}))
			})
		}
	}
}

// Rules and records that nobody would think of.
func TestRandomSitesAddUp(t *testing.T) {
	for seed := range uint64(40) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			lang := locale.Langs()[seed%2]
			mustAddUp(t, built(t, random(seed), build.Options{Lang: lang}))
			mustAddUp(t, built(t, random(seed), build.Options{Lang: lang, AsOf: date(t, "2199-12-31")}))
		})
	}
}

func random(seed uint64) fstest.MapFS {
	files := make(fstest.MapFS)
	for path, data := range generate.Random(seed) {
		files[path] = &fstest.MapFile{Data: data}
	}
	return files
}
