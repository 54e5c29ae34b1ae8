package recheck_test

import (
	"fmt"
	"io/fs"
	"testing"

	"gongping/internal/build"
	"gongping/internal/locale"
)

// levels is a content folder of three levels that take totals from each other,
// and of a half-year of two quarters.
func levels(t *testing.T) fs.FS {
	t.Helper()
	return archive(t, "testdata/levels.txtar")
}

func TestLevelsAddUp(t *testing.T) {
	for _, lang := range locale.Langs() {
		for _, asOf := range []string{"", "2020-10-10", "2021-01-10", "2021-01-15", "2021-01-20"} {
			t.Run(fmt.Sprint(lang, asOf), func(t *testing.T) {
				t.Parallel()
				mustAddUp(t, built(t, levels(t), build.Options{Lang: lang, AsOf: date(t, asOf)}))
			})
		}
	}
}

// TestDigitsOfLevelsCount changes every second digit on pages with totals from elsewhere.
func TestDigitsOfLevelsCount(t *testing.T) {
	site := open(t, built(t, levels(t), build.Options{}))
	for _, path := range []string{"2020q4/officers/p-02.html", "2020q4/bureaus/longhu.html", "2020h2/half/p-02.html"} {
		t.Run(path, func(t *testing.T) {
			t.Parallel()
			everyDigitCounts(t, site, path, 2)
		})
	}
}

// What a digit does not say of a total from elsewhere.
func TestTamperingWithTotals(t *testing.T) {
	site := open(t, built(t, levels(t), build.Options{}))
	const officer, half = "2020q4/officers/p-02.html", "2020h2/half/p-02.html"
	for name, c := range map[string]tampering{
		"one left out":        {site, officer, `<tr id="[^"]*\.totals\.squad-2.*?</tr>`, "", "98.5 must not lead to 104.8"},
		"one of two left out": {site, half, `<tr id="half-last[^"]*\.totals\.p-02\.2020q3.*?</tr>`, "", ".taken: printed"},
		"leads to another":    {site, officer, `squads/squad-2\.html`, "squads/squad-1.html", "is not whose ledger it leads to"},
		"of another unit":     {site, officer, `(squads/squad-2\.html">[^<]*)巡逻二队`, "${1}巡逻一队", "is not whose ledger it leads to"},
		"of another edition":  {site, officer, `(tr id="[^"]*squad-2.*?<span class="note">)定稿`, "${1}更正1", "want \"定稿"},
		"counts against rule": {site, half, `(tr id="half-best.*?)；不计在内`, "$1", "counts, or does not, against its note"},
		"not corrected since": {site, half, `；现为 131\.8`, "", ".amount: printed"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.mustBeFound(t)
		})
	}
}
