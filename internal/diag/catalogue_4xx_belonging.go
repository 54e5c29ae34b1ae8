package diag

import "gongping/internal/locale"

// rulesOfBelonging: whether a record belongs to the scheme, the period and the
// unit that it names.
var rulesOfBelonging = []Rule{
	{
		Code: OutsideScheme, Severity: Error, Args: []string{"subject", "indicator", "period"},
		Message: locale.Text{
			Zh: `"{subject}" 在 "{period}" 适用的方案里没有指标 "{indicator}"`,
			En: `no scheme in force for "{subject}" in "{period}" has the indicator "{indicator}"`,
		},
		Hint: locale.Text{
			Zh: `方案外不得扣分，也不得加分，没有例外。编号写错的请改正；确需考评的，先由下达机构印发方案的新版本，从下一个适用的周期起记。`,
			En: `Outside the scheme nothing is deducted and nothing added, without exception. Correct the id; if the matter is to be assessed, the authority issues a new edition of the scheme first, and it counts from the period to which that applies.`,
		},
		Explain: locale.Text{
			Zh: `每一笔加分、扣分都要落在方案的一项指标上，单位才能查到依据的条款。各警种的实施细则、会议要求和专项通知都不能代替方案。紧急、特殊任务也一样：任务登记在 [[task]]，分数仍然通过方案里已有的指标来计。

错误：[[event]]
      indicator = "meeting-minutes"      # 方案里没有这一项
正确：[[event]]
      indicator = "ledger"
      kind = "ledger-missing"`,
			En: `Every bonus and deduction rests on an indicator of the scheme, so that the unit finds the clause. Detailed rules of a police branch, demands made in meetings and notices of campaigns are no substitute. The same holds for urgent and special tasks: a [[task]] registers them, but their points count through an indicator that the scheme has.

Wrong: [[event]]
       indicator = "meeting-minutes"      # the scheme has no such indicator
Right: [[event]]
       indicator = "ledger"
       kind = "ledger-missing"`,
		},
	},
	{
		Code: OccurredAfterEntry, Severity: Error, Args: []string{"occurred", "entered"},
		Message: locale.Text{
			Zh: `发生日期 {occurred} 晚于录入日期 {entered}`,
			En: `it occurred on {occurred}, after it was entered on {entered}`,
		},
		Hint: locale.Text{
			Zh: `还没有发生的事不能录入。请核对 occurred 和 entered，多半是年份或月份敲错了。`,
			En: `What has not happened yet cannot be entered. Check occurred and entered; a year or a month is probably mistyped.`,
		},
		Explain: locale.Text{
			Zh: `occurred 是事情发生的那一天，entered 是考评办录入的那一天。公布哪一天的成绩，看的是到那一天为止已经录入的记录，所以两个日期都要真实。

错误：occurred = 2020-10-14
      entered = 2020-08-20
正确：occurred = 2020-08-14
      entered = 2020-08-20`,
			En: `occurred is the day on which it happened, entered the day on which the office recorded it. What is published on a day rests on the records entered by then, so both dates must be true.

Wrong: occurred = 2020-10-14
       entered = 2020-08-20
Right: occurred = 2020-08-14
       entered = 2020-08-20`,
		},
	},
	{
		Code: OccurredAfterEnd, Severity: Error, Args: []string{"occurred", "end"},
		Message: locale.Text{
			Zh: `发生日期 {occurred} 在本周期结束（{end}）之后`,
			En: `it occurred on {occurred}, after the period ended on {end}`,
		},
		Hint: locale.Text{
			Zh: `这件事属于后面的周期。请把整条记录移到那个周期的文件夹里；日期敲错的请改正。`,
			En: `It belongs to a later period. Move the record to the folder of that period, or correct the date.`,
		},
		Explain: locale.Text{
			Zh: `记录计入哪一期，由它所在的文件夹决定；发生在周期结束以后的事不能提前计入。统计时段不一定是自然季度，请以 periods.toml 里的 end 为准。

错误：records/2020q3/events.toml 里：
      occurred = 2020-09-25      # 第三季度到 9 月 20 日为止
正确：移到 records/2020q4/events.toml`,
			En: `The folder of a record decides in which period it counts, and nothing counts before its time. Windows need not be calendar quarters: go by end in periods.toml.

Wrong: in records/2020q3/events.toml:
       occurred = 2020-09-25      # the third quarter ends on 20 September
Right: move it to records/2020q4/events.toml`,
		},
	},
	{
		Code: OccurredBeforeStart, Severity: Error, Args: []string{"occurred", "start"},
		Message: locale.Text{
			Zh: `发生日期 {occurred} 在本周期开始（{start}）之前`,
			En: `it occurred on {occurred}, before the period started on {start}`,
		},
		Hint: locale.Text{
			Zh: `发生在哪一期，一般就计入哪一期，请移到那个周期的文件夹。当时没有发现、查实后计入本期的，请写 late = "为什么计入本期"。`,
			En: `What happened in a period normally counts there: move the record to its folder. If it was found out only later and counts here, state late = "why it counts here".`,
		},
		Explain: locale.Text{
			Zh: `前期的事计入本期，被考评单位有权知道为什么，所以理由要写出来，并随记录一起公示。

错误：occurred = 2020-06-10      # 周期从 6 月 21 日开始，没有说明
正确：occurred = 2020-06-10
      late = "7月10日交叉检查时才查实，按办法第三条记入查实的一期"`,
			En: `When something of an earlier period counts in this one, the unit has a right to know why. The reason is published with the record.

Wrong: occurred = 2020-06-10      # the period starts on 21 June; no reason
Right: occurred = 2020-06-10
       late = "Established on 10 July by cross-inspection; clause 3 lets it count then"`,
		},
	},
	{
		Code: LateUnneeded, Severity: Warning, Args: []string{"occurred", "start"},
		Message: locale.Text{
			Zh: `发生日期 {occurred} 不早于本周期开始（{start}），不需要写 late`,
			En: `it occurred on {occurred}, not before the period started on {start}: late is not needed`,
		},
		Hint: locale.Text{
			Zh: `late 会随记录公示，让人以为是前期的事。请删去这一行；如果确是前期的事，请改正发生日期。`,
			En: `late is published with the record and makes it look like a matter of an earlier period. Delete the line, or correct the date if it is one.`,
		},
		Explain: locale.Text{
			Zh: `late 只用来说明前期的事为什么计入本期。本期发生、只是录入得晚的，不用写。

错误：occurred = 2020-08-14      # 就在本周期内
      late = "月底才录入"
正确：occurred = 2020-08-14`,
			En: `late only says why a matter of an earlier period counts in this one. What happened in this period and was merely entered late does not need it.

Wrong: occurred = 2020-08-14      # within the period
       late = "entered at the end of the month"
Right: occurred = 2020-08-14`,
		},
	},
	{
		Code: UnitNotThere, Severity: Error, Args: []string{"subject", "date"},
		Message: locale.Text{
			Zh: `{date} 这一天没有单位 "{subject}"：尚未设立或者已经撤销`,
			En: `on {date} there was no unit "{subject}": not yet set up, or already abolished`,
		},
		Hint: locale.Text{
			Zh: `不能给不存在的单位记分。请核对日期；撤并以后的事，记在承接的单位名下；登记有误的，改正 units.toml 里的 from 或 until。`,
			En: `A unit that does not exist cannot be scored. Check the date; what happened after a merger goes to the unit that took over; if the registry is wrong, correct from or until in units.toml.`,
		},
		Note: locale.Text{Zh: `单位登记在这里`, En: `the unit`},
		Explain: locale.Text{
			Zh: `单位登记里，from 是设立的第一天，until 是撤销前的最后一天，不写 until 就是至今仍在。单位撤销后仍然留在登记里，以前的成绩才查得到。

错误：单位登记 until = 2020-07-31
      记录 occurred = 2020-08-14
正确：记录 subject = "承接的单位"`,
			En: `In the registry from is the first day of a unit and until its last; without until it still exists. An abolished unit stays registered, so that its earlier results can be found.

Wrong: until = 2020-07-31 in the registry
       occurred = 2020-08-14 in the record
Right: subject = "the-unit-that-took-over" in the record`,
		},
	},
}
