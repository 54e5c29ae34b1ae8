package diag

import "gongping/internal/locale"

// rulesOfOpenValues: decisions on what has no points yet.
var rulesOfOpenValues = []Rule{
	{
		Code: RulingWithoutPoints, Severity: Error, Args: []string{"entry"},
		Message: locale.Text{
			Zh: `"{entry}" 没有数值，方案也没有规定这时计多少分，无从裁定`,
			En: `"{entry}" has no value, and the scheme does not say what counts then: there is nothing to rule on`,
		},
		Hint: locale.Text{
			Zh: `没有数值不等于 0 分，也就谈不上维持、减轻、撤销或加重。请先补录数值，或者由方案写明 [indicator.not_applicable]、[indicator.exempt]、[indicator.unreported] 中对应的一项。`,
			En: `Unknown is not zero: it can be neither upheld, reduced, revoked nor increased. Enter the value first, or let the scheme declare [indicator.not_applicable], [indicator.exempt] or [indicator.unreported], whichever it is.`,
		},
		Explain: locale.Text{
			Zh: `裁定改变的是一条记录的分值。试算时，没有规定后果的 [[absence]] 还没有分值，裁定无处落脚。

错误：[[absence]]
      id = "a-0007"
      state = "exempt"      # 方案没有 [indicator.exempt]

      [[ruling]]
      entry = "a-0007"
      outcome = "revoked"
正确：方案里：
      [indicator.exempt]
      substitute = "full"
      clause = "c-19"`,
			En: `A ruling changes the points of a record. In a trial edition an [[absence]] without a declared consequence has none yet.

Wrong: [[absence]]
       id = "a-0007"
       state = "exempt"      # the scheme has no [indicator.exempt]

       [[ruling]]
       entry = "a-0007"
       outcome = "revoked"
Right: in the scheme:
       [indicator.exempt]
       substitute = "full"
       clause = "c-19"`,
		},
	},
}
