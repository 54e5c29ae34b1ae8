package sitetest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"path"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/net/html"

	"gongping/internal/locale"
)

// harmless stands in every free text of the site that the hostile ones are
// compared with, and nowhere else.
const harmless = "寻常文字"

// hostile are texts that a careless program takes for markup, paths,
// templates or code.
var hostile = []struct{ name, text string }{
	{"script end", `</script><img src=x onerror=alert(1)>`},
	{"attribute end", `"><svg onload=alert(1)>`},
	{"single quote", `' onmouseover='alert(1)`},
	{"comment", `<!-- x`},
	{"comment end", `--><script>alert(1)</script>`},
	{"escaped", `&lt;b&gt; &amp;amp; &#39;`},
	{"path", `../../x`},
	{"backslash path", `..\..\x\u003c`},
	{"host", `//example.com/x`},
	{"script address", `javascript:alert(1)`},
	{"data address", `data:text/html,<script>alert(1)</script>`},
	{"template", `{{.}} {{template "x"}} ${7+7} <%= 7 %>`},
	{"placeholder", `{period} {now} {by} {a|b} %s %d`},
	{"markdown", `[x](javascript:alert(1)) **x** # x {#c-1}`},
	{"emoji", `👮‍♀️🇨🇳`},
	{"beyond the BMP", `𠮷𠀋`},
	{"combining", `é Å̧̱͜ ﷺ שלום`},
	{"property", `__proto__`},
	{"number", `−1 = 2 → 3/4`},
	{"long", strings.Repeat("龙湖分局辖区发生", 500)},
	{"one long word", strings.Repeat("W", 4000)},
}

// early is a day on which the demo has published two quarters: enough of it for
// one text at a time.
const early = "2019-08-01"

// A hostile text changes nothing but the text: same files, same elements, same
// attributes, same data, and where the harmless text stood stands the hostile
// one, character by character. All of them together stand everywhere in the
// whole demo, each alone in an early state of it.
func TestHostileTextIsText(t *testing.T) {
	t.Parallel()
	all := ""
	for _, h := range hostile {
		if len(h.text) < 200 {
			all += h.text
		}
	}
	t.Run("all", func(t *testing.T) {
		t.Parallel()
		for _, fault := range differences(all, full(t, harmless, locale.ZhCN, ""), full(t, all, locale.ZhCN, "")) {
			t.Error(fault)
		}
	})
	want := map[locale.Lang]*site{}
	for _, lang := range locale.Langs() {
		want[lang] = full(t, harmless, lang, early)
	}
	for i, h := range hostile {
		lang := locale.Langs()[i%2]
		t.Run(h.name, func(t *testing.T) {
			t.Parallel()
			for _, fault := range differences(h.text, want[lang], full(t, h.text, lang, early)) {
				t.Error(fault)
			}
		})
	}
}

// full is the site of a folder with one text in every place, as of a day.
func full(t *testing.T, text string, lang locale.Lang, asOf string) *site {
	t.Helper()
	files := rewritten(t, func(field) string { return quoted(text) })
	return folder{fsys: inMemory(files), lang: lang, asOf: asOf}.build(t)
}

// A comparison holds a site to the one with harmless texts.
type comparison struct {
	text   string // in place of the harmless one
	page   string
	faults []string
	seen   string // page whose first difference has been noted
}

// titled are the files that have texts of the office in them: those that programs
// follow are held against the pages by recheck.
var titled = map[string]bool{"manifest.json": true, "feed.xml": true, "calendar.ics": true}

// differences between a site and the one with harmless texts, other than the
// text.
func differences(text string, want, got *site) []string {
	c := comparison{text: text}
	if !slices.Equal(want.paths, got.paths) {
		return []string{fmt.Sprintf("pages %q, want %q", got.paths, want.paths)}
	}
	for _, p := range want.paths {
		if bytes.Equal(want.files[p], got.files[p]) && !bytes.Contains(want.files[p], []byte(harmless)) {
			continue // the text has no place on it
		}
		c.page = p
		if path.Base(p) == "brief.html" && utf8.RuneCountInString(text) > utf8.RuneCountInString(harmless) {
			c.made(want, got.page(p))
			continue
		}
		c.nodes(want.page(p), got.page(p))
	}
	for name, data := range want.files {
		other, ok := got.files[name]
		if isPage := path.Ext(name) == ".html"; !ok || !isPage && !titled[name] && !bytes.Equal(data, other) {
			c.faults = append(c.faults, name+" differs")
		}
	}
	if len(got.files) != len(want.files) {
		c.faults = append(c.faults, fmt.Sprintf("%d files, want %d", len(got.files), len(want.files)))
	}
	return c.faults
}

func (c *comparison) nodes(want, got *html.Node) {
	w, g := want.FirstChild, got.FirstChild
	for ; w != nil && g != nil; w, g = w.NextSibling, g.NextSibling {
		c.node(w, g)
	}
	if w != nil || g != nil {
		c.differ(want, "<%s> has other children", want.Data)
	}
}

// made: a brief has as many rows as names leave room for on a sheet, so that with
// long ones only what it is made of can be compared: what the pages have.
func (c *comparison) made(want *site, got *html.Node) {
	known := want.vocabulary()
	for n := range got.Descendants() {
		switch {
		case n.Type == html.CommentNode || n.Type == html.ElementNode && !known[n.Data]:
			c.differ(n, "%q", shorten(n.Data))
		case n.Type == html.ElementNode:
			for _, a := range n.Attr {
				if !known[n.Data+" "+qualified(a)] {
					c.differ(n, "%s=%q on %s", qualified(a), shorten(a.Val), n.Data)
				}
			}
		}
	}
}

