package tomldoc

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// corpus is our own files, by path below testdata.
func corpus(t testing.TB) map[string]string {
	t.Helper()
	paths, err := filepath.Glob("testdata/*valid/*.toml")
	if err != nil || len(paths) == 0 {
		t.Fatal("no corpus: ", err)
	}
	files := map[string]string{}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		files[filepath.ToSlash(path)] = string(data)
	}
	return files
}

// TestCorpus: files as people write them, right and wrong, are read or refused as
// BurntSushi/toml does.
func TestCorpus(t *testing.T) {
	for path, text := range corpus(t) {
		if d, detail := compare(t, text); d != agreed {
			t.Errorf("%s: %s", path, detail)
		}
		if _, err := theirs(text); (err == nil) != strings.Contains(path, "/valid/") {
			t.Errorf("%s: BurntSushi/toml says: %v", path, err)
		}
	}
}

// seeds are small documents that together use all of TOML, for the fuzz targets to vary.
func seeds(t testing.TB) []string {
	var list []string
	for _, files := range []map[string]string{corpus(t), suite(t)} {
		for _, path := range slices.Sorted(maps.Keys(files)) {
			list = append(list, files[path])
		}
	}
	return append(list,
		"text = 'C:\\龙湖'\nprose = \"\"\"\n一\\t二\\\n   三\n\"\"\"\nid = \"e-0147\"\nids = [\"a\", 'b-2']\nref = \"2020q3/e-0147\"\n",
		"number = 0.12345678\nmaybe = \"2/3\"\nlimit = \"none\"\nint = -5\nbool = true\ndate = 2020-08-14\ncolour = \"red\"\nnumbers = { goals = 3 }\n",
		"table.name = \"dotted\"\n[[tables]]\nname = \"one\"\n[[tables.deep]]\nname = \"below\"\n[[tables]]\nname = \"two\"\n",
		"tables = [ { name = \"x\", deep = [ { name = \"y\" } ] } ]\n[table]\nname = \"z\"\n",
		"text = \"a\\u202e\"\nprose = ''\nid = \"A_b\"\nnumber = inf\nint = 99\ndate = \"2020/8/14\"\ncolour = \"Red\"\n[tables]\n[[table]]\n",
		"name ＝ “龙湖”\nname = 龙湖\nb = 1\nc = 2020/8/14\n",
	)
}
