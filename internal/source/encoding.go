package source

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/simplifiedchinese"
)

// Encoding is what a file that is not UTF-8 seems to be.
type Encoding uint8

// The zero Encoding is invalid.
const (
	GBK     Encoding = iota + 1 // GBK or GB18030: "ANSI" in the Notepad of a Chinese Windows
	UTF16                       // "Unicode" in Notepad and in exports of Excel
	Invalid                     // UTF-8 with broken characters, or an encoding that cannot be named
)

func (e Encoding) String() string {
	switch e {
	case GBK:
		return "GBK"
	case UTF16:
		return "UTF-16"
	case Invalid:
		return "invalid UTF-8"
	}
	return fmt.Sprintf("Encoding(%d)", uint8(e))
}

// EncodingError is a file whose bytes are not UTF-8.
type EncodingError struct {
	Path   string
	Kind   Encoding
	Offset int // of the first byte that cannot be read, in the file as it is stored

	at Span
}

func (e *EncodingError) Error() string {
	return fmt.Sprintf("read %s: not UTF-8 but %s at byte %d", e.Path, e.Kind, e.Offset)
}

// Span is the place of the first unreadable character in a legible copy of the
// file: decoded if it is GBK, else with U+FFFD for what cannot be read. For
// UTF-16, where every character is wrong, it is the file as a whole.
func (e *EncodingError) Span() Span { return e.at }

func newEncodingError(path string, data []byte) *EncodingError {
	e := &EncodingError{Path: path, at: Whole(path)}
	if bytes.HasPrefix(data, []byte{0xFF, 0xFE}) || bytes.HasPrefix(data, []byte{0xFE, 0xFF}) {
		e.Kind = UTF16
		return e
	}
	if text, ok := decodeGBK(data); ok {
		e.Kind = GBK
		// Before the first byte above ASCII both texts are the same.
		e.Offset = bytes.IndexFunc(data, func(r rune) bool { return r >= utf8.RuneSelf })
		e.at = Span{File: &File{Path: path, Text: text}, Start: e.Offset, End: e.Offset}
		_, size := utf8.DecodeRuneInString(text[e.Offset:])
		e.at.End += size
		return e
	}
	e.Kind = Invalid
	e.Offset = firstInvalid(data)
	mark := len(bytes.TrimPrefix(data[:e.Offset], []byte(byteOrderMark)))
	text := strings.ToValidUTF8(string(data[e.Offset-mark:]), "\uFFFD")
	e.at = Span{File: &File{Path: path, Text: text}, Start: mark, End: mark + len("\uFFFD")}
	return e
}

func firstInvalid(data []byte) int {
	at := 0
	for at < len(data) {
		r, size := utf8.DecodeRune(data[at:])
		if r == utf8.RuneError && size == 1 {
			break
		}
		at += size
	}
	return at
}

// decodeGBK returns the text if data is very likely GBK or GB18030.
//
// Nearly any bytes decode as GBK into some Chinese character, so two things are
// asked. Nothing may fail to decode. And three in four codes must lie in the
// square of GB 2312 (both bytes 0xA1 or more), where nearly all Chinese text
// lies, but neither Latin-1 text nor broken UTF-8: of 15,000 pieces of UTF-8
// text, four characters long and one byte short, one passed for GBK.
func decodeGBK(data []byte) (string, bool) {
	decoded, err := simplifiedchinese.GB18030.NewDecoder().Bytes(data)
	if err != nil || bytes.Contains(decoded, []byte("\uFFFD")) {
		return "", false
	}
	inside, outside := pairs(data)
	return string(decoded), inside >= 3*outside
}

// pairs counts the two-byte codes inside the GB 2312 square, and all others; a
// four-byte code of GB 18030 counts as two others.
func pairs(data []byte) (inside, outside int) {
	for i := 0; i+1 < len(data); i++ {
		if data[i] < utf8.RuneSelf {
			continue
		}
		if data[i] >= 0xA1 && data[i+1] >= 0xA1 {
			inside++
		} else {
			outside++
		}
		i++ // the second byte belongs to the first
	}
	return inside, outside
}
