package recheck_test

import (
	"fmt"
	"testing"

	"gongping/internal/build"
	"gongping/internal/locale"
)

func TestEligibilityAddsUp(t *testing.T) {
	for _, lang := range locale.Langs() {
		for _, asOf := range []string{"", "2020-01-10", "2021-01-10", "2021-01-20"} {
			t.Run(fmt.Sprint(lang, asOf), func(t *testing.T) {
				t.Parallel()
				mustAddUp(t, eligibility.built(t, build.Options{Lang: lang, AsOf: date(t, asOf)}))
			})
		}
	}
}

// TestDigitsOfEligibilityCount changes digits of the lists, and of a ledger
// that repeats them.
func TestDigitsOfEligibilityCount(t *testing.T) {
	for _, lang := range locale.Langs() {
		site := eligibility.open(t, build.Options{Lang: lang})
		for path, stride := range map[string]int{"2019-2020/eligible.leading.html": 2, "2019-2020/eligible.other-posts.html": 3, "2020/eligible.last-place.html": 2,
			"2020/eligible.front.html": 3, "2019-2020/both/p-04.html": 3} {
			t.Run(fmt.Sprint(lang, " ", path), func(t *testing.T) {
				t.Parallel()
				everyDigitCounts(t, site, path, stride)
			})
		}
	}
}

// What a digit does not say of who qualifies.
func TestTamperingWithEligibility(t *testing.T) {
	site := eligibility.open(t, build.Options{})
	const leading, other, last, front = "2019-2020/eligible.leading.html", "2019-2020/eligible.other-posts.html", "2020/eligible.last-place.html", "2020/eligible.front.html"
	const officer = "2019-2020/both/p-02.html"
	for name, c := range map[string]tampering{
		"one left out":         {site, leading, `<tr id="candidate\.p-07".*?</tr>`, "", "want 2019-2020/both/p-07.html"},
		"the last left out":    {site, leading, `<tr id="candidate\.p-09".*?</tr>`, "", "want 2019-2020/both/p-09.html in its place"},
		"one without a place":  {site, leading, `<tr id="candidate\.p-10".*?</tr>`, "", "2019-2020/both/p-10.html is on no list"},
		"one twice":            {site, leading, `<tr id="candidate\.p-10".*?</tr>`, "$0$0", "is there twice"},
		"a group left out":     {site, leading, `<h2 id="group\.by-branch\.ninghe"`, `<h2 id="other"`, "there is no list of by-branch.ninghe"},
		"leads to another":     {site, leading, `both/p-04\.html`, "both/p-05.html", "#candidate.p-04"},
		"another place":        {site, leading, `(id="candidate\.p-04".*?rank num">)4`, "${1}3", "#candidate.p-04"},
		"inside, not outside":  {site, leading, `(id="candidate\.p-04".*?standing">)线外`, "${1}线内", "#candidate.p-04"},
		"line one lower":       {site, leading, `(<tr class="cut"[^>]*>.*?</tr>)(<tr id="candidate\.p-04".*?</tr>)`, "$2$1", "lines: printed"},
		"no line":              {site, leading, `<tr class="cut"[^>]*>.*?</tr>`, "", "lines: printed"},
		"line of another":      {site, other, `前一半：线划在这里`, "前三分之二：线划在这里", "lines: printed"},
		"another share":        {site, leading, `前 1/3（`, "前 2/3（", "p.cut: printed"},
		"another rounding":     {site, other, `前 0\.5（个数向上取整）`, "前 0.5（个数向下取整）", "p.cut: printed"},
		"ties the other way":   {site, other, `(前 2/3.*?)分界处并列的都不算`, "${1}分界处并列的都算进来", "p.cut: printed"},
		"for everybody else":   {site, other, `带队民警（身份）`, "其余的", "no line is for it, or several are"},
		"one year more":        {site, leading, `(id="candidate\.p-03".*?)工作年限 1 年`, "${1}工作年限 2 年", "工作年限 is \"2\", elsewhere \"1\""},
		"met, not unmet":       {site, leading, `(id="candidate\.p-03".*?note"[^>]*>)不符合`, "${1}符合", "#candidate.p-03"},
		"a gate forgotten":     {site, leading, `未参加培训，两年没有成绩</p>`, "未参加培训</p>", "#candidate.p-10"},
		"a gate less asked":    {site, leading, `没有一票否决：未参加培训，两年没有成绩`, "没有一票否决：两年没有成绩", "#candidate.p-04"},
		"another grade":        {site, leading, `(id="candidate\.p-06".*?)称职<`, "${1}优秀<", "#candidate.p-06"},
		"grades left out":      {site, leading, `等次：优秀，称职<`, "等次：称职<", "are not the best grades of the scheme"},
		"condition of another": {site, leading, `#metric\.years`, "#metric.courses", "does not say what it leads to"},
		"harder condition":     {site, leading, `工作年限 ≥ 2 年`, "工作年限 ≥ 3 年", "#candidate.p-02"},
		"a value for none":     {site, other, `(id="candidate\.p-08".*?)体能 逾期未报`, "${1}体能 60 分", "#candidate.p-08"},
		"another reason":       {site, leading, `(id="candidate\.p-04".*?)不符合：在线外`, "${1}不符合：没有名次", "#candidate.p-04"},
		"a band more":          {site, front, `第二序列，第三序列<`, "第二序列，第三序列，第四序列，第五序列<", "p.cut: printed"},
		"one more listed":      {site, last, `最后 1 个(<|。)`, "最后 2 个$1", "printed"},
		"decided by itself":    {site, last, `<li>排在最后的.*?</li>`, "", "ul.said"},
		"another sum":          {site, leading, `都符合的 3 人，其余 10 人`, "都符合的 4 人，其余 9 人", "ul.said"},
		"not on the ledger":    {site, officer, `<tr id="eligible\.leading".*?</tr>`, "", "is not on 2019-2020/both/p-02.html"},
		"other on the ledger":  {site, officer, `(id="eligible\.leading".*?)符合：在线内`, "${1}不符合：在线外", "does not say"},
		"other name of a must": {site, officer, `(id="eligible\.leading".*?)没有被否决`, "${1}有被否决", "on 2019-2020/both/p-02.html"},
		"another record":       {site, officer, `(_total\._metric\.courses.*?quantity">)24\.5`, "${1}25", "no requirement says"},
		"no list":              {site, leading, "", "", "does not say"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.mustBeFound(t)
		})
	}
}
