package generate

// theme is an indicator of the realistic bureau, before it has points to share
// with the others of its category.
type theme struct {
	id, name, category, department, orientation string
	points                                      hundredths // 分值
	cap, floor                                  string     // TOML; empty: not stated; "own": the base
	kinds                                       []themeKind
	given                                       *themeGiven
	method                                      string // by metrics; empty: by events or a given score
	rule                                        string // its tables, in TOML
	says                                        string // the rule in words
}

// themeKind is a kind of event; discretionary kinds have low and high.
type themeKind struct {
	id, name, unit    string
	points, low, high hundredths
	cap, floor        string
	attribute         string      // the number that its events carry
	roles             []themeRole // in place of points
	again             bool        // it counts double where it comes again
	matters           bool        // several of its events may be about one matter
}

// themeRole is what an event is worth for those in a role.
type themeRole struct {
	id     string
	points hundredths
}

// themeGiven is a score that somebody else gives. Values are tenths.
type themeGiven struct {
	source     string
	min, max   int
	scale      string     // TOML
	low, high  int        // where values lie in practice, in tenths
	unreported hundredths // points when nothing was reported
	absent     string     // and when it does not apply; empty: full marks
}

// firstThemes hold every model, events and given scores, and every way in which
// kinds can be limited; a bureau has all of them, and all of measuredThemes.
var firstThemes = []theme{
	{id: "home-visit", name: "走访建档", category: "foundation", department: "public-order", orientation: "foundation", points: 2000, cap: "6", floor: "-20", kinds: []themeKind{
		{id: "archive-done", name: "整村走访建档验收合格", unit: "个", points: 200, cap: "6", attribute: "households"},
		{id: "visit-untrue", name: "走访记录与实际不符", unit: "户", points: -100},
		{id: "visit-lapsed", name: "应访户到期未访", unit: "户", points: -50}}},
	{id: "reform-progress", name: "改革任务推进", category: "reform", department: "reform", orientation: "foundation", points: 1000, cap: "2", floor: "-10", kinds: []themeKind{
		{id: "milestone-late", name: "改革任务逾期", unit: "项", points: -100},
		{id: "returned", name: "报送材料退回重报", unit: "次", points: -30, floor: "-1.5"},
		{id: "practice-adopted", name: "改革做法被推广", unit: "项", points: 100}}},
	{id: "registration", name: "实有人口登记", category: "population", department: "population", orientation: "foundation", floor: "0", kinds: []themeKind{
		{id: "unregistered", name: "应登记未登记", unit: "人", points: -100},
		{id: "misregistered", name: "登记项目错误", unit: "人", points: -50}}},
	{id: "duty", name: "应急值守与指令处置", category: "command", department: "command", orientation: "team", points: 4000, cap: "4", floor: "-40", kinds: []themeKind{
		{id: "absent", name: "值班备勤脱岗", unit: "人次", points: -500},
		{id: "order-late", name: "指令处置超时", unit: "次", points: -100},
		{id: "task-slack", name: "紧急任务落实不力", unit: "次", low: -600, high: -100},
		{id: "task-strong", name: "紧急任务完成突出", unit: "次", points: 200, cap: "4"}}},
	{id: "camera-online", name: "视频图像在线率", category: "technology", department: "technology", orientation: "prevention", points: 500, cap: "5", floor: "0",
		given: &themeGiven{source: "视频运维平台按日自动巡检的季度平均在线率，单位为百分数", max: 100, scale: "0.05", low: 850, high: 1000}},
	{id: "commendation", name: "表扬奖励", category: "bonus", department: "supervision", orientation: "team", cap: `"none"`, kinds: []themeKind{
		{id: "commend-province", name: "受省级单位书面表扬", unit: "次", points: 200, matters: true},
		{id: "commend-city", name: "受市级单位书面表扬", unit: "次", points: 100, cap: "3", matters: true}}},
	{id: "discipline", name: "纪律作风", category: "penalty", department: "supervision", orientation: "team", floor: `"none"`, kinds: []themeKind{
		{id: "notice", name: "督察通报", unit: "次", points: -100, again: true},
		{id: "liable", name: "内部安全责任事故", unit: "起", roles: []themeRole{{"leader", -200}, {"deputy", -100}, {"officer", -50}}},
		{id: "slack", name: "工作不力酌情扣分", unit: "次", low: -300, high: -50}}},
	{id: "initiative", name: "专项行动", category: "initiative", department: "command", orientation: "strike", cap: "4", floor: "-4", kinds: []themeKind{
		{id: "clue-verified", name: "移送线索查证属实", unit: "条", points: 25, cap: "3"},
		{id: "node-missed", name: "专项行动节点未完成", unit: "项", points: -50},
		{id: "led-well", name: "牵头跨区域协作", unit: "次", low: 10, high: 150}}},
	{id: "acceptance", name: "专项行动验收", category: "initiative", department: "reform", orientation: "strike", points: 200, cap: "2", floor: "-1",
		given: &themeGiven{source: "验收组现场评分（满分 300）减去及格线 200 分", min: -200, max: 100, scale: `"1/50"`, low: -600, high: 1000, unreported: -100}},
}

