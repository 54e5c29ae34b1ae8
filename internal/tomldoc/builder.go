package tomldoc

import (
	"strings"

	"github.com/pelletier/go-toml/v2/unstable"

	"gongping/internal/diag"
	"gongping/internal/source"
)

// builder turns the expressions of go-toml's parser into the tree of a Doc, with the
// rules that the parser leaves to its users: what may be written twice, what may still be
// added to, which dates and numbers exist.
type builder struct {
	doc  *Doc
	list *diag.List // nil: findings are dropped
	// base is where the text given to the parser starts in the file.
	base uint32
	// section is the table that keys go to: the one of the last header.
	section nodeID
	// lostAfter: nodes before this one are older than a header that could not be read;
	// tables below them may have been meant for its table.
	lostAfter nodeID
	index     map[nodeID]map[string]nodeID
	// stopped: the tree is not to be used.
	stopped bool
}

// indexFrom is the number of keys from which a table is searched through a map. Below it
// comparing a few short strings is faster.
const indexFrom = 24

func newBuilder(file *source.File, list *diag.List, nodes int) *builder {
	b := &builder{doc: &Doc{file: file, nodes: make([]node, 1, nodes)}, list: list}
	b.doc.nodes[root] = node{kind: kindTable, origin: originHeader}
	return b
}

func (b *builder) report(d diag.Diagnostic) {
	b.doc.failed = true
	if b.list != nil {
		b.list.Add(d)
	}
}

// expression adds a header, or a key with its value, and returns where it ends.
func (b *builder) expression(n *unstable.Node) uint32 {
	switch n.Kind {
	case unstable.Table, unstable.ArrayTable:
		return b.header(n)
	case unstable.KeyValue:
		return b.keyValue(b.section, n, 0)
	}
	panic("internal error: tomldoc: expression of kind " + n.Kind.String())
}

// keyValue adds `key = value` or `a.b.key = value` to a table and returns where the value
// ends. nesting counts the brackets around it.
func (b *builder) keyValue(table nodeID, n *unstable.Node, nesting int) uint32 {
	parts := n.Key()
	for depth := 1; parts.Next() && !parts.IsLast(); depth++ {
		if depth == maxDepth {
			b.tooDeep(b.extent(parts.Node().Raw))
			return b.base + n.Raw.Offset + n.Raw.Length
		}
		table = b.dotted(table, parts.Node())
	}
	part := parts.Node()
	key, name := b.extent(part.Raw), b.name(part)
	id := b.value(n.Value(), key.end, name, nesting)
	b.doc.nodes[id].key = key
	b.rememberKey(id, part)
	b.insert(table, id, name)
	return b.doc.nodes[id].at.end
}

// insert links a new key into its table, unless the key is there already.
func (b *builder) insert(table, id nodeID, name string) {
	if first := b.find(table, name); first != none {
		b.report(diag.New(diag.DuplicateKey, b.doc.span(b.doc.nodes[id].key), "key", name).WithNote(b.doc.keyPlace(first)))
		return
	}
	b.link(table, id, name)
}

func (b *builder) add(n node) nodeID {
	b.doc.nodes = append(b.doc.nodes, n)
	return nodeID(len(b.doc.nodes) - 1)
}

// addKey adds a table or array for a part of a key and links it.
func (b *builder) addKey(table nodeID, part *unstable.Node, n node) nodeID {
	n.key = b.extent(part.Raw)
	n.at = n.key
	id := b.add(n)
	b.rememberKey(id, part)
	b.link(table, id, b.name(part))
	return id
}

// detached is a table outside the tree, for what follows a header that cannot stand: its
// own content is still checked.
func (b *builder) detached() nodeID {
	return b.add(node{kind: kindTable, origin: originHeader, partial: true})
}

// attach puts a child at the end of a table or array.
func (b *builder) attach(parent, id nodeID) {
	p := &b.doc.nodes[parent]
	if p.first == none {
		p.first = id
	} else {
		b.doc.nodes[p.last].next = id
	}
	p.last = id
}

func (b *builder) link(table, id nodeID, name string) {
	b.attach(table, id)
	if b.doc.nodes[table].indexed {
		b.index[table][name] = id
	}
}

// find is the node of a key in a table, or none.
func (b *builder) find(table nodeID, name string) nodeID {
	if b.doc.nodes[table].indexed {
		return b.index[table][name]
	}
	steps := 0
	for id := b.doc.nodes[table].first; id != none; id = b.doc.nodes[id].next {
		if b.doc.key(id) == name {
			return id
		}
		steps++
	}
	if steps >= indexFrom {
		b.indexKeys(table)
	}
	return none
}

func (b *builder) indexKeys(table nodeID) {
	keys := make(map[string]nodeID, 2*indexFrom)
	for id := b.doc.nodes[table].first; id != none; id = b.doc.nodes[id].next {
		keys[b.doc.key(id)] = id
	}
	if b.index == nil {
		b.index = make(map[nodeID]map[string]nodeID)
	}
	b.index[table] = keys
	b.doc.nodes[table].indexed = true
}

// name is the decoded key; a slice of the file unless it has escape sequences.
func (b *builder) name(part *unstable.Node) string {
	at := b.extent(part.Raw)
	written := b.doc.file.Text[at.start:at.end]
	switch {
	case written[0] == '"' && strings.IndexByte(written, '\\') >= 0:
		return string(part.Data)
	case written[0] == '"' || written[0] == '\'':
		return written[1 : len(written)-1]
	}
	return written
}

func (b *builder) rememberKey(id nodeID, part *unstable.Node) {
	at := b.doc.nodes[id].key
	if written := b.doc.file.Text[at.start:at.end]; written[0] != '"' || strings.IndexByte(written, '\\') < 0 {
		return
	}
	if b.doc.keys == nil {
		b.doc.keys = make(map[nodeID]string)
	}
	b.doc.keys[id] = string(part.Data)
}

func (b *builder) extent(r unstable.Range) extent {
	return extent{b.base + r.Offset, b.base + r.Offset + r.Length}
}
