package locale

// What the edition before said otherwise.
var (
	EarlierResult   = define("earlier-result", "{edition}时：总分 {total}，名次 {place}", "In the edition {edition}: total {total}, place {place}")
	EarlierValue    = define("earlier-value", "{edition}时：{value}", "In the edition {edition}: {value}")
	EarlierVoid     = define("earlier-void", "{edition}时：不计", "In the edition {edition}: nothing counted")
	EarlierNotThere = define("earlier-not-there", "{edition}时：没有", "In the edition {edition}: not there")
	EarlierTotal    = define("earlier-total", "更正前总分", "Total before the change")
	EarlierPlace    = define("earlier-place", "更正前名次", "Place before the change")
	EarlierPoints   = define("earlier-points", "更正前", "Before the change")
	EarlierChanged  = define("earlier-changed", "较上一版有变化", "Changed since the edition before")
)
