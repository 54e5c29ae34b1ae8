package main

import (
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"gongping/content"
)

// The same content gives the same bytes, whoever builds it, where, and on how
// many cores.
func TestSameBytes(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name  string
		files map[string][]byte
	}{
		{"demonstration", filesOf(t, content.FS)},
		{"bureau", bureau()},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			root := t.TempDir()
			for _, folder := range []string{"there", "elsewhere/deep", "copy", "site"} {
				if err := os.MkdirAll(filepath.Join(root, folder), 0o777); err != nil {
					t.Fatal(err)
				}
			}
			writeFolder(t, filepath.Join(root, "content"), c.files)
			copyBackwards(t, filepath.Join(root, "copy", "content"), c.files)
			var first tree
			for i, b := range buildsOf(root) {
				cmd := process(filepath.Join(root, b.in), b.env, append(b.args, "--quiet")...)
				if b.alone {
					cmd.Env = slices.Concat(b.env, []string{"PATH=" + os.Getenv("PATH")})
				}
				succeed(t, cmd)
				site := siteAt(t, filepath.Join(root, b.site))
				if err := wholeSite(site); err != nil {
					t.Errorf("%v: %v", b, err)
				}
				if i == 0 {
					first = site
				} else if list := differences(first, site); len(list) > 0 {
					t.Errorf("%v: these differ from the first build: %q", b, list)
				}
			}
		})
	}
}

// buildDiffering is a build of the same content under other circumstances.
type buildDiffering struct {
	in    string // the current folder
	env   []string
	args  []string
	site  string // where the site comes to stand
	alone bool   // with no other variables
}

func buildsOf(root string) []buildDiffering {
	return []buildDiffering{
		{in: ".", env: []string{"GOMAXPROCS=1", "TZ=Asia/Shanghai", "LANG=zh_CN.UTF-8", "LC_ALL=zh_CN.UTF-8"},
			args: []string{"build", "-s", "content", "-d", "site/relative"}, site: "site/relative"},
		{in: "elsewhere/deep", env: []string{"GOMAXPROCS=16", "TZ=America/New_York", "LANG=C", "LC_ALL=C"},
			args: []string{"build", "-s", filepath.Join(root, "content"), "-d", filepath.Join(root, "site", "absolute")}, site: "site/absolute"},
		{in: "content", env: []string{"TZ=Pacific/Kiritimati", "LC_ALL=tr_TR.UTF-8", "HOME=" + root, "USER=nobody", "TERM=dumb"},
			args: []string{"build", "-d", "../site/inside"}, site: "site/inside"},
		{in: "elsewhere/deep", env: []string{"TZ=", "LC_ALL=zh_CN.GB18030"}, alone: true,
			args: []string{"build", "-s", "../../copy/content", "-d", "../../there"}, site: "there"},
		// Over the site that is there.
		{in: ".", env: []string{"GOMAXPROCS=2"}, args: []string{"build", "-s", "copy/content", "-d", "site/relative"}, site: "site/relative"},
	}
}

// copyBackwards writes the last file first, and makes all of them old.
func copyBackwards(t *testing.T, folder string, files map[string][]byte) {
	t.Helper()
	old := time.Date(1999, 12, 31, 0, 0, 0, 0, time.UTC)
	for _, path := range slices.Backward(slices.Sorted(maps.Keys(files))) {
		writeFolder(t, folder, map[string][]byte{path: files[path]})
		if err := os.Chtimes(filepath.Join(folder, path), old, old); err != nil {
			t.Fatal(err)
		}
	}
}

func filesOf(t *testing.T, fsys fs.FS) map[string][]byte {
	t.Helper()
	files := make(map[string][]byte)
	err := fs.WalkDir(fsys, ".", func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		files[path], err = fs.ReadFile(fsys, path)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// The demonstration is the same built from the binary and from its folder.
func TestEmbeddedDemonstration(t *testing.T) {
	t.Parallel()
	root := t.TempDir()
	writeFolder(t, filepath.Join(root, "content"), filesOf(t, content.FS))
	succeed(t, process(root, nil, "build", "-q", "-s", "content", "-d", "folder"))
	succeed(t, process(root, nil, "build", "-q", "-d", "embedded"))
	if list := differences(siteAt(t, filepath.Join(root, "folder")), siteAt(t, filepath.Join(root, "embedded"))); len(list) > 0 {
		t.Errorf("these differ: %q", list)
	}
}
