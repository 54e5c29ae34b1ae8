package diag

import "gongping/internal/locale"

// rulesOfShown: what shows when, and where.
var rulesOfShown = []Rule{
	{
		Code: NoticeNotShown, Severity: Info, Args: []string{"date", "asof"},
		Message: locale.Text{
			Zh: `通知的日期 {date} 晚于网站的数据截至日 {asof}，暂不显示`,
			En: `the notice of {date} lies after {asof}, the day of which the site speaks: it is not shown yet`,
		},
		Hint: locale.Text{
			Zh: `网站只说截至日以前的事。有更新的公布记录或者用 --as-of 指定日期以后，它就会显示。`,
			En: `The site speaks of that day and what came before. The notice appears with a newer publication, or with --as-of.`,
		},
		Explain: locale.Text{
			Zh: `网站的截至日是最近一次公布的日期，不是电脑上的今天，这样同样的文件总是生成同样的网站。

错误：以为写了今天的日期，今天就会显示
正确：日期写到公布那一天，或者生成时写 --as-of 2021-02-01`,
			En: `That day is the one of the newest publication, not today's on the computer: the same files always make the same site.

Wrong: expecting a notice with today's date to show today
Right: dating it to the publication, or building with --as-of 2021-02-01`,
		},
	},
	{
		Code: AnchorAgain, Severity: Error, Args: []string{"anchor"},
		Message: locale.Text{
			Zh: `锚点 "{anchor}" 在这个文件里用了两次`,
			En: `the anchor "{anchor}" stands twice in this file`,
		},
		Hint: locale.Text{
			Zh: `指向它的链接不知该到哪一处。请给后面的标题换一个没有用过的锚点。`,
			En: `A link to it could lead to either. Give the later heading an anchor of its own.`,
		},
		Note: locale.Text{Zh: `先用在这里`, En: `first used here`},
		Explain: locale.Text{
			Zh: `一个锚点只标一处。复制标题时最容易忘记改。

错误：## 怎么申告 {#appeal}
      ## 申告以后 {#appeal}
正确：## 怎么申告 {#appeal}
      ## 申告以后 {#after-appeal}`,
			En: `One anchor marks one place. It is easily forgotten when a heading is copied.

Wrong: ## How to appeal {#appeal}
       ## After an appeal {#appeal}
Right: ## How to appeal {#appeal}
       ## After an appeal {#after-appeal}`,
		},
	},
}
