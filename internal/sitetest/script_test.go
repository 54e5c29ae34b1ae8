package sitetest

import (
	"path"
	"testing"

	"github.com/robertkrimen/otto/parser"

	"gongping/internal/locale"
)

// Old browsers stop at the first word of a newer language: the scripts are held
// to ECMAScript 5 as they are published. Regular expressions are left to the
// browsers, for the parser knows fewer than the language has.
func TestPublishedScriptsAreES5(t *testing.T) {
	t.Parallel()
	scripts := 0
	for name, data := range demo(t, locale.ZhCN).files {
		if path.Ext(name) != ".js" {
			continue
		}
		scripts++
		if _, err := parser.ParseFile(nil, name, data, parser.IgnoreRegExpErrors); err != nil {
			t.Error(err)
		}
	}
	if scripts == 0 {
		t.Error("the site has no scripts")
	}
	if _, err := parser.ParseFile(nil, "", "let a = () => 1", parser.IgnoreRegExpErrors); err == nil {
		t.Error("the parser takes newer scripts too")
	}
}
