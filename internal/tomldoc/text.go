package tomldoc

import (
	"fmt"
	"strconv"
	"unicode"
	"unicode/utf8"

	"gongping/internal/diag"
	"gongping/internal/source"
)

// maxText is how many characters a text may have: a page prints it in full.
const maxText = 20_000

// maxHostile is how many forbidden characters are reported of one text.
const maxHostile = 10

// lines says whether a text may have more than one.
type lines uint8

const (
	_ lines = iota
	oneLine
	manyLines
)

// checkText reports what a reader of a page must never meet: a text that is empty,
// endless, or not what it seems. It is true for a text that is none of these.
func (d *decoder) checkText(id nodeID, key, text string, allowed lines) bool {
	if isBlank(text) {
		d.refuse(diag.EmptyText, id, key)
		return false
	}
	sound := true
	if len(text) > maxText {
		if n := utf8.RuneCountInString(text); n > maxText {
			d.refuse(diag.TextTooLong, id, key, "length", strconv.Itoa(n), "limit", strconv.Itoa(maxText))
			sound = false
		}
	}
	return d.checkCharacters(id, key, text, allowed) && sound
}

// isBlank says that a text has nothing to see: spaces of any script, zero-width and
// format characters.
func isBlank(text string) bool {
	for _, r := range text {
		if !unicode.IsSpace(r) && !unicode.Is(unicode.Cf, r) {
			return false
		}
	}
	return true
}

// suspicious marks the bytes that begin a character to look at: ASCII control characters,
// and the lead bytes of U+0080 to U+00BF, U+2000 to U+2FFF, U+F000 to U+FFFF and
// everything beyond. Chinese characters are not among them.
var suspicious = func() (set [256]bool) {
	for c := range 0x20 {
		set[c] = true
	}
	for _, c := range []byte{0x7F, 0xC2, 0xE2, 0xEF, 0xF0, 0xF1, 0xF2, 0xF3, 0xF4} {
		set[c] = true
	}
	return set
}()

func (d *decoder) checkCharacters(id nodeID, key, text string, allowed lines) bool {
	broken, found := false, 0
	for i := 0; i < len(text); i++ {
		if !suspicious[text[i]] {
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case allowed == manyLines && (r == '\n' || r == '\t' || r == '\r' && i+1 < len(text) && text[i+1] == '\n'):
		case allowed == oneLine && isLineBreak(r):
			if !broken {
				broken = true
				d.report(diag.New(diag.LineBreak, d.within(id, text, i, size), "key", key))
			}
		case source.IsForbidden(r):
			if found++; found <= maxHostile {
				d.report(diag.New(diag.ForbiddenCharacter, d.within(id, text, i, size), "key", key, "character", fmt.Sprintf("U+%04X", r)))
			}
		}
		i += size - 1
	}
	return !broken && found == 0
}

// isLineBreak: besides the usual two, the separators that Unicode and JavaScript take for
// line ends.
func isLineBreak(r rune) bool {
	return r == '\n' || r == '\r' || r == 0x85 || r == 0x2028 || r == 0x2029
}

// within is the place of a character of a text: exact when the text stands in the file as
// it is, the whole value when it has escapes.
func (d *decoder) within(id nodeID, text string, offset, size int) source.Span {
	n := &d.doc.nodes[id]
	if n.first != 0 {
		return d.doc.place(id)
	}
	quotes := 1
	if raw := d.doc.raw(id); len(raw) >= 6 && raw[1] == raw[0] && raw[2] == raw[0] {
		quotes = 3
	}
	start := int(n.at.end) - quotes - len(text) + offset
	return source.Span{File: d.doc.file, Start: start, End: start + size}
}
