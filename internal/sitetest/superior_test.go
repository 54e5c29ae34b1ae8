package sitetest

import (
	"testing"

	"gongping/internal/locale"
)

// Five squads below two branches, of which one moves to the other in the third
// quarter: each branch ranks its own, and a quarter goes by its last day. The
// home page and the brief lead to both rankings.
func TestRankedBySuperior(t *testing.T) {
	t.Parallel()
	const north, south = `parent = "north"`, `parent = "south"`
	o := newOffice("一队", "二队", "三队", "四队", "五队")
	for n, parent := range []string{north, south, north, south, north} {
		o.units[n].life = parent + "\nfrom = 2010-01-01"
	}
	o.units[4].life += "\n[[unit.change]]\nfrom = 2019-09-01\nparent = \"south\""
	o.more = map[string]string{"units.toml": `
[[kind]]
id = "branch"
name = "分局"
[[unit]]
id = "south"
name = "南分局"
kind = "branch"
from = 2010-01-01
[[unit]]
id = "north"
name = "北分局"
kind = "branch"
from = 2010-01-01
`}
	o.group = `each = "branch"`
	sites := o.bothLanguages(t)
	// Squad n has a rate of 90 + n: the fifth is the first of its branch.
	sites[locale.ZhCN].mustSay(t,
		said{"2019q2/case/index.html", "按上级单位分别排名：南分局 全局、北分局 全局", ""},
		said{"index.html", "按上级单位分别排名：南分局 全局、北分局 全局", "一队96"},
		said{"2019q4/brief.html", "按上级单位分别排名：南分局 全局、北分局 全局", ""},
		said{"2019q2/case/u-4.html", "北分局 全局", "南分局 全局"},
		said{"2019q3/case/u-4.html", "南分局 全局", "北分局 全局"},
		said{"schemes/case/2019.html", "以分局为单位分别排名，下面的各成一组", ""},
	)
	sites[locale.En].mustSay(t,
		said{"2019q2/case/index.html", "Ranked by superior: 全局 of 南分局, 全局 of 北分局", ""},
		said{"2019q4/case/compare/u-0.html", "全局 of 北分局", "五队"},
	)
	for page, want := range map[string]map[string]string{
		"2019q2/case/index.html": {"group.all.south": "1四队 2二队 ", "group.all.north": "1五队 2三队 3一队 "},
		"2019q3/case/index.html": {"group.all.south": "1五队 2四队 3二队 ", "group.all.north": "1三队 2一队 "},
	} {
		for id, rows := range want {
			if got := sites[locale.ZhCN].order(page, id); got != rows {
				t.Errorf("%s: %s is %q, want %q", page, id, got, rows)
			}
		}
	}
}

// order is the ranking below a heading: places and units.
func (s *site) order(page, heading string) string {
	var list string
	for section := range elements(s.page(page), "section") {
		h := first(section, "h2")
		if h == nil {
			continue
		}
		if id, _ := value(h, "id"); id != heading {
			continue
		}
		for row := range elements(first(section, "tbody"), "tr") {
			list += text(first(row, "td")) + text(first(row, "th")) + " "
		}
	}
	return list
}
