package diag

import "gongping/internal/locale"

// rulesOfEditions: what was published, when, and whether it changed since.
var rulesOfEditions = []Rule{
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
}
