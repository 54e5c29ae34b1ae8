package diag

import "gongping/internal/locale"

// rulesOfFormulas: formulas and conditions, which are small languages of their
// own.
var rulesOfFormulas = []Rule{
	{
		Code: BadFormula, Severity: Error, Args: []string{"key", "value", "want"}, Words: []string{"want"},
		Message: locale.Text{
			Zh: `"{key}" 的算式 "{value}" 有误：{want}`,
			En: `the formula "{value}" of "{key}" is wrong: {want}`,
		},
		Hint: locale.Text{
			Zh: `读不懂的算式算不出数，也没法公示给人复核。请照标出的地方改正：运算用 + - * /（也可以写 × ÷），指标值写编号，减号两边各空一格。`,
			En: `What cannot be read cannot be computed, or shown for others to check. Correct it at the mark: + - * / (or × ÷) between operands, the ids of metrics, a space on both sides of a minus.`,
		},
		Explain: locale.Text{
			Zh: `算式由数、指标值的编号、括号和函数组成。编号里可以有短横线，所以减号两边要空格。往期的数写成 filed@previous、filed@last-year、filed@2-years-ago 或 filed@3-periods-ago。函数有 min、max、mean、growth(本期, 基期)，与别的单位比较的 group-mean、group-max、group-min、group-sum（把 group 换成 all 就是全部单位），以及 three-year-mean。

错误：formula = "100 * (cleared + old / filed"
      formula = "filed- old"
正确：formula = "100 * (cleared + old) / filed"
      formula = "filed - old"`,
			En: `A formula is made of numbers, ids of metrics, brackets and functions. Ids may hold hyphens, so a minus has spaces around it. Earlier values are written filed@previous, filed@last-year, filed@2-years-ago or filed@3-periods-ago. The functions are min, max, mean and growth(now, before); group-mean, group-max, group-min and group-sum, which look at the other units (all-… at all of them); and three-year-mean.

Wrong: formula = "100 * (cleared + old / filed"
       formula = "filed- old"
Right: formula = "100 * (cleared + old) / filed"
       formula = "filed - old"`,
		},
	},
	{
		Code: BadCondition, Severity: Error, Args: []string{"key", "value", "want"}, Words: []string{"want"},
		Message: locale.Text{
			Zh: `对 "{key}" 的条件 "{value}" 有误：{want}`,
			En: `the condition "{value}" on "{key}" is wrong: {want}`,
		},
		Hint: locale.Text{
			Zh: `读不懂条件，就定不了该落在哪一档、该不该乘系数或否决。数写比较符和数，如 ">= 90, < 95"；词写词本身，几个词用 | 隔开，如 "yes | partly"。`,
			En: `Without it nobody can tell which band, factor or veto applies. For numbers write signs and numbers, such as ">= 90, < 95"; for words the words themselves with | between them, such as "yes | partly".`,
		},
		Explain: locale.Text{
			Zh: `比较符是 >= > <= < =，也可以写 ≥ ≤ 或全角的。只写数、不写比较符的不行：要等于的写 "= 90"，要达到的写 ">= 90"。低端、高端各写一个界限；写了两个界限的，要有数能同时符合。百分率写数就行，">= 90%" 和 ">= 90" 是一样的。

错误：when = { visit-rate = "90以上" }
      when = { visit-rate = ">= 95, < 90" }
正确：when = { visit-rate = ">= 90" }
      when = { visit-rate = ">= 90, < 95" }
      when = { solved = "yes" }`,
			En: `The signs are >= > <= < =; ≥ and ≤ will do, and so will signs of full width. A number without a sign will not: write "= 90" for exactly that, ">= 90" for at least that. There is one bound on each side, and with both there must be a number between them. A percentage is a plain number: ">= 90%" and ">= 90" are the same.

Wrong: when = { visit-rate = "90 and more" }
       when = { visit-rate = ">= 95, < 90" }
Right: when = { visit-rate = ">= 90" }
       when = { visit-rate = ">= 90, < 95" }
       when = { solved = "yes" }`,
		},
	},
}
