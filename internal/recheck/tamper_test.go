package recheck_test

import (
	"bytes"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/net/html"

	"gongping/internal/build"
	"gongping/internal/locale"
)

// What a digit does not say: order, structure, words and missing pages.
func TestTampering(t *testing.T) {
	t.Parallel()
	every := everything.open(t, build.Options{})
	football := league.open(t, build.Options{Lang: locale.En})
	const (
		q3, q4  = "2020q3/case/", "2020q4/case/"
		scheme  = "schemes/case/2020.html"
		table   = "2023-24/table/index.html"
		twoRows = `(?s)(<tr id="unit\.\w+">.*?</tr>)(<tr id="unit\.\w+">.*?</tr>)`
	)
	for name, c := range map[string]tampering{
		"no home":                {every, "index.html", "", "", "index.html: is not there"},
		"no period page":         {every, "2020q3/index.html", "", "", "no page 2020q3/index.html"},
		"no ranking":             {every, q3 + "index.html", "", "", "no page 2020q3/case/index.html"},
		"no ledger":              {every, q3 + "lindu.html", "", "", "there is no such ledger"},
		"no scheme":              {every, scheme, "", "", "the scheme does not say"},
		"unknown language":       {every, q3 + "lindu.html", `lang="zh-CN"`, `lang="fr"`, "unknown language"},
		"period not listed":      {every, "index.html", `<tr><th scope="row"><a href="2020q3.*?</tr>`, "", "does not list this page"},
		"board not listed":       {every, "index.html", `<p><a href="2020q3/case/index.html">.*?</p>`, "", "belongs to no ranking"},
		"group renamed":          {every, "index.html", `labelledby="case\.`, `labelledby="other.`, "case.districts"},
		"row missing at home":    {every, "index.html", `<tr><td class="rank.*?</tr>`, "", "index.html: table case.districts"},
		"table missing":          {every, "2020q4/index.html", `class="ranking"`, "", "1 tables, want 2"},
		"two rows swapped":       {every, q4 + "index.html", twoRows, "$2$1", "stands after a lower one"},
		"row not ranked":         {every, q4 + "index.html", `<tr id="unit\.lindu">.*?</tr>`, "", "is ranked 0 times"},
		"row ranked twice":       {every, q4 + "index.html", `<tr id="unit\.lindu">.*?</tr>`, "$0$0", "is ranked 2 times"},
		"place not shared":       {every, q4 + "index.html", `<b class="place">1<`, `<span class="tie">并列</span>$0`, "并列"},
		"sorts by other places":  {every, q4 + "index.html", `(data-sort=")\d`, "${1}9", "sorts by"},
		"arrow turned round":     {every, q4 + "index.html", `movement up`, `movement down`, "movement up"},
		"key taken from a row":   {football, table, `(Manchester City</a>.*?</tr>.*?)num key`, `${1}num`, "1 keys, want 2"},
		"key moved aside":        {football, table, `num key`, `num`, "rules that cannot be read"},
		"rule turned round":      {football, table, `higher Goal difference`, `lower Goal difference`, "stands after a lower one"},
		"lowest first":           {football, table, `highest first`, `lowest first`, "rules that cannot be read"},
		"rule missing":           {football, table, `Level on points, the higher Goal difference stands first\.`, "", "rules that cannot be read"},
		"other baseline":         {every, q4 + "index.html", `名次变化与2020年第三季度`, "名次变化与2020年第二季度", "want \"名次变化与2020年第三季度"},
		"no baseline":            {every, q4 + "index.html", `名次变化与.*?比较。`, "没有上一期成绩可比。", "want \"名次变化与2020年第三季度"},
		"other baseline at home": {every, "index.html", `名次变化与2020年第三季度`, "名次变化与2020年第二季度", "the baseline is not that"},
		"baseline of a ledger":   {every, q4 + "lindu.html", `名次变化与2020年第三季度`, "名次变化与2020年第二季度", "the baseline is not that"},
		"attribute for machines": {every, q4 + "lindu.html", `data-value="12"`, `data-value="13"`, "loss: printed"},
		"cap for floor":          {every, q4 + "qiyun.html", `data-op="floor"`, `data-op="cap"`, "must not lead to −40"},
		"floor after rounding":   {every, q4 + "qiyun.html", `data-op="floor"`, `data-op="other"`, "is out of place"},
		"rounding by a mode":     {every, q4 + "lindu.html", `data-mode="half-even"`, `data-mode="no-such"`, "must not lead to"},
		"rounding to places":     {every, q4 + "lindu.html", `data-places="4"`, `data-places="3"`, "must not lead to"},
		"rounding to a unit":     {every, q4 + "lindu.html", `data-places="×0.05"`, `data-places="×0.04"`, "must not lead to"},
		"increased, not reduced": {every, q4 + "qiyun.html", `>加重</span> <span class="equation`, `>减轻</span> <span class="equation`, "−2 must not lead to −3.5"},
		"increased, not revoked": {every, q4 + "qiyun.html", `>加重</span> <span class="equation`, `>撤销</span> <span class="equation`, "−2 must not lead to −3.5"},
		"increased, not upheld":  {every, q4 + "qiyun.html", `>加重</span> <span class="equation`, `>维持</span> <span class="equation`, "−2 must not lead to −3.5"},
		"ruling without a row":   {every, q4 + "qiyun.html", `<tr id="2020q4/x-5".*?</tr>`, "", "e-11 .ruling"},
		"ruling without mark":    {every, q4 + "qiyun.html", `<del>.*?</ins>`, "−3.5", "e-11"},
		"mark without ruling":    {every, q4 + "lindu.html", `(td class="value num">)5.85<`, "$1<del>5.85</del> <ins>5.85</ins><", "del: printed"},
		"sum not written":        {every, q4 + "lindu.html", `data-op="sum"`, `data-op="stated"`, "is out of place"},
		"value that takes part":  {every, q4 + "lindu.html", `class="start depth-3"`, `class="start depth-3 void"`, "start: printed"},
		"row one step higher":    {every, q4 + "lindu.html", `depth-3" data-depth="3"`, `depth-3" data-depth="2"`, "td.balance"},
		"root is no total":       {every, q4 + "lindu.html", `class="total`, `class="category`, `want "total"`},
		"zero at the end":        {every, q4 + "lindu.html", `<dd class="score">166.1<`, `<dd class="score">166.10<`, "166.10"},
		"line of trend missing":  {every, q4 + "lindu.html", `(table class="plain trend">.*?<tbody>)<tr>.*?</tr>`, "$1", "table.trend"},
		"edition of trend":       {every, q4 + "lindu.html", `<td>更正1</td>`, "<td>定稿</td>", "table.trend"},
		"chart of other periods": {every, q4 + "lindu.html", `"xAxis":\[\{"type":"category","data":\["2020年第三季度"`, `"xAxis":[{"type":"category","data":["2020年第二季度"`, "#chart.trend axis"},
		"chart without series":   {every, q4 + "lindu.html", `"series":\[`, `"other":[`, "0 series"},
		"chart said otherwise":   {every, q4 + "lindu.html", `"description":"2020`, `"description":"2021`, "#chart.trend aria"},
		"a category too few":     {every, scheme, `<tbody><tr>.*?</tr>`, "<tbody>", "the scheme has 3 categories"},
		"no categories":          {every, scheme, `<tbody>.*?</tbody>`, "<tbody></tbody>", "the scheme has 0 categories"},
		"points of the scheme":   {football, "schemes/table/2023.html", `(class="worth fixed">)\+3<`, "${1}+4<", "Win: +3 per 场"},

		"compared with another":    {every, q4 + "compare/lindu.html", `(id="pair.below">.*?<thead>.*?<a href="[^"]*">.*?<a href=")[^"]*`, "${1}../lindu.html", "table.pair"},
		"a line of a pair missing": {every, q4 + "compare/lindu.html", `<tr class="slot.*?</tr>`, "", "table.pair"},
		"a category renamed":       {every, q4 + "compare/lindu.html", `data-category="base"`, `data-category="key"`, "in the ledger"},
		"no total of a pair":       {every, q4 + "compare/lindu.html", `<tr class="total"[^>]*>.*?</tr>`, "", "does not end with the total"},
		"a column missing":         {every, q4 + "compare/lindu.html", `(class="plain versus"[^>]*>.*?)<a href="[^"]*">([^<]*)</a>`, "${1}$2", "table.versus columns"},
		"no comparison":            {every, q4 + "compare/lindu.html", `class="plain versus"`, "", "table.versus: is not there"},
		"said otherwise":           {every, q4 + "compare/lindu.html", `(<ul class="said"><li>)`, "${1}x", "said: printed"},
		"a period missing":         {every, "subjects/lindu.html", `(class="plain periods">.*?<tbody>)<tr.*?</tr>`, "$1", "table.periods"},
		"a category of another":    {every, "subjects/lindu.html", `data-category="base"`, `data-category="key"`, "table.categories"},
		"best place said wrong":    {every, "subjects/lindu.html", `(<ul class="said"><li>)`, "${1}x", "ul.said"},
		"chart of a place missing": {every, "subjects/lindu.html", `(<figure) class="chart named"`, "$1", "charts, want"},
		"a unit not listed":        {every, "subjects/index.html", `(class="plain subjects"[^>]*>.*?<tbody>)<tr.*?</tr>`, "$1", "units are not listed"},
		"a unit listed twice":      {every, "subjects/index.html", `(class="plain subjects"[^>]*>.*?<tbody>)(<tr.*?</tr>)`, "$1$2$2", "listed twice"},
		"places of other periods":  {every, "subjects/index.html", `class="places">(\d)`, "class=\"places\">1$1", "places: printed"},
		"losses out of order":      {every, "subjects/lindu.html", `(class="plain losses">.*?<tbody>)(<tr.*?</tr>)(<tr.*?</tr>)`, "$1$3$2", "ul.said"},

		"no place, yet a total":  {every, q4 + "index.html", `(class="plain unranked"[^>]*>.*?score num">)128.7`, "${1}128.8", "songping.html: printed"},
		"unranked with a place":  {every, q4 + "songping.html", `<b class="place">—`, `<b class="place">3`, "songping.html: printed"},
		"regrouped otherwise":    {every, q4 + "index.html", `(class="plain regrouped"[^>]*>.*?<b class="place">)1`, "${1}2", "regrouped: printed"},
		"other band":             {every, q4 + "index.html", `<td class="band">第一档`, `<td class="band">第二档`, "第一档"},
		"other grade":            {every, q4 + "lindu.html", `<dd class="grade">优秀`, `<dd class="grade">良好`, "良好"},
		"key of another source":  {every, q4 + "lindu.html", `data-source="metric.rate"`, `data-source="metric.fires"`, "table.keys metric.fires"},
		"key of a category":      {every, q4 + "lindu.html", `data-source="category.key"`, `data-source="category.base"`, "table.keys category.base"},
		"key of an indicator":    {every, q4 + "lindu.html", `data-source="indicator.given"`, `data-source="indicator.low"`, "table.keys indicator.low"},
		"own change":             {every, "index.html", `(因自身得分变化 )[+−]?\d`, "${1}+7", "split: printed"},
		"own for the others'":    {every, "index.html", `(因自身得分变化 )0( 位，因其他单位变化 )\+1`, "${1}+1${2}0", "own: printed"},
		"another mover":          {every, "index.html", `<li class="mover">.*?</li>`, "", "li.mover"},
		"nobody is named":        {every, "2020q4/brief.html", `<ul class="causes">.*?</ul>`, "", "are named"},
		"no word of who moved":   {every, "2020q4/brief.html", `<div class="movers">`, "<div>", "0 lists, want 1"},
		"a line of the cause":    {every, "index.html", `(class="weigh">[^<]*<a href="[^"]*#_indicator\.)[a-z-]+`, "${1}given", "is not said"},
		"whom it passed":         {every, "index.html", `class="passed"`, `class="left"`, "passed: printed"},
		"deductions of a clause": {every, "2020q4/brief.html", `(class="num count">)\d+`, "${1}99", "#deductions"},
		"no deductions":          {every, "2020q4/brief.html", `id="deductions.case"`, `id="other"`, "0 boards, want 1"},
		"row missing outside":    {every, "embed/latest.html", `<tr><td class="rank.*?</tr>`, "", "embed/latest.html: table case.districts"},
		"margin at home":         {every, "index.html", `(class="margin above">)\d`, "${1}9", "index.html: table case.districts"},
		"of another group":       {every, q4 + "ningxi.html", `data-group="counties"`, `data-group="districts"`, "6 个单位"},
		"of another class":       {every, q4 + "qiyun.html", `<dd class="class">district`, `<dd class="class">county`, "is not the unit's coefficient"},
		"without an identity":    {every, q4 + "lindu.html", `<span>示范分局</span>`, "", "low.sum coefficient: is not the unit's coefficient"},
		"another entry counts":   {every, q4 + "lindu.html", `(counted instead|已计) <a href="[^"]*">2020q4/e-2`, `$1 <a href="#">2020q4/e-4`, "is no other entry of the matter"},
		"shares of less than 1":  {every, q4 + "lindu.html", `<b>栖云分局 1/3</b>`, `<b>栖云分局 1/4</b>`, "is not the unit's part of 1"},
		"amount of another row":  {every, q4 + "lindu.html", `(id="two\._metric\.fires.*?quantity">)13`, "${1}12", "fires.reported: printed"},
		"unit of an amount":      {every, q4 + "lindu.html", `<span class="unit">起`, `<span class="unit">件`, ".unit: printed"},
		"votes for nothing":      {every, q4 + "lindu.html", `(data-attribute="bad" data-value=")10(">不满意 <b>)10`, "${1}11${2}11", "mood.survey: printed"},
		"entry of a tally":       {every, q4 + "lindu.html", `data-count="2"([^>]*><span class="word">只计数</span> <span class="equation">)2`, `data-count="3"${1}3`, "leads.tally"},
		"formula said otherwise": {every, q4 + "lindu.html", `人数 ÷ 100 × 7`, "人数 ÷ 100 × 8", "quota.formula"},
		"gate does something":    {every, q4 + "lanmen.html", `(data-op="gate".*?→ )0`, "${1}1", "must not lead to 1"},
		"example that is wrong":  {every, scheme, `90 − 87.5 = 2.5`, "90 − 87.5 = 3.5", "example.low-1"},
		"example of another":     {every, scheme, `(已计 <a href="#example\.case-3\.example/1">)表扬`, "${1}案件", "is no other entry of the matter"},
		"example of itself":      {every, scheme, `(已计 <a href="#example\.case-3\.example/)1`, "${1}2", "is no other entry of the matter"},
		"example of a role":      {every, scheme, `(case-3\.example/3.*?class="note">)带班领导`, "${1}值班民警", "count: the scheme does not say"},
		"mean of two units":      {every, q4 + "lanmen.html", `5 个单位的平均`, "4 个单位的平均", "stand-in: printed"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.mustBeFound(t)
		})
	}
}

