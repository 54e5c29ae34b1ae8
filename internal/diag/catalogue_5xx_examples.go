package diag

import "gongping/internal/locale"

// rulesOfExamples: worked examples that the rules must bear out.
var rulesOfExamples = []Rule{
	{
		Code: ExampleWrong, Severity: Error, Args: []string{"id", "points", "want"},
		Message: locale.Text{
			Zh: `算例 "{id}" 写的是 {want} 分，按规则算出来是 {points} 分`,
			En: `the example "{id}" says {want} points, but by the rules it makes {points}`,
		},
		Hint: locale.Text{
			Zh: `算例和规则总有一个不合办法的原意，公布以后两边都会被引用。请对照办法正文手工算一遍，改正错的那个。`,
			En: `Either the example or the rule is not what the approved text means, and once published both will be quoted. Compute it by hand from the text and correct the one that is wrong.`,
		},
		Explain: locale.Text{
			Zh: `算例的得分是指标最后的得分，已经过上下限、系数和取舍。

错误：[[example]]
      name = "走访率 87.5%，低 2.5 个百分点"
      metrics = { visit-rate = 87.5 }
      points = -2      # 规则是不足一步按比例计，应为 -2.5
正确：points = -2.5
      或者规则改为 partial = "floor"，按办法正文定`,
			En: `points are those of the indicator in the end, after limits, coefficients and rounding.

Wrong: [[example]]
       name = "a rate of 87.5%, 2.5 points short"
       metrics = { visit-rate = 87.5 }
       points = -2      # a part of a step earns its part: -2.5
Right: points = -2.5
       or partial = "floor" in the rule, as the approved text has it`,
		},
	},
	{
		Code: ExampleOpen, Severity: Error, Args: []string{"id", "metric"},
		Message: locale.Text{
			Zh: `算例 "{id}" 算不出得分，缺的是 {metric}`,
			En: `the example "{id}" comes to no points; what it lacks is {metric}`,
		},
		Hint: locale.Text{
			Zh: `缺了计分要用的数，或者写了状态而方案没有规定后果，没有得分可以核对。请在 metrics、survey、given 或 event 里补全；比较同组的，用 peer 写上其他单位。`,
			En: `A number that the rule uses is missing, or a state has no consequence, so there is nothing to check. Complete metrics, survey, given or event; for a comparison add other units with peer.`,
		},
		Explain: locale.Text{
			Zh: `算例要写出算这项指标所用的全部的数：算式里的每一项，往期的数用 [[example.earlier]]，单位的目标用 unit 或 class 指明是谁的。

错误：[[example]]
      indicator = "home-visit-rate"
      points = -2      # 没有写走访率
正确：[[example]]
      indicator = "home-visit-rate"
      metrics = { visit-rate = 88 }
      points = -2`,
			En: `An example holds every number that its indicator uses: each operand of a formula, earlier values in [[example.earlier]], and unit or class to say whose target holds.

Wrong: [[example]]
       indicator = "home-visit-rate"
       points = -2      # but no rate is given
Right: [[example]]
       indicator = "home-visit-rate"
       metrics = { visit-rate = 88 }
       points = -2`,
		},
	},
	{
		Code: ExampleFacts, Severity: Error, Args: []string{"id", "fault", "about"},
		Message: locale.Text{
			Zh: `算例 "{id}" 里的事实不能成为这个方案的记录：{about}（{fault}）`,
			En: `the facts of the example "{id}" could not be records under this scheme: {about} ({fault})`,
		},
		Hint: locale.Text{
			Zh: `算例要用真的可能录入的事实，不然读的人照着它也算不对。哪里不合，见 gongping check --explain {fault}，照记录的规矩改正。`,
			En: `An example shows facts as they could be recorded, or readers cannot follow it. See gongping check --explain {fault} for what is wrong, and correct it as in a record.`,
		},
		Explain: locale.Text{
			Zh: `算例受的约束和记录一样：种类要是指标有的，固定分值的种类不写 points，上报的数要在 min 和 max 之内，测评的票数是整数。

错误：[[example]]
      indicator = "home-visit"

        [[example.event]]
        kind = "archive-don"
正确：[[example.event]]
      kind = "archive-done"
      count = 2`,
			En: `Examples are held to the same rules as records: the kind is one of the indicator, a kind with fixed points has no points in the event, reported values are within min and max, votes are whole numbers.

Wrong: [[example]]
       indicator = "home-visit"

         [[example.event]]
         kind = "archive-don"
Right: [[example.event]]
       kind = "archive-done"
       count = 2`,
		},
	},
}
