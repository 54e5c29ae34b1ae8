package build_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"gongping/internal/locale"
	"gongping/internal/site"
)

// sentences are texts without their links.
func sentences(list []site.Sentence) []string {
	var out []string
	for _, s := range list {
		out = append(out, s.String())
	}
	return out
}

// targets are where the links of a sentence lead.
func targets(s site.Sentence) []string {
	var out []string
	for _, part := range s {
		if part.Link != nil {
			out = append(out, part.Link.Href())
		}
	}
	return out
}

func same(t *testing.T, what string, got, want []string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s:\n got %q\nwant %q", what, got, want)
	}
}

// Before: 1 has 101, 2 has 100, 3 has 99, 4 has 98. Now: 1 has 98.75 (one fault
// and a slip), 2 has 99 (a fault), 3 stays at 99 (a fault), 4 has 100.
// Places now: 4, then 2 and 3 share 2, then 1.
//
// 4: +2 points of its own, no fault now in place of two. With 100 against the
// others as they were, 101, 100 and 99, it shares place 2: +2 places; that 1 and
// 2 fell makes +1 more. 1: with 98.75 it would be third, −2; then 4 passes: −1.
func TestCauseOfAMovement(t *testing.T) {
	q := quarters{units: []int{4}, first: true, events: []happened{
		{0, unitAt(0, 0), "merit", 1}, {0, unitAt(0, 2), "fault", 1}, {0, unitAt(0, 3), "fault", 2},
		{1, unitAt(0, 0), "fault", 1}, {1, unitAt(0, 0), "slip", 1}, {1, unitAt(0, 1), "fault", 1}, {1, unitAt(0, 2), "fault", 1},
	}}
	home := q.page(t, site.HomeAddress).(*site.Home)
	m := home.Latest.Boards[0].Movers
	if want := "2 个单位上升，1 个下降，1 个持平，0 个新参评。"; m.Counts != want || m.None != "" || m.MoreUp+m.MoreDown != "" {
		t.Errorf("got %q %q %q %q, want %q alone", m.Counts, m.None, m.MoreUp, m.MoreDown, want)
	}
	if len(m.Up) != 2 || len(m.Down) != 1 {
		t.Fatalf("%d up, %d down", len(m.Up), len(m.Down))
	}
	up, down := m.Up[0], m.Down[0]
	if up.Unit.Text != "单位1之4" || up.Place != "现第1名" || m.Up[1].Place != "现并列第2名" {
		t.Errorf("first %s %s, then %s", up.Unit.Text, up.Place, m.Up[1].Place)
	}
	same(t, "up", sentences(up.Cause.Sentences()), []string{
		"因自身得分变化 +2 位，因其他单位变化 +1 位。", "总分比上期 +2 分：纪律 +2。", "超过单位1之2、单位1之3、单位1之1。",
	})
	same(t, "what weighs", targets(up.Cause.Weigh), []string{"q2/board-0/u-0-4.html#_indicator.order"})
	same(t, "down", sentences(down.Cause.Sentences()), []string{
		"因自身得分变化 −2 位，因其他单位变化 −1 位。", "总分比上期 −2.25 分：纪律 −1.25，表扬 −1。", "被单位1之4、单位1之2、单位1之3超过。",
	})
}

// A quarter like the one before; and none before it.
func TestNobodyMoves(t *testing.T) {
	q := quarters{units: []int{2}, first: true, events: []happened{{0, unitAt(0, 1), "fault", 1}, {1, unitAt(0, 1), "fault", 1}}}
	brief := q.page(t, site.BriefAddress("q2")).(*site.Brief)
	m := brief.Board.Movers
	if m.None != "没有单位的名次发生变化。" || m.Counts != "0 个单位上升，0 个下降，2 个持平，0 个新参评。" || len(m.Up)+len(m.Down) != 0 {
		t.Errorf("%+v", m)
	}
	first := q.page(t, site.BriefAddress("q1")).(*site.Brief).Board
	if m := first.Movers; m.Counts+m.None != "" || len(m.Up)+len(m.Down) != 0 || first.Baseline.Text != "没有上一期成绩可比。" {
		t.Errorf("%+v, %q", m, first.Baseline.Text)
	}
}

