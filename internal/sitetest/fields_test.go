package sitetest

import (
	"fmt"
	"path"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"gongping/content"
)

// free are the keys whose values people write as they like, by table. The
// tables of units.toml and site.toml that share a name with others have the
// file before it.
var free = map[string]string{
	"site": "title bureau office contact", "authority": "name", "department": "name", "assessor": "name post",
	"units.toml/kind": "name", "unit": "name", "period": "name", "publication": "reason",
	"class": "name", "identity": "name", "scheme": "title document", "group": "name", "grouping": "name", "attribute": "name", "attribute.word": "name",
	"role": "name", "metric": "name unit", "metric.option": "name", "tie_break": "name", "category": "name",
	"indicator": "name waiver", "indicator.kind": "name unit", "indicator.given": "source", "indicator.multiplier": "name",
	"once": "name", "coefficient": "name", "gate": "name", "grade": "name", "rank_band": "name", "example": "name",
	"report": "reason evidence", "survey": "reason evidence", "event": "reason evidence late", "given": "reason evidence", "absence": "reason evidence",
	"notice": "title", "page": "title", "slot": "text",
	"measure": "name unit", "classification": "document", "periods.toml/kind": "name",
	"person": "name", "person.post": "title", "person.secondment": "elsewhere document", "person.leave": "reason",
	"allowance": "title document clause decides", "eligibility": "title document clause", "eligibility.case": "name", "eligibility.require": "name",
	"task": "title document", "appeal": "filed_by grounds", "ruling": "decided_by document reason",
}

// A field is a free text where it stands.
type field struct {
	name string // table and key: "event.reason"
	file string
	line int // from 1
}

var (
	header = regexp.MustCompile(`^\s*\[+([a-z_.]+)\]+\s*$`)
	entry  = regexp.MustCompile(`^(\s*)([a-z_]+) = "(.*)"$`)
	plain  = regexp.MustCompile(`^[a-zA-Z0-9./:-]*$`)
)

var digest = regexp.MustCompile(`(?m)^digest = .*$`)

// thawed is the demo without the digests of what was published: other texts
// would not agree with them.
func thawed(t *testing.T) map[string][]byte {
	t.Helper()
	files := contents(t, content.FS)
	files["publications.toml"] = digest.ReplaceAll(files["publications.toml"], nil)
	return files
}

// rewritten is the demo with other free texts: put gives the value of each as
// TOML writes it.
func rewritten(t *testing.T, put func(f field) string) map[string][]byte {
	t.Helper()
	files := thawed(t)
	for name, data := range files {
		switch folder, _, _ := strings.Cut(name, "/"); {
		case path.Ext(name) == ".toml":
			files[name] = rewrite(t, name, string(data), put)
		case folder == "notices":
			files[name] = retitled.ReplaceAllFunc(data, func([]byte) []byte { return []byte("title = " + put(field{"notice.title", name, 3})) })
		case folder == "pages":
			_, text, _ := strings.Cut(string(data), "\n")
			files[name] = []byte("# " + inMarkdown(t, put(field{"page.title", name, 1})) + "\n" + text)
		case folder == "slots":
			files[name] = []byte(inMarkdown(t, put(field{"slot.text", name, 1})))
		}
	}
	return files
}

var retitled = regexp.MustCompile(`(?m)^title = .*$`)

// inMarkdown is a text in TOML as Markdown that means just that text.
func inMarkdown(t *testing.T, quoted string) string {
	t.Helper()
	text, err := strconv.Unquote(quoted)
	if err != nil {
		t.Fatalf("%s: %v", quoted, err)
	}
	return regexp.MustCompile(`[!-/:-@\[-`+"`"+`{-~]`).ReplaceAllString(text, `\$0`)
}

func rewrite(t *testing.T, file, text string, put func(f field) string) []byte {
	t.Helper()
	lines := strings.Split(text, "\n")
	table := ""
	for i, line := range lines {
		if h := header.FindStringSubmatch(line); h != nil {
			if table = h[1]; free[file+"/"+table] != "" {
				table = file + "/" + table
			}
		}
		e := entry.FindStringSubmatch(line)
		if e == nil {
			continue
		}
		switch isFree := strings.Contains(" "+free[table]+" ", " "+e[2]+" "); {
		case isFree:
			lines[i] = e[1] + e[2] + " = " + put(field{table + "." + e[2], file, i + 1})
		case e[2] != "formula" && !plain.MatchString(e[3]):
			t.Errorf("%s:%d: the test does not know this text: %s", file, i+1, line)
		}
	}
	return []byte(strings.Join(lines, "\n"))
}

// quoted is a text as TOML writes it.
func quoted(text string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(text) + `"`
}

// unprinted are the free texts that no page shows.
var unprinted = map[string]bool{"assessor.post": true}

// Every text that people write stands on some page, and the demo has them all:
// the tests with hostile texts would pass by what is left out.
func TestEveryFieldIsPrinted(t *testing.T) {
	t.Parallel()
	marked := make(map[string]string) // by the mark in the text
	files := rewritten(t, func(f field) string {
		mark := fmt.Sprintf("［%s］", f.name)
		marked[mark] = f.name
		return quoted("字" + mark)
	})
	for table, keys := range free {
		for _, key := range strings.Fields(keys) {
			if name := table + "." + key; marked["［"+name+"］"] == "" {
				t.Errorf("the demo has no %s", name)
			}
		}
	}
	shown := make(map[string]bool)
	s := folder{fsys: inMemory(files), whom: everybody}.build(t)
	for _, p := range s.paths {
		// Only a page with a mark not yet shown need be parsed: no tag parts it.
		written := string(s.files[p])
		for mark := range marked {
			if !shown[mark] && strings.Contains(written, mark) {
				shown[mark] = strings.Contains(text(s.page(p)), mark)
			}
		}
	}
	for mark, name := range marked {
		if shown[mark] == unprinted[name] {
			t.Errorf("%s is printed: %t", name, shown[mark])
		}
	}
}
