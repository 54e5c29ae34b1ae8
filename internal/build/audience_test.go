package build_test

import (
	"bytes"
	"fmt"
	"io/fs"
	"iter"
	"net/url"
	"os"
	"path"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"golang.org/x/net/html"
	"golang.org/x/tools/txtar"

	"gongping/internal/build"
	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/generate"
	"gongping/internal/generate/demo"
	"gongping/internal/render"
	"gongping/scoring"
)

// mostUnits is of how many units of a folder the version is made.
const mostUnits = 4

// versions are those for all, for supervision and for some units of a folder.
func versions(d *dataset.Dataset) []dataset.Audience {
	list := []dataset.Audience{{}, {Whom: dataset.Supervision}}
	for i := range d.Units {
		if u := &d.Units[i]; u.Person == nil && len(list) < 2+mostUnits {
			list = append(list, dataset.Audience{Whom: dataset.OneUnit, Unit: u.ID})
		}
	}
	return list
}

// tree are the files of a version by their paths, without the assets: these are
// the same for every audience.
func tree(t *testing.T, checked *build.Checked, o build.Options) map[string][]byte {
	t.Helper()
	pages, err := checked.Plan(o)
	if err != nil {
		t.Fatal(err)
	}
	files := make(map[string][]byte)
	var writing sync.Mutex
	write := func(path string, data []byte) error {
		writing.Lock()
		defer writing.Unlock()
		files[path] = bytes.Clone(data)
		return nil
	}
	if err := render.Site(pages, write); err != nil {
		t.Fatal(err)
	}
	return files
}

// leaks are the files in whose name or content a word stands, whatever its case
// and however it is escaped.
func leaks(files map[string][]byte, words []string) iter.Seq[string] {
	return func(yield func(string) bool) {
		lower := make([]string, len(words))
		for i, word := range words {
			lower[i] = strings.ToLower(word)
		}
		for name, data := range files {
			texts := []string{name, string(data), html.UnescapeString(string(data))}
			if plain, err := url.PathUnescape(string(data)); err == nil {
				texts = append(texts, plain)
			}
			for _, text := range slices.Compact(texts) { // most are written as they are read
				text = strings.ToLower(text)
				for i, word := range lower {
					if at := strings.Index(text, word); at >= 0 && !yield(fmt.Sprintf("%s: %s: …%.80q", name, words[i], text[max(0, at-60):])) {
						return
					}
				}
			}
		}
	}
}

// hasLeak reports whether there is one at all.
func hasLeak(files map[string][]byte, words []string) bool {
	for range leaks(files, words) {
		return true
	}
	return false
}

// withheld are the ids and names of those whom a version must not name, and the
// entries that concern nobody else. Who that is follows here from the registry
// by the words of the manual, not by the code that is tested.
func withheld(d *dataset.Dataset, a dataset.Audience, checked *build.Checked) (words []string, anyone bool) {
	hidden := make(map[scoring.SubjectID]bool)
	for i := range d.Units {
		u := &d.Units[i]
		if u.Person == nil || a.Whom == dataset.Supervision || d.Site.Audience.Bureau == dataset.SeesEverybody {
			continue
		}
		if a.Whom == dataset.OneUnit && (d.Site.Audience.Unit == dataset.SeesAll || under(d, u, a.Unit, checked)) {
			continue
		}
		hidden[u.ID] = true
		words = append(words, generate.DistinctPeople([]byte(string(u.ID)+" "+u.Name))...)
		if len(generate.DistinctPeople([]byte(u.ID))) == 0 {
			words = append(words, string(u.ID), u.Name)
		}
	}
	for p := range d.Records {
		for i := range d.Records[p].Events {
			e := &d.Records[p].Events[i]
			all := len(e.Shares) > 0 || hidden[e.Subject]
			for _, s := range e.Shares {
				all = all && hidden[s.ID]
			}
			if all {
				words = append(words, `"`+string(e.ID)+`"`, "#"+string(e.ID)+`"`, ">"+string(e.ID)+"<")
			}
		}
	}
	return words, len(hidden) > 0
}

// under goes from the last post that a person has by the day of the site up to
// the top.
func under(d *dataset.Dataset, u *dataset.Unit, superior scoring.SubjectID, checked *build.Checked) bool {
	at := u.Person.Posts[0].Unit
	day := checked.AsOf
	if left := u.Person.Left; !left.IsZero() {
		day = min(day, left)
	}
	for _, post := range u.Person.Posts {
		if post.From <= day {
			at = post.Unit
		}
	}
	day = max(day, u.Person.Posts[0].From)
	for steps := 0; at != "" && steps < 20; steps++ {
		if at == superior {
			return true
		}
		unit, ok := d.Unit(at)
		if !ok {
			return false
		}
		at = unit.Standing(day).Parent
	}
	return false
}

