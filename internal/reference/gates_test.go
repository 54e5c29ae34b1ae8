package reference

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"gongping/internal/build"
	"gongping/internal/diag"
	"gongping/internal/locale"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// The table on the page about vetoes and grades is what its rules make.
func TestGatesMakeWhatThePageSays(t *testing.T) {
	_, rules := sample(t, locale.En)
	folder := wrapped(t, locale.En, rules["en/gates.md"][0])
	records := given("longhu", 9) + given("ninghe", 7) + given("qingze", 9) + offence("qingze")
	folder["records/2020q3/gates.toml"] = &fstest.MapFile{Data: []byte(records)}
	var list diag.List
	checked, err := build.Check(folder, build.Options{}, &list)
	if err != nil || list.HasErrors() {
		t.Fatal(err, written(t, list.All()))
	}
	results := checked.Periods[0].Boards[0].Results
	for _, want := range []struct {
		unit    scoring.SubjectID
		total   int64
		grade   scoring.GradeID
		noAward bool
		band    scoring.BandID
	}{
		{"longhu", 99, "excellent", false, "top"},
		{"ninghe", 97, "good", false, "rest"},
		{"qingze", 94, "good", true, "rest"},
	} {
		s, ok := results.Of(want.unit)
		if !ok || !s.Total.Equal(exact.Int(want.total)) || s.Grade != want.grade || s.NoAward != want.noAward || s.Band != want.band {
			t.Errorf("%s: %+v", want.unit, s)
		}
		for _, lang := range locale.Langs() {
			if page := pages(t)[lang.Tag()+"/gates.md"]; !strings.Contains(page, fmt.Sprintf("= %d |", want.total)) {
				t.Errorf("%v: the page has no total of %d", lang, want.total)
			}
		}
	}
}

const signed = `entered = 2020-09-24
reason = "季度评查"
evidence = "评查通报 2020-3"
recorded_by = "lu-tingtao"
approved_by = "shen-boyuan"
`

func given(unit string, value int) string {
	return fmt.Sprintf("[[given]]\nid = \"g-%s\"\nsubject = %q\nindicator = \"enforcement\"\nvalue = %d\nscorer = \"shen-boyuan\"\n%s", unit, unit, value, signed)
}

func offence(unit string) string {
	return fmt.Sprintf("[[event]]\nid = \"e-%s\"\nsubject = %q\nindicator = \"discipline\"\nkind = \"offence\"\noccurred = 2020-08-01\n%s", unit, unit, signed)
}
