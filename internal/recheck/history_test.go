package recheck_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"gongping/internal/build"
	"gongping/internal/locale"
)

const editionsOfDemo = "schemes/key-work/index.html"

// TestDigitsOfTheHistoryCount changes the digits of the page of a scheme's
// editions: of old and new values, counts, dates, names and wordings.
func TestDigitsOfTheHistoryCount(t *testing.T) {
	t.Parallel()
	for _, lang := range locale.Langs() {
		t.Run(fmt.Sprint(lang), func(t *testing.T) {
			t.Parallel()
			site := demonstration.open(t, build.Options{Lang: lang})
			everyDigitOfTheRulesCounts(t, site, editionsOfDemo, 1800, nil)
		})
	}
}

// TestDigitsOfTheEditionsCount changes the digits of the pages of a scheme's
// editions: these, the history and what ledgers there are hold each other.
func TestDigitsOfTheEditionsCount(t *testing.T) {
	t.Parallel()
	for _, lang := range locale.Langs() {
		for _, edition := range []string{"2019", "2020"} {
			t.Run(fmt.Sprint(lang, " ", edition), func(t *testing.T) {
				t.Parallel()
				site := demonstration.open(t, build.Options{Lang: lang})
				everyDigitOfTheRulesCounts(t, site, "schemes/key-work/"+edition+".html", 1200, map[string]string{
					".peers.":      "span.note",  // of how many units an example compares: those given need not all have a value
					"patrol-level": "span.word",  // of how many units an example ranks, likewise
					".tally":       "b.quantity", // what the events given carry, which an example does not list one by one
				})
			})
		}
	}
}

// everyDigitOfTheRulesCounts changes every seventh digit of a page of a scheme in
// Chinese, and every eleventh in English, where the same numbers stand in other
// words: a number of several digits is compared as a whole, and each change takes
// a reading of the page and of the history. Not one of them may be missed. Of a wording,
// which is compared as a whole, one digit of each paragraph is enough. Alone are
// numbers that stand nowhere else, by what is in the id of their row.
func everyDigitOfTheRulesCounts(t *testing.T, site opened, path string, least int, alone map[string]string) {
	root, err := html.Parse(bytes.NewReader(site.files[path].Data))
	if err != nil {
		t.Fatal(err)
	}
	stride := 7
	if !bytes.Contains(site.files[path].Data, []byte(`lang="zh-CN"`)) {
		stride = 11
	}
	found := func() []string {
		return site.CheckAlso(path, root, editionsOfDemo)
	}
	if found := found(); len(found) > 0 {
		t.Fatal(found)
	}
	count := 0
	for n := range root.Descendants() {
		if n.Type != html.TextNode || !within(n, []string{"main"}) || isAlone(n, alone) {
			continue
		}
		list := changes(n.Data)
		if within(n, []string{".prose"}) { // a wording is compared as a whole
			list = list[:min(1, len(list))]
		}
		for _, changed := range list {
			if count++; count%stride != 0 {
				continue
			}
			before := n.Data
			n.Data = changed
			if len(found()) == 0 {
				t.Errorf("%q for %q in <%s class=%q> below %q is not found", changed, before, n.Parent.Data, attr(n.Parent, "class"), attr(n.Parent.Parent, "class"))
			}
			n.Data = before
		}
	}
	if count < least {
		t.Errorf("%d changes", count)
	}
}

func isAlone(n *html.Node, alone map[string]string) bool {
	for id, selector := range alone {
		if strings.Contains(rowID(n), id) && within(n, []string{selector}) {
			return true
		}
	}
	return false
}

// rowID is the id of the row of a table in which a text stands.
func rowID(n *html.Node) string {
	for ; n != nil; n = n.Parent {
		if n.Data == "tr" {
			return attr(n, "id")
		}
	}
	return ""
}
