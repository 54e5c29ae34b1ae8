package tomldoc

import (
	"fmt"
	"strings"
	"testing"

	"gongping/internal/diag"
)

// TestRules holds every rule of TOML that the parser of go-toml leaves to its users, with
// the place of the finding.
func TestRules(t *testing.T) {
	for _, test := range []struct {
		name, text string
		codes      []diag.Code
	}{
		// keys
		{"key twice", "a = 1\n«a» = 2\n", []diag.Code{diag.DuplicateKey}},
		{"key three times", "a = 1\n«a» = 2\n«a» = 3\n", []diag.Code{diag.DuplicateKey, diag.DuplicateKey}},
		{"the same key in quotes", "a = 1\n«\"\\u0061\"» = 2\n", []diag.Code{diag.DuplicateKey}},
		{"case differs", "a = 1\nA = 2\n", nil},
		{"key twice in a table", "[x]\na = 1\n[y]\na = 1\n«a» = 2\n", []diag.Code{diag.DuplicateKey}},
		{"key in each element", "[[x]]\na = 1\n[[x]]\na = 1\n«a» = 2\n", []diag.Code{diag.DuplicateKey}},
		{"key twice in braces", "x = { a = 1, «a» = 2 }\n", []diag.Code{diag.DuplicateKey}},
		{"key twice in braces in an array", "x = [{ a = 1 }, { a = 1, «a» = 2 }]\n", []diag.Code{diag.DuplicateKey}},
		{"key twice among many", manyKeys(60) + "«k07» = 1\n", []diag.Code{diag.DuplicateKey}},
		{"key twice among those of a map", manyKeys(60) + "«k50» = 1\n", []diag.Code{diag.DuplicateKey}},
		{"dotted key twice", "a.b = 1\na.«b» = 2\n", []diag.Code{diag.DuplicateKey}},
		{"dotted through a value", "a = 1\n«a».b = 2\n", []diag.Code{diag.DuplicateKey}},
		{"dotted into braces", "a = { b = 1 }\n«a».c = 2\n", []diag.Code{diag.DuplicateKey}},
		{"dotted into an array", "a = [{ b = 1 }]\n«a».c = 2\n", []diag.Code{diag.DuplicateKey}},
		{"value over a dotted table", "a.b = 1\n«a» = 2\n", []diag.Code{diag.DuplicateKey}},
		{"value over a header's parent", "[a.b.c]\n[a]\n«b» = 2\n", []diag.Code{diag.DuplicateKey}},
		{"dotted keys add up", "a.b.c = 1\na.b.d = 2\na.e = 3\n", nil},
		{"dotted keys add up in braces", "x = { a.b = 1, a.c = 2 }\n", nil},
		{"dotted into braces in braces", "x = { a = { b = 1 }, «a».c = 2 }\n", []diag.Code{diag.DuplicateKey}},
		// tables
		{"table twice", "[a]\nb = 1\n«[a]»\nb = 2\n", []diag.Code{diag.DuplicateTable}},
		{"table twice with blanks", "[a]\n«[ \"a\" ]» # again\n", []diag.Code{diag.DuplicateTable}},
		{"parent after child", "[a.b]\nc = 1\n[a]\nd = 1\n", nil},
		{"parent after child, twice", "[a.b]\n[a]\n«[a]»\n", []diag.Code{diag.DuplicateTable}},
		{"table over a dotted one", "[a]\nb.c = 1\n«[a.b]»\n", []diag.Code{diag.DuplicateTable}},
		{"table below a dotted one", "[a]\nb.c = 1\n[a.b.d]\n", nil},
		{"table over a value", "a = 1\n[«a»]\n", []diag.Code{diag.DuplicateKey}},
		{"table below a value", "a = 1\n[«a».b]\n", []diag.Code{diag.DuplicateKey}},
		{"table over braces", "a = {}\n[«a»]\n", []diag.Code{diag.DuplicateKey}},
		{"table below braces", "a = { b = {} }\n[«a».b]\n", []diag.Code{diag.DuplicateKey}},
		{"table below an array", "a = [{}]\n[«a».b]\n", []diag.Code{diag.DuplicateKey}},
		{"dotted into a table with a header", "[a.b]\nx = 1\n[a]\n«b».c = 2\n", []diag.Code{diag.DuplicateTable}},
		{"dotted into a list of tables", "[[a.b]]\n[a]\n«b».c = 1\n", []diag.Code{diag.DuplicateTable}},
		{"both brackets", "[[a]]\n«[a]»\n", []diag.Code{diag.DuplicateTable}},
		{"both brackets, the other way", "[a]\n«[[a]]»\n", []diag.Code{diag.DuplicateTable}},
		{"list over an array", "a = [1]\n[[«a»]]\n", []diag.Code{diag.DuplicateKey}},
		{"list over an empty array", "a = []\n[[«a»]]\n", []diag.Code{diag.DuplicateKey}},
		{"list over braces", "a = {}\n[[«a»]]\n", []diag.Code{diag.DuplicateKey}},
		{"tables of each element", "[[a]]\n[a.b]\n[[a]]\n[a.b]\n«[a.b]»\n", []diag.Code{diag.DuplicateTable}},
		{"keys of a table that stands twice", "[a]\nb = 1\n«[a]»\nb = 2\n«b» = 3\n", []diag.Code{diag.DuplicateTable, diag.DuplicateKey}},
		// numbers
		{"integers at the ends", "a = [9223372036854775807, -9223372036854775808, 0x7FFF_FFFF_FFFF_FFFF]\n", nil},
		{"integer too large", "a = «9223372036854775808»\n", []diag.Code{diag.TooLarge}},
		{"integer too small", "a = [1, «-9223372036854775809»]\n", []diag.Code{diag.TooSmall}},
		{"hexadecimal too large", "a = «0x8000000000000000»\n", []diag.Code{diag.TooLarge}},
		{"binary too large", "a = «0b1" + strings.Repeat("0", 63) + "»\n", []diag.Code{diag.TooLarge}},
		{"decimal too large", "a = «1e309»\n", []diag.Code{diag.NumberTooLong}},
		{"long decimal", "a = 1." + strings.Repeat("0", 400) + "\n", nil},
		{"long decimal too large", "a = «1" + strings.Repeat("0", 400) + ".0»\n", []diag.Code{diag.NumberTooLong}},
		{"long exponent with underscores", "a = 6.02_1e2_0\n", nil},
		{"tiny decimal", "a = 1e-999\n", nil},
		// dates and times
		{"leap day", "a = 2020-02-29\n", nil},
		{"no leap day", "a = «2019-02-29»\n", []diag.Code{diag.BadDate}},
		{"no leap day in 1900", "a = «1900-02-29»\n", []diag.Code{diag.BadDate}},
		{"old leap day", "a = 0004-02-29\n", nil},
		{"month 13", "a = «2020-13-01»\n", []diag.Code{diag.BadDate}},
		{"day 0", "a = «2020-01-00»\n", []diag.Code{diag.BadDate}},
		{"short month", "a = «2020-1-01»\n", []diag.Code{diag.BadDate}},
		{"hour 24", "a = «24:00:00»\n", []diag.Code{diag.BadDate}},
		{"second 60", "a = «23:59:60»\n", []diag.Code{diag.BadDate}},
		{"no seconds", "a = 23:59\n", nil},
		{"moment", "a = [1979-05-27T07:32:00, 1979-05-27 07:32:00.5, 1979-05-27t07:32z, 1979-05-27T07:32:00-07:00]\n", nil},
		{"bad day of a moment", "a = «2019-02-29T00:00:00»\n", []diag.Code{diag.BadDate}},
		{"bad hour of a moment", "a = «2019-02-20 25:00:00Z»\n", []diag.Code{diag.BadDate}},
		{"offset of a day", "a = «2019-02-20 12:00:00+24:00»\n", []diag.Code{diag.BadDate}},
		{"offset of 60 minutes", "a = «2019-02-20 12:00:00+12:60»\n", []diag.Code{diag.BadDate}},
		{"two in one file", "a = «2020-13-01»\nb = «25:00:00»\n", []diag.Code{diag.BadDate, diag.BadDate}},
	} {
		t.Run(test.name, func(t *testing.T) {
			text, places := marked(t, test.text)
			for _, bulk := range []bool{true, false} {
				var list diag.List
				doc := Parse(fileOf(t, text), bulk, &list)
				expect(t, &list, places, test.codes...)
				if doc == nil || doc.failed != (test.codes != nil) {
					t.Errorf("bulk %v: doc %v", bulk, doc)
				}
			}
		})
	}
}

func manyKeys(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "k%02d = 1\n", i)
	}
	return b.String()
}

// TestIndexed: large tables are searched through a map, or a file of a million keys would
// take hours.
func TestIndexed(t *testing.T) {
	if doc := parsed(t, manyKeys(60)); !doc.nodes[root].indexed {
		t.Error("not indexed")
	}
	if doc := parsed(t, manyKeys(indexFrom)); doc.nodes[root].indexed {
		t.Error("indexed")
	}
}

// TestConfirm: were BurntSushi/toml to refuse what we accept, it would have the last word.
func TestConfirm(t *testing.T) {
	text, places := marked(t, "a = 1\nb = «x»\n")
	var list diag.List
	b := newBuilder(fileOf(t, text), &list, 1)
	b.confirm()
	expect(t, &list, places, diag.Syntax)
	if !b.stopped || !b.doc.failed {
		t.Error("accepted")
	}
}
