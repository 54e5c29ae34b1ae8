package diag

import "gongping/internal/locale"

// rulesOfPeers: points by place, in comparison with others, and from several
// parts.
var rulesOfPeers = []Rule{
	{
		Code: TableOrFirst, Severity: Error, Args: []string{"id"},
		Message: locale.Text{
			Zh: `指标 "{id}" 按名次计分，要么写 table 和 rest，要么写 first 和一步`,
			En: `the indicator "{id}" needs either table and rest, or first and a step`,
		},
		Hint: locale.Text{
			Zh: `各名次的分逐个列出的，写 table，表以外的名次写 rest；第一名多少、以后每名减多少的，写 first 和 step（或 step_percent）。请只留一种，并写完整。`,
			En: `List the points of each place in table, and those beyond it in rest; or say in first what the first place earns and in step (or step_percent) what every further place costs. Keep one way, in full.`,
		},
		Explain: locale.Text{
			Zh: `“前三名 60、57、54 分，其余 50 分”用 table 和 rest。“第一名 200 分，每降一名减 2%”用 first = 200、step_percent = 2。

错误：[indicator.rank]
      table = [60, 57, 54]      # 没有写第四名起多少分
正确：[indicator.rank]
      table = [60, 57, 54]
      rest = 50`,
			En: `"60, 57 and 54 points for the first three, 50 for the others" is table and rest. "200 points for the first, 2% less for every further place" is first = 200 and step_percent = 2.

Wrong: [indicator.rank]
       table = [60, 57, 54]      # but nothing says what the fourth earns
Right: [indicator.rank]
       table = [60, 57, 54]
       rest = 50`,
		},
	},
	{
		Code: RelativePoints, Severity: Error, Args: []string{"id", "kind"},
		Message: locale.Text{
			Zh: `指标 "{id}" 与同组比较的方式是 "{kind}"，分值的写法与它不符`,
			En: `the points of the indicator "{id}" do not suit its kind "{kind}"`,
		},
		Hint: locale.Text{
			Zh: `"best" 和 "mean" 写 points（比例为 1 时得多少分）；"span" 写 low 和 high（最差、最好的各得多少分）。请补上缺少的，删去多余的。`,
			En: `"best" and "mean" have points, for a proportion of 1; "span" has low and high, the points of the worst and of the best. Add what is missing, delete what is too much.`,
		},
		Explain: locale.Text{
			Zh: `功效系数法（span）把最差的排在 low，最好的排在 high，中间按比例。“(本值 - 最小) ÷ (最大 - 最小) × 40 + 60”就是 low = 60、high = 100。

错误：kind = "span"
      points = 100
正确：kind = "span"
      low = 60
      high = 100`,
			En: `span puts the worst at low, the best at high, and the others between in proportion. "(value - lowest) ÷ (highest - lowest) × 40 + 60" is low = 60 and high = 100.

Wrong: kind = "span"
       points = 100
Right: kind = "span"
       low = 60
       high = 100`,
		},
	},
	{
		Code: NoPart, Severity: Error, Args: []string{"id"},
		Message: locale.Text{
			Zh: `指标 "{id}" 没有一个部分（一档）`,
			En: `the indicator "{id}" has no part, or no band`,
		},
		Hint: locale.Text{
			Zh: `没有部分就没有可以合成的数，没有档就没有分。请照办法逐个写明：加权合成的写 [[indicator.composite.part]]，分档的写 [[indicator.band]]。`,
			En: `Without parts there is nothing to combine, without bands there are no points. Write each of them as in the approved text: [[indicator.composite.part]] for a composite, [[indicator.band]] for bands.`,
		},
		Explain: locale.Text{
			Zh: `“职工测评占 60%、考核组测评占 40%”是两个部分。

错误：[indicator.composite]
      combine = "sum"
      total = 1
      part = []
正确：[indicator.composite]
      combine = "sum"
      total = 1

        [[indicator.composite.part]]
        metric = "staff-vote"
        weight = 0.6

        [[indicator.composite.part]]
        metric = "panel-vote"
        weight = 0.4`,
			En: `"60% the vote of the staff, 40% that of the panel" is two parts.

Wrong: [indicator.composite]
       combine = "sum"
       total = 1
       part = []
Right: [indicator.composite]
       combine = "sum"
       total = 1

         [[indicator.composite.part]]
         metric = "staff-vote"
         weight = 0.6

         [[indicator.composite.part]]
         metric = "panel-vote"
         weight = 0.4`,
		},
	},
	{
		Code: PartWeight, Severity: Error, Args: []string{"id"},
		Message: locale.Text{
			Zh: `指标 "{id}" 的权重 weight 该写没写，或者不能这样写`,
			En: `a weight of the indicator "{id}" is missing, or cannot be as it is`,
		},
		Hint: locale.Text{
			Zh: `加权和（sum）、加权平均（mean）的每个部分都要有权重，平均的权重合计不能是 0；连乘（product）不用权重，写了也不起作用，请删去。`,
			En: `Every part of a sum or a mean has a weight, and those of a mean do not total 0; in a product weights have no effect, so delete them.`,
		},
		Explain: locale.Text{
			Zh: `不写权重，不知道占多少：当作 1 还是 0，得分完全不同。

错误：combine = "sum"

        [[indicator.composite.part]]
        metric = "staff-vote"
正确：combine = "sum"

        [[indicator.composite.part]]
        metric = "staff-vote"
        weight = 0.6`,
			En: `Without a weight nobody knows how much a part counts: 1 and 0 make very different points.

Wrong: combine = "sum"

         [[indicator.composite.part]]
         metric = "staff-vote"
Right: combine = "sum"

         [[indicator.composite.part]]
         metric = "staff-vote"
         weight = 0.6`,
		},
	},
	{
		Code: PartsTotal, Severity: Error, Args: []string{"id", "total", "want"},
		Message: locale.Text{
			Zh: `指标 "{id}" 各部分的权重合计 {total}，而 total 是 {want}`,
			En: `the weights of the indicator "{id}" total {total}, but its total is {want}`,
		},
		Hint: locale.Text{
			Zh: `合计不对，得分就系统性地偏高或偏低。请逐个核对权重；本来就不必凑成一个数的（如折算），写 total = "none"。`,
			En: `Otherwise all points would be too high or too low. Check the weight of each part; where they need not total anything, as in a conversion, write total = "none".`,
		},
		Explain: locale.Text{
			Zh: `增减一个部分以后，最容易忘记改别的权重。“1 件发回折合 0.6 件改判”这类折算，权重不用凑成 1。

错误：total = 1
      weight = 0.6、weight = 0.3      （合计 0.9）
正确：total = 1
      weight = 0.6、weight = 0.4      （合计 1）`,
			En: `When a part is added or dropped, the other weights are easily forgotten. In a conversion, such as one case of one sort for 0.6 of another, they need not total 1.

Wrong: total = 1
       weight = 0.6, weight = 0.3      (0.9 in all)
Right: total = 1
       weight = 0.6, weight = 0.4      (1 in all)`,
		},
	},
}
