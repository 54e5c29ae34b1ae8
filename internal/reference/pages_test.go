package reference

import (
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"gongping/internal/locale"
)

// pages are those of the code, by path.
func pages(t *testing.T) map[string]string {
	t.Helper()
	list, err := Pages()
	if err != nil {
		t.Fatal(err)
	}
	byPath := make(map[string]string)
	for _, p := range list {
		byPath[p.Path] = p.Text
	}
	if len(byPath) != len(list) || len(list) < 40 {
		t.Fatalf("%d pages, %d paths", len(list), len(byPath))
	}
	return byPath
}

func TestCommittedPagesAreCurrent(t *testing.T) {
	made := pages(t)
	for _, lang := range locale.Langs() {
		committed, err := filepath.Glob(filepath.Join(lang.Tag(), "*.md"))
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range committed {
			if _, ok := made[filepath.ToSlash(name)]; !ok {
				t.Errorf("%s has no chapter: make reference removes it", name)
			}
		}
	}
	for name, text := range made {
		data, err := os.ReadFile(filepath.FromSlash(name))
		if err != nil {
			t.Errorf("%v: make reference writes it", err)
		} else if string(data) != text {
			t.Errorf("%s is stale: make reference writes it again", name)
		}
	}
}

var (
	fence      = regexp.MustCompile("(?ms)^```.*?^```$")
	anchor     = regexp.MustCompile(`<a id="([^"]+)"></a>`)
	linkTarget = regexp.MustCompile(`\]\(([^)]+)\)`)
	span       = regexp.MustCompile("`[^`\n]*`")
)

func anchors(t *testing.T, name, text string) []string {
	t.Helper()
	var ids []string
	for _, m := range anchor.FindAllStringSubmatch(fence.ReplaceAllString(text, ""), -1) {
		if slices.Contains(ids, m[1]) {
			t.Errorf("%s has the anchor %s twice", name, m[1])
		}
		ids = append(ids, m[1])
	}
	return ids
}

func links(text string) []string {
	var list []string
	for _, m := range linkTarget.FindAllStringSubmatch(span.ReplaceAllString(fence.ReplaceAllString(text, ""), ""), -1) {
		list = append(list, m[1])
	}
	return list
}

func TestLinksLeadSomewhere(t *testing.T) {
	made := pages(t)
	count := 0
	for name, text := range made {
		for _, link := range links(text) {
			count++
			file, id, _ := strings.Cut(link, "#")
			to := name
			if file != "" {
				to = path.Join(path.Dir(name), file)
			}
			if _, ok := made[to]; !ok {
				t.Errorf("%s: the link %s leads to no page", name, link)
			} else if id != "" && !slices.Contains(anchors(t, to, made[to]), id) {
				t.Errorf("%s: the link %s leads to no anchor", name, link)
			}
		}
	}
	if count < 200 {
		t.Errorf("%d links: the test does not see the pages", count)
	}
}

func TestEveryPageIsReachedFromTheIndex(t *testing.T) {
	made := pages(t)
	for _, lang := range locale.Langs() {
		linked := links(made[path.Join(lang.Tag(), "index.md")])
		for name := range made {
			base := path.Base(name)
			if path.Dir(name) != lang.Tag() || base == "index.md" {
				continue
			}
			if !slices.ContainsFunc(linked, func(l string) bool { file, _, _ := strings.Cut(l, "#"); return file == base }) {
				t.Errorf("%s is not in the index", name)
			}
		}
	}
}

// What one language has the other has too, in the same order.
func TestLanguagesAgree(t *testing.T) {
	made := pages(t)
	zh, en := locale.ZhCN.Tag()+"/", locale.En.Tag()+"/"
	for name, text := range made {
		base, ok := strings.CutPrefix(name, zh)
		if !ok {
			continue
		}
		other, ok := made[en+base]
		if !ok {
			t.Errorf("%s is not there in English", base)
			continue
		}
		for what, list := range map[string]func(string) []string{
			"anchors": func(s string) []string { return anchors(t, base, s) },
			"shapes":  shape,
			"links":   func(s string) []string { return slices.Sorted(slices.Values(links(s))) },
		} {
			if a, b := list(text), list(other); !slices.Equal(a, b) {
				t.Errorf("%s: %s differ:\n%q\n%q", base, what, a, b)
			}
		}
	}
	if len(made)%2 != 0 {
		t.Errorf("%d pages in two languages", len(made))
	}
}

// shape is what a page is made of, whatever its language.
func shape(text string) []string {
	prose := fence.ReplaceAllString(text, "```")
	return regexp.MustCompile("(?m)^(#+ |```|\\| `[a-z_]+` \\|)").FindAllString(prose, -1)
}

func TestTextsAreInTheirLanguage(t *testing.T) {
	for name, text := range pages(t) {
		for _, left := range []string{"{{", "}}", "¦"} {
			if strings.Contains(text, left) {
				t.Errorf("%s: %q is left over", name, left)
			}
		}
		prose := span.ReplaceAllString(fence.ReplaceAllString(text, ""), "")
		if strings.HasPrefix(name, locale.En.Tag()) && strings.ContainsFunc(prose, isHan) {
			t.Errorf("%s is not all English: %s", name, around(prose))
		}
		if blocks := strings.Join(blocksOf(text, "toml"), ""); strings.HasPrefix(name, locale.En.Tag()) && strings.ContainsFunc(blocks, isHan) {
			t.Errorf("%s: an example is not all English: %s", name, around(blocks))
		}
	}
}

func isHan(r rune) bool { return unicode.Is(unicode.Han, r) }

func around(text string) string {
	i := strings.IndexFunc(text, isHan)
	start := strings.LastIndexByte(text[:i], '\n') + 1
	line, _, _ := strings.Cut(text[start:], "\n")
	return line
}

// Both columns of a table stay columns: a row has as many cells as its head.
func TestTablesHaveTheirColumns(t *testing.T) {
	bar := regexp.MustCompile(`(?:^|[^\\])\|`)
	for name, text := range pages(t) {
		width := 0
		for line := range strings.Lines(fence.ReplaceAllString(text, "")) {
			if !strings.HasPrefix(line, "|") {
				width = 0
				continue
			}
			cells := len(bar.FindAllString(line, -1))
			if width == 0 {
				width = cells
			}
			if cells != width {
				t.Errorf("%s: %d cells, not %d: %s", name, cells-1, width-1, line)
			}
		}
	}
}
