package markdown

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"gongping/internal/source"
)

func TestSections(t *testing.T) {
	const text = `# 办法

序言。

## 第一章 总则 {#ch-1}

章首。

### 第一条 *对象* {#c-1}

见[第二条](#c-2)。

#### 款

- 项

  # 列表里的标题

### 无锚点

仍在第一章。

## 第二章

章首二。

### 第二条 {#c-2}

一

### 再来一次 {#c-2}

二

# 附则

完
`
	list, rest, err := Sections(file(t, text))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, s := range list {
		got = append(got, fmt.Sprintf("%s|%s|%s|%s", s.ID, s.Title, flat(s.HTML), flat(s.Own)))
	}
	const first = `<p>见<a href="#c-2">第二条</a>。</p> <p><strong>款</strong></p> <ul> <li> <p>项</p> <p><strong>列表里的标题</strong></p> </li> </ul> `
	want := []string{
		"ch-1|第一章 总则|<p>章首。</p> <p><strong>第一条 <em>对象</em></strong></p> " + first + "<p><strong>无锚点</strong></p> <p>仍在第一章。</p> |" +
			"<p>章首。</p> <p><strong>无锚点</strong></p> <p>仍在第一章。</p> ",
		"c-1|第一条 对象|" + first + "|" + first,
		"c-2|第二条|<p>一</p> |<p>一</p> ",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
	const outside = "<p><strong>办法</strong></p> <p>序言。</p> <p><strong>第二章</strong></p> <p>章首二。</p> " +
		"<p><strong>再来一次</strong></p> <p>二</p> <p><strong>附则</strong></p> <p>完</p> "
	if flat(rest) != outside {
		t.Errorf("outside of sections: %s", flat(rest))
	}
}

func flat(s string) string { return strings.ReplaceAll(s, "\n", " ") }

func TestLinkedTo(t *testing.T) {
	list, _, err := Sections(file(t, "# 一 {#c-1}\n见[`href=\"#`](#c-1) href=\"#c-1\""))
	if err != nil {
		t.Fatal(err)
	}
	const want = `<p>见<a href="2020.html#c-1"><code>href=&quot;#</code></a> href=&quot;#c-1&quot;</p>`
	if got := strings.TrimSpace(LinkedTo(list[0].HTML, "2020.html")); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// FuzzSections: the sections and the rest hold the whole text once, without
// anchors and headings, and nothing that HTML does not also hold.
func FuzzSections(f *testing.F) {
	f.Add("# 一 {#c-1}\n甲\n## 二 {#c-2}\n> # 乙 {#x}\n\n- 丙\n# 三\n丁[戊](#c-1)\n")
	f.Add("甲\n=== {#a}\n| h |\n|--:|\n| i |\n\n乙 {#a}\n---\n![j](k)\n")
	f.Fuzz(func(t *testing.T, text string) {
		src, err := source.New("x.md", []byte(text))
		if err != nil {
			t.Skip("not UTF-8")
		}
		whole, err := HTML(src)
		if err != nil {
			t.Fatal(err)
		}
		list, rest, err := Sections(src)
		if err != nil {
			t.Fatal(err)
		}
		words, titles := rest, ""
		for _, s := range list {
			words += s.Own
			titles += s.Title
			if !quotable(t, s.HTML) {
				t.Errorf("%q became %q", text, s.HTML)
			}
		}
		if !quotable(t, rest) {
			t.Errorf("%q became %q", text, rest)
		}
		if got, want := letters(t, words)+len(letterOf(titles)), letters(t, whole); got != want {
			t.Errorf("%d letters in the parts, %d in the whole: %q", got, want, text)
		}
	})
}

// quotable reports whether a text has no ids and no headings.
func quotable(t *testing.T, text string) bool {
	doc, err := html.Parse(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	for n := range doc.Descendants() {
		for _, a := range n.Attr {
			if a.Key == "id" || !harmless(n.Data, a) {
				return false
			}
		}
		if n.Type == html.ElementNode && len(n.Data) == 2 && n.Data[0] == 'h' && n.Data != "hr" {
			return false
		}
	}
	return true
}

func letters(t *testing.T, text string) int {
	doc, err := html.Parse(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for n := range doc.Descendants() {
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
	}
	return len(letterOf(b.String()))
}

// letterOf leaves out what a browser or a trim may drop.
func letterOf(s string) string {
	return strings.Map(func(r rune) rune {
		if r <= ' ' || r == 0xFEFF || r == 0xA0 || r == 0x3000 || r == 0x85 || r >= 0x2000 && r <= 0x206F {
			return -1
		}
		return r
	}, s)
}
