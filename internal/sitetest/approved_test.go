package sitetest

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// asRead is what a reader sees of a hostile text in Markdown, where that is not
// what was written.
var asRead = map[string]string{
	"escaped":        `<b> &amp; '`,
	"backslash path": `....\x\u003c`, // a backslash makes a dot a dot
	"placeholder":    `{period} {now} {by} {ab} %s %d`,
}

// marked are hostile texts that Markdown means something by; package markdown
// tests them.
var marked = []string{"markdown", "property"}

// appendix has a text in every kind of place that Markdown has.
const appendix = `
## 附则 TEXT

TEXT

前面 TEXT 后面，**强调 TEXT**。

- 一项 TEXT
  1. 小项 TEXT

> 引文 TEXT

| 项目 TEXT | 分值 |
|---|--:|
| 内容 TEXT | 5 |

### 附条 TEXT {#c-90}

见[附条 TEXT](#c-90)。
`

// TestHostileApprovedTextIsText: the same as for records, for the approved text
// and for the titles of its clauses, which other pages print.
func TestHostileApprovedTextIsText(t *testing.T) {
	t.Parallel()
	want := withApprovedText(t, harmless)
	if !strings.Contains(text(want.page("2020q3/key-work/lindu.html")), "第九条 "+harmless) {
		t.Error("the title of a clause does not stand beside an indicator")
	}
	for _, h := range hostile {
		if slices.Contains(marked, h.name) {
			continue
		}
		t.Run(h.name, func(t *testing.T) {
			t.Parallel()
			seen, ok := asRead[h.name]
			if !ok {
				seen = h.text
			}
			written := strings.ReplaceAll(h.text, "|", "") // it would end a cell
			for _, fault := range differences(seen, want, withApprovedText(t, written)) {
				t.Error(fault)
			}
		})
	}
}

// below are the files of the demonstration about those below the bureaus.
var below = regexp.MustCompile(`^(people|allowances|eligibility)/|^schemes/(stations|squads|officers)|^records/[^/]*/heyuan-`)

// ofYear is how the publication goes on of a period in which only those are
// appraised.
var ofYear = regexp.MustCompile(`^\s*period = "[0-9-]*"`)

// bureausOnly is the demonstration without those below the bureaus: enough of it
// for texts of the bureaus' scheme.
func bureausOnly(files map[string][]byte) map[string][]byte {
	maps.DeleteFunc(files, func(name string, _ []byte) bool { return below.MatchString(name) })
	const head = "[[publication]]"
	records := strings.Split(string(files["publications.toml"]), head)
	files["publications.toml"] = []byte(strings.Join(slices.DeleteFunc(records, ofYear.MatchString), head))
	return files
}

func withApprovedText(t *testing.T, text string) *site {
	t.Helper()
	const file, heading = "schemes/key-work/2020.md", "### 第九条 走访建档 {#c-9}"
	files := bureausOnly(thawed(t))
	md := string(files[file])
	if !strings.Contains(md, heading) {
		t.Fatalf("%s has no %s", file, heading)
	}
	md = strings.Replace(md, heading, "### 第九条 "+text+" {#c-9}", 1)
	files[file] = []byte(md + strings.ReplaceAll(appendix, "TEXT", text))
	return folder{fsys: inMemory(files)}.build(t)
}
