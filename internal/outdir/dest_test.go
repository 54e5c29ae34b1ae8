package outdir

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
)

func TestDestinationRefused(t *testing.T) {
	tests := []struct {
		name string
		dest string // below the test's folder
		opts func(root string) Options
		want Refusal
	}{
		{"file", "file", nil, NotFolder},
		{"dangling link", "dangling", nil, DanglingLink},
		{"below a dangling link", "dangling/public", nil, DanglingLink},
		{"link to a file", "filelink", nil, NotFolder},
		{"root", "../../../../../../../../../../../../..", nil, FilesystemRoot},
		{"home", "home", nil, HomeFolder},
		{"above home", "home/..", nil, HomeFolder},
		{"link to home", "homelink", nil, HomeFolder},
		{"current", "work", nil, CurrentFolder},
		{"is protected", "bureau", protect("bureau"), ProtectedFolder},
		{"above protected", "bureau", protect("bureau/records"), ProtectedFolder},
		{"above protected, by another name", "bureaulink", protect("bureau/records"), ProtectedFolder},
		{"above a protected folder that is missing", "bureau", protect("bureau/later"), ProtectedFolder},
		{"is apart", "bureau", apart("bureau"), ProtectedFolder},
		{"above apart", "bureau", apart("bureau/records"), ProtectedFolder},
		{"above what a protected link means", "bureau", protect("alias"), ProtectedFolder},
		{"inside apart", "bureau/records/public", apart("bureau"), ProtectedFolder},
		{"inside apart, missing folders between", "bureau/a/b/public", apart("bureau"), ProtectedFolder},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			root := t.TempDir()
			plant(t, root, pages{"file": "x", "home/": "", "work/": "", "bureau/records/x": "x"})
			link(t, "nowhere", filepath.Join(root, "dangling"))
			link(t, "file", filepath.Join(root, "filelink"))
			link(t, "home", filepath.Join(root, "homelink"))
			link(t, "bureau", filepath.Join(root, "bureaulink"))
			link(t, filepath.Join("bureau", "records"), filepath.Join(root, "alias"))
			t.Setenv("HOME", filepath.Join(root, "home"))
			t.Setenv("USERPROFILE", filepath.Join(root, "home"))
			t.Chdir(filepath.Join(root, "work"))
			var opts Options
			if test.opts != nil {
				opts = test.opts(root)
			}
			_, err := Open(filepath.Join("..", test.dest), opts)
			if refused := wantErrorAs[*RefusedError](t, err); refused.Why != test.want {
				t.Errorf("refused because %s, want %s", refused.Why, test.want)
			}
			wantNeighbours(t, root, "file", "home", "work", "bureau", "dangling", "filelink", "homelink", "bureaulink", "alias")
		})
	}
}

func protect(folder string) func(string) Options {
	return func(root string) Options { return Options{Protect: []string{filepath.Join(root, folder)}} }
}

func apart(folder string) func(string) Options {
	return func(root string) Options { return Options{Apart: []string{filepath.Join(root, folder)}} }
}

func link(t *testing.T, to, at string) {
	t.Helper()
	if err := os.Symlink(to, at); err != nil {
		t.Skipf("no symbolic links here: %v", err)
	}
}

func TestDestinationInsideProtectedIsAllowed(t *testing.T) {
	root := t.TempDir()
	s, err := Open(filepath.Join(root, "public"), Options{Protect: []string{root}})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Abort(); err != nil {
		t.Fatal(err)
	}
	wantNeighbours(t, root)
}

func TestForeignFolderRefused(t *testing.T) {
	for name, files := range map[string]pages{
		"work":              {"public/report.docx": "a day's work"},
		"only dot-entries":  {"public/.git/config": "x"},
		"marker of another": {"public/.gongping": "something else", "public/x": "x"},
		"marker is longer":  {"public/.gongping": "gongping site\n\n"},
		"marker is empty":   {"public/.gongping": ""},
		"marker is folder":  {"public/.gongping/x": "x"},
	} {
		t.Run(name, func(t *testing.T) {
			root := t.TempDir()
			plant(t, root, files)
			_, err := Open(filepath.Join(root, "public"), Options{})
			foreign := wantErrorAs[*ForeignError](t, err)
			if foreign.Folder != filepath.Join(root, "public") || foreign.Entry == "" {
				t.Errorf("error names %q and %q", foreign.Folder, foreign.Entry)
			}
			for path, text := range files {
				wantFile(t, filepath.Join(root, path), text)
			}
			wantNeighbours(t, root, "public")
		})
	}
}

// What stands beside the destination under our names may be somebody's as well.
func TestForeignStageRefused(t *testing.T) {
	for _, name := range []string{".public.gongping-stage", ".public.gongping-old"} {
		root := t.TempDir()
		plant(t, root, pages{name + "/thesis.txt": "five years"})
		_, err := Open(filepath.Join(root, "public"), Options{})
		wantErrorAs[*ForeignError](t, err)
		wantFile(t, filepath.Join(root, name, "thesis.txt"), "five years")
	}
}

func TestFolderBecomesForeignDuringBuild(t *testing.T) {
	root := t.TempDir()
	dest := filepath.Join(root, "public")
	s := mustOpen(t, dest)
	if err := writeAll(s, version(1)); err != nil {
		t.Fatal(err)
	}
	plant(t, root, pages{"public/report.docx": "a day's work"})
	_, err := s.Commit()
	wantErrorAs[*ForeignError](t, err)
	wantFile(t, filepath.Join(dest, "report.docx"), "a day's work")
	wantNeighbours(t, root, "public")
}

func TestLinkedDestinationIsFollowed(t *testing.T) {
	root := t.TempDir()
	plant(t, root, pages{"disc/www/": "", "home/": ""})
	dest := filepath.Join(root, "home", "public")
	link(t, filepath.Join("..", "disc", "www"), dest)
	for n := range 2 {
		publish(t, dest, version(n))
		wantSite(t, filepath.Join(root, "disc", "www"), version(n))
		if to, err := os.Readlink(dest); err != nil || to != filepath.Join("..", "disc", "www") {
			t.Errorf("the link is now %q, %v", to, err)
		}
		wantNeighbours(t, filepath.Join(root, "home"), "public")
		wantNeighbours(t, filepath.Join(root, "disc"), "www")
	}
}

func TestMissingParents(t *testing.T) {
	root := t.TempDir()
	dest := filepath.Join(root, "a", "b", "public")
	s := mustOpen(t, dest)
	if exists(dest) {
		t.Error("Open made the destination itself")
	}
	if err := s.Abort(); err != nil {
		t.Fatal(err)
	}
	wantNeighbours(t, root)
	publish(t, dest, version(1))
	wantSite(t, dest, version(1))
	wantNeighbours(t, filepath.Join(root, "a", "b"), "public")
}

func TestParentIsFile(t *testing.T) {
	root := t.TempDir()
	plant(t, root, pages{"file": "x"})
	_, err := Open(filepath.Join(root, "file", "public"), Options{})
	var pathError *fs.PathError
	if !errors.As(err, &pathError) {
		t.Errorf("error is %v, want one with the path", err)
	}
	wantNeighbours(t, root, "file")
}
