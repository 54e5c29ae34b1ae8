package diag

import "gongping/internal/locale"

// rulesOfSite: what site.toml says of the site itself.
var rulesOfSite = []Rule{
	{
		Code: SiteAddress, Severity: Error, Args: []string{"address"},
		Message: locale.Text{
			Zh: `"{address}" 不是网站的地址：要以 http:// 或 https:// 开头，以斜杠结尾，不带查询和锚点`,
			En: `"{address}" is not the address of a site: it begins with http:// or https://, ends with a slash, and has no query and no fragment`,
		},
		Hint: locale.Text{
			Zh: `请写网站首页所在的目录，例如 "http://kaoping.example/gongping/"；不需要完整地址的，删去整行。`,
			En: `Write the folder where the first page is, as in "http://kaoping.example/gongping/"; where no whole addresses are needed, delete the line.`,
		},
		Explain: locale.Text{
			Zh: `订阅和日程里的链接是这个地址接上页面的路径。缺了结尾的斜杠，最后一段会被接掉；缺了开头，阅读器不知道到哪里去取。

错误：address = "kaoping.example/gongping"
正确：address = "http://kaoping.example/gongping/"`,
			En: `Links of the feed and the calendar are this address with the path of a page behind it. Without the slash the last part would be lost, and without the beginning a reader does not know where to go.

Wrong: address = "kaoping.example/gongping"
Right: address = "http://kaoping.example/gongping/"`,
		},
	},
}
