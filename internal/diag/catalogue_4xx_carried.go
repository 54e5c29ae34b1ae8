package diag

import "gongping/internal/locale"

// rulesOfCarried: what an event carries beside its points, which are a role
// and attributes.
var rulesOfCarried = []Rule{
	{
		Code: RoleMissing, Severity: Error, Args: []string{"kind"},
		Message: locale.Text{
			Zh: `事件种类 "{kind}" 按责任身份计分，记录里却没有写 role`,
			En: `the points of the kind "{kind}" go by role, but the record states none`,
		},
		Hint: locale.Text{
			Zh: `同一件事，身份不同，分值不同，不写就不知道计多少。请照方案里这个种类的 roles 补上 role；几个人各有责任的，一人一条。`,
			En: `The same matter is worth more or less by role; without one it is worth nothing known. Add role, one of roles of the kind; where several are responsible, each has a record.`,
		},
		Explain: locale.Text{
			Zh: `方案给这个种类写的是 roles，例如主要领导扣 10 分、分管领导扣 5 分。

错误：kind = "major-fire"
正确：kind = "major-fire"
      role = "deputy"`,
			En: `The scheme gives this kind points by role (roles): 10 off for the head and 5 for the deputy, for instance.

Wrong: kind = "major-fire"
Right: kind = "major-fire"
       role = "deputy"`,
		},
	},
	{
		Code: RoleUnwanted, Severity: Error, Args: []string{"kind"},
		Message: locale.Text{
			Zh: `事件种类 "{kind}" 不按责任身份计分，不能写 role`,
			En: `the points of the kind "{kind}" do not go by role; the record cannot state one`,
		},
		Hint: locale.Text{
			Zh: `写了也不起作用，读者却会以为分值与身份有关。请删去 role，需要说明的写在事由里；种类写错的，改正 kind。`,
			En: `It would change nothing, and readers would think that it does. Delete role and say in reason what needs saying, or correct kind.`,
		},
		Explain: locale.Text{
			Zh: `只有方案里写了 roles 的种类才分身份。

错误：kind = "ledger-missing"      # 方案里 points = -1
      role = "leader"
正确：kind = "ledger-missing"`,
			En: `Only kinds with roles in the scheme distinguish them.

Wrong: kind = "ledger-missing"      # points = -1 in the scheme
       role = "leader"
Right: kind = "ledger-missing"`,
		},
	},
	{
		Code: UnknownRole, Severity: Error, Args: []string{"role", "kind"},
		Message: locale.Text{
			Zh: `事件种类 "{kind}" 没有规定责任身份 "{role}" 的分值`,
			En: `the kind "{kind}" has no points for the role "{role}"`,
		},
		Hint: locale.Text{
			Zh: `方案没有规定的身份不能计分。请照抄方案里这个种类的 roles 中的编号。`,
			En: `A role that the scheme does not name cannot be scored. Copy its id from roles of the kind.`,
		},
		Explain: locale.Text{
			Zh: `每个种类的 roles 各写各的，一个种类有的身份，另一个种类不一定有。

错误：role = "deputy-head"      # 方案里 roles = { head = -10, deputy = -5 }
正确：role = "deputy"`,
			En: `Every kind has roles of its own; what one has another may lack.

Wrong: role = "deputy-head"      # roles = { head = -10, deputy = -5 } in the scheme
Right: role = "deputy"`,
		},
	},
	{
		Code: AttributeWord, Severity: Error, Args: []string{"attribute", "word", "words"},
		Message: locale.Text{
			Zh: `附带的情形 "{attribute}" 不能是 "{word}"`,
			En: `the attribute "{attribute}" cannot be "{word}"`,
		},
		Hint: locale.Text{
			Zh: `系数要看情形，写错的词会使减半、加倍落空。方案列出的有：{words}。`,
			En: `Multipliers go by it: under a wrong word a half or a double would not apply. The scheme has: {words}.`,
		},
		Explain: locale.Text{
			Zh: `情形只能取方案列出的词，含义写在方案里，例如 yes 是“当年破案”。

错误：attributes = { solved = "y" }
正确：attributes = { solved = "yes" }`,
			En: `An attribute of words is one of those that the scheme lists, with their meaning: yes for "solved this year", for instance.

Wrong: attributes = { solved = "y" }
Right: attributes = { solved = "yes" }`,
		},
	},
	{
		Code: AttributeKind, Severity: Error, Args: []string{"attribute", "want"}, Words: []string{"want"},
		Message: locale.Text{
			Zh: `附带的 "{attribute}" 应当是{want}`,
			En: `the attribute "{attribute}" should be {want}`,
		},
		Hint: locale.Text{
			Zh: `方案的 [[attribute]] 有 word 的，记录里写其中一个词，加引号；没有的写数，不加引号，也不带单位。`,
			En: `Where [[attribute]] of the scheme has words, the record states one of them, in quotes; where it has none, a number without quotes and unit.`,
		},
		Explain: locale.Text{
			Zh: `数可以合计、比较大小，词只能看是不是，两样不能混用。

错误：attributes = { households = "many", solved = 1 }
正确：attributes = { households = 35, solved = "yes" }`,
			En: `Numbers are added and compared, words are only matched; the two do not mix.

Wrong: attributes = { households = "many", solved = 1 }
Right: attributes = { households = 35, solved = "yes" }`,
		},
	},
}
