package diag

import "gongping/internal/locale"

// rulesOfRegistries: ids that must be registered, and only once.
var rulesOfRegistries = []Rule{
	{
		Code: UnknownID, Severity: Error, Args: []string{"key", "value", "table"}, Words: []string{"table"},
		Message: locale.Text{
			Zh: `"{key}" 写的 "{value}" 没有登记：{table}里找不到它`,
			En: `"{value}" of "{key}" is not among {table}`,
		},
		Hint: locale.Text{
			Zh: `没有登记就不知道指的是谁、是什么，也就无从公示。编号写错的请改正；确实是新增的，请先登记再引用。`,
			En: `Without an entry there nobody can tell who or what is meant. Correct the id, or register it first if it is new.`,
		},
		Explain: locale.Text{
			Zh: `单位、人员、机构、周期这些内容各登记一次，别处只写编号。引用的编号必须和登记的完全一致，连短横线也不能差。这里要写编号，不写名称。

错误：[[event]]
      subject = "龙湖分局"
      approved_by = "shenboyuan"
正确：[[event]]
      subject = "longhu"
      approved_by = "shen-boyuan"`,
			En: `Units, people, authorities, periods and the like are registered once; everywhere else only their ids are written. An id must be exactly as registered, hyphens included. Write the id here, not the name.

Wrong: [[event]]
       subject = "Longhu Branch"
       approved_by = "shenboyuan"
Right: [[event]]
       subject = "longhu"
       approved_by = "shen-boyuan"`,
		},
	},
	{
		Code: DuplicateID, Severity: Error, Args: []string{"table", "id"}, Words: []string{"table"},
		Message: locale.Text{
			Zh: `{table}里编号 "{id}" 用了两次`,
			En: `the id "{id}" is used twice among {table}`,
		},
		Hint: locale.Text{
			Zh: `引用这个编号时分不清是哪一个。重复登记的请删去一条；本来是两个的，请给后面一个换一个编号。`,
			En: `Whoever refers to it could mean either. Delete one if it was registered twice; give the second another id if there are meant to be two.`,
		},
		Note: locale.Text{Zh: `先用在这里`, En: `first used here`},
		Explain: locale.Text{
			Zh: `同一类登记里，每个编号只能用一次。常见原因是复制一条来改，忘了改编号。撤销的单位也继续占用它的编号，不能给别的单位用。

错误：[[unit]]
      id = "longhu"
      name = "龙湖分局"

      [[unit]]
      id = "longhu"
      name = "龙山分局"
正确：[[unit]]
      id = "longhu"
      name = "龙湖分局"

      [[unit]]
      id = "longshan"
      name = "龙山分局"`,
			En: `Within one registry an id is used once. Most often an entry was copied and its id not changed. An abolished unit keeps its id; no other unit may take it over.

Wrong: [[unit]]
       id = "longhu"
       name = "Longhu"

       [[unit]]
       id = "longhu"
       name = "Longshan"
Right: [[unit]]
       id = "longhu"
       name = "Longhu"

       [[unit]]
       id = "longshan"
       name = "Longshan"`,
		},
	},
	{
		Code: DuplicateRecord, Severity: Error, Args: []string{"id"},
		Message: locale.Text{
			Zh: `记录编号 "{id}" 用了两次`,
			En: `the record id "{id}" is used twice`,
		},
		Hint: locale.Text{
			Zh: `编号印在公示页面上，永远属于那一条记录，申告和裁定都靠它来指认。重复粘贴的请删去一条；否则给后加的一条换一个从未用过的编号。`,
			En: `The id is printed and belongs to that record for ever; appeals and rulings refer to it. Delete a record that was pasted twice; otherwise give the newer one an id that was never used.`,
		},
		Note: locale.Text{Zh: `先用在这里`, En: `first used here`},
		Explain: locale.Text{
			Zh: `一个周期里，事件、评分、未报等说明、任务、申告和裁定合用一套编号，分几个文件放也不能重复。已经公布的编号不要改，要改的是后加的那一条。

错误：07.toml 里：  [[event]]
                    id = "e-0147"
      08.toml 里：  [[event]]
                    id = "e-0147"
正确：08.toml 里：  [[event]]
                    id = "e-0148"`,
			En: `In one period events, given scores, absences, tasks, appeals and rulings share one set of ids, over all its files. Never change an id that has been published: change the newer one.

Wrong: in 07.toml:  [[event]]
                    id = "e-0147"
       in 08.toml:  [[event]]
                    id = "e-0147"
Right: in 08.toml:  [[event]]
                    id = "e-0148"`,
		},
	},
	{
		Code: UnknownFolder, Severity: Error, Args: []string{"folder"},
		Message: locale.Text{
			Zh: `文件夹 records/{folder}/ 不是登记过的考评周期`,
			En: `the folder records/{folder}/ is no period of periods.toml`,
		},
		Hint: locale.Text{
			Zh: `不知道里面的记录计入哪一期。请在 periods.toml 里登记这个周期，或者把文件夹改成已登记周期的编号。`,
			En: `There is no telling in which period its records count. Register the period in periods.toml, or rename the folder to the id of a registered one.`,
		},
		Explain: locale.Text{
			Zh: `records 下面每个文件夹的名字就是一个考评周期的编号，里面的记录都计入这个周期。草稿和备份请放到内容文件夹外面。

错误：records/2020-q3/events.toml
正确：records/2020q3/events.toml
      periods.toml 里：
      [[period]]
      id = "2020q3"`,
			En: `Every folder in records bears the id of a period, and what is in it counts in that period. Keep drafts and backups outside the content folder.

Wrong: records/2020-q3/events.toml
Right: records/2020q3/events.toml
       and in periods.toml:
       [[period]]
       id = "2020q3"`,
		},
	},
	{
		Code: ParentCycle, Severity: Error, Args: []string{"unit"},
		Message: locale.Text{
			Zh: `单位 "{unit}" 的上级一级级往上又回到了它自己`,
			En: `the parents of the unit "{unit}" lead back to itself`,
		},
		Hint: locale.Text{
			Zh: `隶属关系必须有最上面的一级。请顺着 parent 逐级核对，改正填错的一处；最上级的单位不写 parent。`,
			En: `Somewhere there must be a highest unit. Follow parent step by step and correct the wrong one; the highest unit has no parent.`,
		},
		Explain: locale.Text{
			Zh: `parent 写的是上级单位的编号。如果甲的上级是乙、乙的上级又是甲，就没有哪一级能汇总。

错误：[[unit]]
      id = "longhu"
      parent = "longhu-1"

      [[unit]]
      id = "longhu-1"
      parent = "longhu"
正确：[[unit]]
      id = "longhu"

      [[unit]]
      id = "longhu-1"
      parent = "longhu"`,
			En: `parent is the id of the unit above. If A is below B and B below A, neither can sum up the other.

Wrong: [[unit]]
       id = "longhu"
       parent = "longhu-1"

       [[unit]]
       id = "longhu-1"
       parent = "longhu"
Right: [[unit]]
       id = "longhu"

       [[unit]]
       id = "longhu-1"
       parent = "longhu"`,
		},
	},
}