// What the scheme's page says decides what the ledgers may say.
func TestTamperingWithTheScheme(t *testing.T) {
	t.Parallel()
	every := everything.open(t, build.Options{})
	for match, c := range map[string]struct{ with, want string }{
		`<td class="num">70<`:              {`<td class="num">60<`, "weight: printed"},
		`<td class="num">0</td><td>下限 0 ·`: {`<td class="num">5</td><td>下限 0 ·`, "start: printed"},
		`基础分 10<`:                          {`基础分 11<`, "events.start: the scheme does not say"},
		`(案件</th>.*?fixed">)−0\.5<`:        {`${1}−0.6<`, "count: the scheme does not say"},
		`(案件</th><td class="unit">)起`:      {`${1}次`, "count: the scheme does not say"},
		`<th scope="row">案件<`:              {`<th scope="row">事件<`, "count: the scheme does not say"},
		`worth fixed">−0\.5<`:              {`worth">−0.5<`, "count: the scheme does not say"},
		`−6 至 −1 分`:                        {`−3 至 −1 分`, "is not from −3 to −1"},
		`带班领导每人次 −3`:                       {`带班领导每人次 −4`, "e-3 count: the scheme does not say"},
		`）：× 0\.5`:                         {`）：× 0.6`, "the scheme has no such multiplier"},
		`损失 ≥ 20`:                          {`损失 ≥ 40`, "the scheme has no such multiplier"},
		`依次乘 0\.5`:                         {`依次乘 0.6`, "the scheme has no such factor"},
		`下限 −40 · 上限 50`:                   {`下限 −41 · 上限 50`, "the scheme has no such limit"},
		`折算系数 0\.06 <`:                     {`折算系数 0.05 <`, "scale: the scheme does not say"},
		`按条款计分 −2 <`:                       {`按条款计分 −1 <`, "n-2: the scheme does not say"},
		`走访率与 90%`:                         {`走访率与 91%`, "差距"},
		`每低 0\.5 个`:                        {`每低 0.25 个`, "折合步数"},
		`个百分点 −0\.2`:                       {`个百分点 −0.3`, "得分"},
		`一有偏离先计 −1`:                        {`一有偏离先计 −2`, "得分"},
		`每超 基准的 15%`:                       {`每超 基准的 16%`, "折合步数"},
		`不足一步的按一步计`:                        {`不足一步的不计`, "25/6 → 4"},
		`临渡分局：8<`:                          {`临渡分局：9<`, "control.constant: printed"},
		`district（类别）：10`:                  {`district（类别）：11`, "control.constant: printed"},
		`其余：−0\.75`:                        {`其余：−0.7`, "each.constant: printed"},
		`第 2 步以内：每步 \+0\.5`:                {`第 2 步以内：每步 +0.6`, "tiered._term0"},
		`第 4 步以内`:                          {`第 3 步以内`, "tiered._term0"},
		`再以上：每步 \+0\.25`:                   {`再以上：每步 +0.2`, "whole._term0"},
		`20 × 走访`:                          {`21 × 走访`, "visiting._term0"},
		`8 × 6 天`:                          {`8 × 7 天`, "quick._term0"},
		`低于 0\.6，`:                         {`低于 0.5，`, "visiting._term0"},
		`基准的 5% \+0\.3`:                    {`基准的 5% +0.4`, "visiting._term1"},
		`满意度 ≥ 90%：15`:                     {`满意度 ≥ 90%：16`, "banded._term0"},
		`< 90%：8 到 14|&lt; 90%：8 到 14`:     {`&lt; 90%：8 到 15`, "档内按比例"},
		`火灾 (<|&lt;) 5 起：3`:                {`火灾 &lt; 2 起：3`, "two._term0"},
		`第 3 名：6`:                          {`第 3 名：5`, "ranked._term0"},
		`每名减 第一名分的 15%`:                    {`每名减 第一名分的 14%`, "rated._term0"},
		`每名减 0\.7`:                         {`每名减 0.8`, "posted-place._term0"},
		`12 × 走访`:                          {`11 × 走访`, "best._term0"},
		`6 \+（10 − 6）`:                     {`6 +（11 − 6）`, "span._term0"},
		`4 × 同组平均值`:                        {`5 × 同组平均值`, "mean._term0"},
		`没法比时 1\.75`:                       {`没法比时 1.7`, "equal._term0"},
		`满意度 × 0\.6`:                       {`满意度 × 0.7`, "mixed._term0"},
		`再 × 0\.1`:                         {`再 × 0.3`, "meaned._term0"},
		`合计 × 300`:                         {`合计 × 200`, "per: printed"},
		`火灾 (<|&lt;) 15 起；不成立时 −1`:         {`火灾 &lt; 15 起；不成立时 −2`, "no such precondition"},
		`去尾法，保留两位小数`:                       {`去尾法，保留三位小数`, "round: the scheme does not say"},
		`类别得分：四舍六入五成双到 0\.05`:              {`类别得分：四舍六入五成双到 0.04`, "round: the scheme does not say"},
		`= 人数 ÷ 100 × 7`:                   {`= 人数 ÷ 100 × 6`, "quota.formula"},
		`基本满意：75`:                          {`基本满意：76`, "mood.survey"},
		`不了解：不计入有效票`:                       {`不了解：0`, "mood.survey"},
		`算不出来时：12\.5`:                      {`算不出来时：12`, "without a result"},
		`计数：事件，案件`:                         {`计数：事件`, "cases.tally"},
		`得分：走访任务`:                          {`得分：办理时限`, "done-points.score-of"},
		`宁溪县局：1\.2`:                        {`宁溪县局：1.3`, "is not the unit's coefficient"},
		`示范分局（身份）：1\.25`:                   {`示范分局：1.3`, "is not the unit's coefficient"},
		`单位数 25%`:                          {`单位数 45%`, "第二档"},
	} {
		t.Run(match, func(t *testing.T) {
			t.Parallel()
			tampering{every, "schemes/case/2020.html", match, c.with, c.want}.mustBeFound(t)
		})
	}
}

