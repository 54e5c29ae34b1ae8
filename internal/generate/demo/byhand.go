package demo

import (
	"slices"
	"strings"
)

// written is what stands in content/ by hand: whole metrics of a quarter, and
// single values that are late, missing or exempt there. A folder of its own
// (Whole) has none of it.
var written = map[string][]string{
	"2019q2": {"huaichuan drill-assembly", "huaichuan drill-signal", "huaichuan drill-report"},
	"2020q1": {"songping repair-hours"},
	"2020q3": {"camera-online", "phone", "callback", "deploy-plan"},
	"2020q4": {"camera-online", "phone", "callback", "deploy-plan"},
}

// hole reports whether a bureau has no value here. Lanmen's calls are taken and
// answered by the desk of the city.
func (b *bureaus) hole(q *quarter, unit, metric string) bool {
	return isWater(unit) && (metric == "arrival-minutes" || metric == "callback") || b.byHand(q, unit+" "+metric)
}

// byHand reports whether an entry of written is there.
func (b *bureaus) byHand(q *quarter, entry string) bool {
	if b.Whole {
		return false
	}
	return slices.Contains(written[q.id], entry)
}

func isWater(unit string) bool { return unit == "lanmen" }

// absencesFile records that two indicators do not apply to Lanmen.
func (b *bureaus) absencesFile(q *quarter, n int) *document {
	to := newDocument(q.name + "认定为不适用的情况，每一项都写明理由和依据。")
	for u := range b.units {
		if !isWater(b.units[u].id) {
			continue
		}
		b.notApplicable(to, q, "n-101", "callback", callbackGone[n%len(callbackGone)], 2*n+1)
		b.notApplicable(to, q, "n-102", "arrival", arrivalGone[n%len(arrivalGone)], 2*n+2)
	}
	return to
}

func (b *bureaus) notApplicable(to *document, q *quarter, id, indicator, reason string, number int) {
	to.table("absence")
	to.text("id", id)
	to.text("subject", "lanmen")
	to.text("indicator", indicator)
	to.text("state", "not-applicable")
	to.date("entered", q.end.AddDays(2))
	to.text("reason", reason)
	to.text("evidence", paper("考评办认定单〔%Y〕%02d号", q, number))
	departmentOf("command").sign(to, b.dice(q, "lanmen", indicator))
}

var callbackGone = strings.Split(`水域警情由市局指挥中心水上席位直接受理和回访，分局没有单独样本
与上期相同，回访样本全部归在水上席位名下，经考评办再次认定
汛期水上警情统一由市局席位派单、回访，不向分局分样
回访系统尚未把水上席位与分局拆开，本季仍认定不适用
拆分样本的程序在测试，正式数据还没有，本季不适用
疫情防控期间水上席位并入联合值班，回访不分单位
接处警由市局指挥中心水上席位直接受理和回访，没有单独的回访样本
接处警仍由水上席位直接受理，与上季情况相同；明年一季度起单独抽样`, "\n")

var arrivalGone = strings.Split(`水上席位直接指挥快艇，到场用时记在市局名下，分局不另计
江心洲没有陆路，到场用时按船期计算无法与各单位比较
快艇停靠点改造，定位数据只到码头，经认定不适用
水上警情派单不经分局值班室，到场时间没有分局的起算点
冬季枯水航道改线，市局席位直接调艇，用时不计入分局
联合值班期间由海事艇先到，到场时间不反映分局工作
主汛期快艇统一由防汛指挥部调度，本季不计到场用时
航道封航十一天，艇只由市局统一安排，认定不适用`, "\n")
