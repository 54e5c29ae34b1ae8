package build_test

import (
	"io/fs"
	"os"
	"testing"
	"testing/fstest"

	"gongping/content"
	"gongping/internal/build"
	"gongping/internal/diag"
	"gongping/internal/generate"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// The three folders of the tests together show every operation, state,
// outcome, rounding mode, model and method of the engine in some ledger: what
// no test folder holds, no test looks at.
func TestFoldersShowEverything(t *testing.T) {
	seen := make(map[string]bool)
	folders := []fs.FS{content.FS, os.DirFS(league)}
	for seed := range uint64(60) {
		folders = append(folders, inMemory(generate.Random(seed)))
	}
	for _, folder := range folders {
		var list diag.List
		checked, err := build.Check(folder, build.Options{}, &list)
		if err != nil || list.HasErrors() {
			t.Fatal(err, list.All())
		}
		for _, period := range checked.Periods {
			for _, b := range period.Boards {
				for i := range b.Scheme.Categories {
					seen["model "+modelNames[b.Scheme.Categories[i].Model]] = true
				}
				for i := range b.Scheme.Rules.Indicators {
					seen["method "+b.Scheme.Rules.Indicators[i].Method.Name()] = true
				}
				for _, u := range b.Units {
					note(b.Results.Ledger(u.ID), seen)
				}
			}
		}
	}
	for _, want := range everything() {
		if !seen[want] {
			t.Errorf("no test folder shows %s", want)
		}
	}
}

var modelNames = [...]string{scoring.Weighted: "weighted", scoring.Direct: "direct", scoring.Bonus: "bonus", scoring.Penalty: "penalty", scoring.Free: "free"}

var stateNames = [...]string{scoring.Unreported: "unreported", scoring.NotApplicable: "not applicable", scoring.Exempt: "exempt"}

func everything() []string {
	list := []string{"method events", "method given", "a zero that was given"}
	for op := scoring.OpStart; op <= scoring.OpRuling; op++ {
		list = append(list, "operation "+op.String())
	}
	for o := scoring.Upheld; o <= scoring.Increased; o++ {
		list = append(list, "outcome "+o.String())
	}
	for m := exact.HalfAway; m <= exact.Floor; m++ {
		list = append(list, "rounding "+m.String())
	}
	for _, name := range modelNames[1:] {
		list = append(list, "model "+name)
	}
	for _, name := range stateNames[1:] {
		list = append(list, "state "+name)
	}
	return list
}

func note(n *scoring.Node, seen map[string]bool) {
	seen["operation "+n.Op.String()] = true
	switch n.Op {
	case scoring.OpRuling:
		seen["outcome "+n.Outcome.String()] = true
	case scoring.OpRound:
		seen["rounding "+n.Rounding.Mode.String()] = true
	case scoring.OpStandIn, scoring.OpOpen:
		seen["state "+stateNames[n.State]] = true
	case scoring.OpGiven:
		if n.Value.IsZero() {
			seen["a zero that was given"] = true
		}
	}
	for _, input := range n.Inputs {
		note(input, seen)
	}
}

func inMemory(files map[string][]byte) fstest.MapFS {
	m := make(fstest.MapFS, len(files))
	for name, data := range files {
		m[name] = &fstest.MapFile{Data: data}
	}
	return m
}
