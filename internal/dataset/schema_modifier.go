package dataset

import (
	"gongping/internal/locale"
	"gongping/internal/source"
	"gongping/internal/tomldoc"
	"gongping/scoring"
	"gongping/scoring/exact"
)

var schemaMultiplier = &tomldoc.Schema[MultiplierRule]{
	Name: "multiplier",
	Doc:  locale.Text{Zh: "有某种情形的事件，分值乘以系数（当年破案的减半、逾期未整改的加倍）。几条都符合的连乘。", En: "Multiplies the points of events that carry certain attributes. Several may apply to one event."},
	At:   func(r *MultiplierRule) *source.Span { return &r.At },
	Fields: []tomldoc.Field[MultiplierRule]{
		tomldoc.ID("id", func(r *MultiplierRule) *string { return &r.ID }).Required().Help("编号", "id").Example(`"solved-half"`),
		tomldoc.Text("name", func(r *MultiplierRule) *string { return &r.Name }).Required().Help("名称，印在扣分明细里", "name, printed in the ledger").Example(`"当年破案的减半扣分"`),
		tomldoc.Tests("when", func(r *MultiplierRule) *[]AttributeTest { return &r.When }, scoring.ParseTest).Required().Help("事件附带的数或情形要符合的条件；词用 | 隔开", "what the attributes of an event must be; words are separated by |").Example(`{ solved = "yes" }`),
		tomldoc.IDs("kinds", func(r *MultiplierRule) *[]scoring.KindID { return &r.Kinds }).Help("只用于这些种类；不写就是全部", "only for these kinds; all if absent").Example(`["grave-case"]`),
		tomldoc.Number("factor", func(r *MultiplierRule) *exact.Number { return &r.Factor }).Required().Help("系数", "the factor").Example("0.5"),
		tomldoc.ID("clause", func(r *MultiplierRule) *scoring.ClauseID { return &r.Clause }).Required().Help("依据的条款：正文里的锚点", "the clause, an anchor of the text").Example(`"c-5"`),
	},
}

var schemaPer = &tomldoc.Schema[PerRule]{
	Name: "per",
	Doc:  locale.Text{Zh: "指标各项合计以后平均：× times ÷ 指标值。如按所辖县数平均、按百名民警折算。", En: "Divides the sum of an indicator: × times ÷ metric. Such as the mean over sub-units, or per 100 officers."},
	At:   func(r *PerRule) *source.Span { return &r.At },
	Fields: []tomldoc.Field[PerRule]{
		tomldoc.ID("metric", func(r *PerRule) *scoring.MetricID { return &r.Metric }).Required().Help("除以哪项指标值", "the metric to divide by").Example(`"head-count"`),
		tomldoc.MaybeNumber("times", func(r *PerRule) **exact.Number { return &r.Times }).Default("1").Help("再乘以多少，百名民警写 100", "multiplied by; 100 for per 100 officers").Example("100"),
		tomldoc.ID("clause", func(r *PerRule) *scoring.ClauseID { return &r.Clause }).Help("另有条款时的锚点", "anchor of its own clause").Example(`"c-5"`),
	},
}

var schemaPrecondition = &tomldoc.Schema[PreconditionRule]{
	Name: "precondition",
	Doc:  locale.Text{Zh: "条件都成立，指标才按其计分方法得分；否则计 otherwise。", En: "The indicator has its points only if all conditions hold, else otherwise."},
	At:   func(r *PreconditionRule) *source.Span { return &r.At },
	Fields: []tomldoc.Field[PreconditionRule]{
		conditionsField("when", func(r *PreconditionRule) *[]Condition { return &r.When }).Required().Help("条件", "the conditions"),
		tomldoc.Number("otherwise", func(r *PreconditionRule) *exact.Number { return &r.Otherwise }).Required().Unit("分").Help("条件不成立时的得分", "points if they do not hold").Example("0"),
		tomldoc.ID("clause", func(r *PreconditionRule) *scoring.ClauseID { return &r.Clause }).Required().Help("依据的条款：正文里的锚点", "the clause, an anchor of the text").Example(`"c-5"`),
	},
}

