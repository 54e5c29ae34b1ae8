package diag

import "gongping/internal/locale"

// rulesOfGroups: every unit is ranked in exactly one group.
var rulesOfGroups = []Rule{
	{
		Code: UnitWithoutGroup, Severity: Error, Args: []string{"subject"},
		Message: locale.Text{
			Zh: `单位 "{subject}" 不属于方案的任何一个排名分组`,
			En: `the unit "{subject}" is in no group of the scheme`,
		},
		Hint: locale.Text{
			Zh: `没有分组就排不出名次。请在 units.toml 里补上或改正 class，或者由方案的某个 [[group]] 包括这个分类。`,
			En: `Without a group it cannot be ranked. Add or correct class in units.toml, or let a [[group]] of the scheme hold its class.`,
		},
		Explain: locale.Text{
			Zh: `分组按单位的 class 划分。不写 classes 的分组包括全部单位；写了的，只包括列出的分类。

错误：单位登记 class = "contry"
      方案 classes = ["district", "county"]
正确：单位登记 class = "county"`,
			En: `Groups go by the class of a unit. A group without classes holds every unit; otherwise it holds the classes it lists.

Wrong: class = "contry" in the registry
       classes = ["district", "county"] in the scheme
Right: class = "county" in the registry`,
		},
	},
	{
		Code: UnitInTwoGroups, Severity: Error, Args: []string{"subject", "first", "second"},
		Message: locale.Text{
			Zh: `单位 "{subject}" 同时属于两个排名分组 "{first}" 和 "{second}"`,
			En: `the unit "{subject}" is in two groups, "{first}" and "{second}"`,
		},
		Hint: locale.Text{
			Zh: `一个单位只能有一个名次。请让每个分类只出现在一个 [[group]] 的 classes 里；不写 classes 的分组包括全部单位，不能再有别的分组。`,
			En: `A unit has one place. Let each class stand in the classes of one [[group]] only; a group without classes holds every unit and leaves room for no other.`,
		},
		Explain: locale.Text{
			Zh: `分组之间不能交叉，否则同一个单位会在两张排名表上各有一个名次。

错误：[[group]]
      id = "all"

      [[group]]
      id = "county"
      classes = ["county"]
正确：[[group]]
      id = "district"
      classes = ["district"]

      [[group]]
      id = "county"
      classes = ["county"]`,
			En: `Groups do not overlap, or a unit would have a place in two rankings.

Wrong: [[group]]
       id = "all"

       [[group]]
       id = "county"
       classes = ["county"]
Right: [[group]]
       id = "district"
       classes = ["district"]

       [[group]]
       id = "county"
       classes = ["county"]`,
		},
	},
}
