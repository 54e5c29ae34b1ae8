package locale

// Texts in place of what there is none of.
var (
	NobodyRanked     = define("nobody-ranked", "本期没有参加排名的单位；{scored}。", "No unit is ranked in this period; {scored}.")
	ScoredOnly       = define("scored-only", "计分而不排名的单位 {count} 个", "units with a score and no place: {count}")
	HeatNobody       = define("heat-nobody", "本期没有单位。", "There is no unit in this period.")
	PublicationsNone = define("publications-none", "本期还没有公布，也没有预告。", "Nothing of this period is published or announced.")
	RulingsEmpty     = define("rulings-empty", "{appeals}{rulings}", "{appeals} {rulings}")
	OldestEdition    = define("oldest-edition", "第一版", "the first edition")
	SaidOnlyPlace    = define("said-only-place", "只有{at}一期有名次：第{best}名。", "There is a place in one period only, {at}: {best}.")
	CompareByPlace   = define("compare-by-place", "按名次排列", "in the order of places")
	CompareByRoll    = define("compare-by-roll", "按名册的先后排列", "in the order of the registry")
)
