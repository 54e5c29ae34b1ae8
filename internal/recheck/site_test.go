package recheck_test

import (
	"fmt"
	"io/fs"
	"os"
	"path"
	"strconv"
	"testing"
	"testing/fstest"

	"gongping/content"
	"gongping/internal/build"
	"gongping/internal/civil"
	"gongping/internal/generate"
	"gongping/internal/locale"
	"gongping/internal/recheck"
)

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

// The demonstration as of some days, in both languages; what single editions say is
// held to them digit by digit elsewhere.
func TestDemoAddsUp(t *testing.T) {
	t.Parallel()
	for n, asOf := range []string{"", "2020-08-01", "2020-10-22", "2021-03-01"} {
		lang := locale.Langs()[n%2]
		t.Run(fmt.Sprint(asOf, " ", lang), func(t *testing.T) {
			t.Parallel()
			mustAddUp(t, demonstration.built(t, build.Options{AsOf: date(t, asOf), Lang: lang}))
		})
	}
	t.Run("everybody", func(t *testing.T) {
		t.Parallel()
		mustAddUp(t, built(t, content.FS, build.Options{}))
	})
}

func TestPremierLeagueAddsUp(t *testing.T) {
	t.Parallel()
	dates := []string{"", "2023-08-11", "2023-11-16", "2023-11-17", "2024-02-25", "2024-02-26", "2024-03-18", "2024-04-07", "2024-04-08", "2024-05-20"}
	for _, folder := range []folder{league, leagueUnruled} {
		for _, asOf := range dates {
			t.Run(path.Base(string(folder))+" "+asOf, func(t *testing.T) {
				t.Parallel()
				mustAddUp(t, folder.built(t, build.Options{AsOf: date(t, asOf), Lang: locale.En}))
			})
		}
	}
}

// Rules and records that nobody would think of: forty folders of them, or as
// many as GONGPING_SEEDS says.
func TestRandomSitesAddUp(t *testing.T) {
	t.Parallel()
	for seed := range seeds(t) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			lang := locale.Langs()[seed%2]
			mustAddUp(t, built(t, random(seed), build.Options{Lang: lang}))
			mustAddUp(t, built(t, random(seed), build.Options{Lang: lang, AsOf: date(t, "2199-12-31")}))
		})
	}
}

func seeds(t *testing.T) uint64 {
	t.Helper()
	text := os.Getenv("GONGPING_SEEDS")
	if text == "" {
		return 40
	}
	count, err := strconv.ParseUint(text, 10, 64)
	if err != nil || count == 0 {
		t.Fatalf("GONGPING_SEEDS is no number of folders: %q", text)
	}
	return count
}

func random(seed uint64) fstest.MapFS {
	files := make(fstest.MapFS)
	for path, data := range generate.Random(seed) {
		files[path] = &fstest.MapFile{Data: data}
	}
	return files
}
