package dataset

import (
	"gongping/internal/locale"
	"gongping/internal/source"
	"gongping/internal/tomldoc"
	"gongping/scoring"
	"gongping/scoring/exact"
)

var schemaTotals = &tomldoc.Schema[TotalsRule]{
	Name: "totals",
	Doc: locale.Text{
		Zh: "取另一个方案（或本单位其他周期）的总分，合成一个数：年度从各季度来，民警得分里有所在警队的一份，上级的分由下级的分汇总。取的是那个周期到本次公布之日为止最新一版的总分。",
		En: "Takes the totals of another scheme and makes one number of them: a year of its quarters, the share of the squad in an officer's score, the score of a unit from those below it. The totals are those of the newest edition of their period by the date of this one.",
	},
	At: func(t *TotalsRule) *source.Span { return &t.At },
	Fields: []tomldoc.Field[TotalsRule]{
		tomldoc.ID("scheme", func(t *TotalsRule) *scoring.SchemeID { return &t.Scheme }).Required().Help("哪个方案的总分：schemes/ 下文件夹的名字", "whose totals: the name of a folder in schemes/").Example(`"key-work"`),
		tomldoc.Enum("of", func(t *TotalsRule) *Whose { return &t.Of }, whoses).Required().Help("谁的总分", "whose"),
		tomldoc.Int("periods", func(t *TotalsRule) *int { return &t.Periods }, 1, 100).Unit("期").Help("最近几个周期（含末日相同的）；不写就是统计时段在本周期之内的", "so many of the newest periods that ended by the end of this one; if absent those whose windows lie within this one").Example("8"),
		tomldoc.Enum("combine", func(t *TotalsRule) *scoring.Combining { return &t.Combine }, combinings).Required().Help("怎样合成", "what they come to"),
		tomldoc.Enum("weights", func(t *TotalsRule) *Weights { return &t.Weights }, weightings).Help("按什么加权；不写就不加权", "what they are weighted by; not weighted if absent"),
		tomldoc.NumberList("weigh", func(t *TotalsRule) *[]exact.Number { return &t.Weigh }).Help("weights = \"period\" 时各周期的权数，按时间先后", "with weights = \"period\" the weight of each period, in order of time").Example("[20, 20, 20, 40]"),
		tomldoc.Enum("seconded", func(t *TotalsRule) *LentDays { return &t.Lent }, lentDays).Help("weights = \"days\" 时，抽调的天数算在谁那里；考评的人有抽调时必填", "with weights = \"days\", for whom days count on which a person is lent; required if anybody is"),
		tomldoc.Enum("leave", func(t *TotalsRule) *LeaveDays { return &t.Leave }, leaveDays).Help("weights = \"days\" 时，离岗的天数计不计；考评的人有离岗时必填", "with weights = \"days\", whether days on leave count; required if anybody is"),
		tomldoc.Int("best", func(t *TotalsRule) *int { return &t.Best }, 1, 100).Unit("个").Help("只取最高的几个", "only so many of the highest").Example("3"),
		tomldoc.Int("drop", func(t *TotalsRule) *int { return &t.Drop }, 1, 100).Unit("个").Help("去掉最低的几个，至少留一个", "without so many of the lowest; one is left at least").Example("1"),
		tomldoc.Enum("missing", func(t *TotalsRule) *Missing { return &t.Missing }, []tomldoc.Choice[Missing]{
			{Word: "absent", Value: WithAll, Doc: locale.Text{Zh: "缺一个，这个数就是未报", En: "while one is missing the number is unreported"}},
			{Word: "skip", Value: WithRest, Doc: locale.Text{Zh: "缺的不计，用其余的", En: "those that are missing are left out"}},
		}).Default(`"absent"`).Help("应有的总分缺一个时怎么办；当时还没有的单位不算缺", "what becomes of it if one of them is missing; of a unit that did not exist then none is"),
	},
}

var whoses = []tomldoc.Choice[Whose]{
	{Word: "self", Value: OfSelf, Doc: locale.Text{Zh: "被考评者自己的", En: "of the one who is scored"}},
	{Word: "above", Value: OfAbove, Doc: locale.Text{Zh: "所在单位的（按当时的隶属，几个单位各算一个）", En: "of the unit it was below; each of several"}},
	{Word: "below", Value: OfBelow, Doc: locale.Text{Zh: "下级各单位的", En: "of those below it"}},
}

var combinings = []tomldoc.Choice[scoring.Combining]{
	{Word: "mean", Value: scoring.CombiningMean, Doc: locale.Text{Zh: "平均", En: "mean"}},
	{Word: "sum", Value: scoring.CombiningTotal, Doc: locale.Text{Zh: "合计", En: "sum"}},
	{Word: "last", Value: scoring.CombiningLast, Doc: locale.Text{Zh: "最后一个", En: "the last one"}},
}

var weightings = []tomldoc.Choice[Weights]{
	{Word: "days", Value: ByDays, Doc: locale.Text{Zh: "按在那里的天数", En: "by the days there"}},
	{Word: "heads", Value: ByHeads, Doc: locale.Text{Zh: "按下级单位的人数", En: "by the head counts of those below"}},
	{Word: "period", Value: ByPeriod, Doc: locale.Text{Zh: "按周期，权数写在 weigh", En: "by period, as weigh lists them"}},
}

var lentDays = []tomldoc.Choice[LentDays]{
	{Word: "own", Value: LentOwn, Doc: locale.Text{Zh: "算在本单位", En: "for the unit of the post"}},
	{Word: "receiver", Value: LentReceiver, Doc: locale.Text{Zh: "算在用人单位；抽调到没有登记的地方的，都不计", En: "for the unit that has the person; for nobody if that is not registered"}},
	{Word: "neutral", Value: LentNeutral, Doc: locale.Text{Zh: "都不计", En: "for nobody"}},
}

var leaveDays = []tomldoc.Choice[LeaveDays]{
	{Word: "count", Value: LeaveCounts, Doc: locale.Text{Zh: "照样计", En: "they count"}},
	{Word: "neutral", Value: LeaveNeutral, Doc: locale.Text{Zh: "不计", En: "for nobody"}},
}
