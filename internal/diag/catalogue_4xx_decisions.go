package diag

import "gongping/internal/locale"

// rulesOfDecisions: records about other records, which are appeals, rulings
// and the tasks behind events.
var rulesOfDecisions = []Rule{
	{
		Code: RecordNotFound, Severity: Error, Args: []string{"key", "value"},
		Message: locale.Text{
			Zh: `"{key}" 写的记录 "{value}" 不存在`,
			En: `there is no record "{value}", named by "{key}"`,
		},
		Hint: locale.Text{
			Zh: `请照抄公示页面上完整的编号“周期/编号”，例如 "2020q3/e-0147"；只写编号的，只在本周期里找。`,
			En: `Copy the full id from the page, "period/id", such as "2020q3/e-0147"; an id alone is looked up in the same period only.`,
		},
		Explain: locale.Text{
			Zh: `申告、裁定和更正要落在一条确实存在的记录上。记录在别的周期时，前面的周期编号不能省。已经公布的记录不会消失；找不到时，请先查是不是有人把它删了。

错误：entry = "e-0147"          # 记录在上一个周期
正确：entry = "2020q3/e-0147"`,
			En: `An appeal, a ruling or a correction rests on a record that exists. If that is in another period, its period cannot be left out. Published records never vanish: if one cannot be found, see whether somebody deleted it.

Wrong: entry = "e-0147"          # a record of the period before
Right: entry = "2020q3/e-0147"`,
		},
	},
	{
		Code: NotAnEntry, Severity: Error, Args: []string{"key", "value"},
		Message: locale.Text{
			Zh: `"{key}" 不能引用 "{value}" 这种记录`,
			En: `"{value}" is not the kind of record that "{key}" names`,
		},
		Hint: locale.Text{
			Zh: `entry 要写事件 [[event]]、评分 [[given]] 或未报等说明 [[absence]] 的编号；appeal 要写申告 [[appeal]] 的编号；task 要写任务 [[task]] 的编号。`,
			En: `entry names an [[event]], a [[given]] or an [[absence]]; appeal names an [[appeal]]; task names a [[task]].`,
		},
		Explain: locale.Text{
			Zh: `申告和裁定针对的是计分的那一条记录，不是另一件申告或裁定。对裁定结果仍有异议的，继续对原来那一条提出。

错误：[[ruling]]
      entry = "2020q3/a-02"      # 这是申告
正确：[[ruling]]
      entry = "2020q3/e-0014"
      appeal = "2020q3/a-02"`,
			En: `Appeals and rulings are about the record that carries the points, not about another appeal or ruling. Whoever disagrees with a ruling appeals against the same entry again.

Wrong: [[ruling]]
       entry = "2020q3/a-02"      # an appeal
Right: [[ruling]]
       entry = "2020q3/e-0014"
       appeal = "2020q3/a-02"`,
		},
	},
	{
		Code: RulingNeedsPoints, Severity: Error, Args: []string{"outcome"},
		Message: locale.Text{
			Zh: `裁定结果是 "{outcome}"，却没有写 to（改为多少分）`,
			En: `the outcome is "{outcome}", but "to" does not say how many points`,
		},
		Hint: locale.Text{
			Zh: `减轻（reduced）和加重（increased）都要写明改为多少分，否则无法重新计分。请补上 to = …，扣分用负数。`,
			En: `A ruling that reduces or increases must say to what. Add to = …, negative for a deduction.`,
		},
		Explain: locale.Text{
			Zh: `to 是这一条记录改动后的全部分值，不是每起的分值，也不是增减的差额。全部取消的用 "revoked"，不写 to。

错误：outcome = "reduced"
正确：outcome = "reduced"
      to = -3      # 原来合计扣 6 分，改为扣 3 分`,
			En: `to is what the whole record is worth from now on: not the points of one, and not the difference. To cancel it altogether use "revoked" without to.

Wrong: outcome = "reduced"
Right: outcome = "reduced"
       to = -3      # it was 6 points off in all, now it is 3`,
		},
	},
	{
		Code: RulingPointsUnused, Severity: Error, Args: []string{"outcome"},
		Message: locale.Text{
			Zh: `裁定结果是 "{outcome}"，不能写 to`,
			En: `the outcome is "{outcome}", which takes no "to"`,
		},
		Hint: locale.Text{
			Zh: `维持（upheld）不改分值，撤销（revoked）以后不再计分，to 没有用处。请删去 to；确实改了分值的，结果应当是 "reduced" 或 "increased"。`,
			En: `Upheld leaves the points as they are, revoked leaves none, so to has no use. Delete it; if the points did change, the outcome is "reduced" or "increased".`,
		},
		Explain: locale.Text{
			Zh: `结果和分值说的必须是同一回事，读者才知道裁定到底改了什么。

错误：outcome = "upheld"
      to = -3
正确：outcome = "reduced"
      to = -3`,
			En: `Outcome and points must say the same, so that readers know what was decided.

Wrong: outcome = "upheld"
       to = -3
Right: outcome = "reduced"
       to = -3`,
		},
	},
	{
		Code: RulingDirection, Severity: Error, Args: []string{"outcome", "from", "to"},
		Message: locale.Text{
			Zh: `裁定结果是 "{outcome}"，分值却从 {from} 改为 {to}`,
			En: `the outcome is "{outcome}", but the points go from {from} to {to}`,
		},
		Hint: locale.Text{
			Zh: `减轻以后扣得（加得）更少，加重以后更多，正负号都不变。请核对 to 的数值和负号，或者改正 outcome。`,
			En: `Reduced makes the deduction (or bonus) smaller, increased makes it larger; the sign stays. Check the value and the sign of to, or correct outcome.`,
		},
		Explain: locale.Text{
			Zh: `比较的是这一条此刻的全部分值：前面已有裁定的，从上一次裁定的结果算起。最常见的是漏了负号，或者写成了差额。

错误：outcome = "reduced"
      to = 3       # 原来是 -6
正确：outcome = "reduced"
      to = -3`,
			En: `What is compared is the whole record as it stands: after an earlier ruling, from what that ruling left. Most often a minus sign is missing, or the difference was written.

Wrong: outcome = "reduced"
       to = 3       # it was -6
Right: outcome = "reduced"
       to = -3`,
		},
	},
	{
		Code: RulingBeforeEntry, Severity: Error, Args: []string{"entered", "entry"},
		Message: locale.Text{
			Zh: `录入日期 {entered} 早于它所针对的记录（{entry} 录入）`,
			En: `it was entered on {entered}, before the record that it is about ({entry})`,
		},
		Hint: locale.Text{
			Zh: `先有记录，才有申告、裁定和更正。请核对日期和引用的编号；已经公布的日期不要改。`,
			En: `First comes the record, then appeals, rulings and corrections. Check the date and the id referred to; leave dates that have been published.`,
		},
		Note: locale.Text{Zh: `所针对的记录在这里`, En: `the record that it is about`},
		Explain: locale.Text{
			Zh: `成绩按录入日期逐日可查。裁定比原记录还早录入，那几天的成绩就无法解释。

错误：[[event]]
      id = "e-0147"
      entered = 2020-10-03

      [[ruling]]
      entry = "e-0147"
      entered = 2020-01-21
正确：entered = 2020-10-21`,
			En: `Results can be looked up as of any date of entry. With a ruling that was entered before its record, the days between could not be explained.

Wrong: [[event]]
       id = "e-0147"
       entered = 2020-10-03

       [[ruling]]
       entry = "e-0147"
       entered = 2020-01-21
Right: entered = 2020-10-21`,
		},
	},
	{
		Code: DecidedAfterEntry, Severity: Error, Args: []string{"decided", "entered"},
		Message: locale.Text{
			Zh: `日期 {decided} 晚于录入日期 {entered}`,
			En: `the date {decided} is after the date of entry, {entered}`,
		},
		Hint: locale.Text{
			Zh: `还没有提出的申告、没有作出的裁定、没有下达的任务不能录入。请核对这个日期（filed、decided 或 issued）和 entered。`,
			En: `An appeal not yet filed, a ruling not yet made, a task not yet issued cannot be entered. Check this date (filed, decided or issued) and entered.`,
		},
		Explain: locale.Text{
			Zh: `提出、裁定、下达在前，录入在后，可以是同一天。

错误：decided = 2020-10-21
      entered = 2020-10-20
正确：decided = 2020-10-20
      entered = 2020-10-21`,
			En: `Filing, deciding and issuing come first, entry after; the same day is fine.

Wrong: decided = 2020-10-21
       entered = 2020-10-20
Right: decided = 2020-10-20
       entered = 2020-10-21`,
		},
	},
	{
		Code: AppealOfOther, Severity: Error, Args: []string{"appeal", "entry"},
		Message: locale.Text{
			Zh: `申告 "{appeal}" 针对的不是 "{entry}"，而是另一条记录`,
			En: `the appeal "{appeal}" is not about "{entry}" but about another record`,
		},
		Hint: locale.Text{
			Zh: `裁定和它答复的申告必须针对同一条记录。请改正 entry 或 appeal；没有申告、考评办自行更正的，不写 appeal。`,
			En: `A ruling and the appeal that it answers are about the same record. Correct entry or appeal; a ruling of the office's own motion has no appeal.`,
		},
		Note: locale.Text{Zh: `申告在这里`, En: `the appeal`},
		Explain: locale.Text{
			Zh: `申告单位要能从自己的申告找到答复。一件申告涉及几条记录的，逐条申告、逐条裁定。

错误：[[appeal]]
      id = "a-02"
      entry = "2020q3/e-0014"

      [[ruling]]
      entry = "2020q3/e-0041"
      appeal = "2020q3/a-02"
正确：[[ruling]]
      entry = "2020q3/e-0014"
      appeal = "2020q3/a-02"`,
			En: `A unit must find the answer to its own appeal. If several records are disputed, there is an appeal and a ruling for each.

Wrong: [[appeal]]
       id = "a-02"
       entry = "2020q3/e-0014"

       [[ruling]]
       entry = "2020q3/e-0041"
       appeal = "2020q3/a-02"
Right: [[ruling]]
       entry = "2020q3/e-0014"
       appeal = "2020q3/a-02"`,
		},
	},
	{
		Code: TaskOfOther, Severity: Error, Args: []string{"task", "indicator"},
		Message: locale.Text{
			Zh: `任务 "{task}" 不在指标 "{indicator}" 上计分`,
			En: `the task "{task}" does not count through the indicator "{indicator}"`,
		},
		Hint: locale.Text{
			Zh: `任务的分数只通过它登记的指标来计。请对照任务登记的 indicator，改正记录里的指标或任务；与任务无关的，删去 task。`,
			En: `A task carries points only through the indicator that it names. Compare that, and correct indicator or task of the event; delete task if it has nothing to do with one.`,
		},
		Note: locale.Text{Zh: `任务登记在这里`, En: `the task`},
		Explain: locale.Text{
			Zh: `任务登记写明落在哪项指标上计分（indicator，不写就不限）。引用任务的事件要与它一致。

错误：[[task]]
      id = "t-01"
      indicator = "duty"

      [[event]]
      task = "t-01"
      indicator = "ledger"
正确：[[event]]
      task = "t-01"
      indicator = "duty"`,
			En: `A task says through which indicator it counts (indicator; any if absent). An event that refers to it must agree.

Wrong: [[task]]
       id = "t-01"
       indicator = "duty"

       [[event]]
       task = "t-01"
       indicator = "ledger"
Right: [[event]]
       task = "t-01"
       indicator = "duty"`,
		},
	},
}
