package generate

import "gongping/internal/civil"

const authority = "groundwork-committee"

var departments = []place{
	{"治安管理支队", "public-order"}, {"人口管理支队", "population"}, {"指挥中心", "command"},
	{"科技信息化支队", "technology"}, {"深化改革办公室", "reform"}, {"警务督察支队", "supervision"},
}

func (b *bureau) site() []byte {
	var d document
	d.comment("自动生成的演示数据：单位、人员和事件都是虚构的。")
	d.table("[site]")
	d.text("title", "重点工作绩效考评专栏")
	d.text("bureau", "云泽市公安局")
	d.text("office", "绩效考评管理办公室")
	d.text("contact", "内线 6-2107")
	d.text("language", "zh-CN")
	d.flag("demonstration", true)
	d.table("[[authority]]")
	d.text("id", authority)
	d.text("name", "云泽市公安局基础工作委员会")
	d.text("level", "station")
	for _, x := range departments {
		d.table("[[department]]")
		d.text("id", x.id)
		d.text("name", x.name)
	}
	for _, a := range b.assessors {
		d.table("[[assessor]]")
		d.text("id", a.id)
		d.text("name", a.name)
		d.text("post", a.post)
	}
	return d.bytes()
}

func (b *bureau) registry() []byte {
	var d document
	for _, k := range []place{{"市局", "city"}, {"分县局", "branch"}, {"派出所", "station"}} {
		d.table("[[kind]]")
		d.text("id", k.id)
		d.text("name", k.name)
	}
	unit := func(id, name, kind, parent string, from civil.Date) {
		d.table("[[unit]]")
		d.text("id", id)
		d.text("name", name)
		d.text("kind", kind)
		d.maybeText("parent", parent)
		d.date("from", from)
	}
	unit("yunze-city", "云泽市公安局", "city", "", day(1985, 1, 1))
	for _, p := range b.branches {
		unit(p.id+"-branch", p.name+"分局", "branch", "yunze-city", day(1985, 1, 1))
	}
	for _, u := range b.units {
		unit(u.id, u.name+"派出所", "station", u.parent+"-branch", u.from)
		d.text("class", u.class)
		d.integer("head_count", u.heads)
		d.maybeDate("until", u.until)
	}
	return d.bytes()
}

func (b *bureau) periodsFile() []byte {
	var d document
	for _, p := range b.periods {
		d.table("[[period]]")
		d.text("id", p.id)
		d.text("name", p.name)
		d.date("start", p.start)
		d.date("end", p.end)
		d.date("reports_due", p.due)
	}
	return d.bytes()
}

// publications: one notice in four is a day late and says why; the first final
// edition is corrected.
func (b *bureau) publications() []byte {
	var d document
	edition := func(p *quarter, name string, due, date civil.Date, reason string) {
		d.table("[[publication]]")
		d.text("period", p.id)
		d.text("edition", name)
		d.date("due", due)
		d.maybeDate("date", date)
		d.maybeText("reason", reason)
	}
	for n := range b.periods {
		p := &b.periods[n]
		edition(p, "trial", p.trial, p.trial, "")
		if n%4 == 1 {
			edition(p, "notice", p.notice.AddDays(-1), p.notice, "个别单位补报后重新核分，公示推迟一天")
		} else {
			edition(p, "notice", p.notice, p.notice, "")
		}
		switch {
		case p.isLast:
			edition(p, "final", p.final, 0, "")
			continue
		default:
			edition(p, "final", p.final, p.final, "")
		}
		if n == 0 {
			edition(p, "correction", p.correction(), p.correction(), "一件申告经再次复核成立，名次随之更正")
		}
	}
	return d.bytes()
}

func (p *quarter) correction() civil.Date { return p.final.AddDays(15) }
