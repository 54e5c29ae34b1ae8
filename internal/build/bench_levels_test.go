package build_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"gongping/internal/build"
	"gongping/internal/civil"
	"gongping/internal/diag"
	"gongping/internal/generate"
	"gongping/internal/generate/demo"
	"gongping/internal/outdir"
)

// BenchmarkLevels is a city with its stations, five squads below each and five
// officers in each squad, over eight quarters, two years and both years together:
// a quarter of it, a half and the whole (60 stations, 300 squads, 1,500 officers
// and 120 heads of stations).
func BenchmarkLevels(b *testing.B) {
	for _, stations := range []int{15, 30, 60} {
		dir := b.TempDir()
		if err := generate.Write(dir, demo.Folder(demo.Options{Stations: stations, Squads: 5, Officers: 5})); err != nil {
			b.Fatal(err)
		}
		day, _ := civil.Parse("2021-01-05")
		content, options := os.DirFS(dir), build.Options{AsOf: day}
		b.Run(fmt.Sprintf("check/stations=%d", stations), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				var list diag.List
				if checked, err := build.Check(content, options, &list); err != nil || checked == nil {
					b.Fatal(err, list.All())
				}
			}
		})
		b.Run(fmt.Sprintf("build/stations=%d", stations), func(b *testing.B) {
			b.ReportAllocs()
			for n := 0; b.Loop(); n++ {
				var list diag.List
				if summary, err := build.Build(content, filepath.Join(b.TempDir(), fmt.Sprint(n)), outdir.Options{}, options, &list); err != nil || summary == nil {
					b.Fatal(err, list.All())
				}
			}
		})
	}
}
