package recheck_test

import (
	"bytes"
	"fmt"
	"testing"

	"gongping/internal/build"
	"gongping/internal/dataset"
	"gongping/internal/locale"
)

func TestStaysAddUp(t *testing.T) {
	t.Parallel()
	for _, lang := range locale.Langs() {
		for _, asOf := range []string{"", "2021-01-10"} {
			t.Run(fmt.Sprint(lang, asOf), func(t *testing.T) {
				t.Parallel()
				mustAddUp(t, stays.built(t, build.Options{Lang: lang, AsOf: date(t, asOf)}))
			})
		}
	}
}

// TestStaysByHand: what was worked out by hand stands on the ledgers. The
// squads have 120, 140, 100 and 180 points in the fourth quarter of 92 days, 110,
// 120, 100 and 140 in the third.
func TestStaysByHand(t *testing.T) {
	t.Parallel()
	site := stays.open(t, build.Options{})
	for _, c := range []struct{ name, page, want string }{
		// Three posts: squad 1 until 20 October, squad 2 until 30 November, then
		// the bureau itself; lent to squad 4 from 11 to 30 October, ill for six
		// days from 10 November.
		{"lent days for the own squads: 20 + 41 = 61, and 31 in no squad", "2020q4/officers/p-01.html", `(120 × 20 + 140 × 41) ÷ 61 = 8140/61`},
		{"for the receiver: 10 + 20 + 31 = 61", "2020q4/officers/p-01.html", `(120 × 10 + 180 × 20 + 140 × 31) ÷ 61 = 9140/61`},
		{"neutral, leave too: 10 + 25 = 35, and 20 + 6 + 31 not", "2020q4/officers/p-01.html", `(120 × 10 + 140 × 25) ÷ 35 = 940/7`},
		{"the days of that: 35 + 20 + 6 + 31 = 92", "2020q4/officers/p-01.html", `2020年第四季度 92 天：计入 35 天，抽调不计 20 天，离岗不计 6 天，不在这类单位 31 天`},
		{"receiver, without leave: 10 + 20 + 25 = 55", "2020q4/officers/p-01.html", `(120 × 10 + 180 × 20 + 140 × 25) ÷ 55 = 1660/11`},
		// Squad 4 until it was abolished on 30 November, then squad 2, of which
		// ten days for nobody that is registered.
		{"with the squad until its end: 61 + 31 = 92", "2020q4/officers/p-02.html", `(180 × 61 + 140 × 31) ÷ 92 = 3830/23`},
		{"lent elsewhere counts for nobody: 61 + 21 = 82", "2020q4/officers/p-02.html", `(180 × 61 + 140 × 21) ÷ 82 = 6960/41`},
		// From 11 October to 20 December: 21 + 30 + 20 = 71 of 92 days.
		{"days that do not fill the quarter", "2020q4/officers/p-03.html", `2020年第四季度 92 天：计入 71 天，不在册 21 天`},
		// Lent for all of the quarter: 120 of the own squad, 140 of the receiver,
		// nothing where it is neutral: 120 + 140 + 0 + 140.
		{"all days lent", "2020q4/officers/p-04.html", `120 + 140 + 0 + 140 = 400`},
		// The roll-up of squad 3, which has nobody: no mean, and the clause says 0.
		{"a squad without people", "2020q4/rolled/squad-3.html", `队员平均，逾期未报，按条款计分`},
		{"its total", "2020q4/rolled/squad-3.html", `0 + 0 = 0`},
		// Of squad 2 by days: 31 − 6 of the first, 21 of the second, 92 of the one
		// whom it has from squad 1.
		{"by days of those who are there", "2020q4/rolled/squad-2.html", ` × 21 + 400 × 92) ÷ 138`},
		// Squad 4 was there for 31 + 30 = 61 days of the fourth quarter; of the
		// half-year there are 3 × 2 × 92 + 92 + 61 = 705 days of squads. Each of
		// its two totals counts as one in the plain mean.
		{"abolished in the year, each total as one", "2020h2/bureaus/longhu.html", `(110 + 120 + 100 + 140 + 120 + 140 + 100 + 180) ÷ 8 = 126.25`},
		// Allowances by the bands of squads, which are squad 4 (900 a month), squad 2
		// (300), and the others: nothing by the one, a cent by the other.
		{"paid for the post: 20 days without an amount, 41 in squad 2", "2020q4/officers/p-01.html", `300 × 3 × 41 ÷ 92</span> <span class="note">巡逻一队：其余，没有定额，20 天；巡逻二队：第二名，41 天</span></td><td class="amount num">401.09<`},
		// 76500.3 ÷ 92 = 831.525, a half; cut to 0.00, 586.95 and 244.56 two cents are left
		{"paid where one was", "2020q4/officers/p-01.html", `(0.01 × 10 + 900 × 20 + 300 × 25) × 3 ÷ 92</span> <span class="note">巡逻一队：其余，10 天；巡逻四队：前一名，20 天；巡逻二队：第二名，25 天</span></td><td class="amount num">831.53<`},
		{"its part", "2020q4/allowance.presence.html", `900 × 3 × 20 ÷ 92，舍尾得 586.95，补 0.01</span> </td><td class="amount num">586.96<`},
		{"its other part", "2020q4/allowance.presence.html", `300 × 3 × 25 ÷ 92，舍尾得 244.56，补 0.01</span> </td><td class="amount num">244.57<`},
		{"a cent a month for ten days", "2020q4/allowance.presence.html", `0.01 × 3 × 10 ÷ 92，舍尾得 0.00</span> </td><td class="amount num">0.00<`},
		// 900 × 3 × 61 ÷ 92 = 1790.2173…, 300 × 3 × 31 ÷ 92 = 303.2608…, 2093.4782… together
		{"over the periods", "subjects/p-02.html", `(900 × 61 + 300 × 31) × 3 ÷ 92</span> <span class="note">巡逻四队：前一名，61 天；巡逻二队：第二名，31 天</span></td><td class="amount num">2093.48<`},
		// 401.09 + 303.26 = 704.35
		{"what a squad's people get", "2020q4/squads/squad-2.html", `第 2 名，第二名，2 人</span></td><td class="amount num">704.35<`},
		{"nobody in a squad", "2020q4/allowance.posts.html", `第 4 名，其余，没有定额，0 人`},
		{"within the budget: 401.09 + 2093.48 + 0 + 0", "2020q4/allowance.posts.html", `合计 2494.57 元，预算 20000.00 元，余 17505.43 元。`},
		{"abolished in the year, by days", "2020h2/bureaus/longhu.html", `100 × 92 + 180 × 61) ÷ 705 = 17468/141`},
	} {
		if !bytes.Contains(site.files[c.page].Data, []byte(c.want)) {
			t.Errorf("%s: %s does not hold %q", c.name, c.page, c.want)
		}
	}
}

