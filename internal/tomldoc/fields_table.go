package tomldoc

import (
	"strings"

	"gongping/internal/diag"
	"gongping/internal/locale"
)

// Table is a table that may stand once: [key], key = {…} or key.x = …. It stays nil when
// it is missing.
func Table[T, U any](key string, schema *Schema[U], at func(*T) **U) Field[T] {
	return Field[T]{key: key, form: formTable, below: describeBelow(schema), decode: func(d *decoder, id nodeID, to *T) {
		switch d.doc.nodes[id].kind {
		case kindTable:
			record := new(U)
			schema.decode(d, id, record)
			*at(to) = record
		case kindTables:
			header := d.doc.raw(id)
			d.report(diag.New(diag.WrongBrackets, d.doc.place(id), "table", header, "want", "["+trimBrackets(header)+"]"))
		default:
			d.wrongType(id, key, "table")
		}
	}}
}

// Tables is a list of tables: [[key]] for each, or key = [{…}, {…}].
func Tables[T, U any](key string, schema *Schema[U], at func(*T) *[]U) Field[T] {
	return Field[T]{key: key, form: formTables, below: describeBelow(schema), decode: func(d *decoder, id nodeID, to *T) {
		n := d.doc.nodes[id]
		switch {
		case n.kind == kindTables, n.kind == kindArray:
			*at(to) = decodeAll(d, id, key, schema)
		case n.kind == kindTable && n.origin == originHeader:
			header := d.doc.raw(id)
			d.report(diag.New(diag.WrongBrackets, d.doc.place(id), "table", header, "want", "[["+trimBrackets(header)+"]]"))
		default:
			d.wrongType(id, key, "tables")
		}
	}}
}

// decodeAll reads the elements of an array into one slab.
func decodeAll[U any](d *decoder, array nodeID, key string, schema *Schema[U]) []U {
	list := make([]U, 0, d.doc.count(array))
	for id := d.doc.nodes[array].first; id != none; id = d.doc.nodes[id].next {
		if d.doc.nodes[id].kind != kindTable {
			d.wrongType(id, key, "table")
			continue
		}
		var zero U
		list = append(list, zero)
		schema.decode(d, id, &list[len(list)-1])
	}
	return list
}

// trimBrackets is the path in a header.
func trimBrackets(header string) string {
	return strings.TrimSpace(strings.Trim(header, "[]"))
}

func describeBelow[U any](schema *Schema[U]) func() (locale.Text, []FieldDoc) {
	return func() (locale.Text, []FieldDoc) { return schema.Doc, Describe(schema) }
}

// kindWords are the words of diag's vocabulary for kinds of value.
var kindWords = map[kind]string{
	kindText: "text", kindInteger: "integer", kindFloat: "decimal", kindBool: "boolean", kindDate: "date", kindTime: "time",
	kindLocalDateTime: "datetime", kindDateTime: "datetime", kindArray: "array", kindTables: "tables", kindTable: "table",
}

func (d *decoder) typeError(id nodeID, key, want string) diag.Diagnostic {
	return diag.New(diag.WrongType, d.doc.place(id), "key", key, "want", want, "got", kindWords[d.doc.nodes[id].kind])
}

func (d *decoder) wrongType(id nodeID, key, want string) { d.report(d.typeError(id, key, want)) }
