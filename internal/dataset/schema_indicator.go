package dataset

import (
	"gongping/internal/locale"
	"gongping/internal/source"
	"gongping/internal/tomldoc"
	"gongping/scoring"
	"gongping/scoring/exact"
)

var schemaIndicator = &tomldoc.Schema[Indicator]{
	Name: "indicator",
	Doc:  locale.Text{Zh: "一项指标。扣分必须落在指标上。", En: "One assessed item. Every deduction rests on one."},
	At:   func(i *Indicator) *source.Span { return &i.At },
	Fields: []tomldoc.Field[Indicator]{
		tomldoc.ID("id", func(i *Indicator) *scoring.IndicatorID { return &i.ID }).Required().Help("编号，记录用它引用；公布以后不要改", "id, by which records cite it; not to be changed once published").Example(`"home-visit"`),
		tomldoc.Text("name", func(i *Indicator) *string { return &i.Name }).Required().Help("名称", "name").Example(`"走访建档"`),
		tomldoc.ID("category", func(i *Indicator) *scoring.CategoryID { return &i.Category }).Required().Help("类别：[[category]] 的编号", "its category, the id of a [[category]]").Example(`"foundation"`),
		tomldoc.ID("clause", func(i *Indicator) *scoring.ClauseID { return &i.Clause }).Required().Help("方案正文中条款的锚点", "anchor of the clause in the approved text").Example(`"c-5"`),
		tomldoc.ID("issuer", func(i *Indicator) *AuthorityID { return &i.Issuer }).Required().Help("下达机构，必须是方案的下达机构", "issuer; must be the scheme's authority").Example(`"committee"`),
		tomldoc.ID("department", func(i *Indicator) *DepartmentID { return &i.Department }).Required().Help("责任部门：site.toml 里 [[department]] 的编号", "responsible department: the id of a [[department]] of site.toml").Example(`"public-order"`),
		tomldoc.Enum("orientation", func(i *Indicator) *Orientation { return &i.Orientation }, orientations).Required().Help("工作导向", "orientation"),
		tomldoc.Enum("method", func(i *Indicator) *Method { return &i.Method }, methods).Required().Help("计分方法", "method"),
		tomldoc.MaybeNumber("points", func(i *Indicator) **exact.Number { return &i.Points }).Unit("分").Help("分值：值多少分，“以满分计”就是它；不改变得分", "what it is worth, and what \"full marks\" means; does not change the points scored").Example("20"),
		tomldoc.MaybeNumber("base", func(i *Indicator) **exact.Number { return &i.Base }).Unit("分").Default("0").Help("起评分：加减从它开始，倒扣分的写满分", "where it starts; full marks for an item that only deducts").Example("20"),
		limitField("floor", func(i *Indicator) *tomldoc.Limit { return &i.Floor }).Help("下限；可能扣分时必须写明，扣完为止写 0 或负的分值，不限写 \"none\"", "floor; must be stated if points can be deducted, \"none\" for no floor").Unit("分").Example("-20"),
		limitField("cap", func(i *Indicator) *tomldoc.Limit { return &i.Cap }).Help("上限；可能加分时必须写明，不封顶写 \"none\"", "cap; must be stated if points can be added, \"none\" for no cap").Unit("分").Example("8"),
		tomldoc.Tables("kind", schemaKind, func(i *Indicator) *[]Kind { return &i.Kinds }).Help("事件种类；method 不是 \"events\" 的，只供 tally 计数", "kinds of event; under another method than \"events\" a tally counts them"),
		tomldoc.Table("given", schemaGivenRule, func(i *Indicator) **GivenRule { return &i.Given }).Help("评分来源(method = \"given\")", "where the score comes from (method = \"given\")"),
		tomldoc.Table("deviation", schemaDeviation, func(i *Indicator) **DeviationRule { return &i.Deviation }).Help("偏离基准(method = \"deviation\")", "steps from a reference (method = \"deviation\")"),
		tomldoc.Table("ratio", schemaRatio, func(i *Indicator) **RatioRule { return &i.Ratio }).Help("完成比例(method = \"ratio\")", "proportion of a target (method = \"ratio\")"),
		tomldoc.Tables("band", schemaBand, func(i *Indicator) *[]BandRule { return &i.Bands }).Help("分档(method = \"bands\")", "bands (method = \"bands\")"),
		tomldoc.Table("rank", schemaRank, func(i *Indicator) **RankRule { return &i.Rank }).Help("按名次(method = \"rank\")", "points by place (method = \"rank\")"),
		tomldoc.Table("relative", schemaRelative, func(i *Indicator) **RelativeRule { return &i.Relative }).Help("与同组比较(method = \"relative\")", "comparison with peers (method = \"relative\")"),
		tomldoc.Table("composite", schemaComposite, func(i *Indicator) **CompositeRule { return &i.Composite }).Help("加权合成(method = \"composite\")", "weighted metrics (method = \"composite\")"),
		tomldoc.Tables("multiplier", schemaMultiplier, func(i *Indicator) *[]MultiplierRule { return &i.Multipliers }).Help("按情形乘系数(method = \"events\")", "factors by attribute (method = \"events\")"),
		tomldoc.Table("per", schemaPer, func(i *Indicator) **PerRule { return &i.Per }).Help("合计以后平均", "divides the sum"),
		tomldoc.Table("precondition", schemaPrecondition, func(i *Indicator) **PreconditionRule { return &i.Precondition }).Help("先决条件", "what must hold first"),
		tomldoc.Table("rounding", schemaRounding, func(i *Indicator) **Rounding { return &i.Rounding }).Help("本指标得分的取舍；不写按方案", "rounding of this indicator; the scheme's if absent"),
		tomldoc.Text("waiver", func(i *Indicator) *string { return &i.Waiver }).Help("公安部令第137号禁止的指标，经批准保留的文号", "document number by which an indicator that Order 137 forbids is kept").Example(`"云公委〔2020〕4号"`),
		tomldoc.Table("unreported", schemaConsequence, func(i *Indicator) **Consequence { return &i.Unreported }).Help("逾期未报的后果", "what counts when it is unreported after its date"),
		tomldoc.Table("not_applicable", schemaConsequence, func(i *Indicator) **Consequence { return &i.NotApplicable }).Help("不适用时计多少", "what counts when it does not apply"),
		tomldoc.Table("exempt", schemaConsequence, func(i *Indicator) **Consequence { return &i.Exempt }).Help("豁免时计多少", "what counts when it is exempt"),
	},
}

