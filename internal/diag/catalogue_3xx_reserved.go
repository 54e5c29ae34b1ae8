package diag

import "gongping/internal/locale"

// rulesOfReserved: ids that cannot name a page.
var rulesOfReserved = []Rule{
	{
		Code: ReservedID, Severity: Error, Args: []string{"id"},
		Message: locale.Text{
			Zh: `编号 "{id}" 不能用作网页或文件夹的名字`,
			En: `the id "{id}" cannot name a page or a folder`,
		},
		Hint: locale.Text{
			Zh: `网页以编号命名。这个名字网站自己要用，或者 Windows 把它当作设备名，放到共享盘上就打不开。请换一个编号。`,
			En: `Pages are named after ids. The site needs this name itself, or Windows takes it for a device and the page could not be opened from a share drive. Choose another id.`,
		},
		Explain: locale.Text{
			Zh: `单位编号和方案的版本编号不能是 index；考评周期编号不能是 assets、downloads、embed、pages、schemes、subjects；各种编号都不能是 con、prn、aux、nul、com1、lpt1 之类的设备名。

错误：id = "index"
正确：id = "index-1"`,
			En: `A unit or an edition of a scheme cannot be called index; a period cannot be called assets, downloads, embed, pages, schemes or subjects; nothing can be called con, prn, aux, nul, com1, lpt1 and the like.

Wrong: id = "index"
Right: id = "index-1"`,
		},
	},
}
