package chart

import (
	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"
)

// ink is the colour of the words on the axes.
const ink = "#37424d"

// Lines are told apart by colour, symbol and dash at once, never by colour alone.
// 6, 7 and 3 of them come round together only after 42 lines.
//
// The colours are darkened from the palette of Okabe and Ito, which the colour-blind
// can tell apart, until each has a contrast of 3:1 on white (WCAG 1.4.11).
var (
	colours = []string{"#0b5cad", "#b8460e", "#00735c", "#8f3b76", "#5b5b5b", "#7a5c00"}
	symbols = []string{"circle", "rect", "triangle", "diamond", "emptyCircle", "emptyRect", "emptyTriangle"}
	dashes  = []string{"solid", "dashed", "dotted"}
)

// lineOf sets the values and the look of series number i.
func lineOf(i int, s Series) charts.SeriesOpts {
	return func(line *charts.SingleSeries) {
		// Not through opts.LineData: its omitempty would drop the null of a gap.
		line.Data = data(s.Values)
		line.Symbol = symbols[i%len(symbols)]
		line.SymbolSize = 8
		line.ShowSymbol = opts.Bool(true)
		line.LineStyle = &opts.LineStyle{Width: 2, Type: dashes[i%len(dashes)]}
	}
}
