package build_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"gongping/internal/build"
	"gongping/internal/diag"
	"gongping/internal/locale"
	"gongping/internal/site"
)

// more adds to the base: Longhu has three more archives, 2 + 3 = 5, and a
// visit that was not true, revoked; Ninghe has one too, which stands.
const more = `
[[event]]
id = "e-0901"
subject = "longhu"
indicator = "home-visit"
kind = "archive-done"
count = 3
occurred = 2020-08-14
entered = 2020-09-22
reason = "三个社区建档验收合格"
evidence = "验收单 2020-32"
recorded_by = "lu-tingtao"
approved_by = "shen-boyuan"

[[event]]
id = "e-0902"
subject = "longhu"
indicator = "home-visit"
kind = "visit-untrue"
occurred = 2020-08-20
entered = 2020-09-22
reason = "一户走访记录与实际不符"
evidence = "核查单 2020-08"
recorded_by = "lu-tingtao"
approved_by = "shen-boyuan"

[[event]]
id = "e-0903"
subject = "ninghe"
indicator = "home-visit"
kind = "visit-untrue"
count = 2
occurred = 2020-08-21
entered = 2020-09-22
reason = "两户走访记录与实际不符"
evidence = "核查单 2020-09"
recorded_by = "lu-tingtao"
approved_by = "shen-boyuan"

[[ruling]]
id = "r-0901"
entry = "2020q3/e-0902"
outcome = "revoked"
decided = 2020-10-20
entered = 2020-10-20
decided_by = "考评办"
document = "复核〔2020〕9号"
reason = "记录属实"
recorded_by = "lu-tingtao"
approved_by = "shen-boyuan"
`

// Points of 基础工作 count by 60%: Longhu's archives (2 + 3) × 2 × 0.6 = 6, of
// which its cap leaves 8 of 10; Ninghe's untrue visits.
func TestAnalysisOfAFolder(t *testing.T) {
	folder := base(t)
	folder["records/2020q3/more.toml"] = &fstest.MapFile{Data: []byte(more)}
	o := build.Options{Lang: locale.ZhCN}
	var list diag.List
	checked, err := build.Check(folder, o, &list)
	if err != nil || list.HasErrors() {
		t.Fatal(err, list.All())
	}
	pages, err := checked.Plan(o)
	if err != nil {
		t.Fatal(err)
	}
	lines := make(map[string][]string)
	var says []string
	for _, p := range pages {
		if p.Address != site.AnalysisAddress("2020q3", "key-work") {
			continue
		}
		body, err := p.Make()
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range body.(*site.Analysis).Sections {
			says = append(says, s.Says...)
			for _, table := range s.Tables {
				for _, row := range append(table.Rows, table.Foot...) {
					line := row.Name.Text
					for _, cell := range row.Cells {
						line += " |"
						for _, c := range cell {
							line += " " + c.Text
						}
					}
					lines[table.ID] = append(lines[table.ID], line)
				}
			}
		}
	}
	for id, want := range map[string]string{
		"source.kinds": "走访建档 | 建档验收合格 | 每个 +2 分 | 2 | 5 | 1 | 6 | 100 | 0 | 0",
		"focus.easy":   "走访建档 | 建档验收合格 | 每个 +2 分 | 2 | 3 | 6 | 100 | 100", // 6 ÷ 2 entries
		"plateau.caps": "走访建档：建档验收合格 | 8 | 1 | 10 | 10 | 龙湖分局 10",
	} {
		if !strings.Contains("\n"+strings.Join(lines[id], "\n")+"\n", "\n"+want+"\n") {
			t.Errorf("%s has no %q, but\n%s", id, want, strings.Join(lines[id], "\n"))
		}
	}
	for _, want := range []string{
		"执行不一：第五条 走访建档，1 个单位扣了分，而龙湖分局（1 笔）的事实全部撤销。",
		"方案没有指明哪个指标值是工作量（[scheme] 的 caseload），这里不列工作量。",
	} {
		if !strings.Contains(strings.Join(says, "\n"), want) {
			t.Errorf("it does not say %q, but\n%s", want, strings.Join(says, "\n"))
		}
	}
	if t.Failed() {
		t.Log(lines)
	}
}
