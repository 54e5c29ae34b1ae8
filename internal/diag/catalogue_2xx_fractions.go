package diag

import "gongping/internal/locale"

// rulesOfFractions: fractions in quotes.
var rulesOfFractions = []Rule{
	{
		Code: TooFine, Severity: Error, Args: []string{"key", "value", "max"},
		Message: locale.Text{
			Zh: `"{key}" 的分数 {value} 分母太大`,
			En: `the fraction {value} of "{key}" has too large a denominator`,
		},
		Hint: locale.Text{
			Zh: `除不尽的分数，分母（约去 2 和 5 以后）最大 {max}。再大，读者用计算器就核对不了；请核对原文，或者写成小数。`,
			En: `A fraction that does not end may have a denominator of at most {max}, factors of 2 and 5 aside: beyond that no reader can check the sum. Look at the original, or write a decimal.`,
		},
		Explain: locale.Text{
			Zh: `分数用于除不尽的值，如三人平分写 "1/3"。

错误：points = "1/99991"
正确：points = "1/3"`,
			En: `Fractions are for values that do not end, such as "1/3" for one of three.

Wrong: points = "1/99991"
Right: points = "1/3"`,
		},
	},
}
