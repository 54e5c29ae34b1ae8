package diag

import "gongping/internal/locale"

// rulesOfReports: reported values and votes against the metrics of the scheme.
var rulesOfReports = []Rule{
	{
		Code: UnknownReportMetric, Severity: Error, Args: []string{"metric"},
		Message: locale.Text{
			Zh: `本周期适用于被报单位的方案里没有指标值 "{metric}"`,
			En: `no scheme in force for the unit in this period has the metric "{metric}"`,
		},
		Hint: locale.Text{
			Zh: `方案不用的数，报上来也不计分。编号写错的请改正；标在单位上的，请核对它属于哪一类、由哪个方案考评；确需上报的，先由下达机构在方案的新版本里增加 [[metric]]。`,
			En: `A number that no scheme uses would never count. Correct the id; where the mark is under a unit, check of which kind it is and which scheme scores it. If the number is to be reported, the authority adds a [[metric]] in a new edition of the scheme first.`,
		},
		Explain: locale.Text{
			Zh: `[[report]] 和 [[survey]] 的 metric 要照抄方案里 [[metric]] 的编号。方案的新版本要与往期比较的，往期的数可以补报在往期的文件夹里，尽管当时的方案还没有这一项。

错误：[[report]]
      metric = "visit-rates"
正确：[[report]]
      metric = "visit-rate"`,
			En: `The metric of a [[report]] or [[survey]] is the id of a [[metric]] of the scheme. Where a new edition compares with earlier periods, their values may be reported in the folders of those periods, though the scheme of the time does not have them.

Wrong: [[report]]
       metric = "visit-rates"
Right: [[report]]
       metric = "visit-rate"`,
		},
	},
	{
		Code: NotReported, Severity: Error, Args: []string{"metric"},
		Message: locale.Text{
			Zh: `指标值 "{metric}" 不用上报：它从哪里来，已有规定`,
			En: `the metric "{metric}" is not reported: where its values come from is laid down already`,
		},
		Hint: locale.Text{
			Zh: `方案里写了 formula、constants、tally 或 score 的，由程序得出；head-count 取自 units.toml 的 head_count。请删去这一条，需要的话改报它所用的数。`,
			En: `One with formula, constants, tally or score is made by the program, and head-count is the head_count of units.toml. Delete the record, or report the numbers that the metric is made of.`,
		},
		Explain: locale.Text{
			Zh: `由别的数算出来的，只报那些数，结果由程序计算，人人可以复核；再报一个结果，两处就可能不一致。

错误：[[report]]
      metric = "rectify-rate"      # 方案里 formula = "100 * rectified / hazards"
      values = { longhu = 62.5 }
正确：[[report]]
      metric = "rectified"
      values = { longhu = 25 }

      [[report]]
      metric = "hazards"
      values = { longhu = 40 }`,
			En: `Of what follows from other numbers only those are reported; the program computes the result, and anybody can check it. A reported result could only disagree.

Wrong: [[report]]
       metric = "rectify-rate"      # formula = "100 * rectified / hazards" in the scheme
       values = { longhu = 62.5 }
Right: [[report]]
       metric = "rectified"
       values = { longhu = 25 }

       [[report]]
       metric = "hazards"
       values = { longhu = 40 }`,
		},
	},
	{
		Code: SurveyWanted, Severity: Error, Args: []string{"metric"},
		Message: locale.Text{
			Zh: `指标值 "{metric}" 不能用这种记录：测评写 [[survey]]，其余写 [[report]]`,
			En: `the metric "{metric}" takes the other kind of record: [[survey]] if it is a survey, [[report]] if not`,
		},
		Hint: locale.Text{
			Zh: `方案里有 [[metric.option]] 的是测评，报各选项的票数（votes），结果由程序计算；没有的报数值（values）。请改用对应的记录，或者改正 metric。`,
			En: `A metric with [[metric.option]] in the scheme is a survey: report its votes by option, and the program computes the result. One without is reported in values. Use the other record, or correct metric.`,
		},
		Explain: locale.Text{
			Zh: `测评公布的是票数，读者可以自己算出满意率；只报一个满意率，就看不出有多少人投票、多少票无效。

错误：[[report]]
      metric = "satisfaction"
      values = { longhu = 87.5 }
正确：[[survey]]
      metric = "satisfaction"
      subject = "longhu"
      votes = { satisfied = 80, basically = 15, dissatisfied = 5 }`,
			En: `Of a survey the votes are published, so that a reader can compute the result; a bare percentage hides how many voted and how many votes were not valid.

Wrong: [[report]]
       metric = "satisfaction"
       values = { longhu = 87.5 }
Right: [[survey]]
       metric = "satisfaction"
       subject = "longhu"
       votes = { satisfied = 80, basically = 15, dissatisfied = 5 }`,
		},
	},
	{
		Code: UnknownOption, Severity: Error, Args: []string{"option", "metric"},
		Message: locale.Text{
			Zh: `测评 "{metric}" 没有选项 "{option}"`,
			En: `the survey "{metric}" has no option "{option}"`,
		},
		Hint: locale.Text{
			Zh: `不知道它计多少的票不能合计。请照抄方案里 [[metric.option]] 的编号；问卷上有而方案里没有的选项，先由方案规定它计多少，或者注明无效（invalid = true）。`,
			En: `Votes of which nobody knows what they count cannot be added. Copy the id from [[metric.option]] of the scheme; for an option that only the questionnaire has, the scheme must first say what it counts, or that it is not valid (invalid = true).`,
		},
		Explain: locale.Text{
			Zh: `测评的结果是各选项的票数乘以分值之和，除以有效票数，所以每个选项都要在方案里。

错误：votes = { satisfied = 80, so-so = 15 }
正确：votes = { satisfied = 80, basically = 15 }`,
			En: `The result of a survey is Σ votes × value ÷ valid votes, so every option stands in the scheme.

Wrong: votes = { satisfied = 80, so-so = 15 }
Right: votes = { satisfied = 80, basically = 15 }`,
		},
	},
	{
		Code: VotesNotCount, Severity: Error, Args: []string{"option", "votes"},
		Message: locale.Text{
			Zh: `选项 "{option}" 的票数是 {votes}，应当是整数，且不小于 0`,
			En: `the option "{option}" has {votes} votes, but should have a whole number of them, 0 or more`,
		},
		Hint: locale.Text{
			Zh: `这里要写票数，不写比例。请照测评统计表改正；没有人选的写 0，或者不写。`,
			En: `Votes are counts, not shares. Correct them after the tally sheet; an option that nobody chose has 0, or is left out.`,
		},
		Explain: locale.Text{
			Zh: `比例由程序从票数算出。抄来的是百分数的，请换算成票数，或者向组织测评的部门要原始票数。

错误：votes = { satisfied = 80.5, dissatisfied = 19.5 }      # 是百分数
正确：votes = { satisfied = 161, dissatisfied = 39 }`,
			En: `The program computes shares from votes. If what you have are percentages, ask whoever held the survey for the votes.

Wrong: votes = { satisfied = 80.5, dissatisfied = 19.5 }      # percentages
Right: votes = { satisfied = 161, dissatisfied = 39 }`,
		},
	},
	{
		Code: MetricTooLow, Severity: Error, Args: []string{"metric", "subject", "value", "min"},
		Message: locale.Text{
			Zh: `"{subject}" 的指标值 "{metric}" 是 {value}，低于方案规定的下限 {min}`,
			En: `the metric "{metric}" of "{subject}" is {value}, below the minimum of the scheme, {min}`,
		},
		Hint: locale.Text{
			Zh: `超出范围的数一律退回，不会自动改成下限。请核对正负号、小数点和单位，有疑问的向报送部门核实。`,
			En: `A value outside the range is refused, never raised to the minimum. Check the sign, the decimal point and the unit, and ask the reporting department if in doubt.`,
		},
		Explain: locale.Text{
			Zh: `范围写在方案的 [[metric]] 里（min 和 max），只管上报的数，不管算出来的数。太低的多半是多了负号，或者把百分数写成了小数。

错误：values = { longhu = -97.25 }      # min = 0
正确：values = { longhu = 97.25 }`,
			En: `The range stands in [[metric]] of the scheme (min and max); it holds for reported values, not for computed ones. A value too low usually has a minus sign too many, or is a fraction in place of a percentage.

Wrong: values = { longhu = -97.25 }      # min = 0
Right: values = { longhu = 97.25 }`,
		},
	},
	{
		Code: MetricTooHigh, Severity: Error, Args: []string{"metric", "subject", "value", "max"},
		Message: locale.Text{
			Zh: `"{subject}" 的指标值 "{metric}" 是 {value}，高于方案规定的上限 {max}`,
			En: `the metric "{metric}" of "{subject}" is {value}, above the maximum of the scheme, {max}`,
		},
		Hint: locale.Text{
			Zh: `超出范围的数一律退回，不会自动改成上限。请核对小数点和单位，有疑问的向报送部门核实。`,
			En: `A value outside the range is refused, never clipped to the maximum. Check the decimal point and the unit, and ask the reporting department if in doubt.`,
		},
		Explain: locale.Text{
			Zh: `范围写在方案的 [[metric]] 里（min 和 max），只管上报的数，不管算出来的数。太高的多半是漏了小数点，或者单位不同（元和万元、户和百户）。

错误：values = { longhu = 9725 }      # max = 100
正确：values = { longhu = 97.25 }`,
			En: `The range stands in [[metric]] of the scheme (min and max); it holds for reported values, not for computed ones. A value too high usually lacks its decimal point, or comes in another unit.

Wrong: values = { longhu = 9725 }      # max = 100
Right: values = { longhu = 97.25 }`,
		},
	},
	{
		Code: MetricNotWhole, Severity: Error, Args: []string{"metric", "subject", "value"},
		Message: locale.Text{
			Zh: `"{subject}" 的指标值 "{metric}" 是 {value}，方案规定只收整数`,
			En: `the metric "{metric}" of "{subject}" is {value}, but the scheme takes whole numbers only`,
		},
		Hint: locale.Text{
			Zh: `处数、人数、户数不会有小数。请核对报来的是不是比例、平均数，或者换了单位，改报原始的整数。`,
			En: `Incidents, people and households come in whole numbers. See whether a rate, a mean or another unit was reported, and report the count itself.`,
		},
		Explain: locale.Text{
			Zh: `方案的 [[metric]] 写了 whole = true。需要比例的，由方案用 formula 从整数算出。

错误：values = { longhu = 4.2 }      # 百户
正确：values = { longhu = 420 }`,
			En: `The [[metric]] of the scheme has whole = true. Where a rate is needed, a formula of the scheme computes it from the counts.

Wrong: values = { longhu = 4.2 }      # hundreds
Right: values = { longhu = 420 }`,
		},
	},
}
