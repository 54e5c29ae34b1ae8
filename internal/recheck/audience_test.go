package recheck_test

import (
	"bytes"
	"fmt"
	"io/fs"
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
	site := open(t, builtFor(t, levels.files(t), build.Options{Audience: of("longhu")}))
	public := open(t, builtFor(t, levels.files(t), build.Options{}))
	byMean := open(t, builtFor(t, meanByDays(t), build.Options{}))
	const board, unit, lent, brief = "2020q4/officers/index.html", "2020q4/bureaus/ninghe.html", "2020q4/lent.html", "2020q4/brief.html"
	for name, c := range map[string]tampering{
		"a head more":            {site, board, `(<table class="plain bands">.*?<tbody>.*?<td class="num">)\d+`, "${1}9", "table.bands"},
		"a sum":                  {site, board, `(<table class="plain bands">.*?<tfoot>.*<td class="num">)\d+(</td></tr></tfoot>)`, "${1}9$2", "table.bands"},
		"a branch left out":      {site, board, `(<table class="plain bands">.*?<tbody>)<tr>.*?</tr>`, "$1", "table.bands"},
		"said otherwise":         {site, board, `本期考评 \d+ 人`, "本期考评 9 人", "p.lead"},
		"named otherwise":        {site, board, `(<table class="plain named">.*?<a href="[^"]*">)[^<]*`, "${1}某人", "table.named"},
		"another version":        {site, "2020q4/bureaus/longhu.html", `版本：龙湖分局`, "版本：监督", "footer .version"},
		"one left out":           {site, board, `(<table class="plain named">.*?<tbody>)<tr.*?</tr>`, "$1", "is not listed"},
		"one twice":              {site, board, `(<table class="plain named">.*?<tbody>)(<tr.*?</tr>)`, "$1$2$2", "listed twice"},
		"another total":          {site, board, `(<table class="plain named">.*?<td class="score num">)[^<]*`, "${1}1", "table.named"},
		"a lot of more":          {public, unit, `(<tr id="sum-up[^>]*class="lot[^"]*".*?<b class="quantity">)[^<]*`, "${1}1", "#sum-up"},
		"a lot by other weights": {byMean, unit, `权数合计 \d+`, "权数合计 1", "#days-up"},
		"a lot of nobody":        {public, unit, `另有 \d+ 人`, "另有 0 人", "does not say how many people"},
		"a lot that is left out": {public, unit, `(<tr id="sum-up[^>]*class="lot.*?<span class="note">)合计`, "${1}不计在内", "counts, or does not"},
		"a lot gone":             {public, unit, `<tr id="sum-up[^>]*class="lot.*?</tr>`, "", "nothing counts"},
		"lent by more":           {public, lent, `另有 \d+ 人`, "另有 9 人", "lent.lenders"},
		"lent for more days":     {public, lent, `(<tr class="withheld">.*?<td class="num">)\d+`, "${1}99", "lent.lenders"},
		"a lender's days":        {public, lent, `(<table class="plain lent-sums">.*?<td class="num">\d+</td><td class="num">)\d+`, "${1}1", "lent.lenders"},
		"a receiver left out":    {public, lent, `(id="lent.takers".*?<tbody>)<tr>.*?</tr>`, "$1", "lent.takers"},
		"a closed board's heads": {public, brief, `本期考评 \d+ 人`, "本期考评 9 人", "table.others 2020q4/officers/index.html"},
		"a closed board's title": {public, brief, `(<table class="plain others">.*officers/index\.html">)[^<]*`, "${1}另一办法", "table.others"},
		"no closed board":        {public, brief, `(<table class="plain others">.*)<tr>.*?officers/index.*?</tr>`, "$1", "lines, want"},
		"another line twice":     {public, brief, `(<table class="plain others">.*<th scope="row"><a href=")officers`, "${1}squads", "is not closed"},
		"the lead of lent":       {public, lent, `共 \d+ 天`, "共 1 天", "p.lead"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.mustBeFound(t)
		})
	}
}
