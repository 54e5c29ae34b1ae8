package sitetest

import (
	"encoding/json"
	"regexp"
	"strings"
	"testing"
)

// indexed is a file of the index of the search page, whose name follows from what is
// in it.
var indexed = regexp.MustCompile(`(search/|^|[\s"])((?:core|people-[0-9]+|entries-[0-9]+))\.[0-9a-f]{8}\.js`)

// undigested is a text with the names of such files as far as their content does not
// decide them.
func undigested(text string) string { return indexed.ReplaceAllString(text, "$1$2.js") }

// called is how a file of the index calls the script.
var called = regexp.MustCompile(`(?s)^gongpingSearch\("[a-z0-9-]+",(\[.*\])\);\n$`)

// indexes are the lists in the files of the index.
func indexes(s *site) map[string][]string {
	all := make(map[string][]string)
	for name, data := range s.files {
		if !indexed.MatchString(name) {
			continue
		}
		var lists []string
		if m := called.FindSubmatch(data); m != nil && json.Unmarshal(m[1], &lists) == nil {
			all[undigested(name)] = lists
		}
	}
	return all
}

// indexes compares what the script of the search page reads: other texts stand where
// the harmless ones stood, and nothing else differs but the characters that they have.
func (c *comparison) indexes(want, got *site) {
	w, g := indexes(want), indexes(got)
	for name, lists := range w {
		if len(lists) != len(g[name]) {
			c.faults = append(c.faults, name+" has other lists")
			continue
		}
		for i, list := range lists {
			if characters := name == "search/core.js" && i == 0; !characters && undigested(c.expected(list)) != undigested(g[name][i]) {
				c.faults = append(c.faults, name+" differs: "+shorten(list))
			}
		}
	}
}

// The comparison must see a text that is lost, or not quoted.
func TestComparisonSeesTheIndex(t *testing.T) {
	index := func(lists string) *site {
		return newSite(map[string][]byte{"index.html": []byte(sound), "search/people-1.0123abcd.js": []byte(`gongpingSearch("people-1",` + lists + ");\n")})
	}
	for lists, passes := range map[string]bool{`["\"<b>\tx"]`: true, `[""<b>\tx"]`: false, `["\"\tx"]`: false, `[]`: false} {
		if faults := differences(`"<b>`, index(`["`+harmless+`\tx"]`), index(lists)); (len(faults) == 0) != passes {
			t.Errorf("%s: %q", lists, faults)
		}
	}
	if !strings.Contains(undigested(`"core":"search/core.0123abcd.js"`), `"search/core.js"`) {
		t.Error("the digest stays")
	}
}