func folderOf(files map[string][]byte) fstest.MapFS {
	folder := make(fstest.MapFS)
	for name, data := range files {
		folder[name] = &fstest.MapFile{Data: data}
	}
	return folder
}

// noLeak makes every version of a folder and looks for those who are withheld.
// It says in how many of them anybody was, and how many lists of people of units
// they cut.
func noLeak(t *testing.T, folder fs.FS) (versionsWithSecrets, cutLists int) {
	t.Helper()
	var list diag.List
	checked, err := build.Check(folder, build.Options{}, &list)
	if err != nil || list.HasErrors() {
		t.Fatalf("check: %v %v", err, list.All())
	}
	everything := tree(t, checked, build.Options{Audience: dataset.Audience{Whom: dataset.Supervision}})
	for _, a := range versions(checked.Data) {
		words, anyone := withheld(checked.Data, a, checked)
		files := tree(t, checked, build.Options{Audience: a})
		for leak := range leaks(files, words) {
			t.Errorf("%+v: %s", a, leak)
		}
		if !anyone {
			continue
		}
		versionsWithSecrets++
		for _, data := range files {
			if bytes.Contains(data, []byte(`<table class="plain allowance people"`)) && bytes.Contains(data, []byte(`<tr class="withheld"`)) {
				cutLists++
			}
		}
		if !hasLeak(everything, words) {
			t.Errorf("%+v: those who are withheld stand nowhere for supervision either: nothing was tested", a)
		}
	}
	return versionsWithSecrets, cutLists
}

func TestNoVersionNamesWhomItWithholds(t *testing.T) {
	t.Parallel()
	tested, lists := make(map[uint64]int), 0
	for seed := uint64(0); len(tested) < 24; seed++ {
		files := generate.Distinct(seed)
		people := false
		for name := range files {
			people = people || strings.HasPrefix(name, "people/")
		}
		if !people {
			continue
		}
		tested[seed] = 0
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			n, cut := noLeak(t, folderOf(files))
			tested[seed] = n
			lists += cut
		})
	}
	secrets := 0
	for _, n := range tested {
		if n > 0 {
			secrets++
		}
	}
	if lists < 10 {
		t.Errorf("only %d lists of people of units were cut", lists)
	}
	if secrets < 15 {
		t.Errorf("only %d of %d folders withhold anybody", secrets, len(tested))
	}
}

func TestNoVersionOfTheArchivesNamesWhomItWithholds(t *testing.T) {
	for _, name := range []string{"levels", "stays"} {
		for _, rule := range []string{"", "[audience]\nbureau = \"none\"\n", "[audience]\nunit = \"all\"\n"} {
			t.Run(name+rule, func(t *testing.T) {
				t.Parallel()
				if n, cut := noLeak(t, archived(t, name, rule)); n == 0 || name == "stays" && cut == 0 {
					t.Error("nobody is withheld from anybody")
				}
			})
		}
	}
}

// A city as the generator writes it, with the stations, squads and officers of
// three of its bureaus.
func TestNoVersionOfACityNamesWhomItWithholds(t *testing.T) {
	t.Parallel()
	city := demo.Folder(demo.Options{Stations: 3, Squads: 2, Officers: 3, Quarters: 3})
	for _, x := range [][2]string{{"2019q1", "2019-04-08"}, {"2019q2", "2019-07-08"}} {
		city["publications.toml"] = fmt.Appendf(city["publications.toml"], "[[publication]]\nperiod = %q\nedition = \"notice\"\ndue = %s\ndate = %s\n\n", x[0], x[1], x[1])
	}
	if n, cut := noLeak(t, folderOf(city)); n < 4 || cut == 0 {
		t.Errorf("%d versions withhold anybody, %d lists were cut", n, cut)
	}
}

// archived is a folder of the archives of package recheck with a table more in
// site.toml.
func archived(t *testing.T, name, rule string) fstest.MapFS {
	t.Helper()
	data, err := os.ReadFile(path.Join("../recheck/testdata", name+".txtar"))
	if err != nil {
		t.Fatal(err)
	}
	files := make(map[string][]byte)
	for _, f := range txtar.Parse(data).Files {
		files[f.Name] = bytes.Clone(f.Data)
	}
	files["site.toml"] = append(files["site.toml"], "\n"+rule...)
	return folderOf(files)
}
