package markdown

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"gongping/internal/source"
)

func file(t testing.TB, text string) *source.File {
	t.Helper()
	f, err := source.New("schemes/key-work/2020.md", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func render(t testing.TB, text string) string {
	t.Helper()
	out, err := HTML(file(t, text))
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSuffix(out, "\n")
}

func TestHTML(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"paragraph", "扣 *0.5* 分", "<p>扣 <em>0.5</em> 分</p>"},
		{"headings stand below the page's own", "# 办法\n## 总则\n### 第一条 {#c-1}", "<h3>办法</h3>\n<h4>总则</h4>\n<h5 id=\"c-1\">第一条</h5>"},
		{"no level is left out", "# 办法\n### 第一条\n### 第二条\n## 附则", "<h3>办法</h3>\n<h4>第一条</h4>\n<h4>第二条</h4>\n<h4>附则</h4>"},
		{"no text is too deep", "# 一\n## 二\n### 三\n#### 四\n##### 五", "<h3>一</h3>\n<h4>二</h4>\n<h5>三</h5>\n<h6>四</h6>\n<h6>五</h6>"},
		{"attributes are not for authors", `# 一 {#c-1 .big onclick="alert(1)" style="color:red" data-x=1}`, `<h3 id="c-1">一</h3>`},
		{"ids of the page are not for authors", "# 一 {#page.main}\n# 二 {#C-1}", "<h3>一</h3>\n<h3>二</h3>"},
		{"a quotation is no clause", "> # 一 {#c-1 .big}\n\n- # 二 {#c-2}", "<blockquote>\n<h3>一</h3>\n</blockquote>\n<ul>\n<li>\n<h3>二</h3>\n</li>\n</ul>"},
		{"HTML is text", "<b>粗</b>", "<p>&lt;b&gt;粗&lt;/b&gt;</p>"},
		{"a block of HTML is text", "<script>\nalert(1)\n</script>", "<p>&lt;script&gt;\nalert(1)\n&lt;/script&gt;</p>"},
		{"a comment is text", "<!-- 注 -->", "<p>&lt;!-- 注 --&gt;</p>"},
		{"a heading follows HTML", "<div>\n# 一", "<p>&lt;div&gt;</p>\n<h3>一</h3>"},
		{"character references are characters", "&lt;b&gt; &amp; &#x4E00;", "<p>&lt;b&gt; &amp; 一</p>"},
		{"link to a clause", "# 一 {#c-1}\n见[一](#c-1 \"题\")", "<h3 id=\"c-1\">一</h3>\n<p>见<a href=\"#c-1\">一</a></p>"},
		{"link to no clause", "见[一](#c-9)", "<p>见一 (#c-9)</p>"},
		{"link to another host", "见[**一**](http://example.com/a?b&amp;c)。", "<p>见<strong>一</strong> (http://example.com/a?b&amp;c)。</p>"},
		{"link to a script", "[一](javascript:alert%281%29)", "<p>一 (javascript:alert%281%29)</p>"},
		{"link by reference", "[一][r]\n\n[r]: data:text/html,x", "<p>一 (data:text/html,x)</p>"},
		{"address escaped once", `[一](<a&amp;lt;b>)`, "<p>一 (a&amp;lt;b)</p>"},
		{"link in angle brackets", "<http://example.com/>", "<p>&lt;http://example.com/&gt;</p>"},
		{"image", "![图](http://example.com/a.png)", "<p>图 (http://example.com/a.png)</p>"},
		{"image in a link", "[![图](a.png)](b.html)", "<p>图 (a.png) (b.html)</p>"},
		{"table", "| 项 | 分 |\n|:--|--:|\n| 一 | 5 |", "<table>\n<thead>\n<tr>\n<th>项</th>\n<th class=\"num\">分</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>一</td>\n<td class=\"num\">5</td>\n</tr>\n</tbody>\n</table>"},
		{"lines of Chinese are joined", "每户扣 1 分。\n本条最多扣 20 分，*不*\n计入。\nA\nB\n和 C", "<p>每户扣 1 分。本条最多扣 20 分，<em>不</em>计入。\nA\nB\n和 C</p>"},
		{"lines before what is marked", "见\n**一**\n和\n`1 + 1`，\n*二*。", "<p>见<strong>一</strong>和\n<code>1 + 1</code>，<em>二</em>。</p>"},
		{"lines of other writing have a space", "See\n*the brief*,\n`a`\n[all](#c-1)\nof it\n\n# One {#c-1}", "<p>See\n<em>the brief</em>,\n<code>a</code>\n<a href=\"#c-1\">all</a>\nof it</p>\n<h3 id=\"c-1\">One</h3>"},
		{"line ends of Windows", "    一\r\n    二\r\n", "<pre><code>一\n二\n</code></pre>"},
	} {
		if got := render(t, c.text); got != c.want {
			t.Errorf("%s: %q\n got %s\nwant %s", c.name, c.text, got, c.want)
		}
	}
}

