package tomldoc

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// Of few keys and many shapes, random lines soon say something twice; of few marks,
// random values soon come near to a literal.
var (
	randomPaths  = []string{"a", "b", "c", "a.b", "b.a", "a.b.c", "\"a\"", "'b'.c", "a . c", "c.a.b.a", "\"\\u0061\".b"}
	randomValues = []string{"1", "'x'", "[]", "{}", "[1, 2]", "{ a = 1 }", "{ a.b = 1 }", "[{ a = 1 }, { a = 2 }]", "{ a = { b = 1 } }",
		"[[{ b = 1 }]]", "{ a = 1, a = 2 }", "{ a.b = 1, a.c = 2 }", "{ a = {}, a.b = 1 }", "[{ a = { b = [ { c = 1 } ] } }]", "\"\"\"\nx\"\"\""}
	randomMarks = []string{"0", "1", "9", "07", "12", "_", ".", "e", "E", "+", "-", ":", "T", "t", "Z", "z", " ", "2020-02-29", "2019-02-29",
		"07:32", ":59", "inf", "nan", "true", "false", "0x", "0o", "0b", "F", "'", "''", "\"", "\"\"", "\\", "\\\"", "\\n", "\\u00e9", "\\uD800",
		"\\x4", "\\e", "\n", "\r\n", "\r", "\t", "#", "[", "]", "{", "}", ",", "=", "a", "龙", "\u0080", "\u007f", "k = ", "\\ \n", "\\\r\n"}
)

func randomOf(r *rand.Rand, list []string) string { return list[r.IntN(len(list))] }

func randomDocument(r *rand.Rand) string {
	var b strings.Builder
	for range 1 + r.IntN(7) {
		switch r.IntN(6) {
		case 0:
			b.WriteString("[" + randomOf(r, randomPaths) + "]\n")
		case 1:
			b.WriteString("[[" + randomOf(r, randomPaths) + "]]\n")
		case 2:
			b.WriteString("k = ")
			for range 1 + r.IntN(6) {
				b.WriteString(randomOf(r, randomMarks))
			}
			b.WriteByte('\n')
		default:
			b.WriteString(randomOf(r, randomPaths) + " = " + randomOf(r, randomValues) + "\n")
		}
	}
	return b.String()
}

// TestGenerated is FuzzAgreement over documents that are nearly TOML.
func TestGenerated(t *testing.T) {
	n := 5_000
	if testing.Short() {
		n = 1_000
	}
	count := map[difference]int{}
	r := rand.New(rand.NewPCG(1, 2))
	for range n {
		text := randomDocument(r)
		d, detail := compare(t, text)
		if count[d]++; !justified(t, d, text) {
			t.Fatalf("%q\n%s", text, detail)
		}
	}
	t.Logf("%d agreed, %d refused by us and not by BurntSushi/toml, %d read otherwise", count[agreed], count[stricter], count[othervalue])
}
