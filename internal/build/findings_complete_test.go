package build_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strconv"
	"testing"

	"gongping/internal/check"
	"gongping/internal/civil"
	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/scoring"
)

// Of a folder that is not there nothing can be checked: the command says so,
// and its tests hold it to that.
var withoutFixture = []diag.Code{diag.FolderMissing}

func TestEveryCodeHasAFixture(t *testing.T) {
	wanted := make(map[diag.Code]bool)
	for _, code := range withoutFixture {
		wanted[code] = true
	}
	for _, f := range fileFixtures {
		for _, w := range f.wants {
			wanted[w.code] = true
		}
	}
	for _, name := range fixtureNames(t) {
		_, wants := fixture(t, name)
		for _, w := range wants {
			wanted[w.code] = true
		}
	}
	for _, rule := range diag.Rules() {
		if !wanted[rule.Code] {
			t.Errorf("no fixture wants %s: %s", rule.Code, rule.Message.En)
		}
		delete(wanted, rule.Code)
	}
	for code := range wanted {
		t.Errorf("%s is wanted, but there is no such rule", code)
	}
}

// These the checks before the engine keep away from it; its own tests have them.
var keptAway = []scoring.Fault{scoring.UnknownSubject, scoring.UnknownIndicator}

func TestEveryFaultIsReported(t *testing.T) {
	d, err := dataset.Load(base(t), new(diag.List))
	if err != nil {
		t.Fatal(err)
	}
	s := &d.Schemes[0]
	for _, fault := range faults(t) {
		var list diag.List
		check.Scheme(d, s, []scoring.Problem{{Fault: fault, Path: []string{"category", string(s.Categories[0].ID)}}}, &list)
		silent := fault == scoring.Malformed || slices.Contains(keptAway, fault)
		if found := list.All(); len(found) == 0 != silent {
			t.Errorf("%s: %d findings", fault, len(found))
		}
	}
}

func TestFixturesRaiseEveryFault(t *testing.T) {
	raised := make(map[scoring.Fault]bool)
	for _, fault := range keptAway {
		raised[fault] = true
	}
	for _, name := range fixtureNames(t) {
		folder, _ := fixture(t, name)
		d, err := dataset.Load(folder, new(diag.List))
		if err != nil {
			t.Fatal(err)
		}
		raise(d, raised)
	}
	for _, fault := range faults(t) {
		if !raised[fault] {
			t.Errorf("no fixture raises %s", fault)
		}
	}
}

// raise notes what the engine finds wrong with the schemes and the records of a
// folder, as published and as on file.
func raise(d *dataset.Dataset, raised map[scoring.Fault]bool) {
	note := func(problems []scoring.Problem) {
		for _, p := range problems {
			raised[p.Fault] = true
		}
	}
	for i := range d.Schemes {
		_, problems := scoring.Compile(d.Schemes[i].Rules)
		note(problems)
	}
	for _, snapshots := range [][]dataset.Snapshot{d.Snapshots(civil.Date(0)), d.Everything()} {
		for _, snapshot := range snapshots {
			for _, board := range d.Boards(snapshot) {
				if program, _ := scoring.Compile(board.Scheme.Rules); program != nil {
					_, problems := program.Score(d.Facts(&board))
					note(problems)
				}
			}
		}
	}
}

// faults are the constants of type Fault.
func faults(t *testing.T) []scoring.Fault {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "../../scoring/problem.go", nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	var list []scoring.Fault
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
		list = append(list, scoring.Fault(word))
		return true
	})
	if len(list) == 0 {
		t.Fatal("scoring/problem.go has no constant of type Fault")
	}
	return list
}
