package recheck

// What is said of money that follows from results.

var allowancesInChinese = map[string]string{
	"paid down":      "{formula}，舍尾得 {down}",
	"paid extra":     "{formula}，补 {cent}",
	"paid nobody":    "“得分 × 系数”没有大于零的，不分配。",
	"paid no band":   "没有定额",
	"paid no value":  "没有数，不发",
	"paid total":     "合计 {total} 元。",
	"paid within":    "合计 {total} 元，预算 {budget} 元，余 {left} 元。",
	"paid says":      "名单上 {heads} 个，平均 {mean} 元；最高 {high} 元，最低 {low} 元，中位 {median} 元；最高的 {top} 个占合计的 {share}%。",
	"paid placed":    "第 {place} 名",
	"paid unranked":  "没有名次，不发",
	"paid persons":   "{count} 人",
	"paid post":      "{unit}：{says}，{days} 天",
	"paid not up":    "名次没有升，不发",
	"paid capped":    "升 {by} 名，计 {most} 名",
	"paid no before": "没有上一期可比，不发",
	"paid newcomer":  "上一期没有名次，不发",
	"paid regrouped": "上一期在别的组，不发",
	"paid groups":    "只发给：",
	"paid no group":  "本期没有这样的组",
	"paid alike":     "平均发放提示：{heads} 个里有 {same} 个得的一样多（{common} 元）。",
}

var allowancesInEnglish = map[string]string{
	"paid down":      "{formula}, cut to {down}",
	"paid extra":     "{formula}, plus {cent}",
	"paid nobody":    "No score × coefficient is above zero: nothing is shared.",
	"paid no band":   "no amount",
	"paid no value":  "no value, nothing is paid",
	"paid total":     "The list comes to {total} yuan.",
	"paid within":    "The list comes to {total} yuan; the budget is {budget} yuan, {left} yuan are left.",
	"paid says":      "There are {heads} on the list, {mean} yuan each on average; the highest amount is {high} yuan, the lowest {low} yuan, the median {median} yuan; the highest {top} of them {top|gets|get} {share}% of all.",
	"paid placed":    "place {place}",
	"paid unranked":  "no place, nothing is paid",
	"paid persons":   "{count} {count|person|people}",
	"paid post":      "{unit}: {says}, {days} {days|day|days}",
	"paid not up":    "no place gained, nothing is paid",
	"paid capped":    "limited to {most} of {by} places gained",
	"paid no before": "no period before to compare with, nothing is paid",
	"paid newcomer":  "no place in the period before, nothing is paid",
	"paid regrouped": "in another group in the period before, nothing is paid",
	"paid groups":    "Limited to: ",
	"paid no group":  "no group of this period",
	"paid alike":     "Equal pay: {same} of {heads} get the same amount, {common} yuan.",
}
