package diag

import "gongping/internal/locale"

// rulesOfSignatures: who entered a record and who approved it.
var rulesOfSignatures = []Rule{
	{
		Code: SelfApproved, Severity: Error, Args: []string{"person"},
		Message: locale.Text{
			Zh: `录入人和审核人都是 "{person}"`,
			En: `"{person}" both entered and approved this record`,
		},
		Hint: locale.Text{
			Zh: `四眼原则：录入和审核必须是两个人，谁也不能自己审自己。请由名册里的另一人核对后，把他的编号写进 approved_by。`,
			En: `Four eyes: nobody approves alone. Let somebody else on the roster check the record, and put that id into approved_by.`,
		},
		Explain: locale.Text{
			Zh: `每一笔加分、扣分和每一件裁定，公示时都印有录入人和审核人，各负其责。只改编号、没有真正核对，等于没有审核。

错误：recorded_by = "lu-tingtao"
      approved_by = "lu-tingtao"
正确：recorded_by = "lu-tingtao"
      approved_by = "shen-boyuan"`,
			En: `Every bonus, deduction and ruling is published with who entered it and who approved it, each answering for their part. Changing the id without checking the record is no approval.

Wrong: recorded_by = "lu-tingtao"
       approved_by = "lu-tingtao"
Right: recorded_by = "lu-tingtao"
       approved_by = "shen-boyuan"`,
		},
	},
}