var schemaOnce = &tomldoc.Schema[OnceRule]{
	Name: "once",
	Doc: locale.Text{
		Zh: "同一事项（事件的 matter）在范围内有几条记录时怎么计。也用于互斥的档次（中央、省、市只按最高的计）。类别、指标、种类都不写就是整个方案。",
		En: "How several events of one matter count within a scope. Also for levels that exclude each other. Without categories, indicators and kinds the scope is the whole scheme.",
	},
	At: func(r *OnceRule) *source.Span { return &r.At },
	Fields: []tomldoc.Field[OnceRule]{
		tomldoc.ID("id", func(r *OnceRule) *scoring.OnceID { return &r.ID }).Required().Help("编号", "id").Example(`"highest-level"`),
		tomldoc.Text("name", func(r *OnceRule) *string { return &r.Name }).Required().Help("名称，印在扣分明细里", "name, printed in the ledger").Example(`"同一事项按最高档计"`),
		tomldoc.Enum("keep", func(r *OnceRule) *scoring.Keep { return &r.Keep }, []tomldoc.Choice[scoring.Keep]{
			{Word: "highest", Value: scoring.KeepHighest, Doc: locale.Text{Zh: "只计分值绝对值最大的一条，其余乘 rest", En: "the one worth most on either side of zero; the others × rest"}},
			{Word: "sum", Value: scoring.KeepSum, Doc: locale.Text{Zh: "都计", En: "all of them"}},
			{Word: "none", Value: scoring.KeepNone, Doc: locale.Text{Zh: "有两条以上就都不计", En: "none, where there are several"}},
		}).Required().Help("计哪些", "which count"),
		tomldoc.NumberList("rest", func(r *OnceRule) *[]exact.Number { return &r.Rest }).Help("第二、第三……高的乘以多少；更后的不计", "factors of the second, the third, …; those beyond count nothing").Example(`[0.5, 0.25]`),
		tomldoc.IDs("categories", func(r *OnceRule) *[]scoring.CategoryID { return &r.Categories }).Help("范围：这些类别", "scope: these categories").Example(`["bonus"]`),
		tomldoc.IDs("indicators", func(r *OnceRule) *[]scoring.IndicatorID { return &r.Indicators }).Help("范围：这些指标", "scope: these indicators").Example(`["media"]`),
		tomldoc.Refs("kinds", func(r *OnceRule) *[]KindRef { return &r.Kinds }).Help("范围：这些种类，写成 指标/种类", "scope: these kinds, as indicator/kind").Example(`["media/central", "media/province"]`),
		tomldoc.Enum("side", func(r *OnceRule) *scoring.Side { return &r.Side }, []tomldoc.Choice[scoring.Side]{
			{Word: "both", Value: scoring.BothSides, Doc: locale.Text{Zh: "加分、扣分都算在内", En: "bonuses and deductions"}},
			{Word: "bonus", Value: scoring.BonusSide, Doc: locale.Text{Zh: "只管加分", En: "bonuses only"}},
			{Word: "deduction", Value: scoring.DeductionSide, Doc: locale.Text{Zh: "只管扣分", En: "deductions only"}},
		}).Required().Help("管加分还是扣分", "which side of zero"),
		tomldoc.ID("clause", func(r *OnceRule) *scoring.ClauseID { return &r.Clause }).Required().Help("依据的条款：正文里的锚点", "the clause, an anchor of the text").Example(`"c-5"`),
	},
}

