package diag

import "gongping/internal/locale"

// rulesOfRounding: where and how points are rounded.
var rulesOfRounding = []Rule{
	{
		Code: RoundingEither, Severity: Error,
		Message: locale.Text{
			Zh: `取舍要么写 places，要么写 unit，只写一个`,
			En: `a rounding needs either places or unit, and only one of them`,
		},
		Hint: locale.Text{
			Zh: `保留几位小数的写 places；取到某个数的整数倍的（如半分）写 unit，应当大于 0。不取舍的，整个删去。`,
			En: `places says how many decimals are kept; unit rounds to multiples of a number above 0, such as half points. Delete the rounding if there is none.`,
		},
		Explain: locale.Text{
			Zh: `“保留两位小数，四舍五入”写 places = 2、mode = "half-away"。“不足半分的按半分计”写 unit = 0.5、mode = "up"。

错误：total = { places = 2, unit = 0.5, mode = "half-away" }
      total = { mode = "half-away" }
正确：total = { places = 2, mode = "half-away" }`,
			En: `"Two decimals, half away from zero" is places = 2 and mode = "half-away". "Anything below half a point counts as half a point" is unit = 0.5 and mode = "up".

Wrong: total = { places = 2, unit = 0.5, mode = "half-away" }
       total = { mode = "half-away" }
Right: total = { places = 2, mode = "half-away" }`,
		},
	},
}