// One subject alone is first, whatever it lost; it has no next place.
func TestOneSubjectAlone(t *testing.T) {
	q := quarters{units: []int{1}, first: true, events: []happened{{1, unitAt(0, 0), "fault", 3}}}
	brief := q.page(t, site.BriefAddress("q2")).(*site.Brief)
	rows := brief.Board.Groups[0].Tables[0].Rows
	if len(brief.Board.Groups[0].Tables) != 1 || len(rows) != 1 || rows[0].Place != "1" || rows[0].Above != "—" || rows[0].Total != "97" {
		t.Errorf("%+v", rows)
	}
	if d := brief.Board.Deductions; d.Total.Text != "本期扣分 1 笔，共 3 分，涉及 1 个单位、1 条条款。" || len(d.Rows) != 1 || d.Rest != nil {
		t.Errorf("%+v", d)
	}
}

// Two boards, nothing deducted on the second: that has a line of its own.
func TestSeveralBoards(t *testing.T) {
	q := quarters{units: []int{3, 3}, first: true, lang: locale.En, events: []happened{{1, unitAt(0, 0), "fault", 1}, {1, unitAt(0, 2), "slip", 2}, {1, unitAt(1, 1), "merit", 1}}}
	brief := q.page(t, site.BriefAddress("q2")).(*site.Brief)
	if len(brief.Others) != 1 {
		t.Fatalf("%d other boards", len(brief.Others))
	}
	other := brief.Others[0]
	same(t, "in a line", []string{brief.Board.Deductions.Total.Text, other.Moved.Text, other.Charged.Text},
		[]string{"Deductions: 2, 1.5 points; units: 2; clauses: 1.", "Up: 0; down: 2; level: 1; new: 0.", "No deduction is on record for this period."})
	// All shared place 1; the unit that lost most is third now, the other second.
	// A sheet with another board has room for two movers each way.
	m := brief.Board.Movers
	if m.Counts != "Up: 0; down: 2; level: 1; new: 0." || len(m.Down) != 2 || m.MoreDown != "" {
		t.Errorf("%+v", m)
	}
	same(t, "down", sentences(m.Down[0].Cause.Sentences()), []string{
		"Places by its own change: −2; by the others' change: 0.", "Total against the period before: −1: 纪律 −1.",
	})
}

// Of three hundred subjects the first ten and the last five are shown, outside
// the first ten; how many are left out is said. The page of the period has all.
func TestManySubjects(t *testing.T) {
	q := quarters{units: []int{300}}
	for n := range 300 {
		if n > 0 {
			q.events = append(q.events, happened{1, unitAt(0, n), "slip", n})
		}
	}
	home := q.page(t, site.HomeAddress).(*site.Home).Latest.Boards[0].Groups[0]
	if home.Left == nil || home.Left.Text != "其间另有 285 个单位" || len(home.Rows) != 10 || len(home.Last) != 5 ||
		home.Rows[9].Place != "10" || home.Last[0].Place != "296" || home.Last[4].Place != "300" {
		t.Errorf("%d rows, then %v, then %d", len(home.Rows), home.Left, len(home.Last))
	}
	brief := q.page(t, site.BriefAddress("q2")).(*site.Brief).Board.Groups[0].Tables
	if len(brief) != 2 || len(brief[0].Rows) != 10 || brief[0].Left != nil || len(brief[1].Rows) != 0 || brief[1].Left.Text != "其间另有 285 个单位" || len(brief[1].Last) != 5 {
		t.Errorf("%+v", brief)
	}
	out := q.page(t, site.EmbedAddress).(*site.Embed).Latest.Boards[0].Groups[0]
	if out.Left == nil || out.Left.Text != "以下另有 290 个单位" || len(out.Rows) != 10 || len(out.Last) != 0 {
		t.Errorf("%d rows, then %v, then %d", len(out.Rows), out.Left, len(out.Last))
	}
	if all := q.page(t, site.PeriodAddress("q2")).(*site.PeriodPage).Summary.Boards[0].Groups[0]; len(all.Rows) != 300 || all.Left != nil {
		t.Errorf("the page of the period has %d rows", len(all.Rows))
	}
}

