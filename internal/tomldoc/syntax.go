package tomldoc

import (
	"errors"
	"strings"
	"unicode/utf8"

	"github.com/pelletier/go-toml/v2/unstable"

	"gongping/internal/diag"
	"gongping/internal/source"
)

// failure is an expression that could not be read.
type failure struct {
	text       string // the expression as far as the line break after the error
	start, end uint32 // where text is, without the line break
	at         uint32 // where go-toml's parser stopped
	message    string // its words
	oneLine    bool   // the next line surely begins a new expression
}

// tooNested begins the message of go-toml's own limit of 10,000 levels.
const tooNested = "arrays and inline tables are nested"

func (b *builder) failure(p *unstable.Parser, after uint32) *failure {
	var err *unstable.ParserError
	if !errors.As(p.Error(), &err) {
		panic("internal error: tomldoc: " + p.Error().Error())
	}
	text := b.doc.file.Text
	f := &failure{at: b.extent(p.Range(err.Highlight)).start, message: err.Message}
	f.start = b.firstMark(after, f.at)
	f.end = lineEnd(text, f.at)
	f.text = text[f.start:min(int(f.end)+1, len(text))]
	f.oneLine = f.end == lineEnd(text, f.start) && f.endsWithLine()
	return f
}

func (f *failure) isHeader() bool { return strings.HasPrefix(f.text, "[") }

// endsWithLine says whether the expression was meant to end with its line: a header
// always, a value when it opens no string of several lines, and as many brackets as it
// closes.
func (f *failure) endsWithLine() bool {
	return f.isHeader() ||
		!strings.Contains(f.text, `"""`) && !strings.Contains(f.text, "'''") &&
			strings.Count(f.text, "[") == strings.Count(f.text, "]") && strings.Count(f.text, "{") == strings.Count(f.text, "}")
}

// reportSyntax says what cannot be read, in the words of BurntSushi/toml where it agrees
// that it cannot.
func (b *builder) reportSyntax(bad *failure) {
	if strings.HasPrefix(bad.message, tooNested) {
		b.tooDeep(extent{bad.at, bad.at + 1})
		return
	}
	if b.list == nil { // Locate reads what has been reported before
		return
	}
	if finding, ok := b.wideMark(bad); ok {
		b.report(finding)
		return
	}
	verdict := complaint(bad.text)
	if verdict == nil {
		verdict = &refusal{message: bad.message}
	}
	b.report(diag.New(diag.Syntax, b.firstLine(bad.place(verdict)), "reason", verdict.message).WithSuggestion(bad.suggestion()))
}

// place is where to look: at the character where go-toml's parser stopped, or the word
// that BurntSushi/toml found there; at the beginning of what the end of the file cuts
// short.
func (f *failure) place(verdict *refusal) extent {
	switch {
	case !f.oneLine && int(f.at-f.start)+1 >= len(f.text):
		return extent{f.start, f.end}
	case f.start+verdict.start == f.at:
		return extent{f.at, f.start + verdict.end}
	}
	_, size := utf8.DecodeRuneInString(f.text[f.at-f.start:])
	return extent{f.at, f.at + uint32(size)}
}

// firstLine is a place without blanks around it and without what lies on further lines.
// At the end of a line it is empty, and stands behind the last character.
func (b *builder) firstLine(at extent) source.Span {
	text := b.doc.file.Text[at.start:at.end]
	if cut := strings.IndexByte(text, '\n'); cut >= 0 {
		text = text[:cut]
	}
	trimmed := strings.TrimLeft(text, " \t")
	at.start += uint32(len(text) - len(trimmed))
	at.end = at.start + uint32(len(strings.TrimRight(trimmed, " \t\r")))
	return b.doc.span(at)
}
