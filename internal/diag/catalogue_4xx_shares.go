package diag

import "gongping/internal/locale"

// rulesOfShares: events that several units share.
var rulesOfShares = []Rule{
	{
		Code: SubjectOrShares, Severity: Error,
		Message: locale.Text{
			Zh: `事件记在一个单位名下的写 subject，由几个单位分担的写 shares，必须写一种，也只能写一种`,
			En: `an event has a subject, or shares if several units share it: one of the two`,
		},
		Hint: locale.Text{
			Zh: `两样都不写，不知道记在谁的名下；两样都写，不知道以哪一样为准。请补上一样，或者删去一样。`,
			En: `With neither it stands to nobody's account, with both nobody knows which holds. Add one, or delete one.`,
		},
		Explain: locale.Text{
			Zh: `shares 列出分担的每个单位和它的份额，牵头的单位也写在里面，合计是 1。

错误：subject = "longhu"
      shares = { ninghe = "1/3" }
正确：shares = { longhu = "2/3", ninghe = "1/3" }`,
			En: `shares lists every unit that has a part, the leading one too, with parts that total 1.

Wrong: subject = "longhu"
       shares = { ninghe = "1/3" }
Right: shares = { longhu = "2/3", ninghe = "1/3" }`,
		},
	},
	{
		Code: SharesTotal, Severity: Error, Args: []string{"total"},
		Message: locale.Text{
			Zh: `各单位的份额合计是 {total}，应当是 1`,
			En: `the shares total {total}, but should total 1`,
		},
		Hint: locale.Text{
			Zh: `一件事的分，分担以后不多也不少。请核对份额；除不尽的写加引号的分数，如 "1/3"，不要写 0.33。`,
			En: `However it is shared, a matter is worth no more and no less. Check the shares; write those that never end as fractions in quotes, "1/3" and not 0.33.`,
		},
		Explain: locale.Text{
			Zh: `每个单位得到整件事的分值乘以自己的份额。份额是分数，不是百分数，也不是分值。

错误：shares = { longhu = 0.67, ninghe = 0.34 }
正确：shares = { longhu = "2/3", ninghe = "1/3" }`,
			En: `Every unit gets the points of the whole matter × its share. Shares are parts of 1, not percentages and not points.

Wrong: shares = { longhu = 0.67, ninghe = 0.34 }
Right: shares = { longhu = "2/3", ninghe = "1/3" }`,
		},
	},
	{
		Code: ShareNotPositive, Severity: Error, Args: []string{"subject", "share"},
		Message: locale.Text{
			Zh: `"{subject}" 的份额是 {share}，应当大于 0`,
			En: `the share of "{subject}" is {share}, but should be more than 0`,
		},
		Hint: locale.Text{
			Zh: `没有份额的单位不必列出；是加分还是扣分，由事件种类的分值决定，份额不带负号。请删去这个单位，或者改正份额。`,
			En: `A unit without a part is not listed, and the points of the kind make it a bonus or a deduction, not the sign of a share. Take the unit out, or correct its share.`,
		},
		Explain: locale.Text{
			Zh: `列在 shares 里的单位，这件事会出现在它的得分明细上；份额是 0 的一行没有意义。

错误：shares = { longhu = 1, ninghe = 0 }
正确：subject = "longhu"`,
			En: `The matter appears in the ledger of every unit in shares; a line with a share of 0 says nothing.

Wrong: shares = { longhu = 1, ninghe = 0 }
Right: subject = "longhu"`,
		},
	},
}
