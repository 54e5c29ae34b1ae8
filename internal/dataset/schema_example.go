package dataset

import (
	"gongping/internal/locale"
	"gongping/internal/source"
	"gongping/internal/tomldoc"
	"gongping/scoring"
	"gongping/scoring/exact"
)

var schemaExample = &tomldoc.Schema[Example]{
	Name: "example",
	Doc:  locale.Text{Zh: "算例：一个单位的事实，和一项指标应得的分。check 会计算它，方案页会刊登它。", En: "A worked example: facts about one unit, and the points of an indicator that must come out. check computes it; the scheme's page shows it."},
	At:   func(e *Example) *source.Span { return &e.At },
	Fields: []tomldoc.Field[Example]{
		tomldoc.ID("id", func(e *Example) *string { return &e.ID }).Required().Help("编号", "id").Example(`"visits-done-1"`),
		tomldoc.Text("name", func(e *Example) *string { return &e.Name }).Required().Help("事实，一句话", "the facts in a sentence").Example(`"走访率 87.5%，低 2.5 个百分点，扣 2 分"`),
		tomldoc.ID("indicator", func(e *Example) *scoring.IndicatorID { return &e.Indicator }).Required().Help("算哪项指标", "which indicator is worked out").Example(`"visits-done"`),
		tomldoc.ID("class", func(e *Example) *scoring.ClassID { return &e.Class }).Help("单位的分类", "class of the unit").Example(`"district"`),
		tomldoc.ID("unit", func(e *Example) *scoring.SubjectID { return &e.Unit }).Help("单位编号：按它的目标、系数算", "id of the unit whose targets and coefficients hold").Example(`"longhu"`),
		tomldoc.MaybeNumber("head_count", func(e *Example) **exact.Number { return &e.HeadCount }).Unit("人").Help("人数；算式用到 head-count 时写", "head count, where a formula takes head-count").Example("200"),
		tomldoc.IDs("identities", func(e *Example) *[]scoring.IdentityID { return &e.Identities }).Help("身份", "identities").Example(`["expert"]`),
		tomldoc.Numbers("metrics", func(e *Example) *[]tomldoc.Pair[scoring.MetricID] { return &e.Metrics }).Help("上报的数", "reported values").Example("{ visit-rate = 87.5 }"),
		tomldoc.Tables("survey", schemaExampleVotes, func(e *Example) *[]ExampleVotes { return &e.Votes }).Help("测评票数", "votes"),
		tomldoc.Tables("event", schemaExampleEvent, func(e *Example) *[]ExampleEvent { return &e.Events }).Help("事件", "events"),
		tomldoc.MaybeNumber("given", func(e *Example) **exact.Number { return &e.Given }).Help("他方评分", "given score").Example("92"),
		tomldoc.Enum("state", func(e *Example) *scoring.State { return &e.State }, states).Help("没有数值的状态", "state of a value that is not there"),
		tomldoc.Tables("earlier", schemaExampleEarlier, func(e *Example) *[]ExampleEarlier { return &e.Earlier }).Help("往期的数", "earlier values"),
		tomldoc.Tables("peer", schemaExamplePeer, func(e *Example) *[]ExamplePeer { return &e.Peers }).Help("同组其他单位", "other units of the group"),
		tomldoc.Number("points", func(e *Example) *exact.Number { return &e.Points }).Required().Unit("分").Help("这项指标应得的分：上下限、系数、取舍都算完以后", "points of the indicator that must come out, after limits, coefficient and rounding").Example("-2"),
	},
}

