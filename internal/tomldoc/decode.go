package tomldoc

import (
	"gongping/internal/diag"
	"gongping/scoring/exact"
)

// Decode reads the tree into a T by a schema, whose tables and keys are all that may
// stand in the file. It adds everything that is wrong to the list, and returns what it
// could read. OK means that neither Parse nor Decode found an error in the file.
func Decode[T any](doc *Doc, schema *Schema[T], list *diag.List) (record T, ok bool) {
	if doc == nil {
		return record, false
	}
	d := &decoder{doc: doc, list: list, ok: !doc.failed}
	schema.decode(d, root, &record)
	return record, d.ok
}

// decoder is one run of Decode.
type decoder struct {
	doc  *Doc
	list *diag.List
	ok   bool
	// numbers is the rest of a slab, so that optional numbers do not cost an allocation each.
	numbers []exact.Number
}

func (d *decoder) report(finding diag.Diagnostic) {
	d.ok = false
	d.list.Add(finding)
}

// refuse reports a value.
func (d *decoder) refuse(code diag.Code, id nodeID, key string, pairs ...string) {
	d.report(diag.New(code, d.doc.place(id), append([]string{"key", key}, pairs...)...))
}

// decode reads a table.
func (s *Schema[T]) decode(d *decoder, table nodeID, to *T) {
	s.prepare()
	if s.At != nil {
		*s.At(to) = d.doc.place(table)
	}
	var seen uint64
	strangers := 0
	for id := d.doc.nodes[table].first; id != none; id = d.doc.nodes[id].next {
		i, ok := s.index[d.doc.key(id)]
		if !ok {
			strangers++
			continue
		}
		seen |= 1 << i
		s.Fields[i].decode(d, id, to)
	}
	if strangers > 0 {
		seen = s.unknown(d, table, seen)
	}
	for i := range s.Fields {
		if f := &s.Fields[i]; f.required && seen&(1<<i) == 0 {
			s.missing(d, table, f)
		}
	}
}

// unknown reports the keys that are not in the schema. What they were probably meant to
// be counts as seen: a misspelt key is one mistake, not a strange key and a missing one.
func (s *Schema[T]) unknown(d *decoder, table nodeID, seen uint64) uint64 {
	var absent []string
	for i, key := range s.keys {
		if seen&(1<<i) == 0 {
			absent = append(absent, key)
		}
	}
	for id := d.doc.nodes[table].first; id != none; id = d.doc.nodes[id].next {
		key := d.doc.key(id)
		if _, ok := s.index[key]; ok {
			continue
		}
		finding := diag.New(diag.UnknownKey, d.doc.keyPlace(id), "key", key, "table", d.doc.title(table, s.Name), "known", s.known())
		meant := diag.Nearest(key, absent)
		if i, ok := s.index[meant]; ok {
			seen |= 1 << i
		} else {
			meant = diag.Nearest(key, s.keys)
		}
		d.report(finding.WithSuggestion(meant))
	}
	return seen
}

// missing reports a key that is not there, unless it may have been lost in an error
// already reported.
func (s *Schema[T]) missing(d *decoder, table nodeID, f *Field[T]) {
	isTable := f.form == formTable || f.form == formTables
	if d.doc.nodes[table].partial || isTable && d.doc.lostHeader {
		d.ok = false
		return
	}
	title := d.doc.title(table, s.Name)
	if isTable {
		d.report(diag.New(diag.MissingTable, d.doc.place(table), "header", d.doc.header(table, f.key, f.form), "table", title))
		return
	}
	d.report(diag.New(diag.MissingKey, d.doc.place(table), "key", f.key, "table", title))
}

// title is how findings name a table: the file, its header as written, or the name of the schema.
func (d *Doc) title(table nodeID, name string) string {
	switch {
	case table == root && d.file.Path != "":
		return d.file.Path
	case table != root && d.nodes[table].origin == originHeader:
		return d.raw(table)
	}
	return name
}

// header is how a table below another is written.
func (d *Doc) header(parent nodeID, key string, f form) string {
	path := key
	if n := &d.nodes[parent]; parent != root && n.origin == originHeader {
		path = trimBrackets(d.raw(parent)) + "." + key
	}
	if f == formTables {
		return "[[" + path + "]]"
	}
	return "[" + path + "]"
}
