package generate

import (
	"fmt"
	"math/big"
	"strconv"
	"strings"
	"unicode/utf8"

	"gongping/internal/civil"
)

// document is a TOML file that is being written, table by table.
type document struct {
	buf    []byte
	indent string
	hand   *hand // nil: a tidy clerk, who writes everything the same way
	lines  []int // with a hand: where the lines of the open table start
}

// table begins a table. The blanks before its header indent its keys too.
func (d *document) table(header string) {
	d.close()
	d.indent = header[:len(header)-len(strings.TrimLeft(header, " "))]
	if len(d.buf) > 0 {
		d.buf = append(d.buf, '\n')
	}
	d.buf = append(append(d.buf, header...), '\n')
	d.lines = append(d.lines, len(d.buf))
}

// close ends the open table: the order of its keys means nothing.
func (d *document) close() {
	if d.hand != nil && len(d.lines) > 0 {
		d.hand.permute(d.buf, d.lines)
	}
	d.lines = d.lines[:0]
}

// comment is for a line outside of tables.
func (d *document) comment(text string) {
	d.close()
	if len(d.buf) > 0 {
		d.buf = append(d.buf, '\n')
	}
	d.buf = append(append(append(d.buf, "# "...), text...), '\n')
}

// lump writes tables that are TOML already.
func (d *document) lump(text string) {
	d.close()
	d.buf = append(d.buf, text...)
}

// raw writes a key with a value that is TOML already.
func (d *document) raw(key, value string) {
	d.begin(key)
	d.buf = append(d.buf, value...)
	d.end()
}

func (d *document) begin(key string) {
	d.buf = append(append(append(d.buf, d.indent...), key...), " = "...)
}

func (d *document) end() {
	if d.hand != nil {
		d.buf = append(d.buf, d.hand.remark()...)
	}
	d.buf = append(d.buf, '\n')
	d.lines = append(d.lines, len(d.buf))
}

func (d *document) text(key, value string) {
	d.begin(key)
	if d.hand != nil {
		d.buf = append(d.buf, d.hand.quote(value)...)
	} else {
		d.buf = appendQuoted(d.buf, value)
	}
	d.end()
}

// maybeText writes nothing for an empty text.
func (d *document) maybeText(key, value string) {
	if value != "" {
		d.text(key, value)
	}
}

func (d *document) date(key string, date civil.Date) { d.raw(key, date.String()) }

func (d *document) maybeDate(key string, date civil.Date) {
	if !date.IsZero() {
		d.date(key, date)
	}
}

func (d *document) integer(key string, n int) { d.raw(key, strconv.Itoa(n)) }

func (d *document) flag(key string, value bool) { d.raw(key, strconv.FormatBool(value)) }

func (d *document) ids(key string, ids []string) {
	list := make([]string, len(ids))
	for i, id := range ids {
		list[i] = quote(id)
	}
	d.raw(key, "["+strings.Join(list, ", ")+"]")
}

// number writes nothing for nil.
func (d *document) number(key string, n *big.Rat) {
	switch {
	case n == nil:
	case d.hand != nil:
		d.raw(key, d.hand.number(n))
	default:
		d.raw(key, plainNumber(n))
	}
}

// bytes is the finished file.
func (d *document) bytes() []byte {
	d.close()
	if d.hand != nil {
		return d.hand.finish(d.buf)
	}
	return d.buf
}

func quote(s string) string { return string(appendQuoted(nil, s)) }

// appendQuoted writes a basic string of TOML 1.0: quotation mark, backslash and
// the control characters are escaped.
func appendQuoted(b []byte, s string) []byte {
	if !utf8.ValidString(s) {
		panic("internal error: text is not UTF-8: " + strconv.Quote(s))
	}
	b = append(b, '"')
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '"' || c == '\\':
			b = append(b, '\\', c)
		case c == '\n':
			b = append(b, `\n`...)
		case c == '\t':
			b = append(b, `\t`...)
		case c < 0x20 || c == 0x7F:
			b = fmt.Appendf(b, `\u%04X`, c)
		default:
			b = append(b, c)
		}
	}
	return append(b, '"')
}