var schemaExampleVotes = &tomldoc.Schema[ExampleVotes]{
	Name: "survey",
	Doc:  locale.Text{Zh: "一次测评的票数。", En: "The votes of a survey."},
	At:   func(v *ExampleVotes) *source.Span { return &v.At },
	Fields: []tomldoc.Field[ExampleVotes]{
		tomldoc.ID("metric", func(v *ExampleVotes) *scoring.MetricID { return &v.Metric }).Required().Help("测评", "the survey").Example(`"by-phone"`),
		tomldoc.Numbers("votes", func(v *ExampleVotes) *[]tomldoc.Pair[scoring.OptionID] { return &v.Votes }).Required().Unit("票").Help("各选项的票数", "votes by option").Example("{ satisfied = 80, basically = 15, dissatisfied = 5 }"),
	},
}

var schemaExampleEvent = &tomldoc.Schema[ExampleEvent]{
	Name: "event",
	Doc:  locale.Text{Zh: "一件事。", En: "An event."},
	At:   func(e *ExampleEvent) *source.Span { return &e.At },
	Fields: []tomldoc.Field[ExampleEvent]{
		tomldoc.ID("kind", func(e *ExampleEvent) *scoring.KindID { return &e.Kind }).Required().Help("事件种类", "kind of event").Example(`"visit-untrue"`),
		tomldoc.ID("indicator", func(e *ExampleEvent) *scoring.IndicatorID { return &e.Indicator }).Help("在另一项指标下的写明", "its indicator, if it is another").Example(`"home-visit"`),
		tomldoc.MaybeNumber("count", func(e *ExampleEvent) **exact.Number { return &e.Count }).Default("1").Help("数量", "how many").Example("2"),
		tomldoc.MaybeNumber("points", func(e *ExampleEvent) **exact.Number { return &e.Points }).Unit("分").Help("酌情种类的分值", "points, for a discretionary kind").Example("-4"),
		tomldoc.ID("role", func(e *ExampleEvent) *scoring.RoleID { return &e.Role }).Help("责任身份", "the role").Example(`"commissar"`),
		tomldoc.ID("matter", func(e *ExampleEvent) *scoring.MatterID { return &e.Matter }).Help("同一事项的编号，自己定", "the matter, an id of your own").Example(`"case-118"`),
		tomldoc.MaybeNumber("share", func(e *ExampleEvent) **exact.Number { return &e.Share }).Help("分担的份额", "the unit's part").Example(`"2/3"`),
		tomldoc.CarriedField("attributes", func(e *ExampleEvent) *[]tomldoc.Carried[scoring.AttributeID] { return &e.Attributes }).Help("附带的数和情形", "numbers and words it carries").Example(`{ households = 35, solved = "yes" }`),
	},
}

var schemaExampleEarlier = &tomldoc.Schema[ExampleEarlier]{
	Name: "earlier",
	Doc:  locale.Text{Zh: "往前几年或几期的数。years 和 periods 只写一个。", En: "Values so many years or periods back; one of the two."},
	At:   func(e *ExampleEarlier) *source.Span { return &e.At },
	Fields: []tomldoc.Field[ExampleEarlier]{
		tomldoc.Int("years", func(e *ExampleEarlier) *int { return &e.Years }, 1, 20).Help("往前几年", "years back").Example("1"),
		tomldoc.Int("periods", func(e *ExampleEarlier) *int { return &e.Periods }, 1, 20).Help("往前几期", "periods back").Example("1"),
		tomldoc.Numbers("metrics", func(e *ExampleEarlier) *[]tomldoc.Pair[scoring.MetricID] { return &e.Metrics }).Required().Help("当时的数", "the values then").Example("{ thefts = 100 }"),
	},
}

var schemaExamplePeer = &tomldoc.Schema[ExamplePeer]{
	Name: "peer",
	Doc:  locale.Text{Zh: "同组的另一个单位。", En: "Another unit of the group."},
	At:   func(p *ExamplePeer) *source.Span { return &p.At },
	Fields: []tomldoc.Field[ExamplePeer]{
		tomldoc.Numbers("metrics", func(p *ExamplePeer) *[]tomldoc.Pair[scoring.MetricID] { return &p.Metrics }).Required().Help("它的数", "its values").Example("{ visit-rate = 96 }"),
	},
}
