package diag

import "gongping/internal/locale"

// rulesOfMethods: how an indicator makes points, and what counts without a
// value.
var rulesOfMethods = []Rule{
	{
		Code: NoKind, Severity: Error, Args: []string{"id"},
		Message: locale.Text{
			Zh: `指标 "{id}" 按事件计分，却没有事件种类 [[indicator.kind]]`,
			En: `the indicator "{id}" is scored by events, but has no [[indicator.kind]]`,
		},
		Hint: locale.Text{
			Zh: `没有事件种类，就没有加分、扣分的标准，一条记录也记不进去。请把办法里每一种情形写成一个 [[indicator.kind]]。`,
			En: `Without a kind there is no standard, and no record can refer to one. Write an [[indicator.kind]] for each case in the approved text.`,
		},
		Explain: locale.Text{
			Zh: `method = "events" 的指标由一种或几种事件组成，每种写明单位和分值。种类写在所属指标的后面、下一个 [[indicator]] 之前。

错误：[[indicator]]
      id = "venue-check"
      method = "events"
正确：[[indicator]]
      id = "venue-check"
      method = "events"

      [[indicator.kind]]
      id = "hazard-open"
      name = "隐患到期未整改"
      unit = "处"
      points = -2`,
			En: `An indicator with method = "events" has one or more kinds of event, each with its unit and points. They stand after the indicator and before the next [[indicator]].

Wrong: [[indicator]]
       id = "venue-check"
       method = "events"
Right: [[indicator]]
       id = "venue-check"
       method = "events"

       [[indicator.kind]]
       id = "hazard-open"
       name = "Hazard not removed in time"
       unit = "each"
       points = -2`,
		},
	},
	{
		Code: PointsOrRange, Severity: Error, Args: []string{"id"},
		Message: locale.Text{
			Zh: `事件种类 "{id}" 的分值只能用一种写法：points，points_min 和 points_max 两端，或者 roles`,
			En: `the kind "{id}" states its points in one way only: points, both points_min and points_max, or roles`,
		},
		Hint: locale.Text{
			Zh: `分值固定的写 points；酌情的写范围的两端；按责任身份的写 roles。写了几样，或者只写一端，就不知道一起算几分。`,
			En: `Fixed points go into points; points at discretion have both ends of a range; points by role go into roles. With several of these, or one end alone, nobody knows what one is worth.`,
		},
		Explain: locale.Text{
			Zh: `“每起扣 2 分”写 points = -2。“酌情扣 1 至 6 分”写 points_min = -6、points_max = -1，具体分值由每条记录写明。

错误：points = -2
      points_max = -1
正确：points_min = -6
      points_max = -1`,
			En: `"2 points off each" is points = -2. "1 to 6 points off, at discretion" is points_min = -6 and points_max = -1, and each record says how many.

Wrong: points = -2
       points_max = -1
Right: points_min = -6
       points_max = -1`,
		},
	},
	{
		Code: RangeReversed, Severity: Error, Args: []string{"id", "min", "max"},
		Message: locale.Text{
			Zh: `"{id}" 的范围颠倒：最低 {min} 大于最高 {max}`,
			En: `the range of "{id}" is reversed: the lowest, {min}, is above the highest, {max}`,
		},
		Hint: locale.Text{
			Zh: `这样的范围里没有任何分数。请对调两端；扣分是负数，扣得多的一端更小。`,
			En: `No score lies in such a range. Exchange the two; deductions are negative, so the larger deduction is the lower end.`,
		},
		Explain: locale.Text{
			Zh: `“酌情扣 1 至 6 分”的最低是 -6，最高是 -1。

错误：points_min = -1
      points_max = -6
正确：points_min = -6
      points_max = -1`,
			En: `For "1 to 6 points off" the lowest is -6 and the highest -1.

Wrong: points_min = -1
       points_max = -6
Right: points_min = -6
       points_max = -1`,
		},
	},
	{
		Code: ZeroScale, Severity: Error, Args: []string{"id"},
		Message: locale.Text{
			Zh: `指标 "{id}" 的折算系数 scale 是 0`,
			En: `the scale of the indicator "{id}" is 0`,
		},
		Hint: locale.Text{
			Zh: `乘以 0，报多少分都是 0 分。请写办法规定的折算系数；不折算的，删去 scale。`,
			En: `Times 0, every score would be 0. Write the factor of the approved text, or delete scale if there is no conversion.`,
		},
		Explain: locale.Text{
			Zh: `得分 = 报送的数 × scale。在线率乘以 0.06 计入的写 0.06，三个月之和除以 60 的写 "1/60"，除不尽的用分数，不要四舍五入。

错误：scale = 0
正确：scale = 0.06
      scale = "1/60"`,
			En: `Points are the reported value × scale. A rate times 0.06 has 0.06, a sum divided by 60 has "1/60"; write a fraction instead of rounding.

Wrong: scale = 0
Right: scale = 0.06
       scale = "1/60"`,
		},
	},
	{
		Code: FullWithoutPoints, Severity: Error, Args: []string{"id"},
		Message: locale.Text{
			Zh: `指标 "{id}" 规定以满分计，却没有写分值 points`,
			En: `the indicator "{id}" counts full marks in some state, but has no points`,
		},
		Hint: locale.Text{
			Zh: `substitute = "full" 按指标的分值计，不写分值就不知道满分是多少。请在指标里补上 points = …`,
			En: `substitute = "full" stands for the points of the indicator; without them nobody knows what full marks are. Add points = … to the indicator.`,
		},
		Explain: locale.Text{
			Zh: `points 写在 [[indicator]] 里，不写在后果的表里。

错误：[[indicator]]
      id = "camera-online"

      [indicator.not_applicable]
      substitute = "full"
      clause = "c-19"
正确：[[indicator]]
      id = "camera-online"
      points = 6

      [indicator.not_applicable]
      substitute = "full"
      clause = "c-19"`,
			En: `points stands in [[indicator]], not in the table of the consequence.

Wrong: [[indicator]]
       id = "camera-online"

       [indicator.not_applicable]
       substitute = "full"
       clause = "c-19"
Right: [[indicator]]
       id = "camera-online"
       points = 6

       [indicator.not_applicable]
       substitute = "full"
       clause = "c-19"`,
		},
	},
	{
		Code: PointsOrSubstitute, Severity: Error, Args: []string{"id"},
		Message: locale.Text{
			Zh: `"{id}" 没有数值时的后果，points 和 substitute 的写法不对`,
			En: `points and substitute of a consequence of "{id}" do not go together`,
		},
		Hint: locale.Text{
			Zh: `计固定分数的只写 points（可以是 0），以满分计的只写 substitute = "full"；取平均分的（"group-mean"、"applicable-mean"）两样都写，points 是没有单位有得分时计的分。请照办法改正。`,
			En: `Write points alone for a number of points (0 is one), substitute = "full" alone for full marks; a mean ("group-mean", "applicable-mean") has both, where points counts if nobody has any. Correct it as the approved text says.`,
		},
		Explain: locale.Text{
			Zh: `后果指 [indicator.unreported]、[indicator.not_applicable] 和 [indicator.exempt]：没有数值时计多少分，依据哪一条。

错误：[indicator.unreported]
      clause = "c-19"
正确：[indicator.unreported]
      points = 0
      clause = "c-19"

      [indicator.not_applicable]
      substitute = "applicable-mean"
      points = 6
      clause = "c-20"`,
			En: `Consequences are [indicator.unreported], [indicator.not_applicable] and [indicator.exempt]: what counts without a value, and by which clause.

Wrong: [indicator.unreported]
       clause = "c-19"
Right: [indicator.unreported]
       points = 0
       clause = "c-19"

       [indicator.not_applicable]
       substitute = "applicable-mean"
       points = 6
       clause = "c-20"`,
		},
	},
	{
		Code: MethodTable, Severity: Error, Args: []string{"id", "method", "has", "table"}, Words: []string{"has"},
		Message: locale.Text{
			Zh: `指标 "{id}" 的计分方法是 "{method}"，却{has} {table}`,
			En: `the method of the indicator "{id}" is "{method}", but it {has} {table}`,
		},
		Hint: locale.Text{
			Zh: `每种方法要有自己的表，不能有别的方法的表："events" 是 [[indicator.kind]] 和 [[indicator.multiplier]]，"bands" 是 [[indicator.band]]，其余的与方法同名，如 [indicator.ratio]。请补上缺少的，删去多余的，或者改正 method。`,
			En: `Every method has its own table and no other's: "events" has [[indicator.kind]] and [[indicator.multiplier]], "bands" has [[indicator.band]], the others have one of their own name, such as [indicator.ratio]. Add what is missing, delete what is too much, or correct method.`,
		},
		Explain: locale.Text{
			Zh: `一项指标只用一种计分方法，另一种方法的内容不会起作用，所以不能留着。只供 [metric.tally] 计数的 [[indicator.kind]] 不算：它不写分值，除 given 以外，别的方法的指标也可以有。

错误：method = "given"

      [indicator.ratio]
      metric = "online-rate"
正确：method = "given"

      [indicator.given]
      source = "视频运维平台季度平均在线率"
      min = 0
      max = 100`,
			En: `An indicator has one method; what belongs to another would have no effect, so it cannot stay. An [[indicator.kind]] that [metric.tally] only counts is another matter: it has no points, and may stand below any method but given.

Wrong: method = "given"

       [indicator.ratio]
       metric = "online-rate"
Right: method = "given"

       [indicator.given]
       source = "Average rate of the video platform"
       min = 0
       max = 100`,
		},
	},
}
