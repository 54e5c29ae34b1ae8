package dataset

import (
	"gongping/internal/locale"
	"gongping/internal/source"
	"gongping/internal/tomldoc"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// eligibilityFile is a file of eligibility/.
type eligibilityFile struct{ Head *Eligibility }

var eligibilitySchema = &tomldoc.Schema[eligibilityFile]{
	Name: "eligibility/<id>.toml",
	Doc:  locale.Text{Zh: "一项资格：按哪个方案的名次，线划在哪里，还要符合什么。文件名是它的编号。", En: "An eligibility: by whose places, where the line is drawn, and what else must hold. Its id is the name of the file."},
	Fields: []tomldoc.Field[eligibilityFile]{
		tomldoc.Table("eligibility", schemaEligibility, func(f *eligibilityFile) **Eligibility { return &f.Head }).Required().Help("资格", "the eligibility"),
	},
}

var schemaEligibility = &tomldoc.Schema[Eligibility]{
	Name: "eligibility",
	Doc:  locale.Text{Zh: "一项资格。名单列出组内每一个，不替任何人作决定。", En: "An eligibility. Its list has everybody of each group, and decides nothing by itself."},
	At:   func(e *Eligibility) *source.Span { return &e.At },
	Fields: []tomldoc.Field[Eligibility]{
		tomldoc.Text("title", func(e *Eligibility) *string { return &e.Title }).Required().Help("名称", "title").Example(`"领导岗位竞聘资格"`),
		tomldoc.Text("document", func(e *Eligibility) *string { return &e.Document }).Required().Help("依据的文号", "document").Example(`"云公政〔2020〕23号"`),
		tomldoc.Text("clause", func(e *Eligibility) *string { return &e.Clause }).Required().Help("条文，网页上照印", "the clause, as pages print it").Example(`"第四条 两年总成绩在前三分之一的，可以竞聘领导岗位。"`),
		tomldoc.ID("scheme", func(e *Eligibility) *scoring.SchemeID { return &e.Scheme }).Required().Help("按哪个方案的名次：schemes/ 下文件夹的名字", "whose places: the name of a folder in schemes/").Example(`"two-years"`),
		tomldoc.ID("applies_from", func(e *Eligibility) *PeriodID { return &e.AppliesFrom }).Required().Help("自哪个周期起：periods.toml 里的编号", "the first period: an id of periods.toml").Example(`"2019-2020"`),
		tomldoc.ID("applies_until", func(e *Eligibility) *PeriodID { return &e.AppliesUntil }).Help("到哪个周期止；不写就一直适用", "the last period; without it the rule still applies").Example(`"2021-2022"`),
		tomldoc.Tables("case", schemaEligibleCase, func(e *Eligibility) *[]EligibleCase { return &e.Cases }).Required().Help("对谁、线划在哪里", "for whom, and where the line is drawn"),
		tomldoc.Tables("require", schemaRequirement, func(e *Eligibility) *[]Requirement { return &e.Requires }).Help("名次以外还要符合的", "what must hold besides the place"),
	},
}

var schemaEligibleCase = &tomldoc.Schema[EligibleCase]{
	Name: "case",
	Doc:  locale.Text{Zh: "一条线：upto、last、bands、grades 写一个。写了 identity 或 class 的，只管这种身份或分类；都不写的，管其余的。每人只能合一条。", En: "A line: one of upto, last, bands and grades. With identity or class it is for those alone; with neither for everybody else. Exactly one must fit each subject."},
	At:   func(c *EligibleCase) *source.Span { return &c.At },
	Fields: []tomldoc.Field[EligibleCase]{
		tomldoc.ID("id", func(c *EligibleCase) *string { return &c.ID }).Required().Help("编号", "id").Example(`"leaders"`),
		tomldoc.Text("name", func(c *EligibleCase) *string { return &c.Name }).Required().Help("名称", "name").Example(`"前三分之一"`),
		tomldoc.ID("identity", func(c *EligibleCase) *scoring.IdentityID { return &c.Identity }).Help("只管这种身份", "only for this identity").Example(`"leader"`),
		tomldoc.ID("class", func(c *EligibleCase) *scoring.ClassID { return &c.Class }).Help("只管这个分类", "only for this class").Example(`"leader"`),
		tomldoc.MaybeNumber("upto", func(c *EligibleCase) **exact.Number { return &c.Upto }).Help("排在组内有名次的前几分之几，大于 0、不超过 1", "the front share of the group's ranked heads, more than 0 and at most 1").Example(`"1/3"`),
		tomldoc.Enum("heads", func(c *EligibleCase) *exact.Mode { return &c.Mode }, modes).Help("个数怎么取整，有 upto 时必填", "how the head count is rounded; required with upto"),
		tomldoc.Int("last", func(c *EligibleCase) *int { return &c.Last }, 1, 1_000_000).Help("列出组内最后几名；只列名单，不作决定", "lists the last so many of the group; a list, and no decision").Example("1"),
		tomldoc.Enum("ties", func(c *EligibleCase) *scoring.Ties { return &c.Ties }, tiesAtCut).Help("线上并列的怎么办，有 upto 或 last 时必填", "what happens to those who share the place at the line; required with upto or last"),
		tomldoc.IDs("bands", func(c *EligibleCase) *[]scoring.BandID { return &c.Bands }).Help("排在这些档：方案里 [[rank_band]] 的编号，要相连", "in these bands: ids of [[rank_band]] of the scheme, next to each other").Example(`["top", "upper"]`),
		tomldoc.IDs("grades", func(c *EligibleCase) *[]scoring.GradeID { return &c.Grades }).Help("得这些等次：方案里 [[grade]] 的编号，要相连", "with these grades: ids of [[grade]] of the scheme, next to each other").Example(`["excellent", "good"]`),
	},
}

var schemaRequirement = &tomldoc.Schema[Requirement]{
	Name: "require",
	Doc:  locale.Text{Zh: "名次以外的一项条件：when、without、grade 写一个。", En: "A requirement besides the place: one of when, without and grade."},
	At:   func(q *Requirement) *source.Span { return &q.At },
	Fields: []tomldoc.Field[Requirement]{
		tomldoc.ID("id", func(q *Requirement) *string { return &q.ID }).Required().Help("编号", "id").Example(`"service"`),
		tomldoc.Text("name", func(q *Requirement) *string { return &q.Name }).Required().Help("名称", "name").Example(`"工作满两年"`),
		conditionsField("when", func(q *Requirement) *[]Condition { return &q.When }).Help("指标值的条件；没有数的不符合", "conditions on metrics of the scheme; without a value they do not hold").Example(`{ years = ">= 2" }`),
		tomldoc.IDs("without", func(q *Requirement) *[]scoring.GateID { return &q.Without }).Help("没有这些一票否决：方案里 [[gate]] 的编号", "none of these vetoes: ids of [[gate]] of the scheme").Example(`["offence"]`),
		tomldoc.ID("grade", func(q *Requirement) *scoring.GradeID { return &q.Grade }).Help("等次至少到这里：方案里 [[grade]] 的编号", "at least this grade: the id of a [[grade]] of the scheme").Example(`"competent"`),
	},
}
