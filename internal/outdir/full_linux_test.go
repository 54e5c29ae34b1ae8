package outdir

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"

	"golang.org/x/sys/unix"
)

const mountVariable = "OUTDIR_TEST_MAY_MOUNT"

// inMountNamespace runs the calling test again in a process that may mount,
// as root or else in a user namespace of its own. It skips only where the
// kernel allows neither.
func inMountNamespace(t *testing.T, test func(t *testing.T)) {
	if os.Getenv(mountVariable) != "" {
		// Or the mounts of the test would appear outside.
		if err := unix.Mount("", "/", "", unix.MS_REC|unix.MS_PRIVATE, ""); err != nil {
			t.Fatal(err)
		}
		test(t)
		return
	}
	user := []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Getuid(), Size: 1}}
	group := []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Getgid(), Size: 1}}
	var refusals []string
	for _, namespace := range []*syscall.SysProcAttr{
		{Cloneflags: syscall.CLONE_NEWNS},
		{Cloneflags: syscall.CLONE_NEWNS | syscall.CLONE_NEWUSER, UidMappings: user, GidMappings: group},
	} {
		probe := exec.Command("/proc/self/exe")
		probe.Env = append(os.Environ(), childVariable+"="+mountProbe+t.TempDir())
		probe.SysProcAttr = namespace
		if out, err := probe.CombinedOutput(); err != nil {
			refusals = append(refusals, fmt.Sprintf("%v: %s", err, out))
			continue
		}
		cmd := exec.Command("/proc/self/exe", "-test.run=^"+t.Name()+"$", "-test.v")
		cmd.Env = append(os.Environ(), mountVariable+"=1")
		cmd.SysProcAttr = namespace
		out, err := cmd.CombinedOutput()
		if err != nil || !strings.Contains(string(out), "--- PASS: "+t.Name()) {
			t.Errorf("in its own mount namespace: %v\n%s", err, out)
		}
		return
	}
	t.Skipf("neither root nor a user namespace may mount here:\n%s", strings.Join(refusals, "\n"))
}

func mount(t *testing.T, folder, size string) {
	t.Helper()
	if err := unix.Mount("tmpfs", folder, "tmpfs", 0, "size="+size); err != nil {
		t.Fatalf("mount: %v", err)
	}
	t.Cleanup(func() {
		if err := unix.Unmount(folder, 0); err != nil {
			t.Errorf("unmount: %v", err) // also tells of a file left open
		}
	})
}

// The disk is full at every amount of free space from nothing to enough: at the
// marker, at any page, at the manifest.
func TestDiskFull(t *testing.T) {
	inMountNamespace(t, func(t *testing.T) {
		root := t.TempDir()
		mount(t, root, "400k")
		dest := filepath.Join(root, "public")
		publish(t, dest, version(1))
		plant(t, dest, dotted)
		big := pages{}
		for i := range 8 {
			big[fmt.Sprintf("d/%d.html", i)] = strings.Repeat(fmt.Sprint(i), 9000) // three pages of memory each
		}
		filler, full, succeeded := filepath.Join(root, "filler"), 0, false
		for free := 0; !succeeded; free += 4096 {
			fill(t, filler, free)
			err := build(dest, big)
			if succeeded = err == nil; succeeded {
				continue
			}
			full++
			var pathError *fs.PathError
			if !errors.Is(err, syscall.ENOSPC) || !errors.As(err, &pathError) || !strings.HasPrefix(pathError.Path, root) {
				t.Fatalf("%d bytes free: error is %v, want ENOSPC with a path", free, err)
			}
			wantSite(t, dest, version(1))
			wantNeighbours(t, root, "public", "filler")
		}
		// 8 files of 3 pages of 4 KiB, marker and manifest: 26 steps fail, the next has room.
		if full != 26 {
			t.Errorf("the build failed %d times before it had room, want 26", full)
		}
		wantSite(t, dest, big)
		for path, text := range dotted {
			wantFile(t, filepath.Join(dest, path), text)
		}

		// A caller that overlooks the failed Write must not publish either.
		fill(t, filler, 24<<10)
		s := mustOpen(t, dest)
		if err := writeAll(s, version(2)); !errors.Is(err, syscall.ENOSPC) {
			t.Fatalf("error is %v, want ENOSPC", err)
		}
		fill(t, filler, 200<<10)
		if _, err := s.Commit(); !errors.Is(err, syscall.ENOSPC) {
			t.Fatalf("Commit after a failed Write: %v, want ENOSPC", err)
		}
		wantSite(t, dest, big)

		fill(t, filler, 0)
		if err := build(dest, version(2)); !errors.Is(err, syscall.ENOSPC) {
			t.Fatalf("error is %v, want ENOSPC", err)
		}
		if err := unix.Mount("", root, "", unix.MS_REMOUNT, "size=1m"); err != nil {
			t.Fatal(err)
		}
		publish(t, dest, version(2))
		wantSite(t, dest, version(2))
		wantNeighbours(t, root, "public", "filler")
	})
}

