package recheck_test

import (
	"regexp"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"gongping/internal/build"
)

// TestAnalysisChartsAreChecked changes every figure of the charts of an analysis,
// in the options, in the picture and in the sentence beside them, and leaves one out.
func TestAnalysisChartsAreChecked(t *testing.T) {
	t.Parallel()
	site := demonstration.open(t, build.Options{})
	const path = "2020q3/key-work/analysis.html"
	page := string(site.files[path].Data)
	figures := regexp.MustCompile(`(?s)<figure class="chart".*?</figure>`).FindAllStringIndex(page, -1)
	if len(figures) != 5 {
		t.Errorf("%d charts, want 5", len(figures))
	}
	found := func(what, changed string) {
		root, err := html.Parse(strings.NewReader(changed))
		if err != nil || len(site.Check(path, root)) == 0 {
			t.Errorf("%s is not found (%v)", what, err)
		}
	}
	shown := regexp.MustCompile(`"text":"[^"]*\d[^"]*"|"value":-?\d[\d.]*|<text[^>]*>[^<]*\d[^<]*<|<title>[^<]*\d[^<]*<|<span class="meta">[^<]*<|"description":"[^"]*"`)
	digit := regexp.MustCompile(`\d[^\d]*$`)
	for _, f := range figures {
		figure := page[f[0]:f[1]]
		found("a chart left out", page[:f[0]]+page[f[1]:])
		places := shown.FindAllStringIndex(figure, -1)
		if len(places) < 8 {
			t.Errorf("%d places in %s", len(places), figure)
		}
		for _, at := range places {
			place := figure[at[0]:at[1]]
			last := digit.FindStringIndex(place)
			if last == nil {
				t.Errorf("no digit in %s", place)
				continue
			}
			n := at[0] + last[0]
			changed := figure[:n] + string('0'+(figure[n]-'0'+1)%10) + figure[n+1:]
			found(place, page[:f[0]]+changed+page[f[1]:])
		}
	}
}
