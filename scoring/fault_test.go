package scoring_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"gongping/scoring"
)

// faulty is a case that is refused. Want is every problem, one a line:
//
//	fault at path, other path: name=value name=value
//
// Paths are joined by spaces, as the ids of records hold slashes.
type faulty struct{ name, world, want string }

func refuse(t *testing.T, cases []faulty, problemsOf func(testing.TB, world) []scoring.Problem) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var got, want []string
			for _, p := range problemsOf(t, read(t, c.world)) {
				got = append(got, describe(p))
			}
			for line := range strings.Lines(c.want) {
				if line = strings.TrimSpace(line); line != "" {
					want = append(want, line)
				}
			}
			if !slices.Equal(got, want) {
				t.Errorf("got\n  %s\nwant\n  %s", strings.Join(got, "\n  "), strings.Join(want, "\n  "))
			}
		})
	}
}

func describe(p scoring.Problem) string {
	text := string(p.Fault) + " at " + strings.Join(p.Path, " ")
	if p.Other != nil {
		text += ", " + strings.Join(p.Other, " ")
	}
	for n, key := range slices.Sorted(maps.Keys(p.Args)) {
		separator := " "
		if n == 0 {
			separator = ": "
		}
		text += fmt.Sprintf("%s%s=%s", separator, key, p.Args[key])
	}
	return text
}

// TestEveryFault: every fault that the package declares is the first word of
// an expectation above, with the arguments that its declaration lists.
func TestEveryFault(t *testing.T) {
	shown := make(map[string]string) // arguments by fault
	for _, c := range slices.Concat(schemeFaults, metricFaults, methodFaults, modifierFaults, exampleFaults, remarks, factFaults, reportFaults, []faulty{{want: noKind}}) {
		for line := range strings.Lines(c.want) {
			fault, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
			_, args, _ := strings.Cut(rest, ": ")
			var names []string
			for _, pair := range strings.Fields(args) { // or the rest of a text
				if name, _, ok := strings.Cut(pair, "="); ok && name != "" {
					names = append(names, name)
				}
			}
			slices.Sort(names)
			shown[fault] = strings.Join(names, ", ")
		}
	}
	for fault, declared := range declaredFaults() {
		declared, _, _ = strings.Cut(declared, ":") // the rest explains
		names := strings.FieldsFunc(declared, func(r rune) bool { return r == ',' || r == ' ' })
		slices.Sort(names)
		got, ok := shown[fault]
		if want := strings.Join(names, ", "); !ok {
			t.Errorf("no case is refused with %s", fault)
		} else if got != want {
			t.Errorf("%s has the arguments %q; its declaration says %q", fault, got, want)
		}
	}
}

// declaredFaults are the constants of type Fault with the comments behind them.
var declaredFaults = sync.OnceValue(func() map[string]string {
	file, err := parser.ParseFile(token.NewFileSet(), "problem.go", nil, parser.ParseComments)
	if err != nil {
		panic(err)
	}
	faults := make(map[string]string)
	ast.Inspect(file, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok {
			return true
		}
		if kind, ok := spec.Type.(*ast.Ident); !ok || kind.Name != "Fault" {
			panic(spec.Names[0].Name + " is not a Fault")
		}
		fault, err := strconv.Unquote(spec.Values[0].(*ast.BasicLit).Value)
		if err != nil {
			panic(err)
		}
		faults[fault] = strings.TrimSpace(spec.Comment.Text())
		return false
	})
	return faults
})
