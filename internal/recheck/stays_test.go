package recheck_test

import (
	"bytes"
	"fmt"
	"testing"

	"gongping/internal/build"
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
	for _, path := range []string{"2020q4/officers/p-01.html", "2020q4/officers/p-03.html", "2020q4/rolled/squad-2.html", "2020h2/bureaus/longhu.html"} {
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
