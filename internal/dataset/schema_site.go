package dataset

import (
	"gongping/internal/civil"
	"gongping/internal/locale"
	"gongping/internal/source"
	"gongping/internal/tomldoc"
	"gongping/scoring"
)

// siteFile is site.toml.
type siteFile struct {
	Site        *Site
	Audience    *Disclosure
	Authorities []Authority
	Departments []Department
	Assessors   []Assessor
}

var siteSchema = &tomldoc.Schema[siteFile]{
	Name: "site.toml",
	Doc:  locale.Text{Zh: "公示单位、下达指标的机构、责任部门和考核人员名册。", En: "Who publishes, who may issue indicators, the departments and the roster of assessors."},
	Fields: []tomldoc.Field[siteFile]{
		tomldoc.Table("site", schemaSite, func(f *siteFile) **Site { return &f.Site }).Required().Help("公示网站", "the site"),
		tomldoc.Table("audience", schemaAudience, func(f *siteFile) **Disclosure { return &f.Audience }).Help("各个版本公开个人的哪些情况", "what the versions of the site show of people"),
		tomldoc.Tables("authority", schemaAuthority, func(f *siteFile) *[]Authority { return &f.Authorities }).Required().Help("可以下达指标的机构", "bodies that may issue indicators"),
		tomldoc.Tables("department", schemaDepartment, func(f *siteFile) *[]Department { return &f.Departments }).Required().Help("责任部门", "departments"),
		tomldoc.Tables("assessor", schemaAssessor, func(f *siteFile) *[]Assessor { return &f.Assessors }).Required().Help("考核人员名册", "roster of assessors"),
	},
}

var schemaSite = &tomldoc.Schema[Site]{
	Name: "site",
	Doc:  locale.Text{Zh: "公示网站的名称、单位和联系方式。", En: "Names and contact of the site."},
	At:   func(s *Site) *source.Span { return &s.At },
	Fields: []tomldoc.Field[Site]{
		tomldoc.Text("title", func(s *Site) *string { return &s.Title }).Required().Help("网站标题", "title of the site").Example(`"绩效考评公示栏"`),
		tomldoc.Text("bureau", func(s *Site) *string { return &s.Bureau }).Required().Help("公安局名称", "name of the bureau").Example(`"云泽市公安局"`),
		tomldoc.Text("office", func(s *Site) *string { return &s.Office }).Required().Help("考评办名称", "name of the appraisal office").Example(`"考评办"`),
		tomldoc.Text("contact", func(s *Site) *string { return &s.Contact }).Required().Help("联系方式，印在每一页", "contact, printed on every page").Example(`"内线 6120"`),
		tomldoc.Enum("language", func(s *Site) *locale.Lang { return &s.Language }, languages).Default("zh-CN").Help("界面文字的语言", "language of the interface texts"),
		tomldoc.Text("address", func(s *Site) *string { return &s.Address }).Help("网站在内网的地址，以斜杠结尾；写了，订阅和日程里的链接就是完整的地址", "where the site is on the intranet, with a slash at the end; with it the links of the feed and the calendar are whole addresses").Example(`"http://kaoping.gat.example/"`),
		tomldoc.Bool("demonstration", func(s *Site) *bool { return &s.Demonstration }).Default("false").Help("是否演示数据：为 true 时每一页都有标记", "demonstration data: marked on every page"),
	},
}

var languages = []tomldoc.Choice[locale.Lang]{
	{Word: "zh-CN", Value: locale.ZhCN, Doc: locale.Text{Zh: "中文", En: "Chinese"}},
	{Word: "en", Value: locale.En, Doc: locale.Text{Zh: "英文", En: "English"}},
}

var schemaAuthority = &tomldoc.Schema[Authority]{
	Name: "authority",
	Doc:  locale.Text{Zh: "可以向某一类单位下达指标的机构。方案外的扣分不能发布。", En: "A body that may issue indicators for units of one kind. A deduction outside its schemes cannot be published."},
	At:   func(a *Authority) *source.Span { return &a.At },
	Fields: []tomldoc.Field[Authority]{
		tomldoc.ID("id", func(a *Authority) *AuthorityID { return &a.ID }).Required().Help("编号", "id").Example(`"committee"`),
		tomldoc.Text("name", func(a *Authority) *string { return &a.Name }).Required().Help("名称", "name").Example(`"基础工作委员会"`),
		tomldoc.ID("level", func(a *Authority) *UnitKindID { return &a.Level }).Required().Help("对哪一类单位下达（单位类别编号）", "the kind of unit for which it issues").Example(`"bureau"`),
	},
}

