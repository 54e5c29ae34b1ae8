package diag

import "gongping/internal/locale"

// rulesOfMetrics: metrics that have no result for a unit.
var rulesOfMetrics = []Rule{
	{
		Code: Incomputable, Severity: Error, Args: []string{"metric", "subject", "reason"}, Words: []string{"reason"},
		Message: locale.Text{
			Zh: `"{subject}" 的指标值 "{metric}" 算不出来：{reason}`,
			En: `the metric "{metric}" of "{subject}" cannot be computed: {reason}`,
		},
		Hint: locale.Text{
			Zh: `算不出来不等于 0。请先核对它所用的数；确实没有的，由方案在 [metric.undefined] 里写明按哪种状态处理（state），或者计多少（value）。在此之前仍可以生成试算。`,
			En: `No result is not zero. Check the numbers that it uses first; if there really is none, the scheme says in [metric.undefined] as which state it counts (state), or what takes its place (value). A trial edition builds meanwhile.`,
		},
		Explain: locale.Text{
			Zh: `除以零、没有有效票、没有单位可比、没有往期的数，都会使指标值没有结果。这时怎么办只能由方案规定，程序不会代为决定。

错误：[[metric]]
      id = "rectify-rate"
      formula = "100 * rectified / hazards"      # 没有隐患的单位怎么办，没有写
正确：[[metric]]
      id = "rectify-rate"
      formula = "100 * rectified / hazards"

      [metric.undefined]
      state = "not-applicable"`,
			En: `A division by zero, no valid vote, nobody to compare with or no earlier value leave a metric without a result. What holds then is for the scheme to say; the program does not decide in its place.

Wrong: [[metric]]
       id = "rectify-rate"
       formula = "100 * rectified / hazards"      # not a word about a unit without hazards
Right: [[metric]]
       id = "rectify-rate"
       formula = "100 * rectified / hazards"

       [metric.undefined]
       state = "not-applicable"`,
		},
	},
	{
		Code: NothingToDivideBy, Severity: Error, Args: []string{"indicator", "subject"},
		Message: locale.Text{
			Zh: `"{subject}" 的指标 "{indicator}" 要除以一个数，而这个数不大于 0`,
			En: `the indicator "{indicator}" of "{subject}" is to be divided by a number that is not above 0`,
		},
		Hint: locale.Text{
			Zh: `除数是 [indicator.per] 的 metric，或者比例的 target、step_percent 的 reference。请先核对这个数；确实是 0 的，按“不适用”处理，由方案在 [indicator.not_applicable] 里写明计多少分和条款。在此之前仍可以生成试算。`,
			En: `That is the metric of [indicator.per], the target of a ratio, or the reference of step_percent. Check the number first; if it really is 0, the indicator does not apply, and the scheme says in [indicator.not_applicable] what counts then, with its clause. A trial edition builds meanwhile.`,
		},
		Explain: locale.Text{
			Zh: `按人均、按所辖县数平均、按目标完成比例的指标，都要除以这个单位的一个数。没有可除的数，就没有得分；不能当作除以 1，也不能当作 0 分。

错误：[[indicator]]
      id = "rectified"      # 没有督办件的单位怎么办，没有写
      method = "ratio"

      [indicator.ratio]
      metric = "rectified"
      target = "ordered"
      points = 10
正确：[[indicator]]
      id = "rectified"
      method = "ratio"

      [indicator.not_applicable]
      substitute = "full"
      clause = "c-19"`,
			En: `An indicator per head, per sub-unit or in proportion to a target is divided by a number of the unit. With nothing to divide by there are no points; it cannot be taken for 1, nor the result for 0.

Wrong: [[indicator]]
       id = "rectified"      # not a word about a unit without orders
       method = "ratio"

       [indicator.ratio]
       metric = "rectified"
       target = "ordered"
       points = 10
Right: [[indicator]]
       id = "rectified"
       method = "ratio"

       [indicator.not_applicable]
       substitute = "full"
       clause = "c-19"`,
		},
	},
	{
		Code: NoConstant, Severity: Error, Args: []string{"metric", "subject"},
		Message: locale.Text{
			Zh: `方案没有规定 "{subject}" 的 "{metric}" 是多少`,
			En: `the scheme does not set "{metric}" for "{subject}"`,
		},
		Hint: locale.Text{
			Zh: `请照方案正文，在 [metric.constants] 里补上这个单位（units）、它的分类（classes）或者其余单位（otherwise）。正文也没有规定的，由下达机构印发新版本。`,
			En: `After the approved text, add the unit (units), its class (classes) or everybody else (otherwise) in [metric.constants]. If the text does not say either, the authority issues a new edition.`,
		},
		Explain: locale.Text{
			Zh: `目标数、控制数按单位或分类规定的，被考评的每个单位都要有。先看单位自己的，再看分类的，最后看 otherwise。

错误：[metric.constants]
      units = { longhu = 24, ninghe = 18 }      # 还考评 qingze
正确：[metric.constants]
      units = { longhu = 24, ninghe = 18 }
      otherwise = 12`,
			En: `Targets and control figures that a scheme sets by unit or class must be there for everyone whom it scores. A unit's own comes first, then that of its class, then otherwise.

Wrong: [metric.constants]
       units = { longhu = 24, ninghe = 18 }      # qingze is scored too
Right: [metric.constants]
       units = { longhu = 24, ninghe = 18 }
       otherwise = 12`,
		},
	},
}
