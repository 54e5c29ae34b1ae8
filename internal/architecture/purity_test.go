package architecture

import (
	"go/ast"
	"go/types"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/packages"
)

// arithmetic are the operations on points. Comparing and printing are not
// among them.
var arithmetic = []string{"Add", "Sub", "Mul", "Quo", "Round", "Sum"}

// Only the engine computes points and money: a second place that adds would be
// a second truth.
func TestOnlyScoringComputes(t *testing.T) {
	found := 0
	for _, use := range uses(t) {
		if use.object.Pkg() == nil || use.object.Pkg().Path() != "gongping/scoring/exact" || !slices.Contains(arithmetic, use.object.Name()) {
			continue
		}
		found++
		if use.in != "gongping/scoring" && use.in != "gongping/scoring/exact" {
			t.Errorf("%s: %s of exact numbers outside scoring", use.at, use.object.Name())
		}
	}
	if found < 10 {
		t.Errorf("found %d uses of arithmetic: the test does not see the code", found)
	}
}

// Dates come from the data and order from sorting: no clock and no chance in
// the product.
func TestNoClockNoChance(t *testing.T) {
	for _, use := range uses(t) {
		if use.object.Pkg() == nil || isAside(use.in) {
			continue
		}
		switch path := use.object.Pkg().Path(); {
		case path == "time" && slices.Contains([]string{"Now", "Since", "Local"}, use.object.Name()),
			strings.HasPrefix(path, "math/rand"), path == "crypto/rand":
			t.Errorf("%s uses %s.%s", use.at, path, use.object.Name())
		}
	}
}

// No binary floating point between a file and a printed score.
func TestNoFloat(t *testing.T) {
	allowed := []string{
		"gongping/internal/tomldoc", // asks whether a float would be finite, as TOML demands, and drops it
		"gongping/internal/chart",   // widths of lines; points go in as json.Number
	}
	for _, use := range uses(t) {
		basic, ok := use.object.Type().(*types.Basic)
		if !ok || basic.Info()&types.IsFloat == 0 || slices.Contains(allowed, use.in) || isAside(use.in) {
			continue
		}
		t.Errorf("%s: %s is a %s", use.at, use.object.Name(), basic)
	}
}

func isAside(path string) bool { return slices.Contains(aside, strings.TrimPrefix(path, "gongping/")) }

// use is an identifier of the product's code and what it stands for.
type use struct {
	in, at string
	object types.Object
}

var allUses []use

func uses(t *testing.T) []use {
	if allUses != nil {
		return allUses
	}
	for _, p := range load(t, packages.NeedName|packages.NeedSyntax|packages.NeedTypes|packages.NeedTypesInfo|packages.NeedImports|packages.NeedFiles) {
		for _, file := range p.Syntax {
			ast.Inspect(file, func(n ast.Node) bool {
				id, ok := n.(*ast.Ident)
				if !ok {
					return true
				}
				object := p.TypesInfo.Uses[id]
				if object == nil {
					object = p.TypesInfo.Defs[id]
				}
				if object != nil {
					allUses = append(allUses, use{p.PkgPath, p.Fset.Position(id.Pos()).String(), object})
				}
				return true
			})
		}
	}
	return allUses
}
