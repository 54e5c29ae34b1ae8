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
		tomldoc.ID("id", func(i *Indicator) *scoring.IndicatorID { return &i.ID }).Required().Help("编号", "id"),
		tomldoc.Text("name", func(i *Indicator) *string { return &i.Name }).Required().Help("名称", "name"),
		tomldoc.ID("category", func(i *Indicator) *scoring.CategoryID { return &i.Category }).Required().Help("类别", "category"),
		tomldoc.ID("clause", func(i *Indicator) *scoring.ClauseID { return &i.Clause }).Required().Help("方案正文中条款的锚点", "anchor of the clause in the approved text").Example(`"c-5"`),
		tomldoc.ID("issuer", func(i *Indicator) *AuthorityID { return &i.Issuer }).Required().Help("下达机构，必须是方案的下达机构", "issuer; must be the scheme's authority"),
		tomldoc.ID("department", func(i *Indicator) *DepartmentID { return &i.Department }).Required().Help("责任部门", "responsible department"),
		tomldoc.Enum("orientation", func(i *Indicator) *Orientation { return &i.Orientation }, orientations).Required().Help("工作导向", "orientation"),
		tomldoc.Enum("method", func(i *Indicator) *Method { return &i.Method }, methods).Required().Help("计分方法", "method"),
		tomldoc.MaybeNumber("points", func(i *Indicator) **exact.Number { return &i.Points }).Unit("分").Help("分值", "what it is worth"),
		tomldoc.MaybeNumber("base", func(i *Indicator) **exact.Number { return &i.Base }).Unit("分").Default("0").Help("起评分", "where it starts"),
		limitField("floor", func(i *Indicator) *tomldoc.Limit { return &i.Floor }).Help("下限；有扣分时必须写明", "floor; must be stated if points can be deducted"),
		limitField("cap", func(i *Indicator) *tomldoc.Limit { return &i.Cap }).Help("上限；有加分时必须写明", "cap; must be stated if points can be added"),
		tomldoc.Tables("kind", schemaKind, func(i *Indicator) *[]Kind { return &i.Kinds }).Help("事件种类(method = \"events\")", "kinds of event (method = \"events\")"),
		tomldoc.Table("given", schemaGivenRule, func(i *Indicator) **GivenRule { return &i.Given }).Help("评分来源(method = \"given\")", "where the score comes from (method = \"given\")"),
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
	{Word: "given", Value: MethodGiven, Doc: locale.Text{Zh: "引用他方评分", En: "a score that somebody else gives"}},
}

var schemaKind = &tomldoc.Schema[Kind]{
	Name: "kind",
	Doc:  locale.Text{Zh: "一种事件和它的分值：要么固定（points），要么在区间内酌情（points_min、points_max）。", En: "A kind of event with its points: fixed (points), or at discretion within points_min and points_max."},
	At:   func(k *Kind) *source.Span { return &k.At },
	Fields: []tomldoc.Field[Kind]{
		tomldoc.ID("id", func(k *Kind) *scoring.KindID { return &k.ID }).Required().Help("编号", "id"),
		tomldoc.Text("name", func(k *Kind) *string { return &k.Name }).Required().Help("名称", "name"),
		tomldoc.Text("unit", func(k *Kind) *string { return &k.Unit }).Required().Help("计量单位", "what is counted").Example(`"起"`),
		tomldoc.MaybeNumber("points", func(k *Kind) **exact.Number { return &k.Points }).Unit("分").Help("每一起的分值，扣分为负", "points of one, negative for a deduction").Example("-0.5"),
		tomldoc.MaybeNumber("points_min", func(k *Kind) **exact.Number { return &k.PointsMin }).Unit("分").Help("酌情区间的下端", "low end of the range"),
		tomldoc.MaybeNumber("points_max", func(k *Kind) **exact.Number { return &k.PointsMax }).Unit("分").Help("酌情区间的上端", "high end of the range"),
		limitField("floor", func(k *Kind) *tomldoc.Limit { return &k.Floor }).Help("该种事件合计的下限", "floor of the kind's sum"),
		limitField("cap", func(k *Kind) *tomldoc.Limit { return &k.Cap }).Help("该种事件合计的上限", "cap of the kind's sum"),
		tomldoc.ID("clause", func(k *Kind) *scoring.ClauseID { return &k.Clause }).Help("另有条款时的锚点", "anchor of its own clause"),
	},
}

var schemaGivenRule = &tomldoc.Schema[GivenRule]{
	Name: "given",
	Doc:  locale.Text{Zh: "谁评分、允许的区间、怎样折算。超出区间的分数会被拒绝，不会被截断。", En: "Who gives the score, its range and conversion. A score outside the range is refused, never clipped."},
	At:   func(g *GivenRule) *source.Span { return &g.At },
	Fields: []tomldoc.Field[GivenRule]{
		tomldoc.Text("source", func(g *GivenRule) *string { return &g.Source }).Required().Help("评分来源", "where the score comes from"),
		tomldoc.Number("min", func(g *GivenRule) *exact.Number { return &g.Min }).Required().Help("最低", "lowest"),
		tomldoc.Number("max", func(g *GivenRule) *exact.Number { return &g.Max }).Required().Help("最高", "highest"),
		tomldoc.MaybeNumber("scale", func(g *GivenRule) **exact.Number { return &g.Scale }).Default("1").Help("折算系数", "factor of conversion").Example(`"2/5"`),
	},
}

var schemaConsequence = &tomldoc.Schema[Consequence]{
	Name: "consequence",
	Doc:  locale.Text{Zh: "没有数值时计多少分，依据哪一条。", En: "What counts in place of a value, and by which clause."},
	At:   func(c *Consequence) *source.Span { return &c.At },
	Fields: []tomldoc.Field[Consequence]{
		tomldoc.MaybeNumber("points", func(c *Consequence) **exact.Number { return &c.Points }).Unit("分").Help("计多少分", "points"),
		tomldoc.Enum("substitute", func(c *Consequence) *Substitute { return &c.Substitute }, []tomldoc.Choice[Substitute]{
			{Word: "full", Value: FullMarks, Doc: locale.Text{Zh: "以满分计", En: "full marks"}},
		}).Help("以什么代替", "what stands in"),
		tomldoc.ID("clause", func(c *Consequence) *scoring.ClauseID { return &c.Clause }).Required().Help("条款锚点", "anchor of the clause"),
	},
}
