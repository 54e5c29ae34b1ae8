package source

import "testing"

func TestWidth(t *testing.T) {
	for _, c := range []struct {
		text string
		want int
	}{
		{"", 0},
		{"name", 4},
		{"龙湖分局", 8},
		{"ａ＝", 4},      // full width
		{"e\u0301", 1}, // e and a combining mark
		{"👮", 2},
		{"👨\u200d👩\u200d👧", 2}, // one family
		{"“…”", 3},             // ambiguous characters are narrow
	} {
		if got := Width(c.text); got != c.want {
			t.Errorf("Width(%q) = %d, want %d", c.text, got, c.want)
		}
	}
}
