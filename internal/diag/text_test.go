package diag

import (
	"strings"
	"testing"

	"gongping/internal/locale"
	"gongping/internal/source"
)

func textOf(t *testing.T, lang locale.Lang, list ...Diagnostic) string {
	t.Helper()
	var out strings.Builder
	if err := WriteText(&out, lang, list, TextOptions{}); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// mark returns the file and the span of the part of text between « and ».
func mark(t testing.TB, text string) source.Span {
	t.Helper()
	before, rest, _ := strings.Cut(text, "«")
	marked, after, ok := strings.Cut(rest, "»")
	if !ok {
		t.Fatalf("no «mark» in %q", text)
	}
	file := fileOf(t, "units.toml", before+marked+after)
	return source.Span{File: file, Start: len(before), End: len(before) + len(marked)}
}

func TestQuotedLines(t *testing.T) {
	row := func(n int) string { return strings.Repeat("龙湖分局", n) }
	for _, c := range []struct{ name, text string }{
		{"cjk", "\nname = \"龙湖«分局»的\"\n"},
		{"tab", "\tname\t= \t«\"龙\t湖\"»\t# tab"},
		{"combining", "name = \"cafe\u0301 «re\u0301sume\u0301» x\"\n"},
		{"emoji", "name = \"👮👍🏽 «🇨🇳👮» x\"\n"},
		{"crlf", "a = 1\r\nname = «\"\"»\r\nb = 2\r\n"},
		{"bidi", "name = \"a\u202e«b\u2066c»\x1b[2Jd\""},
		{"end-of-file", "name = \"龙湖\"\n«»"},
		{"empty-file", "«»"},
		{"several-lines", "name = «\"\"\"龙湖\n分局\"\"\"»\n"},
		{"long-line", "name = \"" + row(20) + "«分局»" + row(20) + "\"\n"},
		{"long-line-start", "«name» = \"" + row(40) + "\"\n"},
		{"long-line-end", "name = \"" + row(40) + "«x»\"\n"},
		{"long-mark", "name = \"" + row(3) + "«" + row(40) + "»\"\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			golden(t, c.name, textOf(t, locale.ZhCN, New(EmptyText, mark(t, c.text), "key", "name")))
		})
	}
}

func TestSpanBeyondTheFile(t *testing.T) {
	file := fileOf(t, "units.toml", "a = 1")
	golden(t, "beyond", textOf(t, locale.ZhCN, New(EmptyText, source.Span{File: file, Start: 70, End: 90}, "key", "a")))
}

// 100 columns have room for twelve tabs of at most 8 columns each: five of the 40
// columns to the left of the mark, the others (and the x) to the right.
func TestTabsAreWide(t *testing.T) {
	tabs := strings.Repeat("\t", 50)
	line, _ := quoteLine(mark(t, tabs+"«x»"+tabs))
	if want := "…" + tabs[:5] + "x" + tabs[:7] + "…"; line != want {
		t.Errorf("got %q, want %q", line, want)
	}
}

// 40 columns to the left hold y, and 39 of the e and their marks: the cut would
// come before a mark.
func TestCutSparesCombiningMarks(t *testing.T) {
	line, _ := quoteLine(mark(t, strings.Repeat("e\u0301", 50)+"y«x»"+strings.Repeat("z", 100)))
	if want := "…" + strings.Repeat("e\u0301", 19) + "yx"; !strings.HasPrefix(line, want) {
		t.Errorf("got %q, want %q", line, want)
	}
}

func TestSuggestions(t *testing.T) {
	d := New(UnknownKey, mark(t, "[[unit]]\n«nmae» = \"龙湖分局\"\n"), "key", "nmae", "table", "[[unit]]", "known", "id, name, kind, from").
		WithSuggestion("name")
	golden(t, "suggestion-zh", textOf(t, locale.ZhCN, d))
	golden(t, "suggestion-en", textOf(t, locale.En, d))
}

func TestNotes(t *testing.T) {
	first := mark(t, "[[unit]]\n«name» = \"龙湖\"\nname = \"龙湖分局\"\n")
	second := first
	second.Start = strings.LastIndex(first.File.Text, "name")
	second.End = second.Start + 4
	d := New(DuplicateKey, second, "key", "name").WithNote(first).WithNote(source.Whole("a\nb.toml"))
	other := New(EmptyText, first, "key", "name").WithNote(second)
	golden(t, "notes-zh", textOf(t, locale.ZhCN, d, other))
	golden(t, "notes-en", textOf(t, locale.En, d, other))
}

func TestPlacesWithoutALine(t *testing.T) {
	golden(t, "whole-file", textOf(t, locale.ZhCN, New(UnknownFile, source.Whole("unit\u202e.toml"))))
	golden(t, "nowhere", textOf(t, locale.En, New(FolderMissing, source.Span{}, "folder", "a\x1b[2J\n\x07b")))
}

func TestHintOfSeveralLines(t *testing.T) {
	d := New(WideMark, mark(t, "name «＝» 1"), "mark", "＝", "plain", "=")
	var out strings.Builder
	writer := newTextWriter(&out, locale.ZhCN, TextOptions{})
	writer.hint("第一行。\n第二行。")
	writer.hint("")
	writer.diagnostic(d)
	if err := writer.Flush(); err != nil {
		t.Fatal(err)
	}
	golden(t, "hint-lines", out.String())
}

func TestEncodingIsQuotedLegibly(t *testing.T) {
	d, ok := OfReadError("units.toml", encodingError(t, "name = \"\xC1\xFA\xBA\xFE\"\n")) // 龙湖
	if !ok {
		t.Fatal("no diagnostic")
	}
	golden(t, "gbk", textOf(t, locale.ZhCN, d))
}

func TestColorChangesNothingElse(t *testing.T) {
	d := New(DuplicateKey, mark(t, "a = 1\n«a» = 2"), "key", "a").WithNote(mark(t, "«a» = 1"))
	var out strings.Builder
	if err := WriteText(&out, locale.En, []Diagnostic{d}, TextOptions{Color: true}); err != nil {
		t.Fatal(err)
	}
	colored := out.String()
	if !strings.Contains(colored, "\x1b[1;31merror[GP202]\x1b[0m") {
		t.Errorf("no colour: %q", colored)
	}
	for _, code := range []string{"1;31", "1;36", "0", "1", "2"} {
		colored = strings.ReplaceAll(colored, "\x1b["+code+"m", "")
	}
	if plain := textOf(t, locale.En, d); colored != plain {
		t.Errorf("without its colours it reads\n%q\nwant\n%q", colored, plain)
	}
}

func TestNothingForNone(t *testing.T) {
	if got := textOf(t, locale.ZhCN); got != "" {
		t.Errorf("got %q", got)
	}
}
