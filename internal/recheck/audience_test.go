package recheck_test

import (
	"bytes"
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"gongping/internal/build"
	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/locale"
	"gongping/scoring"
)

// audiences are those of the folder of levels.
var audiences = map[string]dataset.Audience{"bureau": {}, "longhu": of("longhu"), "squad-2": of("squad-2"), "ninghe": of("ninghe")}

func of(unit scoring.SubjectID) dataset.Audience {
	return dataset.Audience{Whom: dataset.OneUnit, Unit: unit}
}

func TestEveryVersionAddsUp(t *testing.T) {
	for name, a := range audiences {
		for _, lang := range locale.Langs() {
			t.Run(fmt.Sprint(name, lang), func(t *testing.T) {
				t.Parallel()
				mustAddUp(t, builtFor(t, levels.files(t), build.Options{Lang: lang, Audience: a}))
				mustAddUp(t, builtFor(t, meanByDays(t), build.Options{Lang: lang, Audience: a}))
				mustAddUp(t, builtFor(t, levels.files(t), build.Options{Lang: lang, Audience: a, AsOf: date(t, "2021-01-12")}))
			})
		}
	}
}

// Random folders with people, for all and for the unit of somebody.
func TestVersionsOfRandomSitesAddUp(t *testing.T) {
	n := 0
	for seed := uint64(0); n < 16; seed++ {
		folder := random(seed)
		unit := unitWithPeople(t, folder)
		if unit == "" {
			continue
		}
		n++
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			mustAddUp(t, builtFor(t, folder, build.Options{}))
			mustAddUp(t, builtFor(t, folder, build.Options{Audience: of(unit)}))
		})
	}
}

// meanByDays is the folder of levels with a mean by days where it has a sum.
func meanByDays(t *testing.T) fs.FS {
	t.Helper()
	folder := levels.files(t)
	const path = "schemes/bureaus/2020.toml"
	was, is := []byte("combine = \"sum\"\n  weights = \"days\""), []byte("combine = \"mean\"\n  weights = \"days\"")
	if bytes.Count(folder[path].Data, was) != 1 {
		t.Fatal("there is no sum by days")
	}
	folder[path] = &fstest.MapFile{Data: bytes.Replace(folder[path].Data, was, is, 1)}
	return folder
}

// unitWithPeople is the unit of somebody's first post; empty if there are no
// people.
func unitWithPeople(t *testing.T, folder fs.FS) scoring.SubjectID {
	t.Helper()
	d, err := dataset.Load(folder, new(diag.List))
	if err != nil {
		t.Fatal(err)
	}
	for i := range d.Units {
		if p := d.Units[i].Person; p != nil {
			return p.Posts[0].Unit
		}
	}
	return ""
}

