package diag

import "gongping/internal/locale"

// rulesOfPoints: what an event or a given score may state.
var rulesOfPoints = []Rule{
	{
		Code: UnknownKind, Severity: Error, Args: []string{"kind", "indicator"},
		Message: locale.Text{
			Zh: `指标 "{indicator}" 没有事件种类 "{kind}"`,
			En: `the indicator "{indicator}" has no kind of event "{kind}"`,
		},
		Hint: locale.Text{
			Zh: `扣多少、加多少定在事件种类上，没有这个种类就没有标准。请改为该指标已有的种类；方案没有写的情形不能计分。`,
			En: `The kind says what one is worth; without it there is no standard. Use a kind that the indicator has; what the scheme does not list carries no points.`,
		},
		Explain: locale.Text{
			Zh: `kind 写的是方案里这项指标下某个 [[indicator.kind]] 的编号。种类属于别的指标时，要改的可能是 indicator。

错误：indicator = "venue-check"
      kind = "hazard"
正确：indicator = "venue-check"
      kind = "hazard-open"`,
			En: `kind is the id of an [[indicator.kind]] below this indicator of the scheme. If the kind belongs to another indicator, perhaps indicator is what needs correcting.

Wrong: indicator = "venue-check"
       kind = "hazard"
Right: indicator = "venue-check"
       kind = "hazard-open"`,
		},
	},
	{
		Code: WrongMethod, Severity: Error, Args: []string{"indicator", "method"},
		Message: locale.Text{
			Zh: `指标 "{indicator}" 的计分方法是 "{method}"，不能用这种记录`,
			En: `the indicator "{indicator}" is scored by "{method}", which does not take this kind of record`,
		},
		Hint: locale.Text{
			Zh: `计分方法是 "events" 的写 [[event]]，一事一条；是 "given" 的写 [[given]]，一期一个评分；其余的按指标值计分，写 [[report]] 或 [[survey]]。请改用对应的记录，或者改正 indicator。`,
			En: `"events" takes [[event]], one for each matter; "given" takes [[given]], one score a period; the others go by metrics, which [[report]] and [[survey]] bring. Use the other record, or correct indicator.`,
		},
		Explain: locale.Text{
			Zh: `按事件计分的指标逐条记录发生了什么；引用他方评分的指标只登记报送的分数。两种记录不能混用。

错误：[[event]]
      indicator = "camera-online"      # 方案里 method = "given"
正确：[[given]]
      indicator = "camera-online"
      value = 97.86`,
			En: `An indicator scored by events lists what happened, matter by matter; one that takes a given score only records the score as reported. The two do not mix.

Wrong: [[event]]
       indicator = "camera-online"      # method = "given" in the scheme
Right: [[given]]
       indicator = "camera-online"
       value = 97.86`,
		},
	},
	{
		Code: PointsMissing, Severity: Error, Args: []string{"kind"},
		Message: locale.Text{
			Zh: `事件种类 "{kind}" 酌情计分，记录里却没有写 points`,
			En: `the kind "{kind}" is at discretion, but the record states no points`,
		},
		Hint: locale.Text{
			Zh: `酌情的分值由考核组逐条决定。请写 points = …，扣分用负数，并在事由里说明为什么是这个分数。`,
			En: `Points at discretion are decided record by record. Add points = …, negative for a deduction, and say in reason why it is this much.`,
		},
		Explain: locale.Text{
			Zh: `方案只给这个种类规定了范围（points_min 至 points_max），具体分值由记录写明。

错误：kind = "task-slack"
      reason = "转移群众行动迟缓"
正确：kind = "task-slack"
      points = -3
      reason = "转移群众行动迟缓，两处低洼院落超时一小时，未造成后果"`,
			En: `The scheme gives only a range for this kind (points_min to points_max); the record says how many.

Wrong: kind = "task-slack"
       reason = "slow evacuation"
Right: kind = "task-slack"
       points = -3
       reason = "Evacuation of two low-lying yards an hour late; nobody harmed"`,
		},
	},
	{
		Code: PointsUnwanted, Severity: Error, Args: []string{"kind"},
		Message: locale.Text{
			Zh: `事件种类 "{kind}" 的分值是固定的，记录里不能再写 points`,
			En: `the points of the kind "{kind}" are fixed; the record cannot state its own`,
		},
		Hint: locale.Text{
			Zh: `同样的事扣同样的分，标准只写在方案里。请删去 points；一次有几起的写 count；标准要改，由方案出新版本。`,
			En: `The same matter is worth the same for everyone, as the scheme says. Delete points; use count if there were several. Changing the standard takes a new edition of the scheme.`,
		},
		Explain: locale.Text{
			Zh: `固定分值的种类由程序按“数量 × 分值”计算，记录里再写一个分数，两处就可能不一致。

错误：kind = "hazard-open"
      points = -4
正确：kind = "hazard-open"
      count = 2      # 方案每处扣 2 分，合计扣 4 分`,
			En: `For a kind with fixed points the program computes count × points; a second figure in the record could only disagree.

Wrong: kind = "hazard-open"
       points = -4
Right: kind = "hazard-open"
       count = 2      # 2 points each by the scheme, 4 in all`,
		},
	},
	{
		Code: CountUnwanted, Severity: Error, Args: []string{"kind"},
		Message: locale.Text{
			Zh: `事件种类 "{kind}" 酌情计分，不能写 count`,
			En: `the kind "{kind}" is at discretion and takes no count`,
		},
		Hint: locale.Text{
			Zh: `points 就是这一条的全部分值，再写数量就说不清乘不乘。请删去 count；有几起的，一起记一条，各写各的分值和事由。`,
			En: `points is all that the record is worth; a count would leave open whether it multiplies. Delete count, and make one record for each matter, with its own points and reason.`,
		},
		Explain: locale.Text{
			Zh: `酌情计分是一事一议，每一起的轻重不同，所以没有“数量”。

错误：kind = "task-slack"
      points = -2
      count = 2
正确：kind = "task-slack"
      points = -2      # 另一起另记一条`,
			En: `Discretion looks at each matter by itself, since none weighs the same as another; so there is nothing to count.

Wrong: kind = "task-slack"
       points = -2
       count = 2
Right: kind = "task-slack"
       points = -2      # and another record for the other matter`,
		},
	},
	{
		Code: CountNotPositive, Severity: Error, Args: []string{"count"},
		Message: locale.Text{
			Zh: `数量 count 是 {count}，应当大于 0`,
			En: `count is {count}, but should be more than 0`,
		},
		Hint: locale.Text{
			Zh: `加分还是扣分由方案里的正负号决定，数量只能是正数。要纠正以前的扣分，请对原记录写 [[ruling]]，不要用负数冲销。`,
			En: `The sign of the points in the scheme makes it a bonus or a deduction; a count is positive. To undo an earlier deduction write a [[ruling]] on that record instead of a negative count.`,
		},
		Explain: locale.Text{
			Zh: `用负数冲销，页面上就看不出是哪一笔错了；裁定写在原来那一条上，来龙去脉都在。没有发生的事，整条不记。

错误：[[event]]
      count = -2      # 冲销上次多扣的
正确：[[ruling]]
      entry = "2020q3/e-0147"
      outcome = "revoked"`,
			En: `A negative count would hide which entry was wrong; a ruling stands on that entry with the whole story. What did not happen is not recorded at all.

Wrong: [[event]]
       count = -2      # to make up for an earlier mistake
Right: [[ruling]]
       entry = "2020q3/e-0147"
       outcome = "revoked"`,
		},
	},
	{
		Code: PointsOutOfRange, Severity: Error, Args: []string{"points", "min", "max"},
		Message: locale.Text{
			Zh: `酌情分值 {points} 超出方案规定的范围（{min} 至 {max}）`,
			En: `{points} points are outside the range of the scheme, {min} to {max}`,
		},
		Hint: locale.Text{
			Zh: `酌情不能超出方案。请核对正负号和小数点，改为范围内的分值，两端也可以。`,
			En: `Discretion ends where the scheme says. Check the sign and the decimal point, and state points within the range; both ends are allowed.`,
		},
		Explain: locale.Text{
			Zh: `扣分写负数，所以“扣 1 至 6 分”在方案里是 points_min = -6、points_max = -1。

错误：points = 3       # 本来是扣 3 分
      points = -8
正确：points = -3`,
			En: `Deductions are negative, so "1 to 6 points off" reads points_min = -6, points_max = -1 in the scheme.

Wrong: points = 3       # meant as 3 points off
       points = -8
Right: points = -3`,
		},
	},
	{
		Code: ValueOutOfRange, Severity: Error, Args: []string{"value", "min", "max"},
		Message: locale.Text{
			Zh: `评分 {value} 超出方案规定的范围（{min} 至 {max}）`,
			En: `the given score {value} is outside the range of the scheme, {min} to {max}`,
		},
		Hint: locale.Text{
			Zh: `超出范围的评分一律退回，不会自动按最高分或最低分计。请核对小数点和单位，有疑问的向报送部门核实。`,
			En: `A score outside the range is refused, never clipped to its end. Check the decimal point and the unit, and ask the reporting department if in doubt.`,
		},
		Explain: locale.Text{
			Zh: `范围写在方案的 [indicator.given] 里（min 和 max），是折算以前的数。超出范围多半是单位不同，例如百分数写成了小数，或者已经折算过一次。

错误：value = 978.6
正确：value = 97.86`,
			En: `The range stands in [indicator.given] of the scheme (min and max) and is that of the value before conversion. A value outside it usually comes in another unit, or was converted already.

Wrong: value = 978.6
Right: value = 97.86`,
		},
	},
}
