package diag

import "gongping/internal/locale"

// rulesOfPeople: where somebody is on a day.
var rulesOfPeople = []Rule{
	{
		Code: TwoPlaces, Severity: Error, Args: []string{"from", "until"},
		Message: locale.Text{
			Zh: `自 {from} 起的一段，与另一段（到 {until} 为止）重叠`,
			En: `this time from {from} on overlaps another, which lasts until {until}`,
		},
		Hint: locale.Text{
			Zh: `同一个人同一天只能在一处：抽调和离岗不能重叠，否则天数会算两遍。请核对首日和末日，首末两日都算在内。`,
			En: `Nobody is in two places on one day: where secondments and leaves overlap, days would count twice. Check the first and the last days, both of which are included.`,
		},
		Note: locale.Text{Zh: `另一段到这里为止`, En: `the other ends here`},
		Explain: locale.Text{
			Zh: `本期在岗天数等于在册天数减去抽调天数和离岗天数。抽调期间请病假的，把抽调分成两段写。

错误：[[person.secondment]]
      from = 2020-08-01
      until = 2020-08-31

      [[person.leave]]
      from = 2020-08-20
      until = 2020-09-04
正确：抽调写到 2020-08-19，离岗自 2020-08-20 起`,
			En: `The days served are the days on the register less those lent and those on leave. Whoever falls ill while lent has two secondments, one before and one after.

Wrong: [[person.secondment]]
       from = 2020-08-01
       until = 2020-08-31

       [[person.leave]]
       from = 2020-08-20
       until = 2020-09-04
Right: the secondment until 2020-08-19, the leave from 2020-08-20 on`,
		},
	},
	{
		Code: LentToWhom, Severity: Error,
		Message: locale.Text{
			Zh: `抽调要写到哪里：to 和 elsewhere 写一个，也只写一个`,
			En: `a secondment says to whom: by to or by elsewhere, one of the two`,
		},
		Hint: locale.Text{
			Zh: `抽调到登记过的单位的，写 to = "编号"；抽调到别处的，写 elsewhere = "名称"。`,
			En: `For a unit of the registry write to = "its id", for anybody else elsewhere = "the name".`,
		},
		Explain: locale.Text{
			Zh: `抽调天数按调出单位和接收方公布，不知道接收方就对不上数。

错误：[[person.secondment]]
      from = 2020-08-01
      until = 2020-08-31
      document = "云公政调〔2020〕31号"
正确：再写一行 to = "ninghe"，或者 elsewhere = "市局专案组"`,
			En: `Days lent are published by unit and receiver; without the receiver the figures cannot be followed.

Wrong: [[person.secondment]]
       from = 2020-08-01
       until = 2020-08-31
       document = "No. 31 of 2020"
Right: add to = "ninghe", or elsewhere = "the city's task force"`,
		},
	},
}

// rulesOfPosts: where a unit is that somebody serves in.
var rulesOfPosts = []Rule{
	{
		Code: UnitNotYet, Severity: Error, Args: []string{"unit", "from", "until"},
		Message: locale.Text{
			Zh: `"{unit}" 只存在于 {from} 至 {until}，这一段有日子在这之外`,
			En: `"{unit}" is there from {from} until {until} only, and this time has days outside of that`,
		},
		Hint: locale.Text{
			Zh: `单位设立以前、撤销以后，没有人能在那里任职，也不能抽调到那里。请核对日期；单位撤销的，给这个人另写一个岗位，自撤销的次日起。`,
			En: `Nobody can serve in a unit, or be lent to it, before it was set up or after it was abolished. Check the dates; where a unit was abolished, write another post from the day after.`,
		},
		Note: locale.Text{Zh: `单位的日期写在这里`, En: `the date of the unit stands here`},
		Explain: locale.Text{
			Zh: `一个人每一天在哪里，要能对上那一天有的单位，天数才能分给各个单位。

错误：警队 from = 2020-10-15
      [[person.post]]
      from = 2020-10-01
      unit = "squad-2"
正确：[[person.post]]
      from = 2020-10-15`,
			En: `Where somebody was on a day has to be a unit of that day; else days cannot be shared out among units.

Wrong: the squad has from = 2020-10-15
       [[person.post]]
       from = 2020-10-01
       unit = "squad-2"
Right: [[person.post]]
       from = 2020-10-15`,
		},
	},
	{
		Code: OffRegister, Severity: Error, Args: []string{"from", "first", "last"},
		Message: locale.Text{
			Zh: `自 {from} 起的一段不在这个人在册的日子（{first} 至 {last}）里`,
			En: `this time from {from} on lies outside of the days on which the person is on the register, {first} until {last}`,
		},
		Hint: locale.Text{
			Zh: `在册自第一个岗位的首日起，到 left 那一天止；在这以外没有岗位，也没有抽调和离岗。请核对日期；离开以后又回来的，删去 left，把中间写成离岗。`,
			En: `Somebody is on the register from the first day of the first post until left; outside of that there is no post, no secondment and no leave. Check the dates; of somebody who came back delete left, and write the time between as a leave.`,
		},
		Note: locale.Text{Zh: `在册的日子写在这里`, En: `the days on the register stand here`},
		Explain: locale.Text{
			Zh: `离开以后的岗位谁也不会看到，期末却会按它定分类和身份。

错误：left = 2020-12-20
      [[person.post]]
      from = 2021-01-05
      unit = "squad-1"
正确：删去 left，或者删去这个岗位`,
			En: `Nobody sees a post after the last day, but by the end of a period class and identities would go by it.

Wrong: left = 2020-12-20
       [[person.post]]
       from = 2021-01-05
       unit = "squad-1"
Right: delete left, or delete the post`,
		},
	},
}
