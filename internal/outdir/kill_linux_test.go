//go:build amd64 || arm64

package outdir

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
)

// scene is a destination with version 1 and dot-entries, about to be killed at.
func scene(t *testing.T) (root, dest string) {
	root = t.TempDir()
	dest = filepath.Join(root, "public")
	publish(t, dest, version(1))
	plant(t, dest, dotted)
	return root, dest
}

// wantWholeAfterKill checks the invariant of the package: one complete site of
// these versions, each dot-entry in exactly one place. Where folders cannot be exchanged
// the complete one may stand at the old name.
func wantWholeAfterKill(t *testing.T, dest, way string, versions ...int) {
	t.Helper()
	p := placesOf(dest)
	folder := p.dest
	if way == "renames" && !exists(folder) {
		folder = p.old
	}
	whole := slices.ContainsFunc(versions, func(n int) bool { return complete(folder, version(n)) == nil })
	if !whole {
		t.Errorf("%s is none of the versions %v: %v", folder, versions, complete(folder, version(versions[0])))
	}
	for path, text := range dotted {
		var found []string
		for _, folder := range []string{p.dest, p.stage, p.old} {
			if data, err := os.ReadFile(filepath.Join(folder, path)); err == nil && string(data) == text {
				found = append(found, folder)
			}
		}
		if len(found) != 1 {
			t.Errorf("%s is in %q", path, found)
		}
	}
}

func wantRecovered(t *testing.T, root, dest string, n int) {
	t.Helper()
	publish(t, dest, version(n))
	wantSite(t, dest, version(n))
	for path, text := range dotted {
		wantFile(t, filepath.Join(dest, path), text)
	}
	wantNeighbours(t, root, "public")
}

// Killed before its n-th file-changing system call, for every n there is.
func TestKilledAtEveryStep(t *testing.T) {
	for _, way := range []string{"exchange", "renames"} {
		t.Run(way, func(t *testing.T) {
			step := 0
			for finished := false; !finished && !t.Failed(); {
				step++
				root, dest := scene(t)
				finished = killBeforeCall(t, step, child(2, way, dest))
				wantWholeAfterKill(t, dest, way, 1, 2)
				if finished {
					wantSite(t, dest, version(2))
				}
				wantRecovered(t, root, dest, 3)
				if t.Failed() {
					t.Logf("killed before call %d", step)
				}
			}
			// Six pages, four folders below the root, manifest, marker, lock, swap, three dot-entries,
			// deletion of ten files and five folders: fewer calls would mean that the tracer misses some.
			if step < 40 {
				t.Errorf("only %d steps were seen", step)
			}
		})
	}
}

// The build that recovers is killed as well.
func TestKilledTwice(t *testing.T) {
	chance := rand.New(rand.NewPCG(2020, 8))
	for _, way := range []string{"exchange", "renames"} {
		t.Run(way, func(t *testing.T) {
			for range 15 {
				root, dest := scene(t)
				first, second := 20+chance.IntN(50), 1+chance.IntN(60)
				killBeforeCall(t, first, child(2, way, dest))
				killBeforeCall(t, second, child(3, way, dest))
				wantWholeAfterKill(t, dest, way, 1, 2, 3)
				wantRecovered(t, root, dest, 4)
				if t.Failed() {
					t.Fatalf("killed before call %d, then before call %d", first, second)
				}
			}
		})
	}
}

// Killed from outside, without a tracer: at a chosen step of the build, and as
// far into it as chance lets it run.
func TestKilledFromOutside(t *testing.T) {
	steps := len(version(2)) + 1
	for round := range 8 * steps {
		root, dest := scene(t)
		cmd := child(2, "exchange", dest)
		cmd.Stderr = os.Stderr
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		lines := bufio.NewReader(out)
		for range 1 + round%steps {
			if _, err := lines.ReadString('\n'); err != nil && !errors.Is(err, io.EOF) {
				t.Fatal(err)
			}
		}
		if err := cmd.Process.Kill(); err != nil && !errors.Is(err, os.ErrProcessDone) {
			t.Fatal(err)
		}
		var exit *exec.ExitError
		if err := cmd.Wait(); err != nil && !(errors.As(err, &exit) && exit.Sys().(syscall.WaitStatus).Signal() == syscall.SIGKILL) {
			t.Fatal(err)
		}
		wantWholeAfterKill(t, dest, "exchange", 1, 2)
		wantRecovered(t, root, dest, 3)
	}
}

// While builds follow each other no reader ever finds a page missing.
func TestReaderNeverMissesAPage(t *testing.T) {
	_, dest := scene(t)
	if s := mustOpen(t, dest); s.system.exchange(s.places.stage, dest) != nil {
		t.Skip("this file system cannot exchange two folders in one step")
	} else if err := errors.Join(s.system.exchange(s.places.stage, dest), s.Abort()); err != nil {
		t.Fatal(err)
	}
	done := make(chan struct{})
	go func() {
		defer close(done)
		for n := range 100 {
			publish(t, dest, version(n))
		}
	}()
	for reads := 0; ; reads++ {
		select {
		case <-done:
			if reads == 0 {
				t.Error("nothing was read")
			}
			return
		default:
		}
		for _, path := range []string{"index.html", "2020q3/stations/longhu.html", ManifestName} {
			data, err := os.ReadFile(filepath.Join(dest, path))
			if err != nil || len(bytes.TrimSpace(data)) == 0 {
				t.Errorf("%s: %q, %v", path, data, err)
				<-done
				return
			}
		}
	}
}

func TestBuildInAnotherProcessIsBusy(t *testing.T) {
	root, dest := scene(t)
	s := mustOpen(t, dest)
	cmd := child(2, "exchange", dest)
	out, err := cmd.CombinedOutput()
	if err == nil || !strings.Contains(string(out), "another build is writing "+dest) {
		t.Errorf("the second process: %v\n%s", err, out)
	}
	if err := s.Abort(); err != nil {
		t.Fatal(err)
	}
	wantSite(t, dest, version(1))
	wantNeighbours(t, root, "public")
}
