package demo

import (
	"fmt"
	"strconv"
)

// metric is a reported quantity: how a bureau that works so well comes out.
type metric struct {
	id, department string
	evidence       string
	unit           string // behind the figures of the remark; empty: no remark
	places         int    // of decimals
	old, new       bool   // the editions that have it
	value          func(d dice, u *unit, skill int) int
}

// pair is drawn at once: what was done can never be more than what was due.
type pair struct{ whole, part int }

func (b *bureaus) pairOf(q *quarter, u *unit, about string, low, high, from, perSkill, skill int) pair {
	d := b.dice(q, u.id, about)
	whole := d.between(low, high)
	rate := min(1000, from*10+perSkill*skill/10+d.between(-25, 25)) // per mille
	return pair{whole, (whole*rate + 500) / 1000}
}

// columns are the metrics of a quarter in the order of the file.
func (b *bureaus) columns(q *quarter) []metric {
	disputes := func(u *unit, skill int) pair {
		return b.pairOf(q, u, "disputes", u.heads/4, u.heads/2, 82, 13, skill)
	}
	milestones := func(u *unit, skill int) pair { return b.pairOf(q, u, "milestones", 3, 9, 70, 30, skill) }
	float := func(u *unit, skill int) pair { return b.pairOf(q, u, "float", 160, 420, 84, 16, skill) }
	rental := func(u *unit, skill int) pair { return b.pairOf(q, u, "rental", 180, 720, 83, 16, skill) }
	return []metric{
		{"visited", "public-order", "走访平台季度统计%Q", "户", 0, true, true, func(d dice, u *unit, k int) int { return u.visits * (800 + 25*k/10 + d.between(-30, 45)) / 1000 }},
		{"disputes", "public-order", "纠纷登记汇总%Q", "起", 0, true, true, func(_ dice, u *unit, k int) int { return disputes(u, k).whole }},
		{"disputes-settled", "public-order", "纠纷登记汇总%Q", "", 0, true, true, func(_ dice, u *unit, k int) int { return disputes(u, k).part }},
		{"milestones-due", "reform", "改革清单对账表%Q", "项", 0, true, true, func(_ dice, u *unit, k int) int { return milestones(u, k).whole }},
		{"milestones-done", "reform", "改革清单对账表%Q", "", 0, true, true, func(_ dice, u *unit, k int) int { return milestones(u, k).part }},
		{"post-rate", "reform", "下沉警力月报合并%Q", "%", 1, true, true, func(d dice, _ *unit, k int) int { return min(1000, 890+k+d.between(-8, 12)) }},
		{"float-checked", "population", "流动人口抽查表%Q", "人", 0, true, true, func(_ dice, u *unit, k int) int { return float(u, k).whole }},
		{"float-registered", "population", "流动人口抽查表%Q", "", 0, true, true, func(_ dice, u *unit, k int) int { return float(u, k).part }},
		{"rental-due", "population", "出租房屋巡查统计%Q", "户次", 0, true, true, func(_ dice, u *unit, k int) int { return rental(u, k).whole }},
		{"rental-done", "population", "出租房屋巡查统计%Q", "", 0, true, true, func(_ dice, u *unit, k int) int { return rental(u, k).part }},
		{"arrival-minutes", "command", "接处警用时统计%Q", "分钟", 1, true, true, func(d dice, u *unit, k int) int { return u.standard() + (78-k)*6/10 + d.between(-6, 8) }},
		{"drill-assembly", "command", "拉动演练评分表%Q-甲", "分", 1, true, true, func(d dice, _ *unit, k int) int { return min(1000, 700+25*k/10+d.between(-40, 40)) }},
		{"drill-signal", "command", "拉动演练评分表%Q-乙", "分", 1, true, true, func(d dice, _ *unit, k int) int { return min(1000, 680+27*k/10+d.between(-50, 40)) }},
		{"drill-report", "command", "拉动演练评分表%Q-丙", "分", 1, true, true, func(d dice, _ *unit, k int) int { return min(1000, 660+29*k/10+d.between(-60, 40)) }},
		{"camera-online", "technology", "视频运维季报%Q", "%", 2, true, true, func(d dice, _ *unit, k int) int { return min(9990, 9000+9*k+d.between(-90, 110)) }},
		{"video-patrols", "technology", "视频巡查日志汇总%Q", "次", 0, true, true, func(d dice, u *unit, k int) int { return u.heads * (190 + 16*k/10 + d.between(-18, 24)) / 100 }},
		{"repair-hours", "technology", "故障工单统计%Q", "小时", 1, true, true, func(d dice, _ *unit, k int) int { return 340 - 15*k/10 + d.between(-25, 35) }},
		{"clearance-rate", "legal", "法制统计季报%Q", "", 1, true, false, func(d dice, _ *unit, k int) int { return 330 + 15*k/10 + d.between(-40, 40) }},
		{"deploy-plan", "reform", "下沉方案报备登记%Q", "", 0, false, true, func(dice, *unit, int) int { return 1 }},
	}
}

// standard is the time of arrival that the schemes allow, in tenths of a
// minute.
func (u *unit) standard() int {
	if u.county {
		return 120
	}
	return 80
}

func (b *bureaus) metricsFile(q *quarter, skills []int) *document {
	to := newDocument(q.name + "各部门上报的指标值，一条一项，一行列出各单位。")
	number := 0
	for _, m := range b.columns(q) {
		if q.old && !m.old || !q.old && !m.new || b.byHand(q, m.id) {
			continue
		}
		number++
		b.report(to, q, &m, fmt.Sprintf("m-%03d", 100+number), skills, number)
	}
	return to
}

func (b *bureaus) report(to *document, q *quarter, m *metric, id string, skills []int, number int) {
	var values []string
	var low, high extreme
	for n := range b.units {
		u := &b.units[n]
		if b.hole(q, u.id, m.id) {
			continue
		}
		v := m.value(b.dice(q, u.id, m.id), u, skills[n])
		values = append(values, u.id, decimal(v, m.places))
		low.take(-v, u)
		high.take(v, u)
	}
	d, x := b.dice(q, m.id), departmentOf(m.department)
	to.table("report")
	to.text("id", id)
	to.text("metric", m.id)
	to.pairs("values", values)
	to.date("entered", q.end.AddDays(d.between(2, 4)))
	if m.unit != "" {
		to.text("reason", fmt.Sprintf("最高%s%s%s，最低%s%s%s", high.unit.name, decimal(high.value, m.places), m.unit, low.unit.name, decimal(-low.value, m.places), m.unit))
	}
	to.text("evidence", paper(m.evidence+"（表%02d）", q, number))
	x.sign(to, d)
}

// extreme is the bureau with the highest value so far.
type extreme struct {
	unit  *unit
	value int
}

func (e *extreme) take(v int, u *unit) {
	if e.unit == nil || v > e.value {
		e.unit, e.value = u, v
	}
}

func whole(n int) string { return strconv.Itoa(n) }
