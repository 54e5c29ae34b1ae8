package generate

// measuredThemes are the indicators that go by metrics, one for each method and
// two that look at the others and back.
var measuredThemes = []theme{
	{id: "visit-done", name: "走访任务完成", category: "foundation", department: "public-order", orientation: "foundation", points: 1000, floor: "-10", method: "deviation",
		says: "走访任务完成率低于 95% 的，每低 1 个百分点扣 0.5 分，不足 1 个百分点的按比例扣。",
		rule: `
  [indicator.deviation]
  metric = "visit-rate"
  reference = 95
  direction = "below"
  step = 1
  partial = "exact"
  points = -0.5
`},
	{id: "video-patrol", name: "视频巡查", category: "technology", department: "technology", orientation: "prevention", points: 200, cap: "3", method: "ratio",
		says: "完成任务得 2 分，按完成比例计；超过任务的，每超 10% 加 0.2 分，最多加 1 分。",
		rule: `
  [indicator.ratio]
  metric = "video-patrols"
  target = "patrol-target"
  points = 2
  least = 0.4

    [indicator.ratio.over]
    step_percent = 10
    partial = "floor"
    points = 0.2
    cap = 1
`},
	{id: "repair", name: "视频故障修复", category: "technology", department: "technology", orientation: "service", points: 100, cap: "1", method: "bands",
		says: "平均 4 小时以内修复的得 1 分；超过 4 小时、12 小时以内的，从 1 分到 0.5 分按用时递减；超过 12 小时的不得分。",
		rule: `
  [[indicator.band]]
  when = { repair-hours = "<= 4" }
  points = 1

  [[indicator.band]]
  when = { repair-hours = "> 4, <= 12" }
  points = 1
  to = 0.5

  [[indicator.band]]
  points = 0
`},
	{id: "settle-place", name: "纠纷化解率名次", category: "satisfaction", department: "public-order", orientation: "prevention", points: 200, cap: "2", floor: "0", method: "rank",
		says: "按同组名次计分：第一名 2 分，以后每名减 0.05 分，并列的同分；没有受理纠纷的按同组平均分计。",
		rule: `
  [indicator.rank]
  metrics = ["settle-rate"]
  order = "high"
  scope = "group"
  first = 2
  step = 0.05
  ties = "best"

  [indicator.precondition]
  when = { disputes = ">= 3" }
  otherwise = 1
  clause = "c-6"
`},
	{id: "arrival", name: "接警到场用时", category: "satisfaction", department: "command", orientation: "service", points: 200, cap: "2", method: "relative",
		says: "按同组用时折算：最快的 2 分，最慢的 1 分，其余按比例。",
		rule: `
  [indicator.relative]
  metric = "arrival-minutes"
  kind = "span"
  order = "low"
  scope = "group"
  low = 1
  high = 2
  degenerate = 1.5
`},
	{id: "survey", name: "群众满意度测评", category: "satisfaction", department: "supervision", orientation: "service", points: 600, cap: "6", floor: "0", method: "composite",
		says: "电话测评占六成，街面问卷占四成，合计乘以 0.06 计分。",
		rule: `
  [indicator.composite]
  combine = "mean"
  total = 1
  scale = 0.06
  missing = "skip"

    [[indicator.composite.part]]
    metric = "phone"
    weight = 0.6

    [[indicator.composite.part]]
    metric = "street"
    weight = 0.4
`},
	{id: "hazard-growth", name: "隐患存量控制", category: "reform", department: "public-order", orientation: "prevention", points: 300, cap: "0", floor: "-3", method: "deviation",
		says: "未整改隐患比上季度增加的，每增 10% 扣 0.3 分，不足 10% 的不计；第一个季度不计。",
		rule: `
  [indicator.deviation]
  metric = "hazards-growth"
  reference = 0
  direction = "above"
  step = 10
  partial = "floor"
  tiering = "marginal"

    [[indicator.deviation.tier]]
    up_to = 5
    points = -0.3

    [[indicator.deviation.tier]]
    points = -0.5
`},
}
