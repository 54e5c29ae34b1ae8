package recheck_test

import (
	"fmt"
	"strings"
	"testing"

	"gongping/internal/build"
	"gongping/internal/locale"
)

func TestEverythingAddsUp(t *testing.T) {
	t.Parallel()
	for _, lang := range locale.Langs() {
		t.Run(fmt.Sprint(lang), func(t *testing.T) {
			t.Parallel()
			mustAddUp(t, everything.built(t, build.Options{Lang: lang}))
			mustAddUp(t, everything.built(t, build.Options{Lang: lang, AsOf: date(t, "2020-10-20")}))
		})
	}
}

// A rule that no page shows would be checked by nobody.
func TestEverythingIsThere(t *testing.T) {
	t.Parallel()
	var pages strings.Builder
	for path, file := range everything.open(t, build.Options{}).files {
		if strings.HasSuffix(path, ".html") {
			pages.Write(file.Data)
		}
	}
	for _, op := range []string{
		"count", "stated", "counted", "stand-in", "sum", "long-sum", "calc", "then", "band", "place", "incomparable", "survey", "tally", "formula",
		"scale", "weight", "factor", "share", "once", "least", "per", "precondition", "floor", "cap", "coefficient", "gate", "round", "ruling",
	} {
		if !strings.Contains(pages.String(), `data-op="`+op+`"`) {
			t.Errorf("no page shows the operation %s", op)
		}
	}
	for _, source := range []string{"reported", "survey", "constant", "tally", "score-of", "formula", "peers", "undefined", "open"} {
		if !strings.Contains(pages.String(), "."+source) {
			t.Errorf("no page shows a metric that is %s", source)
		}
	}
}
