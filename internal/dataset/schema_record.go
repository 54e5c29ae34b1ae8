package dataset

import (
	"gongping/internal/civil"
	"gongping/internal/locale"
	"gongping/internal/source"
	"gongping/internal/tomldoc"
	"gongping/scoring"
	"gongping/scoring/exact"
)

var recordsSchema = &tomldoc.Schema[Records]{
	Name: "records/<period>/*.toml",
	Doc:  locale.Text{Zh: "一个周期的记录。首次公布以后只增不改：更正、裁定都是新的记录。", En: "The records of a period. From the first publication on they are only added to: corrections and rulings are records of their own."},
	Fields: []tomldoc.Field[Records]{
		tomldoc.Tables("event", schemaEvent, func(r *Records) *[]Event { return &r.Events }).Help("加减分事件", "events"),
		tomldoc.Tables("given", schemaGiven, func(r *Records) *[]Given { return &r.Givens }).Help("他方评分", "given scores"),
		tomldoc.Tables("report", schemaReport, func(r *Records) *[]Report { return &r.Reports }).Help("指标值", "values of metrics"),
		tomldoc.Tables("survey", schemaSurvey, func(r *Records) *[]Survey { return &r.Surveys }).Help("测评票数", "votes of surveys"),
		tomldoc.Tables("absence", schemaAbsence, func(r *Records) *[]Absence { return &r.Absences }).Help("没有数值的说明", "values that are not there"),
		tomldoc.Tables("task", schemaTask, func(r *Records) *[]Task { return &r.Tasks }).Help("任务", "tasks"),
		tomldoc.Tables("appeal", schemaAppeal, func(r *Records) *[]Appeal { return &r.Appeals }).Help("扣分申告", "appeals"),
		tomldoc.Tables("ruling", schemaRuling, func(r *Records) *[]Ruling { return &r.Rulings }).Help("裁定", "rulings"),
	},
}

// recordFields are the keys of every record.
func recordFields[T any](of func(*T) *Record) []tomldoc.Field[T] {
	return []tomldoc.Field[T]{
		tomldoc.ID("id", func(t *T) *scoring.RecordID { return &of(t).ID }).Required().Help("编号，在周期内唯一，永不重用", "id, unique in its period, never used again").Example(`"e-0147"`),
		tomldoc.Date("entered", func(t *T) *civil.Date { return &of(t).Entered }).Required().Help("录入日期", "when the office recorded it"),
	}
}

// signedFields are the two signatures.
func signedFields[T any](of func(*T) *Signed) []tomldoc.Field[T] {
	return []tomldoc.Field[T]{
		tomldoc.ID("recorded_by", func(t *T) *AssessorID { return &of(t).RecordedBy }).Required().Help("录入人：site.toml 里 [[assessor]] 的编号", "who entered it: the id of an [[assessor]] of site.toml").Example(`"lu-tingtao"`),
		tomldoc.ID("approved_by", func(t *T) *AssessorID { return &of(t).ApprovedBy }).Required().Help("审核人，不能是录入人", "who approved it; not who entered it").Example(`"shen-boyuan"`),
	}
}

// chargeFields are the keys of the records on one subject and indicator.
func chargeFields[T any](of func(*T) *Charge) []tomldoc.Field[T] {
	return append(chargeFieldsWithout(of),
		tomldoc.ID("subject", func(t *T) *scoring.SubjectID { return &of(t).Subject }).Required().Help("被考评单位", "the unit").Example(`"longhu"`))
}

func chargeFieldsWithout[T any](of func(*T) *Charge) []tomldoc.Field[T] {
	fields := recordFields(func(t *T) *Record { return &of(t).Record })
	fields = append(fields, signedFields(func(t *T) *Signed { return &of(t).Signed })...)
	return append(fields,
		tomldoc.ID("indicator", func(t *T) *scoring.IndicatorID { return &of(t).Indicator }).Required().Help("指标", "the indicator").Example(`"home-visit"`),
		tomldoc.Text("reason", func(t *T) *string { return &of(t).Reason }).Required().Help("事由，读者看得懂", "the reason, as a reader needs it").Example(`"汛期值守两次无人应答"`),
		tomldoc.Text("evidence", func(t *T) *string { return &of(t).Evidence }).Required().Help("依据材料的文号", "document number of the evidence").Example(`"督察通报 2020-12"`),
	)
}

