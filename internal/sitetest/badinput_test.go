package sitetest

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/net/html"

	"gongping/internal/build"
	"gongping/internal/diag"
	"gongping/internal/locale"
	"gongping/internal/outdir"
	"gongping/internal/recheck"
)

// said is what a page must say, and must not, white space apart.
type said struct{ page, says, silent string }

// bothLanguages are the sites of an office, held to every check and recomputed.
func (o *office) bothLanguages(t *testing.T) map[locale.Lang]*site {
	t.Helper()
	sites := make(map[locale.Lang]*site)
	for _, lang := range locale.Langs() {
		s := folder{fsys: inMemory(o.files()), lang: lang}.build(t)
		for _, c := range checks {
			for _, fault := range s.faults(c) {
				t.Errorf("%s: %s: %s", lang, c.name, fault)
			}
		}
		files := make(fstest.MapFS)
		for name, data := range s.files {
			files[name] = &fstest.MapFile{Data: data}
		}
		for _, problem := range recheck.Site(files) {
			t.Errorf("%s: %s", lang, problem)
		}
		sites[lang] = s
	}
	return sites
}

// mustSay holds pages to what they say.
func (s *site) mustSay(t *testing.T, list ...said) {
	t.Helper()
	for _, c := range list {
		doc := s.page(c.page)
		if doc == nil {
			t.Errorf("no page %s", c.page)
			continue
		}
		got := spaceless(text(mainOf(doc)))
		if c.says != "" && !strings.Contains(got, spaceless(c.says)) || c.silent != "" && strings.Contains(got, spaceless(c.silent)) {
			t.Errorf("%s: want %q and not %q in %s", c.page, c.says, c.silent, shorten(got))
		}
	}
}

// rows are those of the bodies of the tables of a class.
func (s *site) rows(page, class string) []*html.Node {
	var list []*html.Node
	for table := range elements(s.page(page), "table") {
		if v, _ := value(table, "class"); v != class {
			continue
		}
		for body := range elements(table, "tbody") {
			for row := range elements(body, "tr") {
				list = append(list, row)
			}
		}
	}
	return list
}

// A unit whose values of a quarter nobody reported: the ledger says by which
// clause it has none, the brief that it is late, and it is ranked with the rest.
func TestUnitWithoutData(t *testing.T) {
	t.Parallel()
	o := newOffice("甲分局", "乙分局", "丙分局")
	o.report = map[string]bool{"2019q4 u-2": true}
	o.add(0, 4, "fault", 1)
	sites := o.bothLanguages(t)
	sites[locale.ZhCN].mustSay(t,
		said{"2019q4/case/u-2.html", "完成率，逾期未报，按条款计分", ""},
		said{"2019q4/case/u-2.html", "本期没有记录", "NaN"},
		said{"2019q4/brief.html", "截止 2020-01-05 未报的 1 项：丙分局的走访率", "没有逾期"},
		said{"2019q4/case/index.html", "3丙分局60", ""},
		said{"2019q3/brief.html", "没有逾期、未了和紧急的事项", "丙分局的走访率"},
		said{"subjects/u-2.html", "2019年第4季度", "没有公布成绩"},
	)
	sites[locale.En].mustSay(t, said{"2019q4/brief.html", "Not reported by 2020-01-05 (1): 丙分局, 走访率", "Nothing is overdue"},
		said{"2019q4/case/u-2.html", "unreported after its date", ""})
}

