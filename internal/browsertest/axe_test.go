package browsertest

import (
	"context"
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// axeFolder holds axe-core as its makers publish it.
const axeFolder = "testdata/axe-core"

// axe.min.js and its licences are the ones that VERSION says, unchanged.
func TestAxeIsTheOneOfVersion(t *testing.T) {
	version, err := os.ReadFile(filepath.Join(axeFolder, "VERSION"))
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSuffix(string(version), "\n"), "\n")[1:]
	if len(lines) != 3 {
		t.Errorf("VERSION names %d files", len(lines))
	}
	for _, line := range lines {
		name, _, _ := strings.Cut(line, " ")
		data, err := os.ReadFile(filepath.Join(axeFolder, name))
		if err != nil {
			t.Fatal(err)
		}
		if want := fmt.Sprintf("%s sha256 %x", name, sha256.Sum256(data)); line != want {
			t.Errorf("VERSION has %q, want %q", line, want)
		}
	}
}

// A violation is what axe-core reports.
type violation struct {
	ID, Impact, Help string
	Nodes            []struct {
		Target         []any
		FailureSummary string
	}
}

func (v violation) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s (%s): %s, at %d places", v.ID, v.Impact, v.Help, len(v.Nodes))
	for _, n := range v.Nodes[:min(3, len(v.Nodes))] {
		fmt.Fprintf(&b, "\n  %v: %s", n.Target, strings.ReplaceAll(n.FailureSummary, "\n", "\n    "))
	}
	return b.String()
}

// accessible fails unless axe-core finds nothing on the page of a tab, with all its
// rules, as it is; it leaves the one of WCAG 2.2 at level AA out unless asked. High
// contrast, where there is its switch, changes colours and lines, and hides nothing:
// there it is asked again what goes by them.
func accessible(t *testing.T, ctx context.Context, framed bool) {
	t.Helper()
	script, err := os.ReadFile(filepath.Join(axeFolder, "axe.min.js"))
	if err != nil {
		t.Fatal(err)
	}
	const run = `axe.run(document, { resultTypes: ['violations'], %s }).then(function (r) { return { Passes: r.passes.length, Violations: r.violations.map(function (v) {
		return { ID: v.id, Impact: v.impact, Help: v.help, Nodes: v.nodes.map(function (n) { return { Target: n.target, FailureSummary: n.failureSummary }; }) };
	}) }; })`
	evaluate[chromedp.Void](t, ctx, string(script))
	look := func(colours, rules string, least int) {
		result := evaluate[struct {
			Passes     int
			Violations []violation
		}](t, ctx, fmt.Sprintf(run, rules), chromedp.EvalAwaitPromise)
		for _, v := range result.Violations {
			t.Error(colours, v)
		}
		if result.Passes < least {
			t.Errorf("%s: only %d rules of axe-core found anything to look at", colours, result.Passes)
		}
	}
	look("usual colours", `rules: { 'target-size': { enabled: true } }`, 15)
	if !framed {
		return
	}
	const inSight = `document.body.innerText`
	before := evaluate[string](t, ctx, inSight)
	choose(t, ctx, contrast)
	if evaluate[string](t, ctx, inSight) != before {
		t.Error("high contrast shows other texts")
	}
	look("high contrast", `runOnly: ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable']`, 2)
	choose(t, ctx, contrast) // it would be kept for the next page
}

// TestPagesAreAccessible: on the fullest page of each kind in Chinese and the
// barest in English.
func TestPagesAreAccessible(t *testing.T) {
	t.Parallel()
	inOneTab(t, slices.Concat(pages(t, "demo-zh", "levels-zh", "allowances-zh", "posts-zh", "unit-zh", "eligible-zh"), barest(t, "demo-en", "levels-en", "allowances-en", "posts-en", "unit-en", "eligible-en")), func(t *testing.T, ctx context.Context, p page) {
		p.show(t, ctx, desk)
		accessible(t, ctx, p.framed())
	})
}
