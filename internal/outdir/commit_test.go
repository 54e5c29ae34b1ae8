package outdir

import (
	"errors"
	"maps"
	"os"
	"path/filepath"
	"testing"
	"time"
)

func TestFirstBuild(t *testing.T) {
	for name, before := range map[string]pages{"absent": {}, "empty": {"public/": ""}} {
		t.Run(name, func(t *testing.T) {
			root := t.TempDir()
			plant(t, root, before)
			dest := filepath.Join(root, "public")
			sum := publish(t, dest, pages{"index.html": "hello", "a/b.html": "bye"})
			// "hello" + "bye" = 5 + 3
			if want := (Summary{Written: 2, Bytes: 8, BytesWritten: 8}); sum != want {
				t.Errorf("summary %+v, want %+v", sum, want)
			}
			wantSite(t, dest, pages{"index.html": "hello", "a/b.html": "bye"})
			wantNeighbours(t, root, "public")
		})
	}
}

func TestManifestBytes(t *testing.T) {
	dest := filepath.Join(t.TempDir(), "public")
	publish(t, dest, pages{"b.html": "", "a/x.html": "abc", "a-b.html": "abc"})
	// Sorted by bytes: '-' (2d) before '/' (2f). The digests are those of "abc" and "" in FIPS 180-4.
	wantFile(t, filepath.Join(dest, "manifest.json"), `{
  "version": 1,
  "files": [
    {"path": "a-b.html", "size": 3, "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
    {"path": "a/x.html", "size": 3, "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
    {"path": "b.html", "size": 0, "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}
  ]
}
`)
	publish(t, dest, pages{})
	wantFile(t, filepath.Join(dest, "manifest.json"), "{\n  \"version\": 1,\n  \"files\": []\n}\n")
}

func stat(t *testing.T, path string) os.FileInfo {
	t.Helper()
	info, err := os.Lstat(path)
	if err != nil {
		t.Fatal(err)
	}
	return info
}

func TestRebuildTakesOverUnchanged(t *testing.T) {
	root := t.TempDir()
	dest := filepath.Join(root, "public")
	publish(t, dest, version(1))
	same, changed := filepath.Join(dest, "assets", "same.css"), filepath.Join(dest, "index.html")
	sameBefore, changedBefore := stat(t, same), stat(t, changed)

	sum := publish(t, dest, version(2))
	wantSite(t, dest, version(2))
	if !os.SameFile(sameBefore, stat(t, same)) {
		t.Error("an unchanged file has a new inode")
	}
	if os.SameFile(changedBefore, stat(t, changed)) {
		t.Error("a changed file was written in place")
	}
	// Six pages: same.css and same.html stay, index.html and longhu.html change,
	// two are new; only-1/a.html and only-1/b/b.html go.
	if sum.Kept != 2 || sum.Written != 4 || sum.Removed != 2 {
		t.Errorf("summary %+v", sum)
	}

	manifestBefore := stat(t, filepath.Join(dest, ManifestName))
	sum = publish(t, dest, version(2))
	if want := (Summary{Kept: 6, Bytes: sum.Bytes}); sum != want {
		t.Errorf("nothing changed: summary %+v, want %+v", sum, want)
	}
	if !os.SameFile(manifestBefore, stat(t, filepath.Join(dest, ManifestName))) {
		t.Error("an unchanged manifest has a new inode")
	}
	wantNeighbours(t, root, "public")
}

// A hand-edited page of the same size and time must not survive, whatever the old manifest says.
func TestHandEditedFileIsReplaced(t *testing.T) {
	dest := filepath.Join(t.TempDir(), "public")
	page := filepath.Join(dest, "index.html")
	publish(t, dest, pages{"index.html": "37.2 points", "other.html": "x"})
	before := stat(t, page)
	if err := os.WriteFile(page, []byte("97.2 points"), 0o666); err != nil {
		t.Fatal(err)
	}
	if err := os.Chtimes(page, before.ModTime(), before.ModTime()); err != nil {
		t.Fatal(err)
	}
	plant(t, dest, pages{"planted.html": "not ours"})

	sum := publish(t, dest, pages{"index.html": "37.2 points", "other.html": "x"})
	wantSite(t, dest, pages{"index.html": "37.2 points", "other.html": "x"})
	if sum.Written != 1 || sum.Kept != 1 || sum.Removed != 1 {
		t.Errorf("summary %+v", sum)
	}
}

