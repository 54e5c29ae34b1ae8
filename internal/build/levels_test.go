package build_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"gongping/internal/build"
	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/locale"
)

// findingsOf are those with a code.
func findingsOf(t *testing.T, folder fstest.MapFS, code diag.Code) (list []diag.Diagnostic) {
	t.Helper()
	var found diag.List
	if _, err := build.Check(folder, build.Options{}, &found); err != nil || found.HasErrors() {
		t.Fatalf("check: %v %v", err, found.All())
	}
	for _, d := range found.All() {
		if d.Code == code {
			list = append(list, d)
		}
	}
	return list
}

// The half-year took the third quarter of two people before rulings changed both:
// that is said of the two periods, not of each person.
func TestTotalsThatChangedAreToldOnceForTwoPeriods(t *testing.T) {
	folder := archived(t, "levels", "")
	if n := len(findingsOf(t, folder, diag.TotalsStale)); n != 1 {
		t.Fatalf("%d findings about one person", n)
	}
	decisions := folder["records/2020q3/decisions.toml"]
	second := strings.NewReplacer("r-0001", "r-0002", "e-0004", "e-0003").Replace(string(decisions.Data))
	decisions.Data = []byte(string(decisions.Data) + "\n" + second)
	found := findingsOf(t, folder, diag.TotalsStale)
	if len(found) != 1 {
		t.Fatalf("%d findings about the two periods, want 1: %v", len(found), found)
	}
	for name, want := range map[string]string{"period": "2020h2", "other": "2020q3", "subject": "p-01"} {
		for _, arg := range found[0].Args {
			if arg.Name == name && arg.Value != want {
				t.Errorf("%s is %q, want %q", name, arg.Value, want)
			}
		}
	}
}

// A trial is no result to pay by, and nobody qualifies by one: only later editions
// have lists of allowances and of eligibility.
func TestTrialsHaveNoLists(t *testing.T) {
	for _, c := range []struct{ archive, list, board, period string }{
		{"allowances", "2020q4/allowance.bonus.html", "2020q4/officers/index.html", "2020q4"},
		{"eligible", "2019/eligible.last-place.html", "2019/officers/index.html", "2019"},
	} {
		for _, edition := range []string{"final", "notice", "trial"} {
			folder := archived(t, c.archive, "")
			publications := folder["publications.toml"]
			was := "period = \"" + c.period + "\"\nedition = \"final\""
			if strings.Count(string(publications.Data), was) != 1 {
				t.Fatalf("%s: %q stands there several times, or nowhere", c.archive, was)
			}
			publications.Data = []byte(strings.Replace(string(publications.Data), was, strings.Replace(was, "final", edition, 1), 1))
			var found diag.List
			checked, err := build.Check(folder, build.Options{}, &found)
			if err != nil || found.HasErrors() {
				t.Fatalf("%s %s: %v %v", c.archive, edition, err, found.All())
			}
			files := tree(t, checked, build.Options{Audience: dataset.Audience{Whom: dataset.Supervision}})
			if files[c.board] == nil {
				t.Fatalf("%s %s: the board is not shown", c.archive, edition)
			}
			if listed := files[c.list] != nil; listed != (edition != "trial") {
				t.Errorf("%s %s: %s is there: %v", c.archive, edition, c.list, listed)
			}
		}
	}
}

// A list of which the rule is wrong is not made, and what is wrong is told once.
func TestRulesOfEligibilityThatAreWrong(t *testing.T) {
	for name, c := range map[string]struct{ file, was, is, want string }{
		"no way to round":      {"leading", "  heads = \"half-away\"\n", "", "GP204"},
		"no such share":        {"leading", `upto = "1/3"`, "upto = 1e30", "GP802"},
		"no line at all":       {"last-place", "  [[eligibility.case]]\n  id = \"last\"\n  name = \"最后一名\"\n  last = 1\n  ties = \"in\"\n", "", "GP227"},
		"nothing to round":     {"last-place", "last = 1\n", "last = 1\n  heads = \"floor\"\n", "GP204"},
		"no cut to be at":      {"other-posts", "grades = [\"excellent\", \"competent\"]\n", "grades = [\"excellent\", \"competent\"]\n  ties = \"in\"\n", "GP204"},
		"no line for the rest": {"other-posts", "  [[eligibility.case]]\n  id = \"others\"\n  name = \"前三分之二\"\n  upto = \"2/3\"\n  heads = \"floor\"\n  ties = \"out\"\n", "", "GP805"},
	} {
		folder := archived(t, "eligible", "")
		file := folder["eligibility/"+c.file+".toml"]
		if strings.Count(string(file.Data), c.was) != 1 {
			t.Fatalf("%s: %q stands there several times, or nowhere", name, c.was)
		}
		file.Data = []byte(strings.Replace(string(file.Data), c.was, c.is, 1))
		var found diag.List
		if _, err := build.Check(folder, build.Options{}, &found); err != nil {
			t.Fatal(err)
		}
		told := make(map[string]int)
		for _, d := range found.All() {
			if d.Severity() == diag.Error {
				if told[string(d.Code)]++; string(d.Code) != c.want || told[string(d.Code)] > 1 {
					t.Errorf("%s: %s", name, written(t, locale.En, d))
				}
			}
		}
		if len(told) == 0 {
			t.Errorf("%s: nothing was found", name)
		}
	}
}
