package sitetest

import (
	"bytes"
	"maps"
	"slices"
	"strings"
	"testing"
)

// sound is a page that passes every check, and the least that a site can be.
const sound = `<!doctype html><html lang="zh-CN"><head>` +
	`<meta http-equiv="X-UA-Compatible" content="IE=edge"><meta charset="utf-8">` +
	`<meta http-equiv="Content-Security-Policy" content="` + policy + `">` +
	`<title>考评</title><link rel="stylesheet" href="assets/site.0123abcd.css"><script src="assets/charts.0123abcd.js" defer></script></head>` +
	`<body><a class="skip" href="#page.main">跳到正文</a><header><p>考评</p></header><main id="page.main"><h1>考评</h1>` +
	`<h2 id="t">排名</h2><div class="wide" role="region" tabindex="0" aria-labelledby="t"><table><thead><tr><th scope="col">单位</th><th scope="col">总分</th></tr></thead>` +
	`<tbody><tr><th scope="row"><a href="a/b.html#x">龙湖分局</a></th><td>97.5</td></tr></tbody></table></div>` +
	`<script id="trend" type="application/json">{"a":[1,null]}</script></main><footer><p>考评办</p></footer></body></html>`

// small is a sound site of two pages.
func small() map[string][]byte {
	second := strings.NewReplacer(`"assets/`, `"../assets/`, `"a/b.html#x"`, `"../index.html"`, `<h1>`, `<h1 id="x">`).Replace(sound)
	return map[string][]byte{
		".gongping": nil, "manifest.json": nil,
		"index.html":               []byte(sound),
		"a/b.html":                 []byte(second),
		"assets/site.0123abcd.css": nil, "assets/charts.0123abcd.js": nil, "assets/echarts-licences.0123abcd.txt": []byte("a\tb\r\n"),
	}
}

func TestSoundSitePasses(t *testing.T) {
	s := newSite(small())
	s.lang = "zh-CN"
	for _, c := range checks {
		for _, fault := range s.faults(c) {
			t.Errorf("%s: %s", c.name, fault)
		}
	}
}

// listed is the sound page with its table marked as a list, and a part of it changed.
func listed(old, changed string) [2]string {
	from := sound[strings.Index(sound, `<table>`):strings.Index(sound, `</table>`)]
	to := strings.NewReplacer(`<table>`, `<table data-list="a">`, `<th scope="col">单位`, `<th scope="col" data-column="unit">单位`,
		`<th scope="col">总分`, `<th scope="col" class="num" data-column="total">总分`, old, changed).Replace(from)
	return [2]string{from, to}
}

// ofKind is the sound page as one of a kind, with its table of a class.
func ofKind(kind, class string) [2]string {
	from := sound[strings.Index(sound, `<body>`):strings.Index(sound, `<thead>`)]
	return [2]string{from, strings.NewReplacer(`<body>`, `<body class="`+kind+`">`, `<table>`, `<table class="`+class+`">`).Replace(from)}
}

