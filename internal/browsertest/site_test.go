package browsertest

import (
	"context"
	"fmt"
	"io/fs"
	"maps"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/rogpeppe/go-internal/txtar"

	"gongping/content"
	"gongping/internal/build"
	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/generate"
	"gongping/internal/locale"
	"gongping/internal/outdir"
)

// A site is built once for all tests.
type site struct {
	name string
	dir  string
	// One page of each kind, by kind: the one with the most in it, and the one
	// with the least.
	examples, barest map[string]string
}

// Whom the sites are for.
var (
	everything = dataset.Audience{Whom: dataset.Supervision}
	longhu     = dataset.Audience{Whom: dataset.OneUnit, Unit: "longhu"}
)

// body is where a page says of which kind it is.
var body = regexp.MustCompile(`<body class="([a-z-]+)"`)

var sites = sync.OnceValues(func() ([]*site, error) {
	root, err := os.MkdirTemp("", "browsertest")
	if err != nil {
		return nil, err
	}
	sitesRoot = root
	hostile, err := hostileDemo()
	if err != nil {
		return nil, err
	}
	levels, err := archive("../recheck/testdata/levels.txtar")
	if err != nil {
		return nil, err
	}
	allowances, err := archive("../recheck/testdata/allowances.txtar")
	if err != nil {
		return nil, err
	}
	posts, err := archive("../recheck/testdata/stays.txtar")
	if err != nil {
		return nil, err
	}
	eligible, err := archive("../recheck/testdata/eligible.txtar")
	if err != nil {
		return nil, err
	}
	var list []*site
	for _, f := range []struct {
		name  string
		fsys  fs.FS
		lang  locale.Lang
		whom  dataset.Audience
		kinds []string // the only ones that are looked at: the demo has the others
	}{
		{"demo-zh", content.FS, locale.ZhCN, everything, nil},
		{"demo-en", content.FS, locale.En, everything, nil},
		{"football", os.DirFS("../build/testdata/premier-league"), 0, everything, nil},
		{"hostile", hostile, 0, everything, nil},
		{"random", inMemory(generate.Random(randomSeed)), 0, everything, nil},
		{"levels-zh", levels, locale.ZhCN, everything, []string{"lent", "ledger", "subject"}},
		{"levels-en", levels, locale.En, everything, []string{"lent", "ledger", "subject"}},
		{"allowances-zh", allowances, locale.ZhCN, everything, []string{"allowance"}},
		{"allowances-en", allowances, locale.En, everything, []string{"allowance"}},
		{"posts-zh", posts, locale.ZhCN, everything, []string{"allowance"}},
		{"posts-en", posts, locale.En, dataset.Audience{}, []string{"allowance"}},
		{"unit-zh", levels, locale.ZhCN, longhu, []string{"bands", "lent", "ledger"}},
		{"unit-en", levels, locale.En, longhu, []string{"bands", "lent", "ledger"}},
		{"eligible-zh", eligible, locale.ZhCN, everything, []string{"eligible", "ledger"}},
		{"eligible-en", eligible, locale.En, everything, []string{"eligible", "ledger"}},
	} {
		s := &site{name: f.name, dir: filepath.Join(root, f.name)}
		var findings diag.List
		summary, err := build.Build(f.fsys, s.dir, outdir.Options{}, build.Options{Lang: f.lang, Audience: f.whom}, &findings)
		if err != nil {
			return nil, err
		}
		if summary == nil {
			return nil, fmt.Errorf("%s does not build: %v", f.name, findings.All())
		}
		if s.examples, s.barest, err = examples(s.dir); err != nil {
			return nil, err
		}
		for _, all := range []map[string]string{s.examples, s.barest} {
			maps.DeleteFunc(all, func(kind, _ string) bool { return f.kinds != nil && !slices.Contains(f.kinds, kind) })
		}
		list = append(list, s)
	}
	return list, nil
})

// randomSeed is one folder of many; package sitetest reads more of them.
const randomSeed = 14

// archive reads a folder that is kept in one file.
func archive(name string) (fs.FS, error) {
	a, err := txtar.ParseFile(name)
	if err != nil {
		return nil, err
	}
	files := make(map[string][]byte, len(a.Files))
	for _, f := range a.Files {
		files[f.Name] = f.Data
	}
	return inMemory(files), nil
}

func inMemory(files map[string][]byte) fstest.MapFS {
	fsys := make(fstest.MapFS, len(files))
	for name, data := range files {
		fsys[name] = &fstest.MapFile{Data: data}
	}
	return fsys
}

// hostile names stand for those of periods, units and whatever else has one.
var hostile = []string{
	`</script><img src=x onerror=alert(1)>`, `"><svg onload=alert(1)>`, `{a|b} {value} {{.}}`, `javascript:alert(1)`,
	`__proto__`, `&lt;b&gt;`, `hasOwnProperty`, strings.Repeat("龙湖", 100), strings.Repeat("W", 300),
}

