package diag

import "gongping/internal/locale"

// rulesOfTexts: what a text may hold.
var rulesOfTexts = []Rule{
	{
		Code: EmptyText, Severity: Error, Args: []string{"key"},
		Message: locale.Text{
			Zh: `"{key}" 是空的`,
			En: `"{key}" is empty`,
		},
		Hint: locale.Text{
			Zh: `请填写内容；如果这一项可以不填，请删去整行。只有空格也算空。`,
			En: `Fill it in, or delete the line if the key is optional. Spaces alone count as empty.`,
		},
		Explain: locale.Text{
			Zh: `引号之间没有文字。空白会原样出现在公示页面上，读者看不出是漏填还是没有，所以不接受。

错误：reason = ""
正确：reason = "未在24小时内处置警情（见工单 118 号）"`,
			En: `There is nothing between the quotes. A blank on a published page leaves readers guessing whether something was forgotten, so it is not accepted.

Wrong: reason = ""
Right: reason = "Call not dealt with in 24 hours (see order 118)"`,
		},
	},
	{
		Code: LineBreak, Severity: Error, Args: []string{"key"},
		Message: locale.Text{
			Zh: `"{key}" 里有换行，这一项只能写一行`,
			En: `"{key}" has a line break, but it is a single line`,
		},
		Hint: locale.Text{
			Zh: `请合并成一行，用一对引号 "…" 括起来，并删去其中的 \n。`,
			En: `Join it into one line between one pair of quotes "…", without \n.`,
		},
		Explain: locale.Text{
			Zh: `名称、标题、事由和理由会排进表格和链接里，所以只能是一行。从 Excel 单元格复制的文字常常带有换行。

错误：name = """龙湖
      分局"""
正确：name = "龙湖分局"`,
			En: `Names, titles, reasons and grounds go into tables and links, so they are one line. Text copied from a cell of Excel often brings line breaks along.

Wrong: name = """Longhu
       Branch"""
Right: name = "Longhu Branch"`,
		},
	},
	{
		Code: ForbiddenCharacter, Severity: Error, Args: []string{"key", "character"},
		Message: locale.Text{
			Zh: `"{key}" 里有一个看不见的字符 {character}`,
			En: `"{key}" holds the invisible character {character}`,
		},
		Hint: locale.Text{
			Zh: `它会打乱显示的顺序或内容。请删去标出的文字，再重新输入一遍（复制粘贴会把它带回来）。`,
			En: `It can change what readers see. Delete the marked text and type it anew (copying would bring it back).`,
		},
		Explain: locale.Text{
			Zh: `控制字符、改变文字方向的字符和字节序标记在屏幕上看不见，却能让页面显示的内容与记录不一致。它们通常随网页或 PDF 的复制粘贴混进来。

错误：name = "龙湖\u202E分局"
正确：name = "龙湖分局"`,
			En: `Control characters, characters that turn the direction of text, and byte-order marks cannot be seen, yet make a page show something other than the record says. They usually arrive by copying from a web page or a PDF.

Wrong: name = "Long\u202Ehu"
Right: name = "Longhu"`,
		},
	},
	{
		Code: TextTooLong, Severity: Error, Args: []string{"key", "length", "limit"},
		Message: locale.Text{
			Zh: `"{key}" 有 {length} 个字符，最多 {limit} 个`,
			En: `"{key}" has {length} characters; the most is {limit}`,
		},
		Hint: locale.Text{
			Zh: `请精简文字；长的材料请作为文件存档，在这里写文号。也请检查是不是漏了结尾的引号。`,
			En: `Shorten it; file longer material as a document and give its number here. Check also whether a closing quote is missing.`,
		},
		Explain: locale.Text{
			Zh: `这里的文字会整段显示在页面上，太长就没人读得完。有时是结尾的三个引号写漏了，把后面的记录也算了进来。

错误：reason = """（整份调查报告）"""
正确：reason = "核查情况见调查报告"
      evidence = "公考评〔2020〕18号"`,
			En: `The text is shown on the page in full; nobody reads one this long. Sometimes the three closing quotes are missing and the records that follow were taken in.

Wrong: reason = """(the whole report)"""
Right: reason = "See the report of the inquiry"
       evidence = "Report 2020/18"`,
		},
	},
}
