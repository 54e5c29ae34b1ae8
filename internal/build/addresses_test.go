package build_test

import (
	"bytes"
	"fmt"
	"io/fs"
	"maps"
	"regexp"
	"slices"
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
	"gongping/scoring"
)

// An address that was published leads to something for ever: whatever an edition
// has, a page or the place of an entry, an indicator, a unit or a clause on it,
// every later one has too, through trial, notice, final edition and corrections,
// and when units are abolished. Any other place whose name has a dot is that of a
// chart or a step of a calculation, and there as long as it is. The demonstration is large and
// was published on many days: every second of them is tried, each version in turn.
func TestAddressesStay(t *testing.T) {
	t.Parallel()
	folders := map[string]fs.FS{"demonstration": content.FS}
	for seed := range uint64(12) {
		folders[fmt.Sprint("random ", seed)] = randomFolder(seed)
	}
	for name, folder := range folders {
		d := loaded(t, folder)
		days := publicationDays(d)
		audiences := map[string]dataset.Audience{"bureau": {}, "supervision": {Whom: dataset.Supervision}, "unit": {Whom: dataset.OneUnit, Unit: lastUnit(d)}}
		for turn, whom := range slices.Sorted(maps.Keys(audiences)) {
			some := days
			if name == "demonstration" {
				some = everyNth(days, 2*turn+1, 2*len(audiences))
			}
			t.Run(name+" for "+whom, func(t *testing.T) {
				t.Parallel()
				addressesStay(t, folder, audiences[whom], some)
			})
		}
	}
}

func addressesStay(t *testing.T, folder fs.FS, audience dataset.Audience, days []civil.Date) {
	t.Helper()
	before := map[string]bool{}
	for _, day := range days {
		now := addresses(t, folder, build.Options{AsOf: day, Audience: audience})
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
}

func loaded(t *testing.T, folder fs.FS) *dataset.Dataset {
	t.Helper()
	var list diag.List
	d, err := dataset.Load(folder, &list)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// publicationDays are the days on which something was published.
func publicationDays(d *dataset.Dataset) []civil.Date {
	var days []civil.Date
	for i := range d.Publications {
		if day := d.Publications[i].Date; !day.IsZero() {
			days = append(days, day)
		}
	}
	slices.Sort(days)
	return slices.Compact(days)
}

func everyNth(days []civil.Date, first, n int) (list []civil.Date) {
	for at := first; at < len(days); at += n {
		list = append(list, days[at])
	}
	return list
}

// lastUnit is one that has few below it: its version names few people.
func lastUnit(d *dataset.Dataset) scoring.SubjectID {
	for i := range slices.Backward(d.Units) {
		if u := &d.Units[i]; u.Person == nil {
			return u.ID
		}
	}
	panic("there are no units")
}

// lasting are the places with a dot that stay: what is in front says of what kind
// they are.
var lasting = regexp.MustCompile(`^(?:_?indicator|category|kind|metric|attribute|band|group)\.`)

// permanent are the places of a page that stay: those whose names have no dot, and
// those that are lasting. On a page for paper a part is a place, and its name
// stands in front of those of its own.
func permanent(page []byte) (ids []string) {
	part := ""
	for {
		before, after, found := bytes.Cut(page, []byte(` id="`))
		if !found {
			return ids
		}
		id, rest, _ := bytes.Cut(after, []byte(`"`))
		tag := before[bytes.LastIndexByte(before, '<')+1:]
		switch {
		case bytes.HasPrefix(tag, []byte(`section class="part`)):
			part = string(id) + "."
			ids = append(ids, string(id))
		default:
			own := bytes.TrimPrefix(id, []byte(part))
			if !bytes.ContainsRune(own, '.') || lasting.Match(own) {
				ids = append(ids, string(id))
			}
		}
		page = rest
	}
}

// ofContent are files that one page loads, named after what is in them.
var ofContent = regexp.MustCompile(`^search/.*\.[0-9a-f]{8}\.js$`)

// addresses are the pages of a version and the places on them; nil for a folder
// with errors on that day. A ledger as one file has those of the ledger.
func addresses(t *testing.T, folder fs.FS, o build.Options) map[string]bool {
	t.Helper()
	var list diag.List
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
	for i := range pages {
		if file := &pages[i].Copy; *file != "" {
			all[string(*file)], *file = true, ""
		}
	}
	var writing sync.Mutex
	err = render.Site(pages, func(path string, data []byte) error {
		if ofContent.MatchString(path) {
			return nil
		}
		ids := permanent(data)
		writing.Lock()
		defer writing.Unlock()
		all[path] = true
		for _, id := range ids {
			all[path+"#"+id] = true
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
