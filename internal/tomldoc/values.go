package tomldoc

import (
	"strings"

	"github.com/pelletier/go-toml/v2/unstable"
)

// value adds a value, not yet linked to a table or array. It stands after `from`, with
// nothing but blanks, comments and marks between. key names it in findings.
func (b *builder) value(n *unstable.Node, from uint32, key string, depth int) nodeID {
	switch n.Kind {
	case unstable.Array:
		return b.array(n, b.skip(from), key, depth+1)
	case unstable.InlineTable:
		return b.inlineTable(n, b.extent(n.Raw).start, depth+1)
	}
	v := node{at: b.extent(n.Raw)}
	switch n.Kind {
	case unstable.String:
		v.kind = kindText
		if raw := b.doc.file.Text[v.at.start:v.at.end]; raw[0] == '"' && strings.IndexByte(raw, '\\') >= 0 {
			b.doc.decoded = append(b.doc.decoded, string(n.Data))
			v.first = nodeID(len(b.doc.decoded))
		}
	case unstable.Bool:
		v.kind = kindBool
	case unstable.Integer:
		v.kind = kindInteger
	case unstable.Float:
		v.kind = kindFloat
	case unstable.LocalDate:
		v.kind = kindDate
	case unstable.LocalTime:
		v.kind = kindTime
	case unstable.LocalDateTime:
		v.kind = kindLocalDateTime
	case unstable.DateTime:
		v.kind = kindDateTime
	default:
		panic("internal error: tomldoc: value of kind " + n.Kind.String())
	}
	b.checkLiteral(v.kind, v.at, key)
	return b.add(v)
}

// array adds `[…]`. The parser keeps no range of arrays, so their ends are found from
// those of their elements.
func (b *builder) array(n *unstable.Node, start uint32, key string, depth int) nodeID {
	id := b.add(node{kind: kindArray, at: extent{start, start + 1}})
	end := start + 1
	for items := n.Children(); items.Next(); {
		if depth > maxDepth {
			b.tooDeep(extent{start, start + 1})
			return id
		}
		item := b.value(items.Node(), end, key, depth)
		b.attach(id, item)
		end = b.doc.nodes[item].at.end
	}
	b.doc.nodes[id].at.end = b.skip(end) + 1
	return id
}

// inlineTable adds `{…}`.
func (b *builder) inlineTable(n *unstable.Node, start uint32, depth int) nodeID {
	id := b.add(node{kind: kindTable, origin: originInline, at: extent{start, start + 1}})
	end := start + 1
	for items := n.Children(); items.Next(); {
		if depth > maxDepth {
			b.tooDeep(extent{start, start + 1})
			return id
		}
		end = b.keyValue(id, items.Node(), depth)
	}
	b.doc.nodes[id].at.end = b.skip(end) + 1
	return id
}

// skip finds the next thing that is neither blank nor comment nor a mark between values.
func (b *builder) skip(at uint32) uint32 {
	text := b.doc.file.Text
	for {
		switch text[at] {
		case ' ', '\t', '\r', '\n', ',', '=':
			at++
		case '#':
			at += uint32(strings.IndexByte(text[at:], '\n'))
		default:
			return at
		}
	}
}