var schemaEvent = &tomldoc.Schema[Event]{
	Name: "event",
	Doc:  locale.Text{Zh: "一件加分或扣分的事。", En: "Something that happened and is worth points."},
	At:   func(e *Event) *source.Span { return &e.At },
	Fields: append(chargeFieldsWithout(func(e *Event) *Charge { return &e.Charge }),
		tomldoc.ID("subject", func(e *Event) *scoring.SubjectID { return &e.Subject }).Help("被考评单位；由几个单位分担的写 shares", "the unit; write shares if several share it").Example(`"longhu"`),
		tomldoc.Numbers("shares", func(e *Event) *[]tomldoc.Pair[scoring.SubjectID] { return &e.Shares }).Help("分担：每个单位的份额，合计必须是 1", "who shares it: the part of each unit, in total 1").Example(`{ longhu = "2/3", ninghe = "1/3" }`),
		tomldoc.ID("kind", func(e *Event) *scoring.KindID { return &e.Kind }).Required().Help("事件种类：该指标 [[indicator.kind]] 的编号", "its kind, the id of an [[indicator.kind]] of the indicator").Example(`"visit-untrue"`),
		tomldoc.Date("occurred", func(e *Event) *civil.Date { return &e.Occurred }).Required().Help("发生日期", "when it happened"),
		tomldoc.Text("late", func(e *Event) *string { return &e.Late }).Help("发生在统计时段以前而计入本期的理由", "why it counts here though it happened before the window").Example(`"第三季度定稿前未查实，查实后计入本期"`),
		tomldoc.ID("task", func(e *Event) *TaskID { return &e.Task }).Help("所属任务：[[task]] 的编号", "the [[task]] it belongs to").Example(`"t-0001"`),
		tomldoc.MaybeNumber("count", func(e *Event) **exact.Number { return &e.Count }).Default("1").Help("数量", "how many").Example("2"),
		tomldoc.MaybeNumber("points", func(e *Event) **exact.Number { return &e.Points }).Unit("分").Help("酌情种类的分值", "points, for a discretionary kind").Example("-3"),
		tomldoc.ID("role", func(e *Event) *scoring.RoleID { return &e.Role }).Help("责任身份，种类按身份计分时必填", "the role, for a kind whose points go by role").Example(`"leader"`),
		tomldoc.ID("matter", func(e *Event) *scoring.MatterID { return &e.Matter }).Help("同一事项的编号；同一件事的几条记录写同一个", "the matter; records of one matter have the same").Example(`"case-118"`),
		tomldoc.CarriedField("attributes", func(e *Event) *[]tomldoc.Carried[scoring.AttributeID] {
			return &e.Attributes
		}).Help("附带的数和情形", "numbers and words it carries").Example(`{ households = 35, solved = "yes" }`),
	),
}

var schemaReport = &tomldoc.Schema[Report]{
	Name: "report",
	Doc:  locale.Text{Zh: "一项指标值的上报：一次可以报几个单位，一行一个。报错了的，另写一条并注明 corrects。", En: "Values of one metric as reported, one line a unit. A mistake is mended by another report that says what it corrects."},
	At:   func(r *Report) *source.Span { return &r.At },
	Fields: append(measureFields(func(r *Report) *Record { return &r.Record }, func(r *Report) *Signed { return &r.Signed }),
		tomldoc.ID("metric", func(r *Report) *scoring.MetricID { return &r.Metric }).Required().Help("指标值", "the metric").Example(`"visit-rate"`),
		tomldoc.Numbers("values", func(r *Report) *[]tomldoc.Pair[scoring.SubjectID] { return &r.Values }).Required().Help("各单位的数值", "the values by unit").Example(`{ longhu = 97.25 }`),
		tomldoc.Text("evidence", func(r *Report) *string { return &r.Evidence }).Required().Help("依据材料的文号", "document number of the evidence").Example(`"平台报表 2020-Q3"`),
		tomldoc.Text("reason", func(r *Report) *string { return &r.Reason }).Help("说明；更正时必填", "a remark; required in a correction").Example(`"原报数漏计一个社区"`),
		tomldoc.Ref("corrects", func(r *Report) *scoring.RecordID { return &r.Corrects }).Help("更正哪一条上报", "the report whose values it replaces").Example(`"m-0012"`),
	),
}

