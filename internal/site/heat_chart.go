package site

import (
	"strconv"
	"strings"

	"gongping/internal/chart"
	"gongping/internal/locale"
	"gongping/scoring"
)

// No picture shows more rows and columns than these so that one could tell them
// apart: sixty rows fill a sheet.
const (
	mostHeatRows    = 60
	mostHeatColumns = 72
)

// heatChart draws a group where there is something to compare.
func (p *planner) heatChart(h *HeatMap, heat *scoring.HeatMap, number int) error {
	rows, columns := len(h.Rows), len(h.Columns)
	if rows < 2 || heat.Below.Count == 0 && heat.Above.Count == 0 {
		return nil
	}
	if rows > mostHeatRows || columns > mostHeatColumns {
		h.Note = p.F(locale.HeatTooMany, "rows", strconv.Itoa(rows), "columns", strconv.Itoa(columns))
		return nil
	}
	c := chart.HeatMap{ID: "chart.heat-" + strconv.Itoa(number), Title: p.T(locale.HeatTitle), Summary: h.Sentence, Words: p.heatWords()}
	for _, head := range h.Heads {
		c.Heads = append(c.Heads, chart.Head{Name: head.Name, Span: head.Span})
	}
	for _, column := range h.Columns {
		c.Columns = append(c.Columns, column.Indicator.Text)
	}
	for i := range h.Rows {
		row := chart.HeatRow{Label: h.Rows[i].Unit.Text}
		for k, cell := range h.Rows[i].Cells {
			row.Cells = append(row.Cells, chart.HeatCell{Level: heat.Cells[i][k].Level, None: heat.Cells[i][k].Open, Text: string(cell.Text)})
		}
		c.Rows = append(c.Rows, row)
	}
	h.Key = p.heatKey(h)
	drawn, err := draw(c.ID, c)
	h.Chart = &drawn
	return err
}

func (p *planner) heatWords() chart.HeatWords {
	return chart.HeatWords{
		Levels: [...]string{p.T(locale.HeatLow4), p.T(locale.HeatLow3), p.T(locale.HeatLow2), p.T(locale.HeatLow1), p.T(locale.HeatNear),
			p.T(locale.HeatHigh1), p.T(locale.HeatHigh2), p.T(locale.HeatHigh3), p.T(locale.HeatHigh4)},
		None: p.T(locale.HeatNoValue), Below: p.T(locale.HeatLower), Near: p.T(locale.HeatNear), Above: p.T(locale.HeatHigher),
	}
}

// heatKey says which number of a column is which indicator, by category.
func (p *planner) heatKey(h *HeatMap) string {
	var heads []string
	columns := h.Columns
	for _, head := range h.Heads {
		var names []string
		for _, column := range columns[:head.Span] {
			names = append(names, column.Number+" "+column.Indicator.Text)
		}
		columns = columns[head.Span:]
		heads = append(heads, p.F(locale.HeatKeyHead, "category", head.Name, "list", strings.Join(names, p.T(locale.ListSeparator))))
	}
	return p.F(locale.HeatKey, "list", strings.Join(heads, p.T(locale.HeatKeySeparator)))
}
