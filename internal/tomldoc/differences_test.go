package tomldoc

import (
	"strings"
	"testing"
)

// TestDifferences holds the list in doc.go: each case is a difference, and go-toml sides
// with us.
func TestDifferences(t *testing.T) {
	for _, test := range []struct {
		name, text string
		want       difference
	}{
		{"dotted key into a header's table", "[a.b]\nx = 1\n[a]\nb.c = 2\n", stricter},
		{"dotted key into a list of tables", "[[a.b]]\n[a]\nb.c = 1\n", stricter},
		{"dotted key into braces", "a = { b = 1 }\na.c = 2\n", stricter},
		{"header of a dotted table", "a.b = 1\n[a]\n", stricter},
		{"value over a dotted table", "a.b = 1\na = 2\n", stricter},
		{"value over an implied table", "[a.b.c]\n[a]\nb = 2\n", stricter},
		{"offset", "a = 2020-01-01T00:00:00+12:60\n", stricter},
		{"second byte-order mark", "\uFEFF\uFEFFa = 1\n", stricter},
		{"nesting", "a = " + strings.Repeat("[", 65) + "1" + strings.Repeat("]", 65) + "\n", stricter},
		{"parts of a key", strings.Repeat("a.", 64) + "a = 1\n", stricter},
		{"array, then dotted table", "[[a]]\nb = [[{ c = 1 }]]\n[[a]]\nb.c = { d = 1 }\nb.e = {}\n", othervalue},
		{"empty key", "a.\"\" = []\na.x = 2\n", othervalue},
	} {
		d, detail := compare(t, test.text)
		if d != test.want || !justified(t, d, test.text) {
			t.Errorf("%s: %d, want %d: %s", test.name, d, test.want, detail)
		}
	}
}