// TestChecksFindFaults spoils the sound page in one way after another.
func TestChecksFindFaults(t *testing.T) {
	link := func(href string) [2]string { return [2]string{`"a/b.html#x"`, `"` + href + `"`} }
	cell := func(inner string) [2]string { return [2]string{`97.5`, inner} }
	tested := map[string]bool{"names": true} // below
	for _, f := range []struct {
		check string
		spoil [2]string
		says  string
	}{
		{"links", link(""), "not a plain"},
		{"links", link("a/"), "not a plain"},
		{"links", link("a"), "not a plain"},
		{"links", link("./a/b.html#x"), "not a plain"},
		{"links", link("/a/b.html#x"), "not a plain"},
		{"links", link("//example.com/b.html"), "not a plain"},
		{"links", link("https://example.com/b.html"), "not a plain"},
		{"links", link("javascript:alert(1)"), "not a plain"},
		{"links", link("data:text/html,x"), "not a plain"},
		{"links", link("about:invalid"), "not a plain"},
		{"links", link(`a\b.html`), "not a plain"},
		{"links", link("../a/b.html#x"), "has no file"},
		{"links", link("a/c.html"), "has no file a/c.html"},
		{"links", link("a/b.html#y"), `no id "y"`},
		{"links", link("a/b.html#"), `no id ""`},
		{"links", link("#y"), `no id "y"`},
		{"links", cell(`<img src="data:image/png;base64,AA">`), "not a plain"},
		{"links", cell(`<button formaction="javascript:alert(1)">x</button>`), "not a plain"},
		{"links", cell(`<svg><a xlink:href="javascript:alert(1)">x</a></svg>`), "not a plain"},
		{"reachable", link("index.html"), "no link leads here"},
		{"references", [2]string{`aria-labelledby="t"`, `aria-labelledby="t u"`}, `no id "u"`},
		{"references", cell(`<span data-chart="other">1</span>`), `no id "other"`},
		{"ids", [2]string{`id="trend"`, `id="t"`}, "on 2 elements"},
		{"ids", [2]string{`id="trend"`, `id="a b"`}, "cannot be linked"},
		{"elements", cell(`<video></video>`), "<video>"},
		{"elements", cell(`<img alt="" src="../x.png">`), "is no picture of the site"},
		{"elements", cell(`<img src="assets/x.0123abcd.png">`), "has no alt"},
		{"elements", cell(`<svg></svg>`), "begins with no title"},
		{"elements", cell(`<svg><title>1</title><image></image></svg>`), "<image>"},
		{"elements", cell(`<iframe></iframe>`), "<iframe>"},
		{"elements", cell(`<!-- raw HTML omitted -->`), "comment"},
		{"attributes", cell(`<b style="color:red">1</b>`), "style="},
		{"attributes", cell(`<b onclick="alert(1)">1</b>`), "onclick="},
		{"attributes", cell(`<b title="x">1</b>`), "title="},
		{"nesting", [2]string{`</table></div>`, `</div></table>`}, "</div> closes"},
		{"nesting", [2]string{`</main>`, ``}, "</body> closes"},
		{"nesting", cell(`<p>1`), "</td> closes"},
		{"head", [2]string{`<meta charset="utf-8">`, ``}, "the head begins with"},
		{"head", [2]string{`script-src 'self'`, `script-src 'self' 'unsafe-inline'`}, "the head begins with"},
		{"head", [2]string{`<head><meta http-equiv="X-UA-Compatible" content="IE=edge">`, `<head>`}, "the head begins with"},
		{"head", [2]string{`<title>`, `<meta http-equiv="refresh" content="0;url=//example.com"><title>`}, "refresh"},
		{"head", [2]string{`lang="zh-CN"`, `lang="en"`}, `lang="en"`},
		{"head", [2]string{`<title>考评</title>`, `<title> </title>`}, "title is empty"},
		{"head", [2]string{`<title>考评</title>`, ``}, "0 titles"},
		{"head", [2]string{`<!doctype html>`, ``}, "begins with"},
		{"outline", [2]string{`<h1>考评</h1>`, ``}, "0 <h1>"},
		{"outline", [2]string{`</main>`, `<h1>x</h1></main>`}, "2 <h1>"},
		{"outline", [2]string{`<main id="page.main">`, `<main id="page.main"></main><main>`}, "2 <main>"},
		{"outline", [2]string{`</main>`, `<h4>x</h4></main>`}, "follows <h2>"},
		{"outline", [2]string{`</main>`, `<h3> </h3></main>`}, "is empty"},
		{"outline", [2]string{`<a class="skip" href="#page.main">跳到正文</a>`, ``}, "skips to the content"},
		{"outline", [2]string{`>龙湖分局</a>`, `></a>`}, "has no text"},
		{"outline", [2]string{`<a href="a/b.html#x"`, `<a target="_top" href="a/b.html#x"`}, "has the target"},
		{"outline", [2]string{`<body>`, `<body class="embed">`}, "1 <header>, want 0"},
		{"outline", [2]string{`<body>`, `<body class="embed">`}, `has the target ""`},
		{"tables", [2]string{`<th scope="col">单位</th><th scope="col">总分</th>`, `<td>单位</td><td>总分</td>`}, "<td> in a thead"},
		{"tables", [2]string{`<th scope="col">单位</th>`, ``}, "has not 1 cells"},
		{"tables", [2]string{`scope="row"`, ``}, "want \"row\""},
		{"tables", [2]string{`<tr><th scope="row">`, `<tr class="unit"><th scope="row">`}, "want \"rowgroup\""},
		{"tables", [2]string{`scope="col"`, ``}, "want \"col\""},
		{"tables", [2]string{` aria-labelledby="t"`, ``}, "has no name"},
		{"tables", [2]string{`<tr><th scope="row"><a href="a/b.html#x">龙湖分局</a></th><td>97.5</td></tr>`, ``}, "no rows"},
		{"scripts", cell(`<script>alert(1)</script>`), "inline script"},
		{"scripts", cell(`<script type="text/javascript">alert(1)</script>`), "inline script"},
		{"scripts", [2]string{`defer></script>`, `defer>alert(1)</script>`}, "with the body"},
		{"scripts", [2]string{`[1,null]`, `[1,]`}, "is not JSON"},
		{"lists", [2]string{`id="t"`, `id="view:t"`}, "the address of a view"},
		{"lists", [2]string{`<table>`, `<table data-list="a">`}, "nothing for its controls"},
		{"lists", [2]string{`<table>`, `<table data-list="a">`}, `has the id ""`},
		{"lists", listed(`<td>97.5`, `<td>97.5`), `how "龙湖分局" is read`},
		{"lists", listed(`<td>97.5`, `<td>many`), `sorts by number, and has "many"`},
		{"lists", listed(`<td>97.5`, `<td data-sort="x">97.5`), `sorts by number, and has "97.5"`},
		{"lists", listed(`<tbody><tr>`, `<tbody><tr data-row="first">`), `of the kind "first"`},
		{"lists", listed(`<td>97.5</td>`, `<td>97.5</td><td>1</td>`), "has 3 cells"},
		{"files", [2]string{`<table>`, `<table class="plain new">`}, `which file has the table " new"`},
		{"files", ofKind("ranking", "ranking"), `the table "ranking ranking" is in no file`},
		{"bytes", cell("97\xff"), "not UTF-8"},
		{"bytes", cell("97\x00"), "U+0000"},
		{"bytes", cell("97\r"), "U+000D"},
		{"bytes", cell("97\u202e"), "U+202E"},
		{"bytes", cell("97\ufffd"), "U+FFFD"},
		{"bytes", [2]string{`<!doctype`, "\ufeff<!doctype"}, "U+FEFF"},
		{"escaping", cell(`&amp;lt;b&amp;gt;`), `"&lt;"`},
		{"escaping", cell(`&amp;#39;`), `"&#39;"`},
		{"leftovers", cell(`{{.Total}}`), `"{{"`},
		{"leftovers", cell(`{total} 分`), `"{total}"`},
		{"leftovers", cell(`&lt;nil&gt;`), `"<nil>"`},
		{"leftovers", cell(`%!d(string=x)`), `"%!d"`},
		{"leftovers", cell(`NaN`), `"NaN"`},
		{"leftovers", [2]string{`aria-labelledby="t"`, `aria-label="internal error: x"`}, `"internal error"`},
	} {
		tested[f.check] = true
		files := small()
		if !bytes.Contains(files["index.html"], []byte(f.spoil[0])) {
			t.Errorf("%s: the sound page has no %s", f.check, f.spoil[0])
			continue
		}
		files["index.html"] = bytes.Replace(files["index.html"], []byte(f.spoil[0]), []byte(f.spoil[1]), 1)
		if found := foundBy(t, files, f.check); !strings.Contains(found, f.says) {
			t.Errorf("%s: %s for %s is not found; it says %q", f.check, f.spoil[1], f.spoil[0], found)
		}
	}
	for _, c := range checks {
		if !tested[c.name] {
			t.Errorf("nothing shows what the check %q finds", c.name)
		}
	}
}

func foundBy(t *testing.T, files map[string][]byte, name string) string {
	t.Helper()
	s := newSite(files)
	s.lang = "zh-CN"
	i := slices.IndexFunc(checks, func(c check) bool { return c.name == name })
	return strings.Join(s.faults(checks[i]), "\n")
}

func TestChecksFindStrangeFiles(t *testing.T) {
	for _, name := range []string{"a/B.html", "a/b.htm", "index.html.tmp", "assets/site.css", "中文.html", "a b.html", ".gongping2", "a/.html"} {
		files := maps.Clone(small())
		files[name] = []byte(sound)
		if found := foundBy(t, files, "names"); !strings.Contains(found, name) {
			t.Errorf("%s is not found; it says %q", name, found)
		}
		if found := foundBy(t, files, "reachable"); !strings.Contains(found, name) {
			t.Errorf("%s is not found to be unlinked; it says %q", name, found)
		}
	}
}
