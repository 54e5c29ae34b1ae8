package diag

import "gongping/internal/locale"

// catalogue8xx: who qualifies by places.
var catalogue8xx = []Rule{
	{
		Code: EligibleEither, Severity: Error, Args: []string{"keys"},
		Message: locale.Text{
			Zh: `{keys} 要写一个，也只能写一个`,
			En: `one of {keys} must be written, and one only`,
		},
		Hint: locale.Text{
			Zh: `一条线只有一种划法：upto 按占几分之几，last 列最后几名，bands 按档，grades 按等次。一项条件只看一样：when 看指标值，without 看一票否决，grade 看等次。一条线只认一种身份或者一个分类。`,
			En: `A line is drawn in one way: upto by a share, last from the end, bands by bands, grades by grades. A requirement asks for one thing: when for metrics, without for vetoes, grade for a grade. A line is for one identity or for one class.`,
		},
		Explain: locale.Text{
			Zh: `两种划法写在一起，线就有两条。

错误：[[eligibility.case]]
      upto = "1/3"
      bands = ["top"]
正确：[[eligibility.case]]
      upto = "1/3"`,
			En: `Drawn in two ways, there are two lines.

Wrong: [[eligibility.case]]
       upto = "1/3"
       bands = ["top"]
Right: [[eligibility.case]]
       upto = "1/3"`,
		},
	},
	{
		Code: EligibleShare, Severity: Error, Args: []string{"value"},
		Message: locale.Text{
			Zh: `upto = {value}，应当大于 0、不超过 1`,
			En: `upto is {value}, but should be more than 0 and at most 1`,
		},
		Hint: locale.Text{
			Zh: `upto 是占组内有名次的几分之几。三分之一写 "1/3"，前 30% 写 0.3。`,
			En: `It is a share of the ranked heads of a group: "1/3" for a third, 0.3 for 30%.`,
		},
		Explain: locale.Text{
			Zh: `写 30 是三十倍。三分之一写成分数，不写 0.33：300 个的三分之一是 100 个，0.33 是 99 个。

错误：upto = 30
正确：upto = 0.3`,
			En: `30 is thirty times the group. Write a third as a fraction, not as 0.33: a third of 300 is 100, 0.33 of it is 99.

Wrong: upto = 30
Right: upto = 0.3`,
		},
	},
	{
		Code: EligibleOverlap, Severity: Error, Args: []string{"name", "other"},
		Message: locale.Text{
			Zh: `“{name}”和“{other}”管的是同样的人`,
			En: `“{name}” and “{other}” are for the same subjects`,
		},
		Hint: locale.Text{
			Zh: `每人只能合一条线。请删去一条，或者改其中一条的 identity 或 class；都不写的管其余的人，只能有一条。`,
			En: `One line must fit each. Delete one of the two, or change identity or class; the line without either is for everybody else, and there is one.`,
		},
		Explain: locale.Text{
			Zh: `领导岗位和非领导岗位各有一条线、又对同样的人的，是两项资格，写成两个文件。

错误：两个 [[eligibility.case]]，都没有 identity 和 class
正确：eligibility/leading.toml 和 eligibility/other-posts.toml，各有一个 [[eligibility.case]]`,
			En: `Two lines through the same people, such as for leading posts and for others, are two eligibilities: two files.

Wrong: two [[eligibility.case]], both without identity and class
Right: eligibility/leading.toml and eligibility/other-posts.toml with one [[eligibility.case]] each`,
		},
	},
	{
		Code: EligibleTwice, Severity: Error, Args: []string{"unit", "period", "name", "other"},
		Message: locale.Text{
			Zh: `周期 "{period}" 里，"{unit}" 既合“{name}”，又合“{other}”`,
			En: `in the period "{period}", "{unit}" comes under “{name}” and under “{other}”`,
		},
		Hint: locale.Text{
			Zh: `每人只能合一条线。请改其中一条的 identity 或 class，或者核对这个人的身份和分类。`,
			En: `One line must fit each. Change identity or class of one of the two, or check the identities and the class of the subject.`,
		},
		Explain: locale.Text{
			Zh: `一条按身份、一条按分类，就可能有人两条都合：按哪条算，不能由程序猜。

错误：identity = "leader" 和 class = "officer" 各一条线，有人既是 leader，又在 officer 一类
正确：都按身份，或者都按分类`,
			En: `With one line by identity and one by class somebody may come under both, and which one counts must not be guessed.

Wrong: identity = "leader" in one line, class = "officer" in another, and a leader of that class
Right: both by identity, or both by class`,
		},
	},
	{
		Code: EligibleNobody, Severity: Error, Args: []string{"unit", "count", "period", "title"},
		Message: locale.Text{
			Zh: `周期 "{period}" 里，“{title}”没有一条线管的有 {count} 个，如 "{unit}"`,
			En: `in the period "{period}", no line of “{title}” is for {count} of those on the list, such as "{unit}"`,
		},
		Hint: locale.Text{
			Zh: `名单上每人都要有说法。请为其余的人加一条不写 identity、class 的 [[eligibility.case]]，或者核对这个人的身份和分类。`,
			En: `The list speaks of everybody. Add an [[eligibility.case]] without identity and class for everybody else, or check the identities and the class of the subject.`,
		},
		Explain: locale.Text{
			Zh: `没有线管的人，谁也说不清他算不算。

错误：只有 identity = "leader" 的一条线，组里还有别人
正确：再加一条不写 identity 的`,
			En: `Of whom no line speaks nobody can say whether he is in or out.

Wrong: one line with identity = "leader", and others in the group
Right: one more line without identity`,
		},
	},
	{
		Code: EligibleNoBoard, Severity: Error, Args: []string{"scheme", "period"},
		Message: locale.Text{
			Zh: `方案 "{scheme}" 在周期 "{period}" 没有结果`,
			En: `the scheme "{scheme}" has no results in the period "{period}"`,
		},
		Hint: locale.Text{
			Zh: `资格从这一期起按它的名次定，可它那时还不适用。请核对方案的 applies_from，或者改资格的 applies_from。`,
			En: `The eligibility goes by its places from that period on, and it does not apply yet. Check applies_from of the scheme, or change that of the eligibility.`,
		},
		Explain: locale.Text{
			Zh: `没有排名就没有名单。

错误：方案 applies_from = "2021q1"，资格 applies_from = "2020q4"
正确：资格 applies_from = "2021q1"`,
			En: `Without a ranking there is no list.

Wrong: applies_from = "2021q1" in the scheme, "2020q4" in the eligibility
Right: applies_from = "2021q1" in the eligibility`,
		},
	},
	{
		Code: EligibleGap, Severity: Error, Args: []string{"key", "id"},
		Message: locale.Text{
			Zh: `{key} 中间空了 "{id}"`,
			En: `{key} leaves out "{id}" in the middle`,
		},
		Hint: locale.Text{
			Zh: `排在中间的不算，前后的反而算，多半是漏写。请补上；确实是两条线的，写成两个文件。`,
			En: `Those in the middle would be out while those before and behind are in. Add it; where two lines are meant, write two files.`,
		},
		Note: locale.Text{Zh: `空了的一档在这里`, En: `what is left out`},
		Explain: locale.Text{
			Zh: `方案的档从前往后是 top、upper、middle、rest。

错误：bands = ["top", "middle"]
正确：bands = ["top", "upper", "middle"]`,
			En: `The bands of the scheme are top, upper, middle, rest.

Wrong: bands = ["top", "middle"]
Right: bands = ["top", "upper", "middle"]`,
		},
	},
}
