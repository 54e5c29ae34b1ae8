package build_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"gongping/internal/build"
	"gongping/internal/diag"
	"gongping/internal/locale"
	"gongping/internal/site"
)

// quarters is a small folder of two quarters, which its tests fill: boards of
// so many units each, with events of −1, −0.25 and 1 point each.
type quarters struct {
	units  []int // by board
	first  bool  // the first quarter is shown too
	events []happened
	extra  string // records of the second quarter
	notice string // more of the notice's publication record
	lang   locale.Lang
}

// happened is an event: the quarter, the unit, what it is and how often.
type happened struct {
	quarter    int
	unit, kind string
	count      int
}

// unit names the unit of a number on a board, both from 0.
func unitAt(board, n int) string { return fmt.Sprintf("u-%d-%d", board, n+1) }

func (q quarters) folder() fstest.MapFS {
	files := make(map[string]string)
	files["site.toml"] = `
[site]
title = "考评专栏"
bureau = "某局"
office = "考评办"
contact = "内线"
[[department]]
id = "office"
name = "考评办"
[[assessor]]
id = "lu"
name = "路某"
post = "内勤"
[[assessor]]
id = "shen"
name = "沈某"
post = "主任"
`
	files["periods.toml"] = `
[[period]]
id = "q1"
name = "第一季度"
start = 2020-01-01
end = 2020-03-31
reports_due = 2020-04-05
[[period]]
id = "q2"
name = "第二季度"
start = 2020-04-01
end = 2020-06-30
reports_due = 2020-07-05
`
	if q.first {
		files["publications.toml"] += "[[publication]]\nperiod = \"q1\"\nedition = \"final\"\ndue = 2020-04-20\ndate = 2020-04-20\n"
	}
	files["publications.toml"] += `
[[publication]]
period = "q2"
edition = "notice"
due = 2020-07-10
date = 2020-07-13
reason = "等候补报"
` + q.notice + `
[[publication]]
period = "q2"
edition = "final"
due = 2020-07-20
`
	for board, units := range q.units {
		kind := fmt.Sprintf("kind-%d", board)
		files["site.toml"] += fmt.Sprintf("[[authority]]\nid = \"committee-%d\"\nname = \"委员会\"\nlevel = %q\n", board, kind)
		files["units.toml"] += fmt.Sprintf("[[kind]]\nid = %q\nname = \"分局\"\n", kind)
		for n := range units {
			files["units.toml"] += fmt.Sprintf("[[unit]]\nid = %q\nname = \"单位%d之%d\"\nkind = %q\nfrom = 2000-01-01\n", unitAt(board, n), board+1, n+1, kind)
		}
		dir := fmt.Sprintf("schemes/board-%d/", board)
		files[dir+"2020.md"] = "# 办法\n\n## 第一条 扣分 {#c-1}\n\n扣分。\n\n## 第二条 加分 {#c-2}\n\n加分。\n"
		files[dir+"2020.toml"] = fmt.Sprintf(smallScheme, board)
	}
	for n, e := range q.events {
		indicator := map[string]string{"fault": "order", "slip": "order", "merit": "merits"}[e.kind]
		day := []string{"2020-02-01", "2020-05-01"}[e.quarter]
		files[fmt.Sprintf("records/q%d/events.toml", e.quarter+1)] += fmt.Sprintf(`
[[event]]
id = "e-%d"
subject = %q
indicator = %q
kind = %q
count = %d
occurred = %s
entered = %s
reason = "某事"
evidence = "某号"
recorded_by = "lu"
approved_by = "shen"
`, n+1, e.unit, indicator, e.kind, e.count, day, day)
	}
	files["records/q2/extra.toml"] = q.extra
	m := make(fstest.MapFS)
	for name, text := range files {
		m[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return m
}

const smallScheme = `
[scheme]
title = "办法%[1]d"
document = "某号"
authority = "committee-%[1]d"
subjects = "kind-%[1]d"
issued = 2019-11-20
effective = 2019-12-01
applies_from = "q1"
floor = "none"
cap = "none"
[[group]]
id = "all"
name = "全部"
[[category]]
id = "work"
name = "工作"
model = "free"
start = 100
floor = "none"
cap = "none"
[[indicator]]
id = "order"
name = "纪律"
category = "work"
clause = "c-1"
issuer = "committee-%[1]d"
department = "office"
orientation = "foundation"
method = "events"
floor = "none"
cap = "none"
[[indicator.kind]]
id = "fault"
name = "违纪"
points = -1
unit = "次"
[[indicator.kind]]
id = "slip"
name = "疏忽"
points = -0.25
unit = "次"
[[indicator]]
id = "merits"
name = "表扬"
category = "work"
clause = "c-2"
issuer = "committee-%[1]d"
department = "office"
orientation = "foundation"
method = "events"
floor = "none"
cap = "none"
[[indicator.kind]]
id = "merit"
name = "表扬"
points = 1
unit = "次"
`

// page builds one page of the folder.
func (q quarters) page(t *testing.T, at site.Address) site.Body {
	t.Helper()
	return pageOf(t, q.folder(), q.lang, at)
}

func pageOf(t *testing.T, folder fstest.MapFS, lang locale.Lang, at site.Address) site.Body {
	t.Helper()
	var list diag.List
	o := build.Options{Lang: lang}
	checked, err := build.Check(folder, o, &list)
	if err != nil || list.HasErrors() {
		var b strings.Builder
		diag.WriteText(&b, locale.En, list.All(), diag.TextOptions{})
		t.Fatalf("%v\n%s", err, b.String())
	}
	pages, err := checked.Plan(o)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range pages {
		if p.Address == at {
			body, err := p.Make()
			if err != nil {
				t.Fatal(err)
			}
			return body
		}
	}
	t.Fatalf("no page %s", at)
	return nil
}