func build(dest string, p pages) error {
	s, err := Open(dest, Options{})
	if err != nil {
		return err
	}
	if err := writeAll(s, p); err != nil {
		return errors.Join(err, s.Abort())
	}
	_, err = s.Commit()
	return err
}

// fill writes a file that leaves so many bytes free.
func fill(t *testing.T, path string, free int) {
	t.Helper()
	if err := os.RemoveAll(path); err != nil {
		t.Fatal(err)
	}
	var stat unix.Statfs_t
	if err := unix.Statfs(filepath.Dir(path), &stat); err != nil {
		t.Fatal(err)
	}
	size := int(stat.Bavail)*int(stat.Bsize) - free
	if err := os.WriteFile(path, make([]byte, size), 0o666); err != nil {
		t.Fatal(err)
	}
}

func TestMountPointRefused(t *testing.T) {
	inMountNamespace(t, func(t *testing.T) {
		for _, exchanges := range []bool{true, false} {
			root := t.TempDir()
			dest := filepath.Join(root, "public")
			if err := os.Mkdir(dest, 0o777); err != nil {
				t.Fatal(err)
			}
			mount(t, dest, "1m")
			plant(t, dest, pages{MarkerName: markerText, "same.html": "x"})
			s := mustOpen(t, dest)
			if !exchanges {
				s.system.exchange = func(string, string) error { return errors.ErrUnsupported }
			}
			if err := s.Write("same.html", []byte("x")); err != nil { // links do not reach across
				t.Fatal(err)
			}
			_, err := s.Commit()
			if refused := wantErrorAs[*RefusedError](t, err); refused.Why != MountPoint {
				t.Errorf("refused because %s", refused.Why)
			}
			wantNeighbours(t, dest, MarkerName, "same.html")
			wantNeighbours(t, root, "public")
		}
	})
}

// asNobody runs a function without root's rights over files. They are a
// property of the thread, which is thrown away afterwards.
func asNobody(t *testing.T, test func()) {
	if os.Getuid() != 0 {
		test()
		return
	}
	done := make(chan struct{})
	go func() {
		defer close(done)
		runtime.LockOSThread()
		unix.Setfsgid(65534)
		unix.Setfsuid(65534)
		test()
	}()
	<-done
}

// openTempDir lets nobody pass through the test's own folders.
func openTempDir(t *testing.T) string {
	root := t.TempDir()
	for _, folder := range []string{filepath.Dir(root), root} {
		if err := os.Chmod(folder, 0o777); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

// chmodFor changes a folder's mode until the test ends.
func chmodFor(t *testing.T, folder string, mode os.FileMode) {
	t.Helper()
	if err := os.Chmod(folder, mode); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := os.Chmod(folder, 0o755); err != nil {
			t.Error(err)
		}
	})
}

func TestUnwritableParent(t *testing.T) {
	root := openTempDir(t)
	dest := filepath.Join(root, "public")
	asNobody(t, func() { publish(t, dest, version(1)) })
	chmodFor(t, root, 0o555)
	asNobody(t, func() {
		for _, dest := range []string{dest, filepath.Join(root, "new"), filepath.Join(root, "a", "b")} {
			_, err := Open(dest, Options{})
			if !errors.Is(err, fs.ErrPermission) || !strings.Contains(err.Error(), root) {
				t.Errorf("error is %v, want permission denied with the path", err)
			}
		}
	})
	wantSite(t, dest, version(1))
	wantNeighbours(t, root, "public")
}

