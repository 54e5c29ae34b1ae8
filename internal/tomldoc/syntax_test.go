package tomldoc

import (
	"slices"
	"strings"
	"testing"

	"gongping/internal/diag"
)

// TestSyntax: what is reported of a file that is no TOML, what is suggested, and that
// reading goes on where that is safe.
func TestSyntax(t *testing.T) {
	one := []diag.Code{diag.Syntax}
	wide := []diag.Code{diag.WideMark}
	for _, test := range []struct {
		name, text string
		codes      []diag.Code
		suggestion string // of the first finding
	}{
		{"text without quotes", "id = \"a\"\nname = «龙湖分局» # 新\n", one, `"龙湖分局"`},
		{"text without quotes in Latin", "name = «Longhu» Branch\n", one, `"Longhu Branch"`},
		{"no suggestion for a key with a blank", "na «m»e = true\n", one, ""},
		{"date with slashes", "a = 2020«/»8/14\n", one, "2020-08-14"},
		{"date in Chinese", "a = 2020«年»8月14日\n", one, "2020-08-14"},
		{"date that does not exist", "a = 2020«/»2/30\n", one, ""},
		{"no suggestion that would be wrong, too", "name = «龙»\"湖\n", one, ""},
		{"no suggestion for a header", "[a «=» x\n", one, ""},
		{"decimal without a zero", "a = «.»5\n", one, "0.5"},
		{"negative decimal without a zero", "a = -«.»5\n", one, "-0.5"},
		{"no closing quote", "name = \"龙湖«»\nid = \"a\"\n", one, ""},
		{"bad escape", "path = \"C:«\\»数据\"\n", one, ""},
		{"no value", "a =«»\nb = 1\n", one, ""},
		{"no equals sign", "a «1»\n", one, ""},
		{"header left open", "[[event«]»\nid = 1\n", one, ""},
		{"control character", "a = \"x«\u0001»\"\n", one, ""},
		{"control character in a comment", "# x«\u0001»\nb = 1\n", one, ""},
		{"string left open to the end", "a = 1\n«b = \"\"\"»\nc = 2\n", one, ""},

		{"wide equals sign", "name «＝» \"x\"\n", wide, ""},
		{"wide quotes", "name = «“»龙湖”\n", wide, ""},
		{"wide closing quote", "name = \"龙湖«”»\n", wide, ""},
		{"wide brackets", "«［»site］\n", wide, ""},
		{"wide comma", "a = [1«，»2]\n", wide, ""},
		{"wide point", "a = 1«．»5\n", wide, ""},
		{"wide hash", "a = 1 «＃» x\n", wide, ""},
		{"wide digit", "a = «１»\n", wide, ""},
		{"wide blank", "a =«　»1\n", wide, ""},
		{"wide colon for an equals sign", "a«：»\"x\"\n", wide, ""},
		{"wide marks in texts are welcome", "a = \"（“一”，二）＝\" # ，\n", nil, ""},

		{"two errors far apart", "a = «x»\nb = 1\nc = «y»\n", []diag.Code{diag.Syntax, diag.Syntax}, `"x"`},
		{"two bad lines in a row are one error", "a = \"first«»\nsecond\"\nb = 1\n«b» = 2\n", []diag.Code{diag.Syntax, diag.DuplicateKey}, ""},
		{"a bad header and a duplicate", "[[a«]»\nx = 1\n[b]\nc = 1\n«c» = 2\n", []diag.Code{diag.Syntax, diag.DuplicateKey}, ""},
		{"no duplicates below a lost header", "[[a]]\n[a.b]\n[[a«]»\n[a.b]\n[[a]]\n[a.b]\n«[a.b]»\n", []diag.Code{diag.Syntax, diag.DuplicateTable}, ""},
		{"no duplicates of a lost header", "[a]\nx = 1\n[b«»\nx = 1\n", one, ""},
		{"an array left open ends the file", "a = [1, 2\n«b» = 1\nb = 2\nb = 3\n", one, ""},
		{"a text left open ends the file", "a = \"\"\"x\nb = 1\nb = 2\n", one, ""},
		{"a text that may have been opened ends the file", "a = «=» \"\"\"\nb = 1\nb = 2\n\"\"\"\n", one, ""},
		{"an array that may have been opened ends the file", "a = «=» [\n[\"b\"]\n[\"b\"]\n]\n", one, ""},
		{"braces that may have been opened end the file", "a = «=» {\n[b]\n[b]\n}\n", one, ""},
		{"what the end of the file cuts short, on Windows", "«a = \"\"\"»\r\nb\r\n", one, ""},
		{"a duplicate, then an error", "a = 1\n«a» = 2\nb = «x»\n", []diag.Code{diag.DuplicateKey, diag.Syntax}, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			text, places := marked(t, test.text)
			for _, bulk := range []bool{true, false} {
				var list diag.List
				Parse(fileOf(t, text), bulk, &list)
				if len(places) == 0 && len(test.codes) == 1 {
					places = [][2]int{{list.All()[0].Span.Start, list.All()[0].Span.End}}
				}
				expect(t, &list, places, test.codes...)
				if all := list.All(); len(all) > 0 && all[0].Suggestion != test.suggestion {
					t.Errorf("suggestion %q, want %q", all[0].Suggestion, test.suggestion)
				}
			}
		})
	}
}

