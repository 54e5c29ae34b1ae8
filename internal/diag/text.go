package diag

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"gongping/internal/locale"
	"gongping/internal/source"
)

// TextOptions changes how WriteText writes.
type TextOptions struct {
	Color bool // ANSI colours: only for a terminal that shows them
}

const (
	indent      = "   "
	gutterWidth = 5 // columns of line numbers; longer ones move the rest to the right
)

var (
	hintLabel  = locale.Text{Zh: "提示: ", En: "hint: "}
	noteLabel  = locale.Text{Zh: "参见 ", En: "see "}
	didYouMean = locale.Text{Zh: "你是不是想写 %s？", En: "Did you mean %s? "} // as it would be typed: a text comes with its quotes
)

// WriteText writes the diagnostics for people, in the given order, each with
// the line it is about and a mark below the place:
//
//	错误[GP201] units.toml:12:1: [[unit]] 里没有 "nmae" 这个键
//	   12 | nmae = "龙湖分局"
//	      | ^^^^
//	   提示: 你是不是想写 name？…
func WriteText(w io.Writer, lang locale.Lang, list []Diagnostic, o TextOptions) error {
	t := newTextWriter(w, lang, o)
	for i, d := range list {
		if i > 0 {
			t.WriteByte('\n')
		}
		t.diagnostic(d)
	}
	if err := t.Flush(); err != nil {
		return fmt.Errorf("write diagnostics: %w", err)
	}
	return nil
}

// textWriter leaves write errors to bufio.Writer, which keeps the first one
// until Flush.
type textWriter struct {
	*bufio.Writer
	lang  locale.Lang
	paint paint
}

func newTextWriter(w io.Writer, lang locale.Lang, o TextOptions) *textWriter {
	return &textWriter{Writer: bufio.NewWriter(w), lang: lang, paint: paint{o.Color}}
}

func (t *textWriter) diagnostic(d Diagnostic) {
	severity := d.Severity()
	t.WriteString(t.paint.severity(severity, severity.Word(t.lang)+"["+string(d.Code)+"]"))
	if place := placeOf(d.Span); place != "" {
		t.WriteString(" " + t.paint.bold(place))
	}
	t.WriteString(": " + d.Message(t.lang) + "\n")
	t.quote(d.Span, severity)
	t.hint(t.advice(d))
	for _, note := range d.Notes {
		t.note(d, note)
	}
}

func (t *textWriter) advice(d Diagnostic) string {
	hint := d.Hint(t.lang)
	if d.Suggestion == "" {
		return hint
	}
	return fmt.Sprintf(didYouMean.In(t.lang), shorten(d.Suggestion, messageArgLimit)) + hint
}

func (t *textWriter) hint(text string) {
	if text == "" {
		return
	}
	label := hintLabel.In(t.lang)
	margin := "\n" + indent + strings.Repeat(" ", source.Width(label))
	t.WriteString(indent + t.paint.bold(label) + strings.ReplaceAll(text, "\n", margin) + "\n")
}

func (t *textWriter) note(d Diagnostic, span source.Span) {
	t.WriteString(indent + noteLabel.In(t.lang) + t.paint.bold(placeOf(span)))
	if text := d.NoteText(t.lang); text != "" {
		t.WriteString(": " + text)
	}
	t.WriteString("\n")
	t.quote(span, Info)
}

func (t *textWriter) quote(span source.Span, severity Severity) {
	if !span.HasText() {
		return
	}
	line, carets := quoteLine(span)
	number := fmt.Sprint(span.Position().Line)
	t.gutter(number, line)
	t.gutter(strings.Repeat(" ", len(number)), t.paint.severity(severity, carets))
}

func (t *textWriter) gutter(number, text string) {
	bar := "|"
	if text != "" {
		bar += " "
	}
	fmt.Fprintf(t, "%*s %s%s\n", gutterWidth, number, t.paint.dim(bar), text)
}

// placeOf is the form that editors and terminals make a link of.
func placeOf(span source.Span) string {
	at := span.Position()
	path := Visible(at.Path)
	if at.Line == 0 {
		return path
	}
	return fmt.Sprintf("%s:%d:%d", path, at.Line, at.Column)
}
