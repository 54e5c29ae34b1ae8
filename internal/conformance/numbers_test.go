package conformance

import (
	"fmt"
	"maps"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"gongping/internal/build"
	"gongping/internal/diag"
	"gongping/scoring/exact"
)

// Every number of a clause's rule decides something that its case wants: with
// the number moved by 7 one way or the other, far enough to cross any threshold
// of the cases, a result or a finding is another. Limits that do not bind, what
// stands in for values that are all there, and what an indicator is said to be
// worth are another matter.
func TestEveryNumberDecides(t *testing.T) {
	for _, name := range names(t, "clauses") {
		c := readCase(t, name)
		before := outcome(t, c, c.folder)
		for file := range c.folder {
			if !strings.HasPrefix(file, "schemes/") {
				continue
			}
			for _, n := range numbersOf(string(c.folder[file].Data)) {
				if !slices.ContainsFunc(n.moved, func(text string) bool {
					changed := maps.Clone(c.folder)
					changed[file] = &fstest.MapFile{Data: []byte(text)}
					return outcome(t, c, changed) != before
				}) {
					t.Errorf("%s: no result depends on %s", filepath.Base(name), n.place)
				}
			}
		}
	}
}

// outcome is everything that a case looks at.
func outcome(t *testing.T, c *testCase, folder fstest.MapFS) string {
	t.Helper()
	var list diag.List
	checked, err := build.Check(folder, build.Options{}, &list)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, f := range list.All() {
		if !slices.Contains(remarks, f.Code) {
			fmt.Fprintln(&b, f.Code)
		}
	}
	for _, r := range c.results {
		fmt.Fprintln(&b, valueOf(checked.Periods, r))
	}
	return b.String()
}

// movedNumber is a place in a scheme and the texts with another number there.
type movedNumber struct {
	place string
	moved []string
}

var (
	numberText = regexp.MustCompile(`-?\d+(\.\d+)?(/\d+)?`)

	// idle are the keys whose numbers need decide nothing.
	idle = regexp.MustCompile(`^\s*(min|max|cap|floor|places|undefined|degenerate|id|name|title|document|issued|effective|applies_from|clause|waiver) =`)
)

func numbersOf(text string) []movedNumber {
	var list []movedNumber
	offset, table := 0, ""
	for line := range strings.Lines(text) {
		if m := header.FindStringSubmatch(line); m != nil {
			table = m[1]
		}
		key, right, isPair := strings.Cut(line, " = ")
		worth := strings.TrimSpace(key) == "points" && (table == "indicator" || table == "indicator.not_applicable")
		if isPair && !worth && !idle.MatchString(line) {
			for _, at := range numberText.FindAllStringIndex(right, -1) {
				if at[0] > 0 && strings.ContainsAny(right[at[0]-1:at[0]], "-abcdefghijklmnopqrstuvwxyz") {
					continue // part of an id
				}
				from, to := offset+len(key)+len(" = ")+at[0], offset+len(key)+len(" = ")+at[1]
				number, err := exact.Parse(text[from:to])
				if err != nil {
					continue
				}
				n := movedNumber{place: fmt.Sprintf("%s of [%s] %s", text[from:to], table, strings.TrimSpace(line))}
				for _, by := range []int64{7, -7} {
					n.moved = append(n.moved, text[:from]+number.Add(exact.Int(by)).String()+text[to:])
				}
				list = append(list, n)
			}
		}
		offset += len(line)
	}
	return list
}
