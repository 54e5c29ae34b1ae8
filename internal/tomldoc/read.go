package tomldoc

import (
	"strings"

	"github.com/pelletier/go-toml/v2/unstable"
)

// maxSyntaxErrors is how many are reported of one file before it is given up: it is
// probably not TOML at all.
const maxSyntaxErrors = 50

// read adds the expressions of the file until its end, or until stop refuses a header.
//
// After a syntax error it goes on at the next line, but only where that line surely
// begins a new expression. A further error is reported only when something could be read
// in between: two bad lines in a row may be one mistake.
func (b *builder) read(stop func(*unstable.Node) bool) {
	data := []byte(b.doc.file.Text)
	var p unstable.Parser
	p.Reset(data)
	end, good, reported := uint32(0), true, 0
	for {
		for p.NextExpression() {
			n := p.Expression()
			if stop != nil && stop(n) {
				return
			}
			end, good = b.expression(n), true
			if b.stopped {
				return
			}
		}
		if p.Error() == nil {
			return
		}
		bad := b.failure(&p, end)
		if good {
			b.reportSyntax(bad)
			reported++
		}
		if !bad.oneLine || reported == maxSyntaxErrors {
			b.stopped = true
		}
		if b.lose(bad); b.stopped || int(bad.end) == len(data) {
			return
		}
		good, end, b.base = false, bad.end+1, bad.end+1
		p.Reset(data[b.base:])
	}
}

// lose notes what may be missing from the tree after a failure: a key of the section, or
// a whole section.
func (b *builder) lose(bad *failure) {
	if bad.isHeader() {
		b.doc.lostHeader = true
		b.section = b.detached()
		b.lostAfter = b.section
		return
	}
	b.doc.nodes[b.section].partial = true
}

// firstMark is where the expression begins that follows the one ending at after: behind
// blanks, blank lines and comments. When nothing was read since the parser was set to
// base, the text is searched from there.
func (b *builder) firstMark(after, limit uint32) uint32 {
	text, at := b.doc.file.Text, after
	if after > b.base {
		at = lineEnd(text, after)
	}
	for at < limit {
		switch text[at] {
		case ' ', '\t', '\r', '\n':
			at++
		case '#':
			end := lineEnd(text, at)
			if end >= limit {
				return at
			}
			at = end
		default:
			return at
		}
	}
	return at
}

// lineEnd is where the line break is that ends a line, or the end of the text.
func lineEnd(text string, at uint32) uint32 {
	if n := strings.IndexByte(text[at:], '\n'); n >= 0 {
		return at + uint32(n)
	}
	return uint32(len(text))
}
