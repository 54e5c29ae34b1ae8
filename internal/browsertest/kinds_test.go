package browsertest

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// Every type of page has an example in the demo, in the folders of levels,
// allowances and eligibility, or in the version of levels for a unit, in both
// languages: all tests of this package look at them.
func TestEveryKindIsLookedAt(t *testing.T) {
	t.Parallel()
	types := bodies(t)
	if len(types) < 5 {
		t.Errorf("only the types %q", types)
	}
	for _, lang := range []string{"zh", "en"} {
		name := "demo-" + lang
		seen := make(map[string]bool)
		for _, p := range pages(t, name, "levels-"+lang, "allowances-"+lang, "unit-"+lang, "eligible-"+lang) {
			seen[p.kind] = true
		}
		for _, typ := range types {
			kind := strings.TrimSuffix(typ, "Page")
			kind = strings.ToLower(regexp.MustCompile(`(.)([A-Z])`).ReplaceAllString(kind, "$1-$2"))
			if !seen[kind] {
				t.Errorf("%s: no page says that it is of kind %s, which *site.%s should", name, kind, typ)
			}
		}
		if len(seen) != len(types) {
			t.Errorf("%s: %d kinds of pages, of %d types", name, len(seen), len(types))
		}
	}
}

// bodies are the types of package site that are the content of a page.
func bodies(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob("../site/*.go")
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for _, name := range files {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range file.Decls {
			f, ok := d.(*ast.FuncDecl)
			if !ok || f.Recv == nil || f.Name.Name != "frame" || f.Type.Params.NumFields() > 0 {
				continue
			}
			if pointer, ok := f.Recv.List[0].Type.(*ast.StarExpr); ok && pointer.X.(*ast.Ident).Name != "Index" { // scripts
				list = append(list, pointer.X.(*ast.Ident).Name)
			}
		}
	}
	return list
}
