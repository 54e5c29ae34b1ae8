package tomldoc

import "gongping/internal/source"

// Wording is a text by name.
type Wording struct {
	Name, Text string
	NameAt, At source.Span
}

// Wordings is a table of names and texts on one line, in the order of the file.
// Which names there are is for the user of the table to say.
func Wordings[T any](key string, at func(*T) *[]Wording) Field[T] {
	return Field[T]{key: key, form: formWordings, decode: func(d *decoder, id nodeID, to *T) {
		if d.doc.nodes[id].kind != kindTable {
			d.wrongType(id, key, "table")
			return
		}
		for item := d.doc.nodes[id].first; item != none; item = d.doc.nodes[item].next {
			name := d.doc.key(item)
			text, ok := d.text(item, name)
			if ok && d.checkText(item, name, text, oneLine) {
				*at(to) = append(*at(to), Wording{Name: name, Text: text, NameAt: d.doc.keyPlace(item), At: d.doc.place(item)})
			}
		}
	}}
}
