package diag

import "gongping/internal/locale"

// rulesOfTotals: kinds of period, and totals that are taken from elsewhere.
var rulesOfTotals = []Rule{
	{
		Code: PeriodKindWanted, Severity: Error, Args: []string{"period"},
		Message: locale.Text{
			Zh: `周期 "{period}" 不是这个方案考评的那一类`,
			En: `the period "{period}" is not of the kind that the scheme scores`,
		},
		Hint: locale.Text{
			Zh: `applies_from 要写同类周期的编号。年度方案从某个年度起适用，季度方案从某个季度起适用；请改 applies_from，或者核对 period_kind。`,
			En: `applies_from names a period of the kind that is scored: a scheme for years applies from a year, one for quarters from a quarter. Change applies_from, or check period_kind.`,
		},
		Explain: locale.Text{
			Zh: `periods.toml 里可以有几类周期，各周期用 kind 写明；方案用 period_kind 写明考评哪一类，不写就是通常的周期。

错误：period_kind = "year"
      applies_from = "2020q1"
正确：period_kind = "year"
      applies_from = "2020"`,
			En: `periods.toml may hold several kinds of period, which kind says of each; period_kind of a scheme says which kind is scored, the usual one if absent.

Wrong: period_kind = "year"
       applies_from = "2020q1"
Right: period_kind = "year"
       applies_from = "2020"`,
		},
	},
	{
		Code: PeriodKindChanged, Severity: Error, Args: []string{"scheme"},
		Message: locale.Text{
			Zh: `方案 "{scheme}" 的各个版本考评的不是同一类周期`,
			En: `the editions of the scheme "{scheme}" score different kinds of period`,
		},
		Hint: locale.Text{
			Zh: `季度和年度不能算作同一张榜的前后两期。请让各个版本的 period_kind 相同；年度考评另立一个方案。`,
			En: `A quarter and a year are no two periods of one ranking. Write the same period_kind in all editions, and make a scheme of its own for years.`,
		},
		Note: locale.Text{Zh: `另一个版本在这里`, En: `the other edition`},
		Explain: locale.Text{
			Zh: `名次升降、走势都在同一方案的前后周期之间比较，所以一个方案的各个版本必须考评同一类周期。

错误：schemes/key-work/2021.toml 写 period_kind = "year"，2020.toml 没有写
正确：年度考评写在 schemes/year/2021.toml`,
			En: `Movements and trends compare the periods of one scheme, so all its editions score the same kind of period.

Wrong: period_kind = "year" in schemes/key-work/2021.toml, none in 2020.toml
Right: the rules for years in schemes/year/2021.toml`,
		},
	},
	{
		Code: TotalsAtOdds, Severity: Error, Args: []string{"id", "first", "second"},
		Message: locale.Text{
			Zh: `指标值 "{id}" 取总分的办法里，{second} 和 {first} 合不到一起`,
			En: `in the totals of the metric "{id}" {second} does not go with {first}`,
		},
		Hint: locale.Text{
			Zh: `取最后一个（combine = "last"）的，不取舍也不加权；best 和 drop 只写一个；按人数加权只用于下级（of = "below"）；weigh 只在 weights = "period" 时写；seconded、leave 只在 weights = "days" 时写，取自己的总分时抽调的天数不能算在用人单位（"receiver"）。请删去多余的一个。`,
			En: `With combine = "last" there is nothing to choose or to weigh; best and drop exclude each other; head counts weigh those below only (of = "below"); weigh goes with weights = "period" only; seconded and leave go with weights = "days", and of its own totals no days count for a receiver. Delete the one that is not meant.`,
		},
		Explain: locale.Text{
			Zh: `[metric.totals] 从别处取几个总分，合成一个数。各项写法要能同时成立。

错误：combine = "last"
      best = 3
正确：combine = "mean"
      best = 3`,
			En: `[metric.totals] takes several totals from elsewhere and makes one number of them. What it says has to go together.

Wrong: combine = "last"
       best = 3
Right: combine = "mean"
       best = 3`,
		},
	},
	{
		Code: TotalsNoPeriod, Severity: Error, Args: []string{"id", "scheme", "period"},
		Message: locale.Text{
			Zh: `指标值 "{id}" 在周期 "{period}" 里取不到方案 "{scheme}" 的总分：没有一个相应的周期`,
			En: `the metric "{id}" finds no totals of the scheme "{scheme}" for the period "{period}": no period of it falls there`,
		},
		Hint: locale.Text{
			Zh: `不写 periods 的，取统计时段整个在本周期之内的那些周期。请核对 periods.toml 里的首末日和 kind，或者写 periods = 几，取最近的几个周期。`,
			En: `Without periods the totals are those of the periods that lie wholly within this one. Check the days and kinds in periods.toml, or write periods = so many to take the newest ones.`,
		},
		Explain: locale.Text{
			Zh: `年度从季度取数，要求每个季度的首日不早于年度的首日，末日不晚于年度的末日。

错误：[[period]]            # 年度
      start = 2020-01-01
      end = 2020-12-31
      （第一季度从 2019-12-21 起，不在年度之内；其余季度也都不在 periods.toml 里）
正确：年度写 start = 2019-12-21、end = 2020-12-20`,
			En: `A year takes the quarters whose first day is not before its own and whose last day is not after its own.

Wrong: [[period]]            # a year
       start = 2020-01-01
       end = 2020-12-31
       (the only quarter runs from 2019-12-21)
Right: start = 2019-12-21 and end = 2020-12-20 for the year`,
		},
	},
	{
		Code: TotalsWeigh, Severity: Error, Args: []string{"id", "count", "want", "period"},
		Message: locale.Text{
			Zh: `指标值 "{id}" 写了 {count} 个权数，周期 "{period}" 里要取的有 {want} 个周期`,
			En: `the metric "{id}" has {count} weights; in the period "{period}" it takes totals of {want}`,
		},
		Hint: locale.Text{
			Zh: `weigh 里按时间先后一个周期写一个权数。请补齐或删去，或者核对 periods.toml 里有没有漏写周期。`,
			En: `weigh holds one weight for each period, in order of time. Add or delete weights, or see whether a period is missing in periods.toml.`,
		},
		Explain: locale.Text{
			Zh: `哪个周期是什么权数，不能靠猜：少写一个，就会有一个周期按错的权数算。

错误：weigh = [20, 20, 20]        # 年度有四个季度
正确：weigh = [20, 20, 20, 40]`,
			En: `Nobody can guess which period has which weight.

Wrong: weigh = [20, 20, 20]        # the year has four quarters
Right: weigh = [20, 20, 20, 40]`,
		},
	},
	{
		Code: TotalsCircle, Severity: Error, Args: []string{"path"},
		Message: locale.Text{
			Zh: `方案之间取总分、取等次绕成了一圈：{path}`,
			En: `schemes take totals or grades from each other in a circle: {path}`,
		},
		Hint: locale.Text{
			Zh: `谁也不能先算出来。请断开其中一处：上级取下级的分，下级就不能再取上级的分，也不能再按上级的等次定名额；自己不能取自己的总分。`,
			En: `None of them could be scored first. Cut one of the links: where a unit takes the totals of those below it, these can neither take its own nor have quotas that go by its grade; and no scheme takes its own total.`,
		},
		Explain: locale.Text{
			Zh: `[metric.totals] 的 scheme、[scheme] 的 unit_grades 指向先算的方案。几个方案互相指着，就没有先后。

错误：警队方案取民警方案的总分，民警方案又取警队方案的总分
正确：民警方案取警队方案的总分，警队方案只用自己的指标`,
			En: `scheme in [metric.totals] and unit_grades in [scheme] name what is scored first. Where schemes name each other there is no first.

Wrong: squads take the totals of officers, officers those of squads
Right: officers take the totals of squads, squads have indicators of their own`,
		},
	},
}
