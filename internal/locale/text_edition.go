package locale

// Editions of a publication.
var (
	EditionTrial      = define("edition-trial", "试算", "trial")
	EditionNotice     = define("edition-notice", "公示", "notice")
	EditionFinal      = define("edition-final", "定稿", "final")
	EditionCorrection = define("edition-correction", "更正{number}", "correction {number}")
	EditionNone       = define("edition-none", "未公布（试算）", "not published (trial)")
	EditionOn         = define("edition-on", "{edition}，{date}", "{edition}, {date}")
	EditionPending    = define("edition-pending", "含{edition}以后录入、尚未公布的记录 {count} 条", "with {count} {count|record|records} entered after the {edition} and not yet published")
)
