package locale

// Where the points of a subject went.
var (
	Falls         = define("falls", "分从哪里失，从哪里得", "Where the points went")
	FallsNone     = define("falls-none", "各项均未失分也未加分，满分 {full} 分。", "Nothing was lost or gained: {full} {full|point|points}, the full marks.")
	FallsSentence = define("falls-sentence", "满分 {full} 分，失 {lost} 分，加 {gained} 分，得 {total} 分。", "Of {full} full {full|mark|marks} {lost} {lost|was|were} lost and {gained} gained: {total} {total|point|points}.")
	FallsMost     = define("falls-most", "失分最多：{items}。", " Most was lost on {items}.")
	FallsItem     = define("falls-item", "{item} {points} 分", "{item} ({points})")
	PointsUnit    = define("points-unit", "分", "points")
	Lost          = define("lost", "失分", "lost")
	Gained        = define("gained", "加分", "gained")
	FallsIntact   = define("falls-intact", "满分", "Full marks")
	FallsIs       = define("falls-is", "计入总分", "Counted in the total")
	FallsBy       = define("falls-by", "得失", "Lost or gained")
	FallsPicture  = define("falls-picture", "图示", "Picture")
	FallsIf       = define("falls-if", "若补回，总分", "Total if regained")
	FallsPlace    = define("falls-place", "名次", "Place then")
	FallsHow      = define("falls-how", "各项按权重折算后的分数，自上而下逐行加减，得到总分。“若补回”只假定本单位这一项得满分，其他单位不变，按方案重新计算。", "Each item counts after its weight; line by line they lead from the full marks to the total. “If regained” takes this one item of this subject to have full marks, everything else as it is, and computes by the scheme again.")
	SupposedPlace = define("supposed-place", "第{place}名", "place {place}")
	SupposedTied  = define("supposed-tied", "第{place}名（与 {count} 个单位总分相同，由排序规则决定先后）", "place {place} (tied with {count}: the tie-break decides)")
	Ledgers       = define("ledgers", "各类明细", "By category")
	OnThisPage    = define("on-this-page", "本页内容", "On this page")
)
