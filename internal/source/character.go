package source

import "unicode"

// IsForbidden reports whether no text of a content folder may hold a character:
// it cannot be seen and changes what readers see. These are the control
// characters, overrides of the direction of text, the byte-order mark, the
// separators that Unicode and JavaScript take for line ends, and what Unicode
// says is no character. A file may still have tabs and line ends between its
// texts.
func IsForbidden(r rune) bool {
	return unicode.IsControl(r) || r == 0x2028 || r == 0x2029 ||
		r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069 ||
		r == 0xFEFF || unicode.Is(unicode.Noncharacter_Code_Point, r)
}
