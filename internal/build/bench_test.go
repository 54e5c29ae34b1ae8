package build_test

import (
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"gongping/internal/build"
	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/generate"
	"gongping/internal/outdir"
	"gongping/internal/render"
	"gongping/internal/site"
)

// sizes are a generated bureau of about 400 and of about 6,000 pages: units ×
// 4 quarters, 25 indicators and 10 events a ledger.
var sizes = []struct{ pages, units int }{{400, 100}, {6000, 1500}}

// generated writes a bureau to disk, so that reading includes the file system.
func generated(b *testing.B, units int) fs.FS {
	b.Helper()
	dir := b.TempDir()
	files := generate.Bureau(generate.Options{Seed: 1, Units: units, Periods: 4, Indicators: 25, EventsPerUnit: 10})
	if err := generate.Write(dir, files); err != nil {
		b.Fatal(err)
	}
	return os.DirFS(dir)
}

func each(b *testing.B, run func(b *testing.B, content fs.FS)) {
	for _, size := range sizes {
		b.Run(fmt.Sprintf("pages=%d", size.pages), func(b *testing.B) {
			content := generated(b, size.units)
			b.ReportAllocs()
			run(b, content)
		})
	}
}

// BenchmarkRead parses and decodes the folder.
func BenchmarkRead(b *testing.B) {
	each(b, func(b *testing.B, content fs.FS) {
		for b.Loop() {
			var list diag.List
			if _, err := dataset.Load(content, &list); err != nil || list.HasErrors() {
				b.Fatal(err, list.All())
			}
		}
	})
}

// BenchmarkCheck reads, checks and scores.
func BenchmarkCheck(b *testing.B) {
	each(b, func(b *testing.B, content fs.FS) {
		for b.Loop() {
			mustCheck(b, content)
		}
	})
}

// BenchmarkScore scores what was read.
func BenchmarkScore(b *testing.B) {
	each(b, func(b *testing.B, content fs.FS) {
		checked := mustCheck(b, content)
		for b.Loop() {
			for p := range checked.Periods {
				for _, board := range checked.Periods[p].Boards {
					facts := checked.Data.Facts(&board.Board, nil)
					if _, problems := board.Results.Program().Score(facts); problems != nil {
						b.Fatal(problems)
					}
				}
			}
		}
	})
}

// BenchmarkRender makes every page and throws it away.
func BenchmarkRender(b *testing.B) {
	each(b, func(b *testing.B, content fs.FS) {
		pages := mustPlan(b, mustCheck(b, content))
		for b.Loop() {
			err := render.Site(pages, func(_ string, data []byte) error { _, err := io.Discard.Write(data); return err })
			if err != nil {
				b.Fatal(err)
			}
		}
	})
}

// BenchmarkWrite writes finished pages into a new folder.
func BenchmarkWrite(b *testing.B) {
	each(b, func(b *testing.B, content fs.FS) {
		finished := make(map[string][]byte)
		pages := mustPlan(b, mustCheck(b, content))
		for i := range pages {
			err := render.Site(pages[i:i+1], func(path string, data []byte) error {
				finished[path] = append([]byte(nil), data...)
				return nil
			})
			if err != nil {
				b.Fatal(err)
			}
		}
		paths := slices.Sorted(maps.Keys(finished))
		for n := 0; b.Loop(); n++ {
			stage, err := outdir.Open(filepath.Join(b.TempDir(), fmt.Sprint(n)), outdir.Options{})
			if err != nil {
				b.Fatal(err)
			}
			for _, path := range paths {
				if err := stage.Write(path, finished[path]); err != nil {
					b.Fatal(err)
				}
			}
			if _, err := stage.Commit(); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// BenchmarkBuild is the whole, into a new folder.
func BenchmarkBuild(b *testing.B) {
	each(b, func(b *testing.B, content fs.FS) {
		dir := b.TempDir()
		for n := 0; b.Loop(); n++ {
			mustBuild(b, content, filepath.Join(dir, fmt.Sprint(n)))
		}
	})
}

// BenchmarkRebuild is the whole over a site that does not change.
func BenchmarkRebuild(b *testing.B) {
	each(b, func(b *testing.B, content fs.FS) {
		dest := filepath.Join(b.TempDir(), "site")
		mustBuild(b, content, dest)
		for b.Loop() {
			mustBuild(b, content, dest)
		}
	})
}

func mustCheck(b *testing.B, content fs.FS) *build.Checked {
	b.Helper()
	var list diag.List
	checked, err := build.Check(content, build.Options{}, &list)
	if err != nil || list.HasErrors() {
		b.Fatal(err, list.All())
	}
	return checked
}

func mustPlan(b *testing.B, checked *build.Checked) []site.Page {
	b.Helper()
	pages, err := checked.Plan(build.Options{})
	if err != nil {
		b.Fatal(err)
	}
	return pages
}

func mustBuild(b *testing.B, content fs.FS, dest string) {
	b.Helper()
	var list diag.List
	if _, err := build.Build(content, dest, outdir.Options{}, build.Options{}, &list); err != nil || list.HasErrors() {
		b.Fatal(err, list.All())
	}
}
