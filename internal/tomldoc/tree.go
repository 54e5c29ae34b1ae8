package tomldoc

import (
	"gongping/internal/source"
)

// Doc is the tree of one TOML file: tables with their keys in file order, every key and
// value with its place. It is built by Parse and read by Decode.
type Doc struct {
	file *source.File
	// nodes[0] is the root table. A node holds no pointer, so that the collector does not
	// scan the slab of a large file.
	nodes []node
	// decoded holds the strings that are not a slice of the file: those with escape sequences.
	decoded []string
	// keys holds the decoded text of quoted keys with escape sequences.
	keys map[nodeID]string
	// failed says that Parse has reported an error; lostHeader that a table header could
	// not be read.
	failed, lostHeader bool
}

// kind is the kind of a value.
type kind uint8

const (
	_ kind = iota
	kindText
	kindInteger
	kindFloat
	kindBool
	kindDate
	kindTime
	kindLocalDateTime
	kindDateTime
	// kindArray is an array written in brackets, kindTables one made of [[headers]].
	kindArray
	kindTables
	kindTable
)

// origin says what made a table, and so what may still be added to it.
type origin uint8

const (
	_ origin = iota
	// originParent: named only as a parent in a [header]; its own header may follow once.
	originParent
	// originHeader: has its own header.
	originHeader
	// originDotted: made by a dotted key; only dotted keys of the same section and
	// headers below it may extend it.
	originDotted
	// originInline: written in braces; closed.
	originInline
)

// nodeID is an index into Doc.nodes. The root is never a child, so 0 as a link means "none".
type nodeID int32

const (
	root nodeID = 0
	none nodeID = 0
)

// extent is a range of bytes of the file's text. Files are at most 64 MiB.
type extent struct{ start, end uint32 }

// node is a value, with its key when it stands in a table.
type node struct {
	key extent // as written, quotes included; empty for elements of arrays and the root
	at  extent // of the value; of a table, its header or the part of the key that made it
	// first, last: children of tables and arrays. Of a text, first is 1 + the index in
	// Doc.decoded, or 0 when the text stands in the file as it is.
	first, last, next nodeID
	kind              kind
	origin            origin
	// indexed: the builder finds the keys of this table through a map.
	indexed bool
	// partial: keys of this table may have been lost in an error already reported, so
	// that a missing one is not.
	partial bool
}

// raw is the value as written.
func (d *Doc) raw(id nodeID) string {
	at := d.nodes[id].at
	return d.file.Text[at.start:at.end]
}

// key is the decoded key of a node.
func (d *Doc) key(id nodeID) string {
	at := d.nodes[id].key
	if at.start == at.end {
		return ""
	}
	written := d.file.Text[at.start:at.end]
	if written[0] != '"' && written[0] != '\'' {
		return written
	}
	if text, ok := d.keys[id]; ok {
		return text
	}
	return written[1 : len(written)-1]
}

// text is the decoded content of a string.
func (d *Doc) text(id nodeID) string {
	if n := d.nodes[id].first; n > 0 {
		return d.decoded[n-1]
	}
	return unquote(d.raw(id))
}

// unquote strips the quotes of a string without escape sequences. A line break right
// after three opening quotes is not content.
func unquote(raw string) string {
	if len(raw) < 6 || raw[1] != raw[0] || raw[2] != raw[0] {
		return raw[1 : len(raw)-1]
	}
	body := raw[3 : len(raw)-3]
	switch {
	case len(body) > 0 && body[0] == '\n':
		return body[1:]
	case len(body) > 1 && body[0] == '\r' && body[1] == '\n':
		return body[2:]
	}
	return body
}

func (d *Doc) span(e extent) source.Span {
	return source.Span{File: d.file, Start: int(e.start), End: int(e.end)}
}

// place is where a finding about the value itself points.
func (d *Doc) place(id nodeID) source.Span { return d.span(d.nodes[id].at) }

// keyPlace is where a finding about the key points; for a table, its header.
func (d *Doc) keyPlace(id nodeID) source.Span {
	n := &d.nodes[id]
	if n.kind == kindTables || (n.kind == kindTable && n.origin == originHeader) {
		return d.span(n.at)
	}
	return d.span(n.key)
}

// child finds a key in a table, or none.
func (d *Doc) child(table nodeID, key string) nodeID {
	for id := d.nodes[table].first; id != none; id = d.nodes[id].next {
		if d.key(id) == key {
			return id
		}
	}
	return none
}

// count is the number of children of a table or array.
func (d *Doc) count(id nodeID) int {
	n := 0
	for id := d.nodes[id].first; id != none; id = d.nodes[id].next {
		n++
	}
	return n
}
