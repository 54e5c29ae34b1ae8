package diag

import "gongping/internal/locale"

// rulesOfUnits: what changes about a unit, and when.
var rulesOfUnits = []Rule{
	{
		Code: ChangesOrder, Severity: Error, Args: []string{"from", "before"},
		Message: locale.Text{
			Zh: `这一条自 {from} 起，应当晚于前一个日期 {before}`,
			En: `this begins on {from}, which is not after {before}`,
		},
		Hint: locale.Text{
			Zh: `变动、岗位和分类办法都按先后写，后一条的首日晚于前一条；单位的变动还要晚于单位的首日。写乱了，就不知道哪一天是什么情况。请调整次序或者核对日期。`,
			En: `Changes, posts and classifications stand in order of time, each after the one before, those of a unit after its first day; otherwise nobody knows what held on a day. Put them in order, or check the date.`,
		},
		Note: locale.Text{Zh: `前一个日期写在这里`, En: `the date before stands here`},
		Explain: locale.Text{
			Zh: `[[unit.change]] 写自某日起的分类、人数或身份。以前各期仍按当时的情况计分，所以已经公布的成绩不变。

错误：[[unit.change]]
      from = 2020-12-21
      head_count = 486

      [[unit.change]]
      from = 2020-09-21
      head_count = 480
正确：[[unit.change]]
      from = 2020-09-21
      head_count = 480

      [[unit.change]]
      from = 2020-12-21
      head_count = 486`,
			En: `[[unit.change]] states class, head count or identities from a day on. Earlier periods go by what held then, so that published results stay.

Wrong: [[unit.change]]
       from = 2020-12-21
       head_count = 486

       [[unit.change]]
       from = 2020-09-21
       head_count = 480
Right: [[unit.change]]
       from = 2020-09-21
       head_count = 480

       [[unit.change]]
       from = 2020-12-21
       head_count = 486`,
		},
	},
}
