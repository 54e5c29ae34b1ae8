package build_test

import (
	"cmp"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"gongping/internal/diag"
)

// withTwoPlaces are the findings about two places, each with the file of the
// other one, or what its path begins with: "" is the same file.
var withTwoPlaces = map[diag.Code]string{
	diag.ChangesOrder: "",
	diag.UnitNotYet:   "units.toml",
	diag.BandGap:      "",

	diag.UnitWithoutSuperior:  "schemes/",
	diag.GroupWithoutSuperior: "units.toml",
}

// Findings about two places say both: the other one stands in the first note.
func TestFindingsNameTheOtherPlace(t *testing.T) {
	seen := make(map[diag.Code]int)
	for _, name := range fixtureNames(t) {
		folder, wants := fixture(t, name)
		about := func(w place) bool { _, ok := withTwoPlaces[w.code]; return ok }
		if !slices.ContainsFunc(wants, about) {
			continue
		}
		for _, f := range findings(t, folder) {
			file, ok := withTwoPlaces[f.Code]
			if !ok {
				continue
			}
			seen[f.Code]++
			if len(f.Notes) != 1 || !strings.HasPrefix(f.Notes[0].Path(), cmp.Or(file, f.Span.Path())) || f.Notes[0] == f.Span {
				t.Errorf("%s: %s does not say where the other place is: %v", filepath.Base(name), f.Code, f.Notes)
			}
		}
	}
	for code := range withTwoPlaces {
		if seen[code] == 0 {
			t.Errorf("no finding %s", code)
		}
	}
}
