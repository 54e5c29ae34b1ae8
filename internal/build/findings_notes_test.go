package build_test

import (
	"cmp"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"gongping/internal/diag"
	"gongping/internal/locale"
)

// withTwoPlaces are the findings about two places, each with the file of the
// other one, or what its path begins with: "" is the same file.
var withTwoPlaces = map[diag.Code]string{
	diag.ChangesOrder: "",
	diag.UnitNotYet:   "units.toml",
	diag.BandGap:      "",
	diag.EligibleGap:  "schemes/safety/2020.toml",

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

// A key that goes with another is missed at both.
func TestKeysThatGoTogetherAreShown(t *testing.T) {
	folder, _ := fixture(t, filepath.Join(findingsFolder, "GP204-together.txtar"))
	with := map[string]string{"allowances/budget.toml": "20000", "allowances/decides.toml": `"局党委"`, "eligibility/last.toml": "1", "eligibility/third.toml": `"1/3"`}
	for _, f := range findings(t, folder) {
		if len(f.Notes) != 1 || string(f.Notes[0].File.Text[f.Notes[0].Start:f.Notes[0].End]) != with[f.Span.Path()] {
			t.Errorf("%s does not show the key with which it goes", written(t, locale.En, f))
		}
	}
}
