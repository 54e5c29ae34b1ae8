package conformance

import (
	"bytes"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"gongping/internal/build"
	"gongping/internal/diag"
	"gongping/internal/locale"
	"gongping/internal/site"
	"gongping/scoring"
	"gongping/scoring/exact"
)

func TestClauses(t *testing.T) { runFolder(t, "clauses") }

func TestEdges(t *testing.T) { runFolder(t, "edges") }

func runFolder(t *testing.T, folder string) {
	for _, name := range names(t, folder) {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			c := readCase(t, name)
			if len(c.results)+len(c.findings) == 0 {
				t.Fatal("the case wants nothing")
			}
			if strings.TrimSpace(c.comment) == "" {
				t.Error("the case says neither clause nor arithmetic")
			}
			periods, found := check(t, c)
			compareFindings(t, c, found)
			for _, r := range c.results {
				if got := valueOf(periods, r); !same(got, r.value) {
					t.Errorf("%s: %s %s is %s, want %s", r.period, r.unit, r.what, got, r.value)
				}
			}
		})
	}
}

func check(t *testing.T, c *testCase) ([]site.Period, []diag.Diagnostic) {
	t.Helper()
	var list diag.List
	checked, err := build.Check(c.folder, build.Options{}, &list)
	if err != nil {
		t.Fatal(err)
	}
	return checked.Periods, list.All()
}

// remarks are findings about whether a rule is wise, not about what it means.
// Real clauses give rise to many.
var remarks = []diag.Code{
	diag.Plateau, diag.DeadTier, diag.CapUnreached, diag.EventTooLarge, diag.TooManyIndicators,
	diag.ForbiddenIndicator, diag.OrientationShare, diag.WaiverUnneeded, diag.PercentStep,
	diag.NotFrozen, // no case writes a digest
}

// compareFindings holds everything that was found against what was wanted, save
// remarks.
func compareFindings(t *testing.T, c *testCase, found []diag.Diagnostic) {
	t.Helper()
	wants := slices.Clone(c.findings)
	for _, f := range found {
		at := f.Span.Position()
		i := slices.IndexFunc(wants, func(w wantedFinding) bool {
			return w.code == string(f.Code) && w.path == at.Path && (w.line == 0 || w.line == at.Line)
		})
		switch {
		case i >= 0:
			wants = slices.Delete(wants, i, i+1)
		case f.Severity() != diag.Info && !slices.Contains(remarks, f.Code):
			var out bytes.Buffer
			if err := diag.WriteText(&out, locale.En, []diag.Diagnostic{f}, diag.TextOptions{}); err != nil {
				t.Fatal(err)
			}
			t.Errorf("unexpected %s", &out)
		}
	}
	for _, w := range wants {
		t.Errorf("missing %s %s:%d", w.code, w.path, w.line)
	}
}

// valueOf is what a unit came to in one respect, as text.
func valueOf(periods []site.Period, r wantedResult) string {
	for p := range periods {
		if string(periods[p].Period.ID) != r.period {
			continue
		}
		for _, b := range periods[p].Boards {
			if score, ok := b.Results.Of(scoring.SubjectID(r.unit)); ok {
				return respect(b, score, r.what)
			}
		}
	}
	return "not scored"
}

func respect(b *site.Board, s *scoring.Score, what string) string {
	switch what {
	case "total":
		return s.Total.Fraction()
	case "place":
		return placeOf(b.Results, s.Subject)
	case "grade":
		return orDash(string(s.Grade))
	case "band":
		return orDash(string(s.Band))
	case "excluded":
		return map[bool]string{true: "yes", false: "no"}[s.NoAward]
	}
	if grouping, ok := strings.CutPrefix(what, "place@"); ok {
		return placeIn(b.Results.Regrouped(scoring.GroupingID(grouping)), s.Subject)
	}
	if n := indicatorNode(b.Results.Ledger(s.Subject), scoring.IndicatorID(what)); n != nil {
		if n.Void {
			return "open"
		}
		return n.Value.Fraction()
	}
	for c := range b.Scheme.Categories {
		if string(b.Scheme.Categories[c].ID) == what {
			return s.Categories[c].Fraction()
		}
	}
	return measureOf(b.Results, s.Subject, scoring.MetricID(what))
}

func measureOf(r *scoring.Results, subject scoring.SubjectID, metric scoring.MetricID) string {
	value, state, ok := r.Measure(subject, metric)
	switch {
	case !ok:
		return "not there"
	case state == 0:
		return value.Fraction()
	}
	return stateNames[state]
}

var stateNames = [...]string{scoring.Unreported: "unreported", scoring.NotApplicable: "not-applicable", scoring.Exempt: "exempt"}

func placeOf(r *scoring.Results, subject scoring.SubjectID) string {
	if standing, ok := r.Place(subject); ok {
		return strconv.Itoa(standing.Place)
	}
	return "-"
}

func placeIn(groups []scoring.GroupStanding, subject scoring.SubjectID) string {
	for _, group := range groups {
		for _, row := range group.Rows {
			if row.Subject == subject {
				return strconv.Itoa(row.Place)
			}
		}
	}
	return "-"
}

func orDash(id string) string {
	if id == "" {
		return "-"
	}
	return id
}

// indicatorNode is the last operation on an indicator: the outermost node that
// names it.
func indicatorNode(n *scoring.Node, id scoring.IndicatorID) *scoring.Node {
	if n.Indicator == id {
		return n
	}
	if n.Indicator != "" {
		return nil // what another indicator rests on is not of this one
	}
	for _, input := range n.Inputs {
		if found := indicatorNode(input, id); found != nil {
			return found
		}
	}
	return nil
}

// same compares numbers as numbers and everything else as text.
func same(got, want string) bool {
	a, errA := exact.Parse(got)
	b, errB := exact.Parse(want)
	if errA != nil || errB != nil {
		return got == want
	}
	return a.Equal(b)
}
