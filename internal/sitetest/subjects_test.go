package sitetest

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/net/html"

	"gongping/internal/recheck"
)

// crowd is how many units the largest group has.
const crowd = 300

var longName = strings.Repeat("临渡栖云东埠澜门", 7) + "直属分局" // of sixty characters

// history is a folder with a unit for each thing that can happen to one: level
// with another, new, abolished, not ranked, alone, under two schemes, in a gap
// of a period that is not published, across two editions, in a crowd.
func history() map[string][]byte {
	files := make(map[string]*strings.Builder)
	write := func(name, format string, args ...any) {
		if files[name] == nil {
			files[name] = new(strings.Builder)
		}
		fmt.Fprintf(files[name], format, args...)
	}
	write("site.toml", "[site]\ntitle = \"考评\"\nbureau = \"市局\"\noffice = \"考评办\"\ncontact = \"内线 1\"\n"+
		"[[authority]]\nid = \"committee\"\nname = \"委员会\"\nlevel = \"bureau\"\n[[department]]\nid = \"order\"\nname = \"支队\"\n"+
		"[[assessor]]\nid = \"x\"\nname = \"甲\"\npost = \"干事\"\n[[assessor]]\nid = \"y\"\nname = \"乙\"\npost = \"主任\"\n")
	write("units.toml", "[[kind]]\nid = \"bureau\"\nname = \"分局\"\n[[class]]\nid = \"town\"\nname = \"城区\"\n[[class]]\nid = \"many\"\nname = \"众\"\n[[class]]\nid = \"lone\"\nname = \"独\"\n[[class]]\nid = \"special\"\nname = \"特\"\n[[identity]]\nid = \"pilot\"\nname = \"试点\"\n")
	unit := func(id, name, class, more string) {
		write("units.toml", "[[unit]]\nid = %q\nname = %q\nkind = \"bureau\"\nclass = %q\n%s\n", id, name, class, more)
	}
	const old = "from = 2010-01-01"
	unit("level-a", "甲分局", "town", old+"\nhead_count = 10\n[[unit.change]]\nfrom = 2019-05-01\nclass = \"town\"\nhead_count = 12\nidentities = [\"pilot\"]")
	unit("level-b", "乙分局", "town", old)
	unit("late", longName, "town", "from = 2019-04-01")
	unit("gone", "丁分局", "town", old+"\nuntil = 2019-05-31")
	unit("out-a", "戊分局", "special", old)
	unit("out-b", "己分局", "special", old)
	unit("alone", "庚分局", "lone", old)
	for n := range crowd {
		unit(fmt.Sprintf("u-%03d", n), fmt.Sprintf("第%03d分局", n), "many", old)
	}
	for n, p := range []string{"2019q1", "2019q2", "2019q3", "2019q4"} {
		starts := []string{"2019-01-01", "2019-04-01", "2019-07-01", "2019-10-01", "2020-01-01"}
		ends := []string{"2019-03-31", "2019-06-30", "2019-09-30", "2019-12-31"}
		write("periods.toml", "[[period]]\nid = %q\nname = \"%s期\"\nstart = %s\nend = %s\nreports_due = %s\n", p, p, starts[n], ends[n], ends[n][:8]+"30")
		if p != "2019q3" {
			write("publications.toml", "[[publication]]\nperiod = %q\nedition = \"final\"\ndue = 2020-02-0%d\ndate = 2020-02-0%d\n", p, n+1, n+1)
		}
		record := 0
		event := func(unit, indicator string, count int) {
			record++
			write("records/"+p+"/events.toml", "[[event]]\nid = \"e-%d\"\nsubject = %q\nindicator = %q\nkind = \"k\"\ncount = %d\noccurred = %s\nentered = %s\n"+
				"reason = \"事由\"\nevidence = \"卷1\"\nrecorded_by = \"x\"\napproved_by = \"y\"\n", record, unit, indicator, count, starts[n], ends[n])
		}
		event("level-a", "theft", n+1)
		event("level-b", "theft", n+1)
		if n > 0 {
			event("late", "theft", 5-n)
		}
		event("out-a", "theft", 2)
		event("level-a", "watch", 1)
		for k := range 40 {
			event(fmt.Sprintf("u-%03d", k), "theft", k%7+1)
		}
		if n == 3 {
			event("late", "fraud", 2)
		}
	}
	scheme := func(id, edition, from, issued, more string) {
		write("schemes/"+id+"/"+edition+".md", "# 办法\n\n### 第一条 {#c-1}\n")
		write("schemes/"+id+"/"+edition+".toml", "[scheme]\ntitle = \"%s办法\"\ndocument = \"1号\"\nauthority = \"committee\"\nsubjects = \"bureau\"\nissued = %s\neffective = %s\n"+
			"applies_from = %q\nfull = 100\nfloor = \"none\"\ncap = \"none\"\n%s", id, issued, issued, from, more)
	}
	indicator := func(id, name, category string, points int) string {
		return fmt.Sprintf("[[indicator]]\nid = %q\nname = %q\ncategory = %q\nclause = \"c-1\"\nissuer = \"committee\"\ndepartment = \"order\"\norientation = \"foundation\"\n"+
			"method = \"events\"\nfloor = \"none\"\n[[indicator.kind]]\nid = \"k\"\nname = \"起\"\nunit = \"起\"\npoints = %d\n", id, name, category, points)
	}
	groups := "[[group]]\nid = \"towns\"\nname = \"城区组\"\nclasses = [\"town\"]\n[[group]]\nid = \"many\"\nname = \"大组\"\nclasses = [\"many\"]\n" +
		"[[group]]\nid = \"lone\"\nname = \"单列组\"\nclasses = [\"lone\"]\n[[group]]\nid = \"special\"\nname = \"不排名组\"\nclasses = [\"special\"]\nunranked = true\n"
	direct := func(id, name string, start int) string {
		return fmt.Sprintf("[[category]]\nid = %q\nname = %q\nmodel = \"direct\"\nweight = %d\nstart = %d\n", id, name, start, start)
	}
	scheme("case", "2019", "2019q1", "2018-12-01", groups+direct("basic", "基础", 60)+direct("old", "旧类", 40)+
		indicator("theft", "盗窃", "basic", -1)+indicator("fire", "火灾", "old", -2))
	scheme("case", "2019b", "2019q4", "2019-09-01", groups+direct("basic", "基础", 60)+direct("new", "新类", 40)+
		indicator("theft", "盗窃", "basic", -1)+indicator("fraud", "诈骗", "new", -3))
	scheme("duty", "2019", "2019q1", "2018-12-01", "[[group]]\nid = \"all\"\nname = \"全部\"\n"+direct("duty", "值守", 100)+indicator("watch", "值守", "duty", -1))
	out := make(map[string][]byte, len(files))
	for name, b := range files {
		out[name] = []byte(b.String())
	}
	return out
}

