package dataset

import (
	"gongping/internal/civil"
	"gongping/internal/locale"
	"gongping/internal/source"
	"gongping/internal/tomldoc"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// schemaHead is the [scheme] table; the rest of the file is decoded into the
// same Scheme.
var schemaHead = &tomldoc.Schema[Scheme]{
	Name: "scheme",
	Doc:  locale.Text{Zh: "方案：名称、文号、下达机构、三个日期、总分的上下限。方案编号是文件夹名，版本编号是文件名。", En: "The scheme: title, document, authority, three dates, limits of the total. Its id is the folder's name, its edition the file's."},
	At:   func(s *Scheme) *source.Span { return &s.At },
	Fields: []tomldoc.Field[Scheme]{
		tomldoc.Text("title", func(s *Scheme) *string { return &s.Title }).Required().Help("方案名称", "title").Example(`"2020年重点工作绩效考评办法"`),
		tomldoc.Text("document", func(s *Scheme) *string { return &s.Document }).Required().Help("文号", "document number").Example(`"云公基委〔2020〕11号"`),
		tomldoc.ID("authority", func(s *Scheme) *AuthorityID { return &s.Authority }).Required().Help("下达机构：site.toml 里 [[authority]] 的编号", "who issued it: the id of an [[authority]] of site.toml").Example(`"committee"`),
		tomldoc.ID("subjects", func(s *Scheme) *UnitKindID { return &s.Subjects }).Required().Help("考评哪一类单位：units.toml 里 [[kind]] 的编号", "the kind of unit that is scored: the id of a [[kind]] of units.toml").Example(`"bureau"`),
		tomldoc.ID("period_kind", func(s *Scheme) *PeriodKindID { return &s.PeriodKind }).Help("考评哪一类周期：periods.toml 里 [[kind]] 的编号；不写就是通常的周期。同一方案的各个版本必须相同", "the kind of period that is scored: the id of a [[kind]] of periods.toml; the usual one if absent. The same in all editions of a scheme").Example(`"year"`),
		tomldoc.Date("issued", func(s *Scheme) *civil.Date { return &s.Issued }).Required().Help("印发日期", "date of issue"),
		tomldoc.Date("effective", func(s *Scheme) *civil.Date { return &s.Effective }).Required().Help("生效日期", "date of effect"),
		tomldoc.ID("applies_from", func(s *Scheme) *PeriodID { return &s.AppliesFrom }).Required().Help("自哪个周期起适用：periods.toml 里的编号", "first period to which it applies: an id of periods.toml").Example(`"2020q3"`),
		tomldoc.ID("retroactive_clause", func(s *Scheme) *scoring.ClauseID { return &s.Retroactive }).Help("允许追溯适用的条款：正文里的锚点；生效日期晚于周期首日时必填", "the clause that allows retroactive use, an anchor of the text; required if it takes effect after the period has begun").Example(`"c-3"`),
		tomldoc.MaybeNumber("full", func(s *Scheme) **exact.Number { return &s.Full }).Help("各类权重的合计，有权重时必填", "what the weights total; required if there are weights").Example("100"),
		limitField("floor", func(s *Scheme) *tomldoc.Limit { return &s.Floor }).Help("总分下限，必须写明；不设的写 \"none\"", "floor of the total; must be stated, \"none\" for no floor").Unit("分").Example("0"),
		limitField("cap", func(s *Scheme) *tomldoc.Limit { return &s.Cap }).Help("总分上限，必须写明；不设的写 \"none\"", "cap of the total; must be stated, \"none\" for no cap").Unit("分").Example("110"),
		tomldoc.Int("max_indicators", func(s *Scheme) *int { return &s.MaxIndicators }, 1, 1000).Unit("项").Help("指标最多几项；不写就不限", "most indicators that it may have; no limit if absent").Example("30"),
		tomldoc.ID("caseload", func(s *Scheme) *scoring.MetricID { return &s.Caseload }).Help("工作量：[[metric]] 的编号，分析页用它对照各单位的得分与任务轻重；不计分", "how much work comes in: the id of a [[metric]], against which the analysis sets the scores; makes no points").Example(`"cases"`),
		tomldoc.ID("unit_grades", func(s *Scheme) *scoring.SchemeID { return &s.UnitGrades }).Help("所在单位的等次取自哪个方案：schemes/ 下文件夹的名字；[[grade]] 写了 by_unit 时必填。取的是到本周期末日为止最近一个周期的等次", "the scheme in which the units above got their grades: the name of a folder in schemes/; required if a [[grade]] has by_unit. The grades are those of the newest period that ended by the end of this one").Example(`"squads"`),
		tomldoc.Table("rounding", schemaRoundings, func(s *Scheme) **Roundings { return &s.Rounding }).Help("在何处取舍；不写就不取舍", "where to round; nowhere if absent"),
	},
}

func limitField[T any](key string, at func(*T) *tomldoc.Limit) tomldoc.Field[T] {
	return tomldoc.LimitField(key, at)
}

var schemaRoundings = &tomldoc.Schema[Roundings]{
	Name: "rounding",
	Doc:  locale.Text{Zh: "取舍的位置。", En: "The rounding points."},
	Fields: []tomldoc.Field[Roundings]{
		tomldoc.Table("indicator", schemaRounding, func(r *Roundings) **Rounding { return &r.Indicator }).Help("指标得分", "each indicator"),
		tomldoc.Table("category", schemaRounding, func(r *Roundings) **Rounding { return &r.Category }).Help("类别得分（折算以后）", "each category, after its weight"),
		tomldoc.Table("total", schemaRounding, func(r *Roundings) **Rounding { return &r.Total }).Help("总分", "the total"),
	},
}

var schemaRounding = &tomldoc.Schema[Rounding]{
	Name: "rounding point",
	Doc:  locale.Text{Zh: "取舍的位数和方式。", En: "Places and mode."},
	At:   func(r *Rounding) *source.Span { return &r.At },
	Fields: []tomldoc.Field[Rounding]{
		tomldoc.MaybeInt("places", func(r *Rounding) **int { return &r.Places }, 0, 6).Help("小数位数；与 unit 只写一个", "decimal places; or unit").Example("2"),
		tomldoc.MaybeNumber("unit", func(r *Rounding) **exact.Number { return &r.Unit }).Help("取到它的整数倍，如 0.5", "to multiples of it, such as 0.5").Example("0.5"),
		tomldoc.Enum("mode", func(r *Rounding) *exact.Mode { return &r.Mode }, modes).Required().Help("方式", "mode").Example(`"half-away"`),
	},
}

var modes = []tomldoc.Choice[exact.Mode]{
	{Word: "half-away", Value: exact.HalfAway, Doc: locale.Text{Zh: "四舍五入", En: "half away from zero"}},
	{Word: "half-even", Value: exact.HalfEven, Doc: locale.Text{Zh: "四舍六入五成双", En: "half to even"}},
	{Word: "up", Value: exact.Up, Doc: locale.Text{Zh: "进一法（远离零）", En: "away from zero"}},
	{Word: "down", Value: exact.Down, Doc: locale.Text{Zh: "去尾法（靠近零）", En: "toward zero"}},
	{Word: "ceil", Value: exact.Ceil, Doc: locale.Text{Zh: "向上取整", En: "up"}},
	{Word: "floor", Value: exact.Floor, Doc: locale.Text{Zh: "向下取整", En: "down"}},
}

// schemeFile is schemes/<scheme>/<edition>.toml.
type schemeFile struct {
	Head         *Scheme
	Groups       []Group
	Groupings    []GroupingRule
	Attributes   []Attribute
	Roles        []Role
	Metrics      []Metric
	TieBreaks    []TieBreak
	Categories   []Category
	Indicators   []Indicator
	Orientations []OrientationLimit
	Once         []OnceRule
	Coefficients []CoefficientRule
	Gates        []GateRule
	Grades       []GradeRule
	RankBands    []RankBandRule
	Examples     []Example
}

var schemeSchema = &tomldoc.Schema[schemeFile]{
	Name: "schemes/<scheme>/<edition>.toml",
	Doc:  locale.Text{Zh: "方案的一个版本。", En: "One edition of a scheme."},
	Fields: []tomldoc.Field[schemeFile]{
		tomldoc.Table("scheme", schemaHead, func(f *schemeFile) **Scheme { return &f.Head }).Required().Help("方案", "the scheme"),
		tomldoc.Tables("group", schemaGroup, func(f *schemeFile) *[]Group { return &f.Groups }).Help("排名分组；至少一个", "groups; at least one"),
		tomldoc.Tables("grouping", schemaGrouping, func(f *schemeFile) *[]GroupingRule { return &f.Groupings }).Help("另外的分组办法", "other groupings"),
		tomldoc.Tables("attribute", schemaAttribute, func(f *schemeFile) *[]Attribute { return &f.Attributes }).Help("事件可带的数和情形", "what events may carry"),
		tomldoc.Tables("role", schemaRole, func(f *schemeFile) *[]Role { return &f.Roles }).Help("责任身份，种类按身份计分的先在这里登记", "the roles by which the points of kinds may go"),
		tomldoc.Tables("metric", schemaMetric, func(f *schemeFile) *[]Metric { return &f.Metrics }).Help("指标值", "metrics"),
		tomldoc.Tables("tie_break", schemaTieBreak, func(f *schemeFile) *[]TieBreak { return &f.TieBreaks }).Help("同分时的排序依据", "the tie-break chain"),
		tomldoc.Tables("category", schemaCategory, func(f *schemeFile) *[]Category { return &f.Categories }).Help("类别", "categories"),
		tomldoc.Tables("indicator", schemaIndicator, func(f *schemeFile) *[]Indicator { return &f.Indicators }).Required().Help("指标", "indicators"),
		tomldoc.Tables("orientation_limit", schemaOrientationLimit, func(f *schemeFile) *[]OrientationLimit { return &f.Orientations }).Help("各种工作导向的分值比例", "bounds of the shares of the orientations"),
		tomldoc.Tables("once", schemaOnce, func(f *schemeFile) *[]OnceRule { return &f.Once }).Help("同一事项不重复计", "matters that count once"),
		tomldoc.Tables("coefficient", schemaCoefficient, func(f *schemeFile) *[]CoefficientRule { return &f.Coefficients }).Help("系数", "coefficients"),
		tomldoc.Tables("gate", schemaGate, func(f *schemeFile) *[]GateRule { return &f.Gates }).Help("一票否决", "vetoes"),
		tomldoc.Tables("grade", schemaGrade, func(f *schemeFile) *[]GradeRule { return &f.Grades }).Help("等次", "grades"),
		tomldoc.Tables("rank_band", schemaRankBand, func(f *schemeFile) *[]RankBandRule { return &f.RankBands }).Help("排名的档", "slices of the ranking"),
		tomldoc.Tables("example", schemaExample, func(f *schemeFile) *[]Example { return &f.Examples }).Help("算例", "worked examples"),
	},
}

var schemaGroup = &tomldoc.Schema[Group]{
	Name: "group",
	Doc:  locale.Text{Zh: "在一起排名的单位。每个单位必须恰好属于一组。", En: "Units ranked together. Each unit belongs to exactly one group."},
	At:   func(g *Group) *source.Span { return &g.At },
	Fields: []tomldoc.Field[Group]{
		tomldoc.ID("id", func(g *Group) *scoring.GroupID { return &g.ID }).Required().Help("编号", "id").Example(`"districts"`),
		tomldoc.Text("name", func(g *Group) *string { return &g.Name }).Required().Help("名称", "name").Example(`"分局"`),
		tomldoc.ID("grouping", func(g *Group) *scoring.GroupingID { return &g.Grouping }).Help("属于另外哪种分组办法（[[grouping]] 的编号）；不写的决定名次", "the [[grouping]] it belongs to; those without one decide the places").Example(`"modules"`),
		tomldoc.ID("each", func(g *Group) *UnitKindID { return &g.Each }).Help("按上级分别排名：写上级单位的类别编号，它的每个单位各成一组，包括其下的被考评单位", "ranks by superior: the id of a kind of unit, each unit of which makes a group of those below it").Example(`"bureau"`),
		tomldoc.IDs("classes", func(g *Group) *[]scoring.ClassID { return &g.Classes }).Help("包括哪些分类；和 units 都不写就是全部", "the classes it holds; all units if units is absent too").Example(`["district"]`),
		tomldoc.IDs("units", func(g *Group) *[]scoring.SubjectID { return &g.Units }).Help("包括哪些单位", "the units it holds").Example(`["longhu", "ninghe"]`),
		tomldoc.Bool("unranked", func(g *Group) *bool { return &g.Unranked }).Default("false").Help("只计分、不排名", "scored but not ranked"),
	},
}

var schemaAttribute = &tomldoc.Schema[Attribute]{
	Name: "attribute",
	Doc:  locale.Text{Zh: "事件在分值以外带的数；写了 words 的，是几个词之一。", En: "A number that events carry beside their points; with words, one of these words."},
	At:   func(a *Attribute) *source.Span { return &a.At },
	Fields: []tomldoc.Field[Attribute]{
		tomldoc.ID("id", func(a *Attribute) *scoring.AttributeID { return &a.ID }).Required().Help("编号，事件在 attributes 里用它", "id, which events use in attributes").Example(`"households"`),
		tomldoc.Text("name", func(a *Attribute) *string { return &a.Name }).Required().Help("名称", "name").Example(`"走访建档户数"`),
		tomldoc.Tables("word", schemaWord, func(a *Attribute) *[]Word { return &a.Words }).Help("可以取的词；不写就是数", "the words it may be; a number if absent"),
	},
}

var schemaWord = &tomldoc.Schema[Word]{
	Name: "word",
	Doc:  locale.Text{Zh: "附带情形的一个取值。", En: "A word that an attribute may be."},
	At:   func(w *Word) *source.Span { return &w.At },
	Fields: []tomldoc.Field[Word]{
		tomldoc.ID("id", func(w *Word) *scoring.WordID { return &w.ID }).Required().Help("编号", "id").Example(`"yes"`),
		tomldoc.Text("name", func(w *Word) *string { return &w.Name }).Required().Help("名称", "name").Example(`"当年破案"`),
	},
}

var schemaRole = &tomldoc.Schema[Role]{
	Name: "role",
	Doc:  locale.Text{Zh: "一种责任身份。", En: "A part that somebody has in an event."},
	At:   func(r *Role) *source.Span { return &r.At },
	Fields: []tomldoc.Field[Role]{
		tomldoc.ID("id", func(r *Role) *scoring.RoleID { return &r.ID }).Required().Help("编号", "id").Example(`"leader"`),
		tomldoc.Text("name", func(r *Role) *string { return &r.Name }).Required().Help("名称", "name").Example(`"主要领导"`),
	},
}

var schemaTieBreak = &tomldoc.Schema[TieBreak]{
	Name: "tie_break",
	Doc:  locale.Text{Zh: "同分时比较的数，按文件中的顺序逐个比较：attribute、metric、category、indicator 写一个。", En: "What is compared when totals are equal, in the order of the file: one of attribute, metric, category and indicator."},
	At:   func(t *TieBreak) *source.Span { return &t.At },
	Fields: []tomldoc.Field[TieBreak]{
		tomldoc.ID("id", func(t *TieBreak) *string { return &t.ID }).Required().Help("编号", "id").Example(`"more-households"`),
		tomldoc.Text("name", func(t *TieBreak) *string { return &t.Name }).Required().Help("名称", "name").Example(`"走访建档户数"`),
		tomldoc.ID("attribute", func(t *TieBreak) *scoring.AttributeID { return &t.Attribute }).Help("事件附带的数之和", "the sum of an attribute of the events").Example(`"households"`),
		tomldoc.ID("metric", func(t *TieBreak) *scoring.MetricID { return &t.Metric }).Help("指标值", "a metric").Example(`"satisfaction"`),
		tomldoc.ID("category", func(t *TieBreak) *scoring.CategoryID { return &t.Category }).Help("类别得分", "the points of a category").Example(`"foundation"`),
		tomldoc.ID("indicator", func(t *TieBreak) *scoring.IndicatorID { return &t.Indicator }).Help("指标得分", "the points of an indicator").Example(`"home-visit"`),
		tomldoc.Enum("order", func(t *TieBreak) *scoring.Order { return &t.Order }, orders).Required().Help("大者在前还是小者在前", "which stands first"),
	},
}

var schemaCategory = &tomldoc.Schema[Category]{
	Name: "category",
	Doc:  locale.Text{Zh: "总分的一类。", En: "A part of the total."},
	At:   func(c *Category) *source.Span { return &c.At },
	Fields: []tomldoc.Field[Category]{
		tomldoc.ID("id", func(c *Category) *scoring.CategoryID { return &c.ID }).Required().Help("编号", "id").Example(`"foundation"`),
		tomldoc.Text("name", func(c *Category) *string { return &c.Name }).Required().Help("名称", "name").Example(`"基础工作"`),
		tomldoc.Enum("model", func(c *Category) *scoring.Model { return &c.Model }, models).Required().Help("计分方式", "model"),
		tomldoc.MaybeNumber("weight", func(c *Category) **exact.Number { return &c.Weight }).Unit("分").Help("权重分；weighted、direct 必填，其余不写", "weight; required with weighted and direct, not with the others").Example("60"),
		tomldoc.MaybeNumber("start", func(c *Category) **exact.Number { return &c.Start }).Unit("分").Help("起点；不写时，有指标带起评分、或从 0 得分的（比例、分档、名次、比较、合成、引用），从 0 起，否则 weighted 从 100 起、direct 从权重起、其余从 0 起", "start; if absent it is 0 where an indicator has a base or earns its points from nothing (ratio, bands, rank, relative, composite, given), else 100 with weighted, the weight with direct, 0 with the others").Example("34"),
		limitField("floor", func(c *Category) *tomldoc.Limit { return &c.Floor }).Help("下限；不写时，penalty、free 没有，其余是 0", "floor; if absent penalty and free have none, the others 0").Unit("分").Example("-8"),
		limitField("cap", func(c *Category) *tomldoc.Limit { return &c.Cap }).Help("上限；不写时，penalty 是 0，其余没有", "cap; if absent penalty has 0, the others have none").Unit("分").Example("105"),
	},
}

var models = []tomldoc.Choice[scoring.Model]{
	{Word: "weighted", Value: scoring.Weighted, Doc: locale.Text{Zh: "百分制折算：100 分起，加减，最少 0，乘权重%", En: "starts at 100, adds and deducts, floor 0, × weight%"}},
	{Word: "direct", Value: scoring.Direct, Doc: locale.Text{Zh: "权重分直接加减，最少 0", En: "starts at its weight, adds and deducts, floor 0"}},
	{Word: "bonus", Value: scoring.Bonus, Doc: locale.Text{Zh: "只加不减", En: "only adds"}},
	{Word: "penalty", Value: scoring.Penalty, Doc: locale.Text{Zh: "只减不加，可为负", En: "only deducts, may be negative"}},
	{Word: "free", Value: scoring.Free, Doc: locale.Text{Zh: "0 分起，加减，可为负", En: "starts at 0, adds and deducts, may be negative"}},
}
