package recheck_test

import (
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

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
		"head over people":       {site, board, `<th scope="col" class="subject">姓名`, `<th scope="col" class="subject">单位`, "thead"},
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
