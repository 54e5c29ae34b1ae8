package architecture

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/packages"
)

// layers is the import graph: a package may import those of lower layers, and
// none of its own. Tests are not bound by it.
var layers = [][]string{
	{"scoring/exact", "internal/source", "internal/locale", "internal/civil", "internal/pinyin", "internal/outdir", "internal/parallel", "internal/csvfile", "theme", "content"},
	{"scoring", "internal/diag"},
	{"internal/tomldoc", "internal/markdown", "internal/chart", "internal/help"},
	{"internal/dataset"},
	{"internal/check", "internal/site"},
	{"templates", "internal/handon", "internal/feed", "internal/explain"},
	{"internal/download"},
	{"internal/render"},
	{"internal/build"},
	{"cmd/gongping"},
}

// aside are the packages that no part of the product imports: they make data
// for tests or read a finished site.
var aside = []string{"internal/generate", "internal/generate/bureau", "internal/recheck", "internal/spreadsheet", "internal/architecture", "internal/readme", "internal/sitetest", "internal/browsertest",
	"internal/conformance", "internal/reference", "internal/reference/cmd", "internal/help/cmd", "internal/generate/demo", "internal/generate/demo/bureau"}

// narrow are packages that may import less than their layer.
var narrow = map[string][]string{
	"scoring":              {"scoring/exact"},
	"internal/csvfile":     {},
	"internal/diag":        {"internal/source", "internal/locale"},
	"internal/help":        {"internal/source", "internal/locale"},
	"internal/recheck":     {},
	"internal/spreadsheet": {},
	"templates":            {"internal/site", "internal/locale"},
}

// wrapped are the libraries that exactly one package may use.
var wrapped = map[string]string{
	"github.com/BurntSushi/toml":          "internal/tomldoc",
	"github.com/pelletier/go-toml/v2":     "internal/tomldoc",
	"github.com/yuin/goldmark":            "internal/markdown",
	"github.com/go-echarts/go-echarts/v2": "internal/chart",
	"github.com/spf13/cobra":              "cmd/gongping",
	"github.com/mozillazg/go-pinyin":      "internal/pinyin",
	"github.com/arran4/golang-ical":       "internal/feed",
	"github.com/google/uuid":              "internal/feed",
}

func TestImportsGoDownward(t *testing.T) {
	layer := make(map[string]int)
	for n, names := range layers {
		for _, name := range names {
			layer[name] = n
		}
	}
	for _, p := range load(t, packages.NeedName|packages.NeedImports) {
		name := strings.TrimPrefix(p.PkgPath, "gongping/")
		own, known := layer[name]
		if !known && !slices.Contains(aside, name) {
			t.Errorf("%s has no layer: give it one in this test", name)
			continue
		}
		for path := range p.Imports {
			checkWrapped(t, name, path)
			to, ours := strings.CutPrefix(path, "gongping/")
			if !ours {
				continue
			}
			if only, ok := narrow[name]; ok && !slices.Contains(only, to) {
				t.Errorf("%s imports %s; it may import %v only", name, to, only)
			}
			if slices.Contains(aside, to) && !slices.Contains(aside, name) {
				t.Errorf("%s imports %s, which is for tests", name, to)
			}
			if known && layer[to] >= own {
				t.Errorf("%s (layer %d) imports %s (layer %d)", name, own, to, layer[to])
			}
		}
	}
}

func checkWrapped(t *testing.T, name, path string) {
	for library, owner := range wrapped {
		if (path == library || strings.HasPrefix(path, library+"/")) && name != owner {
			t.Errorf("%s imports %s; only %s may", name, path, owner)
		}
	}
}

func load(t *testing.T, mode packages.LoadMode) []*packages.Package {
	t.Helper()
	list, err := packages.Load(&packages.Config{Mode: mode, Dir: "../.."}, "gongping/...")
	if err != nil {
		t.Fatal(err)
	}
	if packages.PrintErrors(list) > 0 || len(list) == 0 {
		t.Fatal("the packages do not load")
	}
	return list
}
