package diag

import "gongping/internal/locale"

// rulesOfLimits: how far points may run, and in which direction.
var rulesOfLimits = []Rule{
	{
		Code: LimitsCrossed, Severity: Error, Args: []string{"floor", "cap"},
		Message: locale.Text{
			Zh: `下限 {floor} 高于上限 {cap}`,
			En: `the floor {floor} is above the cap {cap}`,
		},
		Hint: locale.Text{
			Zh: `没有哪个分数能同时满足两者。请核对正负号，或者把 floor 和 cap 对调。`,
			En: `No score can satisfy both. Check the signs, or exchange floor and cap.`,
		},
		Explain: locale.Text{
			Zh: `floor 是最低（“最多扣 20 分”写 -20），cap 是最高（“最多加 8 分”写 8）。只写了其中一个时，另一个用计分方式自带的：weighted、direct、bonus 的下限是 0，penalty 的上限是 0。

错误：floor = 20
      cap = 8
正确：floor = -20
      cap = 8`,
			En: `floor is the lowest ("20 points off at most" is -20), cap the highest ("8 points more at most" is 8). A category that states only one has the other from its model: floor 0 for weighted, direct and bonus, cap 0 for penalty.

Wrong: floor = 20
       cap = 8
Right: floor = -20
       cap = 8`,
		},
	},
	{
		Code: CapUnstated, Severity: Error, Args: []string{"id"},
		Message: locale.Text{
			Zh: `{id} 没有写明上限 cap`,
			En: `{id} does not state its cap`,
		},
		Hint: locale.Text{
			Zh: `能加分就要写明加到多少为止：封顶写数字，不封顶写 cap = "none"。悄悄截断和无限累加都是选择，应由方案来定。`,
			En: `Where points are added, say how far: a number, or cap = "none". Clipping in silence and running without end are both choices, and the scheme makes them.`,
		},
		Explain: locale.Text{
			Zh: `办法正文写了“最多加 8 分”的，写 cap = 8；写了“不封顶”的，写 cap = "none"；正文没有写的，请下达机构明确，不要自己定。

总分的上限写在 [scheme] 里，指标的写在 [[indicator]] 里。

错误：[[indicator]]
      id = "home-visit"      # 有加分的种类，没有 cap
正确：[[indicator]]
      id = "home-visit"
      cap = 8`,
			En: `If the approved text says "8 points more at most", write cap = 8; if it says "uncapped", write cap = "none"; if it says nothing, ask the authority instead of deciding for it.

The cap of the total stands in [scheme], that of an indicator in [[indicator]].

Wrong: [[indicator]]
       id = "home-visit"      # a kind adds points, but there is no cap
Right: [[indicator]]
       id = "home-visit"
       cap = 8`,
		},
	},
	{
		Code: FloorUnstated, Severity: Error, Args: []string{"id"},
		Message: locale.Text{
			Zh: `{id} 没有写明下限 floor`,
			En: `{id} does not state its floor`,
		},
		Hint: locale.Text{
			Zh: `能扣分就要写明扣到多少为止：“扣完为止”写 floor = 0，“最多扣 20 分”写 floor = -20，不限写 floor = "none"。`,
			En: `Where points are deducted, say how far: floor = 0 until nothing is left, floor = -20 for 20 points at most, floor = "none" without limit.`,
		},
		Explain: locale.Text{
			Zh: `“扣完为止”和“可以倒扣”对名次影响很大，必须照办法正文写明。没有起评分的指标从 0 起扣，floor = 0 就等于不扣分，“最多扣 20 分”要写 -20。

总分的下限写在 [scheme] 里，指标的写在 [[indicator]] 里。

错误：[[indicator]]
      id = "venue-check"      # 有扣分的种类，没有 floor
正确：[[indicator]]
      id = "venue-check"
      floor = -20`,
			En: `Whether deductions stop at nothing or go on below can decide a rank, so the scheme says which. An indicator without a base starts at 0: there floor = 0 would mean no deduction at all, and 20 points at most is -20.

The floor of the total stands in [scheme], that of an indicator in [[indicator]].

Wrong: [[indicator]]
       id = "venue-check"      # a kind deducts points, but there is no floor
Right: [[indicator]]
       id = "venue-check"
       floor = -20`,
		},
	},
	{
		Code: SignAgainstModel, Severity: Error, Args: []string{"id", "category"},
		Message: locale.Text{
			Zh: `指标 "{id}" 的加减方向与类别 "{category}" 不符`,
			En: `points of the indicator "{id}" have the wrong sign for the category "{category}"`,
		},
		Hint: locale.Text{
			Zh: `只加的类别（bonus）里不能有扣分和负的起评分，只减的类别（penalty）里不能有加分和正的起评分。请核对正负号，或者把指标移到别的类别。`,
			En: `A bonus category holds no deductions and no negative base, a penalty category no bonuses and no positive base. Check the sign, or move the indicator to another category.`,
		},
		Explain: locale.Text{
			Zh: `扣分写负数，加分写正数，办法里写“扣 1 分”就是 points = -1。

错误：类别 model = "penalty"
      指标的种类 points = 1
正确：类别 model = "penalty"
      指标的种类 points = -1`,
			En: `Deductions are negative, bonuses positive: "1 point off" is points = -1.

Wrong: model = "penalty" in the category
       points = 1 in a kind of the indicator
Right: model = "penalty" in the category
       points = -1 in a kind of the indicator`,
		},
	},
}
