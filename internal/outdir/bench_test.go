package outdir

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"testing"
)

// A large bureau: 6,000 pages of 7 KB, 1,500 in each of four quarters.
const (
	benchPages = 6000
	benchBytes = 7000
)

func benchPath(i int) string {
	return fmt.Sprintf("2020q%d/stations/u-%04d.html", 1+i/1500, i%1500)
}

// benchPage fills a page that depends on i and the version, the same size always.
func benchPage(page []byte, i, version int) {
	n := copy(page, fmt.Sprintf("page %06d version %06d ", i, version))
	for ; n < len(page); n *= 2 {
		copy(page[n:], page[:n])
	}
}

// everyPage calls write for all pages from as many goroutines as there are cores.
func everyPage(b *testing.B, version func(i int) int, write func(path string, page []byte) error) {
	var workers sync.WaitGroup
	cores := runtime.GOMAXPROCS(0)
	for w := range cores {
		workers.Go(func() {
			page := make([]byte, benchBytes)
			for i := w; i < benchPages; i += cores {
				benchPage(page, i, version(i))
				if err := write(benchPath(i), page); err != nil {
					b.Error(err)
					return
				}
			}
		})
	}
	workers.Wait()
}

func commit(b *testing.B, s *Stage) Summary {
	sum, err := s.Commit()
	if err != nil {
		b.Fatal(err)
	}
	return sum
}

// BenchmarkPlain is what cp -r would do: folders, files, nothing else.
func BenchmarkPlain(b *testing.B) {
	b.SetBytes(benchPages * benchBytes)
	for b.Loop() {
		root := filepath.Join(b.TempDir(), "public")
		for q := range 4 {
			if err := os.MkdirAll(filepath.Join(root, filepath.Dir(benchPath(q*1500))), 0o777); err != nil {
				b.Fatal(err)
			}
		}
		everyPage(b, func(int) int { return 0 }, func(path string, page []byte) error {
			return os.WriteFile(filepath.Join(root, path), page, 0o666)
		})
		b.StopTimer()
		if err := os.RemoveAll(root); err != nil {
			b.Fatal(err)
		}
		b.StartTimer()
	}
}

func BenchmarkCold(b *testing.B) {
	b.SetBytes(benchPages * benchBytes)
	for b.Loop() {
		dest := filepath.Join(b.TempDir(), "public")
		s := mustOpen(b, dest)
		everyPage(b, func(int) int { return 0 }, s.Write)
		commit(b, s)
		b.StopTimer()
		if err := os.RemoveAll(dest); err != nil {
			b.Fatal(err)
		}
		b.StartTimer()
	}
}

// BenchmarkOneChanged includes comparing, digesting, linking and deleting all 6,000 files.
func BenchmarkOneChanged(b *testing.B) {
	benchmarkRebuild(b, func(build, i int) int {
		if i == 4711 {
			return build
		}
		return 0
	}, 1)
}

func BenchmarkAllChanged(b *testing.B) {
	benchmarkRebuild(b, func(build, _ int) int { return build }, benchPages)
}

func benchmarkRebuild(b *testing.B, version func(build, i int) int, written int) {
	dest := filepath.Join(b.TempDir(), "public")
	build := 0
	run := func() Summary {
		s := mustOpen(b, dest)
		everyPage(b, func(i int) int { return version(build, i) }, s.Write)
		return commit(b, s)
	}
	run()
	b.SetBytes(benchPages * benchBytes)
	for b.Loop() {
		build++
		if sum := run(); sum.Written != written || sum.Kept != benchPages-written {
			b.Fatalf("summary %+v", sum)
		}
	}
}
