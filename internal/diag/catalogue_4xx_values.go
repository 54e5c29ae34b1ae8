package diag

import "gongping/internal/locale"

// rulesOfValues: one value for each unit and indicator, or one reason why
// there is none; and the numbers that events carry.
var rulesOfValues = []Rule{
	{
		Code: GivenTwice, Severity: Error, Args: []string{"subject", "indicator"},
		Message: locale.Text{
			Zh: `"{subject}" 的指标 "{indicator}" 在本周期有两个评分`,
			En: `"{subject}" has two given scores for the indicator "{indicator}" in this period`,
		},
		Hint: locale.Text{
			Zh: `不知以哪一个为准。请只留一个；已经公布的评分要改，请对那一条写 [[ruling]]，不要再录一个。`,
			En: `There is no telling which of them counts: keep one. To change a score that has been published write a [[ruling]] on it, not a second score.`,
		},
		Note: locale.Text{Zh: `先录的评分在这里`, En: `the first score`},
		Explain: locale.Text{
			Zh: `一个单位的一项评分指标，每个周期只登记一个评分。常见原因是两个人各录了一遍，或者把单位、指标写成了别的。

错误：[[given]]
      subject = "longhu"
      indicator = "camera-online"
      value = 97.86

      [[given]]
      subject = "longhu"
      indicator = "camera-online"
      value = 98.02
正确：只留一个；已公布后更正的：
      [[ruling]]
      entry = "2020q3/g-001"
      outcome = "increased"
      to = 5.8812      # 折算以后的分数`,
			En: `A unit has one given score for an indicator in a period. Often two people entered the same score, or the unit or the indicator is mistaken.

Wrong: [[given]]
       subject = "longhu"
       indicator = "camera-online"
       value = 97.86

       [[given]]
       subject = "longhu"
       indicator = "camera-online"
       value = 98.02
Right: keep one; to correct a published one:
       [[ruling]]
       entry = "2020q3/g-001"
       outcome = "increased"
       to = 5.8812      # points after conversion`,
		},
	},
	{
		Code: AbsentTwice, Severity: Error, Args: []string{"subject", "indicator"},
		Message: locale.Text{
			Zh: `"{subject}" 的指标 "{indicator}" 两次登记为没有数值`,
			En: `"{subject}" has two absences recorded for the indicator "{indicator}"`,
		},
		Hint: locale.Text{
			Zh: `同一项不能既是不适用又是豁免，也不必登记两遍。请只留一条；“未报”之后改认定为不适用或豁免的除外。`,
			En: `A value cannot be both not applicable and exempt, nor is one of them needed twice. Keep one; only "unreported" may be followed by another state.`,
		},
		Note: locale.Text{Zh: `先登记的在这里`, En: `the first absence`},
		Explain: locale.Text{
			Zh: `[[absence]] 说明一个单位的一项指标为什么没有数值，状态不同，计分的后果也不同，所以只能有一个结论。

错误：[[absence]]
      subject = "longhu"
      indicator = "callback"
      state = "not-applicable"

      [[absence]]
      subject = "longhu"
      indicator = "callback"
      state = "exempt"
正确：只留经考评办认定的一条`,
			En: `[[absence]] says why a unit has no value for an indicator. Each state has its own consequence, so there is only one conclusion.

Wrong: [[absence]]
       subject = "longhu"
       indicator = "callback"
       state = "not-applicable"

       [[absence]]
       subject = "longhu"
       indicator = "callback"
       state = "exempt"
Right: keep the one that the office determined`,
		},
	},
	{
		Code: AbsentYetPresent, Severity: Error, Args: []string{"subject", "indicator", "record"},
		Message: locale.Text{
			Zh: `"{subject}" 的指标 "{indicator}" 已登记为不适用或豁免（"{record}"），这里却又有数值`,
			En: `"{subject}" has a value for the indicator "{indicator}", although "{record}" says that it is not applicable or exempt`,
		},
		Hint: locale.Text{
			Zh: `两条只能有一条成立。请核对单位、指标和周期，删去登记错的一条；已经公布的那一条不删。`,
			En: `Only one of the two can be right. Check unit, indicator and period, and delete the mistaken one; what has been published stays.`,
		},
		Note: locale.Text{Zh: `不适用或豁免登记在这里`, En: `the absence`},
		Explain: locale.Text{
			Zh: `认定为不适用或豁免的，按方案规定的后果计分，不再看数值。登记为“未报”的不在此列：迟报的评分照常录入，从下一个版次起代替未报的后果。

错误：[[absence]]
      subject = "longhu"
      indicator = "camera-online"
      state = "exempt"

      [[given]]
      subject = "longhu"
      indicator = "camera-online"
      value = 97.86
正确：两条只留一条`,
			En: `What is not applicable or exempt counts as the scheme says for that state, whatever the value. "unreported" is different: a late score is entered as usual and takes the place of the consequence from the next edition on.

Wrong: [[absence]]
       subject = "longhu"
       indicator = "camera-online"
       state = "exempt"

       [[given]]
       subject = "longhu"
       indicator = "camera-online"
       value = 97.86
Right: one of the two`,
		},
	},
	{
		Code: NoConsequence, Severity: Error, Args: []string{"subject", "indicator"},
		Message: locale.Text{
			Zh: `"{subject}" 的指标 "{indicator}" 没有数值，方案又没有规定这时怎么计分`,
			En: `"{subject}" has no value for the indicator "{indicator}", and the scheme does not say what counts then`,
		},
		Hint: locale.Text{
			Zh: `没有数值不等于 0 分。请补录记录；或者由方案写明 [indicator.unreported]、[indicator.not_applicable]、[indicator.exempt] 中对应的一项和条款。在此之前仍可以生成试算。`,
			En: `Unknown is not zero. Enter the record, or let the scheme declare [indicator.unreported], [indicator.not_applicable] or [indicator.exempt], whichever it is, with its clause. A trial edition builds meanwhile.`,
		},
		Explain: locale.Text{
			Zh: `过了上报截止日（reports_due）仍未报，或者认定为不适用、豁免的，计多少分必须由方案规定，程序不会代为决定。

错误：[[indicator]]
      id = "camera-online"
      method = "given"      # 没有写未报怎么办
正确：[[indicator]]
      id = "camera-online"
      method = "given"

      [indicator.unreported]
      points = 0
      clause = "c-19"`,
			En: `When a score is still missing after reports_due, or is not applicable or exempt, the scheme says what counts; the program does not decide in its place.

Wrong: [[indicator]]
       id = "camera-online"
       method = "given"      # not a word about missing reports
Right: [[indicator]]
       id = "camera-online"
       method = "given"

       [indicator.unreported]
       points = 0
       clause = "c-19"`,
		},
	},
	{
		Code: UnknownAttribute, Severity: Error, Args: []string{"attribute"},
		Message: locale.Text{
			Zh: `方案里没有事件附带的数 "{attribute}"`,
			En: `events of this scheme carry no number "{attribute}"`,
		},
		Hint: locale.Text{
			Zh: `附带的数（同分时可按它排序）要在方案的 [[attribute]] 里先规定。请改正编号，或者从 attributes 里删去这一项。`,
			En: `Such numbers, which may order equal totals, are declared in [[attribute]] of the scheme. Correct the id, or take it out of attributes.`,
		},
		Explain: locale.Text{
			Zh: `事件除了分值，还可以附带方案规定的数，例如走访户数。写错编号的数不会被计入，同分时名次就可能排错。

错误：attributes = { household = 35 }
正确：attributes = { households = 35 }
      方案里：
      [[attribute]]
      id = "households"
      name = "走访建档户数"`,
			En: `Besides points an event may carry numbers that the scheme declares, households visited for instance. One under a wrong id would go uncounted, and equal totals could be ordered wrongly.

Wrong: attributes = { household = 35 }
Right: attributes = { households = 35 }
       and in the scheme:
       [[attribute]]
       id = "households"
       name = "Households visited"`,
		},
	},
}
