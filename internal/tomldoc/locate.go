package tomldoc

import (
	"slices"
	"strconv"

	"github.com/pelletier/go-toml/v2/unstable"

	"gongping/internal/source"
)

// Locate finds the value of a key below a table, given the place that Decode stored for
// the table; a number in the path counts the elements of an array from 0. It reads that
// part of the file again, so that records need not keep a place for every value: it is
// for findings, not for the rule. What cannot be found yields the place of the nearest
// table or array around it, in the end `at` itself.
//
// A table whose keys come only from a later [header] that does not follow its own section
// is not found in whole.
func Locate(at source.Span, path ...string) source.Span {
	if !at.HasText() || at.Start < 0 || at.End < at.Start || at.End > len(at.File.Text) {
		return at
	}
	doc, table, shift, ok := section(at)
	if !ok {
		return at
	}
	place := at
	for _, key := range path {
		if table = doc.below(table, key); table == none {
			break
		}
		found := doc.place(table)
		place = source.Span{File: at.File, Start: found.Start + shift, End: found.End + shift}
	}
	return place
}

// below is the child of a table by key or of an array by number.
func (d *Doc) below(id nodeID, key string) nodeID {
	switch d.nodes[id].kind {
	case kindTable:
		return d.child(id, key)
	case kindArray, kindTables:
		want, err := strconv.Atoi(key)
		if err != nil {
			return none
		}
		item := d.nodes[id].first
		for ; item != none && want > 0; want-- {
			item = d.nodes[item].next
		}
		return item
	}
	return none
}

// section reads the part of the file that belongs to the table at a place: its node, and
// where the part begins.
func section(at source.Span) (doc *Doc, table nodeID, shift int, ok bool) {
	text := at.File.Text
	switch {
	case at.End == 0:
		return readPart(text, nil), root, 0, true
	case at.Start == len(text):
		return nil, none, 0, false
	case text[at.Start] == '{':
		const key = "k="
		doc = readPart(key+text[at.Start:at.End], nil)
		table = doc.nodes[root].first
		return doc, table, at.Start - len(key), table != none
	}
	_, shift = at.File.LineAt(at.Start)
	stop := anyHeader
	if text[at.Start] == '[' {
		stop = otherHeader
	}
	// A section is a few lines, a file may have a million: the part grows until the
	// section ends in it.
	for size := 4 << 10; ; size *= 8 {
		end := min(shift+size, len(text))
		ended := end == len(text)
		doc = readPart(text[shift:end], stop(&ended))
		if ended {
			table, ok = doc.tableAt(extent{uint32(at.Start - shift), uint32(at.End - shift)})
			return doc, table, shift, ok
		}
	}
}

// readPart reads a stretch of a file as if it were all, as far as it can be read.
func readPart(text string, stop func(*unstable.Node) bool) *Doc {
	b := newBuilder(&source.File{Text: text}, nil, nodesIn(text))
	b.read(stop)
	return b.doc
}

// anyHeader ends the section of a table made by dotted keys.
func anyHeader(ended *bool) func(*unstable.Node) bool {
	return func(n *unstable.Node) bool {
		*ended = *ended || n.Kind != unstable.KeyValue
		return n.Kind != unstable.KeyValue
	}
}

// otherHeader ends the section of the first header at the next one that is not below it.
func otherHeader(ended *bool) func(*unstable.Node) bool {
	var first []string
	return func(n *unstable.Node) bool {
		if n.Kind == unstable.KeyValue {
			return false
		}
		var path []string
		for parts := n.Key(); parts.Next(); {
			path = append(path, string(parts.Node().Data))
		}
		switch {
		case first == nil:
			first = path
			return false
		case len(path) > len(first) && slices.Equal(path[:len(first)], first):
			return false
		}
		*ended = true
		return true
	}
}

// tableAt finds the table that Decode would give this place.
func (d *Doc) tableAt(at extent) (nodeID, bool) {
	for id := range d.nodes {
		if n := &d.nodes[id]; n.kind == kindTable && n.at == at && nodeID(id) != root {
			return nodeID(id), true
		}
	}
	return none, false
}
