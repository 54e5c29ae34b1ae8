package diag

import "gongping/internal/locale"

// rulesOfStays: days of people on which they were not in their post.
var rulesOfStays = []Rule{
	{
		Code: StayUnstated, Severity: Error, Args: []string{"id", "key", "subject", "period", "days"},
		Message: locale.Text{
			Zh: `指标值 "{id}" 按天数加权，没有写 {key}，而 "{subject}" 在 "{period}" 有 {days} 天用得着它`,
			En: `the metric "{id}" is weighted by days and does not state {key}, while days of "{subject}" in "{period}" ({days}) depend on it`,
		},
		Hint: locale.Text{
			Zh: `抽调的天数归本单位（seconded = "own"）、归用人单位（"receiver"）还是都不计（"neutral"），离岗的天数计（leave = "count"）还是不计（"neutral"），要由方案写明。请在 [metric.totals] 里补上 {key}。`,
			En: `Whether days lent count for the own unit (seconded = "own"), for the receiving one (receiver) or not at all (neutral), and whether days on leave count (leave = "count") or not (neutral), is for the scheme to say. Add {key} to [metric.totals].`,
		},
		Explain: locale.Text{
			Zh: `民警本季度 92 天里抽调了 22 天：所在警队的分按 92 天还是 70 天计，用人单位有没有一份，差别就在这里，不能靠程序猜。

错误：[metric.totals]
      weights = "days"
正确：[metric.totals]
      weights = "days"
      seconded = "neutral"
      leave = "count"`,
			En: `Of 92 days an officer was lent for 22: whether the squad weighs 92 days or 70, and whether the receiver has a share, makes the difference, and the program does not guess.

Wrong: [metric.totals]
       weights = "days"
Right: [metric.totals]
       weights = "days"
       seconded = "neutral"
       leave = "count"`,
		},
	},
}
