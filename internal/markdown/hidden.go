package markdown

import (
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"gongping/internal/source"
)

// Hidden is a character of a text that a reader cannot see and must not be
// shown.
type Hidden struct {
	Character rune
	At        source.Span
}

// reference writes a character by number, as HTML does.
var reference = regexp.MustCompile(`&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));`)

// HiddenIn lists the forbidden characters of a text, those written by number
// too, in their order.
func HiddenIn(f *source.File) []Hidden {
	var list []Hidden
	add := func(r rune, start, end int) {
		if source.IsForbidden(r) || !utf8.ValidRune(r) {
			list = append(list, Hidden{r, source.Span{File: f, Start: start, End: end}})
		}
	}
	for i, r := range f.Text {
		switch {
		case r == '\n' || r == '\t' || r == '\r' && strings.HasPrefix(f.Text[i:], "\r\n"):
		case r == '&':
			if m := reference.FindStringSubmatch(f.Text[i:min(i+12, len(f.Text))]); m != nil && strings.HasPrefix(f.Text[i:], m[0]) {
				add(numbered(m[1], m[2]), i, i+len(m[0]))
			}
		default:
			add(r, i, i+len(string(r)))
		}
	}
	return list
}

func numbered(hexadecimal, decimal string) rune {
	digits, base := hexadecimal, 16
	if digits == "" {
		digits, base = decimal, 10
	}
	n, err := strconv.ParseInt(digits, base, 32)
	if err != nil {
		panic("internal error: markdown: " + err.Error()) // seven digits fit
	}
	return rune(n)
}
