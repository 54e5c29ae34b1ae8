package dataset

import (
	"gongping/internal/civil"
	"gongping/internal/locale"
	"gongping/internal/source"
	"gongping/internal/tomldoc"
)

var noticeSchema = &tomldoc.Schema[Announcement]{
	Name: "notices/<slug>.md",
	Doc:  locale.Text{Zh: "一则通知开头两行 +++ 之间的内容。", En: "What stands between the two lines +++ at the head of a notice."},
	At:   func(n *Announcement) *source.Span { return &n.At },
	Fields: []tomldoc.Field[Announcement]{
		tomldoc.Date("date", func(n *Announcement) *civil.Date { return &n.Date }).Required().Help("通知的日期；网站的数据截至日到了这一天才显示", "date of the notice; it shows once the site's data reach this day").Example("2020-10-21"),
		tomldoc.Text("title", func(n *Announcement) *string { return &n.Title }).Required().Help("标题", "title").Example(`"2020年第三季度成绩公示"`),
		tomldoc.Date("until", func(n *Announcement) *civil.Date { return &n.Until }).Help("首页列到何日止（含）；不写的一直列着", "last day on which the home page lists it; without it there is none").Example("2020-10-28"),
		tomldoc.ID("period", func(n *Announcement) *PeriodID { return &n.Period }).Help("所属考评周期的编号；写了的，该周期的网页上也列出", "id of the period it belongs to, whose page then lists it too").Example(`"2020q3"`),
	},
}

// wordingsFile holds the office's own words of the interface.
const wordingsFile = "i18n.toml"

type wordings struct{ Zh, En []tomldoc.Wording }

var wordingsSchema = &tomldoc.Schema[wordings]{
	Name: wordingsFile,
	Doc:  locale.Text{Zh: "换掉网站自带的界面文字。", En: "Texts in place of those of the interface."},
	Fields: []tomldoc.Field[wordings]{
		tomldoc.Wordings("zh-CN", func(w *wordings) *[]tomldoc.Wording { return &w.Zh }).Help("中文界面：文字的名称和换成的文字，{} 里的占位符要与原文相同", "Chinese interface: names of texts and what they become, with the placeholders in {} of the original").Example(`{ as-of = "数据截至 {date}" }`),
		tomldoc.Wordings("en", func(w *wordings) *[]tomldoc.Wording { return &w.En }).Help("英文界面，写法相同", "English interface, written the same way").Example(`{ as-of = "Data as of {date}" }`),
	},
}
