package recheck_test

import (
	"bytes"
	"fmt"
	"testing"

	"gongping/internal/build"
	"gongping/internal/locale"
)

func TestQuotasAddUp(t *testing.T) {
	t.Parallel()
	for _, lang := range locale.Langs() {
		for _, asOf := range []string{"", "2020-10-10", "2021-01-10", "2021-01-15", "2021-01-30"} {
			t.Run(fmt.Sprint(lang, asOf), func(t *testing.T) {
				t.Parallel()
				mustAddUp(t, quotas.built(t, build.Options{Lang: lang, AsOf: date(t, asOf)}))
			})
		}
	}
}

// TestDigitsOfQuotasCount changes every digit on rankings with quotas.
func TestDigitsOfQuotasCount(t *testing.T) {
	t.Parallel()
	site := quotas.open(t, build.Options{})
	for _, path := range []string{"2020q4/officers/index.html", "2020h2/half/index.html"} {
		t.Run(path, func(t *testing.T) {
			t.Parallel()
			everyDigitCounts(t, site, path, 1)
		})
	}
}

// What a digit does not say of quotas.
func TestTamperingWithQuotas(t *testing.T) {
	t.Parallel()
	site := quotas.open(t, build.Options{})
	const officers, half, squad = "2020q4/officers/index.html", "2020h2/half/index.html", "2020q4/squads/squad-1.html"
	for name, c := range map[string]tampering{
		"another grade of the unit": {site, officers, `》良好（更正1`, "》优秀（更正1", "ul.seats by-squad.squad-1 grade"},
		"a grade of another unit":   {site, officers, `squads/squad-1\.html">巡逻一队`, `squads/squad-2.html">巡逻二队`, "ul.seats by-squad.squad-1 a"},
		"called as another":         {site, officers, `(名额按<a[^>]*>)巡逻一队`, "${1}巡逻二队", "is not whose ledger it leads to"},
		"the ledger of another":     {site, officers, `squads/squad-1\.html">巡逻一队`, `squads/squad-2.html">巡逻一队`, "ul.seats by-squad.squad-1 a"},
		"of another period":         {site, officers, `定：2020年第四季度`, "定：2020年第三季度", "ul.seats by-squad.squad-1 period"},
		"another edition":           {site, officers, `良好（更正1，`, "良好（定稿，", "ul.seats by-squad.squad-1 state"},
		"no grade of the unit":      {site, officers, `<li>名额按.*?</li>`, "", "is not by which grade"},
		"no quotas":                 {site, officers, `<ul class="said seats">.*?</ul>`, "", "does not say by which grade"},
		"one quota left out":        {site, officers, `<li>基本称职名额：方案写明 2 个。</li>`, "", "ul.seats by-squad.squad-1"},
		"another rounding":          {site, officers, `1\.5，向下取整`, "1.5，向上取整", "ul.seats by-squad.squad-1"},
		"one more is the best":      {site, officers, `(袁知秋.*?class="grade">)称职`, "${1}优秀", "p-03.html .grade"},
		"the best is not":           {site, officers, `(秦朗.*?class="grade">)优秀`, "${1}称职", "p-01.html .grade"},
		"not lowered by the gate":   {site, officers, `(纪明川.*?class="grade">)基本称职`, "${1}称职", "p-05.html .grade"},
		"has not changed since":     {site, half, `<li>巡逻一队的等次现为良好。</li>`, "", "ul.seats by-squad.squad-1 grade"},
		"has become another":        {site, half, `现为良好`, "现为一般", "ul.seats by-squad.squad-1 grade"},
		"another share by the rule": {site, "schemes/officers/2020.html", `其他等次或者没有等次的：占组内总数 15%`, "其他等次或者没有等次的：占组内单位数 25%", "ul.seats by-squad.squad-1"},
		"the unit has another":      {site, squad, `(<dd class="grade">)良好`, "${1}优秀", "ul.seats by-squad.squad-1 grade"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.mustBeFound(t)
		})
	}
}

// What a digit does not say of events that are shared. An event of 3 × 2 points
// is shared 1/3 to 2/3, one of −1.5 in halves: 2 − 0.75 = 1.25.
func TestTamperingWithCooperation(t *testing.T) {
	t.Parallel()
	site := quotas.open(t, build.Options{})
	const officers = "2020q4/officers/index.html"
	if page := site.files[officers].Data; !bytes.Contains(page, []byte(`<span class="dates">+1.25 分</span>`)) {
		t.Error("nobody has two shared events of 1.25 points")
	}
	for name, c := range map[string]tampering{
		"a column left out":    {site, officers, `<td class="common">.*?</td>`, "", "td.common"},
		"points without sign":  {site, officers, `\+1\.25 分`, "1.25 分", "p-03.html td.common"},
		"one of two left out":  {site, officers, `<a href="p-03\.html#2020q4/e-0014">.*?</a>`, "", "p-03.html td.common"},
		"leads to another":     {site, officers, `p-03\.html#2020q4/e-0014`, "p-03.html#2020q4/e-0003", "p-03.html td.common"},
		"none where there is":  {site, officers, `1 件</span> <span class="dates">\+4 分`, "—", "p-11.html td.common"},
		"not on the ledger":    {site, "2020q4/officers/p-12.html", `(class="shares".*?柏见山 )0\.5`, "${1}0.25", "is not the unit's part of 1"},
		"shared with somebody": {site, "2020q4/officers/p-03.html", `(class="shares".*?)穆清和 2/3`, "${1}穆清和 1/3", "is not the unit's part of 1"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.mustBeFound(t)
		})
	}
}
