package download_test

import (
	"encoding/csv"
	"slices"
	"strings"
	"testing"

	"gongping/internal/csvfile"
	"gongping/internal/download"
	"gongping/internal/locale"
	"gongping/internal/site"
)

// linesOf are the lines of the tables beside a page, by address.
func linesOf(t *testing.T, body site.Body) map[site.Address][][]string {
	t.Helper()
	tables := make(map[site.Address][][]string)
	for _, file := range download.Of(body) {
		data, err := file.Make()
		if err != nil {
			t.Fatal(err)
		}
		lines, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(string(data), csvfile.Mark))).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		tables[file.Address] = lines
	}
	return tables
}

// A category that two schemes call the same has a column under each, which names
// the scheme; the points of one never stand below the head of the other.
func TestCategoriesOfTwoSchemes(t *testing.T) {
	section := func(title, points string, names ...string) site.SubjectSection {
		s := site.SubjectSection{Title: title, Rows: []site.PeriodRow{{Gap: true}, {}}}
		for _, name := range names {
			s.Columns = append(s.Columns, site.CategoryColumn{Name: name})
			s.Rows[1].Categories = append(s.Rows[1].Categories, site.Against{Own: site.Figure(points), Median: "5"})
		}
		return s
	}
	page := &site.SubjectPage{Sections: []site.SubjectSection{section("甲", "1", "办案", "基础"), section("乙", "2", "办案")}}
	page.Frame = site.Frame{Address: "subjects/lindu.html", Texts: locale.Texts{Lang: locale.ZhCN}}
	tables := linesOf(t, page)
	if lost := tables["downloads/subjects/lindu.lost.csv"]; len(lost) != 1 {
		t.Errorf("losses, of which there are none: %q", lost) // the heads: the address stays
	}
	lines := tables["downloads/subjects/lindu.csv"]
	for n, want := range []string{"甲·办案,甲·办案·同组中位数,基础,基础·同组中位数,乙·办案,乙·办案·同组中位数,备注", ",,,,,,没有公布成绩", "1,5,1,5,,,", ",,,,,,没有公布成绩", ",,,,2,5,"} {
		if got := strings.Join(lines[n][len(lines[n])-7:], ","); got != want {
			t.Errorf("line %d: %q, want %q", n, got, want)
		}
	}
}

// A table that an analysis leaves out has a file with its heads.
func TestTablesThatAreLeftOut(t *testing.T) {
	page := &site.Analysis{Sections: []site.AnalysisSection{{Empty: []site.AnalysisTable{{ID: "focus.easy", Columns: []site.AnalysisColumn{{Text: "指标"}, {Over: "加分", Text: "占比"}}}}}}}
	page.Frame = site.Frame{Address: "2020q4/case/analysis.html", Texts: locale.Texts{Lang: locale.ZhCN}}
	lines := linesOf(t, page)["downloads/2020q4/case/analysis.focus-easy.csv"]
	if len(lines) != 1 || !slices.Equal(lines[0], []string{"指标", "加分·占比", "备注"}) {
		t.Errorf("%q", lines)
	}
}
