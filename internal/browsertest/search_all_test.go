package browsertest

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/chromedp/chromedp"
	"golang.org/x/text/unicode/norm"

	"gongping/internal/pinyin"
)

// A thing is a line of the index that is found by its name. That the index has all of
// the pages, and nothing else, is for package recheck.
type thing struct {
	name, id, href string
	text           string     // the name as it is compared
	typed          [][]string // what may be typed for each of its characters
}

// simple is a text without case, width, spaces and marks.
func simple(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, norm.NFKC.String(text))
}

func newThing(name, id, href string) thing {
	x := thing{name: name, id: simple(id), href: href, text: simple(name)}
	for _, r := range x.text {
		x.typed = append(x.typed, append(pinyin.Readings(string(r))[0], string(r)))
	}
	return x
}

// spelled is the name by the first reading of each character, and by the first letters
// of these.
func (x *thing) spelled() (full, initials string) {
	for _, typed := range x.typed {
		full += typed[0]
		initials += string([]rune(typed[0])[:1])
	}
	return full, initials
}

// means reports whether a query is all of a name: by id, characters, readings, first
// letters, or a mixture of them, the last syllable begun.
func (x *thing) means(query string) bool {
	if query == x.id || query == x.text {
		return true
	}
	reached := []string{query} // what is left of the query
	for _, typed := range x.typed {
		var next []string
		for _, left := range reached {
			for _, t := range typed {
				parts := []string{t, string([]rune(t)[:1])}
				if strings.HasPrefix(t, "zh") || strings.HasPrefix(t, "ch") || strings.HasPrefix(t, "sh") {
					parts = append(parts, t[:2])
				}
				if left != "" && len(left) < len(t) && strings.HasPrefix(t, left) {
					parts = append(parts, left)
				}
				for _, part := range parts {
					if rest, ok := strings.CutPrefix(left, part); ok && !slices.Contains(next, rest) {
						next = append(next, rest)
					}
				}
			}
		}
		reached = next
	}
	return slices.Contains(reached, "")
}

// lists are those of the files of a part of a site's index.
func lists(t *testing.T, s *site, part string) [][]string {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(s.dir, "search", part+"*.js"))
	if err != nil || len(names) == 0 {
		t.Fatalf("no %s: %v", part, err)
	}
	var all [][]string
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		var list []string
		if err := json.Unmarshal(regexp.MustCompile(`(?s)\[.*\]`).Find(data), &list); err != nil {
			t.Fatal(err)
		}
		all = append(all, list)
	}
	return all
}

func lines(text string) [][]string {
	var all [][]string
	for line := range strings.SplitSeq(text, "\n") {
		all = append(all, append(strings.Split(line, "\t"), "", ""))
	}
	return all
}

// things are the units, people, pages, clauses and indicators of a site.
func things(t *testing.T, s *site) []thing {
	t.Helper()
	var all []thing
	core := lists(t, s, "core")[0]
	subjects := lines(core[1])
	for _, file := range lists(t, s, "people") {
		subjects = append(subjects, lines(file[0])...)
	}
	for _, x := range subjects {
		all = append(all, newThing(x[0], x[1], "subjects/"+x[1]+".html"))
	}
	for _, x := range lines(core[2]) {
		all = append(all, newThing(x[0], strings.TrimSuffix(x[1], "/index"), x[1]+".html"))
	}
	for _, x := range lines(core[3]) {
		all = append(all, newThing(x[0], strings.TrimPrefix(x[2], "indicator."), "schemes/"+x[1]+".html#"+x[2]))
	}
	return all
}

// records are the places of every record of a site, by id.
func records(t *testing.T, s *site) map[string][]string {
	t.Helper()
	all := make(map[string][]string)
	for _, file := range lists(t, s, "entries") {
		pages, subjects := lines(file[0]), lines(file[1])
		number := func(text string) int64 {
			n, err := strconv.ParseInt(text, 36, 32)
			if err != nil {
				t.Fatal(err)
			}
			return n
		}
		for _, x := range lines(file[2]) {
			for place := range strings.FieldsSeq(x[1]) {
				page, who, isLedger := strings.Cut(place, ".")
				href := pages[number(page)][0]
				if isLedger {
					href += "/" + subjects[number(who)][0]
				}
				all[x[0]] = append(all[x[0]], href+".html#"+x[0])
			}
		}
	}
	return all
}

// found runs the search of the page that is open for each query and gives the addresses
// of the first results, at most as many as it shows.
const findAll = `(function (queries) {
	return Promise.all(queries.map(function (query) {
		return new Promise(function (done) {
			gongpingSearch.find(query, function (x) { done(x.missing ? ['missing'] : x.results.slice(0, 50).map(function (r) { return r.href; })); });
		});
	}));
}(%s))`

// TestSearchFindsEverything: every unit, person, page, clause and indicator of the demo
// is found by its name, in pinyin, by initials and by its id, before everything that is
// not called so; and every record by its id, at each of its places.
func TestSearchFindsEverything(t *testing.T) {
	t.Parallel()
	p := example(t, "demo-zh", "search")
	ctx := tab(t)
	p.show(t, ctx, desk)
	find := func(queries []string) [][]string {
		list, err := json.Marshal(queries)
		if err != nil {
			t.Fatal(err)
		}
		return evaluate[[][]string](t, ctx, fmt.Sprintf(findAll, list), chromedp.EvalAwaitPromise)
	}
	all := things(t, p.site)
	var queries []string
	var of []*thing
	for i := range all {
		full, initials := all[i].spelled()
		for _, query := range []string{all[i].name, full, initials, all[i].id} {
			queries, of = append(queries, query), append(of, &all[i])
		}
	}
	for i, hrefs := range find(queries) {
		meant := make(map[string]bool)
		for n := range all {
			if all[n].means(simple(queries[i])) {
				meant[all[n].href] = true
			}
		}
		first := hrefs[:min(len(hrefs), len(meant))]
		if !slices.Contains(first, of[i].href) && len(meant) <= 50 || len(hrefs) == 0 || !meant[hrefs[0]] {
			t.Errorf("%s (%s) is typed as %q: found %q", of[i].name, of[i].href, queries[i], first)
		}
	}
	places := records(t, p.site)
	var ids []string
	for id := range places {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	for i, hrefs := range find(ids) {
		if want := places[ids[i]]; !slices.Equal(hrefs[:min(len(hrefs), len(want))], want) {
			t.Errorf("%s is at %q, found %q", ids[i], want, hrefs)
		}
	}
	if len(all) < 300 || len(ids) < 3000 {
		t.Errorf("only %d things and %d records", len(all), len(ids))
	}
}