var orientations = []tomldoc.Choice[Orientation]{
	{Word: "strike", Value: Strike, Doc: locale.Text{Zh: "打击", En: "strike"}},
	{Word: "prevention", Value: Prevention, Doc: locale.Text{Zh: "防范", En: "prevention"}},
	{Word: "foundation", Value: Foundation, Doc: locale.Text{Zh: "基础", En: "foundation"}},
	{Word: "service", Value: Service, Doc: locale.Text{Zh: "服务", En: "service"}},
	{Word: "team", Value: Team, Doc: locale.Text{Zh: "队伍", En: "team"}},
}

var methods = []tomldoc.Choice[Method]{
	{Word: "events", Value: MethodEvents, Doc: locale.Text{Zh: "按事件逐起计分", En: "points for each event"}},
	{Word: "deviation", Value: MethodDeviation, Doc: locale.Text{Zh: "每低于（高于）基准一步加减分", En: "points for every step from a reference"}},
	{Word: "ratio", Value: MethodRatio, Doc: locale.Text{Zh: "按完成比例得分", En: "points in proportion to a target"}},
	{Word: "bands", Value: MethodBands, Doc: locale.Text{Zh: "分档得分", En: "points by band"}},
	{Word: "rank", Value: MethodRank, Doc: locale.Text{Zh: "按名次得分", En: "points by place"}},
	{Word: "relative", Value: MethodRelative, Doc: locale.Text{Zh: "与同组比较折算", En: "points in comparison with peers"}},
	{Word: "composite", Value: MethodComposite, Doc: locale.Text{Zh: "几项指标值加权合成", En: "weighted metrics"}},
	{Word: "given", Value: MethodGiven, Doc: locale.Text{Zh: "引用他方评分", En: "a score that somebody else gives"}},
}

