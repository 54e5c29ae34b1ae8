package handon

import (
	"bytes"
	"html"
)

// tag is a start tag as it is written, and what is to become of it.
type tag struct {
	name []byte
	raw  []byte
	gone bool // it goes, and its end tag; its content stays
}

func (t *tag) is(name string) bool { return string(t.name) == name }

// refers reports whether an attribute names a place or a file, or a region.
// Pictures refer to nothing.
func refers(key []byte) bool {
	switch string(key) {
	case "id", "for", "href", "src", "aria-label", "aria-labelledby", "aria-describedby", "aria-controls", "headers":
		return true
	}
	return false
}

// drives reports whether an attribute says which script has the numbers of a
// chart, or sorts a list.
func drives(key []byte) bool {
	return string(key) == "data-chart" || string(key) == "data-list"
}

// each changes the values of attributes that name something. Those for scripts go.
func (t *tag) each(change func(key, value string) string) {
	var out []byte
	done := 0 // of what is written, up to here it is in out
	t.attributes(func(key []byte, from, to int) {
		switch {
		case drives(key):
			out = append(out, t.raw[done:from-len(key)-len(` ="`)]...)
			done = to + 1
		case refers(key):
			value := html.UnescapeString(string(t.raw[from:to]))
			if instead := change(string(key), value); instead != value {
				out = append(append(out, t.raw[done:from]...), html.EscapeString(instead)...)
				done = to
			}
		}
	})
	if done > 0 {
		t.raw = append(out, t.raw[done:]...)
	}
}

// attributes goes through those that have a value, which stands between two
// places of the tag.
func (t *tag) attributes(do func(key []byte, from, to int)) {
	for at := 0; ; {
		equals := bytes.Index(t.raw[at:], equalsQuote)
		if equals < 0 {
			return
		}
		key := t.raw[at : at+equals]
		key = key[bytes.LastIndexByte(key, ' ')+1:]
		from := at + equals + len(equalsQuote)
		length := bytes.IndexByte(t.raw[from:], '"')
		if length < 0 {
			return
		}
		do(key, from, from+length)
		at = from + length + 1
	}
}

var equalsQuote = []byte(`="`)

// isRegion reports whether a reader of the screen lists the element among the
// parts of the page.
func (t *tag) isRegion() bool {
	return t.is("nav") || bytes.Contains(t.raw, []byte(` role="region"`))
}

// identify gives an element an id; it has none.
func (t *tag) identify(id string) {
	t.raw = append(bytes.Clone(t.raw[:len(t.raw)-1]), ` id="`+html.EscapeString(id)+`">`...)
}

// value is that of an attribute, empty if there is none.
func (t *tag) value(key string) (value string) {
	t.attributes(func(is []byte, from, to int) {
		if string(is) == key {
			value = html.UnescapeString(string(t.raw[from:to]))
		}
	})
	return value
}
