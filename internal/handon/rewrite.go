package handon

import (
	"bytes"
	"fmt"
)

// rewrite goes through a page and gives every start tag to change. An element
// that goes leaves its content. Scripts go with what is in them. Headings are so
// many levels lower in the end.
//
// It takes what templates write: names in lower case, values in double quotes,
// and no quotation mark of a text in them.
func rewrite(page []byte, lower int, change func(*tag)) ([]byte, error) {
	out := make([]byte, 0, len(page)+len(page)/8)
	var open []bool // links, and whether they have gone
	for {
		text, rest, ok := cutAt(page, '<')
		out = append(out, text...)
		if !ok {
			return out, nil
		}
		raw := markup(rest)
		if raw == nil {
			return nil, fmt.Errorf("internal error: markup without an end: %.80q", rest)
		}
		page = rest[len(raw):]
		switch is := nameOf(raw[1:]); {
		case string(is) == "script":
			end := bytes.Index(page, scriptEnd)
			if end < 0 {
				return nil, fmt.Errorf("internal error: a script without an end: %.80q", rest)
			}
			page = page[end+len(scriptEnd):]
		case string(is) == "style":
			// What is in it is no markup, and has no end tag.
			end := max(bytes.Index(page, styleEnd), 0)
			out, page = append(append(out, raw...), page[:end]...), page[end:]
		case len(is) > 0:
			t := &tag{name: is, raw: lowered(raw, 1, lower)}
			change(t)
			if string(is) == "a" {
				open = append(open, t.gone)
			}
			if !t.gone {
				out = append(out, t.raw...)
			}
		case string(raw) == "</a>" && len(open) > 0:
			if !open[len(open)-1] {
				out = append(out, raw...)
			}
			open = open[:len(open)-1]
		case raw[1] == '/':
			out = append(out, lowered(raw, 2, lower)...)
		default:
			out = append(out, raw...)
		}
	}
}

var scriptEnd, styleEnd = []byte("</script>"), []byte("</style>")

// cutAt is what is in front of a sign, and what begins with it.
func cutAt(text []byte, sign byte) (before, from []byte, found bool) {
	at := bytes.IndexByte(text, sign)
	if at < 0 {
		return text, nil, false
	}
	return text[:at], text[at:], true
}

// markup is the tag or the comment at the beginning of a text, nil if it has no
// end. A greater-than sign in a value ends nothing.
func markup(text []byte) []byte {
	if bytes.HasPrefix(text, commentStart) {
		if end := bytes.Index(text, commentEnd); end >= 0 {
			return text[:end+len(commentEnd)]
		}
		return nil
	}
	quoted := false
	for n, sign := range text {
		switch {
		case sign == '"':
			quoted = !quoted
		case sign == '>' && !quoted:
			return text[:n+1]
		}
	}
	return nil
}

var commentStart, commentEnd = []byte("<!--"), []byte("-->")

// nameOf is the name at the beginning of a text, empty if there is none.
func nameOf(text []byte) []byte {
	for n, sign := range text {
		if (sign < 'a' || sign > 'z') && (sign < 'A' || sign > 'Z') && (sign < '0' || sign > '9') && sign != '-' {
			return text[:n]
		}
	}
	return text
}

// lowered is the tag of a heading so many levels lower; there is none below the
// sixth. The name begins at a place; other tags stay as they are.
func lowered(raw []byte, at, by int) []byte {
	if by == 0 || len(raw) <= at+2 || raw[at] != 'h' || raw[at+1] < '1' || raw[at+1] > '6' {
		return raw
	}
	out := bytes.Clone(raw)
	out[at+1] = min(raw[at+1]+byte(by), '6')
	return out
}
