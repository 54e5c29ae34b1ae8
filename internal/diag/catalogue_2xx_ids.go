package diag

import "gongping/internal/locale"

// rulesOfIDs: ids, references, lists of them, and words out of a fixed set.
var rulesOfIDs = []Rule{
	{
		Code: BadID, Severity: Error, Args: []string{"key", "value"},
		Message: locale.Text{
			Zh: `"{key}" 写的 "{value}" 不能用作编号`,
			En: `"{key}" is "{value}", which cannot be an id`,
		},
		Hint: locale.Text{
			Zh: `编号只用小写字母 a-z、数字 0-9 和短横线 -，1 到 64 个字符；它会成为网页地址的一部分。中文名称请写在 name 里。`,
			En: `An id has only lower-case a-z, digits 0-9 and hyphens, 1 to 64 characters; it becomes part of the address of pages. Names for people go into name.`,
		},
		Explain: locale.Text{
			Zh: `编号用来在各个文件之间互相引用，也用在网页地址里，一经公布就不再改变，所以只用简单的字符。

错误：id = "龙湖分局"、id = "Longhu_1"
正确：id = "longhu-1"
      name = "龙湖分局"`,
			En: `Ids refer from file to file and are part of the addresses of pages; once published they never change. So they use simple characters only.

Wrong: id = "Longhu_1"
Right: id = "longhu-1"
       name = "Longhu"`,
		},
	},
	{
		Code: BadRef, Severity: Error, Args: []string{"key", "value"},
		Message: locale.Text{
			Zh: `"{key}" 的 "{value}" 不是记录编号`,
			En: `"{value}" of "{key}" does not name a record`,
		},
		Hint: locale.Text{
			Zh: `请写成 "周期/编号"，例如 "2020q3/e-0147"；同一周期内可以只写编号 "e-0147"。`,
			En: `Write "period/id", such as "2020q3/e-0147"; within the same period the id alone will do: "e-0147".`,
		},
		Explain: locale.Text{
			Zh: `申告和裁定要指明针对哪一条记录。页面上每条记录都印有完整的编号，可以直接照抄。

错误：entry = "2020年三季度 147号"
正确：entry = "2020q3/e-0147"`,
			En: `An appeal or a ruling names the record that it is about. Pages print the full id of every record, ready to be copied.

Wrong: entry = "third quarter, no. 147"
Right: entry = "2020q3/e-0147"`,
		},
	},
	{
		Code: EmptyArray, Severity: Error, Args: []string{"key"},
		Message: locale.Text{
			Zh: `"{key}" 的方括号里没有内容`,
			En: `"{key}" is an empty list`,
		},
		Hint: locale.Text{
			Zh: `请填写至少一项；如果不需要限定，请删去整行。`,
			En: `Name at least one item, or delete the line if there is nothing to restrict.`,
		},
		Explain: locale.Text{
			Zh: `空的方括号看不出是“全部”还是“没有”。表示全部时不写这个键，否则逐项列出。

错误：classes = []
正确：classes = ["district", "county"]`,
			En: `Empty brackets leave open whether "all" or "none" is meant. Leave the key out for all; otherwise list the items.

Wrong: classes = []
Right: classes = ["district", "county"]`,
		},
	},
	{
		Code: DuplicateItem, Severity: Error, Args: []string{"key", "value"},
		Message: locale.Text{
			Zh: `"{key}" 里 "{value}" 写了两次`,
			En: `"{value}" stands twice in "{key}"`,
		},
		Hint: locale.Text{
			Zh: `请删去一个；如果第二个本来是别的编号，请改正。`,
			En: `Delete one of them, or correct the second if another id was meant.`,
		},
		Note: locale.Text{Zh: `第一次写在这里`, En: `first written here`},
		Explain: locale.Text{
			Zh: `一个列表里每个编号只列一次。重复的一项往往本该是另一个编号。

错误：classes = ["district", "district"]
正确：classes = ["district", "county"]`,
			En: `A list names each id once. A repeated item often stands where another was meant.

Wrong: classes = ["district", "district"]
Right: classes = ["district", "county"]`,
		},
	},
	{
		Code: UnknownWord, Severity: Error, Args: []string{"key", "value", "words"},
		Message: locale.Text{
			Zh: `"{key}" 不能是 "{value}"`,
			En: `"{key}" cannot be "{value}"`,
		},
		Hint: locale.Text{
			Zh: `可以选的是：{words}`,
			En: `Choose one of: {words}`,
		},
		Explain: locale.Text{
			Zh: `这一项只能从固定的几个词里选，全部小写，单词之间用短横线。

错误：model = "Weight"
正确：model = "weighted"`,
			En: `This key takes one of a fixed set of words, in lower case, with hyphens between words.

Wrong: model = "Weight"
Right: model = "weighted"`,
		},
	},
}
