package demo

import (
	"fmt"
	"strings"
)

// givenFile holds the scores that the command centre gives for calling back
// those who asked for help: the sum of three months.
func (b *bureaus) givenFile(q *quarter, skills []int) *document {
	to := newDocument(q.name + "指挥中心报送的报警求助回访分，三个月之和。")
	if b.byHand(q, "callback") {
		return to
	}
	for n := range b.units {
		if u := &b.units[n]; !b.hole(q, u.id, "callback") {
			b.callback(to, q, u, fmt.Sprintf("g-%03d", 101+n), skills[n], n+1)
		}
	}
	return to
}

func (b *bureaus) callback(to *document, q *quarter, u *unit, id string, skill, number int) {
	d, x := b.dice(q, u.id, "callback"), departmentOf("command")
	sum, months := 0, make([]string, 3)
	for m := range months {
		v := min(1000, 790+17*skill/10+d.between(-18, 18)) // in tenths
		sum += v
		months[m] = decimal(v, 1)
	}
	s := &scene{dice: d, unit: u, date: monthDay(q.end)}
	to.table("given")
	to.text("id", id)
	to.text("subject", u.id)
	to.text("indicator", "callback")
	to.raw("value", decimal(sum, 1))
	to.date("entered", q.end.AddDays(d.between(2, 4)))
	to.text("scorer", "luo-jichuan")
	to.text("reason", b.reason(s, "callback", monthly(months)))
	to.text("evidence", paper("回访汇总%Q-%02d", q, number))
	to.sign("ma-shaoyun", pick(d, x.approvers[1:]))
}

// monthly puts the scores of the months into the ways to word them.
func monthly(months []string) []string {
	list := make([]string, len(callbackRemarks))
	for i, r := range callbackRemarks {
		list[i] = strings.Replace(r, "{月}", strings.Join(months, "、"), 1)
	}
	return list
}

var callbackRemarks = []string{
	"三个月依次为{月}，{街}停车求助是主要失分点",
	"各月{月}，告知结果的比例{提高|持平}",
	"得分{月}，{社}一件噪声警情没有回头看",
	"{月}，分月看{所}最稳",
	"逐月{月}，有{两|三}件回访人称记不清",
	"{月}（按月），夜班接听{快了|慢了}{5-20}秒",
	"三个月分别{月}，不满意的{1-4}件都已上门",
	"月度得分{月}，{街}一件纠纷当事人打了一般",
	"{月}，重复警情{2-7}件有一件拖延",
	"各月得分{月}，{所}辖区无投诉",
	"按月{月}，{社}走失老人家属给了满分",
	"{月}，天气不好时到场慢，群众多能体谅",
	"回访三个月{月}，答非所问的样本{2-6}个已剔除",
}
