package tomldoc

import (
	"errors"
	"strings"
	"unicode/utf8"

	"gongping/internal/diag"
	"gongping/scoring/exact"
)

// placed is an error that knows where in the text it stands and what is wanted
// there, a word of diag's vocabulary.
type placed interface {
	error
	Place() (offset int, want string)
}

// Parsed is a text in a small language, read by parse. Its error is reported at
// the place it names.
func Parsed[T, V any](key string, at func(*T) *V, what string, parse func(string) (V, error)) Field[T] {
	return Field[T]{key: key, form: formsOfParsed[what], decode: func(d *decoder, id nodeID, to *T) {
		if value, ok := parseText(d, id, key, what, parse); ok {
			*at(to) = value
		}
	}}
}

var formsOfParsed = map[string]form{"formula": formFormula}

func parseText[V any](d *decoder, id nodeID, key, what string, parse func(string) (V, error)) (value V, ok bool) {
	text, ok := d.text(id, key)
	if !ok {
		return value, false
	}
	if !d.checkText(id, key, text, oneLine) {
		return value, false
	}
	value, err := parse(text)
	if err == nil {
		return value, true
	}
	var at placed
	if !errors.As(err, &at) {
		panic("internal error: tomldoc: " + what + " error without a place: " + err.Error())
	}
	offset, want := at.Place()
	_, size := utf8.DecodeRuneInString(text[offset:])
	code := diag.BadCondition
	if what == "formula" {
		code = diag.BadFormula
	}
	d.report(diag.New(code, d.within(id, text, offset, size), "key", key, "value", text, "want", "want-"+want))
	return value, false
}

// Tested is an id with what is asked of its value.
type Tested[K ~string, V any] struct {
	ID   K
	Test V
	Text string // as written
}

// Tests is a table of ids and conditions, not empty, in the order of the file.
func Tests[T any, K ~string, V any](key string, at func(*T) *[]Tested[K, V], parse func(string) (V, error)) Field[T] {
	return Field[T]{key: key, form: formTests, decode: func(d *decoder, id nodeID, to *T) {
		if d.doc.nodes[id].kind != kindTable {
			d.wrongType(id, key, "tests")
			return
		}
		list := make([]Tested[K, V], 0, d.doc.count(id))
		for item := range d.items(id, key) {
			name := d.doc.key(item)
			if test, ok := parseText(d, item, name, "condition", parse); ok {
				list = append(list, Tested[K, V]{K(name), test, d.doc.text(item)})
			}
		}
		if d.doc.nodes[id].first == none {
			d.refuse(diag.EmptyArray, id, key)
		}
		*at(to) = list
	}}
}

// items visits the keys of a table, which must be ids.
func (d *decoder) items(table nodeID, key string) func(yield func(nodeID) bool) {
	return func(yield func(nodeID) bool) {
		for item := d.doc.nodes[table].first; item != none; item = d.doc.nodes[item].next {
			name := d.doc.key(item)
			if !isID(name) {
				d.report(diag.New(diag.BadID, d.doc.keyPlace(item), "key", key, "value", name).
					WithSuggestion(suggest(name, isID)))
				continue
			}
			if !yield(item) {
				return
			}
		}
	}
}

// Quantity is a number, or the id of something whose number is taken.
type Quantity struct {
	Stated bool
	Number exact.Number
	ID     string // empty: Number
}

// QuantityField is a Quantity. A text with a letter in it is an id, any other a
// fraction.
func QuantityField[T any](key string, at func(*T) *Quantity) Field[T] {
	return Field[T]{key: key, form: formQuantity, decode: func(d *decoder, id nodeID, to *T) {
		if d.doc.nodes[id].kind == kindText && strings.ContainsAny(d.doc.text(id), letters) {
			if text, ok := d.id(id, key); ok {
				*at(to) = Quantity{Stated: true, ID: text}
			}
			return
		}
		if number, ok := d.number(id, key); ok {
			*at(to) = Quantity{Stated: true, Number: number}
		}
	}}
}

const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"

// NumberList is an array of numbers, not empty.
func NumberList[T any](key string, at func(*T) *[]exact.Number) Field[T] {
	return Field[T]{key: key, form: formNumberList, decode: func(d *decoder, id nodeID, to *T) {
		if d.doc.nodes[id].kind != kindArray {
			d.wrongType(id, key, "number-list")
			return
		}
		list := make([]exact.Number, 0, d.doc.count(id))
		for item := d.doc.nodes[id].first; item != none; item = d.doc.nodes[item].next {
			if number, ok := d.number(item, key); ok {
				list = append(list, number)
			}
		}
		if d.doc.nodes[id].first == none {
			d.refuse(diag.EmptyArray, id, key)
		}
		*at(to) = list
	}}
}

// Carried is an id with a number or a word.
type Carried[K ~string] struct {
	ID     K
	Number exact.Number `json:"Value"`     // named so in digests
	Word   string       `json:",omitzero"` // empty: Number
}

// CarriedField is a table of ids with numbers or words, in the order of the
// file. A text with a letter in it is a word, any other a fraction.
func CarriedField[T any, K ~string](key string, at func(*T) *[]Carried[K]) Field[T] {
	return Field[T]{key: key, form: formCarried, decode: func(d *decoder, id nodeID, to *T) {
		if d.doc.nodes[id].kind != kindTable {
			d.wrongType(id, key, "carried")
			return
		}
		list := make([]Carried[K], 0, d.doc.count(id))
		for item := range d.items(id, key) {
			name := d.doc.key(item)
			if d.doc.nodes[item].kind == kindText && strings.ContainsAny(d.doc.text(item), letters) {
				if word, ok := d.id(item, name); ok {
					list = append(list, Carried[K]{ID: K(name), Word: word})
				}
				continue
			}
			if number, ok := d.number(item, name); ok {
				list = append(list, Carried[K]{ID: K(name), Number: number})
			}
		}
		*at(to) = list
	}}
}
