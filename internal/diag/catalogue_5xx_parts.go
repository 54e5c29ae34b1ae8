package diag

import "gongping/internal/locale"

// rulesOfParts: what a scheme cannot be without.
var rulesOfParts = []Rule{
	{
		Code: NoScheme, Severity: Error,
		Message: locale.Text{
			Zh: `没有任何考评方案，什么都不能计分`,
			En: `there is no scheme, so nothing can be scored`,
		},
		Hint: locale.Text{
			Zh: `每一笔加分、扣分都要有方案作依据。请建立 schemes/方案编号/版本编号.toml，并在旁边放上同名的 .md 正文。`,
			En: `Every bonus and deduction rests on a scheme. Write schemes/<scheme>/<edition>.toml, and put the approved text beside it in a .md file of the same name.`,
		},
		Explain: locale.Text{
			Zh: `方案放在 schemes 文件夹里：一个方案一个文件夹，一个版本一对文件，.toml 是计分规则，.md 是经批准的正文。直接放在 schemes 下面、少了一层文件夹的，不会被认作方案。

错误：schemes/2020.toml
正确：schemes/key-work/2020.toml
      schemes/key-work/2020.md`,
			En: `Schemes are kept in the folder schemes: a folder for each scheme, a pair of files for each edition, the .toml with the rules and the .md with the approved text. A file directly in schemes, one folder short, is not taken for a scheme.

Wrong: schemes/2020.toml
Right: schemes/key-work/2020.toml
       schemes/key-work/2020.md`,
		},
	},
	{
		Code: NoGroup, Severity: Error,
		Message: locale.Text{
			Zh: `方案没有排名分组 [[group]]`,
			En: `the scheme has no [[group]]`,
		},
		Hint: locale.Text{
			Zh: `没有分组就排不出名次。全部单位放在一起排名的，写一个不带 classes 的 [[group]] 即可。`,
			En: `Without a group nobody can be ranked. If all units are ranked together, one [[group]] without classes will do.`,
		},
		Explain: locale.Text{
			Zh: `分组（序列）决定哪些单位在一起比。整体排名也要写出来，读者才知道是有意不分组。

错误：（一个 [[group]] 也没有）
正确：[[group]]
      id = "all"
      name = "分县局"`,
			En: `Groups say which units are compared with each other. State it even for one ranking of all, so that readers know it is meant.

Wrong: (no [[group]] at all)
Right: [[group]]
       id = "all"
       name = "Branch and county bureaus"`,
		},
	},
	{
		Code: NoCategory, Severity: Error,
		Message: locale.Text{
			Zh: `方案没有类别 [[category]]`,
			En: `the scheme has no [[category]]`,
		},
		Hint: locale.Text{
			Zh: `总分由各类别相加而成，没有类别就没有总分。请至少写一个 [[category]]，并写明计分方式 model。`,
			En: `The total is the sum of the categories; without any there is none. Write at least one [[category]] and state its model.`,
		},
		Explain: locale.Text{
			Zh: `方案分两层：类别（如基础工作、人口管理、公共加分）和其中的指标。计分方式有五种：weighted（百分制折算）、direct（按权重分直接加减）、bonus（只加不减）、penalty（只减不加）、free（加减不限，可为负）。

错误：（一个 [[category]] 也没有）
正确：[[category]]
      id = "foundation"
      name = "基础工作"
      model = "weighted"
      weight = 25`,
			En: `A scheme has two levels: categories, and the indicators in them. There are five models: weighted (of 100, converted by the weight), direct (added to and deducted from the weight itself), bonus (only adds), penalty (only deducts) and free (both, may be negative).

Wrong: (no [[category]] at all)
Right: [[category]]
       id = "foundation"
       name = "Groundwork"
       model = "weighted"
       weight = 25`,
		},
	},
	{
		Code: EmptyCategory, Severity: Error, Args: []string{"id"},
		Message: locale.Text{
			Zh: `类别 "{id}" 里没有指标`,
			En: `the category "{id}" has no indicators`,
		},
		Hint: locale.Text{
			Zh: `没有指标的类别，各单位得分都一样，分不出高低。请给它写上指标，或者删去这个类别并重新分配权重；也请检查指标的 category 有没有写错。`,
			En: `Without indicators everyone has the same in it. Add indicators, or delete the category and share out its weight; check, too, whether an indicator has a mistaken category.`,
		},
		Explain: locale.Text{
			Zh: `指标用 category 写明属于哪一类，与在文件里的先后位置无关。

错误：[[category]]
      id = "reform"

      [[indicator]]
      id = "reform-progress"
      category = "foundation"
正确：[[indicator]]
      id = "reform-progress"
      category = "reform"`,
			En: `An indicator names its category; where it stands in the file does not matter.

Wrong: [[category]]
       id = "reform"

       [[indicator]]
       id = "reform-progress"
       category = "foundation"
Right: [[indicator]]
       id = "reform-progress"
       category = "reform"`,
		},
	},
}
