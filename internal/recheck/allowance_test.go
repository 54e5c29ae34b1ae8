package recheck_test

import (
	"bytes"
	"fmt"
	"regexp"
	"testing"

	"gongping/internal/build"
	"gongping/internal/locale"
)

func TestAllowancesAddUp(t *testing.T) {
	t.Parallel()
	for _, lang := range locale.Langs() {
		for _, asOf := range []string{"", "2020-10-10", "2021-01-20"} {
			t.Run(fmt.Sprint(lang, asOf), func(t *testing.T) {
				t.Parallel()
				mustAddUp(t, allowances.built(t, build.Options{Lang: lang, AsOf: date(t, asOf)}))
			})
		}
	}
}

// Of a pool of nothing everybody has a share of 0.00; where all weights are 0,
// nobody has a share, and the page says so.
func TestPoolsThatPayNothing(t *testing.T) {
	t.Parallel()
	for name, change := range map[string]struct{ old, new string }{
		"no sum":     {`sum = \d+\.01`, "sum = 0"},
		"no weights": {`(?s)factor = [^\n]*(.*)factor = [^\n]*(.*)factor = [^\n]*`, "factor = 0${1}factor = 0${2}factor = 0\n\n    [[allowance.pool.factor]]\n    class = \"member\"\n    factor = 0"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			folder := allowances.files(t)
			file := folder["allowances/bonus.toml"]
			was := string(file.Data)
			file.Data = regexp.MustCompile(change.old).ReplaceAll(file.Data, []byte(change.new))
			if string(file.Data) == was {
				t.Fatal("nothing was changed")
			}
			mustAddUp(t, built(t, folder, build.Options{}))
		})
	}
}

// TestDigitsOfAllowancesCount changes every digit of the lists, and of a ledger
// that repeats them.
func TestDigitsOfAllowancesCount(t *testing.T) {
	t.Parallel()
	for _, lang := range locale.Langs() {
		site := allowances.open(t, build.Options{Lang: lang})
		for _, path := range []string{"2020q4/allowance.bonus.html", "2020q4/allowance.monthly.html", "2020q4/allowance.shifts.html", "2020q4/allowance.progress.html", "2020q4/allowance.branch-shifts.html", "2020q3/allowance.branch.html", "2020q4/officers/p-02.html", "subjects/p-02.html"} {
			t.Run(fmt.Sprint(lang, " ", path), func(t *testing.T) {
				t.Parallel()
				everyDigitCounts(t, site, path, 1)
			})
		}
	}
}

// TestAllowancesByHand: what was worked out by hand stands on the lists.
func TestAllowancesByHand(t *testing.T) {
	t.Parallel()
	site := allowances.open(t, build.Options{})
	for _, c := range []struct{ name, page, want string }{
		// 500 × 133.8 ÷ 265.6 = 251.8825… and 500 × 131.8 ÷ 265.6 = 248.1174…: cut to
		// 251.88 and 248.11 a cent is left, for the larger remainder
		{"the pool of a branch", "2020q3/allowance.branch.html", `500 × 133.8 ÷ 265.6，舍尾得 251.88</span> </td><td class="amount num">251.88<`},
		{"its second", "2020q3/allowance.branch.html", `500 × 131.8 ÷ 265.6，舍尾得 248.11，补 0.01</span> </td><td class="amount num">248.12<`},
		// 31 shifts of the only one of the other branch
		{"shifts of a branch", "2020q4/allowance.branch-shifts.html", `合计 155.00 元；没有规定预算。`},
		// (251.88 + 248.12) ÷ 2 = 250, 9.50 more than 240.50
		{"more than was announced", "2020q3/allowance.branch.html", `<li>比写明的平均 240.50 元多 9.50 元。</li>`},
		// 900 × 3 for one alone, in three months
		{"as was announced", "2020q4/allowance.monthly.html", `<li>和写明的平均 900.00 元相符。</li>`},
		// from the third place to the first, of which one is paid: 200.5 × 1
		{"places gained", "2020q4/squads/squad-2.html", `200.5 × 1</span> <span class="note">升 2 名，计 1 名</span></td><td class="amount num">200.50<`},
		{"nothing to compare with", "2020q3/squads/squad-2.html", `没有上一期可比，不发</span></td><td class="amount num">0.00<`},
		{"new in the group", "2020q4/officers/p-03.html", `上一期没有名次，不发</span></td><td class="amount num">0.00<`},
	} {
		if !bytes.Contains(site.files[c.page].Data, []byte(c.want)) {
			t.Errorf("%s: %s does not hold %q", c.name, c.page, c.want)
		}
	}
	if site.files["2020q4/allowance.branch.html"] != nil {
		t.Error("an allowance goes on after its last period")
	}
}

