package generate

import (
	"fmt"
	"strings"
)

const (
	schemeTitle    = "2020年派出所重点工作绩效考评办法"
	schemeDocument = "云公基委〔2020〕11号"
	absenceClause  = "c-4"
	modifierClause = "c-5"
	firstClause    = 7 // the number of the first indicator's article
)

// approvedText is the scheme in words, an article for each indicator.
func (b *bureau) approvedText() []byte {
	var t strings.Builder
	fmt.Fprintf(&t, "# %s\n\n%s，2020年6月5日市局基础工作委员会第三次会议通过。\n\n", schemeTitle, schemeDocument)
	article := func(n int, title, body string) {
		fmt.Fprintf(&t, "### 第%s条 %s {#c-%d}\n\n%s\n\n", chineseNumber(n), title, n, body)
	}
	t.WriteString("## 第一章 总则\n\n")
	article(1, "对象与范围", "本办法考评全市派出所的重点工作，按城区所、集镇所、农村所三个序列分别排名。")
	article(2, "总分构成", totalsTable()+"\n总分最高 115 分，最低 0 分。类别折算以后和总分各保留两位小数，第三位四舍五入。")
	article(3, "统一下达", "指标和任务都由市局基础工作委员会下达。本办法没有写的，不扣分。")
	article(4, "未报、不适用和免检", "报送截止日以后仍未报来的，按各条写明的分数计；不适用、免检的，按各条写明的分数计，没有写明的以满分计。")
	article(5, "加倍、不重复计和系数", "整改以后同类问题再次发生的，加倍扣分。同一事项受多次表扬的，按最高的计，其次的减半，其余不计。应急指挥按难度乘系数：城区所 1.05，集镇所 1.02，农村所 1。")
	article(6, "等次和一票否决", "总分 90 分以上的，按组内前 20% 评优秀；85 分以上、走访任务完成六成以上的为良好；60 分以上的为合格。本季度或上季度被督察通报四次以上的，取消评先资格；电话测评低于 80 分的，最高评合格；应急值守得分低于 -10 分的，降一个等次。受理纠纷不到三起的，化解率名次计 1 分。")
	t.WriteString("## 第二章 指标\n\n")
	for n := range b.indicators {
		article(n+firstClause, b.indicators[n].name, b.indicators[n].words())
	}
	return []byte(t.String())
}

func totalsTable() string {
	var t strings.Builder
	t.WriteString("| 类别 | 分值 | 算法 |\n|---|---|---|\n")
	for _, a := range areas {
		weight := a.weight
		if weight == "" {
			weight = "—"
		}
		fmt.Fprintf(&t, "| %s | %s | %s |\n", a.name, weight, a.rule)
	}
	return t.String()
}

// words is the article of an indicator.
func (x *indicatorOf) words() string {
	var list []string
	if x.base > 0 {
		list = append(list, fmt.Sprintf("起评 %d 分。", x.base))
	}
	if x.says != "" {
		list = append(list, x.says)
	}
	for _, k := range x.kinds {
		list = append(list, k.words())
	}
	if g := x.given; g != nil {
		list = append(list, fmt.Sprintf("以%s为准，乘以 %s 计分。", g.source, strings.Trim(g.scale, `"`)))
	}
	if limits := x.limits(); limits != "" {
		list = append(list, limits)
	}
	return strings.Join(list, "\n")
}

func (x *indicatorOf) limits() string {
	var list []string
	limit := func(word, value string) {
		switch value {
		case "":
		case `"none"`:
			list = append(list, word+"不限")
		default:
			list = append(list, word+" "+value+" 分")
		}
	}
	limit("最高", x.limit())
	limit("最低", x.floor)
	if len(list) == 0 {
		return ""
	}
	return "本条得分" + strings.Join(list, "，") + "。"
}

func (k *themeKind) words() string {
	verb := "扣"
	if max(k.points, k.high) > 0 {
		verb = "加"
	}
	switch {
	case k.roles != nil:
		return fmt.Sprintf("%s的，每%s扣主要领导 %s 分、分管领导 %s 分、直接责任人 %s 分。", k.name, k.unit,
			k.roles[0].points.magnitude(), k.roles[1].points.magnitude(), k.roles[2].points.magnitude())
	case k.points != 0:
		return fmt.Sprintf("%s的，每%s%s %s 分。", k.name, k.unit, verb, k.points.magnitude())
	case verb == "扣":
		return fmt.Sprintf("%s的，在 %s 分至 %s 分之间酌情扣分，写明事实和理由。", k.name, k.high.magnitude(), k.low.magnitude())
	}
	return fmt.Sprintf("%s的，在 %s 分至 %s 分之间酌情加分，写明事实和理由。", k.name, k.low.magnitude(), k.high.magnitude())
}
