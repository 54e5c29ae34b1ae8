package diag

import "gongping/internal/locale"

// rulesOfSteps: points by steps and in proportion to a target.
var rulesOfSteps = []Rule{
	{
		Code: StepEither, Severity: Error, Args: []string{"id"},
		Message: locale.Text{
			Zh: `指标 "{id}" 的一步是多少，step 和 step_percent 要写一个，只写一个`,
			En: `a step of the indicator "{id}" needs either step or step_percent, and only one of them`,
		},
		Hint: locale.Text{
			Zh: `按指标值的单位算的写 step，百分率的 1 就是 1 个百分点；按基准的百分之几算的写 step_percent。两种算法得分不同，请照办法写一个。`,
			En: `step is in the unit of the metric, where 1 of a percentage is a percentage point; step_percent is per cent of the reference. They make different points: write the one that the approved text means.`,
		},
		Explain: locale.Text{
			Zh: `“每低 1 个百分点扣 1 分”写 step = 1。“比上年每上升 5% 扣 1 分”写 step_percent = 5，一步是上年数的百分之五。

错误：[indicator.deviation]
      points = -1      # 没有写一步是多少
正确：[indicator.deviation]
      points = -1
      step = 1`,
			En: `"1 point off for every percentage point" is step = 1. "1 point off for every 5% more than last year" is step_percent = 5: a step is five per cent of last year's number.

Wrong: [indicator.deviation]
       points = -1      # but nothing says how far a step is
Right: [indicator.deviation]
       points = -1
       step = 1`,
		},
	},
	{
		Code: StepNotPositive, Severity: Error, Args: []string{"id", "step"},
		Message: locale.Text{
			Zh: `"{id}" 的一步是 {step}，应当大于 0`,
			En: `a step of "{id}" is {step}, but should be more than 0`,
		},
		Hint: locale.Text{
			Zh: `差多少要除以一步是多少（取舍要除以 unit），所以不能是 0 或负数。算哪一边由 direction 决定，加分、扣分由 points 的正负号决定。`,
			En: `The distance is divided by the step (what is rounded, by unit), so it cannot be 0 or negative. direction says which side counts, the sign of points whether they are added or deducted.`,
		},
		Explain: locale.Text{
			Zh: `“每低 0.1 个百分点扣 0.1 分”，一步是 0.1，分值是 -0.1。

错误：direction = "below"
      step = -0.1
      points = 0.1
正确：direction = "below"
      step = 0.1
      points = -0.1`,
			En: `For "0.1 points off for every 0.1 percentage points below" a step is 0.1 and its points are -0.1.

Wrong: direction = "below"
       step = -0.1
       points = 0.1
Right: direction = "below"
       step = 0.1
       points = -0.1`,
		},
	},
	{
		Code: PointsOrTiers, Severity: Error, Args: []string{"id"},
		Message: locale.Text{
			Zh: `指标 "{id}" 每一步的分值，要么写 points，要么写几段 tier 并写明 tiering`,
			En: `a step of the indicator "{id}" needs either points, or tiers together with tiering`,
		},
		Hint: locale.Text{
			Zh: `每一步分值相同的写 points；分段浮动的写 [[indicator.deviation.tier]]，再用 tiering 写明超额累进还是全额累进。请按办法留一种。`,
			En: `Write points if every step is worth the same; for a sliding scale write [[indicator.deviation.tier]] and, in tiering, whether a tier holds for its own part or for every step. Keep the one that the approved text means.`,
		},
		Explain: locale.Text{
			Zh: `超额累进（marginal）是每一段只对自己那部分起作用；全额累进（whole）是达到哪一段，全部按那一段。前 30 起每起 0.5 分、以后每起 1 分，抓 40 起，超额是 15 + 10 = 25 分，全额是 40 分，所以必须写明。

错误：[indicator.deviation]
      points = 0.5

        [[indicator.deviation.tier]]
        points = 1
正确：[indicator.deviation]
      tiering = "marginal"

        [[indicator.deviation.tier]]
        up_to = 30
        points = 0.5

        [[indicator.deviation.tier]]
        points = 1`,
			En: `With marginal each tier holds for its own part, with whole the tier that is reached holds for every step. With 0.5 points each for the first 30 and 1 point each from there, 40 are 15 + 10 = 25 points or 40 points, so it must be said.

Wrong: [indicator.deviation]
       points = 0.5

         [[indicator.deviation.tier]]
         points = 1
Right: [indicator.deviation]
       tiering = "marginal"

         [[indicator.deviation.tier]]
         up_to = 30
         points = 0.5

         [[indicator.deviation.tier]]
         points = 1`,
		},
	},
	{
		Code: TierOrder, Severity: Error, Args: []string{"id"},
		Message: locale.Text{
			Zh: `指标 "{id}" 的各段顺序不对：up_to 应当大于 0、一段比一段大，只有最后一段不写`,
			En: `the tiers of the indicator "{id}" are out of order: up_to is above 0 and grows, and only the last has none`,
		},
		Hint: locale.Text{
			Zh: `每一段从上一段的 up_to 接着算。请按从小到大排好；最后一段管以后的全部，不写 up_to。`,
			En: `Each tier begins where the one before it ends. Put them in order; the last holds for everything beyond, without up_to.`,
		},
		Explain: locale.Text{
			Zh: `up_to 是从头数起的步数，不是这一段自己的步数。

错误：up_to = 30      # 第一段
      up_to = 20      # 第二段，本意是再加 20 步
正确：up_to = 30
      up_to = 50
      （最后一段不写 up_to）`,
			En: `up_to counts steps from the beginning, not from where the tier begins.

Wrong: up_to = 30      # the first tier
       up_to = 20      # the second, meant as 20 more
Right: up_to = 30
       up_to = 50
       (and no up_to in the last tier)`,
		},
	},
	{
		Code: TargetNotPositive, Severity: Error, Args: []string{"id", "target"},
		Message: locale.Text{
			Zh: `指标 "{id}" 的目标（基准、倍数）是 {target}，应当大于 0`,
			En: `a target, reference or factor of the indicator "{id}" is {target}, but should be more than 0`,
		},
		Hint: locale.Text{
			Zh: `比例要除以目标（target）、百分之几要除以基准（reference），times 是要乘的倍数，都不能是 0 或负数。没有任务的单位，登记为不适用，并在方案里写明 [indicator.not_applicable]。`,
			En: `A proportion is divided by its target, per cent are of a reference, times multiplies: none of them can be 0 or negative. Units without a task are recorded as not applicable; let the scheme state [indicator.not_applicable].`,
		},
		Explain: locale.Text{
			Zh: `目标可以是一个数，也可以是一项指标值（各单位目标不同时）。“控制在 0 起以内”不是完成比例，用 deviation（direction = "above"）。

错误：[indicator.ratio]
      target = 0
正确：[indicator.ratio]
      target = "visit-target"`,
			En: `A target is a number, or a metric where it differs by unit. "No more than 0 cases" is no proportion: use deviation with direction = "above".

Wrong: [indicator.ratio]
       target = 0
Right: [indicator.ratio]
       target = "visit-target"`,
		},
	},
}
