package tomldoc

import (
	"strings"
	"testing"

	"gongping/internal/diag"
	"gongping/internal/source"
)

// TestLocate finds values from the places that Decode stores.
func TestLocate(t *testing.T) {
	text := `# a file
text = "x"
numbers.goals = 3
table = { name = "t", deep = [ { name = "d1" }, { name = "d2" } ] }
ids = [ "a", "b" ]
prose = """
[[tables]]
"""

[[tables]] # first
name = "one"
  [[tables.deep]]
  name = "one-one"
  [[tables.deep]]
  name = "one-two"
[[tables]]
name = "two"
[[ "tables" . deep ]]
name = "two-one"
`
	var list diag.List
	got, ok := decodeAllOf(t, text, &list)
	if !ok {
		t.Fatal(printed(&list))
	}
	for _, test := range []struct {
		name string
		at   source.Span
		path []string
		want string
	}{
		{"key of the file", got.At, []string{"text"}, `"x"`},
		{"element", got.At, []string{"ids", "1"}, `"b"`},
		{"dotted", got.At, []string{"numbers", "goals"}, "3"},
		{"table of the file", got.At, []string{"tables", "1"}, "[[tables]]"},
		{"through tables", got.At, []string{"tables", "0", "deep", "1", "name"}, `"one-two"`},
		{"in braces", got.Table.At, []string{"name"}, `"t"`},
		{"below braces", got.Table.At, []string{"deep", "1", "name"}, `"d2"`},
		{"in braces in an array", got.Table.Deep[1].At, []string{"name"}, `"d2"`},
		{"below a header", got.Tables[0].At, []string{"name"}, `"one"`},
		{"below a later header", got.Tables[0].At, []string{"deep", "1", "name"}, `"one-two"`},
		{"not those of the next", got.Tables[0].At, []string{"deep", "2"}, "[[tables.deep]]"},
		{"second table", got.Tables[1].At, []string{"name"}, `"two"`},
		{"quoted header", got.Tables[1].At, []string{"deep", "0", "name"}, `"two-one"`},
		{"table below", got.Tables[1].Deep[0].At, []string{"name"}, `"two-one"`},
		{"no path", got.Tables[0].At, nil, "[[tables]]"},
		{"no such key", got.Tables[0].At, []string{"none", "x"}, "[[tables]]"},
		{"no such key further in", got.Tables[0].At, []string{"name", "x"}, `"one"`},
		{"no such element", got.At, []string{"ids", "x"}, `[ "a", "b" ]`},
	} {
		if found := Locate(test.at, test.path...); found.Text() != test.want || found.File != got.At.File {
			t.Errorf("%s: found %q at %v, want %q", test.name, found.Text(), found.Position(), test.want)
		}
	}
	if want := got.Tables[0].Deep[1].At; Locate(got.Tables[0].At, "deep", "1") != want {
		t.Errorf("place of a table below is not the stored one")
	}
}

// TestLocateDotted: the place of a table made by a dotted key.
func TestLocateDotted(t *testing.T) {
	for _, text := range []string{
		"text = \"x\"\n  table.name = \"t\"\nid = \"a\"\n[numbers]\n",
		"text = \"x\"\ntable.deep = []\ntable.name = \"t\"",
	} {
		var list diag.List
		got, ok := decodeAllOf(t, text, &list)
		if !ok {
			t.Fatal(printed(&list))
		}
		if found := Locate(got.Table.At, "name"); found.Text() != `"t"` {
			t.Errorf("found %q", found.Text())
		}
	}
}

// TestLocateFar: the section of a table may be longer than the part first read, and end
// with the file.
func TestLocateFar(t *testing.T) {
	text := "[table]\n" + strings.Repeat("# 很长的说明\n", 5000) + "name = \"far\"\n"
	for _, tail := range []string{"", "[numbers]\nname = 1\n"} {
		var list diag.List
		got, ok := decodeAllOf(t, text+tail, &list)
		if !ok {
			t.Fatal(printed(&list))
		}
		if found := Locate(got.Table.At, "name"); found.Text() != `"far"` {
			t.Errorf("found %q", found.Text())
		}
	}
}

// TestLocateNowhere: whatever the place, Locate answers with it.
func TestLocateNowhere(t *testing.T) {
	file := fileOf(t, "a = 1\n[b")
	for _, at := range []source.Span{
		{}, source.Whole("x.toml"), {File: file, Start: 6, End: 8}, {File: file, Start: 8, End: 8}, {File: file, Start: 2, End: 3},
		{File: file, Start: 5, End: 99}, {File: file, Start: -1, End: 2}, {File: file, Start: 3, End: 2},
	} {
		if found := Locate(at, "a"); found != at {
			t.Errorf("%v: found %v", at, found)
		}
	}
}
