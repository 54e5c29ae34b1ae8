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
		tomldoc.Text("title", func(s *Scheme) *string { return &s.Title }).Required().Help("方案名称", "title"),
		tomldoc.Text("document", func(s *Scheme) *string { return &s.Document }).Required().Help("文号", "document number"),
		tomldoc.ID("authority", func(s *Scheme) *AuthorityID { return &s.Authority }).Required().Help("下达机构", "the authority that issued it"),
		tomldoc.ID("subjects", func(s *Scheme) *UnitKindID { return &s.Subjects }).Required().Help("考评哪一类单位", "the kind of unit that is scored"),
		tomldoc.Date("issued", func(s *Scheme) *civil.Date { return &s.Issued }).Required().Help("印发日期", "date of issue"),
		tomldoc.Date("effective", func(s *Scheme) *civil.Date { return &s.Effective }).Required().Help("生效日期", "date of effect"),
		tomldoc.ID("applies_from", func(s *Scheme) *PeriodID { return &s.AppliesFrom }).Required().Help("自哪个周期起适用", "first period to which it applies"),
		tomldoc.ID("retroactive_clause", func(s *Scheme) *scoring.ClauseID { return &s.Retroactive }).Help("允许追溯适用的条款", "the clause that allows retroactive use"),
		tomldoc.MaybeNumber("full", func(s *Scheme) **exact.Number { return &s.Full }).Help("各类权重的合计，有权重时必填", "what the weights total; required if there are weights").Example("100"),
		limitField("floor", func(s *Scheme) *tomldoc.Limit { return &s.Floor }).Help("总分下限", "floor of the total"),
		limitField("cap", func(s *Scheme) *tomldoc.Limit { return &s.Cap }).Help("总分上限", "cap of the total"),
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
	Fields: []tomldoc.Field[Rounding]{
		tomldoc.Int("places", func(r *Rounding) *int { return &r.Places }, 0, 6).Required().Help("小数位数", "decimal places").Example("2"),
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
	Head       *Scheme
	Groups     []Group
	Attributes []Attribute
	TieBreaks  []TieBreak
	Categories []Category
	Indicators []Indicator
}

var schemeSchema = &tomldoc.Schema[schemeFile]{
	Name: "schemes/<scheme>/<edition>.toml",
	Doc:  locale.Text{Zh: "方案的一个版本。", En: "One edition of a scheme."},
	Fields: []tomldoc.Field[schemeFile]{
		tomldoc.Table("scheme", schemaHead, func(f *schemeFile) **Scheme { return &f.Head }).Required().Help("方案", "the scheme"),
		tomldoc.Tables("group", schemaGroup, func(f *schemeFile) *[]Group { return &f.Groups }).Help("排名分组", "groups"),
		tomldoc.Tables("attribute", schemaAttribute, func(f *schemeFile) *[]Attribute { return &f.Attributes }).Help("事件可带的数", "numbers that events may carry"),
		tomldoc.Tables("tie_break", schemaTieBreak, func(f *schemeFile) *[]TieBreak { return &f.TieBreaks }).Help("同分时的排序依据", "the tie-break chain"),
		tomldoc.Tables("category", schemaCategory, func(f *schemeFile) *[]Category { return &f.Categories }).Help("类别", "categories"),
		tomldoc.Tables("indicator", schemaIndicator, func(f *schemeFile) *[]Indicator { return &f.Indicators }).Required().Help("指标", "indicators"),
	},
}

var schemaGroup = &tomldoc.Schema[Group]{
	Name: "group",
	Doc:  locale.Text{Zh: "在一起排名的单位。每个单位必须恰好属于一组。", En: "Units ranked together. Each unit belongs to exactly one group."},
	At:   func(g *Group) *source.Span { return &g.At },
	Fields: []tomldoc.Field[Group]{
		tomldoc.ID("id", func(g *Group) *scoring.GroupID { return &g.ID }).Required().Help("编号", "id"),
		tomldoc.Text("name", func(g *Group) *string { return &g.Name }).Required().Help("名称", "name"),
		tomldoc.IDs("classes", func(g *Group) *[]scoring.ClassID { return &g.Classes }).Help("包括哪些分类；不写就是全部", "the classes it holds; all if absent"),
	},
}

