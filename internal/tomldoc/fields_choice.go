package tomldoc

import (
	"strings"

	"gongping/internal/civil"
	"gongping/internal/diag"
	"gongping/internal/locale"
)

// Choice is one word of an Enum with the value it stands for.
type Choice[E comparable] struct {
	Word  string
	Value E
	Doc   locale.Text
}

// Enum is one of a few words.
func Enum[T any, E comparable](key string, at func(*T) *E, choices []Choice[E]) Field[T] {
	texts := make([]string, len(choices))
	words := make([]Word, len(choices))
	for i, c := range choices {
		texts[i], words[i] = c.Word, Word{c.Word, c.Doc}
	}
	return Field[T]{key: key, form: formEnum, words: words, decode: func(d *decoder, id nodeID, to *T) {
		text, ok := d.text(id, key)
		if !ok {
			return
		}
		for _, c := range choices {
			if c.Word == text {
				*at(to) = c.Value
				return
			}
		}
		d.report(diag.New(diag.UnknownWord, d.doc.place(id), "key", key, "value", text, "words", strings.Join(texts, ", ")).
			WithSuggestion(diag.Nearest(text, texts)))
	}}
}

// Bool is true or false.
func Bool[T any](key string, at func(*T) *bool) Field[T] {
	return Field[T]{key: key, form: formBool, decode: func(d *decoder, id nodeID, to *T) {
		if d.doc.nodes[id].kind != kindBool {
			d.wrongType(id, key, "boolean")
			return
		}
		*at(to) = d.doc.raw(id) == "true"
	}}
}

// Date is a day, written as a local date of TOML.
func Date[T any](key string, at func(*T) *civil.Date) Field[T] {
	return Field[T]{key: key, form: formDate, decode: func(d *decoder, id nodeID, to *T) {
		raw := d.doc.raw(id)
		if d.doc.nodes[id].kind != kindDate {
			d.wrongDate(id, key, raw)
			return
		}
		date, ok := civil.Parse(raw)
		switch {
		case ok:
			*at(to) = date
		case dayExists(raw):
			d.refuse(diag.DateOutOfRange, id, key, "value", raw, "first", firstDay, "last", lastDay)
		default: // Parse has reported it
			d.ok = false
		}
	}}
}

// The years that civil.Date has.
const firstDay, lastDay = "1900-01-01", "2199-12-31"

// wrongDate reports a value that is no date, with the date that it seems to mean.
func (d *decoder) wrongDate(id nodeID, key, raw string) {
	meant := ""
	switch d.doc.nodes[id].kind {
	case kindText:
		text := d.doc.text(id)
		if meant = suggestDate(strings.TrimSpace(text)); meant != "" && meant != text {
			d.report(diag.New(diag.BadDate, d.doc.place(id), "key", key, "value", text).WithSuggestion(meant))
			return
		}
	case kindLocalDateTime, kindDateTime:
		meant = suggestDate(raw[:min(len(raw), len(firstDay))])
	}
	d.report(d.typeError(id, key, "date").WithSuggestion(meant))
}
