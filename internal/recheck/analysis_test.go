package recheck_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"gongping/content"
	"gongping/internal/build"
)

// loose are the columns of an analysis, counted from the name of the row, of
// which pages do not say enough to compute them again: what the indicators of an
// orientation hold, the shares of a unit's own gains.
var loose = map[string][]int{
	"direction.subjects": {2, 3, 4, 5, 6, 8, 9, 10, 11, 12},
	"direction.overall":  {},
	"source.attributes":  {1, 2, 3, 4, 5, 6, 7},
	"plateau.alike":      {1, 2, 3},
	"load.units":         {4, 5},
}

// TestAnalysisIsChecked changes every digit of the figures of an analysis that
// can be computed again, one at a time.
func TestAnalysisIsChecked(t *testing.T) {
	site := open(t, built(t, content.FS, build.Options{}))
	const page = "2020q3/key-work/analysis.html"
	root, err := html.Parse(bytes.NewReader(site.files[page].Data))
	if err != nil {
		t.Fatal(err)
	}
	if found := site.Check(page, root); len(found) > 0 {
		t.Fatalf("without any change: %q", found)
	}
	changed, tables := 0, make(map[string]int)
	for n := range root.Descendants() {
		if n.Type != html.TextNode || !within(n, []string{"table.analysis td.num"}) {
			continue
		}
		id, column, isFoot := cellOf(n)
		list, isLoose := loose[id]
		if isLoose && (slices.Contains(list, column)) || isFoot && id == "direction.overall" && strings.Contains(text(rowOf(n)), "上下限") {
			continue
		}
		// One change of a cell is enough: what is compared is compared whole.
		for _, with := range changes(n.Data)[:min(1, len(changes(n.Data)))] {
			before := n.Data
			n.Data = with
			if len(site.Check(page, root)) == 0 {
				t.Errorf("%s, column %d: %q for %q is not found", id, column, with, before)
			}
			n.Data = before
			changed++
			tables[id]++
		}
	}
	for _, id := range []string{"direction.overall", "direction.subjects", "direction.periods", "source.kinds", "focus.easy", "focus.units", "plateau.caps", "load.classes", "load.units",
		"enforcement.departments", "enforcement.units", "enforcement.periods", "spread.groups"} {
		if tables[id] == 0 {
			t.Errorf("nothing of %s was changed", id)
		}
	}
	if changed < 500 {
		t.Errorf("%d changes", changed)
	}
}

// TestAnalysisSaysWhatItsTablesHold changes numbers in sentences and lists. Those
// of a sentence that is not looked at are declared here.
func TestAnalysisSaysWhatItsTablesHold(t *testing.T) {
	site := open(t, built(t, content.FS, build.Options{}))
	const page = "2020q3/key-work/analysis.html"
	root, err := html.Parse(bytes.NewReader(site.files[page].Data))
	if err != nil {
		t.Fatal(err)
	}
	notLookedAt := []string{"方案另有", "种加分情形", "项指标九成", "人均", "执行不一", "首末相差", "多得 1 分"}
	changed := 0
	for n := range root.Descendants() {
		if n.Type != html.TextNode || !within(n, []string{"p.says", "td.ways span.one"}) ||
			slices.ContainsFunc(notLookedAt, func(s string) bool { return strings.Contains(n.Data, s) }) {
			continue
		}
		for _, with := range changes(n.Data) {
			before := n.Data
			n.Data = with
			if len(site.Check(page, root)) == 0 {
				t.Errorf("%q for %q is not found", with, before)
			}
			n.Data = before
			changed++
		}
	}
	if changed < 100 {
		t.Errorf("%d changes", changed)
	}
}

func rowOf(n *html.Node) *html.Node {
	for n.Data != "tr" {
		n = n.Parent
	}
	return n
}

// cellOf is the table, the column and whether it is in the foot.
func cellOf(n *html.Node) (id string, column int, isFoot bool) {
	cell := n
	for cell.Data != "td" {
		cell = cell.Parent
	}
	for before := cell.PrevSibling; before != nil; before = before.PrevSibling {
		if before.Type == html.ElementNode {
			column++
		}
	}
	row := cell.Parent
	return attr(row.Parent.Parent.Parent, "aria-labelledby"), column, row.Parent.Data == "tfoot"
}

func text(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return b.String()
}
