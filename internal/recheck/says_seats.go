package recheck

// What a ranking says of grades, how many may have one and what lowers it, and
// of events that are shared.

var seatsInChinese = map[string]string{
	"quota by unit":  "所在单位在《{scheme}》里是{grade}的：占组内总数 {percent}%（名额{mode}）",
	"quota else":     "所在单位是其他等次或者没有等次的：占组内总数 {percent}%（名额{mode}）",
	"seats by unit":  "名额按{unit}的等次定：{period}《{scheme}》{grade}（{state}）。",
	"seats since":    "{unit}的等次现为{grade}。",
	"seats no grade": "没有等次",
	"seats share":    "{grade}名额：{heads} × {percent}% = {exact}，{mode}，{count} 个。",
	"seats fixed":    "{grade}名额：方案写明 {count} 个。",
	"effect cap":     "{gate}：等次最高为{grade}",
	"effect down":    "{gate}：等次降 {levels} 级",
	"gate back":      "（{periods} 期前发生）",
	"everybody else": "其余的",
	"common":         "{count} 件|{points} 分",
}

var seatsInEnglish = map[string]string{
	"quota by unit":  "where the unit has {grade} under “{scheme}”: {percent}% of the heads of the group, {mode}",
	"quota else":     "where the unit has another grade or none: {percent}% of the heads of the group, {mode}",
	"seats by unit":  "The quotas go by the grade of {unit}: {grade} under “{scheme}”, {period} ({state}).",
	"seats since":    "The grade of {unit} is now {grade}.",
	"seats no grade": "no grade",
	"seats share":    "{grade}: {heads} × {percent}% = {exact}, {mode}: {count} {count|seat|seats}.",
	"seats fixed":    "{grade}: {count} {count|seat|seats}, as the scheme says.",
	"effect cap":     "{gate}: the grade is at most {grade}",
	"effect down":    "{gate}: the grade is {levels} lower",
	"gate back":      " (from {periods} {periods|period|periods} ago)",
	"everybody else": "everybody else",
	"common":         "{count} {count|event|events}|{points}",
}
