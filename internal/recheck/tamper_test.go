package recheck_test

import (
	"bytes"
	"os"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/net/html"

	"gongping/content"
	"gongping/internal/build"
	"gongping/internal/locale"
	"gongping/internal/recheck"
)

// What a digit does not say: order, structure, words and missing pages. With
// is empty where the page or the match is taken away.
func TestTampering(t *testing.T) {
	demo := open(t, built(t, content.FS, build.Options{}))
	football := open(t, built(t, os.DirFS(league), build.Options{Lang: locale.En}))
	const (
		q3, q4  = "2020q3/key-work/", "2020q4/key-work/"
		table   = "2023-24/table/index.html"
		twoRows = `(?s)(<tr id="unit\.\w+">.*?</tr>)(<tr id="unit\.\w+">.*?</tr>)`
	)
	for name, c := range map[string]struct {
		site              opened
		page, match, with string
		want              string // part of a report
	}{
		"no home":                {demo, "index.html", "", "", "index.html: is not there"},
		"no period page":         {demo, "2020q3/index.html", "", "", "no page 2020q3/index.html"},
		"no ranking":             {demo, q3 + "index.html", "", "", "no page 2020q3/key-work/index.html"},
		"no ledger":              {demo, q3 + "lindu.html", "", "", "there is no such ledger"},
		"no scheme":              {demo, "schemes/key-work/2020.html", "", "", "the scheme does not say"},
		"unknown language":       {demo, q3 + "lindu.html", `lang="zh-CN"`, `lang="fr"`, "unknown language"},
		"period not listed":      {demo, "index.html", `<tr><th scope="row"><a href="2020q3.*?</tr>`, "", "does not list this page"},
		"board not listed":       {demo, "index.html", `<p><a href="2020q3/key-work/index.html">.*?</p>`, "", "belongs to no ranking"},
		"group renamed":          {demo, "index.html", `labelledby="key-work\.`, `labelledby="other.`, "key-work.all"},
		"row missing at home":    {demo, "index.html", `<tr><td class="rank.*?</tr>`, "", "index.html: table key-work.all"},
		"table missing":          {demo, "2020q4/index.html", `class="ranking"`, "", "0 tables, want 1"},
		"two rows swapped":       {demo, q4 + "index.html", twoRows, "$2$1", "stands after a lower one"},
		"row not ranked":         {demo, q4 + "index.html", `<tr id="unit\.lindu">.*?</tr>`, "", "is ranked 0 times"},
		"row ranked twice":       {demo, q4 + "index.html", `<tr id="unit\.lindu">.*?</tr>`, "$0$0", "is ranked 2 times"},
		"place not shared":       {demo, q4 + "index.html", `<b class="place">1<`, `<span class="tie">并列</span>$0`, "并列"},
		"arrow turned round":     {demo, q4 + "index.html", `movement up`, `movement down`, "movement up"},
		"key taken from a row":   {football, table, `(Manchester City</a>.*?</tr>.*?)num key`, `${1}num`, "1 keys, want 2"},
		"key moved aside":        {football, table, `num key`, `num`, "rules that cannot be read"},
		"rule turned round":      {football, table, `higher Goal difference`, `lower Goal difference`, "stands after a lower one"},
		"lowest first":           {football, table, `highest first`, `lowest first`, "rules that cannot be read"},
		"rule missing":           {football, table, `Level on points, the higher Goal difference stands first\.`, "", "rules that cannot be read"},
		"other baseline":         {demo, q4 + "index.html", `名次变化与2020年第三季度`, "名次变化与2020年第二季度", "want \"名次变化与2020年第三季度"},
		"no baseline":            {demo, q4 + "index.html", `名次变化与.*?比较。`, "没有上一期成绩可比。", "want \"名次变化与2020年第三季度"},
		"other baseline at home": {demo, "index.html", `名次变化与2020年第三季度`, "名次变化与2020年第二季度", "the baseline is not that"},
		"baseline of a ledger":   {demo, q4 + "lindu.html", `名次变化与2020年第三季度`, "名次变化与2020年第二季度", "the baseline is not that"},
		"attribute for machines": {demo, q3 + "lindu.html", `data-value="1264"`, `data-value="1265"`, "households: printed"},
		"cap for floor":          {demo, q3 + "lindu.html", `data-op="cap"`, `data-op="floor"`, "21 must not lead to 20"},
		"cap after ruling":       {demo, q3 + "lindu.html", `data-op="ruling"`, `data-op="other"`, "is out of place"},
		"rounding by a mode":     {demo, q4 + "qingpan.html", `data-mode="half-away"`, `data-mode="no-such"`, "must not lead to"},
		"rounding to places":     {demo, q4 + "qingpan.html", `data-places="2"`, `data-places="3"`, "must not lead to"},
		"reduced, not increased": {demo, q3 + "lindu.html", `>减轻</span> <span class="equation`, `>加重</span> <span class="equation`, "−6 must not lead to −3"},
		"reduced, not revoked":   {demo, q3 + "lindu.html", `>减轻</span> <span class="equation`, `>撤销</span> <span class="equation`, "−6 must not lead to −3"},
		"reduced, not upheld":    {demo, q3 + "lindu.html", `>减轻</span> <span class="equation`, `>维持</span> <span class="equation`, "−6 must not lead to −3"},
		"ruling without a row":   {demo, q3 + "lindu.html", `<tr id="2020q3/r-02".*?</tr>`, "", "e-0042 .ruling"},
		"ruling without mark":    {demo, q3 + "lindu.html", `<del>.*?</ins>`, "−3", "e-0042"},
		"mark without ruling":    {demo, q3 + "lindu.html", `(td class="value num">)100<`, "$1<del>100</del> <ins>100</ins><", "del: printed"},
		"sum not written":        {demo, q3 + "lindu.html", `data-op="sum"`, `data-op="stated"`, "is out of place"},
		"value that takes part":  {demo, q3 + "lindu.html", `class="start depth-2"`, `class="start depth-2 void"`, "start: printed"},
		"row one step higher":    {demo, q3 + "lindu.html", `depth-3" data-depth="3"`, `depth-3" data-depth="2"`, "td.balance"},
		"root is no total":       {demo, q3 + "lindu.html", `class="total`, `class="category`, `want "total"`},
		"zero at the end":        {demo, q3 + "lindu.html", `<dd class="score">97.6<`, `<dd class="score">97.60<`, "97.60"},
		"line of trend missing":  {demo, q4 + "lindu.html", `(table class="plain trend">.*?<tbody>)<tr>.*?</tr>`, "$1", "table.trend"},
		"edition of trend":       {demo, q4 + "lindu.html", `<td>更正1</td>`, "<td>定稿</td>", "table.trend"},
		"chart of other periods": {demo, q4 + "lindu.html", `"xAxis":\[\{"type":"category","data":\["2020年第三季度"`, `"xAxis":[{"type":"category","data":["2020年第二季度"`, "#trend axis"},
		"chart without series":   {demo, q4 + "lindu.html", `"series":\[`, `"other":[`, "0 series"},
		"chart said otherwise":   {demo, q4 + "lindu.html", `"description":"2020`, `"description":"2021`, "#trend aria"},
		"weight of the scheme":   {demo, "schemes/key-work/2020.html", `<td class="num">25</td>`, `<td class="num">35</td>`, "weight: printed"},
		"scale of the scheme":    {demo, "schemes/key-work/2020.html", `折算系数 0\.1<`, `折算系数 0.2<`, "scale: the scheme does not say"},
		"full marks":             {demo, "schemes/key-work/2020.html", `以满分计 5<`, `以满分计 6<`, "n-02: the scheme does not say"},
		"a category too few":     {demo, "schemes/key-work/2020.html", `<tbody><tr>.*?</tr>`, "<tbody>", "want \"15\""},
		"no categories":          {demo, "schemes/key-work/2020.html", `<tbody>.*?</tbody>`, "<tbody></tbody>", "the scheme has 0 categories"},
		"unit of a score":        {demo, q3 + "lindu.html", ` × 0\.1`, ` 分 × 0.1`, `printed "分"`},
		"points of the scheme":   {football, "schemes/table/2023.html", `每场 |\+3 per 场`, "+4 per 场", "Win: +3 per 场"},
	} {
		t.Run(name, func(t *testing.T) {
			var root *html.Node
			if c.match != "" {
				root = replaced(t, c.site.files[c.page], c.match, c.with)
			}
			mustReport(t, c.site.CheckAll(map[string]*html.Node{c.page: root}), c.want)
		})
	}
}

