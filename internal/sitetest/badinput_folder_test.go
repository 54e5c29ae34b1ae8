package sitetest

import (
	"fmt"
	"strings"
)

// An office is a small content folder of one scheme: a category that starts full
// and loses by events, one that is earned by a ratio. What a test asks for is
// changed before files is called.
type office struct {
	units       []member
	periods     int             // quarters of 2019
	report      map[string]bool // "period unit" without a value; nil: all have one
	value       func(unit int) int
	group       string // lines of the group
	applies     string // first period of the scheme
	unpublished map[string]bool
	words       []string // in place of those of the scheme: old and new
	events      []happening
	more        map[string]string // further files
}

type member struct{ name, life string }

type happening struct {
	unit   int
	period int
	kind   string
	count  int
}

func newOffice(names ...string) *office {
	o := &office{periods: 4, applies: "2019q1", value: func(unit int) int { return 90 + unit%10 }}
	for _, name := range names {
		o.units = append(o.units, member{name, "from = 2010-01-01"})
	}
	return o
}

// add puts an event on record; periods count from 1.
func (o *office) add(unit, period int, kind string, count int) {
	o.events = append(o.events, happening{unit, period, kind, count})
}

var (
	quarterStarts = []string{"2019-01-01", "2019-04-01", "2019-07-01", "2019-10-01"}
	quarterEnds   = []string{"2019-03-31", "2019-06-30", "2019-09-30", "2019-12-31"}
	quarterDays   = []string{"2019-04-20", "2019-07-20", "2019-10-20", "2020-01-20"}
)

func (o *office) files() map[string][]byte {
	out := make(map[string][]byte)
	write := func(name, format string, args ...any) { out[name] = fmt.Appendf(out[name], format, args...) }
	write("site.toml", "[site]\ntitle = \"考评\"\nbureau = \"市局\"\noffice = \"考评办\"\ncontact = \"内线 1\"\n[[authority]]\nid = \"committee\"\nname = \"委员会\"\nlevel = \"bureau\"\n"+
		"[[department]]\nid = \"order\"\nname = \"支队\"\n[[assessor]]\nid = \"x\"\nname = \"甲\"\npost = \"干事\"\n[[assessor]]\nid = \"y\"\nname = \"乙\"\npost = \"主任\"\n")
	write("units.toml", "[[kind]]\nid = \"bureau\"\nname = \"分局\"\n")
	for n, u := range o.units {
		write("units.toml", "[[unit]]\nid = \"u-%d\"\nname = %s\nkind = \"bureau\"\n%s\n", n, quoted(u.name), u.life)
	}
	const by = "recorded_by = \"x\"\napproved_by = \"y\"\n"
	for n := range o.periods {
		id := fmt.Sprintf("2019q%d", n+1)
		write("periods.toml", "[[period]]\nid = %q\nname = \"2019年第%d季度\"\nstart = %s\nend = %s\nreports_due = %s\n", id, n+1, quarterStarts[n], quarterEnds[n], quarterDays[n][:8]+"05")
		if !o.unpublished[id] {
			write("publications.toml", "[[publication]]\nperiod = %q\nedition = \"final\"\ndue = %s\ndate = %s\n", id, quarterDays[n], quarterDays[n])
		}
		var values []string
		for u := range o.units {
			if !o.report[fmt.Sprintf("%s u-%d", id, u)] && id >= o.applies {
				values = append(values, fmt.Sprintf("u-%d = %d", u, o.value(u)))
			}
		}
		if len(values) > 0 {
			write("records/"+id+"/reports.toml", "[[report]]\nid = \"m-1\"\nmetric = \"rate\"\nvalues = { %s }\nentered = %s\nreason = \"汇总\"\nevidence = \"表\"\n%s", strings.Join(values, ", "), quarterEnds[n], by)
		}
	}
	for n, e := range o.events {
		write(fmt.Sprintf("records/2019q%d/events.toml", e.period), "[[event]]\nid = \"e-%03d\"\nsubject = \"u-%d\"\nindicator = \"conduct\"\nkind = %q\ncount = %d\noccurred = %s\nentered = %s\nreason = \"第%d笔\"\nevidence = \"卷\"\n%s",
			n+1, e.unit, e.kind, e.count, quarterStarts[e.period-1], quarterStarts[e.period-1], n+1, by)
	}
	write("schemes/case/2019.md", "# 办法\n\n## 第一条 {#c-1}\n\n## 第二条 {#c-2}\n")
	write("schemes/case/2019.toml", "[scheme]\ntitle = \"办法\"\ndocument = \"1号\"\nauthority = \"committee\"\nsubjects = \"bureau\"\nissued = 2018-12-01\neffective = 2018-12-01\napplies_from = %q\n"+
		"full = 100\nfloor = \"none\"\ncap = \"none\"\n[[group]]\nid = \"all\"\nname = \"全局\"\n%s\n%s", o.applies, o.group, strings.NewReplacer(o.words...).Replace(officeRules))
	for name, text := range o.more {
		write(name, "%s", text)
	}
	return out
}

const officeRules = `
[[metric]]
id = "rate"
name = "完成率"
unit = "%"
department = "order"
min = 0
max = 100
[[category]]
id = "basic"
name = "基础"
model = "direct"
weight = 60
start = 60
floor = "none"
[[category]]
id = "work"
name = "业务"
model = "direct"
weight = 40
[[indicator]]
id = "conduct"
name = "守纪"
category = "basic"
clause = "c-1"
issuer = "committee"
department = "order"
orientation = "prevention"
method = "events"
floor = "none"
cap = "none"
[[indicator.kind]]
id = "fault"
name = "违纪"
unit = "起"
points = -1
[[indicator.kind]]
id = "merit"
name = "表扬"
unit = "次"
points = 0.5
[[indicator]]
id = "visit"
name = "走访率"
category = "work"
clause = "c-2"
issuer = "committee"
department = "order"
orientation = "foundation"
method = "ratio"
points = 40
cap = 40
floor = 0
[indicator.ratio]
metric = "rate"
target = 100
points = 40
[indicator.unreported]
points = 0
clause = "c-2"
`
