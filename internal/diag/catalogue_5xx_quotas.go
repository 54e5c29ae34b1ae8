package diag

import "gongping/internal/locale"

// rulesOfQuotas: shares of the heads of a group.
var rulesOfQuotas = []Rule{
	{
		Code: QuotaIncomplete, Severity: Error, Args: []string{"id"},
		Message: locale.Text{
			Zh: `"{id}" 的名额没有写全：percent、heads 和 ties 要写就一起写`,
			En: `the quota of "{id}" is incomplete: percent, heads and ties go together`,
		},
		Hint: locale.Text{
			Zh: `占百分之几、单位数怎么取整、分界处并列的算不算，少一样就会有人在线上线下说不清。请补全；没有名额限制的，三样都不写。名额随所在单位的等次变的（by_unit），也要写 percent：其他等次按它；不能写 count。`,
			En: `What share, how heads are rounded, what becomes of those who tie at the cut: without one of them somebody is neither in nor out. Complete it, or write none of them where there is no quota. A quota that goes by the grade of the unit (by_unit) has a percent, too, for the other grades, and no count.`,
		},
		Explain: locale.Text{
			Zh: `16 个单位的 10% 是 1.6 个：四舍五入是 2 个，去尾是 1 个。第 2 名有两个单位并列时，都算进来是 3 个，都不算是 1 个。这些都由方案定。

错误：[[rank_band]]
      percent = 10
正确：[[rank_band]]
      percent = 10
      heads = "half-away"
      ties = "in"`,
			En: `10% of 16 units are 1.6 of them: 2 when rounded half away from zero, 1 when rounded down. When two units share the second place, 3 or 1 are inside. The scheme says which.

Wrong: [[rank_band]]
       percent = 10
Right: [[rank_band]]
       percent = 10
       heads = "half-away"
       ties = "in"`,
		},
	},
	{
		Code: QuotaRange, Severity: Error, Args: []string{"id", "percent"},
		Message: locale.Text{
			Zh: `"{id}" 的名额是 {percent}%，应当大于 0、不超过 100`,
			En: `the quota of "{id}" is {percent}%, but should be more than 0 and at most 100`,
		},
		Hint: locale.Text{
			Zh: `名额是占组内单位数的百分之几。请核对小数点：10% 写 10，不写 0.1。`,
			En: `It is the share of the units of a group in per cent. Check the decimal point: 10% is 10, not 0.1.`,
		},
		Explain: locale.Text{
			Zh: `不设这一等的，整个删去；不限名额的，不写 percent。

错误：percent = 0
      percent = 120
正确：percent = 20`,
			En: `Delete a grade that nobody can have; leave percent out where there is no quota.

Wrong: percent = 0
       percent = 120
Right: percent = 20`,
		},
	},
	{
		Code: QuotaTotal, Severity: Error, Args: []string{"total"},
		Message: locale.Text{
			Zh: `各档的名额合计 {total}%，没有给最后一档留下`,
			En: `the quotas total {total}%, which leaves nothing for the last slice`,
		},
		Hint: locale.Text{
			Zh: `最后一档是其余的单位，前面各档合计要小于 100%。请逐档核对 percent；每一档写的是自己占多少，不是累计到多少。`,
			En: `The last slice is for the units that are left, so the others total less than 100%. Check each percent; it is the share of the slice itself, not of all slices so far.`,
		},
		Explain: locale.Text{
			Zh: `“前 10%、前 30%、前 60%”是累计的，三档自己各占 10%、20%、30%，最后一档是其余。

错误：percent = 10、percent = 30、percent = 60，最后一档不写      （合计 100）
正确：percent = 10、percent = 20、percent = 30，最后一档不写`,
			En: `"The first 10%, 30% and 60%" adds up; the slices themselves are 10%, 20% and 30%, and the last takes the rest.

Wrong: percent = 10, percent = 30, percent = 60, and none in the last      (100 in all)
Right: percent = 10, percent = 20, percent = 30, and none in the last`,
		},
	},
}