// A mistake in the program would stand on every page that repeats it.
func TestTamperingEverywhere(t *testing.T) {
	demo := open(t, built(t, content.FS, build.Options{}))
	for name, c := range map[string]struct{ match, with, want string }{
		"margin":   {`0\.18 分（第3名）`, "0.19 分（第3名）", "0.18 分（第3名）"},
		"place":    {`class="place">16<`, `class="place">15<`, "want \"2020q3/key-work/wangling.html |  | 16 |"},
		"movement": {`▲9（原第11名）`, "▲8（原第11名）", "▲9（原第11名）"},
		"total":    {`(score"|score num")>98\.72<`, "$1>98.73<", "dd.score: printed"},
		"shared":   {`<b class="place">7<`, `<span class="tie">并列</span>$0`, "want"},
		"sentence": {`2020年第四季度总分`, `2020年第三季度总分`, "figcaption"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			changed := make(map[string]*html.Node)
			for path, file := range demo.files {
				if regexp.MustCompile(c.match).Match(file.Data) {
					changed[path] = replaced(t, file, c.match, c.with)
				}
			}
			mustReport(t, demo.CheckAll(changed), c.want)
		})
	}
}

// replaced is a page with its first match replaced.
func replaced(t *testing.T, file *fstest.MapFile, match, with string) *html.Node {
	t.Helper()
	expression := regexp.MustCompile("(?s)" + match)
	at := expression.FindSubmatchIndex(file.Data)
	if at == nil {
		t.Fatalf("no %s", match)
	}
	data := expression.Expand(bytes.Clone(file.Data[:at[0]]), []byte(with), file.Data, at)
	root, err := html.Parse(bytes.NewReader(append(data, file.Data[at[1]:]...)))
	if err != nil {
		t.Fatal(err)
	}
	return root
}

func mustReport(t *testing.T, found []string, want string) {
	t.Helper()
	if all := strings.Join(found, "\n"); !strings.Contains(all, want) {
		t.Errorf("no %q in %q", want, all)
	}
}

// opened is a site with the bytes it was read from.
type opened struct {
	*recheck.Opened
	files fstest.MapFS
}

func open(t *testing.T, files fstest.MapFS) opened {
	t.Helper()
	site, err := recheck.Open(files)
	if err != nil {
		t.Fatal(err)
	}
	return opened{site, files}
}