var schemaCoefficient = &tomldoc.Schema[CoefficientRule]{
	Name: "coefficient",
	Doc: locale.Text{
		Zh: "系数：乘总分、一个类别或几项指标的得分，在上下限以后。一个单位符合几种的，按最高的。",
		En: "Multiplies the total, a category or some indicators, after their limits. Of several that fit a unit the highest is taken.",
	},
	At: func(r *CoefficientRule) *source.Span { return &r.At },
	Fields: []tomldoc.Field[CoefficientRule]{
		tomldoc.ID("id", func(r *CoefficientRule) *scoring.CoefficientID { return &r.ID }).Required().Help("编号", "id").Example(`"difficulty"`),
		tomldoc.Text("name", func(r *CoefficientRule) *string { return &r.Name }).Required().Help("名称", "name").Example(`"难度系数"`),
		tomldoc.ID("category", func(r *CoefficientRule) *scoring.CategoryID { return &r.Category }).Help("只乘这个类别；和 indicators 都不写就乘总分", "only this category; the total if indicators is absent too").Example(`"foundation"`),
		tomldoc.IDs("indicators", func(r *CoefficientRule) *[]scoring.IndicatorID { return &r.Indicators }).Help("只乘这些指标", "only these indicators").Example(`["patrol"]`),
		tomldoc.Numbers("units", func(r *CoefficientRule) *[]tomldoc.Pair[scoring.SubjectID] { return &r.Units }).Help("按单位", "by unit").Example("{ longhu = 1.35, ninghe = 1.1 }"),
		tomldoc.Numbers("classes", func(r *CoefficientRule) *[]tomldoc.Pair[scoring.ClassID] { return &r.Classes }).Help("按分类", "by class").Example("{ district = 1.2, county = 1 }"),
		tomldoc.Numbers("identities", func(r *CoefficientRule) *[]tomldoc.Pair[scoring.IdentityID] { return &r.Identities }).Help("按身份", "by identity").Example("{ expert = 1.35, apprentice = 0.9 }"),
		tomldoc.Number("otherwise", func(r *CoefficientRule) *exact.Number { return &r.Otherwise }).Required().Help("都不符合的", "for everybody else").Example("1"),
		tomldoc.ID("clause", func(r *CoefficientRule) *scoring.ClauseID { return &r.Clause }).Required().Help("依据的条款：正文里的锚点", "the clause, an anchor of the text").Example(`"c-5"`),
	},
}

var schemaGate = &tomldoc.Schema[GateRule]{
	Name: "gate",
	Doc:  locale.Text{Zh: "一票否决：条件都成立（在本期，或回看的往期）就产生后果。降等、封顶按文件中的先后执行。", En: "A veto: if all conditions hold, in this period or one that it looks back to, its effect follows. Grades are capped and lowered in the order of the file."},
	At:   func(r *GateRule) *source.Span { return &r.At },
	Fields: []tomldoc.Field[GateRule]{
		tomldoc.ID("id", func(r *GateRule) *scoring.GateID { return &r.ID }).Required().Help("编号", "id").Example(`"offence"`),
		tomldoc.Text("name", func(r *GateRule) *string { return &r.Name }).Required().Help("名称", "name").Example(`"发生民警违法犯罪案件"`),
		conditionsField("when", func(r *GateRule) *[]Condition { return &r.When }).Required().Help("条件", "the conditions"),
		tomldoc.Int("look_back", func(r *GateRule) *int { return &r.LookBack }, 0, 20).Unit("期").Default("0").Help("往前还看几期；四个季度写 3", "how many earlier periods it also looks at; 3 for a year of quarters").Example("3"),
		tomldoc.Enum("effect", func(r *GateRule) *scoring.Effect { return &r.Effect }, []tomldoc.Choice[scoring.Effect]{
			{Word: "zero", Value: scoring.EffectZero, Doc: locale.Text{Zh: "总分（或 category 一类）计 0 分", En: "the total, or the category, is 0"}},
			{Word: "grade-cap", Value: scoring.EffectCap, Doc: locale.Text{Zh: "等次最高到 grade", En: "the grade is at most grade"}},
			{Word: "grade-down", Value: scoring.EffectDown, Doc: locale.Text{Zh: "等次降 levels 级", En: "the grade is levels lower"}},
			{Word: "no-award", Value: scoring.EffectNoAward, Doc: locale.Text{Zh: "取消评先评优资格", En: "takes no part in awards"}},
			{Word: "unranked", Value: scoring.EffectUnranked, Doc: locale.Text{Zh: "保留得分，不参加排名", En: "keeps its score and has no place"}},
		}).Required().Help("后果", "the effect"),
		tomldoc.ID("category", func(r *GateRule) *scoring.CategoryID { return &r.Category }).Help("计 0 分的类别；不写就是总分", "the category that is 0; the total if absent").Example(`"foundation"`),
		tomldoc.ID("grade", func(r *GateRule) *scoring.GradeID { return &r.Grade }).Help("最高到哪个等次：[[grade]] 的编号（grade-cap）", "the highest grade that is left, the id of a [[grade]] (grade-cap)").Example(`"good"`),
		tomldoc.Int("levels", func(r *GateRule) *int { return &r.Levels }, 1, 20).Help("降几级（grade-down）", "how many levels (grade-down)").Unit("级").Example("1"),
		tomldoc.ID("clause", func(r *GateRule) *scoring.ClauseID { return &r.Clause }).Required().Help("依据的条款：正文里的锚点", "the clause, an anchor of the text").Example(`"c-5"`),
	},
}

