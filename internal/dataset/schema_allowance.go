package dataset

import (
	"gongping/internal/locale"
	"gongping/internal/source"
	"gongping/internal/tomldoc"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// allowanceFile is a file of allowances/.
type allowanceFile struct{ Head *Allowance }

var allowanceSchema = &tomldoc.Schema[allowanceFile]{
	Name: "allowances/<id>.toml",
	Doc:  locale.Text{Zh: "一项津贴或奖金：按哪个方案的结果、怎样算、预算多少。文件名是它的编号。", En: "An allowance: which results it follows from, how it is worked out, and its budget. Its id is the name of the file."},
	Fields: []tomldoc.Field[allowanceFile]{
		tomldoc.Table("allowance", schemaAllowance, func(f *allowanceFile) **Allowance { return &f.Head }).Required().Help("津贴", "the allowance"),
	},
}

var schemaAllowance = &tomldoc.Schema[Allowance]{
	Name: "allowance",
	Doc:  locale.Text{Zh: "一项津贴。pool、band、per、gain 写一个。", En: "An allowance: one of pool, band, per and gain."},
	At:   func(a *Allowance) *source.Span { return &a.At },
	Fields: []tomldoc.Field[Allowance]{
		tomldoc.Text("title", func(a *Allowance) *string { return &a.Title }).Required().Help("名称", "title").Example(`"季度绩效奖金"`),
		tomldoc.Text("document", func(a *Allowance) *string { return &a.Document }).Required().Help("依据的文号", "document").Example(`"云公政〔2020〕19号"`),
		tomldoc.Text("clause", func(a *Allowance) *string { return &a.Clause }).Required().Help("条文，网页上照印", "the clause, as pages print it").Example(`"第九条 绩效奖金按考核得分分配。"`),
		tomldoc.ID("scheme", func(a *Allowance) *scoring.SchemeID { return &a.Scheme }).Required().Help("按哪个方案的结果：schemes/ 下文件夹的名字", "whose results: the name of a folder in schemes/").Example(`"key-work"`),
		tomldoc.ID("applies_from", func(a *Allowance) *PeriodID { return &a.AppliesFrom }).Required().Help("自哪个周期起发：periods.toml 里的编号", "the first period: an id of periods.toml").Example(`"2020q3"`),
		tomldoc.ID("applies_until", func(a *Allowance) *PeriodID { return &a.AppliesUntil }).Help("发到哪个周期止；不写就一直发", "the last period; without it the allowance still holds").Example(`"2020q4"`),
		tomldoc.IDs("groups", func(a *Allowance) *[]scoring.GroupID { return &a.Groups }).Help("只发给方案的这些 [[group]]；不写就发给各组", "the [[group]]s of the scheme to which it is limited; all if absent").Example(`["districts"]`),
		tomldoc.ID("superior", func(a *Allowance) *scoring.SubjectID { return &a.Superior }).Help("方案按上级单位分组（each）的，只发给这个上级的组", "where groups of the scheme go by superiors (each), the one to whose groups it is limited").Example(`"longhu"`),
		tomldoc.Table("pool", schemaAllowancePool, func(a *Allowance) **AllowancePool { return &a.Pool }).Help("一笔钱按得分分配", "a sum that is shared by scores"),
		tomldoc.Table("band", schemaAllowanceBand, func(a *Allowance) **AllowanceBand { return &a.Band }).Help("按排名的档定额", "an amount for each band of the ranking"),
		tomldoc.Table("per", schemaAllowancePer, func(a *Allowance) **AllowancePer { return &a.Per }).Help("按指标值计，如每班 40 元", "so much for each one of a metric, such as 40 for a shift"),
		tomldoc.Table("gain", schemaAllowanceGain, func(a *Allowance) **AllowanceGain { return &a.Gain }).Help("按名次比上一期升几名计，如每升一名 200 元", "so much for every place gained against the period before, such as 200 for each"),
		tomldoc.MaybeNumber("budget", func(a *Allowance) **exact.Number { return &a.Budget }).Unit("元").Help("一期的预算；合计超过就不能发布", "what a period's list may come to; nothing is published above it").Example("50000"),
		tomldoc.Text("decides", func(a *Allowance) *string { return &a.Decides }).Help("超过预算由谁决定；有 budget 的必填，没有的不写", "who decides if the budget is exceeded; required with budget, and only with one").Example(`"局党委"`),
		tomldoc.MaybeNumber("average", func(a *Allowance) **exact.Number { return &a.Average }).Unit("元").Help("写明的平均：领到的人平均（有 months 的，每月平均）应有多少；页面上列出相差多少，不影响金额", "the average as it was announced, of those who get anything, a month where there are months; the page says by how much the list differs, and no amount goes by it").Example("450"),
	},
}

var schemaAllowancePool = &tomldoc.Schema[AllowancePool]{
	Name: "pool",
	Doc:  locale.Text{Zh: "一笔钱，有名次的按“得分 × 系数”分配，分到分为止，一分不多、一分不少。", En: "A sum that is shared among the ranked by score × coefficient, to the cent, with nothing over and nothing short."},
	At:   func(p *AllowancePool) *source.Span { return &p.At },
	Fields: []tomldoc.Field[AllowancePool]{
		tomldoc.Number("sum", func(p *AllowancePool) *exact.Number { return &p.Sum }).Required().Unit("元").Help("一期的总额", "the sum of a period").Example("20000"),
		tomldoc.Int("months", func(p *AllowancePool) *int { return &p.Months }, 1, 12).Default("1").Help("一期几个月，只用来算每月平均", "months of a period, for the average of a month only").Example("3"),
		tomldoc.Tables("factor", schemaAllowanceFactor, func(p *AllowancePool) *[]AllowanceFactor { return &p.Factors }).Help("系数；几个都合的取最高，都不合的是 1", "coefficients: the highest of those that fit, 1 if none does"),
	},
}

var schemaAllowanceFactor = &tomldoc.Schema[AllowanceFactor]{
	Name: "factor",
	Doc:  locale.Text{Zh: "一种身份或分类的系数。identity 和 class 写一个。", En: "The coefficient of an identity or of a class: one of the two."},
	At:   func(f *AllowanceFactor) *source.Span { return &f.At },
	Fields: []tomldoc.Field[AllowanceFactor]{
		tomldoc.ID("identity", func(f *AllowanceFactor) *scoring.IdentityID { return &f.Identity }).Help("身份编号", "identity").Example(`"legal-officer"`),
		tomldoc.ID("class", func(f *AllowanceFactor) *scoring.ClassID { return &f.Class }).Help("分类编号", "class").Example(`"leader"`),
		tomldoc.Number("factor", func(f *AllowanceFactor) *exact.Number { return &f.Factor }).Required().Help("系数", "coefficient").Example("1.2"),
	},
}

var schemaAllowanceBand = &tomldoc.Schema[AllowanceBand]{
	Name: "band",
	Doc:  locale.Text{Zh: "按排名的档定额。没有写到的档没有。", En: "Amounts by band of the ranking; a band that is not listed gets nothing."},
	At:   func(b *AllowanceBand) *source.Span { return &b.At },
	Fields: []tomldoc.Field[AllowanceBand]{
		tomldoc.Enum("to", func(b *AllowanceBand) *Payee { return &b.To }, []tomldoc.Choice[Payee]{
			{Word: "ranked", Value: PaysRanked, Doc: locale.Text{Zh: "被排名的", En: "the ranked"}},
			{Word: "people", Value: PaysPeople, Doc: locale.Text{Zh: "被排名的单位的人，按在岗天数折算", En: "the people of the ranked units, by the days of their posts"}},
		}).Default(`"ranked"`).Help("发给谁", "who gets it"),
		tomldoc.Enum("seconded", func(b *AllowanceBand) *LentDays { return &b.Lent }, lentDays).Help("to = \"people\" 时，抽调的天数算在谁那里；有人抽调时必填", "with to = \"people\", for whom days count on which a person is lent; required if anybody is"),
		tomldoc.Enum("leave", func(b *AllowanceBand) *LeaveDays { return &b.Leave }, leaveDays).Help("to = \"people\" 时，离岗的天数计不计；有人离岗时必填", "with to = \"people\", whether days on leave count; required if anybody has any"),
		tomldoc.Int("months", func(b *AllowanceBand) *int { return &b.Months }, 1, 12).Default("1").Help("一期几个月：写每月金额时，季度写 3", "months of a period: 3 for a quarter with monthly amounts").Example("3"),
		tomldoc.Tables("amount", schemaAllowanceAmount, func(b *AllowanceBand) *[]AllowanceAmount { return &b.Amounts }).Required().Help("各档的金额", "amounts"),
	},
}

var schemaAllowanceAmount = &tomldoc.Schema[AllowanceAmount]{
	Name: "amount",
	Doc:  locale.Text{Zh: "一档的金额。", En: "The amount of a band."},
	At:   func(x *AllowanceAmount) *source.Span { return &x.At },
	Fields: []tomldoc.Field[AllowanceAmount]{
		tomldoc.ID("band", func(x *AllowanceAmount) *scoring.BandID { return &x.Band }).Required().Help("档：方案里 [[rank_band]] 的编号", "the id of a [[rank_band]] of the scheme").Example(`"top"`),
		tomldoc.Number("amount", func(x *AllowanceAmount) *exact.Number { return &x.Amount }).Required().Unit("元").Help("金额", "amount").Example("900"),
	},
}

var schemaAllowancePer = &tomldoc.Schema[AllowancePer]{
	Name: "per",
	Doc:  locale.Text{Zh: "按指标值计，四舍五入到分。没有名次的也发；没有数的不发。", En: "So much for each one of a metric, rounded to the cent, half up. Those without a place get it too, those without a value do not."},
	At:   func(x *AllowancePer) *source.Span { return &x.At },
	Fields: []tomldoc.Field[AllowancePer]{
		tomldoc.ID("metric", func(x *AllowancePer) *scoring.MetricID { return &x.Metric }).Required().Help("指标值：方案里 [[metric]] 的编号", "the id of a [[metric]] of the scheme").Example(`"shifts"`),
		tomldoc.Number("amount", func(x *AllowancePer) *exact.Number { return &x.Amount }).Required().Unit("元").Help("每一个多少", "for each one").Example("40"),
		tomldoc.Int("months", func(x *AllowancePer) *int { return &x.Months }, 1, 12).Default("1").Help("再乘以几个月", "times so many months").Example("3"),
	},
}

var schemaAllowanceGain = &tomldoc.Schema[AllowanceGain]{
	Name: "gain",
	Doc:  locale.Text{Zh: "按进步计：比上一期每升一名多少钱。名次和上一期同组的比，就是排名上印的升降；没有可比的不发。", En: "For progress: so much for every place gained against the period before, in the same group, as the ranking prints it. Where there is nothing to compare with nothing is paid."},
	At:   func(x *AllowanceGain) *source.Span { return &x.At },
	Fields: []tomldoc.Field[AllowanceGain]{
		tomldoc.Number("each", func(x *AllowanceGain) *exact.Number { return &x.Each }).Required().Unit("元").Help("每升一名多少", "for each place").Example("200"),
		tomldoc.Int("most", func(x *AllowanceGain) *int { return &x.Most }, 1, 1000).Unit("名").Help("最多计几名；不写就升几名计几名", "how many places are paid at most; all if absent").Example("5"),
	},
}
