package diag

import "gongping/internal/locale"

// rulesOfOnce: matters that count once, and coefficients.
var rulesOfOnce = []Rule{
	{
		Code: RestWithoutHighest, Severity: Error, Args: []string{"id"},
		Message: locale.Text{
			Zh: `"{id}" 写了 rest，而 keep 不是 "highest"`,
			En: `"{id}" has rest, but its keep is not "highest"`,
		},
		Hint: locale.Text{
			Zh: `rest 是最高的一条以外各条乘的系数，都计（sum）或都不计（none）时用不上。请删去 rest，或者把 keep 改成 "highest"。`,
			En: `rest holds the factors of all but the highest, and has no use where all count (sum) or none does. Delete rest, or let keep be "highest".`,
		},
		Explain: locale.Text{
			Zh: `“同一事项按最高的计，第二高的折半，其余不计”写 keep = "highest"、rest = [0.5]。

错误：keep = "sum"
      rest = [0.5]
正确：keep = "highest"
      rest = [0.5]`,
			En: `"The highest of one matter counts, the second by half, the others not at all" is keep = "highest" and rest = [0.5].

Wrong: keep = "sum"
       rest = [0.5]
Right: keep = "highest"
       rest = [0.5]`,
		},
	},
	{
		Code: CoefficientScope, Severity: Error, Args: []string{"id"},
		Message: locale.Text{
			Zh: `系数 "{id}" 又乘类别又乘指标，category 和 indicators 只能写一个`,
			En: `the coefficient "{id}" has both category and indicators: write one of them at most`,
		},
		Hint: locale.Text{
			Zh: `类别里已经包括它的指标，两样都写会乘两遍。请照办法留一个；都不写就是乘总分。`,
			En: `A category holds its indicators already, so both would multiply twice. Keep the one that the approved text means; without either the total is multiplied.`,
		},
		Explain: locale.Text{
			Zh: `难度系数只乘“人口管理”这一类的，写 category；只乘其中两项指标的，写 indicators；乘总分的，两样都不写。

错误：[[coefficient]]
      category = "population"
      indicators = ["home-visit"]
正确：[[coefficient]]
      indicators = ["home-visit"]`,
			En: `A coefficient on one category has category; on a few of its indicators, indicators; on the total, neither.

Wrong: [[coefficient]]
       category = "population"
       indicators = ["home-visit"]
Right: [[coefficient]]
       indicators = ["home-visit"]`,
		},
	},
	{
		Code: CoefficientNegative, Severity: Error, Args: []string{"id", "factor"},
		Message: locale.Text{
			Zh: `系数 "{id}" 里有负数 {factor}`,
			En: `the coefficient "{id}" holds a negative factor, {factor}`,
		},
		Hint: locale.Text{
			Zh: `乘以负数，做得越好分越低。请核对正负号；要扣分的，用指标的扣分种类。`,
			En: `Times a negative factor, better work would make fewer points. Check the sign; deductions are for the kinds of an indicator.`,
		},
		Explain: locale.Text{
			Zh: `系数以 1 为标准：难度大的大于 1，难度小的小于 1。

错误：units = { longhu = 1.35, ninghe = -1.1 }
正确：units = { longhu = 1.35, ninghe = 1.1 }`,
			En: `1 is the standard: harder work has more than 1, easier work less.

Wrong: units = { longhu = 1.35, ninghe = -1.1 }
Right: units = { longhu = 1.35, ninghe = 1.1 }`,
		},
	},
}
