package diag

import "gongping/internal/locale"

// rulesOfKinds: which kinds of event have points, and what is asked of what
// they carry.
var rulesOfKinds = []Rule{
	{
		Code: PointsWanted, Severity: Error, Args: []string{"id"},
		Message: locale.Text{
			Zh: `事件种类 "{id}" 没有写分值`,
			En: `the kind "{id}" has no points`,
		},
		Hint: locale.Text{
			Zh: `按事件计分的指标，每一种都要说明一起算几分：固定的写 points，酌情的写 points_min 和 points_max，按责任身份的写 roles。`,
			En: `Where events make the points, every kind says what one is worth: points if it is fixed, points_min and points_max at discretion, roles if it depends on the role.`,
		},
		Explain: locale.Text{
			Zh: `不写分值的种类只供 [metric.tally] 计数，放在用别的方法计分的指标下面。

错误：[[indicator]]
      method = "events"

        [[indicator.kind]]
        id = "hazard-open"
        name = "隐患到期未整改"
        unit = "处"
正确：[[indicator.kind]]
      id = "hazard-open"
      name = "隐患到期未整改"
      unit = "处"
      points = -2`,
			En: `A kind without points is only counted, by [metric.tally]; it stands below an indicator with another method.

Wrong: [[indicator]]
       method = "events"

         [[indicator.kind]]
         id = "hazard-open"
         name = "Hazard not removed in time"
         unit = "each"
Right: [[indicator.kind]]
       id = "hazard-open"
       name = "Hazard not removed in time"
       unit = "each"
       points = -2`,
		},
	},
	{
		Code: PointsUncounted, Severity: Error, Args: []string{"id"},
		Message: locale.Text{
			Zh: `事件种类 "{id}" 写了分值或上下限，但所属指标不按事件计分`,
			En: `the kind "{id}" has points or limits, but its indicator is not scored by events`,
		},
		Hint: locale.Text{
			Zh: `这些分哪里也不会计入，读的人却以为计了。只供计数的请删去分值和上下限；要计分的，移到 method = "events" 的指标下面。`,
			En: `They would count nowhere, though readers believe that they do. Delete them from a kind that is only counted, or move the kind below an indicator with method = "events".`,
		},
		Explain: locale.Text{
			Zh: `用 ratio、deviation、bands 等方法的指标也可以有事件种类，由 [metric.tally] 数出件数，再按件数计分。这时每一件自己没有分。

错误：[[indicator]]
      method = "ratio"

        [[indicator.kind]]
        id = "mediated"
        points = 1
正确：[[indicator]]
      method = "ratio"

        [[indicator.kind]]
        id = "mediated"
        name = "调解成功"
        unit = "件"`,
			En: `An indicator with ratio, deviation, bands and so on may have kinds of event too: [metric.tally] counts them, and the count makes the points. A single event then has none.

Wrong: [[indicator]]
       method = "ratio"

         [[indicator.kind]]
         id = "mediated"
         points = 1
Right: [[indicator]]
       method = "ratio"

         [[indicator.kind]]
         id = "mediated"
         name = "Mediated"
         unit = "case"`,
		},
	},
	{
		Code: ConditionKind, Severity: Error, Args: []string{"id", "want"}, Words: []string{"want"},
		Message: locale.Text{
			Zh: `"{id}" 在这里应当是{want}`,
			En: `"{id}" should be {want} here`,
		},
		Hint: locale.Text{
			Zh: `数和词不能互相比，词也不能合计、不能排先后。条件里，数写 ">= 3" 这样的比较，词写 [[attribute.word]] 里有的词；合计（tally）和排序（tie_break）要用数。`,
			En: `Numbers and words cannot be compared, and words have neither a sum nor an order. In a condition ask for a number as in ">= 3", for a word with one of [[attribute.word]]; tally and tie_break need a number.`,
		},
		Explain: locale.Text{
			Zh: `指标值都是数。事件附带的 [[attribute]]，写了 word 的是几个词之一，没有写的是数。

错误：[[attribute]]
      id = "solved"

        [[attribute.word]]
        id = "yes"
        name = "当年破案"

      [[indicator.multiplier]]
      when = { solved = "= 1" }
正确：[[indicator.multiplier]]
      when = { solved = "yes" }`,
			En: `Metrics are always numbers. An [[attribute]] of events is one of a few words if it has any, else a number.

Wrong: [[attribute]]
       id = "solved"

         [[attribute.word]]
         id = "yes"
         name = "Solved within the year"

       [[indicator.multiplier]]
       when = { solved = "= 1" }
Right: [[indicator.multiplier]]
       when = { solved = "yes" }`,
		},
	},
}