// An edit that happens to equal the new content: the digest must be of the
// bytes, not the old manifest's.
func TestEditAheadOfBuild(t *testing.T) {
	dest := filepath.Join(t.TempDir(), "public")
	publish(t, dest, pages{"index.html": "old"})
	plant(t, dest, pages{"index.html": "new"})
	publish(t, dest, pages{"index.html": "new"})
	wantSite(t, dest, pages{"index.html": "new"})
}

// Neither a linked file nor a linked folder in the old site leads out of it.
func TestLinksInOldSiteAreNotFollowed(t *testing.T) {
	root := t.TempDir()
	dest := filepath.Join(root, "public")
	site := pages{"a.html": "text", "dir/b.html": "text"}
	publish(t, dest, site)
	plant(t, root, pages{"outside/a.html": "text", "outside/b.html": "text"})
	for at, to := range map[string]string{"a.html": "../outside/a.html", "dir": "../outside"} {
		if err := os.RemoveAll(filepath.Join(dest, at)); err != nil {
			t.Fatal(err)
		}
		link(t, to, filepath.Join(dest, at))
	}
	publish(t, dest, site)
	wantSite(t, dest, site)
	for _, path := range []string{"a.html", "dir"} {
		if stat(t, filepath.Join(dest, path)).Mode()&os.ModeSymlink != 0 {
			t.Errorf("%s is still a link", path)
		}
	}
	if os.SameFile(stat(t, filepath.Join(dest, "dir", "b.html")), stat(t, filepath.Join(root, "outside", "b.html"))) {
		t.Error("the site shares a file with a folder outside")
	}
	wantSite(t, dest, site)
	wantNeighbours(t, filepath.Join(root, "outside"), "a.html", "b.html")
}

func TestFileBecomesFolderAndBack(t *testing.T) {
	dest := filepath.Join(t.TempDir(), "public")
	for _, site := range []pages{{"a": "file"}, {"a/b": "below"}, {"a": "file"}} {
		publish(t, dest, site)
		wantSite(t, dest, site)
	}
}

var dotted = pages{".git/config": "[core]", ".git/objects/ab/cd": "blob", ".well-known/security.txt": "Contact:", ".htaccess": "Require all"}

// withSystems runs a test with the real calls and with each of them missing.
func withSystems(t *testing.T, test func(t *testing.T, change func(*Stage))) {
	noLink := func(from, to string) error {
		return &os.LinkError{Op: "link", Old: from, New: to, Err: errors.ErrUnsupported}
	}
	noExchange := func(string, string) error { return errors.ErrUnsupported }
	for name, change := range map[string]func(*Stage){
		"as here":     func(*Stage) {},
		"no links":    func(s *Stage) { s.system.link = noLink },
		"no exchange": func(s *Stage) { s.system.exchange = noExchange },
	} {
		t.Run(name, func(t *testing.T) { test(t, change) })
	}
}

func TestEverySystemPublishesTheSame(t *testing.T) {
	withSystems(t, func(t *testing.T, change func(*Stage)) {
		root := t.TempDir()
		dest := filepath.Join(root, "public")
		publish(t, dest, version(0))
		plant(t, dest, dotted)
		past := time.Date(2020, 8, 14, 0, 0, 0, 0, time.UTC)
		same := filepath.Join(dest, "assets", "same.css")
		if err := os.Chtimes(same, past, past); err != nil {
			t.Fatal(err)
		}
		for n := 1; n <= 3; n++ {
			s := mustOpen(t, dest)
			change(s)
			if err := writeAll(s, version(n)); err != nil {
				t.Fatal(err)
			}
			sum, err := s.Commit()
			if err != nil {
				t.Fatal(err)
			}
			if sum.Kept != 2 || sum.Written != 4 || sum.Removed != 2 {
				t.Errorf("summary %+v", sum)
			}
			wantSite(t, dest, version(n))
			for path, text := range dotted {
				wantFile(t, filepath.Join(dest, path), text)
			}
			if !stat(t, same).ModTime().Equal(past) {
				t.Error("an unchanged file has a new time")
			}
			wantNeighbours(t, root, "public")
		}
	})
}

// What is taken over is the file that was read, even if it is replaced meanwhile.
func TestOldFileReplacedBeforeLinking(t *testing.T) {
	dest := filepath.Join(t.TempDir(), "public")
	publish(t, dest, version(1))
	s := mustOpen(t, dest)
	s.system.link = func(from, to string) error {
		return errors.Join(os.Remove(from), os.WriteFile(from, []byte("other"), 0o666), os.Link(from, to))
	}
	if err := writeAll(s, version(2)); err != nil {
		t.Fatal(err)
	}
	if sum, err := s.Commit(); err != nil || sum.Kept != 0 {
		t.Errorf("summary %+v, %v", sum, err)
	}
	wantSite(t, dest, version(2))
}

