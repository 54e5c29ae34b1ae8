package spreadsheet

import (
	"encoding/xml"
	"fmt"
	"strconv"
	"strings"
)

// Cell is what a spreadsheet has in a place: text as it is, with tabs; a number
// or a date as its value. The kind of an empty one is "".
type Cell struct{ Kind, Value, Formula string }

// Text, Number and Date are cells without a formula.
func Text(s string) Cell { return Cell{Kind: "string", Value: s} }

func Number(value string) Cell { return Cell{Kind: "float", Value: value} }

func Date(day string) Cell { return Cell{Kind: "date", Value: day} }

// Sheet is the rows of a table, without the empty cells at the end of a row and
// the empty rows at the end.
type Sheet [][]Cell

// A row or a cell may stand for several that are alike. Of empty ones there are
// as many as a spreadsheet has room for.
type (
	flat struct {
		Rows []flatRow `xml:"body>spreadsheet>table>table-row"`
	}
	flatRow struct {
		Repeated int        `xml:"number-rows-repeated,attr"`
		Cells    []flatCell `xml:"table-cell"`
	}
	flatCell struct {
		Repeated int         `xml:"number-columns-repeated,attr"`
		Kind     string      `xml:"value-type,attr"`
		Value    string      `xml:"value,attr"`
		Date     string      `xml:"date-value,attr"`
		Formula  string      `xml:"formula,attr"`
		Text     []paragraph `xml:"p"`
	}
)

// read takes the cells of a flat OpenDocument spreadsheet.
func read(data []byte) (Sheet, error) {
	var doc flat
	if err := xml.Unmarshal(data, &doc); err != nil {
		return nil, fmt.Errorf("read a sheet: %w", err)
	}
	var sheet Sheet
	empty := 0 // rows before this one
	for i := range doc.Rows {
		r := &doc.Rows[i]
		row := r.cells()
		if row == nil {
			empty += max(r.Repeated, 1)
			continue
		}
		sheet = append(sheet, make(Sheet, empty)...)
		empty = 0
		for range max(r.Repeated, 1) {
			sheet = append(sheet, row)
		}
	}
	return sheet, nil
}

func (r *flatRow) cells() []Cell {
	var row []Cell
	empty := 0 // cells before this one
	for i := range r.Cells {
		c := &r.Cells[i]
		cell := c.cell()
		if cell == (Cell{}) {
			empty += max(c.Repeated, 1)
			continue
		}
		row = append(row, make([]Cell, empty)...)
		empty = 0
		for range max(c.Repeated, 1) {
			row = append(row, cell)
		}
	}
	return row
}

func (c *flatCell) cell() Cell {
	cell := Cell{c.Kind, c.Value + c.Date, c.Formula}
	if c.Kind != "string" {
		return cell
	}
	lines := make([]string, len(c.Text))
	for n, p := range c.Text {
		lines[n] = string(p)
	}
	cell.Value = strings.Join(lines, "\n")
	return cell
}

// paragraph is a line of a text, in which tabs, line ends and several blanks are
// elements.
type paragraph string

func (p *paragraph) UnmarshalXML(d *xml.Decoder, start xml.StartElement) error {
	var line strings.Builder
	for depth := 1; depth > 0; {
		token, err := d.Token()
		if err != nil {
			return err
		}
		switch x := token.(type) {
		case xml.StartElement:
			depth++
			line.WriteString(written(x))
		case xml.EndElement:
			depth--
		case xml.CharData:
			line.Write(x)
		}
	}
	*p = paragraph(line.String())
	return nil
}

// written is the text for which an element stands.
func written(x xml.StartElement) string {
	switch x.Name.Local {
	case "tab":
		return "\t"
	case "line-break":
		return "\n"
	case "s":
		blanks := 1
		for _, a := range x.Attr {
			if n, err := strconv.Atoi(a.Value); err == nil && a.Name.Local == "c" {
				blanks = n
			}
		}
		return strings.Repeat(" ", blanks)
	}
	return ""
}
