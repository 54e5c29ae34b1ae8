package diag

import "gongping/internal/locale"

// rulesOfUnitGrades: when there are grades of units by which quotas go.
var rulesOfUnitGrades = []Rule{
	{
		Code: UnitGradesPeriod, Severity: Error, Args: []string{"scheme", "period"},
		Message: locale.Text{
			Zh: `周期 "{period}" 里取不到方案 "{scheme}" 的等次：到它末日为止，没有那个方案考评过的周期`,
			En: `there are no grades of the scheme "{scheme}" for the period "{period}": it scored no period that ended by then`,
		},
		Hint: locale.Text{
			Zh: `名额按所在单位的等次定，要先有单位的等次。请核对 unit_grades 的方案自哪个周期起适用、考评哪一类周期；单位还没有考评过的周期里，本方案也不能这样定名额。`,
			En: `A quota by the grade of the unit needs that grade first. See from which period the scheme of unit_grades applies and which kind of period it scores; where units were not scored yet, this scheme cannot set its quotas so.`,
		},
		Explain: locale.Text{
			Zh: `取的是末日不晚于本周期末日的最近一个周期：同类周期就是本周期，民警按季度、警队按年度考评的，是上一个年度。

错误：民警方案自 2020q3 起适用，警队方案自 2020q4 起适用
正确：两个方案都自 2020q3 起适用`,
			En: `The grades are those of the newest period that ended by the end of this one: of the same kind that is this period itself; where officers are scored by quarter and squads by year it is the year before.

Wrong: the scheme of the officers applies from 2020q3, that of the squads from 2020q4
Right: both apply from 2020q3`,
		},
	},
}

// rulesOfUnitGroups: which groups such a quota may have.
var rulesOfUnitGroups = []Rule{
	{
		Code: GroupNotByUnit, Severity: Error, Args: []string{"group", "scheme", "kind"},
		Message: locale.Text{
			Zh: `分组 "{group}" 不是按 "{kind}" 类上级分别排名的，不能按方案 "{scheme}" 给它们的等次定名额`,
			En: `the group "{group}" does not go by superiors of the kind "{kind}", so that no quota in it can go by the grades that the scheme "{scheme}" gives them`,
		},
		Hint: locale.Text{
			Zh: `名额随所在单位的等次变，一组里就只能有一个单位的人。请给这个 [[group]] 写 each = "{kind}"；要合在一起排名的，请删去 by_unit。`,
			En: `Where a quota goes by the grade of a unit, a group holds the people of one unit. Write each = "{kind}" in this [[group]], or delete by_unit where all are ranked together.`,
		},
		Explain: locale.Text{
			Zh: `每个警队的民警各排各的，才说得清这个队有几个优秀名额。

错误：[scheme]
      unit_grades = "squads"

      [[group]]
      id = "all"
正确：[[group]]
      id = "by-squad"
      each = "squad"`,
			En: `How many of a squad may be excellent can be said where the officers of each squad are ranked among themselves.

Wrong: [scheme]
       unit_grades = "squads"

       [[group]]
       id = "all"
Right: [[group]]
       id = "by-squad"
       each = "squad"`,
		},
	},
}
