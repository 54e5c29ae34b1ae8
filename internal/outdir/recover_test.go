package outdir

import (
	"maps"
	"os"
	"path/filepath"
	"testing"
)

// Every state that a kill, and a person after a kill, can leave; built by hand
// so that it does not depend on where a process happens to die.
func TestOpenPutsInOrder(t *testing.T) {
	const dest, stage, old = "public", ".public.gongping-stage", ".public.gongping-old"
	tests := []struct {
		name    string
		sites   map[string]int // folder: version that stands there whole
		files   pages          // more files, after the sites
		want    int            // version at the destination after Open and Abort; 0 is none
		keepDot bool           // the dot-entries must be at the destination then
	}{
		{"stage just made", map[string]int{dest: 1}, pages{stage + "/": ""}, 1, false},
		{"marker not filled", map[string]int{dest: 1}, pages{stage + "/.gongping": ""}, 1, false},
		{"half a stage", map[string]int{dest: 1}, pages{stage + "/.gongping": markerText, stage + "/a/b": "x"}, 1, false},
		{"half a stage, first build", nil, pages{stage + "/.gongping": markerText, stage + "/a/b": "x"}, 0, false},
		{"exchanged, dot-entries behind", map[string]int{dest: 2, stage: 1}, under(stage, dotted), 2, true},
		{"exchanged, some moved", map[string]int{dest: 2, stage: 1},
			pages{stage + "/.git/config": "[core]", stage + "/.git/objects/ab/cd": "blob", dest + "/.htaccess": "Require all", dest + "/.well-known/security.txt": "Contact:"}, 2, true},
		{"old one half deleted", map[string]int{dest: 2}, merged(under(dest, dotted), pages{stage + "/.gongping": markerText, stage + "/a/b": "x"}), 2, true},
		{"old one deleted but for the folder", map[string]int{dest: 2}, pages{stage + "/": ""}, 2, false},
		{"between the two renames", map[string]int{old: 1, stage: 2}, under(old, dotted), 1, true},
		{"between the two renames, then an empty folder made by hand", map[string]int{old: 1, stage: 2}, merged(under(old, dotted), pages{dest + "/": ""}), 1, true},
		{"renamed, dot-entries behind", map[string]int{dest: 2, old: 1}, under(old, dotted), 2, true},
		{"exchanged, then destination deleted by hand", map[string]int{stage: 1}, under(stage, dotted), 1, true},
		{"all three", map[string]int{dest: 2, stage: 3, old: 1}, under(old, dotted), 2, true},
		{"only the lock", map[string]int{dest: 1}, pages{".public.gongping-lock": ""}, 1, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			root := t.TempDir()
			for folder, n := range test.sites {
				publish(t, filepath.Join(root, "build"), version(n))
				if err := os.Rename(filepath.Join(root, "build"), filepath.Join(root, folder)); err != nil {
					t.Fatal(err)
				}
			}
			plant(t, root, test.files)

			target := filepath.Join(root, dest)
			if err := mustOpen(t, target).Abort(); err != nil {
				t.Fatal(err)
			}
			if test.want == 0 {
				wantNeighbours(t, root)
			} else {
				wantSite(t, target, version(test.want))
				wantNeighbours(t, root, dest)
			}
			publish(t, target, version(9))
			wantSite(t, target, version(9))
			if test.keepDot {
				for path, text := range dotted {
					wantFile(t, filepath.Join(target, path), text)
				}
			}
		})
	}
}

func under(folder string, files pages) pages {
	moved := pages{}
	for path, text := range files {
		moved[folder+"/"+path] = text
	}
	return moved
}

func merged(a, b pages) pages {
	all := maps.Clone(a)
	maps.Copy(all, b)
	return all
}

// After a kill somebody missed .git and made a new one. Neither may be lost.
func TestDotEntryMadeTwice(t *testing.T) {
	root := t.TempDir()
	dest := filepath.Join(root, "public")
	publish(t, dest, version(1))
	saved := pages{".public.gongping-stage/.gongping": markerText, ".public.gongping-stage/.git/config": "the original"}
	plant(t, root, saved)
	plant(t, root, pages{"public/.git/config": "made since"})

	_, err := Open(dest, Options{})
	conflict := wantErrorAs[*ConflictError](t, err)
	if conflict.Saved != filepath.Join(root, ".public.gongping-stage", ".git") || conflict.Present != filepath.Join(dest, ".git") {
		t.Errorf("conflict %+v", conflict)
	}
	wantFile(t, filepath.Join(conflict.Saved, "config"), "the original")
	wantFile(t, filepath.Join(conflict.Present, "config"), "made since")

	if err := os.RemoveAll(conflict.Present); err != nil {
		t.Fatal(err)
	}
	publish(t, dest, version(2))
	wantFile(t, filepath.Join(dest, ".git", "config"), "the original")
	wantNeighbours(t, root, "public")
}

func TestRemoveSiteSparesDotEntries(t *testing.T) {
	root := t.TempDir()
	plant(t, root, merged(pages{"s/.gongping": markerText, "s/a": "x"}, under("s", dotted)))
	wantErrorAs[*ForeignError](t, removeSite(filepath.Join(root, "s")))
	wantFile(t, filepath.Join(root, "s", ".htaccess"), "Require all")
	wantFile(t, filepath.Join(root, "s", "a"), "x")
}
