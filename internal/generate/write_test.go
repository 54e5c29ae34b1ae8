package generate

import (
	"os"
	"path/filepath"
	"testing"
)

func TestWrite(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "a", "b")
	files := map[string][]byte{"site.toml": []byte("x\n"), "records/p/测评 分.toml": []byte("y\n")}
	if err := Write(dir, files); err != nil {
		t.Fatal(err)
	}
	for name, want := range files {
		if got, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(name))); err != nil || string(got) != string(want) {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
}

func TestWriteStaysInside(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "in")
	for _, name := range []string{"../out.toml", "/out.toml", "a/../../out.toml", ""} {
		if err := Write(dir, map[string][]byte{name: nil}); err == nil {
			t.Errorf("wrote %q", name)
		}
	}
	if _, err := os.Stat(filepath.Join(dir, "..", "out.toml")); err == nil {
		t.Error("there is a file outside of the folder")
	}
}

func TestWriteReportsWhatItCannotWrite(t *testing.T) {
	dir := t.TempDir()
	if err := Write(dir, map[string][]byte{"a": nil}); err != nil {
		t.Fatal(err)
	}
	if err := Write(dir, map[string][]byte{"a/b.toml": nil}); err == nil {
		t.Error("wrote a file below a file")
	}
}
