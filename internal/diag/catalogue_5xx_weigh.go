package diag

import "gongping/internal/locale"

// rulesOfWeigh: weights of totals that are taken from elsewhere.
var rulesOfWeigh = []Rule{
	{
		Code: TotalsWeightless, Severity: Error, Args: []string{"id"},
		Message: locale.Text{
			Zh: `指标值 "{id}" 的权数全是 0，哪个周期都不计`,
			En: `the weights of the metric "{id}" are all 0, so that no period counts`,
		},
		Hint: locale.Text{
			Zh: `加权平均要除以权数的合计，合计是 0 就算不出来，谁也没有分。请照办法写权数；各周期一样重的，删去 weights 和 weigh。`,
			En: `A weighted mean is divided by the total of the weights; where that is 0 nobody has a score. Write the weights of the clause; where all periods weigh the same, delete weights and weigh.`,
		},
		Explain: locale.Text{
			Zh: `个别周期不计的，权数可以是 0；至少要有一个周期的权数大于 0。

错误：weigh = [0, 0, 0, 0]
正确：weigh = [0, 20, 40, 40]        # 第一季度不计`,
			En: `A period that does not count may weigh 0; one of them at least weighs more.

Wrong: weigh = [0, 0, 0, 0]
Right: weigh = [0, 20, 40, 40]        # the first quarter does not count`,
		},
	},
}
