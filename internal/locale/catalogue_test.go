package locale

import (
	"regexp"
	"slices"
	"testing"
	"unicode"
)

// wide are the marks of Chinese texts: "、", "～".
var wide = &unicode.RangeTable{R16: []unicode.Range16{{Lo: 0x3000, Hi: 0x303f, Stride: 1}, {Lo: 0xff00, Hi: 0xffef, Stride: 1}}}

var placeholders = regexp.MustCompile(`\{[a-z]+\}`)

// Every key has its text in both languages, with the same placeholders, and
// neither Chinese characters nor marks of their width in the English one.
func TestCatalogueIsComplete(t *testing.T) {
	names := make(map[string]bool)
	for _, e := range catalogue {
		text := e.text
		if !regexp.MustCompile(`^[a-z]+(-[a-z]+)*$`).MatchString(e.name) || names[e.name] {
			t.Errorf("%q is no name, or one used twice", e.name)
		}
		names[e.name] = true
		if text.Zh == "" || text.En == "" {
			t.Errorf("%s (%q / %q) lacks a language", e.name, text.Zh, text.En)
		}
		zh, en := placeholders.FindAllString(text.Zh, -1), placeholders.FindAllString(text.En, -1)
		slices.Sort(zh)
		slices.Sort(en)
		if !slices.Equal(zh, en) {
			t.Errorf("%q has the placeholders %v, %q has %v", text.Zh, zh, text.En, en)
		}
		for _, r := range text.En {
			if unicode.In(r, unicode.Han, wide) {
				t.Errorf("%q holds the Chinese character %q", text.En, r)
			}
		}
	}
	if len(catalogue) < 300 {
		t.Errorf("only %d texts", len(catalogue))
	}
}

// Values are put in as they are: what looks like a placeholder in a value
// stays what it is.
func TestFillOnce(t *testing.T) {
	got := Texts{Lang: En}.F(MarginScore, "by", "{place}", "place", "3")
	if want := "{place} (place 3)"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// Words follow the number beside which they stand: a 1, and any other.
func TestWordsFollowNumbers(t *testing.T) {
	own := Texts{Lang: En}.With(map[Key]string{AsOf: "{n} {n|unit|units} {m|is|are}{m||!}"})
	for _, c := range []struct{ n, m, want string }{
		{"1", "1", "1 unit is"}, {"2", "1", "2 units is"}, {"0", "", "0 units are!"}, {"1.5", "−1", "1.5 units are!"}, {"{n|x|y}", "11", "{n|x|y} units are!"},
	} {
		if got := own.F(AsOf, "n", c.n, "m", c.m); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}
