package reference

import (
	"regexp"
	"strings"
	"testing"

	"gongping/internal/locale"
	"gongping/scoring"
)

var forms = regexp.MustCompile("(?m)^\\| (`.*?`) \\|")

// What the page on formulas and conditions shows in its tables is read by the
// engine.
func TestFormulasAndConditionsOnThePageAreRead(t *testing.T) {
	for _, lang := range locale.Langs() {
		text := pages(t)[lang.Tag()+"/formulas.md"]
		formulas, conditions, _ := strings.Cut(text, `<a id="conditions">`)
		read := func(part string, parse func(string) error) int {
			count := 0
			for _, row := range forms.FindAllStringSubmatch(part, -1) {
				for _, s := range span.FindAllString(row[1], -1) {
					form := strings.NewReplacer(", …", "", `\|`, "|", `"`, "").Replace(strings.Trim(s, "`"))
					count++
					if err := parse(form); err != nil {
						t.Errorf("%v: %q: %v", lang, form, err)
					}
				}
			}
			return count
		}
		if n := read(formulas, func(s string) error { _, err := scoring.ParseFormula(s); return err }); n < 20 {
			t.Errorf("%v: %d formulas", lang, n)
		}
		if n := read(conditions, func(s string) error { _, err := scoring.ParseTest(s); return err }); n < 7 {
			t.Errorf("%v: %d conditions", lang, n)
		}
	}
}
