package diag

import "gongping/internal/locale"

// rulesOfAllowances: money that follows from results.
var rulesOfAllowances = []Rule{
	{
		Code: AllowanceEither, Severity: Error, Args: []string{"keys"},
		Message: locale.Text{
			Zh: `{keys} 要写一个，也只能写一个`,
			En: `one of {keys} must be written, and one only`,
		},
		Hint: locale.Text{
			Zh: `一项津贴只有一种算法：按得分分配的写 pool，按档定额的写 band，按指标值计的写 per，按升几名计的写 gain；另一种津贴另写一个文件。系数只认一种身份或者一个分类。`,
			En: `An allowance is worked out in one way: pool shares a sum by scores, band has amounts by band, per goes by a metric, gain by the places gained; another allowance is another file. A coefficient goes by one identity or by one class.`,
		},
		Explain: locale.Text{
			Zh: `两种算法写在一起，谁也不知道按哪一种发。

错误：[allowance.pool]
      sum = 20000
      [allowance.per]
      metric = "shifts"
      amount = 40
正确：两项津贴写成 allowances/bonus.toml 和 allowances/shifts.toml`,
			En: `Where two ways are written nobody knows which one is meant.

Wrong: [allowance.pool]
       sum = 20000
       [allowance.per]
       metric = "shifts"
       amount = 40
Right: two allowances, allowances/bonus.toml and allowances/shifts.toml`,
		},
	},
	{
		Code: AllowanceAmount, Severity: Error, Args: []string{"key", "value"},
		Message: locale.Text{
			Zh: `{key} = {value} 不能作金额或系数`,
			En: `{key} = {value} is no amount or coefficient`,
		},
		Hint: locale.Text{
			Zh: `金额不能小于 0，最小到分；系数不能小于 0。请核对小数点。`,
			En: `An amount is not below 0 and has no fractions of a cent; a coefficient is not below 0. Check the decimal point.`,
		},
		Explain: locale.Text{
			Zh: `钱发到分。写得更细的金额发不出来，取舍又没有依据。

错误：amount = 33.333
正确：amount = 33.33`,
			En: `Money is paid to the cent. A finer amount cannot be paid, and no rule says how to round it.

Wrong: amount = 33.333
Right: amount = 33.33`,
		},
	},
	{
		Code: AllowanceBudget, Severity: Error, Args: []string{"title", "period", "total", "budget", "over", "decides"},
		Message: locale.Text{
			Zh: `“{title}”在周期 "{period}" 合计 {total} 元，预算 {budget} 元，超出 {over} 元`,
			En: `“{title}” comes to {total} yuan in the period "{period}", {over} more than its budget of {budget}`,
		},
		Hint: locale.Text{
			Zh: `怎样处理由{decides}决定：追加预算，就改 budget；降低标准，就改金额。程序不替人削减。`,
			En: `It is for {decides} to decide: a larger budget is written in budget, lower amounts in the amounts. Nothing is cut by itself.`,
		},
		Explain: locale.Text{
			Zh: `预算是硬的：名单的合计超过它，就不能发布。

错误：四人每人 900 元，合计 3600 元，预算 3000 元，超出 600 元
正确：budget = 3600，由有权的人决定以后写`,
			En: `A budget is hard: a list that comes to more is not published.

Wrong: 900 for each of four is 3600; with a budget of 3000 that is 600 too much
Right: budget = 3600, written when those who may have decided so`,
		},
	},
}
