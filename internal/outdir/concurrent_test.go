package outdir

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
)

func TestConcurrentWrites(t *testing.T) {
	root := t.TempDir()
	dest := filepath.Join(root, "public")
	for n := range 2 {
		want := pages{}
		for i := range 400 {
			want[fmt.Sprintf("d%d/e%d/%d.html", i%7, i%3, i)] = strings.Repeat(fmt.Sprint(i*n), i)
		}
		s := mustOpen(t, dest)
		queue := make(chan string)
		var workers sync.WaitGroup
		for range 8 {
			workers.Go(func() {
				for path := range queue {
					if err := s.Write(path, []byte(want[path])); err != nil {
						t.Error(err)
					}
				}
			})
		}
		for path := range want { // map order on purpose: order must not matter
			queue <- path
		}
		close(queue)
		workers.Wait()
		if _, err := s.Commit(); err != nil {
			t.Fatal(err)
		}
		wantSite(t, dest, want)
	}
	wantNeighbours(t, root, "public")
}

// Abort from a signal handler meets Writes under way.
func TestAbortDuringWrites(t *testing.T) {
	root := t.TempDir()
	s := mustOpen(t, filepath.Join(root, "public"))
	started := make(chan struct{}, 4)
	var workers sync.WaitGroup
	for w := range 4 {
		workers.Go(func() {
			for i := 0; ; i++ {
				err := s.Write(fmt.Sprintf("%d/%d", w, i), []byte("x"))
				if i == 3 {
					started <- struct{}{}
				}
				if errors.Is(err, ErrClosed) {
					return
				}
				if err != nil {
					t.Error(err)
					return
				}
			}
		})
	}
	for range 4 {
		<-started
	}
	if err := s.Abort(); err != nil {
		t.Error(err)
	}
	workers.Wait()
	wantNeighbours(t, root)
}

// Abort deletes nothing below a Write under way.
func TestAbortWaits(t *testing.T) {
	dest := filepath.Join(t.TempDir(), "public")
	publish(t, dest, version(1))
	s := mustOpen(t, dest)
	started, aborted := make(chan struct{}), make(chan struct{})
	s.system.link = func(from, to string) error {
		close(started)
		for range 100_000 { // far longer than an Abort that does not wait needs
			select {
			case <-aborted:
				t.Error("Abort returned during a Write")
				return nil
			default:
				runtime.Gosched()
			}
		}
		return os.Link(from, to)
	}
	go func() {
		<-started
		if err := s.Abort(); err != nil {
			t.Error(err)
		}
		close(aborted)
	}()
	if err := s.Write("assets/same.css", []byte(version(1)["assets/same.css"])); err != nil {
		t.Error(err)
	}
	<-aborted
}

func TestOneOfManyWritersOfOnePathWins(t *testing.T) {
	s := mustOpen(t, filepath.Join(t.TempDir(), "public"))
	defer s.Abort()
	errs := make([]error, 8)
	var workers sync.WaitGroup
	for i := range errs {
		workers.Go(func() { errs[i] = s.Write("a/b.html", []byte("x")) })
	}
	workers.Wait()
	won := 0
	for _, err := range errs {
		if err == nil {
			won++
		}
	}
	if won != 1 {
		t.Errorf("%d writers of one path succeeded", won)
	}
}