var schemaDepartment = &tomldoc.Schema[Department]{
	Name: "department",
	Doc:  locale.Text{Zh: "对指标负责的部门。", En: "A department that is responsible for indicators."},
	At:   func(d *Department) *source.Span { return &d.At },
	Fields: []tomldoc.Field[Department]{
		tomldoc.ID("id", func(d *Department) *DepartmentID { return &d.ID }).Required().Help("编号", "id").Example(`"public-order"`),
		tomldoc.Text("name", func(d *Department) *string { return &d.Name }).Required().Help("名称", "name").Example(`"治安管理支队"`),
	},
}

var schemaAssessor = &tomldoc.Schema[Assessor]{
	Name: "assessor",
	Doc:  locale.Text{Zh: "考核组成员：录入、审核或评分的人。", En: "A member of the assessment group: who enters, approves or gives scores."},
	At:   func(a *Assessor) *source.Span { return &a.At },
	Fields: []tomldoc.Field[Assessor]{
		tomldoc.ID("id", func(a *Assessor) *AssessorID { return &a.ID }).Required().Help("编号", "id").Example(`"lu-tingtao"`),
		tomldoc.Text("name", func(a *Assessor) *string { return &a.Name }).Required().Help("姓名", "name").Example(`"陆庭涛"`),
		tomldoc.Text("post", func(a *Assessor) *string { return &a.Post }).Required().Help("职务", "post").Example(`"考评办干事"`),
	},
}

// unitsFile is units.toml.
type unitsFile struct {
	Kinds      []UnitKind
	Classes    []UnitClass
	Identities []Identity
	Units      []Unit

	Measures        []UnitMeasure
	Classifications []Classification
}

var unitsSchema = &tomldoc.Schema[unitsFile]{
	Name: "units.toml",
	Doc:  locale.Text{Zh: "单位类别和单位登记。", En: "Kinds of unit and the registry of units."},
	Fields: []tomldoc.Field[unitsFile]{
		tomldoc.Tables("kind", schemaUnitKind, func(f *unitsFile) *[]UnitKind { return &f.Kinds }).Required().Help("单位类别", "kinds of unit"),
		tomldoc.Tables("class", schemaUnitClass, func(f *unitsFile) *[]UnitClass { return &f.Classes }).Help("分类的名称；一个也不写的，网页上印分类的编号", "names of classes; with none, pages print their ids"),
		tomldoc.Tables("identity", schemaIdentity, func(f *unitsFile) *[]Identity { return &f.Identities }).Help("身份，供系数取用", "identities that a coefficient may go by"),
		tomldoc.Tables("measure", schemaUnitMeasure, func(f *unitsFile) *[]UnitMeasure { return &f.Measures }).Help("划分类别依据的指标", "what classes go by"),
		tomldoc.Tables("classification", schemaClassification, func(f *unitsFile) *[]Classification { return &f.Classifications }).Help("按门槛划分类别", "classes by thresholds"),
		tomldoc.Tables("unit", schemaUnit, func(f *unitsFile) *[]Unit { return &f.Units }).Required().Help("单位", "units"),
	},
}

var schemaUnitKind = &tomldoc.Schema[UnitKind]{
	Name: "kind",
	Doc:  locale.Text{Zh: "单位类别，如分县局、派出所、警队。", En: "A kind of unit, such as bureau, station, squad."},
	At:   func(k *UnitKind) *source.Span { return &k.At },
	Fields: []tomldoc.Field[UnitKind]{
		tomldoc.ID("id", func(k *UnitKind) *UnitKindID { return &k.ID }).Required().Help("编号", "id").Example(`"bureau"`),
		tomldoc.Text("name", func(k *UnitKind) *string { return &k.Name }).Required().Help("名称", "name").Example(`"分县局"`),
	},
}

var schemaUnitClass = &tomldoc.Schema[UnitClass]{
	Name: "class",
	Doc:  locale.Text{Zh: "单位的一种分类，如城区、县。", En: "A class of units, such as urban or county."},
	At:   func(x *UnitClass) *source.Span { return &x.At },
	Fields: []tomldoc.Field[UnitClass]{
		tomldoc.ID("id", func(x *UnitClass) *scoring.ClassID { return &x.ID }).Required().Help("编号", "id").Example(`"district"`),
		tomldoc.Text("name", func(x *UnitClass) *string { return &x.Name }).Required().Help("名称", "name").Example(`"城区分局"`),
	},
}

var schemaIdentity = &tomldoc.Schema[Identity]{
	Name: "identity",
	Doc:  locale.Text{Zh: "单位的一种身份，如试点单位。", En: "What a unit may be besides, such as a pilot."},
	At:   func(i *Identity) *source.Span { return &i.At },
	Fields: []tomldoc.Field[Identity]{
		tomldoc.ID("id", func(i *Identity) *scoring.IdentityID { return &i.ID }).Required().Help("编号", "id").Example(`"pilot"`),
		tomldoc.Text("name", func(i *Identity) *string { return &i.Name }).Required().Help("名称", "name").Example(`"改革试点单位"`),
	},
}

