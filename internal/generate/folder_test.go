package generate

import (
	"bytes"
	"fmt"
	"maps"
	"path"
	"regexp"
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
}

func parse(t testing.TB, files map[string][]byte) *parsed {
	t.Helper()
	p := &parsed{schemes: make(map[string]table), approved: make(map[string]string), records: make(map[string][]table)}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		text := strings.TrimPrefix(string(files[name]), "\uFEFF")
		key := strings.TrimSuffix(strings.TrimPrefix(name, "schemes/"), path.Ext(name))
		if path.Ext(name) == ".md" {
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
		case name == "periods.toml":
			p.periods = doc
		case name == "publications.toml":
			p.publications = doc
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
		{Units: 1, Periods: 1, Indicators: 10, EventsPerUnit: 1}, {Seed: 7}, {Seed: 1, Units: 30, Periods: 3, EventsPerUnit: 12},
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

var anchor = regexp.MustCompile(`(?m)^### .* \{#([a-z0-9-]+)\}\r?$`)

// refs collects what is defined, and reports what refers to nothing.
type refs struct {
	t     *testing.T
	known map[string]bool
}

func (r *refs) define(kind string, list []table) {
	for _, row := range list {
		key := kind + " " + text(row, "id")
		if r.known[key] {
			r.t.Errorf("%s is defined twice", key)
		}
		r.known[key] = true
	}
}

func (r *refs) want(kind string, row table, keys ...string) {
	for _, key := range keys {
		if id, ok := row[key]; ok && !r.known[fmt.Sprint(kind, " ", id)] {
			r.t.Errorf("%s = %q: there is no such %s", key, id, kind)
		}
	}
}

// Every id that is named exists, and every id exists once.
func TestReferencesHold(t *testing.T) {
	folders(t, seeds, func(t *testing.T, _ map[string][]byte, p *parsed) {
		r := &refs{t, make(map[string]bool)}
		for kind, list := range map[string][]table{
			"authority": rows(p.site, "authority"), "department": rows(p.site, "department"), "assessor": rows(p.site, "assessor"),
			"kind of unit": rows(p.units, "kind"), "unit": rows(p.units, "unit"), "period": rows(p.periods, "period"),
		} {
			r.define(kind, list)
		}
		for _, u := range rows(p.units, "unit") {
			r.want("unit", u, "parent")
			r.want("kind of unit", u, "kind")
		}
		for _, x := range rows(p.publications, "publication") {
			r.want("period", x, "period")
		}
		for name, scheme := range p.schemes {
			r.scheme(name, scheme, p.approved[name])
		}
		for period := range p.records {
			r.records(p, period)
		}
	})
}

func (r *refs) scheme(name string, doc table, approved string) {
	head := doc["scheme"].(table)
	r.want("authority", head, "authority")
	r.want("kind of unit", head, "subjects")
	r.want("period", head, "applies_from")
	for _, m := range anchor.FindAllStringSubmatch(approved, -1) {
		r.known[name+" clause "+m[1]] = true
	}
	r.want(name+" clause", head, "retroactive_clause")
	for _, key := range []string{"group", "attribute", "category", "indicator"} {
		r.define(name+" "+key, rows(doc, key))
	}
	for _, x := range rows(doc, "tie_break") {
		r.want(name+" attribute", x, "attribute")
	}
	for _, x := range rows(doc, "indicator") {
		r.known["indicator "+text(x, "id")] = true
		r.want(name+" category", x, "category")
		r.want("authority", x, "issuer")
		r.want("department", x, "department")
		parts := append(rows(x, "kind"), x)
		for _, key := range []string{"unreported", "not_applicable", "exempt"} {
			if c, ok := x[key].(table); ok {
				parts = append(parts, c)
			}
		}
		for _, part := range parts {
			r.want(name+" clause", part, "clause")
		}
	}
}

func (r *refs) records(p *parsed, period string) {
	r.want("period", table{"folder": period}, "folder")
	for _, key := range []string{"event", "given", "absence", "task", "appeal", "ruling"} {
		r.define("record "+period, p.of(period, key))
		for _, x := range p.of(period, key) {
			r.want("assessor", x, "recorded_by", "approved_by", "scorer")
			r.want("unit", x, "subject")
			r.want("indicator", x, "indicator")
			r.want("authority", x, "issuer")
			if x["recorded_by"] == x["approved_by"] && x["recorded_by"] != nil {
				r.t.Errorf("%s/%s is approved by whoever recorded it", period, x["id"])
			}
		}
	}
	for _, x := range append(p.of(period, "appeal"), p.of(period, "ruling")...) {
		for key, tables := range map[string][]string{"entry": {"event", "given"}, "appeal": {"appeal"}} {
			if ref := text(x, key); ref != "" && !p.has(period, ref, tables) {
				r.t.Errorf("%s/%s: %s = %q: there is no such record", period, x["id"], key, ref)
			}
		}
	}
}

func (p *parsed) has(period, ref string, tables []string) bool {
	if before, id, ok := strings.Cut(ref, "/"); ok {
		period, ref = before, id
	}
	for _, key := range tables {
		for _, x := range p.of(period, key) {
			if text(x, "id") == ref {
				return true
			}
		}
	}
	return false
}
