package recheck_test

import (
	"bytes"
	"fmt"
	"io/fs"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/net/html"

	"gongping/internal/build"
	"gongping/internal/locale"
)

// together is the folder of levels with a squad that is ranked with the officers.
func together(t *testing.T) fs.FS {
	t.Helper()
	folder := levels.files(t)
	folder["units.toml"] = &fstest.MapFile{Data: []byte(string(folder["units.toml"].Data) + `
[[unit]]
id = "helpers"
name = "辅助组"
kind = "officer"
parent = "squad-1"
from = 2018-01-01
`)}
	return folder
}

// TestBothKindsAddUp: units and people on one board have neutral words.
func TestBothKindsAddUp(t *testing.T) {
	for _, lang := range locale.Langs() {
		t.Run(fmt.Sprint(lang), func(t *testing.T) {
			t.Parallel()
			site := built(t, together(t), build.Options{Lang: lang})
			mustAddUp(t, site)
			page, err := fs.ReadFile(site, "2020q4/officers/index.html")
			if err != nil {
				t.Fatal(err)
			}
			if head := map[locale.Lang]string{locale.ZhCN: ">参评对象</th>", locale.En: ">Subject</th>"}[lang]; !strings.Contains(string(page), head) {
				t.Errorf("no %q", head)
			}
		})
	}
}

// What pages say of people must not be what they say of units.
func TestTamperingWithWhom(t *testing.T) {
	site := levels.open(t, build.Options{})
	const board, ledger = "2020q4/officers/index.html", "2020q4/officers/p-02.html"
	for name, c := range map[string]tampering{
		"said to be of units":    {site, board, `data-about="people"`, `data-about="units"`, "body: printed"},
		"said to be of people":   {site, "2020q4/squads/index.html", `data-about="units"`, `data-about="people"`, "body: printed"},
		"a period of units only": {site, "2020q4/deductions.html", `data-about="both"`, `data-about="units"`, "body: printed"},
		"head over people":       {site, board, `<th scope="col" class="subject"[^>]*>姓名`, `<th scope="col" class="subject">单位`, "thead"},
		"head at home":           {site, "2020h2/index.html", `<th scope="col" class="subject">姓名`, `<th scope="col" class="subject">单位`, "thead"},
		"spread of units":        {site, board, `共 3 人`, `共 3 个单位`, "want \"共 3 人"},
		"movers of units":        {site, "2020q4/brief.html", `0 人上升，1 人下降`, `0 个单位上升，1 个下降`, "table.others"},
		"deductions of units":    {site, "2020q4/brief.html", `涉及 1 人、`, `涉及 1 个单位、`, "table.others"},
		"register of units":      {site, "2020q4/deductions.html", `涉及 (\d) 个参评对象`, `涉及 $1 个单位`, "p.lead"},
		"heat map of units":      {site, "2020q4/officers/indicators.html", `各人得分相差`, `各单位得分相差`, "各人"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.mustBeFound(t)
		})
	}
	if site.files[ledger] == nil || strings.Contains(string(site.files[ledger].Data), "本单位") {
		t.Errorf("%s speaks of a unit", ledger)
	}
}

// ofUnitsThere is what pages about people may say of units: those in which people
// serve, those that lend and borrow, the ways to all, and the units of numbers.
var ofUnitsThere = map[locale.Lang]*regexp.Regexp{
	locale.ZhCN: regexp.MustCompile(`所在单位|上级单位|借出单位|用人单位|抽调的天数算在本单位|计量单位|每单位分值|各单位|发布单位|为单位分别排名|单位层级|^单位$|下级各单位在|不在这类单位`),
	locale.En:   regexp.MustCompile(`Units|unit it belongs to|own unit|receiving unit|Lending unit|Lent by|Points per unit|^unit: |unit above|^Unit$|of the units below|Grades of units|in no such unit|people stand below their unit`),
}

// Every sentence of the pages about people alone, of two folders.
func TestPagesAboutPeopleDoNotSpeakOfUnits(t *testing.T) {
	says := map[locale.Lang]*regexp.Regexp{locale.ZhCN: regexp.MustCompile("单位"), locale.En: regexp.MustCompile(`\b[Uu]nits?\b`)}
	for _, lang := range locale.Langs() {
		pages := 0
		for _, folder := range []fs.FS{levels.files(t), stays.files(t), eligibility.files(t)} {
			for at, file := range built(t, folder, build.Options{Lang: lang}) {
				if !bytes.Contains(file.Data, []byte(`data-about="people"`)) || strings.Contains(at, "lent.html") || strings.HasSuffix(at, "/print.html") { // which has the former as a part
					continue
				}
				pages++
				for _, text := range sentences(t, file.Data) {
					if says[lang].MatchString(text) && !ofUnitsThere[lang].MatchString(text) {
						t.Errorf("%s says %q", at, text)
					}
				}
			}
		}
		if pages < 20 {
			t.Errorf("%v: only %d pages about people", lang, pages)
		}
	}
}

// sentences are the texts of the elements of a page.
func sentences(t *testing.T, page []byte) (list []string) {
	t.Helper()
	root, err := html.Parse(bytes.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	for n := range root.Descendants() {
		if n.Type == html.TextNode && n.Parent.Data != "script" && n.Parent.Data != "style" {
			if text := strings.TrimSpace(n.Data); text != "" {
				list = append(list, text)
			}
		}
	}
	return list
}

// A scheme of units that takes the totals of people says so.
func TestTotalsOfPeopleAreNotThoseOfUnits(t *testing.T) {
	site := built(t, stays.files(t), build.Options{})
	for at, says := range map[string]string{"schemes/rolled/2020.html": "下级各人在《民警考评办法》", "schemes/bureaus/2020.html": "下级各单位在《警队考评办法》"} {
		if file := site[at]; file == nil || !bytes.Contains(file.Data, []byte(says)) {
			t.Errorf("%s does not say %q", at, says)
		}
	}
}