// The second of the two renames fails: the first is taken back.
func TestRenamesTakenBack(t *testing.T) {
	root := t.TempDir()
	dest := filepath.Join(root, "public")
	publish(t, dest, version(1))
	plant(t, dest, dotted)
	s := mustOpen(t, dest)
	s.system.exchange = func(stage, _ string) error {
		return errors.Join(os.RemoveAll(stage), errors.ErrUnsupported)
	}
	if _, err := s.Commit(); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("error is %v, want the stage missing", err)
	}
	wantSite(t, dest, version(1))
	for path, text := range dotted {
		wantFile(t, filepath.Join(dest, path), text)
	}
	wantNeighbours(t, root, "public")
}

func TestAbortLeavesEverything(t *testing.T) {
	root := t.TempDir()
	dest := filepath.Join(root, "public")
	publish(t, dest, version(1))
	plant(t, dest, dotted)
	before := stat(t, dest)
	s := mustOpen(t, dest)
	if err := writeAll(s, version(2)); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if err := s.Abort(); err != nil {
			t.Fatal(err)
		}
	}
	wantSite(t, dest, version(1))
	if !os.SameFile(before, stat(t, dest)) {
		t.Error("the destination is another folder")
	}
	wantNeighbours(t, root, "public")
	if err := s.Write("x", nil); !errors.Is(err, ErrClosed) {
		t.Errorf("Write after Abort: %v", err)
	}
	if _, err := s.Commit(); !errors.Is(err, ErrClosed) {
		t.Errorf("Commit after Abort: %v", err)
	}
}

func TestAbortAfterCommitDoesNothing(t *testing.T) {
	root := t.TempDir()
	dest := filepath.Join(root, "public")
	s := mustOpen(t, dest)
	if err := writeAll(s, version(1)); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Commit(); err != nil {
		t.Fatal(err)
	}
	next := mustOpen(t, dest) // a second build, whose stage must survive the first one's Abort
	if err := s.Abort(); err != nil {
		t.Fatal(err)
	}
	if err := writeAll(next, version(2)); err != nil {
		t.Fatal(err)
	}
	if _, err := next.Commit(); err != nil {
		t.Fatal(err)
	}
	wantSite(t, dest, version(2))
}

func TestFailedWriteIsNotPublished(t *testing.T) {
	tests := []struct {
		name  string
		paths []string
		want  PathFault
	}{
		{"twice", []string{"a.html", "a.html"}, Duplicate},
		{"two letter cases", []string{"a.html", "A.html"}, Duplicate},
		{"folder in two letter cases", []string{"x/a", "X/b"}, Clash},
		{"folder where a file is", []string{"a", "a/b"}, Clash},
		{"file where a folder is", []string{"a/b/c", "a/b"}, Clash},
		{"manifest", []string{"manifest.json"}, Reserved},
		{"manifest in capitals", []string{"Manifest.JSON"}, Reserved},
		{"manifest as a folder", []string{"manifest.json/a"}, Clash},
		{"marker", []string{".gongping"}, DotElement},
		{"outside", []string{"../a"}, DotElement},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			root := t.TempDir()
			dest := filepath.Join(root, "public")
			publish(t, dest, version(1))
			s := mustOpen(t, dest)
			var err error
			for _, path := range test.paths {
				if err != nil {
					t.Fatalf("the path before %s already failed: %v", path, err)
				}
				err = s.Write(path, []byte("x"))
			}
			if fault := wantErrorAs[*PathError](t, err).Fault; fault != test.want {
				t.Errorf("fault is %q, want %q", fault, test.want)
			}
			if err := s.Write("good.html", nil); err == nil {
				t.Error("a Write after a failed one succeeded")
			}
			_, err = s.Commit()
			wantErrorAs[*PathError](t, err)
			wantSite(t, dest, version(1))
			wantNeighbours(t, root, "public")
		})
	}
}

// The same site has the same bytes in whatever order it is written.
func TestManifestIsDeterministic(t *testing.T) {
	var texts []string
	for range 4 {
		dest := filepath.Join(t.TempDir(), "public")
		s := mustOpen(t, dest)
		for path, text := range maps.All(version(5)) {
			if err := s.Write(path, []byte(text)); err != nil {
				t.Fatal(err)
			}
		}
		if _, err := s.Commit(); err != nil {
			t.Fatal(err)
		}
		data, err := os.ReadFile(filepath.Join(dest, ManifestName))
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, string(data))
	}
	for _, text := range texts[1:] {
		if text != texts[0] {
			t.Error("two manifests of one site differ")
		}
	}
}
