package diag

import "gongping/internal/locale"

// rulesOfQuantities: what a metric is called and where its values come from.
var rulesOfQuantities = []Rule{
	{
		Code: UnknownMetric, Severity: Error, Args: []string{"id"},
		Message: locale.Text{
			Zh: `方案里没有指标值 "{id}"`,
			En: `the scheme has no metric "{id}"`,
		},
		Hint: locale.Text{
			Zh: `没有定义的数，没有人报，也算不出来。编号写错的请改正；确实要用的，在方案里加一个 [[metric]]。`,
			En: `A quantity that is not defined is reported by nobody and computed by nothing. Correct the id, or add a [[metric]] if it is new.`,
		},
		Explain: locale.Text{
			Zh: `指标值是有名字、有单位的数，如走访率、立案数，在 [[metric]] 里定义一次，别处写编号。人数 head-count 不用定义，取自单位登记。一项指标的得分不是指标值，要用它，先定义一个写了 score 的 [[metric]]。

错误：[indicator.deviation]
      metric = "visit-rates"
正确：[[metric]]
      id = "visit-rate"
      name = "走访率"
      unit = "%"

      [indicator.deviation]
      metric = "visit-rate"`,
			En: `A metric is a quantity with a name and a unit, such as a rate of visits or a number of cases. It is defined once, in [[metric]]; everywhere else its id is written. head-count needs no definition: it is that of the registry of units. The points of an indicator are no metric; to use them, define a [[metric]] with score.

Wrong: [indicator.deviation]
       metric = "visit-rates"
Right: [[metric]]
       id = "visit-rate"
       name = "Rate of visits"
       unit = "%"

       [indicator.deviation]
       metric = "visit-rate"`,
		},
	},
	{
		Code: BadMetricID, Severity: Error, Args: []string{"id"},
		Message: locale.Text{
			Zh: `指标值的编号不能用 "{id}"`,
			En: `"{id}" cannot be the id of a metric`,
		},
		Hint: locale.Text{
			Zh: `在算式里它已经另有所指：只有数字和短横线的是数或减法，head-count 是单位登记的人数。请换一个带字母的编号。`,
			En: `In a formula it means something else: digits and hyphens are a number or a difference, head-count is the head count of the registry. Choose another id, with a letter in it.`,
		},
		Explain: locale.Text{
			Zh: `指标值的编号要写进算式和条件，必须一看就知道不是数，也不和程序自带的 head-count 相混。

错误：id = "110"
正确：id = "calls-110"`,
			En: `The id stands in formulas and conditions, where it must not look like a number or be taken for head-count, which is always there.

Wrong: id = "110"
Right: id = "calls-110"`,
		},
	},
	{
		Code: MetricSources, Severity: Error, Args: []string{"id"},
		Message: locale.Text{
			Zh: `指标值 "{id}" 的来源写了不止一个`,
			En: `the metric "{id}" has more than one source`,
		},
		Hint: locale.Text{
			Zh: `formula、constants、tally、score 和 option 最多写一个，否则不知道该用哪个数；都不写就由单位上报。请只留办法规定的那一个。`,
			En: `Of formula, constants, tally, score and option write one at most, or nobody knows which number holds; without any the values are reported. Keep the one that the approved text means.`,
		},
		Explain: locale.Text{
			Zh: `formula 是算出来的数，constants 是方案规定的数（目标数、控制数），tally 是数事件数出来的，score 是一项指标的得分，option 是测评的选项。要把两种数合起来，定义两个指标值，再用 formula 合成第三个。

错误：[[metric]]
      id = "thefts"
      formula = "burglary + pickpocketing"

        [metric.tally]
        indicator = "theft"
正确：[[metric]]
      id = "thefts"

        [metric.tally]
        indicator = "theft"`,
			En: `formula is a computed value, constants are values that the scheme sets (such as targets), tally counts events, score is the points of an indicator, option the answers of a survey. To put two together, define two metrics and a third with a formula.

Wrong: [[metric]]
       id = "thefts"
       formula = "burglary + pickpocketing"

         [metric.tally]
         indicator = "theft"
Right: [[metric]]
       id = "thefts"

         [metric.tally]
         indicator = "theft"`,
		},
	},
	{
		Code: MetricCycle, Severity: Error, Args: []string{"id", "path"},
		Message: locale.Text{
			Zh: `指标值 "{id}" 要用它自己来算：{path}`,
			En: `the metric "{id}" is computed from itself: {path}`,
		},
		Hint: locale.Text{
			Zh: `绕成一圈，哪个数都算不出来。请改其中一个算式，让它只用别处来的数。`,
			En: `In a circle none of them has a value. Change one of the formulas so that it starts from values that come from elsewhere.`,
		},
		Explain: locale.Text{
			Zh: `算式可以用别的算式的结果，一层一层往下，最后必须落到上报的数、方案规定的数、数出来的事件或测评上。score 取的是指标的得分，那项指标又用了这个数的，也是绕圈。

错误：[[metric]]
      id = "filed"
      formula = "cleared + open"

      [[metric]]
      id = "open"
      formula = "filed - cleared"
正确：[[metric]]
      id = "filed"      # 上报

      [[metric]]
      id = "open"
      formula = "filed - cleared"`,
			En: `A formula may use the results of others, level by level, down to values that are reported, set by the scheme, counted from events or voted. score takes the points of an indicator; if that indicator in turn uses the metric, it is a circle too.

Wrong: [[metric]]
       id = "filed"
       formula = "cleared + open"

       [[metric]]
       id = "open"
       formula = "filed - cleared"
Right: [[metric]]
       id = "filed"      # reported

       [[metric]]
       id = "open"
       formula = "filed - cleared"`,
		},
	},
	{
		Code: MetricBounds, Severity: Error, Args: []string{"id", "min", "max"},
		Message: locale.Text{
			Zh: `指标值 "{id}" 的下限 {min} 大于上限 {max}`,
			En: `the bounds of the metric "{id}" are reversed: {min} is above {max}`,
		},
		Hint: locale.Text{
			Zh: `这样报什么数都会被退回。请对调 min 和 max，或者删去多余的一个。`,
			En: `No report could be accepted. Exchange min and max, or delete the one that is not meant.`,
		},
		Explain: locale.Text{
			Zh: `min 和 max 是上报的数允许的两端，超出的不收，用来挡住录错的数；它们不截断，也不影响得分。

错误：min = 100
      max = 0
正确：min = 0
      max = 100`,
			En: `min and max are the ends of what may be reported; anything beyond is refused, so that slips of the keyboard do not get in. They clip nothing and make no points.

Wrong: min = 100
       max = 0
Right: min = 0
       max = 100`,
		},
	},
}
