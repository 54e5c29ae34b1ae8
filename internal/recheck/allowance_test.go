package recheck_test

import (
	"fmt"
	"io/fs"
	"testing"

	"gongping/internal/build"
	"gongping/internal/locale"
)

// allowances is the folder of levels with money that follows from its results.
func allowances(t *testing.T) fs.FS {
	t.Helper()
	return archive(t, "testdata/allowances.txtar")
}

func TestAllowancesAddUp(t *testing.T) {
	for _, lang := range locale.Langs() {
		for _, asOf := range []string{"", "2020-10-10", "2021-01-20"} {
			t.Run(fmt.Sprint(lang, asOf), func(t *testing.T) {
				t.Parallel()
				mustAddUp(t, built(t, allowances(t), build.Options{Lang: lang, AsOf: date(t, asOf)}))
			})
		}
	}
}

// TestDigitsOfAllowancesCount changes every digit of the lists, and of a ledger
// that repeats them.
func TestDigitsOfAllowancesCount(t *testing.T) {
	for _, lang := range locale.Langs() {
		site := open(t, built(t, allowances(t), build.Options{Lang: lang}))
		for _, path := range []string{"2020q4/allowance.bonus.html", "2020q4/allowance.monthly.html", "2020q4/allowance.shifts.html", "2020q4/officers/p-02.html", "subjects/p-02.html"} {
			t.Run(fmt.Sprint(lang, " ", path), func(t *testing.T) {
				t.Parallel()
				everyDigitCounts(t, site, path, 1)
			})
		}
	}
}

// What a digit does not say of an allowance.
func TestTamperingWithAllowances(t *testing.T) {
	site := open(t, built(t, allowances(t), build.Options{}))
	const pool, bands, shifts, officer = "2020q4/allowance.bonus.html", "2020q4/allowance.monthly.html", "2020q4/allowance.shifts.html", "2020q4/officers/p-02.html"
	for name, c := range map[string]tampering{
		"one left out":            {site, pool, `<tr id="pay\.p-04".*?</tr>`, "", "lines more than there should be"},
		"one left out of shifts":  {site, shifts, `<tr id="pay\.p-04".*?</tr>`, "", "lines more than there should be"},
		"leads to another":        {site, pool, `officers/p-04\.html`, "officers/p-01.html", "#pay.p-04: printed"},
		"a cent for another":      {site, pool, `，补 0\.01`, "", "#pay.p-02: printed"},
		"coefficient not applied": {site, pool, `factor\.identity\.师傅`, "factor.identity.徒弟", "#pay.p-02: printed"},
		"another band":            {site, bands, `(id="pay\.p-02".*?)其余`, "${1}前一名", "#pay.p-02: printed"},
		"not on the ledger":       {site, officer, `<tr>(.{0,200}allowance\.bonus.*?)</tr>`, "", "is not what 2020q4/officers/p-02.html says"},
		"not over the periods":    {site, "subjects/p-02.html", `(table class="plain paid">.*?<tbody>)<tr>.*?</tr>`, "$1", "table.paid"},
		"paid by another list":    {site, "subjects/p-02.html", `(td class="title">\s*<a href="[^"]*)allowance\.bonus`, "${1}allowance.shifts", "table.paid"},
		"warning left out":        {site, "2020q4/allowance.monthly.html", `<ul class="said"><li>`, `<ul class="said"><li></li><li>`, "ul.said"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.mustBeFound(t)
		})
	}
}
