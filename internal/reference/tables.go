package reference

import (
	"fmt"
	"reflect"
	"strings"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/internal/tomldoc"
)

// table is a table of the format: a whole file, or what stands below a key.
type table struct {
	file string // "schemes"
	path string // "indicator.band"; empty: the file
	list bool   // [[…]]
	doc  locale.Text
	keys []tomldoc.FieldDoc
	up   *table // nil: a file

	page  string // where its keys stand
	asked bool   // a chapter asks for it
	as    *table // the table of the same schema whose keys stand for these
}

// tablesOf lists every table of the files, each before those below it.
func tablesOf(files []dataset.FormatFile) []*table {
	var list []*table
	var walk func(t *table)
	walk = func(t *table) {
		list = append(list, t)
		for i := range t.keys {
			if k := &t.keys[i]; k.Table != nil {
				walk(&table{file: t.file, path: strings.TrimPrefix(t.path+"."+k.Key, "."), list: strings.Contains(k.Type.En, "[["), doc: k.Table.Doc, keys: k.Table.Fields, up: t})
			}
		}
	}
	for _, f := range files {
		short, _, _ := strings.Cut(strings.TrimSuffix(f.Path, ".toml"), "/")
		walk(&table{file: short, doc: f.Doc, keys: f.Keys})
	}
	return list
}

func (t *table) name() string { return strings.TrimSpace(t.file + " " + t.path) }

// header is the table as a file writes it: [[indicator.band]].
func (t *table) header() string {
	if t.list {
		return "[[" + t.path + "]]"
	}
	return "[" + t.path + "]"
}

// anchor is the id of the table on its page, apart from those of the chapters.
func (t *table) anchor() string {
	return "keys-" + strings.NewReplacer(".", "-", "_", "-").Replace(t.path)
}

// place decides on which page the keys of each table stand: where a chapter
// asks for them, or with those of the table above, or where the same table
// stands already.
func (r *renderer) place() error {
	for _, name := range r.names {
		for line := range strings.Lines(r.chapters[name]) {
			word, args, _ := command(line)
			if word != "keys" {
				continue
			}
			t := r.find(strings.Join(args, " "))
			if t == nil {
				return fmt.Errorf("chapter %s: there is no table %s", name, strings.Join(args, " "))
			}
			if t.page != "" {
				return fmt.Errorf("chapter %s: the keys of %s stand on %s already", name, t.name(), t.page)
			}
			t.page, t.asked = name, true
		}
	}
	for _, t := range r.tables {
		if t.page != "" || t.up == nil {
			continue
		}
		if t.as = r.twin(t); t.as != nil {
			t.page = t.as.page
		} else {
			t.page = t.up.page
		}
	}
	return nil
}

// twin is a table with the same keys that has its page already.
func (r *renderer) twin(t *table) *table {
	for _, o := range r.tables {
		if o.page != "" && o.as == nil && o.doc == t.doc && reflect.DeepEqual(o.keys, t.keys) {
			return o
		}
	}
	return nil
}

func (r *renderer) find(name string) *table {
	for _, t := range r.tables {
		if t.name() == name {
			return t
		}
	}
	return nil
}

func (r *renderer) below(t *table, key string) *table {
	return r.find(strings.TrimSpace(t.file + " " + strings.TrimPrefix(t.path+"."+key, ".")))
}
