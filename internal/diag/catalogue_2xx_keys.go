package diag

import "gongping/internal/locale"

// rulesOfKeys: which keys a table has, and the kind of their values.
var rulesOfKeys = []Rule{
	{
		Code: UnknownKey, Severity: Error, Args: []string{"key", "table", "known"},
		Message: locale.Text{
			Zh: `{table} 里没有 "{key}" 这个键`,
			En: `{table} has no key "{key}"`,
		},
		Hint: locale.Text{
			Zh: `它的值不会被用到，所以请改正或删去。这里可用的键：{known}`,
			En: `Its value would go unused, so correct or delete it. Keys that can stand here: {known}`,
		},
		Explain: locale.Text{
			Zh: `每种表只认识固定的几个键，多半是拼写有出入。键区分大小写，全部小写，单词之间用下划线。如果这个键属于别的表，请移到那张表的标题下面。

错误：[[unit]]
      nmae = "龙湖分局"
正确：[[unit]]
      name = "龙湖分局"`,
			En: `Every table knows a fixed set of keys; this one is probably misspelt. Keys are case-sensitive, in lower case, with underscores between words. If the key belongs to another table, move it below the header of that table.

Wrong: [[unit]]
       nmae = "Longhu"
Right: [[unit]]
       name = "Longhu"`,
		},
	},
	{
		Code: DuplicateKey, Severity: Error, Args: []string{"key"},
		Message: locale.Text{
			Zh: `键 "{key}" 在同一张表里写了两次`,
			En: `the key "{key}" is written twice in one table`,
		},
		Hint: locale.Text{
			Zh: `不知道该以哪一个为准，请只保留一个。如果本来是两条记录，请在第二条前面补上 [[…]] 标题行。`,
			En: `There is no telling which of them counts: keep one. If these were meant as two records, put the [[…]] header line before the second.`,
		},
		Note: locale.Text{Zh: `第一次写在这里`, En: `first written here`},
		Explain: locale.Text{
			Zh: `一张表里每个键只能出现一次。最常见的原因是复制一条记录时漏了标题行，两条记录连成了一条。

错误：[[event]]
      id = "e-0001"
      id = "e-0002"
正确：[[event]]
      id = "e-0001"

      [[event]]
      id = "e-0002"`,
			En: `A key stands only once in a table. Most often a record was copied without its header line, so that two records became one.

Wrong: [[event]]
       id = "e-0001"
       id = "e-0002"
Right: [[event]]
       id = "e-0001"

       [[event]]
       id = "e-0002"`,
		},
	},
	{
		Code: DuplicateTable, Severity: Error, Args: []string{"table"},
		Message: locale.Text{
			Zh: `表 {table} 写了两次`,
			En: `the table {table} is written twice`,
		},
		Hint: locale.Text{
			Zh: `请把两处的内容合并到一处。如果本来就有多条，请用双方括号 [[…]]。`,
			En: `Move the content of both to one place. If there are meant to be several, use double brackets [[…]].`,
		},
		Note: locale.Text{Zh: `第一次写在这里`, En: `first written here`},
		Explain: locale.Text{
			Zh: `单方括号的表（如 [site]）在一个文件里只能有一张；双方括号（如 [[unit]]）每写一次就是新的一条。

错误：[site]
      title = "考评公示"
      [site]
      bureau = "某市公安局"
正确：[site]
      title = "考评公示"
      bureau = "某市公安局"`,
			En: `A table in single brackets, such as [site], stands only once in a file; double brackets, such as [[unit]], begin a new entry each time.

Wrong: [site]
       title = "Appraisal"
       [site]
       bureau = "City Bureau"
Right: [site]
       title = "Appraisal"
       bureau = "City Bureau"`,
		},
	},
	{
		Code: MissingKey, Severity: Error, Args: []string{"key", "table"},
		Message: locale.Text{
			Zh: `{table} 缺少必填的 "{key}"`,
			En: `{table} lacks the required key "{key}"`,
		},
		Hint: locale.Text{
			Zh: `请在这张表里补上一行 {key} = …`,
			En: `Add a line {key} = … to this table.`,
		},
		Note: locale.Text{Zh: `这一项要和它一起写`, En: `what it goes with`},
		Explain: locale.Text{
			Zh: `必填的键少了，这一条就说不完整，例如没有事由的扣分无法向被考评单位解释。请在同一张表里、下一个标题行之前补上。

错误：[[unit]]
      id = "longhu"
正确：[[unit]]
      id = "longhu"
      name = "龙湖分局"
      kind = "bureau"
      from = 2020-01-01`,
			En: `Without a required key the entry says too little: a deduction without a reason, say, cannot be explained to the unit. Add it to the same table, before the next header line.

Wrong: [[unit]]
       id = "longhu"
Right: [[unit]]
       id = "longhu"
       name = "Longhu"
       kind = "bureau"
       from = 2020-01-01`,
		},
	},
	{
		Code: WrongType, Severity: Error, Args: []string{"key", "want", "got"}, Words: []string{"want", "got"},
		Message: locale.Text{
			Zh: `"{key}" 应当是{want}，这里是{got}`,
			En: `"{key}" should be {want}, but this is {got}`,
		},
		Hint: locale.Text{
			Zh: `请改写等号右边的值：文本加英文双引号；数字、日期（如 2020-08-14）和 true、false 不加引号。`,
			En: `Rewrite the value after the equals sign: text in double quotes; numbers, dates such as 2020-08-14, true and false without.`,
		},
		Explain: locale.Text{
			Zh: `TOML 靠写法区分值的种类：加引号的是文本，不加引号的 3 是数字、2020-08-14 是日期、true 是“是”，方括号里是一组值。

错误：head_count = "35"
      from = "2020-01-01"
正确：head_count = 35
      from = 2020-01-01`,
			En: `TOML tells kinds of values apart by how they are written: between quotes it is a text; without quotes 3 is a number, 2020-08-14 a date and true a yes; brackets hold a list of values.

Wrong: head_count = "35"
       from = "2020-01-01"
Right: head_count = 35
       from = 2020-01-01`,
		},
	},
	{
		Code: WrongBrackets, Severity: Error, Args: []string{"table", "want"},
		Message: locale.Text{
			Zh: `表的标题 {table} 应当写成 {want}`,
			En: `the table header {table} should be {want}`,
		},
		Hint: locale.Text{
			Zh: `可以有多条的用双方括号，只有一张的用单方括号。`,
			En: `Double brackets begin one of several entries, single brackets a table that stands once.`,
		},
		Explain: locale.Text{
			Zh: `[site] 这样的单方括号表示整个文件里唯一的一张表；[[unit]] 这样的双方括号表示又一条记录，每条前面都要写。

错误：[unit]
      id = "longhu"
正确：[[unit]]
      id = "longhu"`,
			En: `Single brackets, as in [site], mark the only table of that name; double brackets, as in [[unit]], begin one more entry and stand before each of them.

Wrong: [unit]
       id = "longhu"
Right: [[unit]]
       id = "longhu"`,
		},
	},
}
