package sitetest

import (
	"bytes"
	"encoding/csv"
	"math/big"
	"regexp"
	"slices"
	"strings"
	"testing"

	"gongping/internal/csvfile"
	"gongping/internal/spreadsheet"
)

// A field of a file that is a number or a date says so by its form. One with a
// zero in front would lose it, so it must not stand there.
var (
	numberField = regexp.MustCompile(`^-?(0|[1-9][0-9]*)(\.[0-9]+)?$`)
	dateField   = regexp.MustCompile(`^[0-9]{4}-[0-9]{2}-[0-9]{2}$`)
)

// TestLibreOfficeOpensDownloads: a ranking, a ledger and a register of the demo
// are in LibreOffice what is in the files, cell by cell. One of its bureaus is
// called by digits, as in the statistics of the state.
func TestLibreOfficeOpensDownloads(t *testing.T) {
	t.Parallel()
	const digits = "053010"
	files := thawed(t)
	for name, data := range files {
		files[name] = bytes.ReplaceAll(data, []byte("lutang"), []byte(digits))
	}
	s := folder{name: "demo", fsys: inMemory(files)}.build(t)
	names := []string{"downloads/2020q4/key-work/index.csv", "downloads/2020q4/key-work/" + digits + ".csv", "downloads/2020q4/deductions.csv"}
	var written [][]byte
	for _, name := range names {
		written = append(written, s.files[name])
	}
	sheets, err := spreadsheet.Open(t.TempDir(), written...)
	if err != nil {
		t.Fatal(err)
	}
	for n, name := range names {
		want := fields(t, written[n])
		if len(sheets[n]) != len(want) {
			t.Errorf("%s: %d rows of %d", name, len(sheets[n]), len(want))
			continue
		}
		for i, got := range sheets[n] {
			mustOpen(t, name, want[i], got)
		}
	}
	for _, n := range []int{0, 2} { // those with a column of units
		if !hasField(fields(t, written[n]), "\t"+digits) {
			t.Errorf("%s has no id with a tab", names[n])
		}
	}
}

// mustOpen holds a row of a sheet to that of the file.
func mustOpen(t *testing.T, name string, want []string, got []spreadsheet.Cell) {
	t.Helper()
	if len(got) > len(want) {
		t.Errorf("%s: %q has become %q", name, want, got)
		return
	}
	got = append(slices.Clone(got), make([]spreadsheet.Cell, len(want)-len(got))...)
	for k, field := range want {
		if !opensAs(field, got[k]) {
			t.Errorf("%s: %q has become %q", name, field, got[k])
		}
	}
}

// opensAs reports whether a cell is what the form of a field says.
func opensAs(field string, c spreadsheet.Cell) bool {
	switch {
	case field == "":
		return c == spreadsheet.Cell{}
	case dateField.MatchString(field):
		return c == spreadsheet.Date(field)
	case numberField.MatchString(field):
		return c == spreadsheet.Number(c.Value) && equal(c.Value, field)
	}
	return c == spreadsheet.Text(field)
}

// equal reports whether two numbers are, however they are written.
func equal(a, b string) bool {
	x, okX := new(big.Rat).SetString(a)
	y, okY := new(big.Rat).SetString(b)
	return okX && okY && x.Cmp(y) == 0
}

// fields are those of a file, row by row.
func fields(t *testing.T, data []byte) [][]string {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(string(data), csvfile.Mark))).ReadAll()
	if err != nil || len(rows) < 10 {
		t.Fatalf("%d rows: %v", len(rows), err)
	}
	return rows
}

func hasField(rows [][]string, field string) bool {
	return slices.ContainsFunc(rows, func(row []string) bool { return slices.Contains(row, field) })
}
