package csvfile_test

import (
	"slices"
	"testing"

	"gongping/internal/csvfile"
	"gongping/internal/spreadsheet"
)

// Texts are the same texts to LibreOffice, with the tab in front where they have
// one, numbers are numbers, nothing is a formula.
func TestLibreOfficeOpensIt(t *testing.T) {
	texts := []string{"001", "3-12", "=1+1", "1e5", "1/2", "587/12", "+86", "@甲", "龙湖分局", "𠮷野、\"引号\"", "2020q4/E-017", "TRUE", "3月12日"}
	var rows [][]csvfile.Cell
	for _, s := range texts {
		rows = append(rows, []csvfile.Cell{csvfile.Text(s), csvfile.Number("−98.5"), csvfile.Date("2020-10-22")})
	}
	data, err := csvfile.Encode([]string{"编号", "总分", "日期"}, rows)
	if err != nil {
		t.Fatal(err)
	}
	sheets, err := spreadsheet.Open(t.TempDir(), data)
	if err != nil {
		t.Fatal(err)
	}
	want := spreadsheet.Sheet{{spreadsheet.Text("编号"), spreadsheet.Text("总分"), spreadsheet.Text("日期")}}
	for _, s := range texts {
		want = append(want, []spreadsheet.Cell{spreadsheet.Text(csvfile.Text(s).Field()), spreadsheet.Number("-98.5"), spreadsheet.Date("2020-10-22")})
	}
	if got := sheets[0]; !slices.EqualFunc(got, want, slices.Equal[[]spreadsheet.Cell]) {
		t.Errorf("the sheet is %q,\nwant %q", got, want)
	}
}
