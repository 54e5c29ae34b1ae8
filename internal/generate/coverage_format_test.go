package generate

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"gongping/internal/dataset"
	"gongping/internal/tomldoc"
)

// unreached are the keys of the format that Random does not write, and why.
var unreached = map[string]string{
	"publications.toml publication.digest": "only who loads a folder can say what it is",
}

// Every key and every word of the format stands in the folder of some seed: no
// key can be added that random folders do not have.
func TestRandomReachesTheFormat(t *testing.T) {
	seen := make(map[string]bool)
	for seed := range randomFolders() {
		p := parseRandom(t, seed)
		for _, f := range dataset.Format() {
			for _, doc := range p.documents(f.Path) {
				reach(t, f.Path+" ", f.Keys, doc, seen)
			}
		}
	}
	var missing []string
	for _, f := range dataset.Format() {
		eachKey(f.Path+" ", f.Keys, func(name string) {
			reason, excepted := unreached[name]
			switch {
			case seen[name] && excepted:
				t.Errorf("%s is reached, though %s", name, reason)
			case !seen[name] && !excepted:
				missing = append(missing, name)
			}
			delete(seen, name)
		})
	}
	for _, name := range missing {
		t.Errorf("no seed has %s", name)
	}
	for _, name := range slices.Sorted(maps.Keys(seen)) {
		t.Errorf("%s is not in the format", name)
	}
}

// documents are the files of one kind.
func (p *parsed) documents(path string) []table {
	switch path {
	case "site.toml":
		return []table{p.site}
	case "units.toml":
		return []table{p.units}
	case "people/<file>.toml":
		return p.people
	case "allowances/<id>.toml":
		return p.allowances
	case "eligibility/<id>.toml":
		return p.eligibilities
	case "periods.toml":
		return []table{p.periods}
	case "publications.toml":
		return []table{p.publications}
	case "notices/<slug>.md":
		return p.notices
	case "i18n.toml":
		return []table{p.wordings}
	}
	if strings.HasPrefix(path, "schemes/") {
		return slices.Collect(maps.Values(p.schemes))
	}
	var list []table
	for _, docs := range p.records {
		list = append(list, docs...)
	}
	return list
}

// eachKey visits every key and every word below it by its full name.
func eachKey(prefix string, keys []tomldoc.FieldDoc, visit func(string)) {
	for _, k := range keys {
		visit(prefix + k.Key)
		for _, w := range k.Words {
			visit(prefix + k.Key + " = " + w.Word)
		}
		if k.Table != nil {
			eachKey(prefix+k.Key+".", k.Table.Fields, visit)
		}
	}
}

// reach notes the keys and words of a document. What is below a key that is no
// table of the format is the office's own.
func reach(t *testing.T, prefix string, keys []tomldoc.FieldDoc, doc table, seen map[string]bool) {
	for key, value := range doc {
		name := prefix + key
		seen[name] = true
		at := slices.IndexFunc(keys, func(k tomldoc.FieldDoc) bool { return k.Key == key })
		if at < 0 {
			continue
		}
		if len(keys[at].Words) > 0 {
			seen[name+" = "+fmt.Sprint(value)] = true
		}
		below := keys[at].Table
		if below == nil {
			continue
		}
		switch value := value.(type) {
		case table:
			reach(t, name+".", below.Fields, value, seen)
		case []table:
			for _, row := range value {
				reach(t, name+".", below.Fields, row, seen)
			}
		default:
			t.Errorf("%s is a %T", name, value)
		}
	}
}
