package build_test

import (
	"path/filepath"
	"slices"
	"testing"

	"gongping/internal/diag"
)

// Findings about two places say both: the other one stands in the first note,
// in the file that is named here, or in the same one.
func TestFindingsNameTheOtherPlace(t *testing.T) {
	seen := make(map[diag.Code]int)
	for _, name := range fixtureNames(t) {
		folder, wants := fixture(t, name)
		about := func(w place) bool { return w.code == diag.ChangesOrder || w.code == diag.UnitNotYet }
		if !slices.ContainsFunc(wants, about) {
			continue
		}
		for _, f := range findings(t, folder) {
			if f.Code != diag.ChangesOrder && f.Code != diag.UnitNotYet {
				continue
			}
			seen[f.Code]++
			file := f.Span.Path()
			if f.Code == diag.UnitNotYet {
				file = "units.toml"
			}
			if len(f.Notes) != 1 || f.Notes[0].Path() != file || f.Notes[0] == f.Span {
				t.Errorf("%s: %s does not say where the other date stands: %v", filepath.Base(name), f.Code, f.Notes)
			}
		}
	}
	if seen[diag.ChangesOrder] < 3 || seen[diag.UnitNotYet] < 3 {
		t.Errorf("too few findings: %v", seen)
	}
}
