package source

import (
	"errors"
	"strings"
	"testing"
)

func mustNew(t *testing.T, text string) *File {
	t.Helper()
	file, err := New("units.toml", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return file
}

func TestNewDropsOnlyTheMark(t *testing.T) {
	for _, c := range []struct{ name, data, want string }{
		{"plain", "a = 1\n", "a = 1\n"},
		{"mark", "\uFEFFa = 1\r\n", "a = 1\r\n"},
		{"second mark is text", "\uFEFF\uFEFFa", "\uFEFFa"},
		{"empty", "", ""},
		{"mark alone", "\uFEFF", ""},
	} {
		if got := mustNew(t, c.data).Text; got != c.want {
			t.Errorf("%s: Text = %q, want %q", c.name, got, c.want)
		}
	}
}

func TestNewRefusesTooMuch(t *testing.T) {
	_, err := New("big.toml", make([]byte, MaxSize+1))
	var large *TooLargeError
	if !errors.As(err, &large) || large.Path != "big.toml" || large.Size != MaxSize+1 {
		t.Errorf("got %v", err)
	}
}

func TestLineAt(t *testing.T) {
	// Offsets:    012 345 678 9…
	const text = "ab\ncd\r\n\n\rx"
	for _, c := range []struct {
		offset int
		line   string
		start  int
	}{
		{-5, "ab", 0}, {0, "ab", 0}, {2, "ab", 0}, // 2 is "\n"
		{3, "cd", 3}, {5, "cd", 3}, {6, "cd", 3}, // 5 and 6 are "\r\n"
		{7, "", 7},                                    // an empty line
		{8, "\rx", 8}, {10, "\rx", 8}, {99, "\rx", 8}, // a lone "\r" ends no line
	} {
		line, start := mustNew(t, text).LineAt(c.offset)
		if line != c.line || start != c.start {
			t.Errorf("LineAt(%d) = %q, %d; want %q, %d", c.offset, line, start, c.line, c.start)
		}
	}
}

func TestLineAtAfterLastLine(t *testing.T) {
	file := mustNew(t, "ab\n")
	if line, start := file.LineAt(3); line != "" || start != 3 {
		t.Errorf("LineAt(3) = %q, %d", line, start)
	}
	if line, start := mustNew(t, "").LineAt(0); line != "" || start != 0 {
		t.Errorf("empty file: LineAt(0) = %q, %d", line, start)
	}
}

func TestTextDoesNotFollowItsData(t *testing.T) {
	data := []byte("name")
	file, err := New("a", data)
	if err != nil {
		t.Fatal(err)
	}
	data[0] = 'X'
	if strings.Contains(file.Text, "X") {
		t.Error("the text changed with the bytes it was made from")
	}
}