// Twenty subjects are shown whole, in two columns.
func TestTwentySubjects(t *testing.T) {
	tables := quarters{units: []int{20}}.page(t, site.BriefAddress("q2")).(*site.Brief).Board.Groups[0].Tables
	if len(tables) != 2 || len(tables[0].Rows) != 10 || len(tables[1].Rows) != 10 || tables[1].Left != nil {
		t.Errorf("%d tables: %d rows, %d rows", len(tables), len(tables[0].Rows), len(tables[1].Rows))
	}
}

// What is late or open: the notice, an appeal that no ruling answers, an urgent
// task; an answered appeal and a task that is not urgent are not.
func TestOverdue(t *testing.T) {
	q := quarters{units: []int{2}, events: []happened{{1, unitAt(0, 0), "fault", 1}, {1, unitAt(0, 1), "fault", 1}}, extra: `
[[appeal]]
id = "a-1"
entry = "q2/e-1"
entered = 2020-07-09
filed = 2020-07-08
filed_by = "单位1之1"
grounds = "某由"
[[appeal]]
id = "a-2"
entry = "q2/e-2"
entered = 2020-07-09
filed = 2020-07-08
filed_by = "单位1之2"
grounds = "某由"
[[ruling]]
id = "r-1"
entry = "q2/e-2"
appeal = "a-2"
outcome = "revoked"
entered = 2020-07-12
decided = 2020-07-12
decided_by = "考评办"
document = "某号"
reason = "属实"
recorded_by = "lu"
approved_by = "shen"
` + task("t-1", "防汛", true) + task("t-2", "走访", false)}
	brief := q.page(t, site.BriefAddress("q2")).(*site.Brief)
	same(t, "overdue", sentences(brief.Overdue), []string{
		"公示应于 2020-07-10 公布，2020-07-13 公布，迟 3 天：等候补报",
		"到 2020-07-13 未裁定的申告 1 件：q2/a-1（单位1之1，已提出 5 天）。",
		"紧急任务 1 项：防汛（2020-05-02 下达）。",
	})
	var links []string
	for _, s := range brief.Overdue {
		links = append(links, targets(s)...)
	}
	same(t, "links", links, []string{"index.html#period.publications", "rulings.html#q2/a-1", "tasks.html#q2/t-1"})
	if brief.Board.Deductions.Total.Text != "本期扣分 1 笔，共 1 分，涉及 1 个单位、1 条条款。" {
		t.Errorf("a revoked deduction counts: %s", brief.Board.Deductions.Total.Text)
	}
	if brief.Summary.Open != "公示期间可以提出申告；定稿应于 2020-07-20 公布。" {
		t.Errorf("open: %s", brief.Summary.Open)
	}
	quiet := quarters{units: []int{1}, first: true}.page(t, site.BriefAddress("q1")).(*site.Brief)
	if len(quiet.Overdue) != 0 || quiet.Summary.Open != "" {
		t.Errorf("%q, %q", sentences(quiet.Overdue), quiet.Summary.Open)
	}
}

// A notice may state the last day of appeals: the pages of the period do then,
// and what is said of the final edition does not say less exactly.
func TestLastDayOfAppeals(t *testing.T) {
	q := quarters{units: []int{1}, first: true, notice: "appeals_until = 2020-07-16"}
	brief := q.page(t, site.BriefAddress("q2")).(*site.Brief)
	if got := brief.Summary.State.Appeals; got != "申告截至 2020-07-16（含当日）" {
		t.Errorf("the state says %q", got)
	}
	// The day of the final edition is said once: as the next publication.
	if got := brief.Summary.Open + "|" + brief.Next; got != "|下次公布：第二季度定稿，2020-07-20" {
		t.Errorf("open and next: %q", got)
	}
	if got := q.page(t, site.PeriodAddress("q2")).(*site.PeriodPage).Summary.Open; got != "定稿应于 2020-07-20 公布。" {
		t.Errorf("open: %q", got)
	}
	if past := q.page(t, site.BriefAddress("q1")).(*site.Brief).Summary.State.Appeals; past != "" {
		t.Errorf("a final edition says %q", past)
	}
}

func task(id, title string, urgent bool) string {
	return strings.NewReplacer("ID", id, "TITLE", title, "URGENT", fmt.Sprint(urgent)).Replace(`
[[task]]
id = "ID"
title = "TITLE"
urgent = URGENT
issuer = "committee-0"
document = "某号"
issued = 2020-05-02
entered = 2020-05-02
approved_by = "shen"
`)
}
