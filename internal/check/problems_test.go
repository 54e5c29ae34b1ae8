package check

import (
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strconv"
	"strings"
	"testing"

	"gongping/internal/diag"
	"gongping/internal/source"
	"gongping/scoring"
)

// Every fault of the engine has its finding, or its reason to have none; and
// the arguments of the finding are those that its rule takes.
func TestEveryFaultIsReported(t *testing.T) {
	for fault, args := range faultArgs(t) {
		f, mapped := findings[fault]
		if mapped == slices.Contains(unreported, fault) {
			t.Errorf("%s: it has a finding: %v; it is among those without: %v", fault, mapped, !mapped)
			continue
		}
		if !mapped {
			continue
		}
		p := scoring.Problem{Fault: fault, Path: []string{"category", "c"}, Args: make(map[string]string)}
		for _, name := range args {
			p.Args[name] = "<" + name + ">"
		}
		var list diag.List
		report(p, func([]string) source.Span { return source.Whole("x") }, &list)
		for _, finding := range list.All() {
			for _, arg := range finding.Args {
				if arg.Value == "" {
					t.Errorf("%s: %s gets no argument %s", fault, f.code, arg.Name)
				}
			}
		}
	}
}

// faultArgs are the constants of type Fault with the arguments that their
// comments list.
func faultArgs(t *testing.T) map[scoring.Fault][]string {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "../../scoring/problem.go", nil, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	list := make(map[scoring.Fault][]string)
	ast.Inspect(file, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok {
			return true
		}
		if name, ok := spec.Type.(*ast.Ident); !ok || name.Name != "Fault" {
			return true
		}
		word, err := strconv.Unquote(spec.Values[0].(*ast.BasicLit).Value)
		if err != nil {
			t.Fatal(err)
		}
		var args []string
		if comment := strings.TrimSpace(spec.Comment.Text()); comment != "" {
			args = strings.Split(comment, ", ")
		}
		list[scoring.Fault(word)] = args
		return true
	})
	if len(list) == 0 {
		t.Fatal("scoring/problem.go has no constant of type Fault")
	}
	return list
}
