package sitetest

import (
	"strings"
	"testing"

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

// early is a day on which the demo has published one quarter: enough of it for
// one text at a time.
const early = "2019-04-20"

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
