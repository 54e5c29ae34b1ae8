package diag

import "gongping/internal/locale"

// rulesOfOwnTexts: pages, notices and slots.
var rulesOfOwnTexts = []Rule{
	{
		Code: FrontMatterMissing, Severity: Error,
		Message: locale.Text{
			Zh: `通知的第一行不是 +++`,
			En: `the notice does not begin with a line +++`,
		},
		Hint: locale.Text{
			Zh: `通知以两行 +++ 之间的日期和标题开头，没有它们就不知道何时显示、叫什么。请在最前面加上，正文写在第二个 +++ 之后。`,
			En: `A notice begins with its date and title between two lines +++; without them nobody knows when to show it and what to call it. Put them at the very top and the text after the second +++.`,
		},
		Explain: locale.Text{
			Zh: `+++ 单独占一行，前面不能有空行或别的文字。

错误：# 关于公示的通知
正确：+++
      date = 2020-10-21
      title = "关于公示的通知"
      +++`,
			En: `+++ stands on a line of its own, with no blank line or text before it.

Wrong: # On the publication
Right: +++
       date = 2020-10-21
       title = "On the publication"
       +++`,
		},
	},
	{
		Code: FrontMatterOpen, Severity: Error,
		Message: locale.Text{
			Zh: `通知开头的 +++ 没有第二行 +++ 与它配对`,
			En: `the +++ at the head of the notice is never closed`,
		},
		Hint: locale.Text{
			Zh: `从这里到文件末尾都会被当作日期、标题这些键，正文就没有了。请在最后一个键之后、正文之前单独加一行 +++。`,
			En: `Everything down to the end of the file would be taken for keys, and no text would be left. Add a line +++ after the last key and before the text.`,
		},
		Explain: locale.Text{
			Zh: `两行 +++ 之间写键，之后写正文。

错误：+++
      date = 2020-10-21
      title = "公示"
      正文……
正确：+++
      date = 2020-10-21
      title = "公示"
      +++
      正文……`,
			En: `Keys stand between the two lines +++, the text after them.

Wrong: +++
       date = 2020-10-21
       title = "Notice"
       The text …
Right: +++
       date = 2020-10-21
       title = "Notice"
       +++
       The text …`,
		},
	},
	{
		Code: TitleMissing, Severity: Error,
		Message: locale.Text{
			Zh: `这个页面没有一级标题`,
			En: `this page has no heading of level 1`,
		},
		Hint: locale.Text{
			Zh: `页面的名称取自第一个一级标题，首页靠它列出这个页面。请在最前面加一行“# 名称”。`,
			En: `The page is named after its first heading of level 1, by which the home page lists it. Add a line "# Name" at the top.`,
		},
		Explain: locale.Text{
			Zh: `一级标题是一个 # 号、一个空格和文字；## 是二级标题。

错误：## 关于本栏
正确：# 关于本栏`,
			En: `A heading of level 1 is one #, a space and the words; ## is level 2.

Wrong: ## About this site
Right: # About this site`,
		},
	},
	{
		Code: UnknownSlot, Severity: Error, Args: []string{"name", "known"},
		Message: locale.Text{
			Zh: `网页上没有叫 "{name}" 的位置`,
			En: `pages have no place for "{name}"`,
		},
		Hint: locale.Text{
			Zh: `放错名字的文字哪一页也不显示。slots 里的文件名只能是（加 .md）：{known}。`,
			En: `Under this name the text would show on no page. The files of slots are called (with .md): {known}.`,
		},
		Explain: locale.Text{
			Zh: `slots 里每个文件对应网页上的一个固定位置，名字是定好的。

错误：slots/foot.md
正确：slots/footer.md`,
			En: `Each file of slots stands for one place of the pages; the names are fixed.

Wrong: slots/foot.md
Right: slots/footer.md`,
		},
	},
}