func (c *comparison) node(want, got *html.Node) {
	switch {
	case want.Namespace == "svg" && want.Data == "svg" && got.Data == "svg":
		c.picture(want, got)
		return
	case want.Type != got.Type || want.Type != html.TextNode && want.Data != got.Data:
		c.differ(want, "%q instead of %q", shorten(got.Data), shorten(want.Data))
		return
	case want.Type == html.TextNode && want.Parent.Data == "script":
		c.data(want, got)
	case want.Type == html.TextNode && c.expected(want.Data) != got.Data:
		c.differ(want, "text %q, want %q", shorten(got.Data), shorten(c.expected(want.Data)))
	}
	if len(want.Attr) != len(got.Attr) {
		c.differ(want, "%q instead of %q", shorten(tag(got)), shorten(tag(want)))
		return
	}
	for i, a := range want.Attr {
		if b := got.Attr[i]; qualified(a) != qualified(b) || c.expected(a.Val) != b.Val {
			c.differ(want, "%s=%q, want %s=%q", qualified(b), shorten(b.Val), qualified(a), shorten(c.expected(a.Val)))
		}
	}
	c.nodes(want, got)
}

// picture: its coordinates follow from how long a text is, and long texts are
// cut. What it is made of is all that can be compared, and that is closed.
func (c *comparison) picture(want, got *html.Node) {
	for n := range got.Descendants() {
		if n.Type == html.ElementNode && !slices.Contains(drawn, n.Data) {
			c.differ(want, "<%s> in a picture", n.Data)
		}
		for _, a := range n.Attr {
			if !slices.Contains(drawnWith, qualified(a)) {
				c.differ(want, "%s=%q in a picture", qualified(a), shorten(a.Val))
			}
		}
	}
	if w, g := first(want, "title"), first(got, "title"); (w == nil) != (g == nil) || w != nil && c.expected(text(w)) != text(g) {
		c.differ(want, "a picture has another title")
	}
}

// first is the first element of a name below a node; nil for none.
func first(n *html.Node, name string) *html.Node {
	for e := range elements(n, name) {
		return e
	}
	return nil
}

func (c *comparison) expected(text string) string { return strings.ReplaceAll(text, harmless, c.text) }

// data compares what a script would read.
func (c *comparison) data(want, got *html.Node) {
	var w, g any
	if json.Unmarshal([]byte(want.Data), &w) != nil || json.Unmarshal([]byte(got.Data), &g) != nil {
		c.differ(want, "not JSON: %q", shorten(got.Data))
		return
	}
	if w = c.substitute(w); !reflect.DeepEqual(w, g) {
		c.differ(want, "data %q, want %q", shorten(fmt.Sprint(g)), shorten(fmt.Sprint(w)))
	}
}

func (c *comparison) substitute(v any) any {
	switch v := v.(type) {
	case string:
		return c.expected(v)
	case []any:
		for i := range v {
			v[i] = c.substitute(v[i])
		}
	case map[string]any:
		for k := range v {
			v[k] = c.substitute(v[k])
		}
	}
	return v
}

// differ notes the first difference of a page: the rest follows from it.
func (c *comparison) differ(at *html.Node, format string, args ...any) {
	if c.seen == c.page {
		return
	}
	c.seen = c.page
	where := ""
	for n := range at.Ancestors() {
		if id, ok := value(n, "id"); ok {
			where = " in #" + id
			break
		}
	}
	c.faults = append(c.faults, c.page+where+": "+fmt.Sprintf(format, args...))
}

// The comparison must see a text that was taken for markup, and one that was
// escaped twice, shortened or lost.
func TestComparisonSeesMarkup(t *testing.T) {
	page := func(inner string) *site {
		return newSite(map[string][]byte{"index.html": []byte(strings.Replace(sound, "97.5", inner, 1))})
	}
	for _, inner := range []string{
		"<b>x</b>", "&amp;lt;b&amp;gt;x&amp;lt;/b&amp;gt;", "x", harmless, "&lt;b>x", "<!--b-->", "", `<i title="b"></i>`,
	} {
		if len(differences("<b>x</b>", page(harmless), page(inner))) == 0 {
			t.Errorf("%s passes for <b>x</b> as text", inner)
		}
	}
	if faults := differences("<b>x</b>", page(harmless), page("&lt;b>x&lt;/b>")); len(faults) > 0 {
		t.Error(faults)
	}
	// A brief is held to what it is made of where texts are long.
	long := strings.Repeat("<b>", 40)
	brief := func(inner string) *site {
		return newSite(map[string][]byte{"brief.html": []byte(strings.Replace(sound, "97.5", inner, 1))})
	}
	for inner, passes := range map[string]bool{strings.Repeat("&lt;b>", 20) + "……": true, "<b></b>": false, "<!--b-->": false, `<span title="b"></span>`: false} {
		if faults := differences(long, brief(harmless), brief(inner)); (len(faults) == 0) != passes {
			t.Errorf("%s on a brief: %q", inner, faults)
		}
	}
	data := func(value string) *site {
		return newSite(map[string][]byte{"index.html": []byte(strings.Replace(sound, "1,null", value, 1))})
	}
	if faults := differences("<b>x</b>", data(`"`+harmless+`"`), data(`"\u003cb>x</b>"`)); len(faults) > 0 {
		t.Error(faults)
	}
	if len(differences("<b>x</b>", data(`"`+harmless+`"`), data(`"x"`))) == 0 {
		t.Error("other data passes for the same")
	}
}
