package diag

import "gongping/internal/locale"

// rulesOfTables: tables as a whole, how deep they nest and which must be there.
var rulesOfTables = []Rule{
	{
		Code: TooDeep, Severity: Error, Args: []string{"limit"},
		Message: locale.Text{
			Zh: `这里的层次太多，最多 {limit} 层`,
			En: `this is nested too deeply; the most is {limit} levels`,
		},
		Hint: locale.Text{
			Zh: `请检查是不是误粘贴了大量的括号或点号。这个文件的其余部分没有检查。`,
			En: `Check whether many brackets or dots were pasted by mistake. The rest of this file was not checked.`,
		},
		Explain: locale.Text{
			Zh: `内容文件里的表和数组最多两三层。层次成百上千的文件不是人写的，读取它会耗尽时间和内存，所以不接受。

错误：points = [[[[[[…]]]]]]
      a.b.c.d.e.f… = 1
正确：points = -0.5`,
			En: `Tables and arrays in content files stand two or three levels deep. A file with hundreds of levels was not written by hand, and reading it would use up time and memory, so it is refused.

Wrong: points = [[[[[[…]]]]]]
       a.b.c.d.e.f… = 1
Right: points = -0.5`,
		},
	},
	{
		Code: MissingTable, Severity: Error, Args: []string{"header", "table"},
		Message: locale.Text{
			Zh: `{table} 缺少必需的表 {header}`,
			En: `{table} lacks the required table {header}`,
		},
		Hint: locale.Text{
			Zh: `请补上标题行 {header} 和它下面的各个键；也请检查这一行是不是写成了别的名字。`,
			En: `Add the header line {header} with its keys below; check also whether it stands there under another name.`,
		},
		Explain: locale.Text{
			Zh: `有的内容写成单独的一张表：一行标题，下面是它的键。缺了整张表，通常是漏抄了标题行，或者标题拼写有出入。

错误：title = "考评公示"
正确：[site]
      title = "考评公示"`,
			En: `Some content is a table of its own: a header line with its keys below. When all of it is missing, the header line was often left out or misspelt.

Wrong: title = "Appraisal"
Right: [site]
       title = "Appraisal"`,
		},
	},
}
