package diag

import "gongping/internal/locale"

// rulesOfWeights: weights, starts and bases, and what they must total.
var rulesOfWeights = []Rule{
	{
		Code: WeightMissing, Severity: Error, Args: []string{"id"},
		Message: locale.Text{
			Zh: `类别 "{id}" 没有写权重 weight`,
			En: `the category "{id}" has no weight`,
		},
		Hint: locale.Text{
			Zh: `百分制折算（weighted）和直接加减（direct）的类别都要有权重，否则不知道在总分里占多少。请补上 weight = …`,
			En: `A weighted or a direct category needs a weight, or nobody knows its part of the total. Add weight = …`,
		},
		Explain: locale.Text{
			Zh: `权重写分数，不写百分号：满分 100 的方案里，weight = 25 就是占 25 分。只加、只减和不限的类别（bonus、penalty、free）没有权重。

错误：[[category]]
      id = "foundation"
      model = "weighted"
正确：[[category]]
      id = "foundation"
      model = "weighted"
      weight = 25`,
			En: `A weight is a number of points without a percent sign: in a scheme with full = 100, weight = 25 is 25 of them. The models bonus, penalty and free have none.

Wrong: [[category]]
       id = "foundation"
       model = "weighted"
Right: [[category]]
       id = "foundation"
       model = "weighted"
       weight = 25`,
		},
	},
	{
		Code: WeightUnwanted, Severity: Error, Args: []string{"id"},
		Message: locale.Text{
			Zh: `类别 "{id}" 的计分方式没有权重，不能写 weight`,
			En: `the model of the category "{id}" takes no weight`,
		},
		Hint: locale.Text{
			Zh: `只加（bonus）、只减（penalty）和不限（free）的类别直接计入总分，不占满分里的份额。请删去 weight；最多加减多少，请写 cap 或 floor。`,
			En: `The models bonus, penalty and free go straight into the total and have no share of the full marks. Delete weight; to limit them state cap or floor.`,
		},
		Explain: locale.Text{
			Zh: `公共加分、公共扣分是在满分之外加减的。需要折算的，计分方式应当是 weighted 或 direct。

错误：[[category]]
      id = "bonus"
      model = "bonus"
      weight = 5
正确：[[category]]
      id = "bonus"
      model = "bonus"
      cap = 5`,
			En: `Common bonuses and deductions stand beside the full marks. A category with a share of them is weighted or direct.

Wrong: [[category]]
       id = "bonus"
       model = "bonus"
       weight = 5
Right: [[category]]
       id = "bonus"
       model = "bonus"
       cap = 5`,
		},
	},
	{
		Code: WeightNotPositive, Severity: Error, Args: []string{"id", "weight"},
		Message: locale.Text{
			Zh: `类别 "{id}" 的权重是 {weight}，应当大于 0`,
			En: `the weight of the category "{id}" is {weight}, but should be more than 0`,
		},
		Hint: locale.Text{
			Zh: `权重是这一类在满分里占的份额。不考评的类别请整个删去；只减分的类别，计分方式用 penalty，不写权重。`,
			En: `A weight is a share of the full marks. Delete a category that is not assessed; one that only deducts has the model penalty and no weight.`,
		},
		Explain: locale.Text{
			Zh: `权重为 0，这一类里做得好坏都不影响总分；为负，做得越好总分越低。

错误：weight = 0
      weight = -5
正确：weight = 5`,
			En: `With weight 0 nothing in the category would matter; with a negative one, better work would lower the total.

Wrong: weight = 0
       weight = -5
Right: weight = 5`,
		},
	},
	{
		Code: FullMissing, Severity: Error,
		Message: locale.Text{
			Zh: `类别有权重，[scheme] 却没有写满分 full`,
			En: `categories have weights, but [scheme] does not state full`,
		},
		Hint: locale.Text{
			Zh: `写明权重合计应当是多少，才能核对有没有漏算。请在 [scheme] 里补上 full = 100 或实际的满分。`,
			En: `State what the weights should total, so that it can be checked. Add full = 100, or whatever the full marks are, to [scheme].`,
		},
		Explain: locale.Text{
			Zh: `full 是各类别权重的合计，公共加分和公共扣分不在其内。

错误：[scheme]
      cap = 110
      floor = 0
正确：[scheme]
      full = 100
      cap = 110
      floor = 0`,
			En: `full is what the weights of the categories total, without common bonuses and deductions.

Wrong: [scheme]
       cap = 110
       floor = 0
Right: [scheme]
       full = 100
       cap = 110
       floor = 0`,
		},
	},
	{
		Code: WeightsTotal, Severity: Error, Args: []string{"total", "full"},
		Message: locale.Text{
			Zh: `各类别的权重合计 {total}，而满分 full 是 {full}`,
			En: `the weights total {total}, but full is {full}`,
		},
		Hint: locale.Text{
			Zh: `权重合计不对，满分就不是方案所说的满分。请逐类核对，调整到合计等于 full；满分确实改了的，改正 full；各类别都没有权重的，不写 full。`,
			En: `Otherwise the best possible result is not the full marks that the scheme states. Check the weight of each category until they total full; if the full marks did change, correct full; where no category has a weight, leave full out.`,
		},
		Explain: locale.Text{
			Zh: `增减一个类别或调整比重以后，最容易忘记别的类别也要跟着改。

错误：full = 100
      weight = 40、weight = 35、weight = 20      （合计 95）
正确：full = 100
      weight = 40、weight = 35、weight = 25      （合计 100）`,
			En: `When a category is added, dropped or given another share, it is easily forgotten that the others change with it.

Wrong: full = 100
       weight = 40, weight = 35, weight = 20      (95 in all)
Right: full = 100
       weight = 40, weight = 35, weight = 25      (100 in all)`,
		},
	},
	{
		Code: BaseTotal, Severity: Error, Args: []string{"id", "total", "full"},
		Message: locale.Text{
			Zh: `类别 "{id}" 的起点和起评分合计 {total}，应当是 {full}`,
			En: `start and bases of the category "{id}" make {total}, but should make {full}`,
		},
		Hint: locale.Text{
			Zh: `没有加分也没有扣分时，应当正好是这一类的满分。请核对类别的 start 和其中各指标的 base。`,
			En: `With nothing added and nothing deducted the category should stand at its full marks. Check its start and the base of each indicator in it.`,
		},
		Explain: locale.Text{
			Zh: `百分制折算（weighted）的类别满分是 100，直接加减（direct）的类别满分是它的权重。指标各有起评分（base）时，类别不写 start 就从 0 起，由各项起评分凑成满分。

错误：base = 50、base = 30、base = 10      （合计 90）
正确：base = 50、base = 30、base = 20      （合计 100）`,
			En: `The full marks of a weighted category are 100, those of a direct one its weight. When indicators have bases of their own, a category without start begins at 0 and the bases make the full marks.

Wrong: base = 50, base = 30, base = 10      (90 in all)
Right: base = 50, base = 30, base = 20      (100 in all)`,
		},
	},
}
