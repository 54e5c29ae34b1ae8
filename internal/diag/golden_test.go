package diag

import (
	"flag"
	"os"
	"path/filepath"
	"testing"
)

var update = flag.Bool("update", false, "write the golden files anew")

// goldens are all files of testdata/golden; a file that is not named here is an
// orphan.
var goldens = map[string]bool{
	"cjk": true, "tab": true, "combining": true, "emoji": true, "crlf": true, "bidi": true,
	"end-of-file": true, "empty-file": true, "several-lines": true, "beyond": true,
	"long-line": true, "long-line-start": true, "long-line-end": true, "long-mark": true,
	"suggestion-zh": true, "suggestion-en": true, "notes-zh": true, "notes-en": true,
	"whole-file": true, "nowhere": true, "hint-lines": true, "gbk": true, "explain-en": true,
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	if !goldens[name] {
		t.Fatalf("%s is not in the list of goldens", name)
	}
	path := filepath.Join("testdata", "golden", name+".txt")
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s: got\n%swant\n%s", name, got, want)
	}
}

func TestNoOrphanGoldens(t *testing.T) {
	entries, err := os.ReadDir(filepath.Join("testdata", "golden"))
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range entries {
		if name, _ := filepath.Ext(entry.Name()), entry.Name(); name != ".txt" || !goldens[entry.Name()[:len(entry.Name())-4]] {
			t.Errorf("no test uses testdata/golden/%s", entry.Name())
		}
	}
	if len(entries) != len(goldens) {
		t.Errorf("%d golden files, %d names", len(entries), len(goldens))
	}
}
