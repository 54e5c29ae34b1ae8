package recheck_test

import (
	"bytes"
	"maps"
	"slices"
	"strings"
	"testing"

	"gongping/internal/build"
	"gongping/internal/locale"
)

// What is drawn of a table of subjects by indicators, said of it or lies under its cells
// is no digit, but readers see it.
func TestTamperingWithHeatMaps(t *testing.T) {
	t.Parallel()
	sparse, crossed := withoutValues(t)
	demo := demonstration.open(t, build.Options{})
	english := demonstration.open(t, build.Options{Lang: locale.En})
	const page = "2020q4/key-work/indicators.html"
	for name, c := range map[string]tampering{
		"ground of another level":   {demo, page, `num h-low-4`, "num h-low-3", "levels: printed"},
		"ground of the other side":  {demo, page, `num h-low-1`, "num h-high-1", "levels: printed"},
		"ground of the middle":      {demo, page, `num h-0`, "num h-low-1", "levels: printed"},
		"heads of other columns":    {demo, page, `colspan="5">`, `colspan="4">`, "heads: printed"},
		"another exact value":       {demo, page, `(data-exact="[^"]*)(\d")`, "${1}0$2", "printed"},
		"number of a column":        {demo, page, `(class="ordinal">)1<`, "${1}2<", "numbers: printed"},
		"another is said to be low": {demo, page, `低于本组中位数的指标最多的是槐川县局`, "低于本组中位数的指标最多的是青泮分局", "sentence: printed"},
		"another indicator is said": {english, page, `The points of \S+ lie`, "The points of x lie", "sentence: printed"},
		"fewer are named":           {english, page, ` and others, 7 units in all`, "", "sentence: printed"},
		"key of another column":     {demo, page, `(key">[^<]*)1 走访建档`, "${1}1 走访任务", "key: printed"},
		"no figure":                 {demo, page, `<figure class="chart"(.*?)</figure>`, "", "0 figures, want 1"},
		"a note beside a figure":    {demo, page, `</figure>`, `$0<p class="note">x</p>`, "note: printed"},
		"chart said otherwise":      {demo, page, `"description":"低于`, `"description":"高于`, "chart aria"},
		"chart of other columns":    {demo, page, `"走访建档","走访任务"`, `"走访任务","走访建档"`, "chart columns"},
		"chart of other rows":       {demo, page, `"青泮分局","桐源县局"`, `"桐源县局","青泮分局"`, "chart rows"},
		"a cell of another level":   {demo, page, `(\[\d+,\d+,)-4,`, "${1}-3,", "chart h-low-4"},
		"a cell of another column":  {demo, page, `\[25,2,-4,`, "[24,2,-4,", "chart h-low-4"},
		"a cell of another value":   {demo, page, `-4,"5.2"`, `-4,"5.3"`, "chart h-low-4"},
		"a level of another name":   {demo, page, `"name":"很低"`, `"name":"较低"`, "chart h-low-3"},
		"no heads in the chart":     {demo, page, `"name":"警务改革"`, `"name":"x"`, "chart heads"},
		"no chart":                  {demo, page, `"series":\[`, `"other":[`, "0 series"},
		"picture said otherwise":    {demo, page, `<title>低于`, "<title>高于", "picture: printed"},
		"a head in the picture":     {demo, page, `>基础工作</text>`, ">其他工作</text>", "picture words"},
		"a name in the picture":     {demo, page, `>青泮分局</text>`, ">桐源县局</text>", "picture names"},
		"a number in the picture":   {demo, page, `>7</text>`, ">8</text>", "picture numbers"},
		"a number over another":     {demo, page, `(<text x=")\d+("[^>]*>7</text>)`, "${1}2$2", "picture h-"},
		"a mark taken away":         {demo, page, `(fill="#8fa3b8"|stroke="#8fa3b8"/><path d="M\S+ [^M"]*)M[^M"]*`, "$1", "picture h-low-4"},
		"a mark of another size":    {demo, page, `h10v10h-10zM([^"]*" fill="#0)`, "h8v8h-8zM$1", "picture h-"},
		"levels turned round":       {demo, page, `fill="#fff" stroke="#b8460e"`, `fill="#0b5cad" stroke="#b8460e"`, `is filled with "#0b5cad"`},
		"one path too few":          {demo, page, `<path [^>]*fill="#fff"[^>]*>`, "", "paths, want 11"},
		"a value that is none":      {sparse, crossed, `"name":"(?:无数值|no value)"`, `"name":"最低档"`, "chart h-none"},
		"a cross taken away":        {sparse, crossed, `M\d+ \d+l6 6m0-6l-6 6"`, `"`, "picture h-none"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			mustReport(t, c.site.Check(c.page, replaced(t, c.site.files[c.page], c.match, c.with)), c.want)
		})
	}
}

// withoutValues is a site, and a page of it, on whose picture there are cells without a
// value.
func withoutValues(t *testing.T) (opened, string) {
	t.Helper()
	for seed := range uint64(40) {
		files := built(t, random(seed), build.Options{})
		for _, path := range slices.Sorted(maps.Keys(files)) {
			if strings.HasSuffix(path, "/indicators.html") && bytes.Contains(files[path].Data, []byte("l6 6m0-6l-6 6")) {
				return open(t, files), path
			}
		}
	}
	t.Fatal("every cell of every site has a value")
	return opened{}, ""
}
