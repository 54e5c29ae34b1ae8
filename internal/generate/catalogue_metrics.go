package generate

// gauge is a number that a department reports of every unit in every quarter.
// Values are tenths, or whole numbers.
type gauge struct {
	id, name, unit, department string
	whole                      bool
	most                       int  // 0: no bound
	low, high                  int  // where values lie in practice
	patchy                     bool // one unit in a hundred has none
}

var gauges = []gauge{
	{id: "visited", name: "走访户数", unit: "户", department: "public-order", whole: true, low: 1100, high: 3400},
	{id: "hazards-open", name: "未整改隐患", unit: "处", department: "public-order", whole: true, low: 0, high: 60},
	{id: "video-patrols", name: "视频巡查次数", unit: "次", department: "technology", whole: true, low: 90, high: 520},
	{id: "repair-hours", name: "故障平均修复用时", unit: "小时", department: "technology", low: 10, high: 200, patchy: true},
	{id: "disputes", name: "受理矛盾纠纷", unit: "起", department: "public-order", whole: true, low: 0, high: 90},
	{id: "disputes-settled", name: "化解矛盾纠纷", unit: "起", department: "public-order", whole: true, low: 0, high: 80},
	{id: "arrival-minutes", name: "接警后平均到场用时", unit: "分钟", department: "command", low: 30, high: 180},
	{id: "street", name: "街面问卷", unit: "分", department: "supervision", most: 100, low: 700, high: 990},
}

// answers are the options of the survey by phone, and how many of a hundred
// give them about.
var answers = []struct {
	id, name, value string
	percent         int
}{
	{"satisfied", "满意", "100", 70}, {"basically", "基本满意", "80", 20}, {"dissatisfied", "不满意", "40", 6}, {"unknown", "不了解", "", 4},
}

// workedOut are the metrics that the scheme sets or that are worked out, in TOML.
const workedOut = `
[[metric]]
id = "visit-target"
name = "走访任务数"
unit = "户"
clause = "c-1"
constants = { classes = { urban = 3000, town = 2000, rural = 1400 }, otherwise = 1400 }

[[metric]]
id = "visit-rate"
name = "走访任务完成率"
unit = "%"
formula = "100 × visited ÷ visit-target"
rounding = { places = 2, mode = "half-away" }
undefined = { state = "not-applicable" }

[[metric]]
id = "patrol-target"
name = "视频巡查任务数"
unit = "次"
constants = { classes = { urban = 400, town = 240 }, otherwise = 120 }

[[metric]]
id = "hazards-growth"
name = "未整改隐患环比增减"
unit = "%"
formula = "growth(hazards-open, hazards-open@previous)"
rounding = { places = 2, mode = "half-away" }
undefined = { value = 0 }

[[metric]]
id = "settle-rate"
name = "纠纷化解率"
unit = "%"
formula = "min(100, 100 × disputes-settled ÷ disputes)"
rounding = { places = 2, mode = "half-away" }
undefined = { state = "not-applicable" }

[[metric]]
id = "settle-level"
name = "比同组平均化解率高出"
unit = "个百分点"
formula = "settle-rate − group-mean(settle-rate)"
rounding = { places = 2, mode = "half-away" }
undefined = { state = "not-applicable" }

[[metric]]
id = "notices"
name = "督察通报次数"
unit = "次"
tally = { indicator = "discipline", kind = "notice" }

[[metric]]
id = "duty-points"
name = "应急值守得分"
unit = "分"
score = "duty"
`
