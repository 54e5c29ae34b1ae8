package dataset

import (
	"gongping/internal/locale"
	"gongping/internal/source"
	"gongping/internal/tomldoc"
	"gongping/scoring"
	"gongping/scoring/exact"
)

var schemaMetric = &tomldoc.Schema[Metric]{
	Name: "metric",
	Doc: locale.Text{
		Zh: "一项有名字、有单位的数：上报的数，或由 formula、constants、tally、score、category、option、totals、registry 之一得出的数。head-count（人数）不用写，取自单位登记。",
		En: "A named quantity with its unit: reported, or made by one of formula, constants, tally, score, category, option, totals and registry. head-count need not be declared; it is that of the registry.",
	},
	At: func(m *Metric) *source.Span { return &m.At },
	Fields: []tomldoc.Field[Metric]{
		tomldoc.ID("id", func(m *Metric) *scoring.MetricID { return &m.ID }).Required().Help("编号，不能只有数字", "id, not of digits alone").Example(`"visit-rate"`),
		tomldoc.Text("name", func(m *Metric) *string { return &m.Name }).Required().Help("名称", "name").Example(`"走访率"`),
		tomldoc.Text("unit", func(m *Metric) *string { return &m.Unit }).Help("单位；百分率写 %", "unit; % for a percentage").Example(`"%"`),
		tomldoc.ID("department", func(m *Metric) *DepartmentID { return &m.Department }).Help("由哪个部门上报：site.toml 里 [[department]] 的编号", "the department that reports it: the id of a [[department]] of site.toml").Example(`"public-order"`),
		tomldoc.MaybeNumber("min", func(m *Metric) **exact.Number { return &m.Min }).Help("上报值的下限，更小的不收", "lowest value that may be reported").Example("0"),
		tomldoc.MaybeNumber("max", func(m *Metric) **exact.Number { return &m.Max }).Help("上报值的上限，更大的不收", "highest value that may be reported").Example("100"),
		tomldoc.Bool("whole", func(m *Metric) *bool { return &m.Whole }).Default("false").Help("只收整数", "only whole numbers may be reported"),
		tomldoc.Parsed("formula", func(m *Metric) **scoring.Formula { return &m.Formula }, "formula", scoring.ParseFormula).
			Help("算式。运算 + - * /（或 × ÷），减号两边要空格；min、max、mean、growth(本期, 基期)；group-mean、group-max、group-min、group-sum、group-count（本组有数值的单位数）、group-place 和 group-place-low（本组名次，高者、低者在前）以及 all-…（全部单位）；three-year-mean；往期 @previous、@last-year、@2-years-ago",
				"a formula: + - * / (or × ÷), a minus between spaces; min, max, mean, growth(now, before); group-mean, group-max, group-min, group-sum, group-count (how many of the group have a value), group-place and group-place-low (the own place, the highest or the lowest first) and all-… (everybody); three-year-mean; earlier values @previous, @last-year, @2-years-ago").
			Example(`"100 * thefts / head-count"`),
		tomldoc.Table("constants", schemaConstants, func(m *Metric) **Constants { return &m.Constants }).Help("方案规定的数，如目标数、控制数", "values that the scheme sets, such as targets"),
		tomldoc.Table("tally", schemaTally, func(m *Metric) **Tally { return &m.Tally }).Help("数事件", "counts events"),
		tomldoc.ID("score", func(m *Metric) *scoring.IndicatorID { return &m.Score }).Help("取一项指标的得分", "the points of an indicator").Example(`"home-visit"`),
		tomldoc.ID("category", func(m *Metric) *scoring.CategoryID { return &m.Category }).Help("取一个类别的得分（计入总分的分，不算一票否决）", "the points of a category as they enter the total, before any veto").Example(`"foundation"`),
		tomldoc.Tables("option", schemaOption, func(m *Metric) *[]Option { return &m.Options }).Help("测评的选项", "answers of a survey"),
		tomldoc.Enum("registry", func(m *Metric) *scoring.Tenured { return &m.Registry }, tenures).Help("取登记里的天数或年数", "a number of days or years of the registry"),
		tomldoc.Table("totals", schemaTotals, func(m *Metric) **TotalsRule { return &m.Totals }).Help("取别处的总分：本单位其他周期或其他方案的、上级的、下级的", "takes totals from elsewhere: of the unit itself in other periods or schemes, of those above it, of those below it"),
		tomldoc.Table("undefined", schemaUndefined, func(m *Metric) **Undefined { return &m.Undefined }).Help("算不出来时怎么办（除以零、没有有效票、没有往期的数）；不写就报错", "what holds if there is no result (a division by zero, no valid vote, no earlier value); an error if absent"),
		tomldoc.Table("rounding", schemaRounding, func(m *Metric) **Rounding { return &m.Rounding }).Help("算式、测评和总分合成的结果在此取舍；不写就不取舍", "rounds the result of a formula, of a survey or of totals; not rounded if absent"),
		tomldoc.ID("clause", func(m *Metric) *scoring.ClauseID { return &m.Clause }).Help("规定它的条款：正文里的锚点", "the clause that sets it, an anchor of the text").Example(`"c-5"`),
	},
}

