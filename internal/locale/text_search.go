package locale

// Texts of the page on which everything is found. Those that the script says
// keep their {placeholders}: it fills them.
var (
	NavSearch        = define("nav-search", "查找", "Search")
	SearchTitle      = define("search-title", "查找", "Search")
	SearchLead       = define("search-lead", "输入名称、姓名或记录编号，可以用汉字、全拼或拼音首字母。条款、指标和页面也按名称查找。", "Type a name or the id of a record. Clauses, indicators and pages are found by their names too. Chinese names can be typed in characters, in pinyin or by its initials.")
	SearchHowTo      = define("search-how-to", "记录编号照打印的输入，如 {example}；不写期次，就找出各期同一编号的记录；只写其中的数字也行。按回车键打开第一条结果。", "Type the id of a record as it is printed, such as {example}; without the period the records of that number in all periods are found; its digits alone will do, too. Enter opens the first result.")
	SearchHowToNone  = define("search-how-to-none", "按回车键打开第一条结果。", "Enter opens the first result.")
	SearchNoScript   = define("search-no-script", "查找需要浏览器运行脚本。没有脚本时，请从下面的清单进入。", "Searching needs scripts in the browser. Without them, the lists below lead on.")
	SearchBox        = define("search-box", "查找什么", "Search for")
	SearchGo         = define("search-go", "打开第一条", "Open the first")
	SearchPeriods    = define("search-periods", "各期", "Periods")
	SearchFound      = define("search-found", "找到 {count} 条", "{count} found")
	SearchFoundOne   = define("search-found-one", "找到 1 条", "1 found")
	SearchMore       = define("search-more", "找到 {count} 条，显示前 {shown} 条，请输入更多的字", "{count} found, the first {shown} are shown: type more")
	SearchNone       = define("search-none", "没有找到", "Nothing found")
	SearchLong       = define("search-long", "输入太长，没有这么长的名称", "Too long: no name has so many letters")
	SearchLoading    = define("search-loading", "正在读取目录……", "The index is being read …")
	SearchFailed     = define("search-failed", "目录有一部分读不出来，结果不全", "A part of the index cannot be read: not everything is found")
	SearchKindUnit   = define("search-kind-unit", "单位", "Unit")
	SearchKindPerson = define("search-kind-person", "个人", "Person")
	SearchKindPage   = define("search-kind-page", "页面", "Page")
	SearchKindClause = define("search-kind-clause", "条款指标", "Clause or indicator")
	SearchKindEntry  = define("search-kind-entry", "记录", "Record")
)
