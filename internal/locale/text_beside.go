package locale

// Texts around what an office adds: notices and its own pages.
var (
	Notices      = define("notices", "通知", "Notices")
	AllNotices   = define("all-notices", "全部通知", "All notices")
	NoticesNone  = define("notices-none", "目前没有有效的通知。", "There is no current notice.")
	NoticeOn     = define("notice-on", "{date} 发布", "Published {date}")
	NoticeDate   = define("notice-date", "日期", "Date")
	NoticeTitle  = define("notice-title", "标题", "Title")
	NoticeUntil  = define("notice-until", "有效至", "Valid until")
	NoticePeriod = define("notice-period", "所属周期", "Period")
	NoticeFull   = define("notice-full", "全文：{title}", "Full text: {title}")
	More         = define("more", "更多", "More")
)