var schemaConstants = &tomldoc.Schema[Constants]{
	Name: "constants",
	Doc:  locale.Text{Zh: "方案按单位或按分类规定的数。", En: "Values by unit or by class."},
	At:   func(c *Constants) *source.Span { return &c.At },
	Fields: []tomldoc.Field[Constants]{
		tomldoc.Numbers("units", func(c *Constants) *[]tomldoc.Pair[scoring.SubjectID] { return &c.Units }).Help("按单位", "by unit").Example(`{ longhu = 24, ninghe = 18 }`),
		tomldoc.Numbers("classes", func(c *Constants) *[]tomldoc.Pair[scoring.ClassID] { return &c.Classes }).Help("按分类", "by class").Example(`{ district = 24, county = 12 }`),
		tomldoc.MaybeNumber("otherwise", func(c *Constants) **exact.Number { return &c.Otherwise }).Help("其余单位；不写的，表里没有的单位就没有这个数", "everybody else; if absent a unit that is not listed has no value").Example("12"),
	},
}

var schemaTally = &tomldoc.Schema[Tally]{
	Name: "tally",
	Doc:  locale.Text{Zh: "一项指标下的事件数，或事件附带的数之和；几个单位分担的按份额数。已撤销的不数；不看 [[once]]，一件事两条记录就是两次。", En: "The number of events under an indicator, or the sum of what they carry, shared ones by share. Revoked ones do not count; [[once]] is not looked at: two records of a matter are two."},
	At:   func(t *Tally) *source.Span { return &t.At },
	Fields: []tomldoc.Field[Tally]{
		tomldoc.ID("indicator", func(t *Tally) *scoring.IndicatorID { return &t.Indicator }).Required().Help("哪项指标下的事件", "under which indicator").Example(`"home-visit"`),
		tomldoc.ID("kind", func(t *Tally) *scoring.KindID { return &t.Kind }).Help("事件种类；不写就是全部", "kind of event; all if absent").Example(`"visit-untrue"`),
		tomldoc.ID("attribute", func(t *Tally) *scoring.AttributeID { return &t.Attribute }).Help("合计哪个附带的数；不写就数件数", "the attribute that is summed; the counts if absent").Example(`"households"`),
	},
}

var schemaOption = &tomldoc.Schema[Option]{
	Name: "option",
	Doc:  locale.Text{Zh: "测评的一个选项。结果是各选项票数乘以分值之和，除以有效票数。", En: "An answer of a survey, whose result is Σ votes × value ÷ valid votes."},
	At:   func(o *Option) *source.Span { return &o.At },
	Fields: []tomldoc.Field[Option]{
		tomldoc.ID("id", func(o *Option) *scoring.OptionID { return &o.ID }).Required().Help("编号", "id").Example(`"satisfied"`),
		tomldoc.Text("name", func(o *Option) *string { return &o.Name }).Required().Help("名称", "name").Example(`"满意"`),
		tomldoc.MaybeNumber("value", func(o *Option) **exact.Number { return &o.Value }).Help("一票计多少；无效选项不写", "what a vote counts; none for an invalid option").Example("100"),
		tomldoc.Bool("invalid", func(o *Option) *bool { return &o.Invalid }).Default("false").Help("不计入有效票（如“不了解”）", "not a valid vote (such as \"don't know\")"),
	},
}

var schemaUndefined = &tomldoc.Schema[Undefined]{
	Name: "undefined",
	Doc:  locale.Text{Zh: "算不出来时：按一种状态处理，或计一个数。只写一个。", En: "What holds without a result: a state, or a value. One of them."},
	At:   func(u *Undefined) *source.Span { return &u.At },
	Fields: []tomldoc.Field[Undefined]{
		tomldoc.Enum("state", func(u *Undefined) *scoring.State { return &u.State }, states).Help("按哪种状态处理", "the state"),
		tomldoc.MaybeNumber("value", func(u *Undefined) **exact.Number { return &u.Value }).Help("计多少", "the value").Example("0"),
	},
}

var tenures = []tomldoc.Choice[scoring.Tenured]{
	{Word: "days", Value: scoring.Days, Doc: locale.Text{Zh: "本期在册天数", En: "days of the period on the register"}},
	{Word: "days-served", Value: scoring.DaysServed, Doc: locale.Text{Zh: "本期在岗天数（不含抽调和离岗）", En: "days of the period in the own post, without secondments and leave"}},
	{Word: "days-lent", Value: scoring.DaysLent, Doc: locale.Text{Zh: "本期抽调天数", En: "days of the period on secondment"}},
	{Word: "days-on-leave", Value: scoring.DaysOnLeave, Doc: locale.Text{Zh: "本期离岗天数", En: "days of the period on leave"}},
	{Word: "years", Value: scoring.Years, Doc: locale.Text{Zh: "到本期末日满几年（参加工作或设立以来）", En: "complete years of service on the last day of the period"}},
}
