package tomldoc

import (
	"fmt"
	"strings"
	"sync"

	"gongping/internal/locale"
	"gongping/internal/source"
)

// Schema says which keys a kind of table has and where their values go in a T. It is
// data: Decode reads by it, Describe documents it. It must not be copied or changed once
// it is in use.
type Schema[T any] struct {
	Name   string      // as findings name a table without a header, such as a whole file
	Doc    locale.Text // what the table is for
	Fields []Field[T]
	// At is where the place of the table goes: its header, `{…}`, or the first key that
	// made it. It may be nil.
	At func(*T) *source.Span

	once  sync.Once
	index map[string]int
	keys  []string
}

// Field is one key of a Schema, made by Text, ID, Number and so on.
type Field[T any] struct {
	key      string
	form     form
	required bool
	help     locale.Text
	unit     string
	standard string
	example  string
	words    []Word
	// below describes the table that the field holds, if it holds one.
	below func() (locale.Text, []FieldDoc)
	// decode reads a value into the record and reports what is wrong with it.
	decode func(d *decoder, id nodeID, to *T)
}

// Required makes a missing key an error.
func (f Field[T]) Required() Field[T] { f.required = true; return f }

// Help says what the key is for.
func (f Field[T]) Help(zh, en string) Field[T] { f.help = locale.Text{Zh: zh, En: en}; return f }

// Unit is the unit of a number, such as 分.
func (f Field[T]) Unit(unit string) Field[T] { f.unit = unit; return f }

// Default says what holds when the key is missing. It is documentation: who uses the
// record applies it.
func (f Field[T]) Default(value string) Field[T] { f.standard = value; return f }

// Example is a value as it is written in a file.
func (f Field[T]) Example(value string) Field[T] { f.example = value; return f }

// maxFields is how many keys a set of bits can keep apart.
const maxFields = 64

// prepare indexes the fields on first use. Nested schemas are prepared when they are reached.
func (s *Schema[T]) prepare() {
	s.once.Do(func() {
		if len(s.Fields) > maxFields {
			panic(fmt.Sprintf("internal error: tomldoc: schema %s has %d fields", s.Name, len(s.Fields)))
		}
		s.index = make(map[string]int, len(s.Fields))
		for i := range s.Fields {
			key := s.Fields[i].key
			if _, twice := s.index[key]; twice {
				panic(fmt.Sprintf("internal error: tomldoc: schema %s has the key %q twice", s.Name, key))
			}
			s.index[key] = i
			s.keys = append(s.keys, key)
		}
	})
}

func (s *Schema[T]) known() string { return strings.Join(s.keys, ", ") }
