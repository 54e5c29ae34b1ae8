package outdir

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// pages are the files of a site by path, as a test wants them.
type pages map[string]string

// version gives a small site: "same" files never change, "index.html" keeps its
// size but not its content, "only-N" exists in one version.
func version(n int) pages {
	p := pages{
		"index.html":                       fmt.Sprintf("version %03d", n),
		"assets/same.css":                  "body {}",
		"2020q3/stations/same.html":        "the same page in every version",
		"2020q3/stations/longhu.html":      strings.Repeat(fmt.Sprint(n, " "), 50+n),
		fmt.Sprintf("only-%d/a.html", n):   "a",
		fmt.Sprintf("only-%d/b/b.html", n): "b",
	}
	return p
}

func mustOpen(t testing.TB, dest string) *Stage {
	t.Helper()
	s, err := Open(dest, Options{})
	if err != nil {
		t.Fatalf("Open: %v", err)
	}
	return s
}

func writeAll(s *Stage, p pages) error {
	for _, path := range slices.Sorted(maps.Keys(p)) {
		if err := s.Write(path, []byte(p[path])); err != nil {
			return err
		}
	}
	return nil
}

func publish(t testing.TB, dest string, p pages) Summary {
	t.Helper()
	s := mustOpen(t, dest)
	if err := writeAll(s, p); err != nil {
		t.Fatalf("Write: %v", err)
	}
	sum, err := s.Commit()
	if err != nil {
		t.Fatalf("Commit: %v", err)
	}
	return sum
}

// read gives every file below a folder except dot-entries at its root, which come as their names.
func read(folder string) (files pages, dots []string, err error) {
	files = pages{}
	err = filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || path == folder {
			return err
		}
		rel := filepath.ToSlash(path[len(folder)+1:])
		if strings.HasPrefix(rel, ".") && rel != MarkerName {
			dots = append(dots, rel)
			if entry.IsDir() {
				return fs.SkipDir
			}
			return nil
		}
		if entry.IsDir() {
			return nil
		}
		data, err := os.ReadFile(path)
		files[rel] = string(data)
		return err
	})
	return files, dots, err
}

// complete tells whether folder is exactly this site, with a true manifest.
func complete(folder string, want pages) error {
	got, _, err := read(folder)
	if err != nil {
		return err
	}
	if got[MarkerName] != "gongping site\n" {
		return fmt.Errorf("marker is %q", got[MarkerName])
	}
	if err := manifestTrue(got[ManifestName], want); err != nil {
		return err
	}
	delete(got, MarkerName)
	delete(got, ManifestName)
	if !maps.Equal(got, want) {
		return fmt.Errorf("files are %v, want %v", slices.Sorted(maps.Keys(got)), slices.Sorted(maps.Keys(want)))
	}
	return nil
}

func manifestTrue(text string, want pages) error {
	var m struct {
		Version int
		Files   []struct {
			Path   string
			Size   int64
			SHA256 string
		}
	}
	if err := json.Unmarshal([]byte(text), &m); err != nil {
		return fmt.Errorf("manifest: %w", err)
	}
	var listed []string
	for _, f := range m.Files {
		digest := sha256.Sum256([]byte(want[f.Path]))
		if f.SHA256 != hex.EncodeToString(digest[:]) || f.Size != int64(len(want[f.Path])) {
			return fmt.Errorf("manifest is wrong about %s", f.Path)
		}
		listed = append(listed, f.Path)
	}
	if m.Version != 1 || !slices.Equal(listed, slices.Sorted(maps.Keys(want))) {
		return fmt.Errorf("manifest version %d lists %v", m.Version, listed)
	}
	return nil
}

func wantSite(t testing.TB, folder string, want pages) {
	t.Helper()
	if err := complete(folder, want); err != nil {
		t.Errorf("%s: %v", folder, err)
	}
}

// wantNeighbours checks what stands in a folder: nothing of ours may stay beside a destination.
func wantNeighbours(t testing.TB, folder string, want ...string) {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, entry := range entries {
		got = append(got, entry.Name())
	}
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("%s holds %q, want %q", folder, got, want)
	}
}

// plant makes files with their folders; a path ending in '/' makes a folder.
func plant(t testing.TB, root string, files pages) {
	t.Helper()
	for path, text := range files {
		path := filepath.Join(root, path) + path[len(strings.TrimSuffix(path, "/")):]
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if strings.HasSuffix(path, "/") {
			continue
		}
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

func wantFile(t testing.TB, path, want string) {
	t.Helper()
	got, err := os.ReadFile(path)
	if err != nil || string(got) != want {
		t.Errorf("%s is %q, %v; want %q", path, got, err, want)
	}
}

func wantErrorAs[E error](t testing.TB, err error) E {
	t.Helper()
	var target E
	if !errors.As(err, &target) {
		t.Fatalf("error is %v, want a %T", err, target)
	}
	return target
}
