package tomldoc

import (
	"gongping/internal/diag"
	"gongping/internal/source"
)

// Parse reads the tree of a file and adds everything wrong with its TOML to the list. It
// returns nil when nothing can be made of the file; a Doc with errors may be decoded, to
// report what else is wrong, and then never decodes as OK.
//
// With bulk, meant for the large files of records, only our own reader runs. Otherwise
// BurntSushi/toml reads the file as well and has the last word. Both accept the same
// files; a fuzz test holds them together.
func Parse(file *source.File, bulk bool, list *diag.List) *Doc {
	b := newBuilder(file, list, nodesIn(file.Text))
	b.read(nil)
	if !bulk && !b.doc.failed {
		b.confirm()
	}
	if b.stopped {
		return nil
	}
	return b.doc
}

// nodesIn estimates the nodes of a text: one a line, but never more than a file of
// nothing but line breaks could make expensive.
func nodesIn(text string) int {
	lines := 0
	for i := 0; i < len(text); i++ {
		if text[i] == '\n' {
			lines++
		}
	}
	return min(lines, len(text)/16) + 16
}
