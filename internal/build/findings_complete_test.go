package build_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strconv"
	"strings"
	"testing"

	"gongping/internal/check"
	"gongping/internal/civil"
	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/locale"
	"gongping/internal/source"
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
var keptAway = []scoring.Fault{scoring.UnknownSubject, scoring.UnknownIndicator, scoring.UnknownReportMetric}

// unreported are those that no finding is made of: what the boards and the
// reader keep away.
var unreported = []scoring.Fault{scoring.Malformed, scoring.UnknownSubject, scoring.UnknownIndicator}

// argWords are the arguments of problems that are words of the vocabulary.
var argWords = map[string]string{"table": "metric", "reason": string(scoring.DivisionByZero), "want": "number"}

func TestEveryFaultIsReported(t *testing.T) {
	d, err := dataset.Load(base(t), new(diag.List))
	if err != nil {
		t.Fatal(err)
	}
	s := &d.Schemes[0]
	for _, fault := range faults(t) {
		var list diag.List
		check.Scheme(d, s, []scoring.Problem{{Fault: fault, Path: []string{"category", string(s.Categories[0].ID)}, Args: argWords}}, &list)
		if found := list.All(); len(found) == 0 != slices.Contains(unreported, fault) {
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
// folder, as published and as on file, and what it remarks on.
func raise(d *dataset.Dataset, raised map[scoring.Fault]bool) {
	note := func(problems []scoring.Problem) {
		for _, p := range problems {
			raised[p.Fault] = true
		}
	}
	for i := range d.Schemes {
		program, problems := scoring.Compile(d.Schemes[i].Rules)
		note(problems)
		if program != nil {
			note(program.Remarks())
		}
	}
	for _, snapshots := range [][]dataset.Snapshot{d.Snapshots(civil.Date(0)), d.Everything()} {
		for _, snapshot := range snapshots {
			for _, board := range d.Boards(snapshot) {
				if program, _ := scoring.Compile(board.Scheme.Rules); program != nil {
					_, problems := program.Score(d.Facts(&board, nil))
					note(problems)
				}
			}
		}
	}
}

// What a formula or a condition lacks is a word of the vocabulary; without one
// the finding panics.
func TestEveryWantHasAWord(t *testing.T) {
	for _, want := range constants[scoring.Want](t, "../../scoring/reader.go", "Want") {
		found := diag.New(diag.BadFormula, source.Span{}, "key", "formula", "value", "x", "want", "want-"+string(want))
		for _, lang := range locale.Langs() {
			if message := found.Message(lang); strings.HasSuffix(message, ": ") || strings.HasSuffix(message, "：") {
				t.Errorf("%s in %v: %s", want, lang, message)
			}
		}
	}
}

// faults are the constants of type Fault.
func faults(t *testing.T) []scoring.Fault {
	return constants[scoring.Fault](t, "../../scoring/problem.go", "Fault")
}

// constants are those of a type of texts in a file.
func constants[T ~string](t *testing.T, path, name string) []T {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	var list []T
	ast.Inspect(file, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok {
			return true
		}
		if of, ok := spec.Type.(*ast.Ident); !ok || of.Name != name {
			return true
		}
		word, err := strconv.Unquote(spec.Values[0].(*ast.BasicLit).Value)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, T(word))
		return true
	})
	if len(list) == 0 {
		t.Fatalf("%s has no constant of type %s", path, name)
	}
	return list
}