// A quarter in which there are no units any more has pages that say so; one
// before the first edition of the scheme has none, and is refused if it is
// published all the same.
func TestQuarterWithoutBoard(t *testing.T) {
	t.Parallel()
	o := newOffice("甲分局", "乙分局")
	for n := range o.units {
		o.units[n].life = "from = 2010-01-01\nuntil = 2019-09-30"
	}
	o.report = map[string]bool{"2019q4 u-0": true, "2019q4 u-1": true}
	o.applies = "2019q2"
	o.unpublished = map[string]bool{"2019q1": true}
	sites := o.bothLanguages(t)
	sites[locale.ZhCN].mustSay(t,
		said{"2019q4/index.html", "全局：本期没有参加排名的单位", ""},
		said{"2019q4/case/index.html", "全局：本期没有参加排名的单位", ""},
		said{"2019q4/case/indicators.html", "本期没有单位", "格的底色"},
		said{"2019q4/case/analysis.html", "本期没有单位，没有可以分析的", ""},
		said{"2019q4/brief.html", "全局：本期没有参加排名的单位", ""},
		said{"index.html", "全局：本期没有参加排名的单位", "2019年第1季度"},
		said{"embed/latest.html", "本期没有参加排名的单位", ""},
		said{"subjects/u-0.html", "已撤销", "2019年第1季度"},
	)
	sites[locale.En].mustSay(t, said{"2019q4/brief.html", "no unit is ranked in this period", "There is no unit in"})
	for lang, s := range sites {
		for _, name := range s.paths {
			if strings.HasPrefix(name, "2019q1/") {
				t.Errorf("%s: there is %s", lang, name)
			}
		}
	}
	o.unpublished = nil
	o.mustBeRefused(t, []string{"[GP611] publications.toml:2:10:", "2019q1"}, "2019q2")
}

// A unit alone in its group has a place and nobody to be compared with; English
// speaks of it as of one.
func TestUnitAlone(t *testing.T) {
	t.Parallel()
	o := newOffice("甲分局")
	o.add(0, 3, "merit", 1)
	o.add(0, 4, "fault", 1)
	sites := o.bothLanguages(t)
	sites[locale.ZhCN].mustSay(t,
		said{"2019q4/case/index.html", "1甲分局95持平（原第1名）", "并列第"},
		said{"2019q4/case/index.html", "落后—领先—", "得分分布"},
		said{"2019q4/case/compare/u-0.html", "全局只有这一个单位，没有可比的单位", "只列得分有差别的项目"},
		said{"subjects/u-0.html", "有名次的 4 期都是第1名", "最差"},
		said{"2019q4/case/analysis.html", "没有九成及以上单位得分相同的指标", "全部单位得分相同"},
	)
	sites[locale.En].mustSay(t,
		said{"2019q4/brief.html", "Deductions: 1, 1 point; units: 1", "1 points"},
		said{"2019q4/deductions.html", "of 1 unit. In force: 1", "1 units"},
		said{"subjects/index.html", "1 unit that ever had a result", "1 units"},
	)
	// In its first quarter it has no place but one.
	o.periods = 1
	o.events = nil
	first := o.bothLanguages(t)
	first[locale.ZhCN].mustSay(t, said{"subjects/u-0.html", "只有2019年第1季度一期有名次：第1名", "都是第"})
	first[locale.En].mustSay(t, said{"subjects/u-0.html", "There is a place in one period only", "every one of the 1"})
}

// Nobody is ranked: every page that shows an order says so and leads to those
// who have a score.
func TestNobodyRanked(t *testing.T) {
	t.Parallel()
	o := newOffice("甲分局", "乙分局", "丙分局")
	o.group = "unranked = true"
	sites := o.bothLanguages(t)
	const zh, en = "本期没有参加排名的单位；计分而不排名的单位 3 个", "No unit is ranked in this period; units with a score and no place: 3"
	for _, page := range []string{"index.html", "embed/latest.html", "2019q4/index.html", "2019q4/brief.html", "2019q4/case/index.html", "2019q4/case/indicators.html"} {
		sites[locale.ZhCN].mustSay(t, said{page, zh, "全局：本期"})
		sites[locale.En].mustSay(t, said{page, en, "全局: no unit"})
	}
	// Each of them has its reason.
	sites[locale.ZhCN].mustSay(t, said{"2019q4/case/index.html", "甲分局96全局：计分，不排名", ""}, said{"2019q4/case/u-0.html", "全局：计分，不排名", ""})
	sites[locale.En].mustSay(t, said{"2019q4/case/index.html", "全局: scored and not ranked", ""})
	sites[locale.ZhCN].mustSay(t, said{"2019q4/case/compare/u-0.html", "按名册的先后排列", "按名次排列"})
}

