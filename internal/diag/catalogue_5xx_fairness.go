package diag

import "gongping/internal/locale"

// rulesOfFairness: what a scheme may ask of units, and how evenly.
var rulesOfFairness = []Rule{
	{
		Code: TooManyIndicators, Severity: Error, Args: []string{"count", "max"},
		Message: locale.Text{
			Zh: `方案有 {count} 项指标，超过上限 {max} 项`,
			En: `the scheme has {count} indicators, more than the {max} that it may have`,
		},
		Hint: locale.Text{
			Zh: `项数越多，基层负担越重，重点也越不清楚。请合并相近的、删去次要的；上限改了的，改正 [scheme] 的 max_indicators。`,
			En: `The more there are, the heavier the load and the less clear what matters. Merge those that are alike and drop the lesser ones; if the limit was changed, correct max_indicators of [scheme].`,
		},
		Explain: locale.Text{
			Zh: `max_indicators 是方案自己承诺的上限，用来挡住一年一年往上加。几项相近的可以并成一项指标，下面分几个种类。

错误：max_indicators = 30      # 写了 34 个 [[indicator]]
正确：max_indicators = 30      # 并成 30 个以内`,
			En: `max_indicators is the limit that the scheme sets itself, against the growth of every year. Several that are alike can be one indicator with several kinds of event.

Wrong: max_indicators = 30      # and 34 [[indicator]]
Right: max_indicators = 30      # and no more than 30 after merging`,
		},
	},
	{
		Code: ForbiddenIndicator, Severity: Error, Args: []string{"id", "word"},
		Message: locale.Text{
			Zh: `指标 "{id}" 含有不得考评的内容“{word}”`,
			En: `the indicator "{id}" rests on what may not be appraised: {word}`,
		},
		Hint: locale.Text{
			Zh: `公安部令第137号规定，罚没款、拘留数、发案数、破案率等不得作为考评指标，因为它们引人压案、凑数。请删去，或者换成反映过程和质量的指标；经批准保留的，在 waiver 里写明批准的文号。`,
			En: `Order 137 of the Ministry of Public Security forbids fines, numbers of detentions, crime counts, clearance rates and the like as indicators, since they invite hiding and padding. Delete it or use an indicator of process and quality; if it was kept with approval, write the document number in waiver.`,
		},
		Explain: locale.Text{
			Zh: `看的是指标名称里的字样。不是考评它而名称碰巧含有这些字的（例如“破案率统计不实”），也请换一个名称，免得读的人误会。

错误：name = "刑事拘留数"
正确：name = "刑事案件办案质量"
      或者保留并写明 waiver = "云公发〔2020〕9号"`,
			En: `It is the wording of the name that is looked at. If the name only happens to hold such words, choose another, or readers will misunderstand it as well.

Wrong: an indicator named after the number of detentions
Right: an indicator named after the quality of cases,
       or waiver = "document 9/2020" if it was kept with approval`,
		},
	},
	{
		Code: OrientationShare, Severity: Error, Args: []string{"orientation", "share", "min", "max"},
		Message: locale.Text{
			Zh: `工作导向 "{orientation}" 占全部指标分值的 {share}%，不在规定的范围内（%：最低 {min}，最高 {max}）`,
			En: `the orientation "{orientation}" has {share}% of what all indicators are worth, outside its bounds (per cent: least {min}, most {max})`,
		},
		Hint: locale.Text{
			Zh: `分值偏向哪里，精力就放到哪里。请调整各项指标的分值，或者核对它们的 orientation；比例的要求改了的，改正 [[orientation_limit]]。`,
			En: `Where the points are, there goes the effort. Shift points between indicators, or check their orientation; if other shares are wanted, correct [[orientation_limit]].`,
		},
		Explain: locale.Text{
			Zh: `比例按各指标的分值（points）算，分母是全部指标分值之和，打击 strike、防范 prevention、基础 foundation、服务 service、队伍 team 各占其中一份。

错误：[[orientation_limit]]
      orientation = "foundation"
      min = 25      # 基础工作的指标合计只有 18%
正确：提高基础工作指标的 points，使合计不少于 25%`,
			En: `A share is that of the points of its indicators in the points of all, divided among strike, prevention, foundation, service and team.

Wrong: [[orientation_limit]]
       orientation = "foundation"
       min = 25      # and its indicators have 18% in all
Right: more points for the indicators of foundation, until they have 25%`,
		},
	},
	{
		Code: WaiverUnneeded, Severity: Warning, Args: []string{"id"},
		Message: locale.Text{
			Zh: `指标 "{id}" 写了 waiver，但它没有不得考评的内容`,
			En: `the indicator "{id}" has a waiver, but nothing in it is forbidden`,
		},
		Hint: locale.Text{
			Zh: `多余的批准文号会让人以为这项指标有问题。指标已经换掉的，请删去 waiver。`,
			En: `An approval that is not needed makes readers think that something is wrong. Delete waiver if the indicator has been replaced.`,
		},
		Explain: locale.Text{
			Zh: `waiver 只用于公安部令第137号不允许、经批准才保留的指标。

错误：name = "走访建档"
      waiver = "云公发〔2020〕9号"
正确：name = "走访建档"`,
			En: `waiver is for indicators that Order 137 forbids and that were kept with approval, and for no others.

Wrong: name = "Home visits"
       waiver = "document 9/2020"
Right: name = "Home visits"`,
		},
	},
	{
		Code: PercentStep, Severity: Warning, Args: []string{"id", "metric"},
		Message: locale.Text{
			Zh: `指标 "{id}" 用了 step_percent，而 "{metric}" 本身就以 % 为单位`,
			En: `the indicator "{id}" has step_percent, but "{metric}" is itself counted in %`,
		},
		Hint: locale.Text{
			Zh: `step_percent = 1 是基准的百分之一：基准 90% 时是 0.9 个百分点，不是 1 个。办法说的是百分点的，改写 step = 1；确实按基准的比例算的不用改。`,
			En: `step_percent = 1 is a hundredth of the reference: with 90% that is 0.9 percentage points, not 1. If the approved text means percentage points write step = 1; leave it if it means a proportion.`,
		},
		Explain: locale.Text{
			Zh: `“低于 90% 的，每低 1% 扣 1 分”多半说的是百分点：87% 低 3 个百分点，扣 3 分；按比例算则是低 3 ÷ 0.9 = 3.33 步。

错误：reference = 90
      step_percent = 1
正确：reference = 90
      step = 1`,
			En: `"1 point off for every 1% below 90%" most likely means percentage points: 87% is 3 of them short, 3 points off; as a proportion it would be 3 ÷ 0.9 = 3.33 steps.

Wrong: reference = 90
       step_percent = 1
Right: reference = 90
       step = 1`,
		},
	},
}
