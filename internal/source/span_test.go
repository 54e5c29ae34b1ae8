package source

import "testing"

func TestPosition(t *testing.T) {
	// 龙湖 is two characters of three bytes: offsets 0-5, "\r\n" 6-7, é as e and
	// a combining mark of two bytes at 8 and 9-10, "\n" 11, end of file 12.
	const text = "龙湖\r\ne\u0301\n"
	for _, c := range []struct{ offset, line, column, byteOffset int }{
		{-1, 1, 1, 0},
		{0, 1, 1, 0},
		{1, 1, 1, 0}, // within 龙: its start
		{3, 1, 2, 3},
		{6, 1, 3, 6},
		{7, 1, 3, 7}, // "\n" of "\r\n": still the end of the line
		{8, 2, 1, 8},
		{9, 2, 2, 9},
		{11, 2, 3, 11},
		{12, 3, 1, 12},
		{99, 3, 1, 12},
	} {
		got := Span{File: mustNew(t, text), Start: c.offset, End: c.offset}.Position()
		want := Position{Path: "units.toml", Line: c.line, Column: c.column, ByteOffset: c.byteOffset}
		if got != want {
			t.Errorf("offset %d: %+v, want %+v", c.offset, got, want)
		}
	}
}

func TestSpanEnds(t *testing.T) {
	file := mustNew(t, "name = 1\nx")
	span := Span{File: file, Start: 0, End: 4}
	if got := span.Text(); got != "name" {
		t.Errorf("Text = %q", got)
	}
	if got := span.EndPosition(); got.Line != 1 || got.Column != 5 {
		t.Errorf("EndPosition = %+v", got)
	}
	backward := Span{File: file, Start: 4, End: 2}
	if got := backward.EndPosition(); got != backward.Position() || backward.Text() != "" {
		t.Errorf("a span that ends before it starts is empty: %+v, %q", got, backward.Text())
	}
}

func TestPlacesWithoutText(t *testing.T) {
	if got := (Span{}).Position(); got != (Position{}) {
		t.Errorf("nowhere: %+v", got)
	}
	if (Span{}).HasText() || (Span{}).Path() != "" || (Span{}).Text() != "" {
		t.Error("nowhere has text or a path")
	}
	whole := Whole("site.toml")
	if got, want := whole.Position(), (Position{Path: "site.toml"}); got != want {
		t.Errorf("whole: %+v", got)
	}
	if whole.HasText() || whole.Path() != "site.toml" {
		t.Errorf("whole: HasText %v, Path %q", whole.HasText(), whole.Path())
	}
}
