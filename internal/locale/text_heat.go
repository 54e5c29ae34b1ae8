package locale

// How totals lie, and subjects by indicators.
var (
	Spread         = define("spread", "得分分布", "How the totals lie")
	SpreadSentence = define("spread-sentence", "共 {count} 个单位，最高 {highest} 分，最低 {lowest} 分，相差 {gap} 分，中位数 {median} 分。", "{count} {count|unit|units}: the highest total is {highest}, the lowest {lowest}, {gap} apart; the median is {median}.")
	SpreadSpan     = define("spread-span", "分数段", "Totals")
	SpreadHow      = define("spread-how", "每段含下限、不含上限，最后一段含上限。", "Each step has its lower end and not its upper end; the last has both.")
	UnitsNumber    = define("units-number", "单位数", "units")
	UnitsCount     = define("units-count", "个", "units")
	UnitsOf        = define("units-of", "单位", "Units")
	MedianOf       = define("median-of", "中位数", "Median")
	SparkTitle     = define("spark-title", "近 {count} 期名次：{places}", "Places in the last {count} periods: {places}")
	SparkColumn    = define("spark-column", "近期名次走势", "Recent places")
	HeatTitle      = define("heat-title", "各单位各指标得分", "Points by unit and indicator")
	HeatHow        = define("heat-how", "各指标按权重折算后计入总分的分数，加上“其他”（类别起算分、封顶触底、系数、取舍）等于总分。底色由橙到蓝：低于、接近、高于本组中位数；“—”是没有数值；带 ≈ 的是约数，准确值见得分明细。", "Points of each indicator as they count in the total, after the weight; with “other” (starts of categories, limits, coefficients, rounding) they add up to it. The ground goes from orange to blue: below, near, above the median of the group. A dash has no value; what has ≈ is rounded, exact on the ledger.")
	HeatRest       = define("heat-rest", "其他", "Other")
)
