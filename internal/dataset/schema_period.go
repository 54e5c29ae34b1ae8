package dataset

import (
	"gongping/internal/civil"
	"gongping/internal/locale"
	"gongping/internal/source"
	"gongping/internal/tomldoc"
)

// periodsFile is periods.toml.
type periodsFile struct {
	Kinds   []PeriodKind
	Periods []Period
}

var periodsSchema = &tomldoc.Schema[periodsFile]{
	Name: "periods.toml",
	Doc:  locale.Text{Zh: "考评周期，按统计时段末日的先后排列。", En: "The periods, in the order of their last days."},
	Fields: []tomldoc.Field[periodsFile]{
		tomldoc.Tables("kind", schemaPeriodKind, func(f *periodsFile) *[]PeriodKind { return &f.Kinds }).Help("通常周期以外的周期类别，如年度；不写就只有一类", "kinds of period beside the usual one, such as years; one kind if absent"),
		tomldoc.Tables("period", schemaPeriod, func(f *periodsFile) *[]Period { return &f.Periods }).Required().Help("考评周期", "periods"),
	},
}

var schemaPeriodKind = &tomldoc.Schema[PeriodKind]{
	Name: "kind",
	Doc:  locale.Text{Zh: "通常周期以外的一类周期，如由四个季度组成的年度。同一类的周期前后相接，不同类的可以重叠。", En: "A kind of period beside the usual one, such as a year of four quarters. Periods of one kind follow each other, those of different kinds may overlap."},
	At:   func(k *PeriodKind) *source.Span { return &k.At },
	Fields: []tomldoc.Field[PeriodKind]{
		tomldoc.ID("id", func(k *PeriodKind) *PeriodKindID { return &k.ID }).Required().Help("编号", "id").Example(`"year"`),
		tomldoc.Text("name", func(k *PeriodKind) *string { return &k.Name }).Required().Help("名称", "name").Example(`"年度"`),
	},
}

var schemaPeriod = &tomldoc.Schema[Period]{
	Name: "period",
	Doc:  locale.Text{Zh: "一个考评周期和它的统计时段。统计时段不必是自然季度。", En: "A period with its statistical window, which need not be a calendar quarter."},
	At:   func(p *Period) *source.Span { return &p.At },
	Fields: []tomldoc.Field[Period]{
		tomldoc.ID("id", func(p *Period) *PeriodID { return &p.ID }).Required().Help("编号，也是 records/ 下文件夹的名字", "id, also the name of its folder in records/").Example(`"2020q3"`),
		tomldoc.Text("name", func(p *Period) *string { return &p.Name }).Required().Help("名称", "name").Example(`"2020年第三季度"`),
		tomldoc.ID("kind", func(p *Period) *PeriodKindID { return &p.Kind }).Help("类别：上面 [[kind]] 的编号；不写就是通常的周期", "its kind, the id of a [[kind]]; the usual one if absent").Example(`"year"`),
		tomldoc.Date("start", func(p *Period) *civil.Date { return &p.Start }).Required().Help("统计时段首日", "first day of the window").Example("2020-06-21"),
		tomldoc.Date("end", func(p *Period) *civil.Date { return &p.End }).Required().Help("统计时段末日（含）", "last day of the window").Example("2020-09-20"),
		tomldoc.Date("reports_due", func(p *Period) *civil.Date { return &p.ReportsDue }).Required().Help("评分和指标值的上报截止日；过了还没有的，按“未报”处理", "until when given scores and metrics must be reported; what is missing afterwards is unreported").Example("2020-09-30"),
	},
}

// publicationsFile is publications.toml.
type publicationsFile struct{ Publications []Publication }

var publicationsSchema = &tomldoc.Schema[publicationsFile]{
	Name: "publications.toml",
	Doc:  locale.Text{Zh: "何时公布了什么，何时将公布什么。", En: "What was or will be published, and when."},
	Fields: []tomldoc.Field[publicationsFile]{
		tomldoc.Tables("publication", schemaPublication, func(f *publicationsFile) *[]Publication { return &f.Publications }).Help("公布记录", "publication records"),
	},
}

var schemaPublication = &tomldoc.Schema[Publication]{
	Name: "publication",
	Doc:  locale.Text{Zh: "一次公布：周期、版次、应公布日期和实际日期。没有 date 的是预告。", En: "One edition: period, stage, due date and date. Without date it is an announcement."},
	At:   func(p *Publication) *source.Span { return &p.At },
	Fields: []tomldoc.Field[Publication]{
		tomldoc.ID("period", func(p *Publication) *PeriodID { return &p.Period }).Required().Help("考评周期", "period").Example(`"2020q3"`),
		tomldoc.Enum("edition", func(p *Publication) *Edition { return &p.Edition }, editions).Required().Help("版次", "edition"),
		tomldoc.Date("due", func(p *Publication) *civil.Date { return &p.Due }).Required().Help("应公布日期", "due date").Example("2020-10-10"),
		tomldoc.Date("date", func(p *Publication) *civil.Date { return &p.Date }).Help("实际公布日期", "date of publication").Example("2020-10-09"),
		tomldoc.Date("appeals_until", func(p *Publication) *civil.Date { return &p.Appeals }).Help("公示的申告截止日（含当日），显示在这一期各页的上方；只有公示（notice）写", "of a notice: the last day on which appeals are taken; stands at the top of the pages of the period").Example("2020-10-14"),
		tomldoc.Text("reason", func(p *Publication) *string { return &p.Reason }).Help("迟公布或更正的原因", "reason of a delay or of a correction").Example(`"一个单位的上报数更正"`),
		tomldoc.Text("digest", func(p *Publication) *string { return &p.Digest }).Help("当日规则和记录的摘要；写上以后，此前的规则和记录不能再改", "digest of the rules and records as of that date; once written they cannot change").Example(`"sha256:…"`),
	},
}

var editions = []tomldoc.Choice[Edition]{
	{Word: "trial", Value: Trial, Doc: locale.Text{Zh: "试算", En: "trial"}},
	{Word: "notice", Value: Notice, Doc: locale.Text{Zh: "公示", En: "notice"}},
	{Word: "final", Value: Final, Doc: locale.Text{Zh: "定稿", En: "final"}},
	{Word: "correction", Value: Correction, Doc: locale.Text{Zh: "更正", En: "correction"}},
}
