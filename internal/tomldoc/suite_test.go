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

// suite is the toml-test suite, which the module of BurntSushi/toml carries, by path; nil
// where the source of the module is not there.
func suite(t testing.TB) map[string]string {
	t.Helper()
	pkg, err := build.Import("github.com/BurntSushi/toml", ".", build.FindOnly)
	if err != nil {
		return nil
	}
	base := filepath.Join(pkg.Dir, "internal", "toml-test", "tests")
	files := map[string]string{}
	err = filepath.WalkDir(base, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || filepath.Ext(path) != ".toml" {
			return err
		}
		data, err := os.ReadFile(path)
		if err == nil && utf8.Valid(data) {
			name, _ := filepath.Rel(base, path)
			files[filepath.ToSlash(name)] = string(data)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// TestSuite: we accept all that is valid and refuse all that is not, also where
// BurntSushi/toml does not.
func TestSuite(t *testing.T) {
	files := suite(t)
	if files == nil {
		t.Skip("the source of BurntSushi/toml is not there")
	}
	valid, invalid := 0, 0
	for name, text := range files {
		switch d, detail := compare(t, text); {
		case strings.HasPrefix(name, "valid/"):
			if valid++; d != agreed {
				t.Errorf("%s: %s", name, detail)
			}
		case strings.HasPrefix(name, "invalid/"):
			_, err := theirs(fileOf(t, text).Text)
			if invalid++; d != stricter && (d != agreed || err == nil) != since11[name] {
				t.Errorf("%s: %s", name, detail)
			}
		}
	}
	if valid < 200 || invalid < 300 {
		t.Errorf("only %d valid and %d invalid files", valid, invalid)
	}
}

// since11 are the files that TOML 1.0 refused and TOML 1.1, which BurntSushi/toml v1.6.0
// reads, accepts.
var since11 = map[string]bool{
	"invalid/datetime/no-secs.toml":            true,
	"invalid/inline-table/linebreak-01.toml":   true,
	"invalid/inline-table/linebreak-02.toml":   true,
	"invalid/inline-table/linebreak-03.toml":   true,
	"invalid/inline-table/linebreak-04.toml":   true,
	"invalid/inline-table/trailing-comma.toml": true,
	"invalid/local-datetime/no-secs.toml":      true,
	"invalid/local-time/no-secs.toml":          true,
	"invalid/string/basic-byte-escapes.toml":   true,
}