// moreThemes follow when a bureau has more indicators; then those with events
// begin again: the weights have no room for more given scores.
var moreThemes = []theme{
	{id: "ledger", name: "基础台账", category: "foundation", department: "public-order", orientation: "foundation", points: 2000, cap: "3", floor: "-20", kinds: []themeKind{
		{id: "ledger-missing", name: "应建台账缺项", unit: "项", points: -200},
		{id: "ledger-error", name: "台账与实际不符", unit: "处", points: -50},
		{id: "ledger-model", name: "台账做法被转发", unit: "次", points: 150}}},
	{id: "rental-house", name: "出租房屋管理", category: "population", department: "population", orientation: "prevention", floor: "0", kinds: []themeKind{
		{id: "unfiled", name: "出租房屋未登记", unit: "户", points: -150},
		{id: "unvisited", name: "登记后未按期巡查", unit: "户", points: -50}}},
	{id: "smart-community", name: "智慧安防小区", category: "technology", department: "technology", orientation: "prevention", points: 400, cap: "2", floor: "-4", kinds: []themeKind{
		{id: "site-late", name: "未按计划建成", unit: "个", points: -50},
		{id: "site-poor", name: "验收抽查不合格", unit: "处", points: -25},
		{id: "site-early", name: "提前建成并验收合格", unit: "个", points: 50}}},
	{id: "callback", name: "报警求助回访", category: "satisfaction", department: "command", orientation: "service", points: 500, cap: "5", floor: "0",
		given: &themeGiven{source: "每月回访得分（满分 100）三个月之和，满分 300，折合 5 分", max: 300, scale: `"1/60"`, low: 2550, high: 2990}},
	{id: "venue-check", name: "重点场所检查", category: "foundation", department: "public-order", orientation: "prevention", points: 2000, floor: "-20", kinds: []themeKind{
		{id: "hazard-open", name: "隐患到期未整改", unit: "处", points: -200},
		{id: "hazard-missed", name: "应查未查", unit: "家", points: -300}}},
	{id: "household-window", name: "户籍窗口服务", category: "population", department: "population", orientation: "service", cap: "own", floor: "0", kinds: []themeKind{
		{id: "refused", name: "符合条件而不受理", unit: "件", points: -300},
		{id: "overdue", name: "超过承诺期限办结", unit: "件", points: -100},
		{id: "thanked", name: "上门服务受书面感谢", unit: "次", points: 100}}},
	{id: "drill", name: "拉动演练", category: "command", department: "command", orientation: "team", points: 2000, floor: "-20", kinds: []themeKind{
		{id: "drill-late", name: "到位超过时限", unit: "次", points: -200},
		{id: "drill-short", name: "到位人数不足", unit: "人次", points: -25}}},
	{id: "mediation", name: "矛盾纠纷化解", category: "foundation", department: "public-order", orientation: "prevention", points: 1500, cap: "5", floor: "-15", kinds: []themeKind{
		{id: "settled", name: "疑难纠纷化解并回访满意", unit: "起", points: 75, attribute: "settled"},
		{id: "unattended", name: "排查出的纠纷无人跟进", unit: "起", points: -125}}},
	{id: "post", name: "警力下沉", category: "reform", department: "reform", orientation: "foundation", points: 500, floor: "-5", kinds: []themeKind{
		{id: "post-vacant", name: "抽查不在岗", unit: "人次", points: -50}}},
	{id: "patrol", name: "街面巡防", category: "foundation", department: "public-order", orientation: "prevention", points: 1500, floor: "-15", kinds: []themeKind{
		{id: "patrol-off", name: "巡防点位无人", unit: "点", points: -75},
		{id: "patrol-plan", name: "未按方案调整勤务", unit: "次", points: -100}}},
	{id: "reporting", name: "信息报送", category: "command", department: "command", orientation: "service", points: 2000, floor: "-20", kinds: []themeKind{
		{id: "report-late", name: "重要情况迟报", unit: "起", points: -300},
		{id: "report-error", name: "要素错漏", unit: "处", points: -40}}},
	{id: "assist", name: "协作支援", category: "bonus", department: "supervision", orientation: "team", cap: "2", kinds: []themeKind{
		{id: "assisted", name: "跨单位协作受对方书面认可", unit: "次", points: 50}}},
	{id: "data-quality", name: "数据质量", category: "technology", department: "technology", orientation: "foundation", points: 300, floor: "-3", kinds: []themeKind{
		{id: "record-wrong", name: "抽检数据不合格", unit: "条", points: -5}}},
	{id: "hotline", name: "热线工单", category: "satisfaction", department: "supervision", orientation: "service", points: 300, floor: "-3", kinds: []themeKind{
		{id: "ticket-late", name: "工单超期办结", unit: "件", points: -20},
		{id: "ticket-redone", name: "工单退回重办", unit: "件", points: -60}}},
	{id: "training", name: "岗位练兵", category: "initiative", department: "reform", orientation: "team", cap: "2", floor: "-2", kinds: []themeKind{
		{id: "absent-course", name: "无故缺训", unit: "人次", points: -10},
		{id: "top-three", name: "比武进入前三名", unit: "人次", points: 50}}},
}

