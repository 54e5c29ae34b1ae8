package site

import (
	"slices"
	"strings"
	"testing"

	"gongping/content"
	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/locale"
	"gongping/internal/markdown"
	"gongping/internal/source"
)

// demonstration is the demo with the two editions of its scheme.
func demonstration(t *testing.T, lang locale.Lang) (p *planner, old, new *dataset.Scheme) {
	t.Helper()
	var list diag.List
	d, err := dataset.Load(content.FS, &list)
	if err != nil || list.HasErrors() {
		t.Fatal(err, list.All())
	}
	p = &planner{in: &Input{Data: d, Schemes: make(map[*dataset.Scheme]*SchemeInput)}, Texts: locale.Texts{Lang: lang}}
	for i := range d.Schemes {
		p.in.Schemes[&d.Schemes[i]] = approved(t, d.Schemes[i].Text.Path, d.Schemes[i].Text.Text)
	}
	editions := p.editions("key-work")
	return p, editions[0], editions[1]
}

func approved(t *testing.T, path, text string) *SchemeInput {
	t.Helper()
	file, err := source.New(path, []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	in := &SchemeInput{Clauses: make(map[string]string)}
	if in.Sections, in.Rest, err = markdown.Sections(file); err != nil {
		t.Fatal(err)
	}
	for _, a := range markdown.Anchors(file) {
		in.Clauses[a.ID] = a.Title
	}
	return in
}

func TestDifferencesOfTheDemoInWords(t *testing.T) {
	for lang, want := range map[locale.Lang][]string{
		locale.ZhCN: {
			"总分上限由 115 改为 110，自2020年第三季度起，依据云公基委〔2020〕11号。",
			"“基础工作”的权重由 20 改为 25，自2020年第三季度起，依据云公基委〔2020〕11号。",
			"“危险驾驶案件移送起诉”每件由 +0.05 分 改为 +0.005 分，自2020年第三季度起，依据第三十三条 重点案件攻坚。",
			"“重点案件攻坚”的名称由 打击处理 改为 重点案件攻坚，自2020年第三季度起，依据第三十三条 重点案件攻坚。",
			"“走访任务”的计分方法由 分档计分 改为 按完成比例计分，自2020年第三季度起，依据第十条 走访任务。",
			"“走访任务”的计分规则取消“走访完成率 ≥ 100%：20”，自2020年第三季度起（原见第十条 走访任务）。",
			"“出租房屋巡查”的计分规则由“并列的按最前一名计”改为“并列的平分这几名的分”，自2020年第三季度起，依据第二十一条 出租房屋巡查。",
			"新增系数“山区难度系数”：鹤原县局：1.1；松坪县局：1.08；望岭县局：1.05；其余：1；范围：走访任务，自2020年第三季度起，依据第七条 系数。",
			"取消系数“城区难度系数”：城区分局（类别）：1.03；其余：1；范围：人口管理，自2020年第三季度起（原见第七条 系数）。",
		},
		locale.En: {
			"cap of the total changed from 115 to 110, from 2020年第三季度 on, under 云公基委〔2020〕11号.",
			"“危险驾驶案件移送起诉”, per 件: changed from +0.05 to +0.005, from 2020年第三季度 on, under 第三十三条 重点案件攻坚.",
		},
	} {
		p, old, new := demonstration(t, lang)
		got := sentencesOf(p.differences(historyPage, old, new))
		for _, sentence := range want {
			if !slices.Contains(got, sentence) {
				t.Errorf("not said: %s", sentence)
			}
		}
		for _, s := range got {
			if strings.ContainsAny(s, "\x00\x01\x02{}") {
				t.Errorf("a gap was left: %q", s)
			}
		}
	}
}

// A metric that is called otherwise is one difference: the rules that name it
// have not changed.
func TestAnotherNameIsOneDifference(t *testing.T) {
	p, old, _ := demonstration(t, locale.ZhCN)
	for name, change := range map[string]func(s *dataset.Scheme){
		"“新名称”的名称由 受理矛盾纠纷 改为 新名称": func(s *dataset.Scheme) {
			s.Metrics = renamed(s.Metrics, func(m *dataset.Metric) {
				if m.ID == "disputes" {
					m.Name = "新名称"
				}
			})
		},
		"“新名称”的名称由 基础工作 改为 新名称": func(s *dataset.Scheme) {
			s.Categories = renamed(s.Categories, func(c *dataset.Category) {
				if c.Name == "基础工作" {
					c.Name = "新名称"
				}
			})
		},
	} {
		other := *old
		change(&other)
		p.in.Schemes[&other] = p.in.Schemes[old]
		got := sentencesOf(p.differences(historyPage, old, &other))
		if len(got) != 1 || !strings.HasPrefix(got[0], name) {
			t.Errorf("want only %q, got %q", name, got)
		}
	}
}

func TestOrderIsADifference(t *testing.T) {
	p, old, _ := demonstration(t, locale.ZhCN)
	other := *old
	other.Grades = slices.Clone(old.Grades)
	slices.Reverse(other.Grades)
	p.in.Schemes[&other] = p.in.Schemes[old]
	got := sentencesOf(p.differences(historyPage, old, &other))
	if want := "等次的先后由“优秀，良好，合格，不合格”改为“不合格，合格，良好，优秀”"; len(got) != 1 || !strings.HasPrefix(got[0], want) {
		t.Errorf("want only %q, got %q", want, got)
	}
}

func TestEqualEditionsSaySo(t *testing.T) {
	p, old, _ := demonstration(t, locale.ZhCN)
	same := *old
	same.Edition = "2019b"
	p.in.Schemes[&same] = p.in.Schemes[old]
	e := p.historyEdition(historyPage, old, &same)
	if want := "与上一版（2019）相比，规则和正文都没有变化。"; e.Says != want || len(e.Blocks)+len(e.Texts) > 0 {
		t.Errorf("got %q, %d blocks, %d texts", e.Says, len(e.Blocks), len(e.Texts))
	}
}

func TestTextsAreCompared(t *testing.T) {
	p, old, new := demonstration(t, locale.ZhCN)
	p.in.Schemes[old] = approved(t, "a.md", "# 题\n\n## 章 {#ch}\n\n### 一 {#c-1}\n\n甲[二](#c-2)\n\n### 二 {#c-2}\n\n乙\n\n### 三 {#c-3}\n\n丙\n\n### 四 {#c-4}\n\n丁\n")
	p.in.Schemes[new] = approved(t, "b.md", "# 新题\n\n## 章 {#ch}\n\n### 二 {#c-2}\n\n乙\n\n### 一 {#c-1}\n\n甲甲[二](#c-2)\n\n### 五 {#c-5}\n\n### 四号 {#c-4}\n\n丁\n")
	var got []string
	for _, x := range p.textChanges("schemes/key-work/index.html", old, new) {
		got = append(got, strings.Join([]string{x.ID, x.Says, x.Was.Title.Text, x.Was.HTML, x.Was.None, x.Now.Title.Text, x.Now.HTML, x.Now.None}, "|"))
	}
	const from, rest = "，自2020年第三季度起", "条款以外的部分（题目、序言、章名）"
	want := []string{
		"text.2020.c-1|一 的文字有改动" + from + "|一|<p>甲<a href=\"2019.html#c-2\">二</a></p>\n||一|<p>甲甲<a href=\"2020.html#c-2\">二</a></p>\n|",
		"text.2020.c-5|新增 五" + from + "|||没有这一条。|五||只有标题，没有正文。",
		"text.2020.c-4|四 有改动，改为 四号" + from + "|四|<p>丁</p>\n||四号|<p>丁</p>\n|",
		"text.2020.c-3|删去 三" + from + "|三|<p>丙</p>\n||||没有这一条。",
		"text.2020.|" + rest + " 的文字有改动" + from + "|" + rest + "|<p><strong>题</strong></p>\n||" + rest + "|<p><strong>新题</strong></p>\n|",
		"|条款的先后由“章，一，二，四”改为“章，二，一，四号”||||||",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}
