package handon

import (
	"bytes"
	"io"
	"regexp"

	"golang.org/x/net/html"
)

// tag is a start tag as it is written, and what is to become of it.
type tag struct {
	name string
	raw  []byte
	gone bool // it goes, and its end tag; its content stays
}

// rewrite goes through a page. Every element can get another name, and every
// start tag can be changed; scripts go, with what is in them.
func rewrite(page []byte, name func(string) string, change func(*tag)) ([]byte, error) {
	var out bytes.Buffer
	out.Grow(len(page))
	var links []bool // those that are open: whether they have gone
	for z := html.NewTokenizer(bytes.NewReader(page)); ; {
		kind := z.Next()
		if kind == html.ErrorToken {
			if err := z.Err(); err != io.EOF {
				return nil, err
			}
			return out.Bytes(), nil
		}
		raw := z.Raw()
		is := ""
		if kind == html.StartTagToken || kind == html.EndTagToken || kind == html.SelfClosingTagToken {
			raw = bytes.Clone(raw) // reading the name changes it
			short, _ := z.TagName()
			is = string(short)
		}
		switch {
		case is == "script":
			for kind == html.StartTagToken && z.Next() == html.TextToken {
			}
		case kind == html.EndTagToken:
			if n := len(links); is == "a" && n > 0 {
				gone := links[n-1]
				if links = links[:n-1]; gone {
					continue
				}
			}
			if to := name(is); to != is {
				raw = []byte("</" + to + ">")
			}
			out.Write(raw)
		case is == "":
			out.Write(raw)
		default:
			t := &tag{name: is, raw: raw}
			if to := name(is); to != is {
				t.raw = append([]byte("<"+to), raw[1+len(is):]...)
			}
			t.raw = drawn.ReplaceAll(t.raw, nil)
			change(t)
			if is == "a" && kind == html.StartTagToken {
				links = append(links, t.gone)
			}
			if !t.gone {
				out.Write(t.raw)
			}
		}
	}
}

// attribute finds the attributes that name a place or a file; pictures refer to
// nothing. Templates write every value in double quotes, with quotation marks of
// a text escaped.
var attribute = regexp.MustCompile(` (id|for|href|src|aria-label|aria-labelledby|aria-describedby|aria-controls|headers)="([^"]*)"`)

// drawn says which script has the numbers of a chart, or sorts a list.
var drawn = regexp.MustCompile(` data-(?:chart|list)="[^"]*"`)

// each changes the values of such attributes.
func (t *tag) each(change func(key, value string) string) {
	t.raw = attribute.ReplaceAllFunc(t.raw, func(found []byte) []byte {
		m := attribute.FindSubmatch(found)
		key, value := string(m[1]), html.UnescapeString(string(m[2]))
		return []byte(" " + key + `="` + html.EscapeString(change(key, value)) + `"`)
	})
}

// isRegion reports whether a reader of the screen lists the element among the
// parts of the page.
func (t *tag) isRegion() bool {
	return t.name == "nav" || bytes.Contains(t.raw, []byte(` role="region"`))
}

// identify gives an element an id; it has none.
func (t *tag) identify(id string) {
	t.raw = append(t.raw[:len(t.raw)-1], ` id="`+html.EscapeString(id)+`">`...)
}

// value is that of such an attribute, empty if there is none.
func (t *tag) value(key string) string {
	for _, m := range attribute.FindAllSubmatch(t.raw, -1) {
		if string(m[1]) == key {
			return html.UnescapeString(string(m[2]))
		}
	}
	return ""
}

func same(name string) string { return name }
