package locale

// Texts of the frame: its navigation, its switches, and what it adds on paper.
var (
	NavSite      = define("nav-site", "站点导航", "Site")
	NavHome      = define("nav-home", "首页", "Home")
	NavPeriod    = define("nav-period", "最新一期", "Latest period")
	NavBrief     = define("nav-brief", "一页简报", "On one sheet")
	NavUnits     = define("nav-units", "各单位", "Units")
	NavRanking   = define("nav-ranking", "最新排名", "Latest ranking")
	NavScheme    = define("nav-scheme", "考评办法", "Scheme")
	LookLarge    = define("look-large", "大字版", "Large text")
	LookContrast = define("look-contrast", "高对比", "High contrast")
	SignMadeBy   = define("sign-made-by", "制表", "Prepared by")
	SignCheck    = define("sign-check", "审核", "Checked by")
	SignApproval = define("sign-approval", "批准", "Approved by")
	SignDate     = define("sign-date", "日期", "Date")
)