// Three hundred units with names of sixty characters: the ranking and the heat
// map have all, whole; what is short stays short and says how many it left out.
func TestThreeHundredUnits(t *testing.T) {
	t.Parallel()
	const many = 300
	var names []string
	for n := range many {
		names = append(names, longName[:len(longName)-len("分局")]+fmt.Sprintf("%02x", n%256)+string(rune('甲'+n/256)))
	}
	o := newOffice(names...)
	o.periods = 2
	for n := range many {
		o.add(n, 1, "fault", n%23+1)
		o.add(n, 2, "fault", n%37+1)
	}
	s := folder{fsys: inMemory(o.files())}.build(t)
	s.mustPass(t)
	files := make(fstest.MapFS)
	for name, data := range s.files {
		files[name] = &fstest.MapFile{Data: data}
	}
	for _, problem := range recheck.Site(files) {
		t.Error(problem)
	}
	for page, want := range map[string]int{"2019q2/case/index.html": many, "2019q2/case/indicators.html": many, "2019q2/brief.html": 12, "index.html": 15} {
		seen := 0
		for row := range elements(mainOf(s.page(page)), "tr") {
			for head := range elements(row, "th") {
				name := spaceless(text(head))
				if strings.HasPrefix(name, "临渡栖云东埠澜门") {
					seen++
				}
			}
		}
		if seen != want {
			t.Errorf("%s has %d units in its tables, want %d", page, seen, want)
		}
	}
	for n, name := range names {
		if _, title, _ := strings.Cut(text(mainOf(s.page(fmt.Sprintf("2019q2/case/u-%d.html", n)))), name); title == "" {
			t.Errorf("the ledger of unit %d does not name it in full", n)
		}
	}
	s.mustSay(t, said{"2019q2/brief.html", "其间另有 288 个单位", ""}, said{"index.html", "其间另有 285 个单位", ""},
		said{"2019q2/case/index.html", "共 300 个单位", ""}, said{"2019q2/deductions.html", "涉及 300 个单位", ""})
	// Short names leave the brief more room.
	for n := range o.units {
		o.units[n].name = fmt.Sprintf("第%d分局", n)
	}
	short := folder{fsys: inMemory(o.files())}.build(t)
	short.mustSay(t, said{"2019q2/brief.html", "其间另有", "其间另有 288 个单位"})
}

// Characters that take two units of UTF-16, alone and so many that pictures cut
// the name: nowhere is one halved, and titles of pictures have all of them.
func TestCharactersBeyondTheBMP(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("𠮷𠀋", 15) + "分局"
	o := newOffice("𠮷野𠀋分局", long, "👮‍♀️分局")
	o.words = []string{"守纪", long, "基础", long}
	o.add(1, 4, "fault", 3)
	for lang, s := range o.bothLanguages(t) {
		for name, data := range s.files {
			if ext := path.Ext(name); (ext == ".html" || ext == ".json") && (strings.Contains(string(data), "\uFFFD") || strings.Contains(string(data), `\ud8`)) {
				t.Errorf("%s: %s has half a character", lang, name)
			}
		}
		for n, u := range o.units {
			for _, page := range []string{"index.html", "2019q4/case/index.html", "2019q4/case/indicators.html", "2019q4/brief.html", "subjects/index.html", fmt.Sprintf("2019q4/case/u-%d.html", n)} {
				s.mustSay(t, said{page, u.name, ""})
			}
		}
		if page := string(s.files["2019q4/case/u-1.html"]); !strings.Contains(page, "𠮷𠀋…</text>") && !strings.Contains(page, "𠮷…</text>") {
			t.Errorf("%s: no picture cuts the name of the category", lang)
		}
	}
}

// No deductions at all: registers, brief, ledger and analysis say so, and show no
// empty tables.
func TestNoDeductions(t *testing.T) {
	t.Parallel()
	o := newOffice("甲分局", "乙分局", "丙分局")
	o.value = func(int) int { return 100 }
	sites := o.bothLanguages(t)
	sites[locale.ZhCN].mustSay(t,
		said{"2019q4/deductions.html", "本期没有扣分记录", "合计"},
		said{"2019q4/deductions.html", "各单位没有记录以外的失分", ""},
		said{"2019q4/brief.html", "本期没有扣分记录", "笔数"},
		said{"2019q4/case/u-0.html", "各项均未失分也未加分，满分 100 分", "若补回"},
		said{"2019q4/case/u-0.html", "本单位本期没有按条款扣分的记录", ""},
		said{"2019q4/case/index.html", "并列第1名甲分局", "第2名"},
		said{"2019q4/case/analysis.html", "本期没有扣分的事实", "改判率是"},
		said{"subjects/u-0.html", "各期都没有失分的项目", ""},
	)
	for lang, s := range sites {
		for _, page := range []string{"2019q4/deductions.html", "2019q4/bonuses.html", "2019q4/tasks.html", "2019q4/rulings.html"} {
			if n := count(elements(mainOf(s.page(page)), "table")); n > 0 {
				t.Errorf("%s: %s has %d tables with nothing in them", lang, page, n)
			}
		}
	}
	sites[locale.En].mustSay(t, said{"2019q4/case/u-0.html", "Nothing was lost or gained: 100 points", ""},
		said{"2019q4/case/analysis.html", "No fact took points in this period.", ""})
}