// TestDigitsOfStaysCount changes every second digit on ledgers whose totals go
// by days.
func TestDigitsOfStaysCount(t *testing.T) {
	t.Parallel()
	site := stays.open(t, build.Options{})
	for _, path := range []string{"2020q4/officers/p-01.html", "2020q4/officers/p-03.html", "2020q4/rolled/squad-2.html", "2020h2/bureaus/longhu.html",
		"2020q4/allowance.posts.html", "2020q4/allowance.presence.html", "2020q4/squads/squad-2.html", "subjects/p-01.html"} {
		t.Run(path, func(t *testing.T) {
			t.Parallel()
			everyDigitCounts(t, site, path, 2)
		})
	}
}

// What a digit does not say of days away.
func TestTamperingWithStays(t *testing.T) {
	t.Parallel()
	site := stays.open(t, build.Options{})
	const officer, rules = "2020q4/officers/p-01.html", "schemes/officers/2020.html"
	for name, c := range map[string]tampering{
		"two kinds exchanged":           {site, officer, `抽调不计 20 天，离岗不计 6 天`, "抽调不计 6 天，离岗不计 20 天", "2020年第四季度 leave"},
		"counted with the absent":       {site, officer, `计入 35 天，抽调不计 20 天，`, "计入 55 天，", "2020年第四季度: the rows have 35 days"},
		"a part left out":               {site, officer, `，不在这类单位 31 天`, "", "come to"},
		"nothing said":                  {site, "2020q4/officers/p-03.html", `2020年第四季度 92 天：[^<]*不在册 21 天`, "", "nothing is said of the others"},
		"of another period":             {site, officer, `2020年第四季度 92 天：计入 35`, "2020年第三季度 92 天：计入 35", "nothing is said of the others"},
		"lent days by another rule":     {site, rules, `抽调的天数不计`, "抽调的天数算在本单位", "2020年第四季度 lent"},
		"leave by another rule":         {site, rules, `离岗的天数不计`, "离岗的天数照计", "2020年第四季度 leave"},
		"for the own, not the receiver": {site, rules, `抽调的天数算在用人单位`, "抽调的天数算在本单位", "days count for this unit"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.mustBeFound(t)
		})
	}
}

