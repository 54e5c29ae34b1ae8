package build_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"gongping/internal/site"
)

// A reason as long as a page and nine urgent tasks: the brief stays on its sheet.
// It cuts what is long, and names fewer tasks; how many there are stands there,
// and every sentence leads to the whole.
func TestBriefKeepsToItsSheet(t *testing.T) {
	long := strings.Repeat("等候补报并逐件复核，", 40)
	q := quarters{units: []int{2}, first: true}
	for n := range 4 {
		q.events = append(q.events, happened{1, unitAt(0, 0), "slip", 1})
		q.extra += fmt.Sprintf("[[appeal]]\nid = \"a-%d\"\nentry = \"q2/e-%d\"\nentered = 2020-07-09\nfiled = 2020-07-08\nfiled_by = %q\ngrounds = \"某由\"\n", n, n+1, strings.Repeat("某局", 40))
	}
	for n := range 9 {
		q.extra += task(fmt.Sprintf("t-%d", n), strings.Repeat("防汛", 40), true)
	}
	folder := q.folder()
	publications := strings.Replace(string(folder["publications.toml"].Data), "等候补报", long, 1)
	for n := range 5 { // each a day late, with as long a reason
		publications += fmt.Sprintf("[[publication]]\nperiod = \"q2\"\nedition = \"correction\"\ndue = 2020-08-%02d\ndate = 2020-08-%02d\nreason = %q\n", n+1, n+2, long)
	}
	publications = strings.Replace(publications, "due = 2020-07-20", "due = 2020-07-20\ndate = 2020-07-20", 1)
	folder["publications.toml"] = &fstest.MapFile{Data: []byte(publications)}
	brief := pageOf(t, folder, q.lang, site.BriefAddress("q2")).(*site.Brief)

	reason := "等候补报并逐件复核，等候补报并逐件复核，等候补报并逐件复核，等候补报并逐件复核，等候补报并逐件……"
	same(t, "why", []string{brief.Why.String()}, []string{"更正5的事由：" + reason})
	same(t, "where", targets(brief.Why), []string{"index.html#period.publications"})
	appeal := "（" + strings.Repeat("某局", 9) + "某……，已提出 29 天）"
	item := strings.Repeat("防汛", 9) + "防……（2020-05-02 下达）"
	same(t, "overdue", sentences(brief.Overdue), []string{
		"更正3应于 2020-08-03 公布，2020-08-04 公布，迟 1 天：" + reason,
		"更正4应于 2020-08-04 公布，2020-08-05 公布，迟 1 天：" + reason,
		"更正5应于 2020-08-05 公布，2020-08-06 公布，迟 1 天：" + reason,
		"此前另有 3 次迟于应公布日期",
		"到 2020-08-06 未裁定的申告 4 件：q2/a-0" + appeal + "，q2/a-1" + appeal + "等。",
		"紧急任务 9 项：" + item + "，" + item + "等。",
	})
	same(t, "where", targets(brief.Overdue[0]), []string{"index.html#period.publications"})
	same(t, "where", targets(brief.Overdue[5]), []string{"tasks.html#q2/t-0", "tasks.html#q2/t-1"})
	if brief.State == nil || brief.State.Line != "更正5，2020-08-06" || brief.State.Class != "correction" {
		t.Errorf("state %+v", brief.State)
	}
}