// A dot-entry of somebody else's cannot be moved: the swap is taken back.
func TestUnmovableDotEntry(t *testing.T) {
	withSystems(t, func(t *testing.T, change func(*Stage)) {
		root := openTempDir(t)
		dest := filepath.Join(root, "public")
		asNobody(t, func() { publish(t, dest, version(1)) })
		plant(t, dest, pages{".a": "moves", ".git/config": "stays", ".z": "moves"})
		chmodFor(t, filepath.Join(dest, ".git"), 0o555)
		asNobody(t, func() {
			s := mustOpen(t, dest)
			change(s)
			if err := writeAll(s, version(2)); err != nil {
				t.Error(err)
			}
			if _, err := s.Commit(); !errors.Is(err, fs.ErrPermission) || !strings.Contains(err.Error(), ".git") {
				t.Errorf("error is %v, want permission denied for .git", err)
			}
		})
		wantSite(t, dest, version(1))
		for path, text := range (pages{".a": "moves", ".git/config": "stays", ".z": "moves"}) {
			wantFile(t, filepath.Join(dest, path), text)
		}
		wantNeighbours(t, root, "public")
	})
}

// What cannot be deleted does not unpublish the new site.
func TestUndeletableOldSite(t *testing.T) {
	root := openTempDir(t)
	dest := filepath.Join(root, "public")
	asNobody(t, func() { publish(t, dest, version(1)) })
	stuck := filepath.Join("only-1", "b")
	if err := os.Chmod(filepath.Join(dest, stuck), 0o555); err != nil {
		t.Fatal(err)
	}
	asNobody(t, func() {
		s := mustOpen(t, dest)
		if err := writeAll(s, version(2)); err != nil {
			t.Error(err)
		}
		sum, err := s.Commit()
		leftover := wantErrorAs[*LeftoverError](t, err)
		if leftover.Dest != dest || !errors.Is(err, fs.ErrPermission) || sum.Written != 4 {
			t.Errorf("error is %v, summary %+v", err, sum)
		}
	})
	wantSite(t, dest, version(2))
	wantNeighbours(t, root, "public", ".public.gongping-stage")
	if err := os.Chmod(filepath.Join(root, ".public.gongping-stage", stuck), 0o755); err != nil {
		t.Fatal(err)
	}
	asNobody(t, func() { publish(t, dest, version(3)) })
	wantSite(t, dest, version(3))
	wantNeighbours(t, root, "public")
}

// An unreadable page of the old site is written anew, not a reason to fail.
func TestUnreadableOldPage(t *testing.T) {
	root := openTempDir(t)
	dest := filepath.Join(root, "public")
	asNobody(t, func() {
		publish(t, dest, version(1))
		if err := os.Chmod(filepath.Join(dest, "assets", "same.css"), 0); err != nil {
			t.Error(err)
		}
		if sum := publish(t, dest, version(1)); sum.Written != 1 {
			t.Errorf("summary %+v", sum)
		}
	})
	wantSite(t, dest, version(1))
}

// A web server may be let in by the group of the root folder alone.
func TestRootKeepsModeAndGroup(t *testing.T) {
	dest := filepath.Join(t.TempDir(), "public")
	publish(t, dest, version(1))
	group := os.Getgid()
	if os.Getuid() == 0 {
		group = 33
	}
	if err := errors.Join(os.Chown(dest, -1, group), os.Chmod(dest, 0o750|os.ModeSetgid)); err != nil {
		t.Fatal(err)
	}
	publish(t, dest, version(2))
	info := stat(t, dest)
	if got := info.Sys().(*syscall.Stat_t).Gid; int(got) != group || info.Mode() != 0o750|os.ModeSetgid|os.ModeDir {
		t.Errorf("mode %v, group %d", info.Mode(), got)
	}
}