// What is told of those who are not named, in the version for a bureau that names
// three of four.
func TestTamperingWithVersions(t *testing.T) {
	site := open(t, builtFor(t, crowded(t, ""), build.Options{Audience: of("longhu")}))
	public := open(t, builtFor(t, levels.files(t), build.Options{}))
	byMean := open(t, builtFor(t, meanByDays(t), build.Options{}))
	const board, unit, lent, brief = "2020q4/officers/index.html", "2020q4/bureaus/ninghe.html", "2020q4/lent.html", "2020q4/brief.html"
	for name, c := range map[string]tampering{
		"a head more":             {site, board, `(<table class="plain bands">.*?<tbody>.*?<td class="num">)\d+`, "${1}9", "table.bands"},
		"a sum":                   {site, board, `(<table class="plain bands">.*?<tfoot>.*<td class="num">)\d+(</td></tr></tfoot>)`, "${1}9$2", "table.bands"},
		"a branch left out":       {site, board, `(<table class="plain bands">.*?<tbody>)<tr>.*?</tr>`, "$1", "table.bands"},
		"other branches in a row": {site, board, `人少的 2 个单位合计`, "人少的 3 个单位合计", "p.lead"},
		"a row of one":            {site, board, `<tr><th scope="row">人少的 2 个单位合计</th><td class="num">3</td><td class="num">0</td><td class="num">3</td></tr>`, `<tr><th scope="row">甲</th><td class="num">1</td><td class="num">0</td><td class="num">1</td></tr><tr><th scope="row">乙</th><td class="num">2</td><td class="num">0</td><td class="num">2</td></tr>`, "tells of 1 who are not named"},
		"not why they share one":  {site, board, `<p class="note">不公开姓名.*?</p>`, "", "p.note"},
		"said otherwise":          {site, board, `本期考评 \d+ 人`, "本期考评 9 人", "p.lead"},
		"named otherwise":         {site, board, `(<table class="plain named"[^>]*>.*?<a href="[^"]*">)[^<]*`, "${1}某人", "table.named"},
		"another version":         {site, "2020q4/bureaus/longhu.html", `版本：龙湖分局`, "版本：监督", "footer .version"},
		"one left out":            {site, board, `(<table class="plain named"[^>]*>.*?<tbody>)<tr.*?</tr>`, "$1", "is not listed"},
		"one twice":               {site, board, `(<table class="plain named"[^>]*>.*?<tbody>)(<tr.*?</tr>)`, "$1$2$2", "listed twice"},
		"another total":           {site, board, `(<table class="plain named"[^>]*>.*?<td class="score num">)[^<]*`, "${1}1", "table.named"},
		"a lot of more":           {public, unit, `(<tr id="sum-up[^>]*class="lot[^"]*".*?<b class="quantity">)[^<]*`, "${1}1", "#sum-up"},
		"a lot by other weights":  {byMean, unit, `权数合计 \d+`, "权数合计 1", "#days-up"},
		"a lot of nobody":         {public, unit, `另有 \d+ 人`, "另有 0 人", "does not say how many people"},
		"a lot that is left out":  {public, unit, `(<tr id="sum-up[^>]*class="lot.*?<span class="note">)合计`, "${1}不计在内", "counts, or does not"},
		"a lot gone":              {public, unit, `<tr id="sum-up[^>]*class="lot.*?</tr>`, "", "nothing counts"},
		"a register left whole":   {site, "2020q4/deductions.html", `<p class="note">本版不含.*?</p>`, "", "p.note"},
		"tasks otherwise":         {site, "2020q4/tasks.html", `本版不含只涉及`, "本版含", "p.note"},
		"rulings without others":  {public, "2020q3/rulings.html", `<p class="note">本版不含.*?</p>`, "", "p.note"},
		"lent by more":            {public, lent, `另有 \d+ 人`, "另有 9 人", "lent.lenders"},
		"lent for more days":      {public, lent, `(<tr class="withheld"[^>]*>.*?<td class="num">)\d+`, "${1}99", "lent.lenders"},
		"a lender's days":         {public, lent, `(<table class="plain lent-sums">.*?<td class="num">\d+</td><td class="num">)\d+`, "${1}1", "lent.lenders"},
		"a receiver left out":     {public, lent, `(id="lent.takers".*?<tbody>)<tr>.*?</tr>`, "$1", "lent.takers"},
		"a closed board's heads":  {site, brief, `本期考评 \d+ 人`, "本期考评 9 人", "table.others 2020q4/officers/index.html"},
		"a closed board's title":  {site, brief, `(<table class="plain others">.*officers/index\.html">)[^<]*`, "${1}另一办法", "table.others"},
		"no closed board":         {site, brief, `(<table class="plain others">.*)<tr>.*?officers/index.*?</tr>`, "$1", "lines, want"},
		"another line twice":      {site, brief, `(<table class="plain others">.*<th scope="row"><a href=")officers`, "${1}squads", "is not closed"},
		"the lead of lent":        {public, lent, `共 \d+ 天`, "共 1 天", "p.lead"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.mustBeFound(t)
		})
	}
}

// crowded is the folder of levels with four more people in one bureau, two in
// another and one in a third, and with an allowance; and a table more in site.toml.
func crowded(t *testing.T, rule string) fstest.MapFS {
	t.Helper()
	folder := levels.files(t)
	add := func(path, text string) {
		file := &fstest.MapFile{}
		if was := folder[path]; was != nil {
			file.Data = was.Data
		}
		file.Data = append(bytes.Clone(file.Data), "\n"+text...)
		folder[path] = file
	}
	var units, people strings.Builder
	for n, bureau := range []string{"qinghe", "hexi"} {
		fmt.Fprintf(&units, "[[unit]]\nid = %q\nname = %q\nkind = \"bureau\"\nfrom = 2018-01-01\n\n", bureau, bureau+"分局")
		fmt.Fprintf(&units, "[[unit]]\nid = \"squad-%d\"\nname = \"巡逻%d队\"\nkind = \"squad\"\nparent = %q\nhead_count = 3\nfrom = 2018-01-01\n\n", n+4, n+4, bureau)
	}
	for n, squad := range []string{"squad-3", "squad-3", "squad-3", "squad-3", "squad-4", "squad-4", "squad-5"} {
		fmt.Fprintf(&people, "[[person]]\nid = \"q-%d\"\nname = \"某%d\"\nkind = \"officer\"\n\n  [[person.post]]\n  from = 2018-01-01\n  unit = %q\n\n", n, n, squad)
	}
	add("units.toml", units.String())
	add("people/more.toml", people.String())
	add("site.toml", rule)
	add("allowances/bonus.toml", `[allowance]
title = "奖金"
document = "云公政〔2020〕40号"
clause = "第九条 按得分分配。"
scheme = "officers"
applies_from = "2020q3"

  [allowance.pool]
  sum = 1000
`)
	return folder
}

