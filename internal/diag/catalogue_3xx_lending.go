package diag

import "gongping/internal/locale"

// rulesOfLending: to whom somebody is lent.
var rulesOfLending = []Rule{
	{
		Code: LentHome, Severity: Error, Args: []string{"unit", "from"},
		Message: locale.Text{
			Zh: `抽调到 "{unit}"，可是这个人自 {from} 起的岗位就在那里`,
			En: `lent to "{unit}", where the post of this person has been since {from}`,
		},
		Hint: locale.Text{
			Zh: `请核对接收单位和起止日期；调过去任职的，不是抽调，删去这一段。`,
			En: `Check the receiver and the dates; somebody who was transferred there is not lent: delete the secondment.`,
		},
		Note: locale.Text{Zh: `岗位写在这里`, En: `the post stands here`},
		Explain: locale.Text{
			Zh: `抽调的天数按调出单位和接收单位公布，调出和接收是同一个单位的没有意义；按办法不计抽调天数的，还会白白少算。

错误：[[person.post]]
      from = 2018-03-01
      unit = "longhu"
      [[person.secondment]]
      to = "longhu"
正确：to = "ninghe"`,
			En: `Days lent are published by lender and receiver; of one unit to itself they mean nothing, and where days lent do not count they would be lost.

Wrong: [[person.post]]
       from = 2018-03-01
       unit = "longhu"
       [[person.secondment]]
       to = "longhu"
Right: to = "ninghe"`,
		},
	},
}
