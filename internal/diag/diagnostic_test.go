package diag

import (
	"strings"
	"testing"

	"gongping/internal/locale"
	"gongping/internal/source"
)

var placeOfSample = source.Whole("units.toml")

func TestNewWantsTheArgumentsOfTheRule(t *testing.T) {
	for _, c := range []struct {
		name  string
		code  Code
		pairs []string
	}{
		{"unknown code", "GP999", nil},
		{"too few", MissingKey, []string{"key", "name"}},
		{"too many", EmptyText, []string{"key", "name", "value", ""}},
		{"odd", EmptyText, []string{"key"}},
		{"another name", EmptyText, []string{"name", "key"}},
		{"twice", MissingKey, []string{"key", "a", "key", "b"}},
		{"not a word", WrongType, []string{"key", "a", "want", "text", "got", "nonsense"}},
	} {
		func() {
			defer func() {
				if message, _ := recover().(string); !strings.HasPrefix(message, "internal error: ") {
					t.Errorf("%s: recovered %q", c.name, message)
				}
			}()
			New(c.code, source.Span{}, c.pairs...)
		}()
	}
}

func TestArgumentsComeInAnyOrder(t *testing.T) {
	a := New(MissingKey, placeOfSample, "key", "name", "table", "[[unit]]")
	b := New(MissingKey, placeOfSample, "table", "[[unit]]", "key", "name")
	if compare(a, b) != 0 {
		t.Errorf("%v is not %v", a, b)
	}
}

func TestWordsFollowTheLanguage(t *testing.T) {
	d := New(WrongType, placeOfSample, "key", "cap", "want", "limit", "got", "date")
	if got, want := d.Message(locale.ZhCN), `"cap" 应当是数字或 "none"，这里是日期`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if got, want := d.Message(locale.En), `"cap" should be a number or "none", but this is a date`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// An argument that looks like a placeholder or a word is still the user's text.
func TestArgumentsAreNotTemplates(t *testing.T) {
	d := New(MissingKey, placeOfSample, "key", "{table}", "table", "text")
	if got, want := d.Message(locale.En), `text lacks the required key "{table}"`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestLongArgumentsAreShortened(t *testing.T) {
	long := strings.Repeat("龙", 81)
	message := New(EmptyText, placeOfSample, "key", long).Message(locale.ZhCN)
	if want := `"` + strings.Repeat("龙", 80) + `…" 是空的`; message != want {
		t.Errorf("got %s", message)
	}
	exact := New(EmptyText, placeOfSample, "key", long[:80*3]).Message(locale.ZhCN)
	if strings.Contains(exact, "…") {
		t.Errorf("80 characters are short enough: %s", exact)
	}
	if hint := New(UnknownWord, placeOfSample, "key", "a", "value", "b", "words", long).Hint(locale.En); strings.Contains(hint, "…") {
		t.Errorf("a hint has room for 81 characters: %s", hint)
	}
}

func TestWithLeavesTheOriginalAlone(t *testing.T) {
	d := New(DuplicateKey, placeOfSample, "key", "name")
	d.Notes = make([]source.Span, 1, 4) // room to append in place
	one, two := d.WithNote(source.Whole("a")), d.WithNote(source.Whole("b"))
	if len(d.Notes) != 1 || one.Notes[1].Path() != "a" || two.Notes[1].Path() != "b" {
		t.Errorf("notes are shared: %v, %v, %v", d.Notes, one.Notes, two.Notes)
	}
	if got := d.WithSuggestion("x").WithSuggestion("").Suggestion; got != "x" {
		t.Errorf("an empty suggestion changed %q", got)
	}
}

func TestVisible(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"龙湖 e\u0301 👮", "龙湖 e\u0301 👮"},
		{"a\tb\nc\rd", `a\tb\nc\rd`},
		{"\x1b[31mred\x00\x7f\u009b", `\u001b[31mred\u0000\u007f\u009b`},
		{"x\u202ey\u2066\u200b\ufeff", `x\u202ey\u2066\u200b\ufeff`},
		{"\u2028\u3164\ufffe\U000e0001", `\u2028\u3164\ufffe\U000e0001`},
		{"\U0002ebf0\ue000", "\U0002ebf0\ue000"}, // rare and private characters of names
		{"\xff", "\ufffd"},
	} {
		if got := Visible(c.text); got != c.want {
			t.Errorf("Visible(%q) = %q, want %q", c.text, got, c.want)
		}
	}
}

func TestSeverity(t *testing.T) {
	for _, c := range []struct {
		severity      Severity
		name, zh, eng string
	}{{Error, "error", "错误", "error"}, {Warning, "warning", "警告", "warning"}, {Info, "info", "说明", "info"}, {0, "Severity(0)", "", ""}} {
		if c.severity.String() != c.name {
			t.Errorf("String = %q, want %q", c.severity, c.name)
		}
		if c.zh != "" && (c.severity.Word(locale.ZhCN) != c.zh || c.severity.Word(locale.En) != c.eng) {
			t.Errorf("%v: %q, %q", c.severity, c.severity.Word(locale.ZhCN), c.severity.Word(locale.En))
		}
	}
}
