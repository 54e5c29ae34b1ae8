package diag

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// A code without a rule would panic on the day a user makes the mistake.
func TestEveryCodeHasARule(t *testing.T) {
	named := map[Code]bool{}
	for _, code := range codeConstants(t) {
		if named[code] {
			t.Errorf("two constants are %s", code)
		}
		named[code] = true
		if ruleOf[code] == nil {
			t.Errorf("%s has no rule in the catalogue", code)
		}
	}
	for _, rule := range rules {
		if !named[rule.Code] {
			t.Errorf("%s has no constant", rule.Code)
		}
	}
}

func codeConstants(t *testing.T) []Code {
	t.Helper()
	paths, err := filepath.Glob("codes*.go")
	if err != nil {
		t.Fatal(err)
	}
	var codes []Code
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			spec, ok := n.(*ast.ValueSpec)
			if !ok {
				return true
			}
			for _, value := range spec.Values {
				code, err := strconv.Unquote(value.(*ast.BasicLit).Value)
				if err != nil {
					t.Fatal(err)
				}
				codes = append(codes, Code(code))
			}
			return false
		})
	}
	return codes
}