// area is a category of the realistic bureau. The weights total 100.
type area struct {
	id, name, model    string
	weight, cap, floor string
	rule               string // as the approved text words it
}

var areas = []area{
	{"foundation", "基础工作", "weighted", "25", "105", "0", "以 100 分起算，加减后按 25% 计入，折算前最高 105 分，最低 0 分"},
	{"reform", "警务改革", "direct", "15", "17", "", "以 15 分起算，直接加减，最高 17 分，最低 0 分"},
	{"population", "人口管理", "weighted", "20", "", "", "各项各有起评分，合计 100 分，加减后按 20% 计入"},
	{"command", "应急指挥", "weighted", "15", "", "", "以 100 分起算，加减后按 15% 计入"},
	{"technology", "技防建设", "direct", "10", "11", "", "各项得分相加，不足部分以起评分计，合计最高 11 分"},
	{"satisfaction", "群众满意度", "direct", "15", "", "", "各项测评分相加，不足部分以起评分计"},
	{"bonus", "公共加分", "bonus", "", "5", "", "只加不减，合计最高 5 分"},
	{"penalty", "公共扣分", "penalty", "", "", "-8", "只减不加，合计最多扣 8 分"},
	{"initiative", "专项行动", "free", "", "8", "-8", "以 0 分起算，加减后最高 8 分，最低扣 8 分"},
}
