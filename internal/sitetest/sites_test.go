package sitetest

import (
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"gongping/content"
	"gongping/internal/build"
	"gongping/internal/civil"
	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/generate"
	"gongping/internal/locale"
	"gongping/internal/outdir"
)

// folder is a content folder to build.
type folder struct {
	name string
	fsys fs.FS
	lang locale.Lang // zero: the folder's own
	asOf string      // empty: what is published
	whom dataset.Audience
}

// demos are the demonstration in both languages; Chinese is its own.
var demos = map[locale.Lang]folder{
	locale.ZhCN: {name: "demo", fsys: content.FS},
	locale.En:   {name: "demo in English", fsys: content.FS, lang: locale.En},
}

// built are the sites of demos that tests have asked for.
var built struct {
	sync.Mutex
	sites map[locale.Lang]*site
}

// demo is the site of the demonstration, built once for all tests, which change
// nothing in it.
func demo(t *testing.T, lang locale.Lang) *site {
	t.Helper()
	built.Lock()
	defer built.Unlock()
	if built.sites[lang] == nil {
		if built.sites == nil {
			built.sites = make(map[locale.Lang]*site)
		}
		built.sites[lang] = demos[lang].build(t)
	}
	return built.sites[lang]
}

// everybody is for whom everybody is named.
var everybody = dataset.Audience{Whom: dataset.Supervision}

// randomSites is how many folders of generate.Random are built.
const randomSites = 10

func folders() []folder {
	list := []folder{
		{name: "football", fsys: os.DirFS("../build/testdata/premier-league")},
		{name: "football in Chinese", fsys: os.DirFS("../build/testdata/premier-league"), lang: locale.ZhCN},
	}
	for seed := range uint64(randomSites) {
		lang := []locale.Lang{0, locale.ZhCN, locale.En}[seed%3]
		list = append(list, folder{fmt.Sprintf("random %d", seed), inMemory(generate.Random(seed)), lang, "", everybody})
	}
	return list
}

func inMemory(files map[string][]byte) fstest.MapFS {
	fsys := make(fstest.MapFS, len(files))
	for name, data := range files {
		fsys[name] = &fstest.MapFile{Data: data}
	}
	return fsys
}

// TestSites holds every page of every site to every check.
func TestSites(t *testing.T) {
	t.Parallel()
	for _, f := range folders() {
		t.Run(f.name, func(t *testing.T) {
			t.Parallel()
			f.build(t).mustPass(t)
		})
	}
	for _, lang := range locale.Langs() {
		t.Run(demos[lang].name, func(t *testing.T) {
			t.Parallel()
			demo(t, lang).mustPass(t)
		})
	}
}

// mustPass holds every page to every check.
func (s *site) mustPass(t *testing.T) {
	t.Helper()
	if len(s.paths) < 3 {
		t.Errorf("%d pages", len(s.paths))
	}
	for _, c := range checks {
		for _, fault := range s.faults(c) {
			t.Errorf("%s: %s", c.name, fault)
		}
	}
}

// build builds a folder that must be sound and reads the site.
func (f folder) build(t *testing.T) *site {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "site")
	var list diag.List
	day, _ := civil.Parse(f.asOf)
	summary, err := build.Build(f.fsys, dir, outdir.Options{}, build.Options{Lang: f.lang, AsOf: day, Audience: f.whom}, &list)
	if err != nil {
		t.Fatal(err)
	}
	if summary == nil {
		t.Fatalf("refused:\n%s", findings(t, &list))
	}
	if beside, err := os.ReadDir(filepath.Dir(dir)); err != nil || len(beside) != 1 {
		t.Errorf("beside the site: %v, %v", beside, err)
	}
	s := read(t, dir)
	s.source = source(t, f.fsys)
	s.lang = f.lang.String()
	if f.lang == 0 {
		s.lang = ownLanguage(s.source)
	}
	return s
}

func findings(t *testing.T, list *diag.List) string {
	t.Helper()
	all := list.All()
	var b strings.Builder
	if err := diag.WriteText(&b, locale.En, all[:min(len(all), mostShown)], diag.TextOptions{}); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// ownLanguage is what site.toml says, or the default.
func ownLanguage(source string) string {
	for line := range strings.Lines(source) {
		if key, value, ok := strings.Cut(line, "="); ok && strings.TrimSpace(key) == "language" && strings.HasPrefix(strings.TrimLeft(value, ` "'`), "en") {
			return "en"
		}
	}
	return "zh-CN"
}

// source joins the files of a content folder and their names, with what TOML
// writes by number or over several lines as it reads.
func source(t *testing.T, fsys fs.FS) string {
	t.Helper()
	files := contents(t, fsys)
	var b strings.Builder
	for _, name := range slices.Sorted(maps.Keys(files)) {
		b.WriteString(name)
		b.Write(folds.ReplaceAll(files[name], nil))
		if path.Ext(name) == ".md" {
			b.Write(escaped.ReplaceAll(files[name], []byte("$1")))
		}
	}
	return numbered.ReplaceAllStringFunc(b.String(), func(escape string) string {
		code, err := strconv.ParseUint(escape[2:], 16, 32)
		if err != nil {
			t.Fatal(err)
		}
		return string(rune(code))
	})
}

var (
	escaped  = regexp.MustCompile(`\\([!-/:-@\[-\x60{-~])`) // in Markdown
	folds    = regexp.MustCompile(`\\\r?\n\s*`)
	numbered = regexp.MustCompile(`\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8}`)
)

func contents(t *testing.T, fsys fs.FS) map[string][]byte {
	t.Helper()
	files := make(map[string][]byte)
	err := fs.WalkDir(fsys, ".", func(name string, e fs.DirEntry, err error) error {
		if err == nil && !e.IsDir() {
			files[name], err = fs.ReadFile(fsys, name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}
