package locale

// What stands beside a ledger: the group, and how clauses were enforced.
var (
	Abreast         = define("abreast", "各类得分与同组中位数", "Categories beside the median of the group")
	AbreastSentence = define("abreast-sentence", "{count} 类中有 {above} 类高于同组中位数；总分与中位数相差 {total} 分。", "{above} of {count} {count|category|categories} {above|is|are} above the median of the group; the total differs from it by {total}.")
	AbreastBy       = define("abreast-by", "相差", "Difference")
	OwnPoints       = define("own-points", "本单位", "This unit")
	Enforced        = define("enforced", "同一条款，对其他单位怎么执行", "The same clauses, enforced against others")
	EnforcedHow     = define("enforced-how", "本期记录在案、按方案应扣分的事实，和其中现在仍扣分的（裁定撤销、同一事项不重复的除外）。别的单位有同样的事实却没有扣分的，可以据此申告。", "Facts on record in this period for which the scheme takes points, and those of them that take points now: not what a ruling revoked or what counts once. Where others have the same facts and no deduction, an appeal can rest on it.")
	EnforcedFacts   = define("enforced-facts", "本单位事实", "Facts here")
	EnforcedForce   = define("enforced-force", "其中扣分", "deducted")
	EnforcedOthers  = define("enforced-others", "其他单位事实", "Facts elsewhere")
	EnforcedTheirs  = define("enforced-theirs", "其中扣分（其他单位）", "deducted elsewhere")
	EnforcedAll     = define("enforced-all", "逐件对照", "One by one")
	EnforcedEach    = define("enforced-each", "登记全部 {count} 件", "all {count} in the register")
	Alike           = define("alike", "同条款其他单位 {count} 件", "{count} elsewhere under the same clause")
	EnforcedUnits   = define("enforced-units", "有事实的其他单位", "Other units with facts")
	EnforcedNone    = define("enforced-none", "本单位本期没有按条款扣分的记录。", "No fact for which a clause takes points is on record for this unit in this period.")
	MovementCause   = define("movement-cause", "名次变化的原因", "Why the place changed")
)
