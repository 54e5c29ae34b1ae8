package recheck_test

import (
	"bytes"
	"strings"
	"sync"
	"testing"

	"golang.org/x/net/html"

	"gongping/internal/build"
	"gongping/internal/locale"
)

// inOnePlace are facts that a site prints once, and which therefore nothing on it
// can bear out. Each has to stand on one of the pages below.
var inOnePlace = []struct {
	name, why string
	is        func(n *html.Node) bool
}{
	{"due", "the announced day of an edition that came in time stands in the table of publications alone", func(n *html.Node) bool {
		return columnOf(n, publications) == 1 && inTime(n)
	}},
	{"published", "so does the day on which one came that another has followed", func(n *html.Node) bool {
		return columnOf(n, publications) == 2 && inTime(n) && nextRow(n) != nil
	}},
	{"reports", "until when reports are due, where the brief has none that came late or not at all", func(n *html.Node) bool {
		return within(n, []string{"dl.facts"}) && n.Parent.Data == "dd" && dateOnly(n.Data)
	}},
	{"until", "until when a notice is meant, in the list of notices; the home page follows from it", func(n *html.Node) bool {
		return columnOf(n, func(table *html.Node) bool { return ancestor(table, "section") == nil && rowOfTable(table) == 2 }) == 2
	}},
	{"notice", "what a notice says beyond what is shown of it elsewhere", func(n *html.Node) bool {
		return within(n, []string{"div.prose"})
	}},
}

func publications(table *html.Node) bool {
	section := ancestor(table, "section")
	return section != nil && attr(firstElement(section), "id") == "period.publications"
}

// TestDigitsOfPeriodsCount changes digits of everything that is printed on pages
// of periods, of units and of notices, the frame of the site included.
func TestDigitsOfPeriodsCount(t *testing.T) {
	t.Parallel()
	var used sync.Map // names of inOnePlace
	t.Run("sites", func(t *testing.T) { digitsOfPeriods(t, &used) })
	for _, x := range inOnePlace {
		if _, is := used.Load(x.name); !is {
			t.Errorf("%q is on no page: %s", x.name, x.why)
		}
	}
}

func digitsOfPeriods(t *testing.T, used *sync.Map) {
	for name, c := range map[string]struct {
		folder folder
		built  build.Options
		stride int
		pages  []string
	}{
		"everything":   {everything, build.Options{}, 1, []string{"index.html", "2020q3/index.html", "2020q4/index.html", "2020q3/brief.html", "2020q4/brief.html", "embed/latest.html", "subjects/index.html", "subjects/lindu.html", "subjects/lanmen.html"}},
		"in English":   {everything, build.Options{Lang: locale.En}, 3, []string{"index.html", "2020q3/index.html", "2020q4/index.html", "2020q4/brief.html", "embed/latest.html", "subjects/index.html", "subjects/lanmen.html"}},
		"demo":         {demonstration, build.Options{}, 3, []string{"index.html", "2020q4/index.html", "2019q2/index.html", "2020q3/brief.html", "2020q4/brief.html", "subjects/wangling.html", "notices/index.html", "notices/2020q4-appeals.html", "notices/2020-new-scheme.html"}},
		"demo, late":   {demonstration, build.Options{Lang: locale.En, AsOf: date(t, "2021-03-01")}, 7, []string{"2020q4/index.html", "2020q4/brief.html", "2019q2/brief.html", "embed/latest.html"}},
		"demo, notice": {demonstration, build.Options{AsOf: date(t, "2020-10-15")}, 5, []string{"2020q3/index.html", "2020q3/brief.html", "notices/index.html"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			site, found, changed := c.folder.open(t, c.built), 0, 0
			for _, path := range c.pages {
				f, n := digitsCount(t, site, path, c.stride, used)
				found, changed = found+f, changed+n
			}
			t.Logf("%d digits changed, %d found; the others stand in one place", changed, found)
			if changed < 100 {
				t.Errorf("%d digits", changed)
			}
		})
	}
}

func digitsCount(t *testing.T, site opened, path string, stride int, used *sync.Map) (found, changed int) {
	t.Helper()
	root, err := html.Parse(bytes.NewReader(site.files[path].Data))
	if err != nil {
		t.Fatal(err)
	}
	if wrong := site.Check(path, root); len(wrong) > 0 {
		t.Fatal(wrong)
	}
	count := 0
	for n := range root.Descendants() {
		if n.Type != html.TextNode || within(n, []string{"script"}) {
			continue
		}
		for _, with := range changes(n.Data) {
			if count++; count%stride != 0 {
				continue
			}
			before := n.Data
			n.Data = with
			changed++
			if len(site.Check(path, root)) > 0 {
				found++
			} else if name := onlyHere(n, before); name != "" {
				used.Store(name, true)
			} else {
				t.Errorf("%s: %q for %q in <%s class=%q> is not found", path, with, before, n.Parent.Data, attr(n.Parent, "class"))
			}
			n.Data = before
		}
	}
	return found, changed
}

// onlyHere is why nothing else can bear out a text.
func onlyHere(n *html.Node, before string) string {
	with := n.Data
	n.Data = before
	defer func() { n.Data = with }()
	for _, x := range inOnePlace {
		if x.is(n) {
			return x.name
		}
	}
	return ""
}

func ancestor(n *html.Node, tag string) *html.Node {
	for up := n.Parent; up != nil; up = up.Parent {
		if up.Data == tag {
			return up
		}
	}
	return nil
}

func firstElement(n *html.Node) *html.Node {
	for d := range n.ChildNodes() {
		if d.Type == html.ElementNode {
			return d
		}
	}
	return nil
}

// columnOf is the column of a cell in a table of a sort, 0 for its head; -1 where
// a text is in none.
func columnOf(n *html.Node, is func(table *html.Node) bool) int {
	tr, table := ancestor(n, "tr"), ancestor(n, "table")
	if tr == nil || !is(table) || ancestor(n, "tbody") == nil {
		return -1
	}
	column := -1
	for cell := range tr.ChildNodes() {
		if cell.Type == html.ElementNode {
			column++
		}
		for up := n.Parent; up != nil; up = up.Parent {
			if up == cell {
				return column
			}
		}
	}
	return -1
}

// rowOfTable is how many columns of data a table has.
func rowOfTable(table *html.Node) int {
	for n := range table.Descendants() {
		if n.Data == "tr" && ancestor(n, "tbody") != nil {
			cells := -1
			for d := range n.ChildNodes() {
				if d.Type == html.ElementNode {
					cells++
				}
			}
			return cells
		}
	}
	return 0
}

// inTime reports whether the row of a text says that an edition came in time.
func inTime(n *html.Node) bool {
	says := text(ancestor(n, "tr"))
	return strings.Contains(says, "按时") || strings.Contains(says, "on time")
}

func nextRow(n *html.Node) *html.Node {
	for row := ancestor(n, "tr").NextSibling; row != nil; row = row.NextSibling {
		if row.Data == "tr" && (strings.Contains(text(row), "按时") || strings.Contains(text(row), "on time") || strings.Contains(text(row), "迟") || strings.Contains(text(row), "late")) {
			return row
		}
	}
	return nil
}

func dateOnly(text string) bool { return len(strings.TrimSpace(text)) == len("2020-10-10") }
