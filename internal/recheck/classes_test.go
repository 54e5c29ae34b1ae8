package recheck_test

import (
	"fmt"
	"testing"

	"gongping/internal/build"
	"gongping/internal/locale"
)

func TestClassesAddUp(t *testing.T) {
	t.Parallel()
	for _, lang := range locale.Langs() {
		for _, asOf := range []string{"", "2020-10-10", "2020-11-30", "2021-01-20"} {
			t.Run(fmt.Sprint(lang, asOf), func(t *testing.T) {
				t.Parallel()
				mustAddUp(t, classes.built(t, build.Options{Lang: lang, AsOf: date(t, asOf)}))
			})
		}
	}
}

// TestDigitsOfClassesCount changes every digit on the page of classes.
func TestDigitsOfClassesCount(t *testing.T) {
	t.Parallel()
	for _, lang := range locale.Langs() {
		t.Run(fmt.Sprint(lang), func(t *testing.T) {
			t.Parallel()
			everyDigitCounts(t, classes.open(t, build.Options{Lang: lang}), "classes.html", 1)
		})
	}
}

// What a digit does not say of a class.
func TestTamperingWithClasses(t *testing.T) {
	t.Parallel()
	site := classes.open(t, build.Options{})
	const page = "classes.html"
	for name, c := range map[string]tampering{
		"another class":         {site, page, `(id="classed\.west\.2020-01-01".*?<b>)二类所(</b>\s*</td>)`, "${1}一类所$2", "class: printed"},
		"reached after all":     {site, page, `✗ 未达到：日均接处警 39\.9 &lt; 40`, "✓ 达到：日均接处警 39.9 ≥ 40", "want \""},
		"less to be reached":    {site, page, `3 项中的 2 项`, "3 项中的 3 项", "want \""},
		"one threshold less":    {site, page, `≥ 15\.5`, "", "want \""},
		"one time left out":     {site, page, `<tr id="classed\.west\.2020-10-15.*?</tr>`, "", "classed.west.2020-12-01 since: printed"},
		"not decided":           {site, page, `<span class="note">另行决定：云公考〔2020〕17号</span>`, "", "classed.south"},
		"of another unit":       {site, page, `(id="classed\.east.*?href="subjects/)east`, "${1}west", "unit: printed"},
		"classes change places": {site, page, `(table class="plain thresholds".*?)一类所(.*?)二类所`, "${1}二类所${2}一类所", "want \""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.mustBeFound(t)
		})
	}
}
