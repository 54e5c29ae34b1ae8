package locale

// What a subject has beside its total: gates, grades, earlier values.
var (
	MarginLacks    = define("margin-lacks", "同分，{key}一方未报（第{place}名）", "level on points, one side has no {key} (place {place})")
	HeadCount      = define("head-count", "人数", "head count")
	Persons        = define("persons", "人", "persons")
	LagPrevious    = define("lag-previous", "（上期）", " (previous period)")
	LagLastYear    = define("lag-last-year", "（上年同期）", " (same period last year)")
	LagYears       = define("lag-years", "（{years}年前同期）", " (same period {years} {years|year|years} ago)")
	LagPeriods     = define("lag-periods", "（{periods}期前）", " ({periods} {periods|period|periods} ago)")
	EffectZero     = define("effect-zero", "{what}计 0 分", "{what} counts 0")
	EffectCap      = define("effect-cap", "等次最高为{grade}", "the grade is at most {grade}")
	EffectDown     = define("effect-down", "等次降 {levels} 级", "the grade is {levels} lower")
	EffectNoAward  = define("effect-no-award", "取消评先评优资格", "takes no part in awards")
	EffectUnranked = define("effect-unranked", "保留得分，不参加排名", "keeps its score and has no place")
	GateBack       = define("gate-back", "（{periods} 期前发生）", " (from {periods} {periods|period|periods} ago)")
	NotRanked      = define("not-ranked", "不参加排名", "not ranked")
	Grade          = define("grade", "等次", "Grade")
	RankBand       = define("rank-band", "档次", "Band")
	NotRankedTitle = define("not-ranked-title", "不参加排名的单位", "Units that are not ranked")
	OtherGrouping  = define("other-grouping", "另按{grouping}分组对照", "For comparison: grouped by {grouping}")
)