var schemaUnit = &tomldoc.Schema[Unit]{
	Name: "unit",
	Doc:  locale.Text{Zh: "一个被考评单位。单位撤销时写 until，不要删除。", En: "An appraised unit. When it is abolished write until; do not delete it."},
	At:   func(u *Unit) *source.Span { return &u.At },
	Fields: []tomldoc.Field[Unit]{
		tomldoc.ID("id", func(u *Unit) *scoring.SubjectID { return &u.ID }).Required().Help("编号，用于网址，永不改变", "id, used in addresses, never changed").Example(`"longhu"`),
		tomldoc.Text("name", func(u *Unit) *string { return &u.Name }).Required().Help("名称", "name").Example(`"龙湖分局"`),
		tomldoc.ID("kind", func(u *Unit) *UnitKindID { return &u.Kind }).Required().Help("类别：上面 [[kind]] 的编号", "its kind, the id of a [[kind]]").Example(`"bureau"`),
		tomldoc.ID("parent", func(u *Unit) *scoring.SubjectID { return &u.Parent }).Help("上级单位的编号", "the id of the unit above").Example(`"longhu"`),
		tomldoc.ID("class", func(u *Unit) *scoring.ClassID { return &u.Class }).Help("分类编号，供分组、目标、系数取用；写了 [[class]] 的，应当是其中之一", "class, for groups, targets and coefficients; one of [[class]], where there are any").Example(`"district"`),
		tomldoc.Text("class_document", func(u *Unit) *string { return &u.ClassDocument }).Help("不按门槛、另行决定分类的文号；写了它，class 就不再由门槛计算", "the document by which class was decided against the thresholds; with it class is not computed").Example(`"云公考〔2020〕12号"`),
		tomldoc.Numbers("measures", func(u *Unit) *[]tomldoc.Pair[MeasureID] { return (*[]tomldoc.Pair[MeasureID])(&u.Measures) }).Help("各项指标的数值，供 [[classification]] 计算分类", "measures, from which [[classification]] computes the class").Example("{ population = 86000, daily-calls = 41, complexity = 3 }"),
		tomldoc.IDs("identities", func(u *Unit) *[]scoring.IdentityID { return &u.Identities }).Help("身份编号，自己定，供系数取用", "identities that a coefficient may go by; the ids are the office's own").Example(`["model-bureau"]`),
		tomldoc.Int("head_count", func(u *Unit) *int { return &u.HeadCount }, 1, 1_000_000).Unit("人").Help("人数；指标值 head-count 取它", "head count; the metric head-count takes it"),
		tomldoc.Tables("change", schemaUnitChange, func(u *Unit) *[]UnitChange { return &u.Changes }).Help("上级单位、分类、人数、身份、指标的变动，按日期先后；以前各期不受影响", "changes of the unit above, class, head count, identities or measures, in order of time; earlier periods keep what held then"),
		tomldoc.Date("from", func(u *Unit) *civil.Date { return &u.From }).Required().Help("自何日起", "first day").Example("2018-01-01"),
		tomldoc.Date("until", func(u *Unit) *civil.Date { return &u.Until }).Help("至何日止（含）", "last day"),
	},
}

var schemaUnitChange = &tomldoc.Schema[UnitChange]{
	Name: "change",
	Doc:  locale.Text{Zh: "自某日起的变动。没有写的不变。一个周期按末日的情况计。", En: "A change from a day on; what it does not state stays. A period goes by what holds on its last day."},
	At:   func(c *UnitChange) *source.Span { return &c.At },
	Fields: []tomldoc.Field[UnitChange]{
		tomldoc.Date("from", func(c *UnitChange) *civil.Date { return &c.From }).Required().Help("自何日起", "first day").Example("2020-09-21"),
		tomldoc.ID("parent", func(c *UnitChange) *scoring.SubjectID { return &c.Parent }).Help("上级单位", "the unit above").Example(`"longhu"`),
		tomldoc.ID("class", func(c *UnitChange) *scoring.ClassID { return &c.Class }).Help("分类", "class").Example(`"district"`),
		tomldoc.Text("class_document", func(c *UnitChange) *string { return &c.ClassDocument }).Help("另行决定这个分类的文号", "the document by which this class was decided").Example(`"云公考〔2020〕12号"`),
		tomldoc.Numbers("measures", func(c *UnitChange) *[]tomldoc.Pair[MeasureID] { return (*[]tomldoc.Pair[MeasureID])(&c.Measures) }).Help("变了的指标；没有写的不变", "measures that changed; the others stay").Example("{ population = 79400 }"),
		tomldoc.Int("head_count", func(c *UnitChange) *int { return &c.HeadCount }, 1, 1_000_000).Unit("人").Help("人数", "head count").Example("492"),
		tomldoc.IDs("identities", func(c *UnitChange) *[]scoring.IdentityID { return &c.Identities }).Help("身份，全部重写", "identities, all of them").Example(`["model-bureau"]`),
	},
}
