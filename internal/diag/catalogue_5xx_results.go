package diag

import "gongping/internal/locale"

// rulesOfResults: what surveys and formulas come to, and what orders equal
// totals.
var rulesOfResults = []Rule{
	{
		Code: UndefinedEither, Severity: Error, Args: []string{"id"},
		Message: locale.Text{
			Zh: `指标值 "{id}" 算不出来时怎么办，state 和 value 要写一个，只写一个`,
			En: `[metric.undefined] of "{id}" needs either state or value, and only one of them`,
		},
		Hint: locale.Text{
			Zh: `按未报、不适用或豁免处理的写 state；当作一个数的写 value（可以是 0）。请按办法的规定留一个。`,
			En: `Write state to treat it as unreported, not applicable or exempt; write value to take a number in its place (0 is one). Keep what the approved text says.`,
		},
		Explain: locale.Text{
			Zh: `算不出来，是指除以零、没有有效票、没有可比的单位或没有往期的数。没有发案就没有破案率，是不适用，还是当作 100%，只有办法能定。

错误：[metric.undefined]
      state = "not-applicable"
      value = 100
正确：[metric.undefined]
      state = "not-applicable"`,
			En: `There is no result where the divisor is zero, no vote is valid, nobody can be compared with, or there is no earlier value. Where nothing happened there is no rate: whether that is "not applicable" or 100 per cent only the approved text can say.

Wrong: [metric.undefined]
       state = "not-applicable"
       value = 100
Right: [metric.undefined]
       state = "not-applicable"`,
		},
	},
	{
		Code: NoValidOption, Severity: Error, Args: []string{"id"},
		Message: locale.Text{
			Zh: `测评 "{id}" 的选项全是无效选项`,
			En: `no option of the survey "{id}" is valid`,
		},
		Hint: locale.Text{
			Zh: `无效选项的票不计入有效票，全部无效就没有票可以平均。请给计分的选项写 value，删去它的 invalid。`,
			En: `Votes for an invalid option do not count; with none that do there is nothing to average. Give the options that count a value, and delete invalid there.`,
		},
		Explain: locale.Text{
			Zh: `测评的结果 = 各选项票数 × 分值之和 ÷ 有效票数。invalid = true 只用于“不了解”“弃权”这样不计入有效票的选项。

错误：[[metric.option]]
      id = "satisfied"
      name = "满意"
      invalid = true
正确：[[metric.option]]
      id = "satisfied"
      name = "满意"
      value = 100`,
			En: `The result is Σ votes × value ÷ valid votes. invalid = true is for options such as "don't know", whose votes are left out.

Wrong: [[metric.option]]
       id = "satisfied"
       name = "Satisfied"
       invalid = true
Right: [[metric.option]]
       id = "satisfied"
       name = "Satisfied"
       value = 100`,
		},
	},
	{
		Code: OptionValue, Severity: Error, Args: []string{"id", "option"},
		Message: locale.Text{
			Zh: `测评 "{id}" 的选项 "{option}" 要么写 value，要么写 invalid = true，只写一样`,
			En: `the option "{option}" of the survey "{id}" needs either value or invalid = true, and only one of them`,
		},
		Hint: locale.Text{
			Zh: `否则不知道投它的一票计多少。计分的写 value（“不满意”可以是 0）；“不了解”这样不计入有效票的，写 invalid = true，不写 value。`,
			En: `Otherwise nobody knows what a vote for it counts. One that counts has value (0 for "dissatisfied", say); one whose votes are left out, such as "don't know", has invalid = true and no value.`,
		},
		Explain: locale.Text{
			Zh: `计 0 分和不计入有效票是两回事：前者拉低平均，后者不影响平均。所以不写 value 不等于 0。

错误：[[metric.option]]
      id = "unknown"
      name = "不了解"
正确：[[metric.option]]
      id = "unknown"
      name = "不了解"
      invalid = true`,
			En: `A vote that counts 0 lowers the mean, one that is not valid leaves it alone. So a missing value does not mean 0.

Wrong: [[metric.option]]
       id = "unknown"
       name = "Don't know"
Right: [[metric.option]]
       id = "unknown"
       name = "Don't know"
       invalid = true`,
		},
	},
	{
		Code: KeyAmbiguous, Severity: Error, Args: []string{"id"},
		Message: locale.Text{
			Zh: `同分时的排序依据 "{id}" 要写明比较什么，而且只写一样`,
			En: `the tie-break "{id}" should name what is compared, and one thing only`,
		},
		Hint: locale.Text{
			Zh: `attribute、metric、category、indicator 写一个。都不写就没有可比的；要依次比较几样，写几个 [[tie_break]]。`,
			En: `Write one of attribute, metric, category and indicator. With none there is nothing to compare; to compare several in turn, write several [[tie_break]].`,
		},
		Explain: locale.Text{
			Zh: `同分的单位按 [[tie_break]] 在文件里的先后逐个比较，比出高低为止。一个里写两样，就不知道先比哪样。

错误：[[tie_break]]
      id = "visits"
      attribute = "households"
      category = "foundation"
正确：[[tie_break]]
      id = "foundation-first"
      category = "foundation"

      [[tie_break]]
      id = "then-visits"
      attribute = "households"`,
			En: `Equal totals are compared by one [[tie_break]] after the other, in the order of the file, until they differ. Two things in one would leave open which comes first.

Wrong: [[tie_break]]
       id = "visits"
       attribute = "households"
       category = "foundation"
Right: [[tie_break]]
       id = "foundation-first"
       category = "foundation"

       [[tie_break]]
       id = "then-visits"
       attribute = "households"`,
		},
	},
}
