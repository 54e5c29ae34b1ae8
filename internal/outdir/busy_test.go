package outdir

import (
	"errors"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"
)

func TestSecondBuildIsTurnedAway(t *testing.T) {
	root := t.TempDir()
	dest := filepath.Join(root, "public")
	publish(t, dest, version(1))
	first := mustOpen(t, dest)
	if err := first.Write("index.html", []byte("first")); err != nil {
		t.Fatal(err)
	}
	_, err := Open(dest, Options{})
	if busy := wantErrorAs[*BusyError](t, err); busy.Dest != dest {
		t.Errorf("busy is %q, want %q", busy.Dest, dest)
	}
	other := mustOpen(t, filepath.Join(root, "public-en")) // another site in the same folder is free
	if _, err := first.Commit(); err != nil {
		t.Fatal(err)
	}
	if err := other.Abort(); err != nil {
		t.Fatal(err)
	}
	wantSite(t, dest, pages{"index.html": "first"})
	publish(t, dest, version(2))
	wantSite(t, dest, version(2))
	wantNeighbours(t, root, "public")
}

// Many builds at once, each either busy or whole; at the end one whole site.
func TestRaceOfBuilds(t *testing.T) {
	root := t.TempDir()
	dest := filepath.Join(root, "public")
	published := make([]bool, 24)
	var builds sync.WaitGroup
	for n := range published {
		builds.Go(func() {
			s, err := Open(dest, Options{})
			if err != nil {
				wantBusy(t, err)
				return
			}
			if err := writeAll(s, version(n)); err != nil {
				t.Error(err)
			}
			if _, err := s.Commit(); err != nil {
				t.Error(err)
			}
			published[n] = true
		})
	}
	builds.Wait()
	wantNeighbours(t, root, "public")
	for n, done := range published {
		if done && complete(dest, version(n)) == nil {
			return
		}
	}
	t.Error("the destination is none of the published sites")
}

// The lock has one holder although every holder deletes its file.
func TestLockHasOneHolder(t *testing.T) {
	path := filepath.Join(t.TempDir(), "lock")
	var holders, wins atomic.Int32
	var workers sync.WaitGroup
	for range 4 {
		workers.Go(func() {
			for range 3000 {
				held, err := acquire(path)
				if errors.Is(err, errLocked) {
					continue
				}
				if err != nil {
					t.Error(err)
					return
				}
				wins.Add(1)
				if holders.Add(1) != 1 {
					t.Error("two holders")
				}
				holders.Add(-1)
				if err := held.release(); err != nil {
					t.Error(err)
				}
			}
		})
	}
	workers.Wait()
	if wins.Load() == 0 {
		t.Error("nobody ever held the lock")
	}
}

func wantBusy(t *testing.T, err error) {
	if _, busy := err.(*BusyError); !busy {
		t.Errorf("error is %v, want *BusyError", err)
	}
}
