package csvfile_test

import (
	"encoding/xml"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"gongping/internal/csvfile"
)

// dialog is what LibreOffice offers for such a file when it is opened, and the
// reader's wish that it look for numbers of every kind: commas, quotation marks,
// UTF-8 by the mark, from the first line. Without a window it does not look at
// the mark.
const dialog = "CSV:44,34,76,1,,0,false,true"

// Texts are the same texts to LibreOffice, numbers are numbers, nothing is a
// formula.
func TestLibreOfficeOpensIt(t *testing.T) {
	office, err := exec.LookPath("soffice")
	if err != nil {
		t.Fatal("there is no LibreOffice: make tools installs it")
	}
	texts := []string{"001", "3-12", "=1+1", "1e5", "1/2", "587/12", "+86", "@甲", "龙湖分局", "𠮷野、\"引号\"", "2020q4/E-017", "TRUE", "3月12日"}
	var rows [][]csvfile.Cell
	for _, s := range texts {
		rows = append(rows, []csvfile.Cell{csvfile.Text(s), csvfile.Number("−98.5"), csvfile.Date("2020-10-22")})
	}
	data, err := csvfile.Encode([]string{"编号", "总分", "日期"}, rows)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	file := filepath.Join(dir, "表.csv")
	if err := os.WriteFile(file, data, 0o644); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command(office, "-env:UserInstallation=file://"+filepath.Join(dir, "profile"), "--headless", "--infilter="+dialog, "--convert-to", "fods", "--outdir", dir, file).CombinedOutput()
	if err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	got := sheet(t, filepath.Join(dir, "表.fods"))
	want := [][]cell{{{"string", "编号", ""}, {"string", "总分", ""}, {"string", "日期", ""}}}
	for _, s := range texts {
		want = append(want, []cell{{"string", s, ""}, {"float", "-98.5", ""}, {"date", "2020-10-22", ""}})
	}
	if !slices.EqualFunc(got, want, slices.Equal[[]cell]) {
		t.Errorf("the sheet is %q,\nwant %q", got, want)
	}
}

// cell is what a spreadsheet has in a place.
type cell struct{ kind, value, formula string }

// sheet reads the cells of a flat OpenDocument spreadsheet.
func sheet(t *testing.T, file string) [][]cell {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var doc struct {
		Rows []struct {
			Cells []struct {
				Kind    string   `xml:"value-type,attr"`
				Value   string   `xml:"value,attr"`
				Date    string   `xml:"date-value,attr"`
				Formula string   `xml:"formula,attr"`
				Text    []string `xml:"p"`
			} `xml:"table-cell"`
		} `xml:"body>spreadsheet>table>table-row"`
	}
	if err := xml.Unmarshal(data, &doc); err != nil {
		t.Fatal(err)
	}
	var rows [][]cell
	for _, r := range doc.Rows {
		var row []cell
		for _, c := range r.Cells {
			x := cell{c.Kind, c.Value + c.Date, c.Formula}
			if x.kind == "string" {
				x.value = strings.TrimPrefix(strings.Join(c.Text, "\n"), "\t")
			}
			row = append(row, x)
		}
		rows = append(rows, row)
	}
	return rows
}
