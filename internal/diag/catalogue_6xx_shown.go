package diag

import "gongping/internal/locale"

// rulesOfShownEditions: which periods there is something to show of.
var rulesOfShownEditions = []Rule{
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
