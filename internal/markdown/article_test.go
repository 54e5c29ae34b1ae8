package markdown

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"gongping/internal/source"
)

// known resolves what the tests call known; "later" is there, but not shown.
func known(address string, image bool) (Place, bool) {
	switch {
	case image && address == "a.png":
		return Place{Href: "../assets/a.0.png", Width: 3, Height: 2}, true
	case !image && address == "/a.html":
		return Place{Href: "../a.html"}, true
	case address == "later":
		return Place{}, true
	}
	return Place{}, false
}

func TestArticles(t *testing.T) {
	excerpt := func(f *source.File, r Resolve) string {
		out, whole := Excerpt(f, r)
		return fmt.Sprintf("%t %s", whole, out)
	}
	long := strings.Repeat("长", short)
	for _, c := range []struct {
		name   string
		render func(*source.File, Resolve) string
		text   string
		want   string
	}{
		{"page", Page, "前言\n\n# 题 *一*\n## 节 {#s}\n### 目\n# 又\n", "<p>前言</p>\n<h2 id=\"s\">节</h2>\n<h3>目</h3>\n<h2>又</h2>"},
		{"page with a title underlined", Page, "题\n===\n文", "<p>文</p>"},
		{"notice keeps its headings", Notice, "# 题\n文", "<h2>题</h2>\n<p>文</p>"},
		{"second anchor of a name", Notice, "# 甲 {#a}\n# 乙 {#a}", "<h2 id=\"a\">甲</h2>\n<h2>乙</h2>"},
		{"slot has no anchors", Slot, "# 题 {#s}\n文", "<h2>题</h2>\n<p>文</p>"},
		{"known link", Slot, `见[一*二*](/a.html "题")`, `<p>见<a href="../a.html">一<em>二</em></a></p>`},
		{"unknown link", Slot, `见[一](/b.html)`, `<p>见一 (/b.html)</p>`},
		{"link to what is not shown", Slot, `见[一](later)。`, `<p>见一。</p>`},
		{"picture", Slot, `![图"<](a.png "题")`, `<p><img src="../assets/a.0.png" alt="图&quot;&lt;" width="3" height="2"></p>`},
		{"unknown picture", Slot, `![图](b.png)`, `<p>图 (b.png)</p>`},
		{"picture in a link", Slot, `[![图](a.png)](/a.html)`, `<p><a href="../a.html"><img src="../assets/a.0.png" alt="图" width="3" height="2"></a></p>`},
		{"HTML is text", Slot, `<b>x</b>`, `<p>&lt;b&gt;x&lt;/b&gt;</p>`},
		{"short excerpt", excerpt, "一\n\n- 二\n", "true <p>一</p>\n<ul>\n<li>二</li>\n</ul>"},
		{"excerpt of a text with headings", excerpt, "# 题 {#s}\n一[二](/a.html)\n\n三", "false <p>一<a href=\"../a.html\">二</a></p>"},
		{"excerpt of a long text", excerpt, long + "\n\n尾", "false <p>" + long + "</p>"},
		{"excerpt at the limit", excerpt, long, "true <p>" + long + "</p>"},
		{"excerpt of a table", excerpt, "| 甲 |\n|--|\n| 乙 |\n", "false "},
	} {
		if got := strings.TrimSuffix(c.render(file(t, c.text), known), "\n"); got != c.want {
			t.Errorf("%s: %q\n got %s\nwant %s", c.name, c.text, got, c.want)
		}
	}
}

func TestTitle(t *testing.T) {
	for text, want := range map[string]string{
		"# 关于 **本栏** {#x}\n": "关于 本栏", "文\n\n题\n===\n": "题", "## 二级\n": "", "> # 引\n": "", "": "", "# \n": "", "# 见[一](b)\n": "见一 (b)",
	} {
		if got := Title(file(t, text)); got != want {
			t.Errorf("%q: title %q, want %q", text, got, want)
		}
	}
}

func TestLinks(t *testing.T) {
	const text = "# 题\r\n\r\n见[一*二*](/a.html#x \"题\")和![图](b.png)。\r\n\r\n| [表](entry:2020q3/e-1) | [参][r] |\r\n|--|--|\r\n| `[码](c)` | ![](d.png) |\r\n\r\n[r]: http://example.com/\r\n"
	var got []string
	for _, l := range Links(file(t, text)) {
		p := l.At.Position()
		got = append(got, fmt.Sprintf("%s|%s|%t|%d:%d|%s", l.Address, l.Words, l.Image, p.Line, p.Column, l.At.Text()))
	}
	want := []string{
		`/a.html#x|一二|false|3:2|[一*二*](/a.html#x `, `b.png|图|true|3:24|![图](b.png)`,
		`entry:2020q3/e-1|表|false|5:3|[表](entry:2020q3/e-1)`, `http://example.com/|参|false|5:27|[参]`, `d.png||true|7:14|![](d.png)`,
	}
	if !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

// FuzzArticle: whatever the text, no link leads where the resolver did not say,
// and every link has its place.
func FuzzArticle(f *testing.F) {
	for _, seed := range []string{"# 一 {#c-1}\n[a](/a.html) ![b](a.png) [c](later) [d](//e)\n", "[a]: /a.html\n\n| [a] | ![a] |\n|--|--|\n", "- [![x](a.png)](javascript:x)\r\n\tb\n"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		src, err := source.New("x.md", []byte(text))
		if err != nil {
			t.Skip("not UTF-8")
		}
		Title(src)
		excerpt, _ := Excerpt(src, known)
		for _, out := range []string{Page(src, known), Notice(src, known), Slot(src, known), excerpt} {
			doc, err := html.Parse(strings.NewReader(out))
			if err != nil {
				t.Fatal(err)
			}
			for n := range doc.Descendants() {
				for _, a := range n.Attr {
					if a.Key == "href" && a.Val != "../a.html" || a.Key == "src" && a.Val != "../assets/a.0.png" || strings.HasPrefix(a.Key, "on") || a.Key == "style" {
						t.Errorf("%q became <%s %s=%q>", text, n.Data, a.Key, a.Val)
					}
				}
			}
		}
		for _, l := range Links(src) {
			if l.At.Start < 0 || l.At.End > len(src.Text) || l.At.Start >= l.At.End {
				t.Errorf("%q: %q stands at %d to %d", text, l.Address, l.At.Start, l.At.End)
			}
		}
	})
}

func TestIsOutside(t *testing.T) {
	for address, want := range map[string]bool{
		"http://example.com/": true, "HTTPS:x": true, "//example.com": true, `\\host\a`: true, `/\host`: true, " mailto:a@b": true, "javascript:x": true,
		"": false, "/a.html": false, "a.html#b:c": false, "2020q3/a.html": false, "#a": false, "a/b:c": false,
	} {
		if IsOutside(address) != want {
			t.Errorf("%q leads outside: %t", address, !want)
		}
	}
}
