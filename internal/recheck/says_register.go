package recheck

// The sentences of registers in which figures stand.

var registersInChinese = map[string]string{
	"entries in all":   "{count} 项（共 {points} 分）",
	"entries in force": "登记 {count} 项，现计 {force} 项（共 {points} 分）",
	"tasks in all":     "{count} 项",
	"appeals in all":   "{count} 件，待裁定 {open} 件",
	"rulings in all":   "{count} 件",
	"deductions none":  "本期没有扣分记录。",
	"bonuses none":     "本期没有加分记录。",
	"deductions said":  "本期登记扣分 {facts} 项，涉及 {units} 个单位：现计扣分 {force} 项，合计 {points} 分；裁定减轻 {reduced} 项、撤销 {revoked} 项，退回 {back} 分；同一事项不重复计分 {cut} 项。",
	"bonuses said":     "本期登记加分 {facts} 项，涉及 {units} 个单位：现计加分 {force} 项，合计 {points} 分；裁定减轻 {reduced} 项、撤销 {revoked} 项；同一事项不重复计分 {cut} 项。",
	"lost said":        "没有扣分记录而少得的分（量化指标、未报指标、封顶、系数、否决、取舍等）列在“无记录的失分”中：{units} 个单位，{count} 处，按总分的分值计。",
	"lost none":        "各单位没有记录以外的失分。",
	"share column":     "分担 {share}",
	"tasks none":       "本期没有登记任务。",
	"tasks said":       "本期登记任务 {count} 项，其中紧急 {urgent} 项。",
	"appeals none":     "本期没有申告。",
	"rulings none":     "本期没有裁定。",
	"none of both":     "{appeals}{rulings}",
	"appeals said":     "本期登记申告 {count} 件，其中待裁定 {open} 件；裁定 {rulings} 件。",
	"open since":       "待裁定，已提出 {days} 天",
	"days up to":       "天数算至 {date}。",
}

var registersInEnglish = map[string]string{
	"entries in all":   "{count} (points in all: {points})",
	"entries in force": "{count} on record, {force} in force (points in all: {points})",
	"tasks in all":     "{count}",
	"appeals in all":   "{count}, not decided yet: {open}",
	"rulings in all":   "{count}",
	"deductions none":  "No deduction is on record for this period.",
	"bonuses none":     "No bonus is on record for this period.",
	"deductions said":  "Deductions on record: {facts}, of {units} {units|unit|units}. In force: {force}, with {points} {points|point|points} in all. Reduced by a ruling: {reduced}, revoked: {revoked}, with {back} {back|point|points} given back. Counted less because the same matter counts elsewhere: {cut}.",
	"bonuses said":     "Bonuses on record: {facts}, of {units} {units|unit|units}. In force: {force}, with {points} {points|point|points} in all. Reduced by a ruling: {reduced}, revoked: {revoked}. Counted less because the same matter counts elsewhere: {cut}.",
	"lost said":        "Points lost without an entry (by a measure, a missing value, a cap, a coefficient, a gate, a rounding) are listed under “Lost without an entry”: {count} {count|case|cases} of {units} {units|unit|units}, in points of the totals.",
	"lost none":        "No unit lost points without an entry.",
	"share column":     "share {share}",
	"tasks none":       "No task is on record for this period.",
	"tasks said":       "Tasks on record: {count}, urgent ones among them: {urgent}.",
	"appeals none":     "No appeal is on record for this period.",
	"rulings none":     "No ruling is on record for this period.",
	"none of both":     "{appeals} {rulings}",
	"appeals said":     "Appeals on record: {count}, not decided yet: {open}. Rulings: {rulings}.",
	"open since":       "not decided yet, {days} {days|day|days} since it was filed",
	"days up to":       "Days are counted up to {date}.",
}
