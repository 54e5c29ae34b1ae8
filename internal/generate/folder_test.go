package generate

import (
	"bytes"
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/BurntSushi/toml"
)

const seeds = 200

// table is a table of TOML as the library hands it over.
type table = map[string]any

// parsed is a folder read by the TOML library alone, knowing nothing of the
// program.
type parsed struct {
	site, units, periods, publications table
	schemes                            map[string]table   // by "<scheme>/<edition>"
	approved                           map[string]string  // the same
	records                            map[string][]table // by period
	people                             []table            // by file
	allowances, eligibilities          []table            // by file
	notices                            []table            // what stands before their texts
	wordings                           table
}

func parse(t testing.TB, files map[string][]byte) *parsed {
	t.Helper()
	p := &parsed{schemes: make(map[string]table), approved: make(map[string]string), records: make(map[string][]table)}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		text := strings.TrimPrefix(string(files[name]), "\uFEFF")
		key := strings.TrimSuffix(strings.TrimPrefix(name, "schemes/"), path.Ext(name))
		switch {
		case strings.HasPrefix(name, "notices/"):
			_, matter, _ := strings.Cut(text, "+++\n")
			matter, _, _ = strings.Cut(matter, "+++\n")
			var doc table
			if _, err := toml.Decode(matter, &doc); err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			p.notices = append(p.notices, doc)
		case path.Ext(name) == ".md" && strings.HasPrefix(name, "schemes/"):
			p.approved[key] = text
		}
		if path.Ext(name) != ".toml" {
			continue
		}
		var doc table
		if _, err := toml.Decode(text, &doc); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		switch {
		case name == "site.toml":
			p.site = doc
		case name == "units.toml":
			p.units = doc
		case strings.HasPrefix(name, "people/"):
			p.people = append(p.people, doc)
		case strings.HasPrefix(name, "allowances/"):
			p.allowances = append(p.allowances, doc)
		case strings.HasPrefix(name, "eligibility/"):
			p.eligibilities = append(p.eligibilities, doc)
		case name == "periods.toml":
			p.periods = doc
		case name == "publications.toml":
			p.publications = doc
		case name == "i18n.toml":
			p.wordings = doc
		case strings.HasPrefix(name, "schemes/"):
			p.schemes[key] = doc
		case strings.HasPrefix(name, "records/"):
			period := path.Base(path.Dir(name))
			p.records[period] = append(p.records[period], doc)
		default:
			t.Fatalf("a file at an unknown place: %s", name)
		}
	}
	return p
}

// randomFolders are the folders of all seeds; tests only read them.
var randomFolders = sync.OnceValue(func() []map[string][]byte {
	list := make([]map[string][]byte, seeds)
	for seed := range list {
		list[seed] = Random(uint64(seed))
	}
	return list
})

var parsedFolders [seeds]*parsed

// parseRandom reads the folder of a seed once for all tests.
func parseRandom(t testing.TB, seed int) *parsed {
	if parsedFolders[seed] == nil {
		parsedFolders[seed] = parse(t, randomFolders()[seed])
	}
	return parsedFolders[seed]
}

// rows are the tables of an array of tables.
func rows(doc table, key string) []table {
	list, _ := doc[key].([]table)
	return list
}

// of are the records of one table in a period.
func (p *parsed) of(period, key string) []table {
	var list []table
	for _, doc := range p.records[period] {
		list = append(list, rows(doc, key)...)
	}
	return list
}

func text(row table, key string) string { s, _ := row[key].(string); return s }

// folders are what the tests go through: bureaus, and so many random ones.
func folders(t *testing.T, random int, visit func(t *testing.T, files map[string][]byte, p *parsed)) {
	for _, o := range []Options{
		{Units: 1, Periods: 1, Indicators: 16, EventsPerUnit: 1}, {Seed: 7}, {Seed: 1, Units: 30, Periods: 3, EventsPerUnit: 12},
		{Seed: 2, Units: 3, Periods: 2, Indicators: 70, EventsPerUnit: 60},
	} {
		t.Run(fmt.Sprintf("%+v", o), func(t *testing.T) {
			files := Bureau(o)
			visit(t, files, parse(t, files))
		})
	}
	for seed := range random {
		t.Run(fmt.Sprint("random", seed), func(t *testing.T) { visit(t, randomFolders()[seed], parseRandom(t, seed)) })
	}
}

func same(a, b map[string][]byte) bool { return maps.EqualFunc(a, b, bytes.Equal) }

func TestDeterminism(t *testing.T) {
	if o := (Options{Seed: 5, Units: 40}); !same(Bureau(o), Bureau(o)) {
		t.Error("the same options gave another bureau")
	}
	if same(Bureau(Options{Seed: 5}), Bureau(Options{Seed: 6})) {
		t.Error("another seed gave the same bureau")
	}
	for seed, files := range randomFolders() {
		if !same(files, Random(uint64(seed))) {
			t.Errorf("seed %d gave another folder", seed)
		}
		if !same(Shuffle(files, 3), Shuffle(files, 3)) {
			t.Errorf("seed %d was shuffled otherwise", seed)
		}
		if seed > 0 && same(files, randomFolders()[seed-1]) {
			t.Errorf("seeds %d and %d gave the same folder", seed-1, seed)
		}
	}
}

func TestSizes(t *testing.T) {
	p := parse(t, Bureau(Options{Units: 100, Periods: 3, Indicators: 33, EventsPerUnit: 10}))
	stations := 0
	for _, u := range rows(p.units, "unit") {
		if text(u, "kind") == "station" {
			stations++
		}
	}
	indicators := len(rows(p.schemes["key-work/2020"], "indicator"))
	if periods := len(rows(p.periods, "period")); stations != 100 || periods != 3 || indicators != 33 {
		t.Errorf("%d units, %d periods, %d indicators", stations, periods, indicators)
	}
	for period := range p.records {
		// 100 units with 10 events each, some units having come or gone
		if n := len(p.of(period, "event")); n < 850 || n > 1100 {
			t.Errorf("%s has %d events", period, n)
		}
	}
}

// recordTables are the tables of the files of records.
var recordTables = []string{"event", "given", "report", "survey", "absence", "task", "appeal", "ruling"}
