package diag

import "gongping/internal/locale"

// rulesOfOwnTheme: words of the interface and files of the theme.
var rulesOfOwnTheme = []Rule{
	{
		Code: UnknownWording, Severity: Error, Args: []string{"name"},
		Message: locale.Text{
			Zh: `没有叫 "{name}" 的界面文字`,
			En: `no text of the interface is called "{name}"`,
		},
		Hint: locale.Text{
			Zh: `这一行不会起作用。名称请从参考手册“界面文字”一页里照抄。`,
			En: `The line would change nothing. Copy the name from the page on interface texts in the reference.`,
		},
		Explain: locale.Text{
			Zh: `键是界面文字的名称，用小写字母和短横线。

错误：as_of = "截止 ……"
正确：as-of = "截止 ……"`,
			En: `A key is the name of a text, in small letters and hyphens.

Wrong: as_of = "Until …"
Right: as-of = "Until …"`,
		},
	},
	{
		Code: PlaceholderMissing, Severity: Error, Args: []string{"name", "placeholder", "original"},
		Message: locale.Text{
			Zh: `"{name}" 换成的文字少了 {placeholder}`,
			En: `the new text of "{name}" lacks {placeholder}`,
		},
		Hint: locale.Text{
			Zh: `占位符处要填日期、数目这样的内容，少了读的人就看不到。原文是“{original}”。`,
			En: `A date, a number or the like goes there, and no reader would see it. The original is "{original}".`,
		},
		Explain: locale.Text{
			Zh: `花括号里的词原样保留，位置可以变。

错误：as-of = "数据截止日"
正确：as-of = "数据截止 { date }"（不带空格）`,
			En: `The words in braces stay as they are; their place may change.

Wrong: as-of = "Date of the data"
Right: as-of = "The data go up to { date }" (without the spaces)`,
		},
	},
	{
		Code: PlaceholderUnknown, Severity: Error, Args: []string{"name", "placeholder", "original"},
		Message: locale.Text{
			Zh: `"{name}" 的原文里没有 {placeholder}`,
			En: `the original of "{name}" has no {placeholder}`,
		},
		Hint: locale.Text{
			Zh: `没有内容可以填在这里，网页上会空着。原文是“{original}”。`,
			En: `There is nothing to fill in, and the page would have a gap. The original is "{original}".`,
		},
		Explain: locale.Text{
			Zh: `只能用原文里有的占位符；花括号不能另作他用。

错误：as-of = "截止 { day }"（不带空格）
正确：as-of = "截止 { date }"（不带空格）`,
			En: `Only placeholders of the original can be used; braces have no other use.

Wrong: as-of = "Until { day }" (without the spaces)
Right: as-of = "Until { date }" (without the spaces)`,
		},
	},
	{
		Code: UnknownThemeFile, Severity: Error, Args: []string{"name", "known"},
		Message: locale.Text{
			Zh: `主题里没有叫 "{name}" 的文件`,
			En: `the theme has no file called "{name}"`,
		},
		Hint: locale.Text{
			Zh: `网页只装载下列文件，别的样式和脚本不会起作用：{known}。想改颜色、字号的，写在 extra.css 里。`,
			En: `Pages load these files and no other stylesheet or script: {known}. To change colours or sizes use extra.css.`,
		},
		Explain: locale.Text{
			Zh: `theme 里的文件按名字逐个替换；extra.css 在 site.css 之后装载。网页的安全策略不允许装载别的脚本。

错误：theme/style.css
正确：theme/extra.css`,
			En: `The files of theme replace those of the program one by one, by name; extra.css is loaded after site.css. The security policy of the pages allows no other script.

Wrong: theme/style.css
Right: theme/extra.css`,
		},
	},
	{
		Code: StyleFileMissing, Severity: Error, Args: []string{"address"},
		Message: locale.Text{
			Zh: `样式表里的 "{address}" 不在 theme 文件夹里`,
			En: `"{address}" of the stylesheet is not in the folder theme`,
		},
		Hint: locale.Text{
			Zh: `网页上会缺这张图。请把图片放进 theme，样式表里只写文件名；只能用 .png、.jpg、.gif。`,
			En: `The page would lack the picture. Put it into theme and write its file name alone; .png, .jpg and .gif will do.`,
		},
		Explain: locale.Text{
			Zh: `发布时文件名会加上内容摘要，样式表里的名字随之改写，所以只能写 theme 里有的文件。

错误：background: url("../img/logo.png")
正确：background: url("logo.png")`,
			En: `Files are published under a name with a digest, and the stylesheet is rewritten to match; so it can only name files that are in theme.

Wrong: background: url("../img/logo.png")
Right: background: url("logo.png")`,
		},
	},
	{
		Code: StyleOutside, Severity: Error, Args: []string{"address"},
		Message: locale.Text{
			Zh: `样式表要从别处装载 "{address}"`,
			En: `the stylesheet loads "{address}" from elsewhere`,
		},
		Hint: locale.Text{
			Zh: `网页的安全策略不许装载别处的文件，也不许 @import：它不会起作用。请把图片放进 theme，把样式写在 extra.css 里。`,
			En: `The security policy of the pages lets nothing in from elsewhere, and no @import: it would not work. Put pictures into theme and rules into extra.css.`,
		},
		Explain: locale.Text{
			Zh: `公示网站离开任何别的主机都要完整，刻成光盘也一样。

错误：@import "https://example.com/a.css";
正确：把需要的几行抄进 extra.css`,
			En: `A published site is complete without any other host, even from a disc.

Wrong: @import "https://example.com/a.css";
Right: the few lines needed, copied into extra.css`,
		},
	},
}
