package diag

import "gongping/internal/locale"

// catalogue6xx: what was published, and what happened to it afterwards.
var catalogue6xx = []Rule{
	{
		Code: ReasonMissing, Severity: Error, Args: []string{"edition"}, Words: []string{"edition"},
		Message: locale.Text{
			Zh: `这一次{edition}没有写原因 reason`,
			En: `this {edition} states no reason`,
		},
		Hint: locale.Text{
			Zh: `更正，以及晚于应公布日期（due）的版次，都要向各单位说明原因。请补上 reason = "…"，它会显示在公示页面上。`,
			En: `A correction, and any edition later than its due date, owes the units a reason. Add reason = "…"; it is shown on the page.`,
		},
		Explain: locale.Text{
			Zh: `按期公布的试算、公示和定稿不用写原因。成绩公布不及时，是基层意见最大的问题之一，所以迟了就要说明。

错误：edition = "final"
      due = 2020-10-20
      date = 2020-10-22
正确：edition = "final"
      due = 2020-10-20
      date = 2020-10-22
      reason = "两件申告到 10 月 20 日才作出决定，定稿顺延两天"`,
			En: `Trial, notice and final editions that come on time need no reason. Late results are among the things that units complain of most, so a delay is explained.

Wrong: edition = "final"
       due = 2020-10-20
       date = 2020-10-22
Right: edition = "final"
       due = 2020-10-20
       date = 2020-10-22
       reason = "Two appeals were decided on 20 October; two days' delay"`,
		},
	},
	{
		Code: EditionOrder, Severity: Error, Args: []string{"edition", "date"}, Words: []string{"edition"},
		Message: locale.Text{
			Zh: `{date} 的{edition}与同一周期前面的版次次序不对`,
			En: `the {edition} of {date} is out of order in its period`,
		},
		Hint: locale.Text{
			Zh: `同一周期的版次按日期先后登记：先试算，再公示，后定稿；定稿以后只能更正。请核对日期、版次和登记的先后。`,
			En: `Editions of a period stand in order of date: trial, notice, then final; after the final one only corrections. Check the date, the edition and the order of the records.`,
		},
		Note: locale.Text{Zh: `前面的版次在这里`, En: `the earlier edition`},
		Explain: locale.Text{
			Zh: `定稿是封账。定稿以后成绩有变动，只能以更正的形式公布，写明原因，原来的版次保留；还没有定稿的，不叫更正，再登记一次公示即可。

错误：edition = "final"       date = 2020-10-22
      edition = "notice"      date = 2020-11-06
正确：edition = "final"       date = 2020-10-22
      edition = "correction"  date = 2020-11-06`,
			En: `The final edition closes the accounts. A change after it is published as a correction with its reason, and earlier editions stay; before it there is nothing to correct, and another notice will do.

Wrong: edition = "final"       date = 2020-10-22
       edition = "notice"      date = 2020-11-06
Right: edition = "final"       date = 2020-10-22
       edition = "correction"  date = 2020-11-06`,
		},
	},
	{
		Code: PublishedChange, Severity: Error, Args: []string{"date", "digest"},
		Message: locale.Text{
			Zh: `{date} 公布以后，当时的规则或记录被改动过`,
			En: `what was published on {date} was changed afterwards`,
		},
		Hint: locale.Text{
			Zh: `到那一天为止的规则或记录被修改、删除，或者补进了录入日期更早的记录。公布过的不能改：请恢复原样（git diff 可以看到改了哪里），需要变动的另记一条裁定或新的记录。
现在的摘要：{digest}`,
			En: `Rules or records entered by then were altered or removed, or records were added with an earlier date of entry. What is published stays: restore it (git diff shows what changed), and enter a ruling or a new record for what has to change.
The digest is now: {digest}`,
		},
		Explain: locale.Text{
			Zh: `摘要（digest）是公布当天规则和记录的指纹。注释、空行和先后次序不影响它；分值、日期、事由、正文改一个字，或者少一条、多一条当天以前录入的记录，它就不同。请不要改 digest 来迁就改动，那样各单位看到过的成绩就再也查不出来了。

错误：[[event]]
      id = "e-0042"
      count = 1      # 公布时是 2
正确：[[event]]
      id = "e-0042"
      count = 2

      [[ruling]]
      entry = "2020q3/e-0042"
      outcome = "reduced"
      to = -1`,
			En: `The digest is a fingerprint of the rules and records on the day of publication. Comments, blank lines and order do not matter; one character of a number, date, reason or of the approved text does, and so does a record more or less that was entered by then. Do not change the digest to suit: what the units saw could never be shown again.

Wrong: [[event]]
       id = "e-0042"
       count = 1      # it was published as 2
Right: [[event]]
       id = "e-0042"
       count = 2

       [[ruling]]
       entry = "2020q3/e-0042"
       outcome = "reduced"
       to = -1`,
		},
	},
	{
		Code: NotFrozen, Severity: Warning, Args: []string{"date", "digest"},
		Message: locale.Text{
			Zh: `{date} 已经公布，但没有写 digest，以后改动了查不出来`,
			En: `published on {date} without a digest: later changes would go unnoticed`,
		},
		Hint: locale.Text{
			Zh: `要固定当天的规则和记录，请在这一条里写：
digest = "{digest}"`,
			En: `To freeze the rules and records of that day, write here:
digest = "{digest}"`,
		},
		Explain: locale.Text{
			Zh: `写上摘要以后，谁改动了已经公布的规则或记录，下次检查时就会报错。摘要固定的是到公布当天为止录入的内容，所以当天不再录入这个周期的记录，从次日起照常录入。请在公布的当天写上；隔得久了，固定下来的可能已经是改动过的内容。

错误：edition = "final"
      date = 2020-10-22
正确：edition = "final"
      date = 2020-10-22
      digest = "sha256:……"      # 照抄提示里的一行`,
			En: `With a digest, the next check reports whoever changed rules or records that had been published. It freezes what was entered by that day, so no more records of the period are entered on it; from the next day on they are, as usual. Write it on the day of publication: later it might freeze what was changed already.

Wrong: edition = "final"
       date = 2020-10-22
Right: edition = "final"
       date = 2020-10-22
       digest = "sha256:…"      # copied from the hint`,
		},
	},
	{
		Code: NotPublished, Severity: Info, Args: []string{"count", "date"},
		Message: locale.Text{
			Zh: `{date} 那一版公布以后又录入了 {count} 条记录，还没有公布`,
			En: `records entered after the edition of {date} and not published yet: {count}`,
		},
		Hint: locale.Text{
			Zh: `页面上仍是那一版的成绩。要公布这些记录，请在 publications.toml 里再登记一个版次并写上日期。`,
			En: `The pages still show that edition. To publish these records, add another edition with its date to publications.toml.`,
		},
		Explain: locale.Text{
			Zh: `公布的成绩以版次为准，版次日期以后录入的记录不会悄悄进入已经公布的成绩。定稿以前可以再登记一次公示，定稿以后登记更正。

错误：只录入裁定，就等着页面上的成绩变
正确：[[publication]]
      period = "2020q3"
      edition = "correction"
      due = 2020-11-06
      date = 2020-11-06
      reason = "一件申告经复核成立，扣分撤销"`,
			En: `Published results go by editions: records entered after the date of one do not slip into it. Before the final edition record another notice, after it a correction.

Wrong: entering a ruling, and waiting for the page to change
Right: [[publication]]
       period = "2020q3"
       edition = "correction"
       due = 2020-11-06
       date = 2020-11-06
       reason = "An appeal was upheld on review and the deduction revoked"`,
		},
	},
	{
		Code: FinalTooEarly, Severity: Error, Args: []string{"date", "end"},
		Message: locale.Text{
			Zh: `定稿日期是 {date}，而周期到 {end} 才结束`,
			En: `the final edition is dated {date}, but the period runs until {end}`,
		},
		Hint: locale.Text{
			Zh: `周期没有结束，成绩还会变，不能定稿。请核对日期和周期；要提前公布阶段成绩的，用试算（trial）。`,
			En: `Until the period is over results can change and are not final. Check the date and the period; for results on the way use a trial edition.`,
		},
		Explain: locale.Text{
			Zh: `定稿在周期结束以后，经公示、处理完申告再作出。

错误：（第三季度到 9 月 20 日为止）
      edition = "final"
      date = 2020-09-10
正确：edition = "trial"
      date = 2020-09-10`,
			En: `The final edition comes after the period, when notice was given and appeals were dealt with.

Wrong: (the third quarter ends on 20 September)
       edition = "final"
       date = 2020-09-10
Right: edition = "trial"
       date = 2020-09-10`,
		},
	},
	{
		Code: BadDigest, Severity: Error, Args: []string{"digest"},
		Message: locale.Text{
			Zh: `摘要 "{digest}" 的格式不对`,
			En: `the digest "{digest}" is not of the right form`,
		},
		Hint: locale.Text{
			Zh: `应当是 sha256: 加 64 位数字和小写字母 a-f，多半是没有抄全。请从程序的提示里整行照抄，或者从 git 历史中找回原来的值。`,
			En: `It is sha256: and 64 digits or letters a-f in lower case; perhaps it was not copied in full. Copy the whole line from the program's hint, or find the former value in the history of git.`,
		},
		Explain: locale.Text{
			Zh: `摘要由程序算出，不能自己编写。格式不对就无法核对公布以后有没有改动。

错误：digest = "2020q3-final"
正确：digest = "sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"`,
			En: `The program computes the digest; nobody makes one up. In any other form it cannot be compared with what was published.

Wrong: digest = "2020q3-final"
Right: digest = "sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"`,
		},
	},
	{
		Code: DigestTooEarly, Severity: Error,
		Message: locale.Text{
			Zh: `还没有公布（没有 date），不能写 digest`,
			En: `there is a digest, but no date: it has not been published yet`,
		},
		Hint: locale.Text{
			Zh: `摘要固定的是公布当天的内容，没有公布日期就无从固定。已经公布的请补上 date；还没有公布的请删去 digest。`,
			En: `A digest freezes what there was on the day of publication. Add date if it was published; delete digest if it was not.`,
		},
		Explain: locale.Text{
			Zh: `没有 date 的一条只是预告：预定哪一天（due）公布哪个版次。公布以后，先写 date，再写 digest。

错误：edition = "final"
      due = 2021-01-18
      digest = "sha256:……"
正确：edition = "final"
      due = 2021-01-18`,
			En: `Without date the record only announces which edition is due when. Once it is published, date is written first, then digest.

Wrong: edition = "final"
       due = 2021-01-18
       digest = "sha256:…"
Right: edition = "final"
       due = 2021-01-18`,
		},
	},
	{
		Code: NothingToShow, Severity: Error, Args: []string{"date"},
		Message: locale.Text{
			Zh: `没有可以公布的考评周期（截至 {date}）`,
			En: `there is no period to show (as of {date})`,
		},
		Hint: locale.Text{
			Zh: `网站会是空的，所以没有生成。还没有录入记录的，录入以后再生成；否则请核对 --as-of 的日期和 periods.toml 里各周期的开始日期。`,
			En: `The site would be empty, so it is not built. Enter records first if there are none yet; otherwise check the date of --as-of and the start of the periods in periods.toml.`,
		},
		Explain: locale.Text{
			Zh: `写了 --as-of 就显示那一天已经开始的周期；不写就显示已经公布的周期，还没有公布过的，显示到最近一条记录为止。一个周期也没有时，宁可不动原有的网站。

错误：gongping build --as-of 1999-01-01
正确：gongping build --as-of 2020-10-22`,
			En: `With --as-of the periods are shown that had begun by that day; without it those that were published, or, where nothing was, everything up to the newest record. Where there is none the site is better left as it is.

Wrong: gongping build --as-of 1999-01-01
Right: gongping build --as-of 2020-10-22`,
		},
	},
	{
		Code: NeverPublished, Severity: Info, Args: []string{"count", "period"},
		Message: locale.Text{
			Zh: `考评周期 "{period}" 有 {count} 条记录，还没有公布过，网站上不显示`,
			En: `the period "{period}" has {count} records and no publication: the site does not show it`,
		},
		Hint: locale.Text{
			Zh: `还在登记的周期本该如此。要显示，请在 publications.toml 里加一条有 date 的公布记录，例如试算 trial。`,
			En: `That is right while it is still being recorded. To show it, add a publication with a date to publications.toml, such as a trial.`,
		},
		Explain: locale.Text{
			Zh: `网站只显示公布过的周期，登记到一半的成绩不会漏出去。想提前看，可以用 --as-of。

错误：以为录入了记录，网站上就会有
正确：[[publication]]
      period = "2021q1"
      edition = "trial"
      due = 2021-03-28
      date = 2021-03-28`,
			En: `The site shows published periods only, so that half-recorded results do not get out. To look ahead, use --as-of.

Wrong: expecting records to appear by themselves
Right: [[publication]]
       period = "2021q1"
       edition = "trial"
       due = 2021-03-28
       date = 2021-03-28`,
		},
	},
	{
		Code: NoEdition, Severity: Error, Args: []string{"period"},
		Message: locale.Text{
			Zh: `考评周期 "{period}" 公布时没有任何方案在适用`,
			En: `the period "{period}" is published, but no scheme applies to it`,
		},
		Hint: locale.Text{
			Zh: `没有方案就没有成绩可以公布。请核对各方案的 applies_from：最早的一版要自这个周期或者更早的周期起适用；只为同比留数的周期不要写公布记录。`,
			En: `Without a scheme there are no results to publish. Check applies_from of the schemes: the first edition must apply from this period or an earlier one. A period kept only for comparison has no publication.`,
		},
		Explain: locale.Text{
			Zh: `一个周期由适用到它的那一版方案计分：applies_from 不晚于它的各版中最新的一版。

错误：periods.toml 有 2020q3 和 2020q4，方案写 applies_from = "2020q4"，publications.toml 却公布 2020q3
正确：applies_from = "2020q3"`,
			En: `A period is scored by the edition that applies to it: the newest of those whose applies_from is not later.

Wrong: periods.toml has 2020q3 and 2020q4, the scheme says applies_from = "2020q4", and publications.toml publishes 2020q3
Right: applies_from = "2020q3"`,
		},
	},
	{
		Code: NoAppealsHere, Severity: Error, Args: []string{"edition"}, Words: []string{"edition"},
		Message: locale.Text{
			Zh: `申告截止日 appeals_until 写在{edition}上，而只有公示期间受理申告`,
			En: `appeals_until stands on the {edition}, but appeals are taken during the notice`,
		},
		Hint: locale.Text{
			Zh: `请移到这一期公示（edition = "notice"）的记录上，或者删去。公示重新发布的，写在新的一次上。`,
			En: `Move it to the notice of the period (edition = "notice"), or remove it. If notice is given again, the new one states the day.`,
		},
		Explain: locale.Text{
			Zh: `申告截止日是各单位最后可以提出申告的一天，含当日，由考评办按方案的规定推算（例如三个工作日，跳过节假日），写明日期，各单位就不用自己数。它显示在这一期排名、明细、登记簿的上方，到定稿为止。

错误：edition = "final"
      date = 2020-10-20
      appeals_until = 2020-10-14
正确：edition = "notice"
      date = 2020-10-10
      appeals_until = 2020-10-14`,
			En: `It is the last day on which units can appeal, that day included. The office works it out as the scheme says (such as three working days, without holidays), so that no unit has to count. It stands at the top of the ranking, the ledgers and the registers of the period until the final edition.

Wrong: edition = "final"
       date = 2020-10-20
       appeals_until = 2020-10-14
Right: edition = "notice"
       date = 2020-10-10
       appeals_until = 2020-10-14`,
		},
	},
	{
		Code: TotalsStale, Severity: Warning, Args: []string{"period", "other", "subject", "was", "total"},
		Message: locale.Text{
			Zh: `周期 "{period}" 公布时用的 "{other}" 的总分后来改了，例如 "{subject}" 由 {was} 分改为 {total} 分`,
			En: `"{period}" was published with totals of "{other}" that have changed since, such as that of "{subject}": it was {was} and is {total}`,
		},
		Hint: locale.Text{
			Zh: `已经公布的分不会自己跟着变。要让它跟着改，请给这个周期再发一次更正（edition = "correction"）；不改的，请向被考评单位说明。`,
			En: `What was published does not change by itself. To follow, publish a correction of this period (edition = "correction"); otherwise tell the units why not.`,
		},
		Explain: locale.Text{
			Zh: `年度的分从各季度来，一个季度在年度公布以后又作了更正，两处的分就不一样了。年度页面上照旧是公布时的数，并注明现在是多少。

错误：2020 年度 2021-01-15 定稿，2020q3 到 2021-02-01 才更正，年度没有再更正
正确：[[publication]]
      period = "2020"
      edition = "correction"
      due = 2021-02-05
      date = 2021-02-05
      reason = "第三季度更正"`,
			En: `The score of a year comes from its quarters. Where a quarter was corrected after the year had been published, the two differ. The page of the year keeps what was published and says what it is now.

Wrong: the year is final on 2021-01-15, 2020q3 corrected on 2021-02-01, the year not
Right: [[publication]]
       period = "2020"
       edition = "correction"
       due = 2021-02-05
       date = 2021-02-05
       reason = "the third quarter was corrected"`,
		},
	},
	{
		Code: UnitGradeStale, Severity: Warning, Args: []string{"period", "other", "subject"},
		Message: locale.Text{
			Zh: `周期 "{period}" 公布时所依据的单位等次（"{other}"）后来改了，例如 "{subject}" 的`,
			En: `"{period}" was published by grades of units in "{other}" that have changed since, such as that of "{subject}"`,
		},
		Hint: locale.Text{
			Zh: `已经公布的名额不会自己跟着变。要让它跟着改，请给这个周期再发一次更正（edition = "correction"）；不改的，请说明。`,
			En: `Quotas that were published do not change by themselves. To follow, publish a correction of this period (edition = "correction"); otherwise say why not.`,
		},
		Explain: locale.Text{
			Zh: `民警的优秀名额随所在警队的等次变。警队的等次在民警的结果公布以后又作了更正，两处就不一样了。民警的页面上照旧是公布时的等次，并注明现在是什么。

错误：民警 2020q4 在 2021-01-10 定稿，警队的等次到 2021-02-01 才更正，民警没有再更正
正确：[[publication]]
      period = "2020q4"
      edition = "correction"
      due = 2021-02-05
      date = 2021-02-05
      reason = "警队等次更正"`,
			En: `How many officers may be excellent goes by the grade of their squad. Where that was corrected after the results of the officers had been published, the two differ. The page of the officers keeps the grade by which it was published and says what it is now.

Wrong: 2020q4 is final on 2021-01-10 for the officers, the squads are corrected on 2021-02-01, the officers not
Right: [[publication]]
       period = "2020q4"
       edition = "correction"
       due = 2021-02-05
       date = 2021-02-05
       reason = "the grades of squads were corrected"`,
		},
	},
}