// Three hundred deductions of one unit: the ledger has each with its id, and they
// come to what the pages say.
func TestThreeHundredDeductions(t *testing.T) {
	t.Parallel()
	o := newOffice("甲分局", "乙分局", "丙分局")
	const many = 300
	for range many {
		o.add(0, 4, "fault", 1)
	}
	sites := o.bothLanguages(t)
	for lang, s := range sites {
		for n := range many {
			id := fmt.Sprintf("2019q4/e-%03d", n+1)
			for _, page := range []string{"2019q4/case/u-0.html", "2019q4/deductions.html"} {
				if !strings.Contains(string(s.files[page]), ">"+id+"<") {
					t.Errorf("%s: %s does not have %s", lang, page, id)
				}
			}
		}
		if n := len(s.rows("2019q4/deductions.html", "plain register")); n != many {
			t.Errorf("%s: %d rows of the register, want %d", lang, n, many)
		}
	}
	sites[locale.ZhCN].mustSay(t,
		said{"2019q4/case/u-0.html", "以下各项合计 = −300", ""},
		said{"2019q4/case/u-0.html", "失 304 分", ""},
		said{"2019q4/case/u-0.html", "总分−204", ""},
		said{"2019q4/deductions.html", "本期登记扣分 300 项，涉及 1 个单位：现计扣分 300 项，合计 −300 分", ""},
		said{"2019q4/brief.html", "本期扣分 300 笔，共 300 分，涉及 1 个单位、1 条条款", ""},
	)
	sites[locale.En].mustSay(t, said{"2019q4/deductions.html", "Deductions on record: 300, of 1 unit.", ""})
}

// A notice with broken links is refused, with the line, the words of the link and
// what may be meant; nothing is written.
func TestNoticeWithBrokenLinks(t *testing.T) {
	t.Parallel()
	o := newOffice("甲分局", "乙分局")
	o.more = map[string]string{"notices/a.md": "+++\ndate = 2020-01-20\ntitle = \"公示\"\n+++\n\n见[简报](/2019q4/breif.html)，\n[没有的期](/2020q9/index.html)，\n[空的]()，\n[好的](/2019q4/index.html)。\n"}
	o.mustBeRefused(t, []string{"[GP705] notices/a.md:6:2:", "[GP705] notices/a.md:7:1:", "[GP705] notices/a.md:8:1:", "/2019q4/brief.html"}, "notices/a.md:9")
}

// mustBeRefused demands that nothing is written and that the findings have some
// texts, in both languages, and not another.
func (o *office) mustBeRefused(t *testing.T, texts []string, silent string) {
	t.Helper()
	var list diag.List
	dir := filepath.Join(t.TempDir(), "site")
	summary, err := build.Build(inMemory(o.files()), dir, outdir.Options{}, build.Options{}, &list)
	if _, missing := os.Lstat(dir); err != nil || summary != nil || !errors.Is(missing, fs.ErrNotExist) {
		t.Fatalf("built: %v, %v", summary, err)
	}
	for _, lang := range locale.Langs() {
		var b strings.Builder
		if err := diag.WriteText(&b, lang, list.All(), diag.TextOptions{}); err != nil {
			t.Fatal(err)
		}
		for _, want := range texts {
			if !strings.Contains(b.String(), want) {
				t.Errorf("%s: no %q in\n%s", lang, want, b.String())
			}
		}
		if strings.Contains(b.String(), silent) {
			t.Errorf("%s: %q in\n%s", lang, silent, b.String())
		}
	}
}
