package locale

// Texts of a trend.
var (
	Trend             = define("trend", "历期总分", "Total by period")
	TrendSentence     = define("trend-sentence", "{period}总分 {now} 分，{before}为 {then} 分。", "The total is {now} in {period}; it was {then} in {before}.")
	TrendSentenceOne  = define("trend-sentence-one", "{period}总分 {now} 分，没有更早的成绩。", "The total is {now} in {period}; there is no earlier result.")
	TrendSentenceNone = define("trend-sentence-none", "没有成绩。", "There is no result.")
	Period            = define("period", "考评周期", "Period")
	Scheme            = define("scheme", "方案", "Scheme")
	HowToCheck        = define("how-to-check", "每一行的得分都由算式得出；上级项目的算式用的是下级各行的得分；累计列可以逐行相加核对。", "Each line's points follow from its calculation; the calculation of an item uses the points of the lines below it; the balance can be added up line by line.")
)
