package handon_test

import (
	"strings"
	"testing"

	"gongping/internal/handon"
	"gongping/internal/site"
)

func carried(src string) string { return "data:" + src }

// What stands alone has no scripts and no links to elsewhere; texts, comments and
// styles stay as they are.
func TestAlone(t *testing.T) {
	for name, c := range map[string]struct{ page, want string }{
		"links":              {`<a href="x.html">甲 <b>乙</b></a> <a href="#a">丙</a>`, `甲 <b>乙</b> <a href="#a">丙</a>`},
		"a link in a link":   {`<a href="x"><a href="#y">1</a></a>`, `<a href="#y">1</a>`},
		"a script":           {`<p>1</p><script src="a" defer></script><p>2</p>`, `<p>1</p><p>2</p>`},
		"data of a script":   {`<script id="x">{"a":"<b>"}</script><p>2</p>`, `<p>2</p>`},
		"a style":            {`<style>a > b::before { content: "<p>" }</style><p>`, `<style>a > b::before { content: "<p>" }</style><p>`},
		"a comment":          {`<!-- <a href="x"> --><p>`, `<!-- <a href="x"> --><p>`},
		"a type":             {`<!DOCTYPE html><html>`, `<!DOCTYPE html><html>`},
		"a picture":          {`<img src="a/b.png" alt="&#34;1 > 0&#34;">`, `<img src="data:a/b.png" alt="&#34;1 > 0&#34;">`},
		"more than a value":  {`<p title="1 > 0" class="a">x</p>`, `<p title="1 > 0" class="a">x</p>`},
		"attributes of data": {`<table class="plain" data-list="a" data-group="b"><p data-chart="c">`, `<table class="plain" data-group="b"><p>`},
		"headings":           {`<h1 id="a">甲</h1><hr>`, `<h1 id="a">甲</h1><hr>`},
		"text alone":         {`甲 &lt;乙&gt;`, `甲 &lt;乙&gt;`},
	} {
		got, err := handon.Alone([]byte(c.page), carried)
		if err != nil || string(got) != c.want {
			t.Errorf("%s: %s %v, want %s", name, got, err, c.want)
		}
	}
	for _, page := range []string{`<p`, `<p class="a>`, `<!-- x`, `<script>1`} {
		if got, err := handon.Alone([]byte(page), carried); err == nil {
			t.Errorf("%s is taken for %s", page, got)
		}
	}
}

// A part has its address in front of its places, its headings one level lower, and
// its title in the names of its regions.
func TestPart(t *testing.T) {
	of := handon.NewParts("q/print.html", []site.Address{"q/a/index.html", "q/b/x.html"})
	for name, c := range map[string]struct{ page, want string }{
		"the title":           {`<h1>甲</h1>`, `<h2 id="q/a/index.page.title">甲</h2>`},
		"headings":            {`<h1>甲</h1><h2 id="n">乙</h2><h6>丙</h6>`, `<h2 id="q/a/index.page.title">甲</h2><h3 id="q/a/index.n">乙</h3><h6>丙</h6>`},
		"no headings":         {`<header></header><hr><html>`, `<header></header><hr><html>`},
		"a place of its own":  {`<a href="#n">`, `<a href="#q/a/index.n">`},
		"another part":        {`<a href="../b/x.html">`, `<a href="#q/b/x">`},
		"a place of another":  {`<a href="../b/x.html#e-1">`, `<a href="#q/b/x.e-1">`},
		"no part":             {`<a href="../../c.html#n">`, `<a href="../c.html#n">`},
		"elsewhere":           {`<a href="http://x/?a=1&amp;b=2">`, `<a href="http://x/?a=1&amp;b=2">`},
		"a region":            {`<div role="region" aria-label="表">`, `<div role="region" aria-label="T 表">`},
		"a region by a place": {`<div role="region" aria-labelledby="n m">`, `<div role="region" aria-labelledby="q/a/index.page.title q/a/index.n q/a/index.m">`},
		"no region":           {`<figure aria-labelledby="n">`, `<figure aria-labelledby="q/a/index.n">`},
		"a label":             {`<label for="n"><input id="n" checked>`, `<label for="q/a/index.n"><input id="q/a/index.n" checked>`},
		"a picture":           {`<img src="../../i/p.png" alt="">`, `<img src="../i/p.png" alt="">`},
	} {
		got, err := of.Part("q/a/index.html", "T", []byte(c.page))
		if err != nil || string(got) != c.want {
			t.Errorf("%s: %s %v, want %s", name, got, err, c.want)
		}
	}
}

// Escapes are taken apart and made again, so that a text stays what it is.
func TestEscapes(t *testing.T) {
	got, err := handon.NewParts("p.html", nil).Part("a.html", `T "<`, []byte(`<nav aria-label="&#34;&lt;&amp;lt;">`))
	const want = `<nav aria-label="T &#34;&lt; &#34;&lt;&amp;lt;">`
	if err != nil || string(got) != want || strings.Count(string(got), ">") != 1 {
		t.Errorf("%s %v, want %s", got, err, want)
	}
}