var schemaSurvey = &tomldoc.Schema[Survey]{
	Name: "survey",
	Doc:  locale.Text{Zh: "一个单位在一次测评中得到的票数。", En: "The votes that a unit got in a survey."},
	At:   func(s *Survey) *source.Span { return &s.At },
	Fields: append(measureFields(func(s *Survey) *Record { return &s.Record }, func(s *Survey) *Signed { return &s.Signed }),
		tomldoc.ID("metric", func(s *Survey) *scoring.MetricID { return &s.Metric }).Required().Help("测评", "the survey, a metric with options").Example(`"satisfaction"`),
		tomldoc.ID("subject", func(s *Survey) *scoring.SubjectID { return &s.Subject }).Required().Help("被测评单位", "the unit").Example(`"longhu"`),
		tomldoc.Numbers("votes", func(s *Survey) *[]tomldoc.Pair[scoring.OptionID] { return &s.Votes }).Required().Unit("票").Help("各选项的票数", "votes by option").Example(`{ satisfied = 80, basically = 15, dissatisfied = 5 }`),
		tomldoc.Text("evidence", func(s *Survey) *string { return &s.Evidence }).Required().Help("依据材料的文号", "document number of the evidence").Example(`"电话测评记录 2020-Q3"`),
		tomldoc.Text("reason", func(s *Survey) *string { return &s.Reason }).Help("说明；更正时必填", "a remark; required in a correction").Example(`"剔除重复问卷"`),
		tomldoc.Ref("corrects", func(s *Survey) *scoring.RecordID { return &s.Corrects }).Help("更正哪一条", "the survey that it replaces").Example(`"s-0004"`),
	),
}

// measureFields are the keys of reports and surveys that every record has.
func measureFields[T any](record func(*T) *Record, signed func(*T) *Signed) []tomldoc.Field[T] {
	return append(recordFields(record), signedFields(signed)...)
}

var schemaGiven = &tomldoc.Schema[Given]{
	Name: "given",
	Doc:  locale.Text{Zh: "他方给出的一个分数。", En: "A score that somebody else gave."},
	At:   func(g *Given) *source.Span { return &g.At },
	Fields: append(chargeFields(func(g *Given) *Charge { return &g.Charge }),
		tomldoc.Number("value", func(g *Given) *exact.Number { return &g.Value }).Required().Help("分数，按对方的尺度；折算由方案写", "the score, on the scale of whoever gives it; the scheme converts it").Example("97.86"),
		tomldoc.ID("scorer", func(g *Given) *AssessorID { return &g.Scorer }).Required().Help("评分人：site.toml 里 [[assessor]] 的编号", "who gave it: the id of an [[assessor]] of site.toml").Example(`"shen-boyuan"`),
		tomldoc.Date("occurred", func(g *Given) *civil.Date { return &g.Occurred }).Help("评分日期", "when it was given"),
	),
}

var schemaAbsence = &tomldoc.Schema[Absence]{
	Name: "absence",
	Doc:  locale.Text{Zh: "没有数值：未报、不适用或豁免。零分是数值，不写在这里。", En: "A value that is not there: unreported, not applicable or exempt. Zero is a value and does not belong here."},
	At:   func(a *Absence) *source.Span { return &a.At },
	Fields: append(chargeFields(func(a *Absence) *Charge { return &a.Charge }),
		tomldoc.Enum("state", func(a *Absence) *scoring.State { return &a.State }, states).Required().Help("状态", "state"),
	),
}

var states = []tomldoc.Choice[scoring.State]{
	{Word: "unreported", Value: scoring.Unreported, Doc: locale.Text{Zh: "未报", En: "unreported"}},
	{Word: "not-applicable", Value: scoring.NotApplicable, Doc: locale.Text{Zh: "不适用", En: "not applicable"}},
	{Word: "exempt", Value: scoring.Exempt, Doc: locale.Text{Zh: "豁免", En: "exempt"}},
}

