package locale

// How many of a group may have a grade.
var (
	QuotaByUnit    = define("quota-by-unit", "所在单位在《{scheme}》里是{grade}的：占组内总数 {percent}%（名额{mode}）", "where the unit has {grade} under “{scheme}”: {percent}% of the heads of the group, {mode}")
	QuotaElse      = define("quota-else", "所在单位是其他等次或者没有等次的：占组内总数 {percent}%（名额{mode}）", "where the unit has another grade or none: {percent}% of the heads of the group, {mode}")
	UnitGradesFrom = define("unit-grades-from", "所在单位的等次取自", "Grades of units from")
	SeatsByUnit    = define("seats-by-unit", "名额按{unit}的等次定：{period}《{scheme}》{grade}（{state}）。", "The quotas go by the grade of {unit}: {grade} under “{scheme}”, {period} ({state}).")
	SeatsSince     = define("seats-since", "{unit}的等次现为{grade}。", "The grade of {unit} is now {grade}.")
	SeatsNoGrade   = define("seats-no-grade", "没有等次", "no grade")
	SeatsShare     = define("seats-share", "{grade}名额：{heads} × {percent}% = {exact}，{mode}，{count} 个。", "{grade}: {heads} × {percent}% = {exact}, {mode}: {count} {count|seat|seats}.")
	SeatsFixed     = define("seats-fixed", "{grade}名额：方案写明 {count} 个。", "{grade}: {count} {count|seat|seats}, as the scheme says.")
)
