package build_test

import (
	"fmt"
	"io/fs"
	"regexp"
	"slices"
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
	"gongping/internal/render"
)

// An address that was published leads to something for ever: whatever an edition
// has, a page or the place of an entry, an indicator, a unit or a clause on it,
// every later one has too, through trial, notice, final edition and corrections,
// and when units are abolished. A place whose name has a dot is a step of a
// calculation, and there as long as the step is; so are the places of charts.
func TestAddressesStay(t *testing.T) {
	t.Parallel()
	folders := map[string]fs.FS{"demonstration": content.FS}
	for seed := range uint64(12) {
		folders[fmt.Sprint("random ", seed)] = randomFolder(seed)
	}
	for name, folder := range folders {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			before := map[string]bool{}
			for _, day := range publicationDays(t, folder) {
				now := addresses(t, folder, day)
				if now == nil {
					continue // on that day the folder was not yet sound
				}
				var lost []string
				for a := range before {
					if !now[a] {
						lost = append(lost, a)
					}
				}
				slices.Sort(lost)
				if len(lost) > 0 {
					t.Errorf("on %s %d are gone: %.400q", day, len(lost), lost)
				}
				before = now
			}
			if len(before) == 0 {
				t.Skip("nothing was published")
			}
		})
	}
}

// publicationDays are the days on which something was published, at most four of
// them: the first, the last, and some between.
func publicationDays(t *testing.T, folder fs.FS) []civil.Date {
	t.Helper()
	var list diag.List
	d, err := dataset.Load(folder, &list)
	if err != nil {
		t.Fatal(err)
	}
	var days []civil.Date
	for i := range d.Publications {
		if day := d.Publications[i].Date; !day.IsZero() {
			days = append(days, day)
		}
	}
	slices.Sort(days)
	days = slices.Compact(days)
	for n := len(days) - 2; len(days) > 4 && n > 0; n -= 2 {
		days = slices.Delete(days, n, n+1)
	}
	return days
}

var placed = regexp.MustCompile(` id="([^"]*)"`)

// ofChart are the places of charts: there is none where there is nothing to draw.
var ofChart = regexp.MustCompile(`^(?:spread|heat|totals|places)-\d+$|-chart$`)

// ofContent are files that one page loads, named after what is in them.
var ofContent = regexp.MustCompile(`^search/.*\.[0-9a-f]{8}\.js$`)

// addresses are the pages of a site and the places on them; nil for a folder
// with errors on that day.
func addresses(t *testing.T, folder fs.FS, day civil.Date) map[string]bool {
	t.Helper()
	var list diag.List
	o := build.Options{AsOf: day, Audience: dataset.Audience{}}
	checked, err := build.Check(folder, o, &list)
	if err != nil {
		t.Fatal(err)
	}
	if list.HasErrors() {
		return nil
	}
	pages, err := checked.Plan(o)
	if err != nil {
		t.Fatal(err)
	}
	all := make(map[string]bool)
	var writing sync.Mutex
	err = render.Site(pages, func(path string, data []byte) error {
		if ofContent.MatchString(path) {
			return nil
		}
		writing.Lock()
		defer writing.Unlock()
		all[path] = true
		for _, m := range placed.FindAllSubmatch(data, -1) {
			if id := string(m[1]); !strings.Contains(id, ".") && !ofChart.MatchString(id) {
				all[path+"#"+id] = true
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func randomFolder(seed uint64) fstest.MapFS {
	files := make(fstest.MapFS)
	for path, data := range generate.Random(seed) {
		files[path] = &fstest.MapFile{Data: data}
	}
	return files
}
