package diag

import "gongping/internal/locale"

// rulesOfSyntax: encodings, and TOML that cannot be parsed.
var rulesOfSyntax = []Rule{
	{
		Code: EncodingGBK, Severity: Error,
		Message: locale.Text{
			Zh: `文件的编码是 GBK（记事本里叫 ANSI），需要 UTF-8`,
			En: `the file is encoded in GBK ("ANSI" in Notepad); UTF-8 is needed`,
		},
		Hint: locale.Text{
			Zh: `内容没有损坏。用记事本打开，选“文件 → 另存为”，编码选“UTF-8”，再保存即可。`,
			En: `Nothing is damaged. Open it in Notepad, choose File, Save As, and pick the encoding UTF-8.`,
		},
		Explain: locale.Text{
			Zh: `文字在文件里怎样存放叫作编码。旧版记事本和一些导出程序默认用 GBK，而这里统一用 UTF-8，否则中文会变成乱码。

错误：另存为时，编码选“ANSI”
正确：另存为时，编码选“UTF-8”（“带 BOM 的 UTF-8”也可以）`,
			En: `An encoding is how letters are stored in a file. Older versions of Notepad and some export programs use GBK on Chinese systems; here everything is UTF-8, or Chinese would turn into garbage.

Wrong: Save As with the encoding "ANSI"
Right: Save As with the encoding "UTF-8" ("UTF-8 with BOM" will do as well)`,
		},
	},
	{
		Code: EncodingUTF16, Severity: Error,
		Message: locale.Text{
			Zh: `文件的编码是 UTF-16（记事本里叫 Unicode），需要 UTF-8`,
			En: `the file is encoded in UTF-16 ("Unicode" in Notepad); UTF-8 is needed`,
		},
		Hint: locale.Text{
			Zh: `内容没有损坏。用记事本打开，选“文件 → 另存为”，编码选“UTF-8”，再保存即可。`,
			En: `Nothing is damaged. Open it in Notepad, choose File, Save As, and pick the encoding UTF-8.`,
		},
		Explain: locale.Text{
			Zh: `Excel 的“Unicode 文本”和记事本的“Unicode”都是 UTF-16，每个字符占两个字节。这里统一用 UTF-8。

错误：另存为时，编码选“Unicode”或“UTF-16 LE”
正确：另存为时，编码选“UTF-8”`,
			En: `"Unicode Text" in Excel and "Unicode" in Notepad are UTF-16, with two bytes for each character. Here everything is UTF-8.

Wrong: Save As with the encoding "Unicode" or "UTF-16 LE"
Right: Save As with the encoding "UTF-8"`,
		},
	},
	{
		Code: EncodingInvalid, Severity: Error,
		Message: locale.Text{
			Zh: `文件里有无法识别的字符，不是完好的 UTF-8`,
			En: `the file holds characters that cannot be read; it is not sound UTF-8`,
		},
		Hint: locale.Text{
			Zh: `第一处如上，以 � 表示，后面可能还有。请在这里重新输入原来的文字，再以 UTF-8 保存。`,
			En: `The first one is shown as �; there may be more. Type the text here anew and save the file as UTF-8.`,
		},
		Explain: locale.Text{
			Zh: `文件大体是 UTF-8，但有几个字节不成字符。常见原因：把其他编码的文件直接拼接在后面，或者传输时截断了。如果整个文件打开都是乱码，请从原来的程序重新导出。

错误：type a.toml b-gbk.toml > all.toml      （两种编码混在一起）
正确：先把每个文件另存为 UTF-8，再合并`,
			En: `Most of the file is UTF-8, but some bytes form no character. Often a file in another encoding was appended, or a transfer was cut short. If the whole file looks like garbage, export it again from the original program.

Wrong: type a.toml b-gbk.toml > all.toml      (two encodings in one file)
Right: save each file as UTF-8, then join them`,
		},
	},
	{
		Code: Syntax, Severity: Error, Args: []string{"reason"},
		Message: locale.Text{
			Zh: `这里不符合 TOML 的写法（{reason}）`,
			En: `this is not valid TOML ({reason})`,
		},
		Hint: locale.Text{
			Zh: `请看这一行和上一行：每行应为 键 = 值；文本两边要有英文引号 "；括号要成对；引号、等号、逗号都用英文的。`,
			En: `Look at this line and the one before: each line is key = value; text stands between straight quotes "; brackets come in pairs.`,
		},
		Explain: locale.Text{
			Zh: `内容文件用 TOML 格式书写：一行一个“键 = 值”，文本加英文双引号，日期和数字不加引号，[[unit]] 开始一个新单位。圆括号里是解析程序的原话。解析程序有时要读到下一行才发现问题，所以上一行也要看。

错误：name = 龙湖分局
      from = "2020-01-01
正确：name = "龙湖分局"
      from = 2020-01-01`,
			En: `Content files are written in TOML: one "key = value" a line, text between double quotes, dates and numbers without quotes, [[unit]] before each new unit. The words in brackets are those of the parser. It sometimes notices a problem only on the next line, so look at the line before, too.

Wrong: name = Longhu
       from = "2020-01-01
Right: name = "Longhu"
       from = 2020-01-01`,
		},
	},
	{
		Code: WideMark, Severity: Error, Args: []string{"mark", "plain"},
		Message: locale.Text{
			Zh: `这里用了中文标点 {mark}，应当用英文的 {plain}`,
			En: `the full-width mark {mark} stands where {plain} is needed`,
		},
		Hint: locale.Text{
			Zh: `请切换到英文输入法，把它改为 {plain}。引号里面的文字可以照常使用中文标点。`,
			En: `Replace it by {plain}. Inside quotes every kind of punctuation is fine.`,
		},
		Explain: locale.Text{
			Zh: `引号、等号、方括号、花括号、逗号、井号和小数点是 TOML 的格式符号，必须用英文的；文本内容里用什么标点都可以。

错误：name ＝ “龙湖分局”
正确：name = "龙湖分局"`,
			En: `Quotes, the equals sign, brackets, braces, commas, # and the decimal point are part of the TOML format and must be plain ones; within a text any punctuation will do.

Wrong: name ＝ “Longhu”
Right: name = "Longhu"`,
		},
	},
}
