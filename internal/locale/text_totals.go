package locale

// Totals that are taken from elsewhere.
var (
	TotalsOfSelf     = define("totals-of-self", "自己在《{scheme}》里的总分，{periods}", "its own total under “{scheme}”, {periods}")
	TotalsOfAbove    = define("totals-of-above", "所在单位在《{scheme}》里的总分，{periods}", "the total of the unit it belongs to under “{scheme}”, {periods}")
	TotalsOfBelow    = define("totals-of-below", "下级各单位在《{scheme}》里的总分，{periods}", "the totals of the units below under “{scheme}”, {periods}")
	TotalsWithin     = define("totals-within", "取统计时段在本期之内的各期", "of the periods within this one")
	TotalsNewest     = define("totals-newest", "取最近 {count} 期", "of the newest {count} {count|period|periods}")
	TotalsMean       = define("totals-mean", "求平均", "their mean")
	TotalsMeanDays   = define("totals-mean-days", "按天数加权平均", "their mean by days")
	TotalsMeanHeads  = define("totals-mean-heads", "按人数加权平均", "their mean by head counts")
	TotalsMeanPeriod = define("totals-mean-period", "按各期权数（{weights}）加权平均", "their mean by the weights of the periods ({weights})")
	TotalsSum        = define("totals-sum", "求合计", "their sum")
	TotalsSumDays    = define("totals-sum-days", "乘以天数后求合计", "the sum of each times its days")
	TotalsSumHeads   = define("totals-sum-heads", "乘以人数后求合计", "the sum of each times its head count")
	TotalsSumPeriod  = define("totals-sum-period", "乘以各期权数（{weights}）后求合计", "the sum of each times the weight of its period ({weights})")
	TotalsLast       = define("totals-last", "只取最后一个", "the last of them alone")
	TotalsBest       = define("totals-best", "只取最高的 {count} 个", "only the highest {count} of them {count|counts|count}")
	TotalsDrop       = define("totals-drop", "去掉最低的 {count} 个（至少留一个）", "without the lowest {count} of them (one is left at least)")
	TotalsAll        = define("totals-all", "缺一个就算未报", "unreported while one of them is missing")
	TotalsRest       = define("totals-rest", "缺的不计，用其余的", "those that are missing are left out")

	TakenSplit  = define("taken-split", "{period} {days} 天：{parts}", "{period}, {days} {days|day|days}: {parts}")
	DaysCounted = define("days-counted", "计入 {count} 天", "{count} {count|day|days} counted")
	DaysLent    = define("days-lent", "抽调不计 {count} 天", "{count} lent left out")
	DaysOnLeave = define("days-on-leave", "离岗不计 {count} 天", "{count} on leave left out")
	DaysNowhere = define("days-nowhere", "不在这类单位 {count} 天", "{count} in no such unit")
	DaysAbsent  = define("days-absent", "不在册 {count} 天", "{count} not on the register")

	LentOwn      = define("lent-own", "抽调的天数算在本单位", "days lent count for the own unit")
	LentReceiver = define("lent-receiver", "抽调的天数算在用人单位", "days lent count for the receiving unit")
	LentNeutral  = define("lent-neutral", "抽调的天数不计", "days lent count for nobody")
	LeaveCounts  = define("leave-counts", "离岗的天数照计", "days on leave count")
	LeaveNeutral = define("leave-neutral", "离岗的天数不计", "days on leave count for nobody")

	TakenOf     = define("taken-of", "{period} {unit}", "{unit}, {period}")
	TakenDays   = define("taken-days", "{count} 天", "{count} {count|day|days}")
	TakenHeads  = define("taken-heads", "{count} 人", "{count} {count|head|heads}")
	TakenWeight = define("taken-weight", "权数 {weight}", "weight {weight}")
	TakenNone   = define("taken-none", "没有总分", "no total")
	TakenLeft   = define("taken-left", "不计在内", "left out")
	TakenSince  = define("taken-since", "现为 {total}", "now {total}")
)

// SchemePeriods is the kind of period that a scheme scores.
var SchemePeriods = define("scheme-periods", "考评的周期", "Periods")

// Numbers of the registry.
var (
	RegistryDays    = define("registry-days", "取自登记：本期在册天数", "of the registry: days of the period on the register")
	RegistryServed  = define("registry-served", "取自登记：本期在岗天数（不含抽调和离岗）", "of the registry: days of the period in the own post, without secondments and leave")
	RegistryLent    = define("registry-lent", "取自登记：本期抽调天数", "of the registry: days of the period on secondment")
	RegistryOnLeave = define("registry-on-leave", "取自登记：本期离岗天数", "of the registry: days of the period on leave")
	RegistryYears   = define("registry-years", "取自登记：到本期末日满几年", "of the registry: complete years of service on the last day of the period")
)
