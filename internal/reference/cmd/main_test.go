package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"gongping/internal/reference"
)

// The pages are written, and one without a chapter goes.
func TestWrite(t *testing.T) {
	dir := t.TempDir()
	gone := filepath.Join(dir, "en", "gone.md")
	if err := os.MkdirAll(filepath.Dir(gone), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(gone, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	var stderr strings.Builder
	if code := run([]string{"-o", dir}, &stderr); code != 0 {
		t.Fatalf("exit %d: %s", code, &stderr)
	}
	pages, err := reference.Pages()
	if err != nil {
		t.Fatal(err)
	}
	written, err := filepath.Glob(filepath.Join(dir, "*", "*.md"))
	if err != nil || len(written) != len(pages) {
		t.Errorf("%d files, %d pages, %v", len(written), len(pages), err)
	}
	for _, p := range pages {
		if data, err := os.ReadFile(filepath.Join(dir, p.Path)); err != nil || string(data) != p.Text {
			t.Errorf("%s: not as made: %v", p.Path, err)
		}
	}
}

func TestUsage(t *testing.T) {
	for _, args := range [][]string{{}, {"-o", t.TempDir(), "more"}, {"-x"}} {
		if code := run(args, new(strings.Builder)); code != exitUsage {
			t.Errorf("%q: exit %d", args, code)
		}
	}
}

func TestFolderThatCannotBeWritten(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	var stderr strings.Builder
	if code := run([]string{"-o", file}, &stderr); code != exitEnvironment || stderr.Len() == 0 {
		t.Errorf("exit %d, %q", code, stderr.String())
	}
}
