package generate

// againAttribute is what a deduction carries that comes again, in TOML.
const againAttribute = `
[[attribute]]
id = "again"
name = "整改以后再次发生"

  [[attribute.word]]
  id = "yes"
  name = "是"
`

// wholeUnits are the rules about several indicators or whole units, in TOML.
const wholeUnits = `
[[once]]
id = "highest-praise"
name = "同一事项受多次表扬的，按最高的计"
keep = "highest"
rest = [0.5]
categories = ["bonus"]
side = "bonus"
clause = "c-5"

[[coefficient]]
id = "difficulty"
name = "任务难度系数"
category = "command"
classes = { urban = 1.05, town = 1.02 }
otherwise = 1
clause = "c-5"

[[gate]]
id = "much-notice"
name = "两个季度以内有一个季度被督察通报四次以上"
when = { notices = ">= 4" }
look_back = 1
effect = "no-award"
clause = "c-6"

[[gate]]
id = "low-satisfaction"
name = "电话测评低于80分"
when = { phone = "< 80" }
effect = "grade-cap"
grade = "pass"
clause = "c-6"

[[gate]]
id = "weak-duty"
name = "应急值守得分低于-10分"
when = { duty-points = "< -10" }
effect = "grade-down"
levels = 1
clause = "c-6"

[[grade]]
id = "excellent"
name = "优秀"
min = 90
percent = 20
heads = "half-away"
ties = "in"
clause = "c-6"

[[grade]]
id = "good"
name = "良好"
min = 85
when = { visit-rate = ">= 60" }
clause = "c-6"

[[grade]]
id = "pass"
name = "合格"
min = 60
clause = "c-6"

[[grade]]
id = "fail"
name = "不合格"
clause = "c-6"

[[rank_band]]
id = "top"
name = "前10%"
percent = 10
heads = "ceil"
ties = "in"

[[rank_band]]
id = "upper"
name = "前40%"
percent = 30
heads = "half-away"
ties = "in"

[[rank_band]]
id = "rest"
name = "其余"
`
