package locale

// Texts of the feed and the calendar of publications.
var (
	FeedLink     = define("feed", "订阅更新（Atom）", "Feed of editions (Atom)")
	CalendarLink = define("calendar", "公布日程（iCalendar）", "Calendar of publications (iCalendar)")
	FeedTitle    = define("feed-title", "{period} {edition}", "{period}, {edition}")
	FeedPlanned  = define("feed-planned", "{title}（计划）", "{title} (planned)")
	FeedAppeals  = define("feed-appeals", "{title} 申告截止", "{title}: last day of appeals")
	FeedSays     = define("feed-says", "{date} 公布，应于 {due} 公布，{delay}。", "Published on {date}; it was due on {due}, {delay}.")
	FeedDue      = define("feed-due", "应于 {due} 公布，尚未公布。", "Due on {due}, not published yet.")
	FeedReason   = define("feed-reason", "原因：{reason}", " Reason: {reason}")
)