var tiesAtCut = []tomldoc.Choice[scoring.Ties]{
	{Word: "in", Value: scoring.TiesIn, Doc: locale.Text{Zh: "在分界处并列的都算进来", En: "those who share the place at the cut are inside"}},
	{Word: "out", Value: scoring.TiesOut, Doc: locale.Text{Zh: "在分界处并列的都不算", En: "those who share the place at the cut are outside"}},
}

// quotaFields are the keys of a share of the heads of a group.
func quotaFields[T any](quota func(*T) *QuotaRule) []tomldoc.Field[T] {
	return []tomldoc.Field[T]{
		tomldoc.Int("count", func(t *T) *int { return &quota(t).Heads }, 1, 1_000_000).Help("组内几个单位；与 percent 只写一个", "so many units of the group, in place of percent").Example("5"),
		tomldoc.MaybeNumber("percent", func(t *T) **exact.Number { return &quota(t).Percent }).Unit("%").Help("占组内有名次的单位数的百分之几；等次的名额只给符合条件的单位，按名次先后", "share of the group's ranked heads; of a grade, those who qualify fill it in the order of places").Example("10"),
		tomldoc.Enum("heads", func(t *T) *exact.Mode { return &quota(t).Mode }, modes).Help("单位数怎么取整，有 percent 时必填", "how the head count is rounded; required with percent").Example(`"half-away"`),
		tomldoc.Enum("ties", func(t *T) *scoring.Ties { return &quota(t).Ties }, tiesAtCut).Help("分界处并列的怎么办，有 percent 或 count 时必填", "what happens to those who share the place at the cut; required with percent or count"),
	}
}

