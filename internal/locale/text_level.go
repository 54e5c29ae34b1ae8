package locale

// Texts where several are level at the top, so that no one of them is first,
// and where the scheme states no worth to hold the first against.
var (
	BareGained          = define("bare-gained", "加分最多的导向是{what}，占全部加分的 {share}%。", "Most points were gained by {what}: {share}% of all gains.")
	BareLost            = define("bare-lost", "失分最多的导向是{what}，占全部失分的 {share}%。", "Most points were lost by {what}: {share}% of all losses.")
	LevelGained         = define("level-gained", "加分最多的导向是{what}，各占全部加分的 {share}%。", "Most points were gained by {what}: {share}% of all gains each.")
	LevelLost           = define("level-lost", "失分最多的导向是{what}，各占全部失分的 {share}%。", "Most points were lost by {what}: {share}% of all losses each.")
	SourceMostLevel     = define("source-most-level", "加分最多的来源是{what}，各占全部加分的 {share}%。", "The greatest sources of gains are {what}: {share}% of all gains each.")
	SourceMostLostLevel = define("source-most-lost-level", "失分最多的来源是{what}，各占全部失分的 {share}%。", "The greatest sources of losses are {what}: {share}% of all losses each.")
	AndMore             = define("and-more", "{names}和另外 {more} 个", "{names} and {more} more")
	FocusLevel          = define("focus-level", "最集中的是{units}，最大的来源（至多三个）各占本单位加分的 {share}%。", "The most concentrated are {units}: the greatest sources, three at most, make {share}% of the gains of each.")
)
