package diag

import "gongping/internal/locale"

// rulesOfPlaces: places that somebody else gave.
var rulesOfPlaces = []Rule{
	{
		Code: PlaceNotPlace, Severity: Error, Args: []string{"metric", "subject", "value"},
		Message: locale.Text{
			Zh: `"{subject}" 的名次 "{metric}" 是 {value}，这不是名次`,
			En: `the place "{metric}" of "{subject}" is {value}, which is no place`,
		},
		Hint: locale.Text{
			Zh: `方案直接用这个数作名次，名次只能是 1、2、3……并列的写同一个名次。报成得分或比例的，请改报名次；方案要按大小排出名次的，不写 given = true。`,
			En: `The scheme takes this number for the place itself, and places are 1, 2, 3 and so on; those who tie have the same. Report the place, not the score; if the scheme is to make the ranking, it does not say given = true.`,
		},
		Explain: locale.Text{
			Zh: `[indicator.rank] 写了 given = true 的，引用的是他方排好的名次，程序不再排。

错误：values = { longhu = 96.5, ninghe = 94 }      # 这是得分
正确：values = { longhu = 1, ninghe = 2 }`,
			En: `With given = true in [indicator.rank] the ranking is somebody else's, and the program makes none.

Wrong: values = { longhu = 96.5, ninghe = 94 }      # scores
Right: values = { longhu = 1, ninghe = 2 }`,
		},
	},
}