// What a digit does not say of an allowance.
func TestTamperingWithAllowances(t *testing.T) {
	t.Parallel()
	site := allowances.open(t, build.Options{})
	const progress, officers = "2020q4/allowance.progress.html", "2020q4/allowance.officers-progress.html"
	const branch = "2020q3/allowance.branch.html"
	const pool, bands, shifts, officer = "2020q4/allowance.bonus.html", "2020q4/allowance.monthly.html", "2020q4/allowance.shifts.html", "2020q4/officers/p-02.html"
	for name, c := range map[string]tampering{
		"one left out":                        {site, pool, `<tr id="pay\.p-04".*?</tr>`, "", "lines more than there should be"},
		"one left out of shifts":              {site, shifts, `<tr id="pay\.p-04".*?</tr>`, "", "lines more than there should be"},
		"leads to another":                    {site, pool, `officers/p-04\.html`, "officers/p-01.html", "#pay.p-04: printed"},
		"a cent for another":                  {site, pool, `，补 0\.01`, "", "#pay.p-02: printed"},
		"coefficient not applied":             {site, pool, `factor\.identity\.师傅`, "factor.identity.徒弟", "#pay.p-02: printed"},
		"another band":                        {site, bands, `(id="pay\.p-02".*?)其余`, "${1}前一名", "#pay.p-02: printed"},
		"not on the ledger":                   {site, officer, `<tr>(.{0,200}allowance\.bonus.*?)</tr>`, "", "is not what 2020q4/officers/p-02.html says"},
		"not over the periods":                {site, "subjects/p-02.html", `(table class="plain paid">.*?<tbody>)<tr>.*?</tr>`, "$1", "table.paid"},
		"paid by another list":                {site, "subjects/p-02.html", `(td class="title">\s*<a href="[^"]*)allowance\.bonus`, "${1}allowance.shifts", "table.paid"},
		"a place more":                        {site, progress, `名，计 1 名`, "名，计 2 名", "#pay.squad-2: printed"},
		"not limited":                         {site, progress, `<tr data-term="most">.*?</tr>`, "", "#pay.squad-2: printed"},
		"no gain for one down":                {site, progress, `(<tr id="pay\.squad-1".*?)名次没有升，不发`, "${1}上一期没有名次，不发", "#pay.squad-1: printed"},
		"moved otherwise":                     {site, progress, `▲2（原第3名）`, "▲2（原第4名）", "#pay.squad-2: printed"},
		"sorts by other places":               {site, progress, `(<tr id="pay\.squad-2".*?data-sort=")2`, "${1}3", "#pay.squad-2 sorts by: printed"},
		"against another period":              {site, progress, `名次变化与2020年第三季度`, "名次变化与2020年第二季度", "is not said"},
		"the new not told":                    {site, officers, `上一期没有名次，不发`, "没有上一期可比，不发", "#pay.p-03: printed"},
		"one left out of gains":               {site, officers, `<tr id="pay\.p-04".*?</tr>`, "", "lines more than there should be"},
		"another group":                       {site, pool, `(<tr id="pay\.p-04".*?<td class="group">)[^<]*`, "${1}龙湖分局 民警", "#pay.p-04 group"},
		"no groups":                           {site, bands, `<td class="group">[^<]*</td>`, "", "#pay.p-03 group"},
		"for another branch":                  {site, branch, `by-squad\.longhu`, "by-squad.ninghe", "want 2020q3/officers/p-04.html"},
		"for all":                             {site, branch, `<p class="groups">.*?</p>`, "", "lines more than there should be"},
		"limited, called another":             {site, branch, `(<span data-group="by-squad\.longhu">)龙湖`, "${1}宁河", "p.groups by-squad.longhu"},
		"limited, of the branch one left out": {site, branch, `<tr id="pay\.p-02".*?</tr>`, "", "lines more than there should be"},
		"average not compared":                {site, branch, `<li>比写明的平均 240\.50 元多 9\.50 元。</li>`, "", "ul.said"},
		"said to be less":                     {site, branch, `240\.50 元多 9`, "240.50 元少 9", "ul.said"},
		"warning left out":                    {site, "2020q4/allowance.monthly.html", `<ul class="said"><li>`, `<ul class="said"><li></li><li>`, "ul.said"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.mustBeFound(t)
		})
	}
}
