package source

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// FuzzPositions: any bytes are accepted or refused by name, and in what is
// accepted (or shown of what is refused) line and column lead back to the
// offset they were made from.
func FuzzPositions(f *testing.F) {
	for _, seed := range []string{"", "\uFEFF", "a = 1\r\nb\n", "\n\r\r\n", "龙\u0301湖\n", "\xC1\xFA\xBA\xFE", "\xFF\xFEa\x00", "a\xE9\xBEb"} {
		for _, offset := range []int{-1, 0, 2, 5, 1 << 30} {
			f.Add([]byte(seed), offset)
		}
	}
	f.Fuzz(func(t *testing.T, data []byte, offset int) {
		file, err := New("f", data)
		if err != nil {
			encoding, ok := err.(*EncodingError)
			if !ok || encoding.Offset < 0 || encoding.Offset >= len(data) || utf8.Valid(data) {
				t.Fatalf("error %#v for %q", err, data)
			}
			if file = encoding.Span().File; !utf8.ValidString(file.Text) {
				t.Fatalf("text shown is not UTF-8: %q", file.Text)
			}
			if !encoding.Span().HasText() {
				return
			}
		}
		checkPosition(t, file, offset)
		checkPosition(t, file, len(file.Text))
	})
}

func checkPosition(t *testing.T, file *File, offset int) {
	t.Helper()
	at := Span{File: file, Start: offset}.Position()
	line, start := file.LineAt(offset)
	if at.ByteOffset < 0 || at.ByteOffset > len(file.Text) {
		t.Fatalf("offset %d of %d", at.ByteOffset, len(file.Text))
	}
	if want := strings.Count(file.Text[:at.ByteOffset], "\n") + 1; at.Line != want {
		t.Fatalf("line %d, want %d in %q at %d", at.Line, want, file.Text, offset)
	}
	if strings.Contains(line, "\n") || file.Text[start:start+len(line)] != line {
		t.Fatalf("line %q at %d of %q", line, start, file.Text)
	}
	// Walk the column back: the place reached is the offset, or the end of the
	// line where the offset lies within a line ending.
	back := start
	for range at.Column - 1 {
		_, size := utf8.DecodeRuneInString(file.Text[back:])
		back += size
	}
	if end := start + len(line); back != min(at.ByteOffset, end) {
		t.Fatalf("column %d leads to %d, want %d in %q", at.Column, back, min(at.ByteOffset, end), file.Text)
	}
}
