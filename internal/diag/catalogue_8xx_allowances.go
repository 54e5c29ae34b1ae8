package diag

import "gongping/internal/locale"

// rulesOfPaidPeople: to whom money goes, to the people of units or to some groups.
var rulesOfPaidPeople = []Rule{
	{
		Code: AllowanceNobody, Severity: Error, Args: []string{"scheme", "period"},
		Message: locale.Text{
			Zh: `周期 "{period}" 里，方案 "{scheme}" 排名的单位没有人`,
			En: `in the period "{period}" nobody has a post below a unit that the scheme "{scheme}" ranks`,
		},
		Hint: locale.Text{
			Zh: `to = "people" 发给被排名的单位的人。方案考评的是个人的，不写 to；单位的人没有登记的，在 people/ 里登记岗位；登记以前的周期不发的，改 applies_from。`,
			En: `With to = "people" the people of the ranked units are paid. Where the scheme ranks people leave it out; where those of the units are not registered write their posts in people/; where nothing is paid for the periods before that change applies_from.`,
		},
		Explain: locale.Text{
			Zh: `没有人的名单发不出钱，也说不清该给谁。

错误：民警考评的津贴写 to = "people"
正确：民警考评的津贴不写 to；警队考评的津贴写 to = "people"`,
			En: `A list of nobody pays nothing, and does not say who was meant.

Wrong: to = "people" in an allowance that follows from the scheme of officers
Right: no to there; to = "people" in one that follows from the scheme of squads`,
		},
	},
	{
		Code: AllowanceStayUnstated, Severity: Error, Args: []string{"title", "key", "subject", "period", "days"},
		Message: locale.Text{
			Zh: `“{title}”按天数发给个人，没有写 {key}，而 "{subject}" 在 "{period}" 有 {days} 天用得着它`,
			En: `“{title}” is paid to people by days and does not state {key}, while days of "{subject}" in "{period}" ({days}) depend on it`,
		},
		Hint: locale.Text{
			Zh: `抽调的天数归本单位（seconded = "own"）、归用人单位（"receiver"）还是都不计（"neutral"），离岗的天数计（leave = "count"）还是不计（"neutral"），要由办法写明。请在 [allowance.band] 里补上 {key}。`,
			En: `Whether days lent count for the own unit (seconded = "own"), for the receiving one (receiver) or not at all (neutral), and whether days on leave count (leave = "count") or not (neutral), is for the rule to say. Add {key} to [allowance.band].`,
		},
		Explain: locale.Text{
			Zh: `民警本季度 92 天里抽调了 22 天：按 92 天发还是按 70 天发，差的是钱，不能靠程序猜。

错误：[allowance.band]
      to = "people"
正确：[allowance.band]
      to = "people"
      seconded = "own"
      leave = "count"`,
			En: `Of 92 days an officer was lent for 22: whether 92 days are paid or 70 is money, and the program does not guess.

Wrong: [allowance.band]
       to = "people"
Right: [allowance.band]
       to = "people"
       seconded = "own"
       leave = "count"`,
		},
	},
	{
		Code: AllowanceStayUnused, Severity: Error, Args: []string{"key"},
		Message: locale.Text{
			Zh: `{key} 只在 to = "people" 时有用`,
			En: `{key} goes with to = "people" only`,
		},
		Hint: locale.Text{
			Zh: `发给被排名的，按档定额，不按天数。请删去 {key}；要发给单位的人的，写上 to = "people"。`,
			En: `The ranked themselves get the amount of the band, whatever their days. Delete {key}, or write to = "people" if the people of the units are meant.`,
		},
		Explain: locale.Text{
			Zh: `写了又不起作用的，读的人会当真。

错误：[allowance.band]
      leave = "neutral"
正确：[allowance.band]
      to = "people"
      leave = "neutral"`,
			En: `What is written and has no effect misleads those who read it.

Wrong: [allowance.band]
       leave = "neutral"
Right: [allowance.band]
       to = "people"
       leave = "neutral"`,
		},
	},
	{
		Code: AllowanceNoGroup, Severity: Error, Args: []string{"superior", "scheme", "period"},
		Message: locale.Text{
			Zh: `周期 "{period}" 里，方案 "{scheme}" 没有按 "{superior}" 这类上级分的组`,
			En: `in the period "{period}" no group of the scheme "{scheme}" goes by superiors of the kind of "{superior}"`,
		},
		Hint: locale.Text{
			Zh: `superior 只发给一个上级单位的组，方案的 [[group]] 要用 each 按这类上级分组；写了 groups 的，要有一个是这样的组。按分类发的，写 groups，不写 superior。`,
			En: `superior limits the list to the groups below one unit: a [[group]] of the scheme, and of groups if that is written, has to go by superiors of its kind (each). Where a class is meant write groups and leave superior out.`,
		},
		Explain: locale.Text{
			Zh: `全局一起排名的方案，没有“龙湖分局的那一组”。

错误：方案的组没有 each，津贴写 superior = "longhu"
正确：方案的组写 each = "bureau"，津贴写 superior = "longhu"`,
			En: `A scheme that ranks all of the bureau together has no group of one branch.

Wrong: superior = "longhu" with a scheme whose group has no each
Right: each = "bureau" in the group of the scheme, superior = "longhu" in the allowance`,
		},
	},
}
