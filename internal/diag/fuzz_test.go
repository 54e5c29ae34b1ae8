package diag

import (
	"strings"
	"testing"

	"gongping/internal/locale"
	"gongping/internal/source"
)

// FuzzWriteText: whatever the file, the place and the arguments are, nothing
// that a terminal obeys is printed besides the ends of lines and tabs, and the
// carets stand below the printed line or right behind it.
func FuzzWriteText(f *testing.F) {
	for _, seed := range []string{"", "name = \"龙湖\"\r\n", "\t\x1b[2J\u202e\t", "e\u0301\u0301", "👍🏽🇨🇳👨\u200d👩", strings.Repeat("龙\u0301", 90), "\u1100\u1161\u11a8", "क्ष", "a\x00\u2028b"} {
		for _, at := range [][2]int{{0, 0}, {3, 9}, {-1, 1 << 20}, {100, 120}, {7, 2}} {
			f.Add(seed, at[0], at[1], seed)
		}
	}
	f.Fuzz(func(t *testing.T, text string, start, end int, arg string) {
		file, err := source.New(arg, []byte(text))
		if err != nil {
			t.Skip("the text is not UTF-8: New refuses it")
		}
		span := source.Span{File: file, Start: start, End: end}
		d := New(DuplicateKey, span, "key", arg).WithSuggestion(arg).WithNote(span)
		for _, lang := range locale.Langs() {
			var out strings.Builder
			if err := WriteText(&out, lang, []Diagnostic{d}, TextOptions{}); err != nil {
				t.Fatal(err)
			}
			checkPrinted(t, out.String())
		}
	})
}

func checkPrinted(t *testing.T, out string) {
	t.Helper()
	if bad := strings.IndexFunc(out, func(r rune) bool { return r != '\n' && r != '\t' && hidden(r) }); bad >= 0 {
		t.Fatalf("%q is printed in %q", out[bad:min(len(out), bad+8)], out)
	}
	// Headline, line, carets, hint, place of the note, line, carets.
	lines := strings.Split(strings.TrimSuffix(out, "\n"), "\n")
	if len(lines) != 7 {
		t.Fatalf("%d lines, want 7: %q", len(lines), out)
	}
	for _, at := range []int{1, 5} {
		_, line, _ := strings.Cut(lines[at], "|")
		_, carets, ok := strings.Cut(lines[at+1], "|")
		if !ok || !strings.Contains(carets, "^") || strings.Trim(carets, " \t^") != "" {
			t.Fatalf("no carets in %q", lines[at+1])
		}
		// An empty line is printed without the space after the bar.
		if printed, marked := max(1, columns(line)), columns(carets); marked > printed+1 {
			t.Fatalf("carets to column %d below %d columns:\n%s\n%s", marked, printed, lines[at], lines[at+1])
		}
		if printed := columns(strings.ReplaceAll(line, "\t", " ")); printed > windowColumns+3 {
			t.Fatalf("%d columns are printed: %q", printed, line)
		}
	}
}

// columns is the width of a line on a terminal with tab stops every 8 columns.
func columns(line string) int {
	width := 0
	for i, part := range strings.Split(line, "\t") {
		if i > 0 {
			width = (width/8 + 1) * 8
		}
		width += source.Width(part)
	}
	return width
}
