package demo

import (
	"fmt"
	"strings"

	"gongping/internal/civil"
)

// document is a TOML file of records that is being written.
type document struct{ strings.Builder }

func newDocument(comment string) *document {
	d := &document{}
	d.WriteString("# " + comment + "\n")
	return d
}

func (d *document) table(header string) { d.WriteString("\n[[" + header + "]]\n") }

// below writes the header of a table that belongs to the one above it.
func (d *document) below(header string) { d.WriteString("\n  [[" + header + "]]\n") }

// raw writes a key with a value that is TOML already.
func (d *document) raw(key, value string) { d.WriteString(key + " = " + value + "\n") }

func (d *document) date(key string, date civil.Date) { d.raw(key, date.String()) }

// text writes nothing for an empty text. The texts made here hold neither
// quotation marks nor backslashes.
func (d *document) text(key, value string) {
	if strings.ContainsAny(value, "\"\\\n") {
		panic("internal error: text to be escaped: " + value)
	}
	if value != "" {
		d.raw(key, `"`+value+`"`)
	}
}

// pairs writes an inline table; keys and values come in turn.
func (d *document) pairs(key string, list []string) {
	var b strings.Builder
	for i := 0; i < len(list); i += 2 {
		if i > 0 {
			b.WriteString(", ")
		}
		fmt.Fprintf(&b, "%s = %s", list[i], list[i+1])
	}
	d.raw(key, "{ "+b.String()+" }")
}

func (d *document) sign(recorded, approved string) {
	d.text("recorded_by", recorded)
	d.text("approved_by", approved)
}
