package tomldoc

import (
	"strconv"

	"github.com/pelletier/go-toml/v2/unstable"

	"gongping/internal/diag"
)

// maxDepth is how many parts a key may have, and how deep arrays and inline tables may
// nest. Nothing of ours needs more than four; both libraries spend quadratic time or
// stack on thousands.
const maxDepth = 64

// header begins the section of a [table] or of the next element of [[tables]], and
// returns where the header ends.
func (b *builder) header(n *unstable.Node) uint32 {
	parts := n.Key()
	at := b.headerExtent(n)
	table := root
	for depth := 1; parts.Next(); depth++ {
		switch {
		case depth > maxDepth:
			b.tooDeep(b.extent(parts.Node().Raw))
			return at.end
		case !parts.IsLast():
			table = b.parent(table, parts.Node())
		case n.Kind == unstable.ArrayTable:
			b.section = b.element(table, parts.Node(), at)
		default:
			b.section = b.table(table, parts.Node(), at)
		}
	}
	return at.end
}

// parent is the table named by a part of a header that is not the last: of tables in an
// array, the newest.
func (b *builder) parent(table nodeID, part *unstable.Node) nodeID {
	id := b.find(table, b.name(part))
	if id == none {
		return b.addKey(table, part, node{kind: kindTable, origin: originParent})
	}
	n := &b.doc.nodes[id]
	below := id
	switch {
	case n.kind == kindTables:
		below = n.last
	case n.kind != kindTable || n.origin == originInline:
		return b.taken(part, id)
	}
	if below < b.lostAfter {
		return b.detached()
	}
	return below
}

// table is the table of a [header].
func (b *builder) table(in nodeID, part *unstable.Node, at extent) nodeID {
	id := b.find(in, b.name(part))
	if id == none {
		id = b.addKey(in, part, node{kind: kindTable, origin: originHeader})
		b.doc.nodes[id].at = at
		return id
	}
	n := &b.doc.nodes[id]
	switch {
	case n.kind == kindTable && n.origin == originParent:
		n.origin, n.at = originHeader, at
		return id
	case n.kind == kindTable && n.origin != originInline, n.kind == kindTables:
		return b.twice(at, id)
	}
	return b.taken(part, id)
}

// element is the next table of a [[header]].
func (b *builder) element(in nodeID, part *unstable.Node, at extent) nodeID {
	id := b.find(in, b.name(part))
	if id == none {
		id = b.addKey(in, part, node{kind: kindTables, origin: originHeader})
		b.doc.nodes[id].at = at
	}
	switch n := &b.doc.nodes[id]; {
	case n.kind == kindTable && n.origin != originInline:
		return b.twice(at, id)
	case n.kind != kindTables:
		return b.taken(part, id)
	}
	element := b.add(node{kind: kindTable, origin: originHeader, at: at})
	b.attach(id, element)
	return element
}

// dotted is the table named by a part of a dotted key that is not the last. Only tables
// made by dotted keys may be extended so: toml.io v1.1.0 forbids to reach into one that
// has a header, BurntSushi/toml v1.6.0 allows it.
func (b *builder) dotted(table nodeID, part *unstable.Node) nodeID {
	id := b.find(table, b.name(part))
	if id == none {
		return b.addKey(table, part, node{kind: kindTable, origin: originDotted})
	}
	switch n := &b.doc.nodes[id]; {
	case n.kind == kindTable && n.origin == originDotted:
		return id
	case n.kind == kindTables, n.kind == kindTable && n.origin != originInline:
		return b.twice(b.extent(part.Raw), id)
	}
	return b.taken(part, id)
}

// twice reports a table begun a second time. Keys may have been meant for the first, so
// that it is not said to lack any.
func (b *builder) twice(at extent, first nodeID) nodeID {
	b.doc.nodes[first].partial = true
	text := b.doc.file.Text[at.start:at.end]
	b.report(diag.New(diag.DuplicateTable, b.doc.span(at), "table", text).WithNote(b.doc.keyPlace(first)))
	return b.detached()
}

// taken reports a key that is already a value, an array in brackets or a table in braces,
// none of which can be added to.
func (b *builder) taken(part *unstable.Node, first nodeID) nodeID {
	at := b.doc.span(b.extent(part.Raw))
	b.report(diag.New(diag.DuplicateKey, at, "key", b.name(part)).WithNote(b.doc.keyPlace(first)))
	return b.detached()
}

// tooDeep gives the file up: extents further out would be wrong, and BurntSushi/toml must
// not see such a file.
func (b *builder) tooDeep(at extent) {
	if b.stopped {
		return
	}
	b.stopped = true
	b.report(diag.New(diag.TooDeep, b.doc.span(at), "limit", strconv.Itoa(maxDepth)))
}

// headerExtent is the header with its brackets. The parser keeps only the keys, between blanks.
func (b *builder) headerExtent(n *unstable.Node) extent {
	text, brackets := b.doc.file.Text, uint32(1)
	if n.Kind == unstable.ArrayTable {
		brackets = 2
	}
	var at extent
	for parts := n.Key(); parts.Next(); {
		part := b.extent(parts.Node().Raw)
		if at.end == 0 {
			at.start = part.start
		}
		at.end = part.end
	}
	for text[at.start-1] != '[' {
		at.start--
	}
	for text[at.end] != ']' {
		at.end++
	}
	return extent{at.start - brackets, at.end + brackets}
}