var schemaAttribute = &tomldoc.Schema[Attribute]{
	Name: "attribute",
	Doc:  locale.Text{Zh: "事件在分值以外带的数。", En: "A number that events carry beside their points."},
	At:   func(a *Attribute) *source.Span { return &a.At },
	Fields: []tomldoc.Field[Attribute]{
		tomldoc.ID("id", func(a *Attribute) *scoring.AttributeID { return &a.ID }).Required().Help("编号", "id"),
		tomldoc.Text("name", func(a *Attribute) *string { return &a.Name }).Required().Help("名称", "name"),
	},
}

var schemaTieBreak = &tomldoc.Schema[TieBreak]{
	Name: "tie_break",
	Doc:  locale.Text{Zh: "同分时比较的合计数，按文件中的顺序逐个比较。", En: "A sum compared when totals are equal, in the order of the file."},
	At:   func(t *TieBreak) *source.Span { return &t.At },
	Fields: []tomldoc.Field[TieBreak]{
		tomldoc.ID("id", func(t *TieBreak) *string { return &t.ID }).Required().Help("编号", "id"),
		tomldoc.Text("name", func(t *TieBreak) *string { return &t.Name }).Required().Help("名称", "name"),
		tomldoc.ID("attribute", func(t *TieBreak) *scoring.AttributeID { return &t.Attribute }).Required().Help("合计哪个数", "the attribute that is summed"),
		tomldoc.Enum("order", func(t *TieBreak) *scoring.Order { return &t.Order }, []tomldoc.Choice[scoring.Order]{
			{Word: "high", Value: scoring.HighFirst, Doc: locale.Text{Zh: "大者在前", En: "the higher first"}},
			{Word: "low", Value: scoring.LowFirst, Doc: locale.Text{Zh: "小者在前", En: "the lower first"}},
		}).Required().Help("大者在前还是小者在前", "which stands first"),
	},
}

var schemaCategory = &tomldoc.Schema[Category]{
	Name: "category",
	Doc:  locale.Text{Zh: "总分的一类。", En: "A part of the total."},
	At:   func(c *Category) *source.Span { return &c.At },
	Fields: []tomldoc.Field[Category]{
		tomldoc.ID("id", func(c *Category) *scoring.CategoryID { return &c.ID }).Required().Help("编号", "id"),
		tomldoc.Text("name", func(c *Category) *string { return &c.Name }).Required().Help("名称", "name"),
		tomldoc.Enum("model", func(c *Category) *scoring.Model { return &c.Model }, models).Required().Help("计分方式", "model"),
		tomldoc.MaybeNumber("weight", func(c *Category) **exact.Number { return &c.Weight }).Unit("分").Help("权重分", "weight"),
		tomldoc.MaybeNumber("start", func(c *Category) **exact.Number { return &c.Start }).Unit("分").Help("起点；不写按计分方式", "start; the model's own if absent"),
		limitField("floor", func(c *Category) *tomldoc.Limit { return &c.Floor }).Help("下限；不写按计分方式", "floor; the model's own if absent"),
		limitField("cap", func(c *Category) *tomldoc.Limit { return &c.Cap }).Help("上限；不写按计分方式", "cap; the model's own if absent"),
	},
}

var models = []tomldoc.Choice[scoring.Model]{
	{Word: "weighted", Value: scoring.Weighted, Doc: locale.Text{Zh: "百分制折算：100 分起，加减，最少 0，乘权重%", En: "starts at 100, adds and deducts, floor 0, × weight%"}},
	{Word: "direct", Value: scoring.Direct, Doc: locale.Text{Zh: "权重分直接加减，最少 0", En: "starts at its weight, adds and deducts, floor 0"}},
	{Word: "bonus", Value: scoring.Bonus, Doc: locale.Text{Zh: "只加不减", En: "only adds"}},
	{Word: "penalty", Value: scoring.Penalty, Doc: locale.Text{Zh: "只减不加，可为负", En: "only deducts, may be negative"}},
	{Word: "free", Value: scoring.Free, Doc: locale.Text{Zh: "0 分起，加减，可为负", En: "starts at 0, adds and deducts, may be negative"}},
}
