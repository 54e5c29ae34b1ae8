package locale

// Texts of the controls with which a reader sorts and filters the tables of a page.
// A script fills in their placeholders.
var (
	ListsTools     = define("lists-tools", "列表的排序、筛选与列", "Sort, filter and columns of the lists")
	ListsFind      = define("lists-find", "查找文字", "Contains")
	ListsGroup     = define("lists-group", "列表", "List")
	ListsAll       = define("lists-all", "全部", "All")
	ListsNone      = define("lists-none", "（空）", "(empty)")
	ListsColumns   = define("lists-columns", "选择列", "Columns")
	ListsSave      = define("lists-save", "把所见存为 CSV", "Save what is seen as CSV")
	ListsReset     = define("lists-reset", "恢复公布时的样子", "Back to as published")
	ListsSort      = define("lists-sort", "按“{column}”排序", "Sort by {column}")
	ListsUp        = define("lists-up", "按“{column}”从小到大排列。", "Sorted by {column}, ascending.")
	ListsDown      = define("lists-down", "按“{column}”从大到小排列。", "Sorted by {column}, descending.")
	ListsPublished = define("lists-published", "按公布时的顺序排列。", "In the order as published.")
	ListsCount     = define("lists-count", "共 {all} 行，显示 {shown} 行。", "{shown} of {all} rows shown.")
	ListsNothing   = define("lists-nothing", "共 {all} 行，没有符合条件的。", "None of {all} rows matches.")
	ListsHidden    = define("lists-hidden", "未显示的列：{count} 列。", "Columns not shown: {count}.")
	ListsNote      = define("lists-note", "合计、中位数、名次等按全部行算出，不随筛选变化。", "Totals, medians, places and the like are of all rows and do not follow the filter.")
	ListsPart      = define("lists-part", "只对本页的行排序、筛选（{sheet}）。", "Only the rows of this page are sorted and filtered ({sheet}).")
	ListsIgnored   = define("lists-ignored", "网址中本页不认识的部分已略去：{parts}。", "Parts of the address that this page does not know were left out: {parts}.")
	ListsLifted    = define("lists-lifted", "要看的那一行原被筛去，筛选已取消。", "The row asked for was filtered out: the filter has been lifted.")
)
