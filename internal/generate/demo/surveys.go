package demo

import "fmt"

// surveysFile holds the votes of the telephone survey and, under the new rules,
// of the questionnaires in the street.
func (b *bureaus) surveysFile(q *quarter, skills []int) *document {
	to := newDocument(q.name + "群众满意度测评的票数：电话测评；2020年第三季度起另有街面问卷。")
	number := 0
	for _, s := range []string{"phone", "street"} {
		if q.old && s == "street" || b.byHand(q, s) {
			continue
		}
		for n := range b.units {
			number++
			b.survey(to, q, &b.units[n], s, fmt.Sprintf("s-%03d", 100+number), skills[n], number)
		}
	}
	return to
}

func (b *bureaus) survey(to *document, q *quarter, u *unit, metric, id string, skill, number int) {
	d := b.dice(q, u.id, metric)
	sample, form := d.between(372, 431), "电话测评明细%Q-%02d"
	sentences := phoneRemarks
	if metric == "street" {
		sample, form, sentences = d.between(118, 196), "街面问卷汇总%Q-%02d", streetRemarks
	}
	unknown := d.between(3, 17)
	satisfied := (sample - unknown) * (8*skill - 62 + d.between(-30, 30)) / 1000
	basically := (sample - unknown - satisfied) * d.between(62, 84) / 100
	to.table("survey")
	to.text("id", id)
	to.text("metric", metric)
	to.text("subject", u.id)
	to.pairs("votes", []string{"satisfied", whole(satisfied), "basically", whole(basically),
		"dissatisfied", whole(sample - unknown - satisfied - basically), "unknown", whole(unknown)})
	to.date("entered", q.end.AddDays(d.between(2, 4)))
	s := &scene{dice: d, unit: u, date: monthDay(q.end)}
	to.text("reason", fmt.Sprintf("有效样本%d个，", sample-unknown)+b.reason(s, metric, sentences))
	to.text("evidence", paper(form, q, number))
	departmentOf("supervision").sign(to, d)
}

var phoneRemarks = []string{
	"{街}停车秩序提得最多，占意见的{两|三}成",
	"{社}受访者多数说得出社区民警姓名",
	"对{所}窗口的评价{高于|略低于}上期，意见集中在等候时间",
	"夜间见警率一题{上升|回落}，{街}一带仍嫌巡逻少",
	"不满意的{9-24}票里，{犬只|噪声|施工}扰民占一半",
	"{社}反映报警以后没有下文的有{3-9}人",
	"防诈骗宣传认可度最高，{社}老人多能举出实例",
	"{街}学校门口护学岗得到家长好评",
	"外来务工者对居住证办理打分高，对{社}租房巡查印象浅",
	"“遇事找谁”一题，{社}有{4-12}人答不上来",
	"{街}夜市商户对处置纠纷速度满意",
	"{所}调解后回访的做法被{5-14}名受访者提到",
	"对开车出警不拉警报有误解，{社}意见{3-8}条",
	"{社}新建小区入住户样本比上期多，总体评价平稳",
}

var streetRemarks = []string{
	"在{街}发放，赶集的老人多由调查员代填",
	"{社}居民活动中心收回，窗口等候一题失分",
	"车站出口随机拦访，外地旅客按说不清计",
	"{街}店主集中反映卸货占道",
	"在{所}大厅外发放，对延时办理好评多",
	"{社}接送孩子的家长填写，认可护学岗",
	"雨天改在{街}商场内发放，年轻人比例偏高",
	"{社}广场晚间发放，夜巡见警一题得分高",
}
