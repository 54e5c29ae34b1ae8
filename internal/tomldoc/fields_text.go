package tomldoc

import (
	"strings"

	"golang.org/x/text/width"

	"gongping/internal/diag"
)

// Text is a text on one line, not empty.
func Text[T any](key string, at func(*T) *string) Field[T] {
	return Field[T]{key: key, form: formText, decode: func(d *decoder, id nodeID, to *T) {
		if text, ok := d.text(id, key); ok {
			d.checkText(id, key, text, oneLine)
			*at(to) = text
		}
	}}
}

// Prose is a text that may have line breaks and tabs, not empty. Line ends of Windows are
// stored as "\n", so that a record means the same on every machine.
func Prose[T any](key string, at func(*T) *string) Field[T] {
	return Field[T]{key: key, form: formProse, decode: func(d *decoder, id nodeID, to *T) {
		if text, ok := d.text(id, key); ok {
			d.checkText(id, key, text, manyLines)
			*at(to) = strings.ReplaceAll(text, "\r\n", "\n")
		}
	}}
}

// ID is an id: [a-z0-9-]{1,64}.
func ID[T any, S ~string](key string, at func(*T) *S) Field[T] {
	return Field[T]{key: key, form: formID, decode: func(d *decoder, id nodeID, to *T) {
		if text, ok := d.id(id, key); ok {
			*at(to) = S(text)
		}
	}}
}

// IDs is an array of ids, not empty, each once.
func IDs[T any, S ~string](key string, at func(*T) *[]S) Field[T] {
	return Field[T]{key: key, form: formIDs, decode: func(d *decoder, id nodeID, to *T) {
		*at(to) = list[S](d, id, key, func(item nodeID) (string, bool) { return d.id(item, key) })
	}}
}

// Ref names a record: "<period>/<id>", or "<id>" within the same period. It is stored as
// written.
func Ref[T any, S ~string](key string, at func(*T) *S) Field[T] {
	return Field[T]{key: key, form: formRef, decode: func(d *decoder, id nodeID, to *T) {
		text, ok := d.text(id, key)
		if !ok {
			return
		}
		if !isRef(text) {
			d.report(diag.New(diag.BadRef, d.doc.place(id), "key", key, "value", text).WithSuggestion(suggest(text, isRef)))
			return
		}
		*at(to) = S(text)
	}}
}

// Refs is an array of Refs, not empty, each once.
func Refs[T any, S ~string](key string, at func(*T) *[]S) Field[T] {
	return Field[T]{key: key, form: formRefs, decode: func(d *decoder, id nodeID, to *T) {
		*at(to) = list[S](d, id, key, func(item nodeID) (string, bool) {
			text, ok := d.text(item, key)
			if ok && !isRef(text) {
				d.report(diag.New(diag.BadRef, d.doc.place(item), "key", key, "value", text).WithSuggestion(suggest(text, isRef)))
				return "", false
			}
			return text, ok
		})
	}}
}

// list reads an array of texts that must not be empty or hold one twice.
func list[S ~string](d *decoder, id nodeID, key string, read func(nodeID) (string, bool)) []S {
	if d.doc.nodes[id].kind != kindArray {
		d.wrongType(id, key, "texts")
		return nil
	}
	list := make([]S, 0, d.doc.count(id))
	first := make(map[string]nodeID)
	for item := d.doc.nodes[id].first; item != none; item = d.doc.nodes[item].next {
		text, ok := read(item)
		if !ok {
			continue
		}
		if twin, twice := first[text]; twice {
			d.report(diag.New(diag.DuplicateItem, d.doc.place(item), "key", key, "value", text).WithNote(d.doc.place(twin)))
		}
		first[text] = item
		list = append(list, S(text))
	}
	if d.doc.nodes[id].first == none {
		d.refuse(diag.EmptyArray, id, key)
	}
	return list
}

// text is the decoded text of a value, if it is one.
func (d *decoder) text(id nodeID, key string) (string, bool) {
	if d.doc.nodes[id].kind != kindText {
		d.wrongType(id, key, "text")
		return "", false
	}
	return d.doc.text(id), true
}

// id is the text of a value that must be an id. A wrong one is not returned: ids enter
// paths and links.
func (d *decoder) id(id nodeID, key string) (string, bool) {
	text, ok := d.text(id, key)
	if ok && !isID(text) {
		d.report(diag.New(diag.BadID, d.doc.place(id), "key", key, "value", text).WithSuggestion(suggest(text, isID)))
		return "", false
	}
	return text, ok
}

// isID is the rule of ids everywhere: [a-z0-9-]{1,64}.
func isID(text string) bool {
	if text == "" || len(text) > 64 {
		return false
	}
	for i := range len(text) {
		if c := text[i]; (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-' {
			return false
		}
	}
	return true
}

func isRef(text string) bool {
	period, id, ok := strings.Cut(text, "/")
	return isID(period) && (!ok || isID(id))
}

// suggest is the text in lower case, half width and with hyphens, if that makes it right.
func suggest(text string, right func(string) bool) string {
	if len(text) > 200 {
		return ""
	}
	folded := strings.Map(func(r rune) rune {
		if r == '_' || r == ' ' || r == '.' {
			return '-'
		}
		return r
	}, strings.ToLower(strings.TrimSpace(width.Narrow.String(text))))
	if right(folded) {
		return folded
	}
	return ""
}
