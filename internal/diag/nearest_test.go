package diag

import (
	"strings"
	"testing"
)

func TestNearest(t *testing.T) {
	keys := []string{"id", "name", "kind", "from", "parent", "head_count", "recorded_by", "approved_by", "half-away"}
	for _, c := range []struct{ word, want string }{
		{"nmae", "name"},   // swapped
		{"nam", "name"},    // missing
		{"namee", "name"},  // added
		{"Name", "name"},   // case
		{"ＮＡＭＥ", "name"},   // full width
		{" name ", "name"}, // spaces
		{"head-count", "head_count"},
		{"half_away", "half-away"},
		{"headcount", "head_count"},
		{"recordd_bi", "recorded_by"}, // one missing, one wrong
		{"di", "id"},
		{"x", ""},  // one letter says nothing
		{"to", ""}, // both letters differ from id
		{"title", ""},
		{"ma", ""}, // two letters from name
		{"", ""},
		{"名称", ""},
		{strings.Repeat("name", 100), ""},
	} {
		if got := Nearest(c.word, keys); got != c.want {
			t.Errorf("Nearest(%q) = %q, want %q", c.word, got, c.want)
		}
	}
}

func TestNearestTakesTheFirstOfEquals(t *testing.T) {
	if got := Nearest("cat", []string{"bat", "hat"}); got != "bat" {
		t.Errorf("got %q", got)
	}
	if got := Nearest("cat", []string{"bat", "CAT"}); got != "CAT" {
		t.Errorf("a nearer one comes first: got %q", got)
	}
	if got := Nearest("a", []string{"", "b"}); got != "" {
		t.Errorf("got %q", got)
	}
}

func TestAllNearest(t *testing.T) {
	for _, c := range []struct {
		word string
		want string
	}{
		{"2021q9", "2020q3 2020q4"},
		{"2020Q4", "2020q4"},
		{"2020-q3", "2020q3"},
		{"2020q2", "2020q3 2020q4"},
		{"2131q4", ""},
		{"1999", ""},
	} {
		if got := strings.Join(AllNearest(c.word, []string{"2020q3", "2020q4"}), " "); got != c.want {
			t.Errorf("AllNearest(%q) = %q, want %q", c.word, got, c.want)
		}
	}
}

// What is forgiven costs nothing: each of these differs in more characters than
// may be wrong.
func TestNearestForgives(t *testing.T) {
	for _, c := range []struct{ word, want string }{
		{"a_b_c_d", "a-b-c-d"},
		{"a-b-c-d", "a_b_c_d"},
		{"    name    ", "name"},
		{"NAME", "name"},
	} {
		if got := Nearest(c.word, []string{c.want}); got != c.want {
			t.Errorf("Nearest(%q) = %q, want %q", c.word, got, c.want)
		}
	}
}

func TestNearestComparesNoParagraphs(t *testing.T) {
	word := strings.Repeat("ab", maxNearest/2)
	if got := Nearest(word+"c", []string{word}); got != "" {
		t.Errorf("a word of %d characters has %q near", maxNearest+1, got)
	}
	if got := Nearest(word, []string{word + "c", word[1:]}); got != word[1:] {
		t.Errorf("a word of %d characters: got %q", maxNearest, got)
	}
}

func TestDistance(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want int
	}{
		{"", "", 0}, {"", "abc", 3}, {"abc", "", 3}, {"abc", "abc", 0},
		{"abc", "acb", 1}, {"abc", "abd", 1}, {"abc", "ab", 1}, {"abc", "abcd", 1},
		{"ca", "abc", 3}, // optimal string alignment edits no part twice
		{"kitten", "sitting", 3},
		{"龙湖", "湖龙", 1},
	} {
		if got := distance([]rune(c.a), []rune(c.b)); got != c.want {
			t.Errorf("distance(%q, %q) = %d, want %d", c.a, c.b, got, c.want)
		}
	}
}
