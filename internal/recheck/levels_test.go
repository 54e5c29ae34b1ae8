package recheck_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"gongping/internal/build"
	"gongping/internal/locale"
)

func TestLevelsAddUp(t *testing.T) {
	t.Parallel()
	for _, lang := range locale.Langs() {
		for _, asOf := range []string{"", "2020-10-10", "2021-01-10", "2021-01-15", "2021-01-20"} {
			t.Run(fmt.Sprint(lang, asOf), func(t *testing.T) {
				t.Parallel()
				mustAddUp(t, levels.built(t, build.Options{Lang: lang, AsOf: date(t, asOf)}))
			})
		}
	}
}

// TestDigitsOfLevelsCount changes every second digit on pages with totals from elsewhere.
func TestDigitsOfLevelsCount(t *testing.T) {
	t.Parallel()
	site := levels.open(t, build.Options{})
	for _, path := range []string{"2020q4/officers/p-02.html", "2020q4/bureaus/longhu.html", "2020h2/half/p-02.html", "2020q4/officers/p-04.html", "subjects/p-02.html", "2020q4/lent.html"} {
		t.Run(path, func(t *testing.T) {
			t.Parallel()
			everyDigitCounts(t, site, path, 2)
		})
	}
}

// What a digit does not say of a total from elsewhere.
func TestTamperingWithTotals(t *testing.T) {
	t.Parallel()
	site := levels.open(t, build.Options{})
	const officer, half = "2020q4/officers/p-02.html", "2020h2/half/p-02.html"
	for name, c := range map[string]tampering{
		"one left out":        {site, officer, `<tr id="[^"]*\.totals\.squad-2.*?</tr>`, "", "98.5 must not lead to 104.8"},
		"one of two left out": {site, half, `<tr id="half-last[^"]*\.totals\.p-02\.2020q3.*?</tr>`, "", ".taken: printed"},
		"leads to another":    {site, officer, `squads/squad-2\.html`, "squads/squad-1.html", "is not whose ledger it leads to"},
		"of another unit":     {site, officer, `(squads/squad-2\.html">[^<]*)巡逻二队`, "${1}巡逻一队", "is not whose ledger it leads to"},
		"another clause less": {site, "2020q4/brief.html", `(squads/index.*?<td class="charged">.*?)\d+`, "${1}9", "table.others 2020q4/squads/index.html"},
		"one more went up":    {site, "2020q4/brief.html", `(squads/index.*?<td class="changes">.*?>)\d+`, "${1}9", "table.others 2020q4/squads/index.html"},
		"another board":       {site, "2020q4/brief.html", `(<table class="plain others">.*?<tbody>)<tr>.*?</tr>`, "$1", "lines, want"},
		"of another edition":  {site, officer, `(tr id="[^"]*squad-2.*?<span class="note">)定稿`, "${1}更正1", "want \"定稿"},
		"counts against rule": {site, half, `(tr id="half-best.*?)；不计在内`, "$1", "counts, or does not, against its note"},
		"not corrected since": {site, half, `；现为 131\.8`, "", ".amount: printed"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.mustBeFound(t)
		})
	}
}

