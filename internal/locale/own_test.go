package locale

import (
	"slices"
	"testing"
)

func TestOwnTexts(t *testing.T) {
	asOf, ok := ByName("as-of")
	if !ok || asOf != AsOf {
		t.Fatalf("as-of is text %d, %t", asOf, ok)
	}
	if _, ok := ByName("as_of"); ok {
		t.Error("there is no text of another name")
	}
	plain := Texts{Lang: ZhCN}
	own := plain.With(map[Key]string{AsOf: "截止{date}为准"})
	if got := own.F(AsOf, "date", "2020-10-21"); got != "截止2020-10-21为准" {
		t.Errorf("own text: %q", got)
	}
	if own.T(Contact) != plain.T(Contact) || plain.T(AsOf) == own.T(AsOf) {
		t.Error("other texts, or other Texts, changed")
	}
	if names := Names(); len(names) != len(catalogue) || names[AsOf-1] != "as-of" {
		t.Errorf("%d names", len(names))
	}
}

func TestPlaceholders(t *testing.T) {
	for text, want := range map[string][]string{
		"": nil, "截至": nil, "{b} {a} {b}": {"{a}", "{b}"}, "{a {b} c}": {"{a ", "{b}", "}"}, "x}{y": {"{y", "}"}, "{}": {"{}"},
		"{n} {n|unit|units}": {"{n}"}, "{n|one|}{n}": {"{n}"}, "{n|one|}": {"{n|one|}"}, "{n|unit}": {"{n|unit}"}, "{n|a|b|c}": {"{n|a|b|c}"}, "{|a|b}": {"{|a|b}"},
	} {
		if got := Placeholders(text); !slices.Equal(got, want) {
			t.Errorf("%q has %q, want %q", text, got, want)
		}
	}
	for _, name := range Names() {
		k, _ := ByName(name)
		if zh, en := Placeholders(k.Text().Zh), Placeholders(k.Text().En); !slices.Equal(zh, en) {
			t.Errorf("%s: %q and %q", name, zh, en)
		}
	}
}