func TestAnchors(t *testing.T) {
	const text = "# 办法\r\n\r\n### 第一条 **可防性** `<b>` &lt;i&gt; {#c-1}\r\n\r\n> # 引文 {#c-2}\r\n\r\n第三条 {#c-3}\r\n---\r\n"
	var got []string
	for _, a := range Anchors(file(t, text)) {
		got = append(got, fmt.Sprintf("%s|%s|%d", a.ID, a.Title, a.At.Position().Line))
	}
	if want := []string{"c-1|第一条 可防性 <b> <i>|3", "c-3|第三条|7"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestHiddenIn(t *testing.T) {
	const text = "一\t二\r\n三\u202e四&#x202E;五&#8238; `&#0;` &#38; &lt;\n\r六&#xD800;\u200d&#x99999999;"
	var got []string
	for _, h := range HiddenIn(file(t, text)) {
		p := h.At.Position()
		got = append(got, fmt.Sprintf("%X|%d:%d|%s", h.Character, p.Line, p.Column, h.At.Text()))
	}
	want := []string{"202E|2:2|\u202e", "202E|2:4|&#x202E;", "202E|2:13|&#8238;", "0|2:22|&#0;", "D|3:1|\r", "D800|3:3|&#xD800;"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// made are the elements that a text may become, and what the parser puts around
// them.
var made = strings.Fields("html head body p br hr em strong code pre blockquote ul ol li h3 h4 h5 h6 a table thead tbody tr th td")

// FuzzHTML: whatever the text, the output holds nothing but the elements above,
// links within the text, and anchors that a rule file can name.
func FuzzHTML(f *testing.F) {
	for _, seed := range []string{
		"# 一 {#c-1 .x}\n[a](#c-1) ![b](c) <d> <http://e> `f` **g**\n\n| h |\n|--:|\n| i |\n", "<script>\n</script>\n***\n1. a\n   > b {#c}\n",
		"[a]: javascript:x\n\n[a] [b](<c d> 'e') ![[x](y)](z)\n", "a\n=== {#a}\n~~~ html\n<b>\n~~~\n&#60;b&#62; &lt; \\< \\\n",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		src, err := source.New("x.md", []byte(text))
		if err != nil {
			t.Skip("not UTF-8")
		}
		out, err := HTML(src)
		if err != nil {
			t.Fatal(err)
		}
		doc, err := html.Parse(strings.NewReader(out))
		if err != nil {
			t.Fatal(err)
		}
		for n := range doc.Descendants() {
			if n.Type == html.CommentNode || n.Type == html.ElementNode && !slices.Contains(made, n.Data) {
				t.Errorf("%q became %q in %q", text, n.Data, out)
			}
			for _, a := range n.Attr {
				if !harmless(n.Data, a) {
					t.Errorf("%q became <%s %s=%q>", text, n.Data, a.Key, a.Val)
				}
			}
		}
	})
}

func harmless(element string, a html.Attribute) bool {
	switch element + " " + a.Key {
	case "a href":
		return strings.HasPrefix(a.Val, "#") && citable.MatchString(a.Val[1:])
	case "h3 id", "h4 id", "h5 id", "h6 id":
		return citable.MatchString(a.Val)
	case "th class", "td class":
		return a.Val == "num"
	case "code class": // of a fenced block: its language
		return strings.HasPrefix(a.Val, "language-")
	case "ol start":
		return true
	}
	return false
}
