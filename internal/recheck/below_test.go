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

// moved is the folder of levels with a squad that changes its bureau in the
// fourth quarter, and with more people in another than are shown at once.
func moved(t *testing.T) fs.FS {
	t.Helper()
	folder := levels.files(t)
	units := string(folder["units.toml"].Data)
	const squad = "parent = \"ninghe\"\nhead_count = 9\nfrom = 2018-01-01"
	if !strings.Contains(units, squad) {
		t.Fatal("no such squad")
	}
	units = strings.Replace(units, squad, squad+"\n[[unit.change]]\nfrom = 2020-11-15\nparent = \"longhu\"", 1)
	folder["units.toml"] = &fstest.MapFile{Data: []byte(units)}
	var people strings.Builder
	for n := range 13 {
		fmt.Fprintf(&people, "[[person]]\nid = \"q-%02d\"\nname = \"某%02d\"\nkind = \"officer\"\n[[person.post]]\nfrom = 2020-12-01\nunit = \"squad-2\"\n", n, n)
	}
	folder["people/many.toml"] = &fstest.MapFile{Data: []byte(people.String())}
	return folder
}

func TestMovedUnitsAddUp(t *testing.T) {
	for _, lang := range locale.Langs() {
		for _, asOf := range []string{"", "2020-10-10", "2021-01-10"} {
			t.Run(fmt.Sprint(lang, asOf), func(t *testing.T) {
				t.Parallel()
				mustAddUp(t, built(t, moved(t), build.Options{Lang: lang, AsOf: date(t, asOf)}))
			})
		}
	}
}

// TestDigitsOfUnitsCount changes every second digit on pages of units and on the
// list of subjects.
func TestDigitsOfUnitsCount(t *testing.T) {
	site := open(t, built(t, moved(t), build.Options{}))
	for _, path := range []string{"subjects/longhu.html", "subjects/squad-2.html", "subjects/squad-3.html"} {
		t.Run(path, func(t *testing.T) {
			t.Parallel()
			everyDigitCounts(t, site, path, 2)
		})
	}
}

// What a digit does not say of who is below whom.
func TestTamperingWithLevels(t *testing.T) {
	site := open(t, built(t, moved(t), build.Options{}))
	const list, bureau, lender, squad = "subjects/index.html", "subjects/longhu.html", "subjects/squad-2.html", "subjects/squad-3.html"
	for name, c := range map[string]tampering{
		"unit left out":        {site, bureau, `(table class="plain below-units">.*?<tbody>)<tr>.*?</tr>`, "$1", "table.below-units"},
		"person left out":      {site, lender, `(table class="plain below-people">.*?<tbody>)<tr>.*?</tr>`, "$1", "table.below-people"},
		"person twice":         {site, lender, `(table class="plain below-people">.*?<tbody>)(<tr>.*?</tr>)`, "$1$2$2", "table.below-people"},
		"another title":        {site, lender, `(td class="job">)副中队长`, "${1}中队长", "table.below-people"},
		"an identity":          {site, lender, `(td class="identities">)—`, "${1}骨干", "table.below-people"},
		"another scheme":       {site, lender, `(td class="scheme">\s*<a href="[^"]*">)民警考评办法`, "${1}警队考评办法", "table.below-people"},
		"of another edition":   {site, lender, `(td class="newest">[^<]*<span class="note">)定稿`, "${1}更正1", "table.below-people"},
		"move left out":        {site, bureau, `<tr class="came">.*?</tr>`, "", "table.moves"},
		"went, not came":       {site, bureau, `class="stay">来`, `class="stay">走`, "table.moves"},
		"from elsewhere":       {site, bureau, `(class="where">\s*<a href="[^"]*">)宁河分局`, "${1}龙湖分局", "table.moves"},
		"in another period":    {site, bureau, `class="during">2020年第四季度`, `class="during">2020年第三季度`, "table.moves"},
		"never went":           {site, squad, `<tr class="went">.*?</tr>`, "", "table.moves"},
		"moves out of order":   {site, lender, `(<tr class="came">.*?</tr>)(<tr class="came">.*?</tr>)`, "$2$1", "stands after a later day"},
		"lent left out":        {site, lender, `<tr class="out">.*?</tr>`, "", "table.unit-lent"},
		"borrowed left out":    {site, squad, `<tr class="in">.*?</tr>`, "", "table.unit-lent"},
		"borrowed, not lent":   {site, lender, `class="stay">借出`, `class="stay">借入`, "table.unit-lent"},
		"lent to another":      {site, lender, `(unit-lent.*?class="where">\s*<a href="[^"]*">)巡逻三队`, "${1}巡逻一队", "table.unit-lent"},
		"superior of before":   {site, squad, `(dd class="parent">\s*<a href=")longhu(\.html">)龙湖分局`, "${1}ninghe${2}宁河分局", "dd.parent"},
		"superior of history":  {site, squad, `(td class="parent">\s*<a href=")ninghe(\.html">)宁河分局`, "${1}longhu${2}龙湖分局", "table.moves"},
		"tree without a unit":  {site, list, `(<li class="unit">[^l]*<a href=")squad-3`, "${1}squad-9", "ul.tree"},
		"tree without a title": {site, list, `<span class="job">副中队长</span>`, "", "ul.tree"},
		"tree of another":      {site, list, `(ul class="tree">.*?">)秦朗`, "${1}秦亮", "ul.tree"},
		"count of the folded":  {site, list, `<summary>人员 1(\d) 人`, "<summary>人员 2$1 人", "summary"},
		"heading leads astray": {site, "2020q4/officers/index.html", `(h2 id="group[^>]*>\s*<a href="[^"]*)longhu`, "${1}ninghe", "#group.by-squad.longhu"},
		"heading calls wrong":  {site, "2020q4/officers/indicators.html", `(h2 id="heat[^>]*>\s*<a href="[^"]*">)龙湖分局`, "${1}宁河分局", "#heat.by-squad.longhu"},
		"no way to a group":    {site, "2020q4/officers/index.html", `(<p class="below">.*?)<a.*?</a>`, "$1", "a list at the top"},
		"shelf of another":     {site, list, `(<caption id="[^"]*">)巡逻二队`, "${1}巡逻一队", "caption"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.mustBeFound(t)
		})
	}
}
