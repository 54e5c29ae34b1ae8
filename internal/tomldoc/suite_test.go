package tomldoc

import (
	"go/build"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"
)

// TestSuite runs the toml-test suite that the module of BurntSushi/toml carries.
func TestSuite(t *testing.T) {
	pkg, err := build.Import("github.com/BurntSushi/toml", ".", build.FindOnly)
	if err != nil {
		t.Skip("the source of BurntSushi/toml is not there: ", err)
	}
	base := filepath.Join(pkg.Dir, "internal", "toml-test", "tests")
	n := 0
	err = filepath.WalkDir(base, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || filepath.Ext(path) != ".toml" {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if !utf8.Valid(data) {
			return nil
		}
		n++
		name, _ := filepath.Rel(base, path)
		difference, stricter := compare(t, string(data))
		if difference != "" && (!stricter || !strings.HasPrefix(name, "invalid")) {
			t.Errorf("%s: %s", name, difference)
		} else if difference != "" {
			t.Logf("%s: %s", name, difference)
		}
		return nil
	})
	if err != nil || n < 500 {
		t.Fatalf("%d files: %v", n, err)
	}
}