// tampering replaces the first match on a page. With is empty where the page or
// the match is taken away.
type tampering struct {
	site              opened
	page, match, with string
	want              string // part of a report
}

func (c tampering) mustBeFound(t *testing.T) {
	t.Helper()
	var root *html.Node
	if c.match != "" {
		root = replaced(t, c.site.files[c.page], c.match, c.with)
	}
	mustReport(t, c.site.CheckAll(map[string]*html.Node{c.page: root}), c.want)
}

// A mistake in the program would stand on every page that repeats it.
func TestTamperingEverywhere(t *testing.T) {
	t.Parallel()
	every := everything.open(t, build.Options{})
	for name, c := range map[string]struct{ match, with, want string }{
		"margin":   {`17 分（第2名）`, "18 分（第2名）", "17 分（第2名）"},
		"place":    {`class="place">6<`, `class="place">5<`, "want \"2020q4/case/lanmen.html |  | 6 |"},
		"movement": {`▲1（原第3名）`, "▲2（原第4名）", "▲1（原第3名）"},
		"total":    {`(score"|score num")>149\.1<`, "$1>149.2<", "dd.score: printed"},
		"shared":   {`<b class="place">4<`, `<span class="tie">并列</span>$0`, "want"},
		"sentence": {`2020年第四季度总分`, `2020年第三季度总分`, "figcaption"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			changed := make(map[string]*html.Node)
			for path, file := range every.files {
				if every.IsPage(path) && regexp.MustCompile(c.match).Match(file.Data) {
					changed[path] = replaced(t, file, c.match, c.with)
				}
			}
			mustReport(t, every.CheckAll(changed), c.want)
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
