package diag

import "gongping/internal/locale"

// rulesOfSlips: rules that read well and cannot be meant.
var rulesOfSlips = []Rule{
	{
		Code: SkipWithoutMean, Severity: Error, Args: []string{"id"},
		Message: locale.Text{
			Zh: `指标 "{id}" 的合成写了 missing = "skip"，但 combine 不是 "mean"`,
			En: `the composite of the indicator "{id}" has missing = "skip", but combine is not "mean"`,
		},
		Hint: locale.Text{
			Zh: `少一部分的和、积不能与别的单位相比，只有加权平均才能连同权重略去一部分。请改为 combine = "mean"，或者删去 missing。`,
			En: `A sum or product with a part missing cannot be compared with that of others; only of a weighted mean a part can be left out with its weight. Write combine = "mean", or delete missing.`,
		},
		Explain: locale.Text{
			Zh: `missing = "skip" 用于几个评价人或几次测评取平均：有的没有评，就按评了的平均。

错误：[indicator.composite]
      combine = "sum"
      missing = "skip"
正确：[indicator.composite]
      combine = "mean"
      missing = "skip"`,
			En: `missing = "skip" is for the mean of several raters or surveys: where one did not rate, the mean is over those who did.

Wrong: [indicator.composite]
       combine = "sum"
       missing = "skip"
Right: [indicator.composite]
       combine = "mean"
       missing = "skip"`,
		},
	},
	{
		Code: BadWordID, Severity: Error, Args: []string{"id"},
		Message: locale.Text{
			Zh: `附带情形的取值 "{id}" 里没有字母，会和数混淆`,
			En: `the word "{id}" of an attribute has no letter and could be taken for a number`,
		},
		Hint: locale.Text{
			Zh: `记录里写 "{id}" 会当作数读，所以这个取值永远用不上。请用有字母的编号，例如 yes、within-1h。`,
			En: `In a record "{id}" would be read as a number, so the word could never be used. Use an id with a letter, such as yes or within-1h.`,
		},
		Explain: locale.Text{
			Zh: `事件附带的内容可以是数（35、"2/3"），也可以是方案登记过的词。分辨的办法是看有没有字母。

错误：[[attribute.word]]
      id = "1"
      name = "一小时内"
正确：[[attribute.word]]
      id = "within-1h"
      name = "一小时内"`,
			En: `What an event carries is a number (35, "2/3") or a word that the scheme declares. They are told apart by whether there is a letter.

Wrong: [[attribute.word]]
       id = "1"
       name = "Within an hour"
Right: [[attribute.word]]
       id = "within-1h"
       name = "Within an hour"`,
		},
	},
	{
		Code: ExampleDetail, Severity: Error, Args: []string{"id", "key"},
		Message: locale.Text{
			Zh: `算例 "{id}" 的 {key} 写得不对`,
			En: `{key} of the example "{id}" cannot be`,
		},
		Hint: locale.Text{
			Zh: `[[example.earlier]] 的 years 和 periods 写一个，而且只写一个；share 是分担的份额，大于 0，不超过 1。`,
			En: `[[example.earlier]] has one of years and periods, and only one; share is a part, above 0 and at most 1.`,
		},
		Explain: locale.Text{
			Zh: `往期用往前几年（同比）或往前几期（环比）来指，两样都写就不知道指哪一期。

错误：[[example.earlier]]
      years = 1
      periods = 1
      metrics = { thefts = 40 }
正确：[[example.earlier]]
      years = 1
      metrics = { thefts = 40 }`,
			En: `An earlier period is so many years or so many periods back; with both nobody knows which is meant.

Wrong: [[example.earlier]]
       years = 1
       periods = 1
       metrics = { thefts = 40 }
Right: [[example.earlier]]
       years = 1
       metrics = { thefts = 40 }`,
		},
	},
	{
		Code: LimitForces, Severity: Warning, Args: []string{"id", "key", "value"},
		Message: locale.Text{
			Zh: `"{id}" 的 {key} 是 {value}：下限大于 0 会平白加分，上限小于 0 会平白扣分`,
			En: `{key} of "{id}" is {value}: a floor above 0 gives points that nothing earned, a cap below 0 takes points that nothing cost`,
		},
		Hint: locale.Text{
			Zh: `从 0 起计的，下限应当不大于 0，上限应当不小于 0。“扣分最多 20 分”写 floor = -20；起评有分的，写 base。`,
			En: `What starts at 0 has a floor not above 0 and a cap not below it. "At most 20 points off" is floor = -20; where it starts with points, state base.`,
		},
		Explain: locale.Text{
			Zh: `上下限管的是合计，不是扣分的多少。把“最多扣 20 分”写成 floor = 20，各单位都会得 20 分，再也扣不动；写在事件种类里的，有这类事件的单位都会得 20 分。

错误：method = "events"
      floor = 20
正确：method = "events"
      floor = -20`,
			En: `Limits hold the sum, not the size of the deduction. With floor = 20 for "at most 20 points off" every unit gets 20 points, and nothing can be deducted any more; in a kind of event, every unit that has such an event gets them.

Wrong: method = "events"
       floor = 20
Right: method = "events"
       floor = -20`,
		},
	},
	{
		Code: LookBackLost, Severity: Warning, Args: []string{"scheme", "period", "id", "table"}, Words: []string{"table"},
		Message: locale.Text{
			Zh: `方案回看到 {period}，那时适用的一版（{scheme}）没有 "{id}"：{table}里找不到`,
			En: `the scheme looks back to {period}, whose edition ({scheme}) has no "{id}" among {table}`,
		},
		Hint: locale.Text{
			Zh: `往期按本版的规则从往期的记录里取数；那时没有这个编号，取到的就是没有，一票否决不会触发，增长算不出来。请沿用原来的编号；换过的，在过渡期内用 undefined 写明怎么办。`,
			En: `Earlier values are taken from the records of then by the rules of now. Where the id did not exist there is nothing to take: a veto does not fire, a growth cannot be computed. Keep the id; where it changed, say with undefined what holds meanwhile.`,
		},
		Explain: locale.Text{
			Zh: `同一项指标、指标值在各版方案里应当用同一个编号，同比、环比和回看才接得上。

错误：2019 版 id = "accident"，2020 版 id = "incident"，一票否决 look_back = 3
正确：两版都是 id = "accident"`,
			En: `An indicator or metric keeps its id from edition to edition, so that comparisons and look-backs connect.

Wrong: edition 2019 has id = "accident", edition 2020 id = "incident", and a veto look_back = 3
Right: both have id = "accident"`,
		},
	},
	{
		Code: RestRange, Severity: Error, Args: []string{"id", "factor"},
		Message: locale.Text{
			Zh: `"{id}" 的 rest 里有 {factor}，应当在 0 和 1 之间`,
			En: `rest of "{id}" holds {factor}; it must lie between 0 and 1`,
		},
		Hint: locale.Text{
			Zh: `同一事项里次高的只能少计，不能比最高的还多，也不能变成相反的分。请写 0.5 这样的数；都计的写 keep = "sum"。`,
			En: `Of one matter the lesser entries can only count less, neither more than the highest nor the other way round. Write a number such as 0.5; where all count, keep = "sum".`,
		},
		Explain: locale.Text{
			Zh: `rest 依次是第二、第三……高的乘以多少，更后的不计。

错误：rest = [3]
正确：rest = [0.5, 0.25]`,
			En: `rest are the factors of the second, the third, …; those beyond count nothing.

Wrong: rest = [3]
Right: rest = [0.5, 0.25]`,
		},
	},
}