var schemaKind = &tomldoc.Schema[Kind]{
	Name: "kind",
	Doc:  locale.Text{Zh: "一种事件和它的分值：固定（points），在区间内酌情（points_min、points_max），或按责任身份（roles）。只供计数的种类不写分值。", En: "A kind of event with its points: fixed (points), at discretion within points_min and points_max, or by role (roles). One that is only counted has none."},
	At:   func(k *Kind) *source.Span { return &k.At },
	Fields: []tomldoc.Field[Kind]{
		tomldoc.ID("id", func(k *Kind) *scoring.KindID { return &k.ID }).Required().Help("编号", "id").Example(`"visit-untrue"`),
		tomldoc.Text("name", func(k *Kind) *string { return &k.Name }).Required().Help("名称", "name").Example(`"走访记录与实际不符"`),
		tomldoc.Text("unit", func(k *Kind) *string { return &k.Unit }).Required().Help("计量单位", "what is counted").Example(`"起"`),
		tomldoc.MaybeNumber("points", func(k *Kind) **exact.Number { return &k.Points }).Unit("分").Help("每一起的分值，扣分为负", "points of one, negative for a deduction").Example("-0.5"),
		tomldoc.MaybeNumber("points_min", func(k *Kind) **exact.Number { return &k.PointsMin }).Unit("分").Help("酌情区间的下端；扣分为负，扣得最多的是下端", "low end of the range; deductions are negative, so the largest of them is the low end").Example("-6"),
		tomldoc.MaybeNumber("points_max", func(k *Kind) **exact.Number { return &k.PointsMax }).Unit("分").Help("酌情区间的上端", "high end of the range").Example("-1"),
		tomldoc.Numbers("roles", func(k *Kind) *[]tomldoc.Pair[scoring.RoleID] { return &k.Roles }).Unit("分").Help("按责任身份的分值", "points of one by role").Example("{ leader = -10, deputy = -5 }"),
		limitField("floor", func(k *Kind) *tomldoc.Limit { return &k.Floor }).Help("该种事件合计的下限；不写就不限", "floor of the kind's sum; none if absent").Unit("分").Example("-6"),
		limitField("cap", func(k *Kind) *tomldoc.Limit { return &k.Cap }).Help("该种事件合计的上限；不写就不限", "cap of the kind's sum; none if absent").Unit("分").Example("6"),
		limitField("each_floor", func(k *Kind) *tomldoc.Limit { return &k.EachFloor }).Help("每一件最低计多少（乘系数以后），如“每件最多扣 1 分”写 -1", "floor of one event, after its multipliers; -1 for \"at most 1 point off each\"").Example("-1"),
		limitField("each_cap", func(k *Kind) *tomldoc.Limit { return &k.EachCap }).Help("每一件最高计多少（乘系数以后）", "cap of one event, after its multipliers").Example("5"),
		tomldoc.IDs("required", func(k *Kind) *[]scoring.AttributeID { return &k.Needs }).Help("每条记录必须附带的数或情形；按情形乘系数的应当写上，漏记了才会报错", "what every record must carry; name what multipliers go by, so that a missing one is found").Example(`["repeated"]`),
		tomldoc.ID("clause", func(k *Kind) *scoring.ClauseID { return &k.Clause }).Help("另有条款时的锚点", "anchor of its own clause").Example(`"c-5"`),
	},
}

var schemaGivenRule = &tomldoc.Schema[GivenRule]{
	Name: "given",
	Doc:  locale.Text{Zh: "谁评分、允许的区间、怎样折算。超出区间的分数会被拒绝，不会被截断。", En: "Who gives the score, its range and conversion. A score outside the range is refused, never clipped."},
	At:   func(g *GivenRule) *source.Span { return &g.At },
	Fields: []tomldoc.Field[GivenRule]{
		tomldoc.Text("source", func(g *GivenRule) *string { return &g.Source }).Required().Help("评分来源", "where the score comes from").Example(`"省厅年度考核通报"`),
		tomldoc.Number("min", func(g *GivenRule) *exact.Number { return &g.Min }).Required().Help("最低，按对方的尺度", "lowest, on the scale of whoever gives it").Example("0"),
		tomldoc.Number("max", func(g *GivenRule) *exact.Number { return &g.Max }).Required().Help("最高，按对方的尺度", "highest, on the scale of whoever gives it").Example("100"),
		tomldoc.MaybeNumber("scale", func(g *GivenRule) **exact.Number { return &g.Scale }).Default("1").Help("折算系数", "factor of conversion").Example(`"2/5"`),
	},
}

var schemaConsequence = &tomldoc.Schema[Consequence]{
	Name: "consequence",
	Doc:  locale.Text{Zh: "没有数值时计多少分，依据哪一条。", En: "What counts in place of a value, and by which clause."},
	At:   func(c *Consequence) *source.Span { return &c.At },
	Fields: []tomldoc.Field[Consequence]{
		tomldoc.MaybeNumber("points", func(c *Consequence) **exact.Number { return &c.Points }).Unit("分").Help("计多少分", "points").Example("0"),
		tomldoc.Enum("substitute", func(c *Consequence) *Substitute { return &c.Substitute }, []tomldoc.Choice[Substitute]{
			{Word: "full", Value: FullMarks, Doc: locale.Text{Zh: "以满分计", En: "full marks"}},
			{Word: "group-mean", Value: GroupMean, Doc: locale.Text{Zh: "以同组有得分的单位的平均分计", En: "the mean of those of the group that have points"}},
			{Word: "applicable-mean", Value: ApplicableMean, Doc: locale.Text{Zh: "以全部有得分的单位的平均分计", En: "the mean of all that have points"}},
		}).Help("以什么代替；取平均的，同时写 points，没有单位有得分时计它", "what stands in; with a mean, points says what counts if nobody has points"),
		tomldoc.ID("clause", func(c *Consequence) *scoring.ClauseID { return &c.Clause }).Required().Help("依据的条款：正文里的锚点", "the clause, an anchor of the text").Example(`"c-8"`),
	},
}
