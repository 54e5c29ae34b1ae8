package diag

import "gongping/internal/locale"

// rulesOfCorrections: one value of a metric for each unit, and how a wrong one
// is replaced.
var rulesOfCorrections = []Rule{
	{
		Code: ReportTwice, Severity: Error, Args: []string{"metric", "subject", "record"},
		Message: locale.Text{
			Zh: `"{subject}" 的指标值 "{metric}" 已经在 "{record}" 里报过`,
			En: `the metric "{metric}" of "{subject}" was reported already, in "{record}"`,
		},
		Hint: locale.Text{
			Zh: `不知以哪一个为准。报重了的，请删去没有公布的一个；要改数的，在后报的一条里写 corrects = "{record}"，并写明 reason。已经公布的不删。`,
			En: `There is no telling which of them counts. If it was entered twice, delete the one that has not been published; to change the value write corrects = "{record}" in the later record, with a reason. What has been published stays.`,
		},
		Note: locale.Text{Zh: `先报的在这里`, En: `the first report`},
		Explain: locale.Text{
			Zh: `一个单位的一项指标值，每个周期只有一个数。报错了的另写一条并注明更正哪一条，两条都公示，以后一条为准；再改的，注明更正前一次的更正。

错误：[[report]]
      id = "m-0012"
      metric = "visit-rate"
      values = { longhu = 97.25 }

      [[report]]
      id = "m-0019"
      metric = "visit-rate"
      values = { longhu = 95.75 }
正确：[[report]]
      id = "m-0019"
      metric = "visit-rate"
      values = { longhu = 95.75 }
      corrects = "m-0012"
      reason = "东湖社区重复计数，核减后重报"`,
			En: `A unit has one value of a metric in a period. A wrong one is replaced by another record that says which it corrects; both are published, and the later one holds. To change it again, correct the correction.

Wrong: [[report]]
       id = "m-0012"
       metric = "visit-rate"
       values = { longhu = 97.25 }

       [[report]]
       id = "m-0019"
       metric = "visit-rate"
       values = { longhu = 95.75 }
Right: [[report]]
       id = "m-0019"
       metric = "visit-rate"
       values = { longhu = 95.75 }
       corrects = "m-0012"
       reason = "East Lake was counted twice; reported again without"`,
		},
	},
	{
		Code: CorrectsOther, Severity: Error, Args: []string{"record", "metric", "why"}, Words: []string{"why"},
		Message: locale.Text{
			Zh: `这一条报的是 "{metric}"，不能更正 "{record}"：{why}`,
			En: `this record of "{metric}" cannot correct "{record}": {why}`,
		},
		Hint: locale.Text{
			Zh: `更正的和被更正的要在同一个周期，是同一种记录、同一项指标值；测评还要是同一个单位。请核对 corrects 写的编号和 metric；更正以前周期的，把这一条移到那个周期的文件夹；绕成一圈的，删去先报的一条里的 corrects。`,
			En: `A correction and what it corrects stand in one period and are the same kind of record on the same metric, and a survey on the same unit. Check corrects and metric; to correct an earlier period, move the record to the folder of that period; of records in a circle, delete corrects in the one that was reported first.`,
		},
		Note: locale.Text{Zh: `corrects 写的记录在这里`, En: `the record that corrects names`},
		Explain: locale.Text{
			Zh: `上报的数由 [[report]] 更正，测评的票数由 [[survey]] 更正，事件和他方评分由 [[ruling]] 更正。

错误：[[report]]
      metric = "visit-rate"
      corrects = "m-0031"      # m-0031 报的是 rectify-rate
正确：[[report]]
      metric = "visit-rate"
      corrects = "m-0012"`,
			En: `A [[report]] corrects reported values, a [[survey]] the votes of a survey; events and given scores are changed by a [[ruling]].

Wrong: [[report]]
       metric = "visit-rate"
       corrects = "m-0031"      # m-0031 reports rectify-rate
Right: [[report]]
       metric = "visit-rate"
       corrects = "m-0012"`,
		},
	},
	{
		Code: CorrectionReason, Severity: Error,
		Message: locale.Text{
			Zh: `更正没有写 reason（为什么更正）`,
			En: `the correction states no reason`,
		},
		Hint: locale.Text{
			Zh: `改了数，排名就可能变，被考评单位有权知道为什么。请补上 reason，写明原来错在哪里。`,
			En: `A changed value may change the ranking, and the units have a right to know why. Add reason, and say what was wrong.`,
		},
		Explain: locale.Text{
			Zh: `理由和新旧两个数一起公示。第一次上报的不必写。

错误：corrects = "m-0012"
正确：corrects = "m-0012"
      reason = "东湖社区重复计数，核减后重报"`,
			En: `The reason is published with the old value and the new. A first report needs none.

Wrong: corrects = "m-0012"
Right: corrects = "m-0012"
       reason = "East Lake was counted twice; reported again without"`,
		},
	},
	{
		Code: AttributeMissing, Severity: Error, Args: []string{"attribute", "kind"},
		Message: locale.Text{
			Zh: `"{kind}" 的记录必须附带 "{attribute}"`,
			En: `a record of "{kind}" must carry "{attribute}"`,
		},
		Hint: locale.Text{
			Zh: `方案在这个种类里写了 required：按它乘系数，漏记就会少算或多算。请在 attributes 里补上。`,
			En: `The scheme requires it for this kind: factors go by it, and without it too little or too much would count. Add it to attributes.`,
		},
		Explain: locale.Text{
			Zh: `“屡犯加倍”要看是不是屡犯。记录没有写，系数就不会起作用，所以方案可以要求每条都写。

错误：attributes = { households = 2 }
正确：attributes = { households = 2, repeated = "no" }`,
			En: `"Doubled if repeated" goes by whether it was. A record that does not say is not doubled, so a scheme may demand that each one says.

Wrong: attributes = { households = 2 }
Right: attributes = { households = 2, repeated = "no" }`,
		},
	},
	{
		Code: UnitWithoutSuperior, Severity: Error, Args: []string{"subject", "group", "level"},
		Message: locale.Text{
			Zh: `单位 "{subject}" 的上级里没有类别为 "{level}" 的单位，分组 "{group}" 排不了它`,
			En: `no unit of the kind "{level}" stands above "{subject}", so that the group "{group}" cannot rank it`,
		},
		Hint: locale.Text{
			Zh: `这个分组按上级分别排名。请在 units.toml 里补上或改正 parent，使一级级往上能到一个 "{level}"；或者让别的 [[group]] 包括这个单位。`,
			En: `The group ranks by superior. Add or correct parent in units.toml, so that it leads up to a unit of the kind "{level}", or let another [[group]] hold this unit.`,
		},
		Note: locale.Text{Zh: `这个分组按这一类上级排名`, En: `by these superiors the group ranks`},
		Explain: locale.Text{
			Zh: `写了 each 的分组，上级每有一个这样的单位就各排一张名次表。被考评单位顺着 parent 一级级往上，遇到的第一个这一类别的单位就是它的上级；按周期末日的隶属关系计。

错误：方案 [[group]] each = "bureau"
      单位登记 [[unit]] id = "squad-1"（没有 parent）
正确：单位登记 [[unit]] id = "squad-1"
                 parent = "longhu"`,
			En: `A group with each makes a ranking for every unit of that kind. Follow parent upwards: the first unit of the kind is the one below which a unit is ranked, as things stand on the last day of the period.

Wrong: [[group]] each = "bureau" in the scheme
       [[unit]] id = "squad-1" without a parent in the registry
Right: [[unit]] id = "squad-1"
       parent = "longhu"`,
		},
	},
	{
		Code: GroupWithoutSuperior, Severity: Error, Args: []string{"group", "level"},
		Message: locale.Text{
			Zh: `分组 "{group}" 按类别为 "{level}" 的上级分别排名，组里谁的上级里都没有这一类单位`,
			En: `the group "{group}" ranks by superiors of the kind "{level}", and none stands above anybody in it`,
		},
		Hint: locale.Text{
			Zh: `each 写的是上级的类别，不是被考评的那一类。请改 each，写隶属关系里确实在上面的一类；全体一起排的，删去 each。`,
			En: `each names the kind of the superiors, not the kind that is appraised. Write a kind that does stand above these; where all are ranked together, delete each.`,
		},
		Note: locale.Text{Zh: `例如这一个的上级`, En: `what stands above one of them`},
		Explain: locale.Text{
			Zh: `写了 each 的分组，上级每有一个这样的单位就各排一张名次表。被考评的顺着 parent（人员顺着岗位所在单位）一级级往上，都遇不到这一类单位，就谁也排不了。

错误：[[group]] each = "squad"         # 考评的就是警队
正确：[[group]] each = "station"       # 警队按所在派出所分别排名`,
			En: `A group with each makes a ranking for every unit of that kind. Where those who are appraised meet no such unit on the way up, by parent or from the unit of their post, nobody can be ranked.

Wrong: [[group]] each = "squad"        # squads are what is appraised
Right: [[group]] each = "station"      # squads ranked by station`,
		},
	},
}