// The lists of what the people of squads get, for the bureau too.
func TestStaysOfVersionsAddUp(t *testing.T) {
	t.Parallel()
	for _, lang := range locale.Langs() {
		for name, a := range map[string]dataset.Audience{"bureau": {}, "squad-2": of("squad-2"), "longhu": of("longhu")} {
			t.Run(fmt.Sprint(lang, name), func(t *testing.T) {
				t.Parallel()
				mustAddUp(t, builtFor(t, stays.files(t), build.Options{Lang: lang, Audience: a}))
			})
		}
	}
}

// What a digit does not say of money that goes to the people of squads.
func TestTamperingWithPaidPeople(t *testing.T) {
	t.Parallel()
	site := stays.open(t, build.Options{})
	public := open(t, builtFor(t, stays.files(t), build.Options{}))
	squad := open(t, builtFor(t, stays.files(t), build.Options{Audience: of("squad-2")}))
	const posts, presence, officer, unit = "2020q4/allowance.posts.html", "2020q4/allowance.presence.html", "2020q4/officers/p-01.html", "2020q4/squads/squad-2.html"
	for name, c := range map[string]tampering{
		"one left out":              {site, posts, `<tr id="post\.squad-2\.p-02".*?</tr>`, "", "subjects/p-02.html"},
		"a squad left out":          {site, posts, `<tbody><tr id="unit\.squad-3".*?</tbody>`, "", "lines more than there should be"},
		"two squads exchanged":      {site, posts, `(<tbody><tr id="unit\.squad-4".*?</tbody>)(<tbody>.*?</tbody>)`, "$2$1", "in its place"},
		"leads to another":          {site, posts, `(<tr id="post\.squad-2\.p-02".*?)subjects/p-02\.html`, "${1}subjects/p-01.html", "#post.squad-2.p-02: printed"},
		"named otherwise":           {site, posts, `(<tr id="post\.squad-2\.p-02".*?>)贺云舟`, "${1}秦朗", "#post.squad-2.p-02: printed"},
		"another band":              {site, posts, `第 2 名，第二名`, "第 2 名，前一名", "#unit.squad-2 .note"},
		"no reason":                 {site, posts, `(<tr id="post\.squad-1\.p-04".*?)<span class="note">没有定额</span>`, "$1", "#post.squad-1.p-04: printed"},
		"a cent for another":        {site, presence, `，补 0\.01`, "", "#post.squad-4.p-01: printed"},
		"the whole left out":        {site, presence, `(<table class="plain several"[^>]*>.*?<tbody>)<tr.*?</tr>`, "$1", "table.several p-01"},
		"a whole of one post":       {site, presence, `(<table class="plain several"[^>]*>.*?<tbody>)(<tr id="pay\.p-0)1(.*?</tr>)`, "$1${2}3$3${2}1$3", "table.several p-03"},
		"lent days by another rule": {site, presence, `抽调的天数算在用人单位`, "抽调的天数算在本单位", "subjects/p-01.html"},
		"leave by another rule":     {site, presence, `离岗的天数不计`, "离岗的天数照计", "subjects/p-01.html"},
		"not on the ledger":         {site, officer, `(<table class="plain allowances">.*?<tbody>)<tr>.*?</tr>`, "$1", "is not what 2020q4/officers/p-01.html says"},
		"not on that of the squad":  {site, unit, `(<table class="plain allowances">.*?<tbody>)<tr>.*?</tr>`, "$1", "is not what 2020q4/squads/squad-2.html says"},
		"twice on the ledger":       {site, officer, `(<table class="plain allowances">.*?<tbody>.*?巡逻二队：)第二名`, "${1}前一名", "does not say"},
		"not over the periods":      {site, "subjects/p-01.html", `(<table class="plain paid">.*?<tbody>)<tr>.*?</tr>`, "$1", "table.paid"},
		"a head more":               {public, posts, `(<tr id="unit\.squad-2".*?)2 人`, "${1}3 人", "#unit.squad-2 .note"},
		"others get more":           {public, posts, `(<tr id="unit\.squad-2".*?<tr class="withheld"[^>]*>.*?)704\.35`, "${1}704.36", "#unit.squad-2 amount"},
		"others of nobody":          {public, posts, `(<tr id="unit\.squad-2".*?)另有 2 人`, "${1}另有 0 人", "does not say how many people"},
		"one who is named left out": {squad, posts, `<tr id="post\.squad-2\.p-02".*?</tr>`, "", "subjects/p-02.html"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.mustBeFound(t)
		})
	}
}
