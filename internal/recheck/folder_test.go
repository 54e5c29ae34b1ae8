package recheck_test

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/rogpeppe/go-internal/txtar"

	"gongping/content"
	"gongping/internal/build"
	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/recheck"
	"gongping/internal/render"
)

// folder is a content folder of the tests: a folder, or a file that holds one.
type folder string

const (
	demonstration folder = "../../content"
	league        folder = "../build/testdata/premier-league"
	leagueUnruled folder = "../build/testdata/premier-league-unruled"
	everything    folder = "testdata/everything.txtar" // uses each rule of the format once
	levels        folder = "testdata/levels.txtar"     // three levels that take totals from each other, a half-year of two quarters
	eligibility   folder = "testdata/eligible.txtar"   // two branches ranked by year and over two years, who may compete for posts
	classes       folder = "testdata/classes.txtar"    // classes by thresholds: two classifications and one to come, a decision
	quotas        folder = "testdata/quotas.txtar"     // squads with grades, and their officers with quotas that go by them
	stays         folder = "testdata/stays.txtar"      // officers with several posts in a quarter, lent and on leave; a squad without people, one abolished
	allowances    folder = "testdata/allowances.txtar" // levels with money that follows from the results
)

func (f folder) read() (fs.FS, error) {
	switch {
	case f == demonstration:
		return content.FS, nil
	case !strings.HasSuffix(string(f), ".txtar"):
		return os.DirFS(string(f)), nil
	}
	archive, err := txtar.ParseFile(string(f))
	if err != nil {
		return nil, err
	}
	files := make(fstest.MapFS)
	for _, x := range archive.Files {
		files[x.Name] = &fstest.MapFile{Data: x.Data}
	}
	return files, nil
}

// files are those of a folder in one file, which a test may change.
func (f folder) files(t *testing.T) fstest.MapFS {
	t.Helper()
	files, err := f.read()
	if err != nil {
		t.Fatal(err)
	}
	return files.(fstest.MapFS)
}

// built is the site of a folder, in memory.
func (f folder) built(t *testing.T, o build.Options) fstest.MapFS {
	t.Helper()
	files, err := f.read()
	if err != nil {
		t.Fatal(err)
	}
	o.Audience = f.reader()
	return builtFor(t, files, o)
}

// everybody sees all: the other versions have tests of their own.
var everybody = dataset.Audience{Whom: dataset.Supervision}

// reader is for whom the site of a folder is made: the demonstration has too
// many people to change a digit of it, and the whole of it check, again and again.
func (f folder) reader() dataset.Audience {
	if f == demonstration {
		return dataset.Audience{}
	}
	return everybody
}

// built is the site in which everybody is named.
func built(t *testing.T, folder fs.FS, o build.Options) fstest.MapFS {
	t.Helper()
	o.Audience = everybody
	return builtFor(t, folder, o)
}

// builtFor is a site as its audience sees it.
func builtFor(t *testing.T, folder fs.FS, o build.Options) fstest.MapFS {
	t.Helper()
	files, err := site(folder, o)
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func site(folder fs.FS, o build.Options) (fstest.MapFS, error) {
	var list diag.List
	checked, err := build.Check(folder, o, &list)
	if err != nil || list.HasErrors() {
		return nil, fmt.Errorf("check: %w %v", err, list.All())
	}
	pages, err := checked.Plan(o)
	if err != nil {
		return nil, err
	}
	files := make(fstest.MapFS)
	var writing sync.Mutex
	write := func(path string, data []byte) error {
		writing.Lock()
		defer writing.Unlock()
		files[path] = &fstest.MapFile{Data: bytes.Clone(data)}
		return nil
	}
	if err := checked.Feeds(o, write); err != nil {
		return nil, err
	}
	return files, render.Site(pages, write)
}

// opened is a site with the bytes it was read from.
type opened struct {
	*recheck.Opened
	files fstest.MapFS
}

func open(t *testing.T, files fstest.MapFS) opened {
	t.Helper()
	site, err := recheck.Open(files)
	if err != nil {
		t.Fatal(err)
	}
	return opened{site, files}
}

// sites are those that tests have opened: each is built and read once, for all
// of them.
var sites sync.Map // func() (opened, error) by folder and options

// open is the site of a folder in which everybody is named, of which tests may change no page but their own
// reading of it.
func (f folder) open(t *testing.T, o build.Options) opened {
	t.Helper()
	type key struct {
		folder
		build.Options
	}
	o.Audience = f.reader()
	once, _ := sites.LoadOrStore(key{f, o}, sync.OnceValues(func() (opened, error) {
		folder, err := f.read()
		if err != nil {
			return opened{}, err
		}
		files, err := site(folder, o)
		if err != nil {
			return opened{}, err
		}
		read, err := recheck.Open(files)
		return opened{read, files}, err
	}))
	x, err := once.(func() (opened, error))()
	if err != nil {
		t.Fatal(err)
	}
	return x
}
