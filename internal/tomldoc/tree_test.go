package tomldoc

import (
	"strings"
	"testing"
)

// TestPlaces: the place of every value is exactly its text.
func TestPlaces(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"a = 1 # x\n", "1"},
		{"a = \"龙湖\"\n", `"龙湖"`},
		{"a =\t'''\nx'''  \n", "'''\nx'''"},
		{"a = [] # x\n", "[]"},
		{"a = [ 1, 2 , ] # x\n", "[ 1, 2 , ]|1|2"},
		{"a = [ # ]\n [1], # [\n [ [2] ] ]\n", "[ # ]\n [1], # [\n [ [2] ] ]|[1]|1|[ [2] ]|[2]|2"},
		{"a = [\"]\", ']'] \n", "[\"]\", ']']|\"]\"|']'"},
		{"a = {} \n", "{}"},
		{"a = { b = { c = [ ] } , d = 1 }\n", "{ b = { c = [ ] } , d = 1 }|{ c = [ ] }|[ ]|1"},
		{"a = { b . c = [1] }\n", "{ b . c = [1] }|b|[1]|1"},
		{"a = [ { b = 1 , } , {\n c = [] # }\n } ]\n", "[ { b = 1 , } , {\n c = [] # }\n } ]|{ b = 1 , }|1|{\n c = [] # }\n }|[]"},
		{"a . \"b\" . c = 2020-08-14\n", `a|"b"|2020-08-14`},
		{"[ a . b ]\nc = 1\n", "a|[ a . b ]|1"},
		{" [[ \"a\" ]] # x\n[[a]]\nb = 1\n", "[[ \"a\" ]]|[[ \"a\" ]]|[[a]]|1"},
		{"[a.b]\n[a]\n", "[a]|[a.b]"},
	} {
		doc := parsed(t, test.text)
		var got []string
		var walk func(nodeID)
		walk = func(id nodeID) {
			for c := doc.nodes[id].first; c != none && doc.nodes[id].kind >= kindArray; c = doc.nodes[c].next {
				got = append(got, doc.place(c).Text())
				walk(c)
			}
		}
		walk(root)
		if joined := strings.Join(got, "|"); joined != test.want {
			t.Errorf("%q:\ngot  %q\nwant %q", test.text, joined, test.want)
		}
	}
}

// TestKeys: keys are decoded, and findings about them point at them as they are written.
func TestKeys(t *testing.T) {
	doc := parsed(t, "bare-1_a = 1\n\"龙 湖\" = 2\n'C:\\x' = 3\n\"a\\tb\\u9f99\" = 4\n\"\" = 5\n[\"x\\n\"]\n[\"x\\n\".y]\n")
	var got []string
	for id := doc.nodes[root].first; id != none; id = doc.nodes[id].next {
		got = append(got, doc.key(id)+"<"+doc.keyPlace(id).Text())
	}
	want := []string{"bare-1_a<bare-1_a", "龙 湖<\"龙 湖\"", `C:\x<'C:\x'`, "a\tb龙<\"a\\tb\\u9f99\"", "<\"\"", "x\n<[\"x\\n\"]"}
	if strings.Join(got, "|") != strings.Join(want, "|") {
		t.Errorf("got %q", got)
	}
}

// TestTexts: strings are decoded as TOML says.
func TestTexts(t *testing.T) {
	for raw, want := range map[string]string{
		`""`: "", `''`: "", `""""""`: "", `''''''`: "",
		`"\b\t\n\f\r\e\"\\"`:           "\b\t\n\f\r\x1b\"\\",
		`"\x41\u9f99\U0001F46E"`:       "A龙👮",
		"\"\"\"\n\nx\"\"\"":            "\nx",
		"\"\"\"\r\nx\\\r\n \t y\"\"\"": "xy",
		"'''\r\nx\\'''":                `x\`,
		`"""a""b"""""`:                 `a""b""`,
		`'''''a'''''`:                  `''a''`,
		`"""\""""""`:                   `"""`,
	} {
		doc := parsed(t, "a = "+raw+"\n")
		if got := doc.text(doc.nodes[root].first); got != want {
			t.Errorf("%s: got %q, want %q", raw, got, want)
		}
	}
}