// TestReason: the words are those of BurntSushi/toml.
func TestReason(t *testing.T) {
	for text, want := range map[string]string{
		"a = 1\nname = 龙湖\n": `expected value but found "龙湖" instead`,
		"a = \"x\nb = 1\n":   "strings cannot contain newlines",
		"a = \"\\q\"\n":      `invalid escape in string '\q'`,
	} {
		var list diag.List
		Parse(fileOf(t, text), true, &list)
		if all := list.All(); len(all) != 1 || all[0].Args[0].Value != want {
			t.Errorf("%q: %s", text, printed(&list))
		}
	}
}

// TestWideBlank: a blank is shown in quotes, or nobody would see it.
func TestWideBlank(t *testing.T) {
	var list diag.List
	Parse(fileOf(t, "a =\u30001\n"), true, &list)
	if got, want := list.All()[0].Args, []diag.Arg{{Name: "mark", Value: "\"\u3000\""}, {Name: "plain", Value: "\" \""}}; !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}

// TestComplaint: what would take BurntSushi/toml minutes is not shown to it.
func TestComplaint(t *testing.T) {
	for _, text := range []string{strings.Repeat("a.", 2000) + "a", "a = " + strings.Repeat("[", 2000), "a = \"" + strings.Repeat("a", 70_000)} {
		if r := complaint(text); r != nil {
			t.Errorf("%.20s…: %s", text, r.message)
		}
	}
}

// TestLost: what an error may have swallowed is not reported as missing, everything else is.
func TestLost(t *testing.T) {
	for _, test := range []struct {
		name, text string
		codes      []diag.Code
	}{
		{"a key", "[head]\ntitle = «x»\n«[[item]]»\n", []diag.Code{diag.Syntax, diag.MissingKey}},
		{"a header", "[head«»\ntitle = \"x\"\n", []diag.Code{diag.Syntax}},
		{"a header after another bad line", "[head]\ntitle = «x»\n[[item]\ntitle = 1\n", []diag.Code{diag.Syntax}},
		{"a header of a list", "[head]\ntitle = \"x\"\n[[item«]»\ntitle = \"y\"\n«[[item]]»\n", []diag.Code{diag.Syntax, diag.MissingKey}},
		{"a table begun twice", "[head]\n«[head]»\ntitle = \"x\"\n", []diag.Code{diag.DuplicateTable}},
		{"nothing", "«[head]»\n", []diag.Code{diag.MissingKey}},
	} {
		t.Run(test.name, func(t *testing.T) {
			text, places := marked(t, test.text)
			var list diag.List
			if _, ok := Decode(Parse(fileOf(t, text), true, &list), lostSchema, &list); ok {
				t.Error("decoded as OK")
			}
			expect(t, &list, places, test.codes...)
		})
	}
}

type lost struct {
	Head  *lostHead
	Items []lostHead
}
type lostHead struct{ Title string }

var lostHeadSchema = &Schema[lostHead]{Fields: []Field[lostHead]{
	Text("title", func(h *lostHead) *string { return &h.Title }).Required(),
}}

var lostSchema = &Schema[lost]{Fields: []Field[lost]{
	Table("head", lostHeadSchema, func(l *lost) **lostHead { return &l.Head }).Required(),
	Tables("item", lostHeadSchema, func(l *lost) *[]lostHead { return &l.Items }),
}}

// TestGivenUp: files that are not read to the end.
func TestGivenUp(t *testing.T) {
	nested := func(open, close string, n int) string {
		return "a = " + strings.Repeat(open, n) + strings.Repeat(close, n) + "\n"
	}
	for _, test := range []struct {
		name, text string
		code       diag.Code
		count      int
		read       bool // what follows can be read
	}{
		{"arrays", nested("[", "]", 66), diag.TooDeep, 1, false},
		{"many arrays", "a = [" + strings.Repeat(strings.Repeat("[", 70)+strings.Repeat("]", 70)+",", 100) + "]\n", diag.TooDeep, 1, false},
		{"tables in braces", "a = " + strings.Repeat("{ a = ", 66) + "1" + strings.Repeat("}", 66) + "\n", diag.TooDeep, 1, false},
		{"parts of a key", strings.Repeat("a.", 64) + "a = 1\n", diag.TooDeep, 1, false},
		{"parts of a header", "[" + strings.Repeat("a.", 64) + "a]\n", diag.TooDeep, 1, false},
		{"a million brackets", "a = " + strings.Repeat("[", 1e6) + "\n", diag.TooDeep, 1, false},
		{"a million dots and no value", strings.Repeat("a.", 1e6) + "a\n", diag.Syntax, 1, true},
		{"no TOML at all", strings.Repeat("a = 1 1\nb.c = 2\n", 1000), diag.Syntax, maxSyntaxErrors, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			var list diag.List
			doc := Parse(fileOf(t, test.text), false, &list)
			n := 0
			for _, d := range list.All() {
				if d.Code == test.code {
					n++
				}
			}
			if (doc != nil) != test.read || n != test.count {
				t.Errorf("%d of %s, doc %v:\n%.1000s", n, test.code, doc != nil, printed(&list))
			}
		})
	}
	for _, text := range []string{nested("[", "]", 64), strings.Repeat("a.", 63) + "a = 1\n", "[" + strings.Repeat("a.", 63) + "a]\n"} {
		parsed(t, text)
	}
}
