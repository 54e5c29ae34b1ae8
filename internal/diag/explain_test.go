package diag

import (
	"strings"
	"testing"

	"gongping/internal/locale"
)

func TestExplain(t *testing.T) {
	var out strings.Builder
	if !Explain(&out, locale.En, "gp201") {
		t.Fatal("GP201 is not known")
	}
	golden(t, "explain-en", out.String())
	out.Reset()
	if Explain(&out, locale.ZhCN, "GP999") || out.Len() > 0 {
		t.Errorf("an unknown code is explained: %q", out.String())
	}
}

func TestExplainEveryRule(t *testing.T) {
	for _, rule := range Rules() {
		for _, lang := range locale.Langs() {
			var out strings.Builder
			if !Explain(&out, lang, rule.Code) || !strings.Contains(out.String(), rule.Explain.In(lang)) || placeholder.MatchString(out.String()) {
				t.Errorf("%s in %v: %s", rule.Code, lang, out.String())
			}
		}
	}
}
