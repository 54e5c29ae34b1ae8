package diag

import "gongping/internal/locale"

// rulesOfLacks: rules that let somebody off, or nobody in, without saying so.
var rulesOfLacks = []Rule{
	{
		Code: GateUnreported, Severity: Warning, Args: []string{"id", "metric", "period", "count", "subjects"},
		Message: locale.Text{
			Zh: `否决条件 "{id}" 要看 "{metric}"，{period} 已过上报日期，还有 {count} 个单位没有数：{subjects}`,
			En: `the veto "{id}" goes by "{metric}", which is past its date in {period} and not reported for {count} of the units: {subjects}`,
		},
		Hint: locale.Text{
			Zh: `没有数，条件就不成立，不报的单位反而不受否决。请催报；确实不适用的，按方案登记为不适用。`,
			En: `Without a value the condition does not hold, so that a unit escapes by not reporting. Have it reported; where it does not apply, put that on record.`,
		},
		Explain: locale.Text{
			Zh: `一票否决、降档一类的条件要有数才判断得了。过了上报日期仍没有数的，程序不会替方案推定，只在这里提醒。

错误：[[gate]]
      when = { camera-rate = "< 75" }
      （某分局没有报 camera-rate）
正确：[[report]]
      metric = "camera-rate"
      values = { lindu = 74.2 }`,
			En: `A veto needs a value to be judged by. What is not reported after its date is not presumed; this says so.

Wrong: [[gate]]
       when = { camera-rate = "< 75" }
       (a unit has not reported camera-rate)
Right: [[report]]
       metric = "camera-rate"
       values = { lindu = 74.2 }`,
		},
	},
	{
		Code: LeastAboveTarget, Severity: Warning, Args: []string{"id", "least"},
		Message: locale.Text{
			Zh: `指标 "{id}" 的 least 是 {least}：完成了目标的单位也不得分`,
			En: `least of the indicator "{id}" is {least}: even who meets the target gets nothing`,
		},
		Hint: locale.Text{
			Zh: `least 是完成比例，1 就是完成目标。“不足一半不得分”写 least = 0.5，不是 50。`,
			En: `least is a part of the target; 1 is the target. "Nothing below half" is least = 0.5, not 50.`,
		},
		Explain: locale.Text{
			Zh: `完成比例是实际值除以目标值，低于 least 的不得分。

错误：least = 50
正确：least = 0.5`,
			En: `What is reached is divided by the target; below least nothing is earned.

Wrong: least = 50
Right: least = 0.5`,
		},
	},
}
