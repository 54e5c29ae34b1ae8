package sitetest

import (
	"testing"

	"gongping/internal/locale"
)

// Where several are level at the top, none of them is said to be the first: one
// unit loses four points by its conduct, another four by a ratio, and two gain as
// much from one source each.
func TestLevelAtTheTop(t *testing.T) {
	t.Parallel()
	o := newOffice("甲分局", "乙分局", "丙分局")
	o.value = func(unit int) int { return []int{90, 100, 100}[unit] }
	o.add(1, 4, "fault", 4)
	o.add(0, 4, "merit", 1)
	o.add(2, 4, "merit", 1)
	sites := o.bothLanguages(t)
	const page = "2019q4/case/analysis.html"
	sites[locale.ZhCN].mustSay(t,
		said{page, "失分最多的导向是防范、基础，各占全部失分的 50%", "失分最多的导向是防范，"},
		said{page, "失分最多的来源是守纪：违纪、走访率，各占全部失分的 50%", ""},
		said{page, "加分最多的导向是防范，占全部加分的 100%", ""},
		said{page, "最集中的是丙分局、甲分局，最大的来源（至多三个）各占本单位加分的 100%", "最集中的是丙分局，"},
	)
	sites[locale.En].mustSay(t,
		said{page, "50% of all losses each.", "was lost by prevention:"},
		said{page, "The most concentrated are 丙分局, 甲分局:", "The most concentrated is"},
	)
}
