package locale

// Texts around every page.
var (
	SkipToMain        = define("skip-to-main", "跳到正文", "Skip to the content")
	DemonstrationData = define("demonstration-data", "演示数据：单位、人员、事项均为虚构", "Demonstration data: all units, persons and events are fictional")
	AsOf              = define("as-of", "数据截至 {date}", "As of {date}")
	IssuedBy          = define("issued-by", "发布单位", "Published by")
	Contact           = define("contact", "联系方式", "Contact")
	NavPath           = define("nav-path", "所在位置", "Where you are")
	Labelled          = define("labelled", "{label}：", "{label}: ") // a label before what it labels
)
