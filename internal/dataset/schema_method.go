package dataset

import (
	"gongping/internal/locale"
	"gongping/internal/source"
	"gongping/internal/tomldoc"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// stepFields are the two ways to state a step, and what a part of one earns.
func stepFields[T any](step func(*T) *StepRule) []tomldoc.Field[T] {
	return []tomldoc.Field[T]{
		tomldoc.MaybeNumber("step", func(t *T) **exact.Number { return &step(t).Step }).Help("一步是多少，按指标值的单位；百分率的 1 就是 1 个百分点", "size of a step in the metric's own unit; 1 of a percentage is a percentage point").Example("1"),
		tomldoc.MaybeNumber("step_percent", func(t *T) **exact.Number { return &step(t).Percent }).Unit("%").Help("一步是基准的百分之几；与 step 只写一个", "size of a step in per cent of the reference, in place of step").Example("5"),
	}
}

var partials = []tomldoc.Choice[scoring.Partial]{
	{Word: "exact", Value: scoring.PartialExact, Doc: locale.Text{Zh: "不足一步的按比例计", En: "a part of a step earns its part"}},
	{Word: "floor", Value: scoring.PartialFloor, Doc: locale.Text{Zh: "不足一步的不计", En: "a part of a step earns nothing"}},
	{Word: "ceil", Value: scoring.PartialCeil, Doc: locale.Text{Zh: "不足一步的按一步计", En: "a part of a step earns as much as a whole one"}},
}

func partialField[T any](at func(*T) *scoring.Partial) tomldoc.Field[T] {
	return tomldoc.Enum("partial", at, partials).Required().Help("不足一步的怎么计，没有默认", "what a part of a step earns; there is no default")
}

var schemaDeviation = &tomldoc.Schema[DeviationRule]{
	Name: "deviation",
	Doc:  locale.Text{Zh: "每低于（或高于）基准一步，加减多少分。", En: "Points for every step below or above a reference."},
	At:   func(r *DeviationRule) *source.Span { return &r.At },
	Fields: append([]tomldoc.Field[DeviationRule]{
		tomldoc.ID("metric", func(r *DeviationRule) *scoring.MetricID { return &r.Metric }).Required().Help("哪项指标值", "which metric").Example(`"visit-rate"`),
		tomldoc.QuantityField("reference", func(r *DeviationRule) *tomldoc.Quantity { return &r.Reference }).Required().Help("基准：一个数，或另一项指标值", "the reference: a number or a metric").Example("90"),
		tomldoc.Enum("direction", func(r *DeviationRule) *scoring.Towards { return &r.Towards }, []tomldoc.Choice[scoring.Towards]{
			{Word: "below", Value: scoring.Below, Doc: locale.Text{Zh: "低于基准的部分", En: "what is missing to the reference"}},
			{Word: "above", Value: scoring.Above, Doc: locale.Text{Zh: "高于基准的部分", En: "what is over it"}},
			{Word: "either", Value: scoring.Either, Doc: locale.Text{Zh: "低于、高于都算", En: "both"}},
		}).Required().Help("算哪一边", "which side counts"),
		partialField(func(r *DeviationRule) *scoring.Partial { return &r.Partial }),
		tomldoc.QuantityField("points", func(r *DeviationRule) *tomldoc.Quantity { return &r.Points }).Unit("分").Help("每一步的分值，扣分为负；有 tier 时不写", "points of a step, negative for a deduction; not with tier").Example("-1"),
		tomldoc.MaybeNumber("at_once", func(r *DeviationRule) **exact.Number { return &r.AtOnce }).Unit("分").Default("0").Help("只要有偏离就先计的分", "points as soon as there is any deviation").Example("-3"),
		tomldoc.Tables("tier", schemaTier, func(r *DeviationRule) *[]TierRule { return &r.Tiers }).Help("浮动标准：分段的分值", "a sliding scale"),
		tomldoc.Enum("tiering", func(r *DeviationRule) *Tiering { return &r.Tiering }, []tomldoc.Choice[Tiering]{
			{Word: "marginal", Value: Marginal, Doc: locale.Text{Zh: "超额累进：每一段只对自己那部分起作用", En: "each tier for its own part"}},
			{Word: "whole", Value: Whole, Doc: locale.Text{Zh: "全额累进：达到哪一段，全部按那一段", En: "the tier that is reached, for every step"}},
		}).Help("有 tier 时必填", "required with tier"),
	}, stepFields(func(r *DeviationRule) *StepRule { return &r.StepRule })...),
}

var schemaTier = &tomldoc.Schema[TierRule]{
	Name: "tier",
	Doc:  locale.Text{Zh: "浮动标准的一段。最后一段不写 up_to。", En: "A part of a sliding scale. The last has no up_to."},
	At:   func(r *TierRule) *source.Span { return &r.At },
	Fields: []tomldoc.Field[TierRule]{
		tomldoc.MaybeNumber("up_to", func(r *TierRule) **exact.Number { return &r.UpTo }).Unit("步").Help("到第几步为止（含）；一步是 step 那么多，不是指标值", "up to so many steps (a step is as large as step says; it is not the metric)").Example("30"),
		tomldoc.Number("points", func(r *TierRule) *exact.Number { return &r.Points }).Required().Unit("分").Help("这一段每一步的分值", "points of a step").Example("0.5"),
	},
}

var schemaRatio = &tomldoc.Schema[RatioRule]{
	Name: "ratio",
	Doc:  locale.Text{Zh: "按完成比例得分：分值 × 完成数 ÷ 目标。最多多少由指标的 cap 写明。", En: "Points in proportion: points × metric ÷ target. The indicator's cap says how many at most."},
	At:   func(r *RatioRule) *source.Span { return &r.At },
	Fields: []tomldoc.Field[RatioRule]{
		tomldoc.ID("metric", func(r *RatioRule) *scoring.MetricID { return &r.Metric }).Required().Help("完成数：哪项指标值", "what was done: which metric").Example(`"visits"`),
		tomldoc.QuantityField("target", func(r *RatioRule) *tomldoc.Quantity { return &r.Target }).Required().Help("目标：一个数，或另一项指标值", "the target: a number or a metric").Example(`"visit-target"`),
		tomldoc.Number("points", func(r *RatioRule) *exact.Number { return &r.Points }).Required().Unit("分").Help("完成目标的得分", "points at the target").Example("30"),
		tomldoc.Bool("inverse", func(r *RatioRule) *bool { return &r.Inverse }).Default("false").Help("反比：分值 × 目标 ÷ 完成数", "inverse: points × target ÷ metric"),
		tomldoc.MaybeNumber("least", func(r *RatioRule) **exact.Number { return &r.Least }).Help("完成比例低于它的不得分", "a ratio below it earns nothing").Example("0.6"),
		tomldoc.Table("over", schemaOver, func(r *RatioRule) **OverRule { return &r.Over }).Help("超额加分；写了以后，比例部分最多计到 1", "what exceeding the target earns; the ratio then counts up to 1"),
	},
}

var schemaOver = &tomldoc.Schema[OverRule]{
	Name: "over",
	Doc:  locale.Text{Zh: "超过目标的部分，每一步加多少分。", En: "Points for every step over the target."},
	At:   func(r *OverRule) *source.Span { return &r.At },
	Fields: append([]tomldoc.Field[OverRule]{
		partialField(func(r *OverRule) *scoring.Partial { return &r.Partial }),
		tomldoc.QuantityField("points", func(r *OverRule) *tomldoc.Quantity { return &r.Points }).Required().Unit("分").Help("每一步的分值", "points of a step").Example("0.3"),
		limitField("cap", func(r *OverRule) *tomldoc.Limit { return &r.Cap }).Required().Help("超额加分的上限；不封顶写 \"none\"", "cap of what exceeding earns, \"none\" for no cap").Unit("分").Example("3"),
	}, stepFields(func(r *OverRule) *StepRule { return &r.StepRule })...),
}

func conditionsField[T any](key string, at func(*T) *[]Condition) tomldoc.Field[T] {
	return tomldoc.Tests(key, at, scoring.ParseTest).Example(`{ visit-rate = ">= 90, < 95" }`)
}

var schemaBand = &tomldoc.Schema[BandRule]{
	Name: "band",
	Doc:  locale.Text{Zh: "一档：条件都成立就得这一档的分。各档不能重叠，也不能有空当；最后一档可以不写条件，表示其余。", En: "A band: its points count if all conditions hold. Bands must neither overlap nor leave gaps; the last may have no condition and takes the rest."},
	At:   func(r *BandRule) *source.Span { return &r.At },
	Fields: []tomldoc.Field[BandRule]{
		conditionsField("when", func(r *BandRule) *[]Condition { return &r.When }).Help("条件，可以是几项指标值；比较符 >= > <= < =", "conditions on one or more metrics; >= > <= < ="),
		tomldoc.Number("points", func(r *BandRule) *exact.Number { return &r.Points }).Required().Unit("分").Help("得分", "points").Example("60"),
		tomldoc.MaybeNumber("to", func(r *BandRule) **exact.Number { return &r.To }).Unit("分").Help("浮动：条件的低端得 points，高端得 to，中间按比例", "sliding: points at the low end of the condition, to at the high end, in proportion between").Example("80"),
		tomldoc.ID("flat", func(r *BandRule) *scoring.ClauseID { return &r.Flat }).Help("封顶的一档没有上端、办法又明确再多也不加分的，写那一条的锚点；不写会有提醒", "anchor of the clause that means the best band to earn no more however much is done; without it a warning says so").Example(`"c-12"`),
		tomldoc.ID("clause", func(r *BandRule) *scoring.ClauseID { return &r.Clause }).Help("另有条款时的锚点", "anchor of its own clause").Example(`"c-5"`),
	},
}

var orders = []tomldoc.Choice[scoring.Order]{
	{Word: "high", Value: scoring.HighFirst, Doc: locale.Text{Zh: "大者在前", En: "the higher first"}},
	{Word: "low", Value: scoring.LowFirst, Doc: locale.Text{Zh: "小者在前", En: "the lower first"}},
}

func scopeField[T any](at func(*T) *Scope) tomldoc.Field[T] {
	return tomldoc.Enum("scope", at, []tomldoc.Choice[Scope]{
		{Word: "group", Value: InGroup, Doc: locale.Text{Zh: "同组", En: "the own group"}},
		{Word: "all", Value: InAll, Doc: locale.Text{Zh: "全部被考评单位", En: "all that are scored"}},
	}).Required().Help("和谁比", "compared with whom")
}

var schemaRank = &tomldoc.Schema[RankRule]{
	Name: "rank",
	Doc:  locale.Text{Zh: "按名次计分：用 table 列出各名次的分，或用 first 和 step 逐名递减。", En: "Points by place: a table of them, or first and what each place costs."},
	At:   func(r *RankRule) *source.Span { return &r.At },
	Fields: append([]tomldoc.Field[RankRule]{
		tomldoc.IDs("metrics", func(r *RankRule) *[]scoring.MetricID { return &r.Metrics }).Required().Help("按哪项指标值排；写几项就分别排名计分再取平均（几个评价人）", "the metric; with several (several raters) the points are averaged").Example(`["clear-rate"]`),
		tomldoc.Enum("order", func(r *RankRule) *scoring.Order { return &r.Order }, orders).Required().Help("大者在前还是小者在前", "which stands first"),
		scopeField(func(r *RankRule) *Scope { return &r.Scope }),
		tomldoc.Bool("given", func(r *RankRule) *bool { return &r.Given }).Default("false").Help("指标值本身就是名次（引用他方排名）", "the metric is the place itself, after somebody else's ranking"),
		tomldoc.NumberList("table", func(r *RankRule) *[]exact.Number { return &r.Table }).Help("第一名、第二名……的分", "points of the first, the second, …").Example("[60, 57, 54]"),
		tomldoc.MaybeNumber("rest", func(r *RankRule) **exact.Number { return &r.Rest }).Unit("分").Help("表以外名次的分，有 table 时必填", "points beyond the table; required with it").Example("0"),
		tomldoc.MaybeNumber("first", func(r *RankRule) **exact.Number { return &r.First }).Unit("分").Help("第一名的分；以后每名减 step 分，或 first 的 step_percent", "points of the first; each further place costs step, or step_percent of first").Example("200"),
		tomldoc.Enum("ties", func(r *RankRule) *scoring.TiePoints { return &r.Ties }, []tomldoc.Choice[scoring.TiePoints]{
			{Word: "best", Value: scoring.TieBest, Doc: locale.Text{Zh: "并列的都按最前一名计", En: "the points of the best of their places"}},
			{Word: "mean", Value: scoring.TieMean, Doc: locale.Text{Zh: "并列的平分这几名的分", En: "the mean of the points of their places"}},
			{Word: "worst", Value: scoring.TieWorst, Doc: locale.Text{Zh: "并列的都按最后一名计", En: "the points of the worst of their places"}},
		}).Required().Help("并列的怎么计", "what those who share a place get"),
	}, stepFields(func(r *RankRule) *StepRule { return &r.StepRule })...),
}

var schemaRelative = &tomldoc.Schema[RelativeRule]{
	Name: "relative",
	Doc:  locale.Text{Zh: "与同组比较折算。", En: "Points in comparison with the peers."},
	At:   func(r *RelativeRule) *source.Span { return &r.At },
	Fields: []tomldoc.Field[RelativeRule]{
		tomldoc.ID("metric", func(r *RelativeRule) *scoring.MetricID { return &r.Metric }).Required().Help("哪项指标值", "which metric").Example(`"work-marks"`),
		tomldoc.Enum("kind", func(r *RelativeRule) *scoring.Peers { return &r.Kind }, []tomldoc.Choice[scoring.Peers]{
			{Word: "best", Value: scoring.PeersBest, Doc: locale.Text{Zh: "与最好的比：points × 本值 ÷ 最好值", En: "points × value ÷ best"}},
			{Word: "span", Value: scoring.PeersSpan, Doc: locale.Text{Zh: "功效系数：low + (high − low) × (本值 − 最小) ÷ (最大 − 最小)", En: "low + (high − low) × (value − min) ÷ (max − min)"}},
			{Word: "mean", Value: scoring.PeersMean, Doc: locale.Text{Zh: "与平均比：points × 本值 ÷ 平均值", En: "points × value ÷ mean"}},
		}).Required().Help("怎么比", "how"),
		tomldoc.Enum("order", func(r *RelativeRule) *scoring.Order { return &r.Order }, orders).Required().Help("大者为好还是小者为好；小者为好的，比例倒过来", "whether high or low is good; if low, fractions are inverted"),
		scopeField(func(r *RelativeRule) *Scope { return &r.Scope }),
		tomldoc.MaybeNumber("points", func(r *RelativeRule) **exact.Number { return &r.Points }).Unit("分").Help("满分（best、mean）", "full points (best, mean)").Example("60"),
		tomldoc.MaybeNumber("low", func(r *RelativeRule) **exact.Number { return &r.Low }).Unit("分").Help("最差的得分（span）", "points of the worst (span)").Example("60"),
		tomldoc.MaybeNumber("high", func(r *RelativeRule) **exact.Number { return &r.High }).Unit("分").Help("最好的得分（span）", "points of the best (span)").Example("100"),
		tomldoc.Number("degenerate", func(r *RelativeRule) *exact.Number { return &r.Degenerate }).Required().Unit("分").Help("没法比时的得分：最大等于最小，或除数不大于 0", "points where no comparison is possible: highest equals lowest, or a divisor is not above 0").Example("60"),
	},
}

var schemaComposite = &tomldoc.Schema[CompositeRule]{
	Name: "composite",
	Doc:  locale.Text{Zh: "几项指标值加权合成。", En: "A weighted combination of metrics."},
	At:   func(r *CompositeRule) *source.Span { return &r.At },
	Fields: []tomldoc.Field[CompositeRule]{
		tomldoc.Enum("combine", func(r *CompositeRule) *scoring.Combine { return &r.Combine }, []tomldoc.Choice[scoring.Combine]{
			{Word: "sum", Value: scoring.CombineSum, Doc: locale.Text{Zh: "加权和", En: "the weighted sum"}},
			{Word: "mean", Value: scoring.CombineMean, Doc: locale.Text{Zh: "加权平均", En: "the weighted mean"}},
			{Word: "product", Value: scoring.CombineProduct, Doc: locale.Text{Zh: "连乘，不用权重", En: "the product, without weights"}},
		}).Required().Help("怎么合成", "how"),
		limitField("total", func(r *CompositeRule) *tomldoc.Limit { return &r.Total }).Required().Help("权重的合计；不必合计的写 \"none\"", "what the weights total; \"none\" if they need not").Example("1"),
		tomldoc.MaybeNumber("scale", func(r *CompositeRule) **exact.Number { return &r.Scale }).Default("1").Help("合成值乘以它就是得分", "the result × scale are the points").Example("0.15"),
		tomldoc.Enum("missing", func(r *CompositeRule) *Missing { return &r.Missing }, []tomldoc.Choice[Missing]{
			{Word: "absent", Value: WithAll, Doc: locale.Text{Zh: "有一部分没有数值，整项就没有得分", En: "without one of the parts there are no points"}},
			{Word: "skip", Value: WithRest, Doc: locale.Text{Zh: "没有数值的部分连同权重不计，其余部分加权平均（combine = \"mean\"）", En: "parts without a value are left out with their weights (combine = \"mean\")"}},
		}).Default(`"absent"`).Help("有的部分没有数值时怎么办", "what becomes of it if a part has no value"),
		tomldoc.Tables("part", schemaPart, func(r *CompositeRule) *[]PartRule { return &r.Parts }).Required().Help("各部分", "the parts"),
	},
}

var schemaPart = &tomldoc.Schema[PartRule]{
	Name: "part",
	Doc:  locale.Text{Zh: "合成的一部分。", En: "A part of a composite."},
	At:   func(r *PartRule) *source.Span { return &r.At },
	Fields: []tomldoc.Field[PartRule]{
		tomldoc.ID("metric", func(r *PartRule) *scoring.MetricID { return &r.Metric }).Required().Help("哪项指标值", "which metric").Example(`"by-phone"`),
		tomldoc.MaybeNumber("weight", func(r *PartRule) **exact.Number { return &r.Weight }).Help("权重；连乘的不写", "weight; none in a product").Example("0.6"),
	},
}
