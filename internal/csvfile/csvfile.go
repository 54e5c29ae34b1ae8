package csvfile

import (
	"bytes"
	"encoding/csv"
	"fmt"
)

// Mark begins every file. Without it Excel takes UTF-8 for the code page of the
// machine.
const Mark = "\ufeff"

// Cell is a field of a table, as Text, Number or Date makes it.
type Cell struct{ field string }

// Text is a cell that stays text, whatever it looks like.
func Text(s string) Cell {
	if guessed(s) {
		return Cell{"\t" + s}
	}
	return Cell{s}
}

// Number is a cell with a printed number: a decimal, which a spreadsheet can
// reckon with. What is none, or has more digits than a spreadsheet keeps, stays
// text.
func Number(printed string) Cell {
	if n, ok := decimal(printed); ok {
		return Cell{n}
	}
	return Text(printed)
}

// Date is a cell with a date as 2020-10-22. What is none stays text.
func Date(s string) Cell {
	if isDate(s) {
		return Cell{s}
	}
	return Text(s)
}

// Field is what stands in the file, before it is quoted.
func (c Cell) Field() string { return c.field }

// Encode writes a table: the heads of its columns, then its rows, each of as many
// cells.
func Encode(heads []string, rows [][]Cell) ([]byte, error) {
	var out bytes.Buffer
	out.WriteString(Mark)
	w := csv.NewWriter(&out)
	w.UseCRLF = true
	record := make([]string, len(heads))
	for n, head := range heads {
		record[n] = Text(head).field
	}
	if err := w.Write(record); err != nil {
		return nil, fmt.Errorf("write the heads of a table: %w", err)
	}
	for n, row := range rows {
		if len(row) != len(heads) {
			panic(fmt.Sprintf("internal error: row %d of a table has %d cells, want %d", n+1, len(row), len(heads)))
		}
		for k := range row {
			record[k] = row[k].field
		}
		if err := w.Write(record); err != nil {
			return nil, fmt.Errorf("write row %d of a table: %w", n+1, err)
		}
	}
	w.Flush()
	return out.Bytes(), w.Error()
}