// What a digit does not say of where a person was.
func TestTamperingWithPosts(t *testing.T) {
	t.Parallel()
	site := levels.open(t, build.Options{})
	const officer, leaver, page = "2020q4/officers/p-02.html", "2020q4/officers/p-04.html", "subjects/p-02.html"
	for name, c := range map[string]tampering{
		"no table":          {site, officer, `<table class="plain service">.*?</table>`, "", "table.service"},
		"a stay left out":   {site, officer, `<tr class="lent">.*?</tr>`, "", "table.service"},
		"lent to another":   {site, officer, `(class="where">\s*<a href="[^"]*">)巡逻三队`, "${1}巡逻一队", "table.service"},
		"leads to another":  {site, officer, `(class="where">\s*<a href="[^"]*)squad-3`, "${1}squad-1", "table.service"},
		"another document":  {site, officer, `〔2020〕31号`, "〔2020〕32号", "table.service"},
		"lent, not served":  {site, officer, `(class="stay">)在岗`, "${1}抽调", "table.service"},
		"post at the start": {site, officer, `(dd class="post">\s*<a href="[^"]*)squad-2(\.html">)巡逻二队`, "${1}squad-1${2}巡逻一队", "dd.post"},
		"another title":     {site, officer, `(dd class="post">.*?)副中队长`, "${1}民警", "dd.post"},
		"another class":     {site, "2020q4/officers/p-01.html", `(dd class="class">)领导岗位`, "${1}普通岗位", "dd.class"},
		"without a class":   {site, "2020q3/officers/p-02.html", `<div>\s*<dt>[^<]*</dt>\s*<dd class="class">.*?</div>`, "", "dd.class"},
		"another identity":  {site, "2020q3/officers/p-02.html", `(<dd class="identities">.*?)师傅`, "${1}徒弟", "dd.class"},
		"never left":        {site, "subjects/p-04.html", `已离开（末日 2020-12-20）`, "在册", "table.posts"},
		"all days served":   {site, leaver, `本期在册 81 天：[^<]*`, "本期在册 81 天，都在岗。", "section.service"},
		"a post left out":   {site, page, `(<table class="plain posts">.*)<tr>.*?副中队长.*?</tr>`, "$1", "table.posts"},
		"a leave left out":  {site, page, `<tr class="leave">.*?</tr>`, "", "2020q4/officers/p-02.html"},
		"joined later":      {site, page, `2016-07-01</time>`, "2017-07-01</time>", "dd.years"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.mustBeFound(t)
		})
	}
}

// What a digit does not say of who was lent.
func TestTamperingWithLentDays(t *testing.T) {
	t.Parallel()
	site := levels.open(t, build.Options{})
	const page = "2020q4/lent.html"
	for name, c := range map[string]tampering{
		"no page":         {site, page, "", "", "there is no 2020q4/lent.html"},
		"row left out":    {site, page, `(table class="plain lent"[^>]*>.*?<tbody>)<tr>.*?</tr>`, "$1", "table.lent"},
		"row twice":       {site, page, `(table class="plain lent"[^>]*>.*?<tbody>)(<tr>.*?</tr>)`, "$1$2$2", "table.lent"},
		"another lender":  {site, page, `squad-1\.html">巡逻一队`, `squad-2.html">巡逻二队`, "table.lent"},
		"sum left out":    {site, page, `(table class="plain lent-sums">.*?<tbody>)<tr>.*?</tr>`, "$1", "lent.lenders"},
		"another taker":   {site, page, `(id="lent.takers".*?<th scope="row">)<a[^>]*>[^<]*</a>`, "${1}某单位", "lent.takers"},
		"counted in days": {site, "2020q4/index.html", `2 人，42 天`, `2 人，43 天`, "dl.registers"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.mustBeFound(t)
		})
	}
}

// A trial is published before its period is over; by its end a squad has a
// class, by which the ledger goes already.
func TestLedgersBeforeTheEndOfAPeriod(t *testing.T) {
	t.Parallel()
	folder := levels.files(t)
	change := func(path, was, is string) {
		file := folder[path]
		if strings.Count(string(file.Data), was) != 1 {
			t.Fatalf("%s has %q several times, or nowhere", path, was)
		}
		folder[path] = &fstest.MapFile{Data: []byte(strings.Replace(string(file.Data), was, is, 1))}
	}
	change("units.toml", "head_count = 12\nfrom = 2018-01-01\n", "head_count = 12\nfrom = 2018-01-01\n\n  [[unit.change]]\n  from = 2020-12-20\n  class = \"leader\"\n")
	change("publications.toml", "[[publication]]\nperiod = \"2020q4\"\n", "[[publication]]\nperiod = \"2020q4\"\nedition = \"trial\"\ndue = 2020-12-15\ndate = 2020-12-15\n\n[[publication]]\nperiod = \"2020q4\"\n")
	files := built(t, folder, build.Options{AsOf: date(t, "2020-12-16")})
	if files["2020q4/squads/squad-1.html"] == nil {
		t.Fatal("no trial is shown")
	}
	if !strings.Contains(string(files["subjects/squad-1.html"].Data), "2020-12-20") {
		t.Error("the page of the squad does not say since when it has the class that its ledger has")
	}
	mustAddUp(t, files)
}
