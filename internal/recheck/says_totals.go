package recheck

// What is said of totals that are taken from elsewhere.

var totalsInChinese = map[string]string{
	"taken label":      "{period} {unit}",
	"taken state":      "{text}，{date}",
	"taken none":       "没有总分",
	"taken left":       "不计在内",
	"taken since":      "此后更正为 {total}",
	"taken days":       "{weight} 天",
	"taken heads":      "{weight} 人",
	"taken weight":     "权数 {weight}",
	"totals of self":   "自己在《{scheme}》里的总分，{periods}",
	"totals of above":  "所在单位在《{scheme}》里的总分，{periods}",
	"totals of below":  "下级各单位在《{scheme}》里的总分，{periods}",
	"totals newest":    "取最近 {count} 期",
	"totals mean":      "求平均",
	"totals mean days": "按天数加权平均", "totals mean heads": "按人数加权平均", "totals mean period": "按各期权数（{weights}）加权平均",
	"totals sum":      "求合计",
	"totals sum days": "乘以天数后求合计", "totals sum heads": "乘以人数后求合计", "totals sum period": "乘以各期权数（{weights}）后求合计",
	"totals last": "只取最后一个",
	"totals best": "只取最高的 {count} 个",
	"totals drop": "去掉最低的 {count} 个（至少留一个）",
	"totals rest": "缺的不计，用其余的",
}

var totalsInEnglish = map[string]string{
	"taken label":      "{unit}, {period}",
	"taken state":      "{text}, {date}",
	"taken none":       "no total",
	"taken left":       "left out",
	"taken since":      "since corrected to {total}",
	"taken days":       "{weight} {weight|day|days}",
	"taken heads":      "{weight} {weight|head|heads}",
	"taken weight":     "weight {weight}",
	"totals of self":   "its own total under “{scheme}”, {periods}",
	"totals of above":  "the total of the unit it belongs to under “{scheme}”, {periods}",
	"totals of below":  "the totals of the units below under “{scheme}”, {periods}",
	"totals newest":    "of the newest {count} {count|period|periods}",
	"totals mean":      "their mean",
	"totals mean days": "their mean by days", "totals mean heads": "their mean by head counts", "totals mean period": "their mean by the weights of the periods ({weights})",
	"totals sum":      "their sum",
	"totals sum days": "the sum of each times its days", "totals sum heads": "the sum of each times its head count", "totals sum period": "the sum of each times the weight of its period ({weights})",
	"totals last": "the last of them alone",
	"totals best": "only the highest {count} of them {count|counts|count}",
	"totals drop": "without the lowest {count} of them (one is left at least)",
	"totals rest": "those that are missing are left out",
}
