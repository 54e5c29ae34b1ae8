package recheck

// What is said of where a person was.

var personsInChinese = map[string]string{
	"service whole":    "本期在册 {days} 天，都在岗。",
	"service split":    "本期在册 {days} 天：在岗 {served} 天，抽调 {lent} 天，离岗 {leave} 天。",
	"stay served":      "在岗",
	"stay lent":        "抽调",
	"stay leave":       "离岗",
	"served years":     "到{period}末日（{date}）满 {count} 年",
	"left":             "已离开（末日 {date}）",
	"joined":           "参加工作",
	"over all periods": " 历期成绩",
	"lent in all":      "{persons} 人，{days} 天",
	"lent said":        "本期抽调 {persons} 人，共 {days} 天；借出单位 {lenders} 个，接收方 {receivers} 个。",
	"post none":        "尚未到岗",
}

var personsInEnglish = map[string]string{
	"service whole":    "On the register for {days} {days|day|days} of the period, all of them in the own post.",
	"service split":    "On the register for {days} {days|day|days} of the period: {served} in the own post, {lent} on secondment, {leave} on leave.",
	"stay served":      "in the own post",
	"stay lent":        "on secondment",
	"stay leave":       "on leave",
	"served years":     "{count} {count|year|years} complete on the last day of {period} ({date})",
	"left":             "left (last day {date})",
	"joined":           "Joined",
	"over all periods": " over all periods",
	"lent in all":      "{persons} {persons|person|persons}, {days} {days|day|days}",
	"lent said":        "{persons} {persons|person was|persons were} lent for {days} {days|day|days} of the period in all, by {lenders} {lenders|unit|units} to {receivers} {receivers|receiver|receivers}.",
	"post none":        "not in a post yet",
}