var schemaGrade = &tomldoc.Schema[GradeRule]{
	Name: "grade",
	Doc:  locale.Text{Zh: "等次，从最好的写起。单位得到第一个符合的等次；最后一个不能有条件。", En: "A grade, the best first. A unit gets the first whose conditions it meets; the last has none."},
	At:   func(r *GradeRule) *source.Span { return &r.At },
	Fields: append([]tomldoc.Field[GradeRule]{
		tomldoc.ID("id", func(r *GradeRule) *scoring.GradeID { return &r.ID }).Required().Help("编号", "id").Example(`"excellent"`),
		tomldoc.Text("name", func(r *GradeRule) *string { return &r.Name }).Required().Help("名称", "name").Example(`"优秀"`),
		tomldoc.MaybeNumber("min", func(r *GradeRule) **exact.Number { return &r.Min }).Unit("分").Help("总分至少多少", "least total").Example("90"),
		conditionsField("when", func(r *GradeRule) *[]Condition { return &r.When }).Help("必备条件", "what else must hold"),
		tomldoc.ID("clause", func(r *GradeRule) *scoring.ClauseID { return &r.Clause }).Required().Help("依据的条款：正文里的锚点", "the clause, an anchor of the text").Example(`"c-5"`),
		tomldoc.Numbers("by_unit", func(r *GradeRule) *[]tomldoc.Pair[scoring.GradeID] { return &r.ByUnit }).Unit("%").Help("所在单位的等次定名额：键是 [scheme] 的 unit_grades 那个方案里的等次编号，值代替 percent；没有写到的等次、没有等次的单位，按 percent。按上级分别排名（[[group]] 的 each）时才能写", "the quota goes by the grade of the unit above: the keys are grades of the scheme that unit_grades of [scheme] names, the values stand in place of percent; percent is for other grades and for units without one. Only where the groups go by superior (each of [[group]])").Example("{ excellent = 20, poor = 5 }"),
	}, quotaFields(func(r *GradeRule) *QuotaRule { return &r.QuotaRule })...),
}

var schemaRankBand = &tomldoc.Schema[RankBandRule]{
	Name: "rank_band",
	Doc:  locale.Text{Zh: "排名的一档，从前往后。每档写占多少；最后一档是其余，不写 percent。", En: "A slice of the ranking, from the top. Each has its percentage; the last takes the rest and has none."},
	At:   func(r *RankBandRule) *source.Span { return &r.At },
	Fields: append([]tomldoc.Field[RankBandRule]{
		tomldoc.ID("id", func(r *RankBandRule) *scoring.BandID { return &r.ID }).Required().Help("编号", "id").Example(`"top"`),
		tomldoc.Text("name", func(r *RankBandRule) *string { return &r.Name }).Required().Help("名称", "name").Example(`"前10%"`),
	}, quotaFields(func(r *RankBandRule) *QuotaRule { return &r.QuotaRule })...),
}

var schemaGrouping = &tomldoc.Schema[GroupingRule]{
	Name: "grouping",
	Doc:  locale.Text{Zh: "另一种分组办法，只供对照：[[group]] 写 grouping 的属于它。", En: "Another way to group the units, for comparison: the [[group]]s that name it."},
	At:   func(r *GroupingRule) *source.Span { return &r.At },
	Fields: []tomldoc.Field[GroupingRule]{
		tomldoc.ID("id", func(r *GroupingRule) *scoring.GroupingID { return &r.ID }).Required().Help("编号", "id").Example(`"modules"`),
		tomldoc.Text("name", func(r *GroupingRule) *string { return &r.Name }).Required().Help("名称", "name").Example(`"按四个模块"`),
	},
}

var schemaOrientationLimit = &tomldoc.Schema[OrientationLimit]{
	Name: "orientation_limit",
	Doc:  locale.Text{Zh: "一种工作导向在全部指标分值中所占的比例，不能超出这个范围。", En: "The share of an orientation in what all indicators are worth must stay within these bounds."},
	At:   func(r *OrientationLimit) *source.Span { return &r.At },
	Fields: []tomldoc.Field[OrientationLimit]{
		tomldoc.Enum("orientation", func(r *OrientationLimit) *Orientation { return &r.Orientation }, orientations).Required().Help("工作导向", "orientation"),
		tomldoc.MaybeNumber("min", func(r *OrientationLimit) **exact.Number { return &r.Min }).Unit("%").Help("最低", "least").Example("25"),
		tomldoc.MaybeNumber("max", func(r *OrientationLimit) **exact.Number { return &r.Max }).Unit("%").Help("最高", "most").Example("40"),
	},
}