var schemaTask = &tomldoc.Schema[Task]{
	Name: "task",
	Doc:  locale.Text{Zh: "下达的任务。任务本身不计分，计分要落在指标上。", En: "An assignment. It carries points only through an indicator."},
	At:   func(t *Task) *source.Span { return &t.At },
	Fields: append(recordFields(func(t *Task) *Record { return &t.Record }),
		tomldoc.Text("title", func(t *Task) *string { return &t.Title }).Required().Help("任务名称", "title").Example(`"汛期值守"`),
		tomldoc.ID("issuer", func(t *Task) *AuthorityID { return &t.Issuer }).Required().Help("下达机构：site.toml 里 [[authority]] 的编号", "issuer: the id of an [[authority]] of site.toml").Example(`"committee"`),
		tomldoc.Bool("urgent", func(t *Task) *bool { return &t.Urgent }).Default("false").Help("是否紧急、特殊任务", "urgent or special"),
		tomldoc.Text("document", func(t *Task) *string { return &t.Document }).Required().Help("文号", "document number").Example(`"云公基委〔2020〕15号"`),
		tomldoc.Date("issued", func(t *Task) *civil.Date { return &t.Issued }).Required().Help("下达日期", "date of issue"),
		tomldoc.ID("approved_by", func(t *Task) *AssessorID { return &t.ApprovedBy }).Required().Help("批准人", "who approved it").Example(`"shen-boyuan"`),
		tomldoc.ID("indicator", func(t *Task) *scoring.IndicatorID { return &t.Indicator }).Help("计分的指标", "the indicator through which it counts").Example(`"home-visit"`),
		tomldoc.IDs("subjects", func(t *Task) *[]scoring.SubjectID { return &t.Subjects }).Help("承担单位；不写就是全部", "the units; all if absent").Example(`["longhu", "ninghe"]`),
	),
}

var schemaAppeal = &tomldoc.Schema[Appeal]{
	Name: "appeal",
	Doc:  locale.Text{Zh: "对一条记录的申告。", En: "An objection to one entry."},
	At:   func(a *Appeal) *source.Span { return &a.At },
	Fields: append(recordFields(func(a *Appeal) *Record { return &a.Record }),
		tomldoc.Ref("entry", func(a *Appeal) *scoring.RecordID { return &a.Entry }).Required().Help("对哪一条", "the entry").Example(`"2020q3/e-0147"`),
		tomldoc.Date("filed", func(a *Appeal) *civil.Date { return &a.Filed }).Required().Help("提出日期", "when it was filed"),
		tomldoc.Text("filed_by", func(a *Appeal) *string { return &a.FiledBy }).Required().Help("提出单位或人", "who filed it").Example(`"宁河分局"`),
		tomldoc.Text("grounds", func(a *Appeal) *string { return &a.Grounds }).Required().Help("理由", "grounds").Example(`"该户当日搬迁，走访在前"`),
	),
}

var schemaRuling = &tomldoc.Schema[Ruling]{
	Name: "ruling",
	Doc:  locale.Text{Zh: "对一条记录的裁定。原记录不改，裁定写在原处。", En: "A decision on one entry. The entry stays as it is; the ruling stands beside it."},
	At:   func(r *Ruling) *source.Span { return &r.At },
	Fields: append(append(recordFields(func(r *Ruling) *Record { return &r.Record }), signedFields(func(r *Ruling) *Signed { return &r.Signed })...),
		tomldoc.Ref("entry", func(r *Ruling) *scoring.RecordID { return &r.Entry }).Required().Help("对哪一条", "the entry").Example(`"2020q3/e-0147"`),
		tomldoc.Ref("appeal", func(r *Ruling) *scoring.RecordID { return &r.Appeal }).Help("依据哪一件申告", "the appeal it answers").Example(`"p-0001"`),
		tomldoc.Enum("outcome", func(r *Ruling) *scoring.Outcome { return &r.Outcome }, []tomldoc.Choice[scoring.Outcome]{
			{Word: "upheld", Value: scoring.Upheld, Doc: locale.Text{Zh: "维持", En: "upheld"}},
			{Word: "reduced", Value: scoring.Reduced, Doc: locale.Text{Zh: "减轻", En: "reduced"}},
			{Word: "revoked", Value: scoring.Revoked, Doc: locale.Text{Zh: "撤销", En: "revoked"}},
			{Word: "increased", Value: scoring.Increased, Doc: locale.Text{Zh: "加重", En: "increased"}},
		}).Required().Help("结果", "outcome"),
		tomldoc.MaybeNumber("to", func(r *Ruling) **exact.Number { return &r.To }).Unit("分").Help("改为多少分（减轻、加重时）", "the points from now on (reduced, increased)").Example("-0.5"),
		tomldoc.Date("decided", func(r *Ruling) *civil.Date { return &r.Decided }).Required().Help("裁定日期", "when it was decided"),
		tomldoc.Text("decided_by", func(r *Ruling) *string { return &r.DecidedBy }).Required().Help("裁定机构或人", "who decided it").Example(`"考评办"`),
		tomldoc.Text("document", func(r *Ruling) *string { return &r.Document }).Required().Help("文号", "document number").Example(`"云公考〔2020〕8号"`),
		tomldoc.Text("reason", func(r *Ruling) *string { return &r.Reason }).Required().Help("理由", "reason").Example(`"搬迁属实，未及时补记，减半"`),
	),
}
