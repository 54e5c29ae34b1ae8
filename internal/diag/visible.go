package diag

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Visible returns s on one line with every character that a terminal would
// obey, reorder or hide written as an escape: \t, \n, \u202e, \U000e0001. Text
// of the user goes through it before it is printed.
func Visible(s string) string {
	if !strings.ContainsFunc(s, hidden) {
		return strings.ToValidUTF8(s, "\uFFFD")
	}
	var b strings.Builder
	for _, r := range s {
		b.WriteString(visibleRune(r))
	}
	return b.String()
}

// shorten is Visible for at most limit characters of s, and … for the rest.
func shorten(s string, limit int) string {
	at := 0
	for range limit {
		if at == len(s) {
			return Visible(s)
		}
		_, size := utf8.DecodeRuneInString(s[at:])
		at += size
	}
	if at == len(s) {
		return Visible(s)
	}
	return Visible(s[:at]) + "…"
}

// hidden reports whether r must be escaped: control characters (ESC, the C1
// set), format characters (bidi overrides, zero-width characters, byte-order
// mark), line separators, fillers that show as nothing, and noncharacters.
// Unassigned and private characters are left alone: rare characters of Chinese
// names are newer than the tables of Go.
func hidden(r rune) bool {
	if r < utf8.RuneSelf {
		return r < ' ' || r == 0x7F
	}
	return unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp,
		unicode.Other_Default_Ignorable_Code_Point, unicode.Noncharacter_Code_Point)
}

func visibleRune(r rune) string {
	switch {
	case !hidden(r):
		return string(r)
	case r == '\t':
		return `\t`
	case r == '\n':
		return `\n`
	case r == '\r':
		return `\r`
	case r > 0xFFFF:
		return fmt.Sprintf(`\U%08x`, r)
	}
	return fmt.Sprintf(`\u%04x`, r)
}
