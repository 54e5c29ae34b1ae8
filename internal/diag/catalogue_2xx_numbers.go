package diag

import "gongping/internal/locale"

// rulesOfNumbers: dates, points and other numbers.
var rulesOfNumbers = []Rule{
	{
		Code: BadDate, Severity: Error, Args: []string{"key", "value"},
		Message: locale.Text{
			Zh: `"{key}" 的日期 {value} 不存在，或者写法不对`,
			En: `the date {value} of "{key}" does not exist, or is not written as it should be`,
		},
		Hint: locale.Text{
			Zh: `请写成 年-月-日，例如 2020-08-14：月和日各两位，不加引号，不写时刻。`,
			En: `Write year-month-day, such as 2020-08-14: two digits each for month and day, no quotes, no time of day.`,
		},
		Explain: locale.Text{
			Zh: `日期只有一种写法，这样不会把 3 月 4 日和 4 月 3 日弄混，也能正确排序。日期必须真实存在。

错误：occurred = "2020年8月14日"
      occurred = 2020-02-30
正确：occurred = 2020-08-14`,
			En: `Dates have one form only, so that 3 April and 4 March are never confused and dates sort rightly. The day must exist.

Wrong: occurred = "14 Aug 2020"
       occurred = 2020-02-30
Right: occurred = 2020-08-14`,
		},
	},
	{
		Code: DateOutOfRange, Severity: Error, Args: []string{"key", "value", "first", "last"},
		Message: locale.Text{
			Zh: `"{key}" 的日期 {value} 太早或太晚`,
			En: `the date {value} of "{key}" is too early or too late`,
		},
		Hint: locale.Text{
			Zh: `可用的日期从 {first} 到 {last}。请检查年份。`,
			En: `Dates run from {first} to {last}. Check the year.`,
		},
		Explain: locale.Text{
			Zh: `年份多半敲错了一位。

错误：occurred = 0202-08-14
正确：occurred = 2020-08-14`,
			En: `A digit of the year is probably mistyped.

Wrong: occurred = 0202-08-14
Right: occurred = 2020-08-14`,
		},
	},
	{
		Code: BadNumber, Severity: Error, Args: []string{"key", "value"},
		Message: locale.Text{
			Zh: `"{key}" 的 {value} 不是数字`,
			En: `{value} of "{key}" is not a number`,
		},
		Hint: locale.Text{
			Zh: `请写整数 3、小数 -0.5，或加引号的分数 "2/3"；不写单位、百分号和加减以外的符号。`,
			En: `Write a whole number 3, a decimal -0.5, or a fraction in quotes "2/3"; no unit, no percent sign, no other signs than + and -.`,
		},
		Explain: locale.Text{
			Zh: `分数和小数都按写下的原样精确计算。除不尽的请写成分数，不要自己四舍五入。分母不能是 0。

错误：points = "-0.5分"
      points = "1/0"
正确：points = -0.5
      points = "2/3"`,
			En: `Decimals and fractions are computed exactly as written. Write a value that does not end as a fraction instead of rounding it yourself. The part below the line cannot be 0.

Wrong: points = "-0.5 points"
       points = "1/0"
Right: points = -0.5
       points = "2/3"`,
		},
	},
	{
		Code: NumberNotation, Severity: Error, Args: []string{"key", "value"},
		Message: locale.Text{
			Zh: `"{key}" 的 {value} 不是普通的十进制数`,
			En: `{value} of "{key}" is not a plain decimal number`,
		},
		Hint: locale.Text{
			Zh: `这里不接受 0x、0o、0b 开头的数，也不接受 inf 和 nan。请写普通数字，例如 12 或 -0.5。`,
			En: `Numbers that begin with 0x, 0o or 0b, inf and nan are not accepted here. Write a plain number such as 12 or -0.5.`,
		},
		Explain: locale.Text{
			Zh: `分值要让人一眼看懂，并能用计算器复核，所以只用十进制。没有上限或下限时写 "none"，不写 inf。

错误：points = 0x10
      cap = inf
正确：points = 16
      cap = "none"`,
			En: `Anyone should understand a value at sight and check it with a pocket calculator, so it is decimal. For no upper or lower limit write "none", not inf.

Wrong: points = 0x10
       cap = inf
Right: points = 16
       cap = "none"`,
		},
	},
	{
		Code: NumberTooLong, Severity: Error, Args: []string{"key", "value"},
		Message: locale.Text{
			Zh: `"{key}" 的数字 {value} 位数太多`,
			En: `the number {value} of "{key}" has too many digits`,
		},
		Hint: locale.Text{
			Zh: `最多 64 位数字，指数不超过 64。请检查是不是多粘贴了内容；除不尽的值可以写成分数，如 "2/3"。`,
			En: `At most 64 digits, and exponents up to 64. Check whether too much was pasted; a value that does not end may be written as a fraction such as "2/3".`,
		},
		Explain: locale.Text{
			Zh: `没有哪个分值需要这么多位，多半是粘贴出错。

错误：points = 1e999
正确：points = 10`,
			En: `No score needs so many digits; something was probably pasted by mistake.

Wrong: points = 1e999
Right: points = 10`,
		},
	},
	{
		Code: NotWhole, Severity: Error, Args: []string{"key", "value"},
		Message: locale.Text{
			Zh: `"{key}" 应当是整数，这里是 {value}`,
			En: `"{key}" should be a whole number, but this is {value}`,
		},
		Hint: locale.Text{
			Zh: `请写不带小数点、不加引号的整数。`,
			En: `Write it without a decimal point and without quotes.`,
		},
		Explain: locale.Text{
			Zh: `人数、小数位数这类值只能是整数；3.0 也请写成 3。

错误：head_count = 35.0
正确：head_count = 35`,
			En: `Head counts, decimal places and the like are whole numbers; write 3 instead of 3.0.

Wrong: head_count = 35.0
Right: head_count = 35`,
		},
	},
	{
		Code: OutOfRange, Severity: Error, Args: []string{"key", "value", "min", "max"},
		Message: locale.Text{
			Zh: `"{key}" 的 {value} 超出范围，应在 {min} 到 {max} 之间`,
			En: `{value} of "{key}" is out of range: it should be from {min} to {max}`,
		},
		Hint: locale.Text{
			Zh: `请检查位数、小数点和正负号。两端的值也可以。`,
			En: `Check the digits, the decimal point and the sign. Both ends are allowed.`,
		},
		Explain: locale.Text{
			Zh: `这一项只在一定范围内有意义，例如保留的小数位数。

错误：indicator = { places = 200, mode = "half-away" }
正确：indicator = { places = 2, mode = "half-away" }`,
			En: `The value makes sense only in a certain range, as the number of decimal places does.

Wrong: indicator = { places = 200, mode = "half-away" }
Right: indicator = { places = 2, mode = "half-away" }`,
		},
	},
	{
		Code: TooSmall, Severity: Error, Args: []string{"key", "value", "min"},
		Message: locale.Text{
			Zh: `"{key}" 的 {value} 太小，不能小于 {min}`,
			En: `{value} of "{key}" is too small: it should be {min} or more`,
		},
		Hint: locale.Text{
			Zh: `请检查位数、小数点和正负号。`,
			En: `Check the digits, the decimal point and the sign.`,
		},
		Explain: locale.Text{
			Zh: `这一项有最小值，例如人数不能是负数。

错误：head_count = -35
正确：head_count = 35`,
			En: `The value has a minimum: a head count, for one, is never negative.

Wrong: head_count = -35
Right: head_count = 35`,
		},
	},
	{
		Code: TooLarge, Severity: Error, Args: []string{"key", "value", "max"},
		Message: locale.Text{
			Zh: `"{key}" 的 {value} 太大，不能大于 {max}`,
			En: `{value} of "{key}" is too large: it should be {max} or less`,
		},
		Hint: locale.Text{
			Zh: `请检查位数、小数点和正负号。`,
			En: `Check the digits, the decimal point and the sign.`,
		},
		Explain: locale.Text{
			Zh: `这一项有最大值，多半是多敲了一位，或漏了小数点。

错误：weight = 400
正确：weight = 40`,
			En: `The value has a maximum; perhaps a digit was typed twice or a decimal point left out.

Wrong: weight = 400
Right: weight = 40`,
		},
	},
	{
		Code: BadLimit, Severity: Error, Args: []string{"key", "value"},
		Message: locale.Text{
			Zh: `"{key}" 应当是数字或 "none"，这里是 "{value}"`,
			En: `"{key}" should be a number or "none", but this is "{value}"`,
		},
		Hint: locale.Text{
			Zh: `有限制时写数字，如 110；没有限制时写 "none"（加引号）。`,
			En: `Write a number such as 110 for a limit, or "none" in quotes for no limit.`,
		},
		Explain: locale.Text{
			Zh: `封顶和保底必须明确写出来：写数字，或者写 "none" 表示不限。这样读规则的人不用猜。

错误：cap = "无"
正确：cap = "none"
      cap = 110`,
			En: `Upper and lower limits are stated outright: a number, or "none" for no limit, so that nobody who reads the rules has to guess.

Wrong: cap = "unlimited"
Right: cap = "none"
       cap = 110`,
		},
	},
}