// TestSubjectsThroughHistory reads what the pages say of each unit.
func TestSubjectsThroughHistory(t *testing.T) {
	t.Parallel()
	s := folder{fsys: inMemory(history())}.build(t)
	s.mustPass(t)
	files := make(fstest.MapFS)
	for name, data := range s.files {
		files[name] = &fstest.MapFile{Data: data}
	}
	for _, problem := range recheck.Site(files) {
		t.Error(problem)
	}
	for _, c := range []struct {
		page         string
		says, silent string
	}{
		{"subjects/level-a.html", "2019q3期没有公布成绩", ""},
		{"subjects/level-a.html", "自本期起适用版本 2019b", "丁分局"},
		{"subjects/level-a.html", "duty办法", ""},
		{"subjects/level-a.html", "2019-05-01", ""},
		{"subjects/late.html", longName, "2019q1期"},
		{"subjects/gone.html", "已撤销（存续至 2019-05-31）", "2019q3期"},
		{"subjects/out-a.html", "各期都没有名次", "最好第"},
		{"subjects/index.html", "已撤销（存续至 2019-05-31）", "还没有单位"},
		{"2019q2/case/compare/level-a.html", "总分相同", "没有可比的单位"},
		{"2019q2/case/compare/late.html", "2019q1期该单位没有成绩，不能比较", ""},
		{"2019q4/case/compare/level-a.html", "没有上一期成绩可比", ""},
		{"2019q2/case/compare/out-a.html", "按名册的先后", ""},
		{"2019q2/case/compare/alone.html", "单列组只有这一个单位", "只列得分有差别的项目"},
		{"2019q2/case/compare/u-020.html", "大组共 300 个单位，这里只列名次前后最近的 5 个", ""},
	} {
		doc := s.page(c.page)
		if doc == nil {
			t.Errorf("no page %s", c.page)
			continue
		}
		got := spaceless(text(mainOf(doc)))
		if !strings.Contains(got, spaceless(c.says)) || c.silent != "" && strings.Contains(got, spaceless(c.silent)) {
			t.Errorf("%s: want %q and not %q in %s", c.page, c.says, c.silent, got)
		}
	}
	// A gap is no zero, and no page grows with its group.
	if n := strings.Count(string(s.files["subjects/level-a.html"]), `class="gap"`); n != 4 {
		t.Errorf("%d rows of a gap, want one in each table of periods and of categories", n)
	}
	for page, want := range map[string]int{"2019q2/case/compare/u-150.html": 10, "2019q2/case/compare/u-020.html": 7, "2019q2/case/compare/level-b.html": 3, "2019q4/case/compare/level-b.html": 2} {
		for table := range elements(s.page(page), "table") {
			if class, _ := value(table, "class"); class == "plain versus" {
				for head := range elements(table, "thead") {
					if got := count(elements(head, "th")) - 2; got != want {
						t.Errorf("%s compares with %d others, want %d", page, got, want)
					}
				}
			}
		}
	}
}

// TestComparisonAcrossEditions: what only one edition has is a dash in the
// other, and stands in its category.
func TestComparisonAcrossEditions(t *testing.T) {
	t.Parallel()
	files := history()
	files["publications.toml"] = append(files["publications.toml"], "[[publication]]\nperiod = \"2019q3\"\nedition = \"final\"\ndue = 2020-02-03\ndate = 2020-02-03\n"...)
	s := folder{fsys: inMemory(files)}.build(t)
	got := text(mainOf(s.page("2019q4/case/compare/late.html")))
	for _, line := range []string{"新类 仅左列方案有34—+34", "诈骗 仅左列方案有−6—−6", "旧类 仅右列方案有—40−40", "火灾 仅右列方案有—00", "总分9297−5"} {
		if !strings.Contains(spaceless(got), spaceless(line)) {
			t.Errorf("no %q in %s", line, spaceless(got))
		}
	}
}

func spaceless(text string) string { return strings.Join(strings.Fields(text), "") }

func mainOf(doc *html.Node) *html.Node {
	for n := range elements(doc, "main") {
		return n
	}
	return doc
}