// Where few must not be named, or not even their number may be told, lists of
// allowances have no page; those who are named find theirs on their own.
func TestListsThatWouldTellOfOthers(t *testing.T) {
	const list, own = "2020q4/allowance.bonus.html", "2020q4/officers/p-01.html"
	for name, c := range map[string]struct {
		rule   string
		a      dataset.Audience
		listed bool
	}{
		"to the bureau how many":    {"", dataset.Audience{}, true},
		"to a bureau how many":      {"", of("longhu"), true},
		"to a bureau nothing":       {"[audience]\nbureau = \"none\"\n", of("longhu"), false},
		"to the bureau nothing":     {"[audience]\nbureau = \"none\"\n", dataset.Audience{}, false},
		"to supervision everything": {"[audience]\nbureau = \"none\"\n", dataset.Audience{Whom: dataset.Supervision}, true},
	} {
		for _, lang := range locale.Langs() {
			files := builtFor(t, crowded(t, c.rule), build.Options{Audience: c.a, Lang: lang})
			mustAddUp(t, files)
			if _, listed := files[list]; listed != c.listed {
				t.Errorf("%s: %s is there: %v", name, list, listed)
			}
			lent, withheld := files["2020q4/lent.html"], []byte(`class="withheld"`)
			if lent != nil && !c.listed && bytes.Contains(lent.Data, withheld) {
				t.Errorf("%s: of secondments others are told", name)
			}
			if c.a.Whom == dataset.OneUnit && !bytes.Contains(files["subjects/p-01.html"].Data, []byte(`class="plain paid"`)) {
				t.Errorf("%s: the page of somebody who is named has no allowances", name)
			}
		}
	}
	// 3 of 4 are named: the fourth would be told by what is left.
	files := builtFor(t, withBonus(t), build.Options{Audience: of("longhu")})
	mustAddUp(t, files)
	if files[list] != nil {
		t.Error("a list with one who is not named has a page")
	}
	site := open(t, files)
	for name, c := range map[string]tampering{
		"an amount":           {site, own, `(<table class="plain allowances">.*?<td class="amount num">)\d`, "${1}9", "table.allowances"},
		"how it comes about":  {site, own, `(<table class="plain allowances">.*?<span class="equation">)1000`, "${1}1001", "table.allowances"},
		"over the periods":    {site, "subjects/p-01.html", `(<table class="plain paid">.*?<td class="amount num">)\d`, "${1}9", "table.paid"},
		"what is not to lead": {site, own, `(<table class="plain allowances">.*?<th scope="row">)([^<]*)`, `${1}<a href="../index.html">$2</a>`, "does not say"},
	} {
		t.Run(name, func(t *testing.T) { c.mustBeFound(t) })
	}
}

// withBonus is the folder of levels with the allowance of crowded.
func withBonus(t *testing.T) fstest.MapFS {
	t.Helper()
	folder := levels.files(t)
	folder["allowances/bonus.toml"] = crowded(t, "")["allowances/bonus.toml"]
	return folder
}

// Of those on a board who must not be named nobody has a place: the list of a pool
// is whole, and says so by having no line for others.
func TestListsOfAllWhoAreRanked(t *testing.T) {
	folder := crowded(t, "")
	people := folder["people/longhu.toml"]
	people.Data = bytes.ReplaceAll(people.Data, []byte("kind = \"officer\"\njoined = 2016-07-01\n"), []byte("kind = \"officer\"\n"))
	people.Data = bytes.ReplaceAll(people.Data, []byte("kind = \"officer\"\n"), []byte("kind = \"officer\"\njoined = 2010-07-01\n"))
	scheme := folder["schemes/officers/2020.toml"]
	scheme.Data = append(bytes.Clone(scheme.Data), `
[[metric]]
id = "years"
name = "工作年限"
unit = "年"
registry = "years"
clause = "c-2"

[[gate]]
id = "fresh"
name = "工作不满五年"
when = { years = "< 5" }
effect = "unranked"
clause = "c-2"
`...)
	files := builtFor(t, folder, build.Options{Audience: of("longhu")})
	mustAddUp(t, files)
	const list = "2020q4/allowance.bonus.html"
	if files[list] == nil || bytes.Contains(files[list].Data, []byte(`class="withheld"`)) {
		t.Fatal("there is no list, or others are on it")
	}
	site := open(t, files)
	tampering{site, list, `<tr id="pay\.p-02".*?</tr>`, "", "table.allowance"}.mustBeFound(t)
}