// text is a line with a text that people write.
var text = regexp.MustCompile(`(?m)^(\s*)(name|title|office|contact|reason|grounds|document) = ".*"$`)

var digest = regexp.MustCompile(`(?m)^digest = .*$`)

// hostileDemo is the demo with hostile texts. Periods have the first two, so
// that the charts show them.
func hostileDemo() (fs.FS, error) {
	files := make(map[string][]byte)
	err := fs.WalkDir(content.FS, ".", func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		data, err := fs.ReadFile(content.FS, name)
		if path.Ext(name) == ".toml" {
			n := -1
			data = text.ReplaceAllFunc(data, func(line []byte) []byte {
				n++
				key, _, _ := strings.Cut(string(line), "=")
				return []byte(key + `= "` + strings.ReplaceAll(hostile[n%len(hostile)], `"`, `\"`) + `"`)
			})
		}
		// Other texts do not agree with the digests of what was published.
		files[name] = digest.ReplaceAll(data, nil)
		return err
	})
	return inMemory(files), err
}

// examples are the largest and the smallest pages of each kind.
func examples(dir string) (most, least map[string]string, err error) {
	most, least = make(map[string]string), make(map[string]string)
	size, small := make(map[string]int), make(map[string]int)
	fsys := os.DirFS(dir)
	err = fs.WalkDir(fsys, ".", func(name string, e fs.DirEntry, err error) error {
		if err != nil || path.Ext(name) != ".html" {
			return err
		}
		data, err := fs.ReadFile(fsys, name)
		if err != nil {
			return err
		}
		kind := body.FindSubmatch(data)
		if kind == nil {
			return fmt.Errorf("%s does not say of which kind it is", name)
		}
		k := string(kind[1])
		if large := len(data) > size[k]; size[k] == 0 || large != repeats[k] {
			most[k], size[k] = name, len(data)
		}
		if n, ok := small[k]; !ok || len(data) < n {
			least[k], small[k] = name, len(data)
		}
		return nil
	})
	return most, least, err
}

// repeats are the kinds of pages that have nothing but what others have, and as
// much as there is: the smallest will do.
var repeats = map[string]bool{"print": true}

// A page is one to open.
type page struct {
	site *site
	kind string
	path string
}

func (p page) String() string { return p.site.name + "/" + p.kind }

// framed tells whether the page has a frame: the one that stands inside the page
// of another site has neither navigation nor switches of its own, and the one
// that stands alone has no navigation.
func (p page) framed() bool { return p.kind != "embed" && p.kind != "copy" }

// url is the page's address on the disk.
func (p page) url() string { return p.site.url() + p.path }

func (s *site) url() string {
	return (&url.URL{Scheme: "file", Path: filepath.ToSlash(s.dir) + "/"}).String()
}

// pages are the examples of the named sites (all: none named).
func pages(t *testing.T, named ...string) []page {
	t.Helper()
	all, err := sites()
	if err != nil {
		t.Fatal(err)
	}
	var list []page
	for _, s := range all {
		if len(named) > 0 && !slices.Contains(named, s.name) {
			continue
		}
		for _, k := range slices.Sorted(maps.Keys(s.examples)) {
			list = append(list, page{s, k, s.examples[k]})
		}
	}
	return list
}

// barest are the pages of a site with the least in them, one of each kind:
// where Chinese pages are looked at in full, English ones need not be.
func barest(t *testing.T, named ...string) []page {
	t.Helper()
	list := pages(t, named...)
	for i, p := range list {
		list[i].path = p.site.barest[p.kind]
	}
	return list
}

// framed are the pages of a list that have a frame.
func framed(list []page) []page {
	return slices.DeleteFunc(list, func(p page) bool { return !p.framed() })
}

// inOneTab looks at the pages of each site one after the other in a tab of the
// site's own.
func inOneTab(t *testing.T, list []page, look func(t *testing.T, ctx context.Context, p page)) {
	t.Helper()
	for len(list) > 0 {
		of := list[0].site
		n := slices.IndexFunc(list, func(p page) bool { return p.site != of })
		if n < 0 {
			n = len(list)
		}
		some := list[:n]
		list = list[n:]
		t.Run(of.name, func(t *testing.T) {
			t.Parallel()
			ctx := lasting(t)
			for _, p := range some {
				t.Run(p.kind, func(t *testing.T) { look(t, patient(t, ctx), p) })
			}
		})
	}
}

// at is a page of a site by its address.
func at(t *testing.T, name, kind, path string) page {
	t.Helper()
	return page{example(t, name, kind).site, kind, path}
}

// example is a page of a site by its kind.
func example(t *testing.T, name, kind string) page {
	t.Helper()
	for _, p := range pages(t, name) {
		if p.kind == kind {
			return p
		}
	}
	t.Fatalf("no page %s/%s", name, kind)
	return page{}
}
