package chart

import (
	"encoding/json"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"
)

// The greys: of words, of what is there to compare with, of the lines of an axis.
const (
	ink   = "#37424d"
	quiet = "#5b5b5b"
	pale  = "#d5dde5"
	rule  = "#8fa3b8"
	paper = "#fff"
)

// The colours of more, of less, and of what is left: blue and orange, which every kind
// of colour-blindness keeps apart. In black and white less is hatched, and what is left is
// twice as dark as more.
const (
	gainColour  = "#3579bd"
	lossColour  = "#b8460e"
	totalColour = ink
)

// Lines are told apart by colour, symbol and dash at once, never by colour alone.
// 6, 7 and 3 of them come round together only after 42 lines. Bars have colour and
// hatching, 6 and 5 of them, which come round after 30.
//
// The colours are darkened from the palette of Okabe and Ito, which the colour-blind
// can tell apart, until each has a contrast of 3:1 on white (WCAG 1.4.11).
var (
	colours = []string{"#0b5cad", "#b8460e", "#00735c", "#8f3b76", "#5b5b5b", "#7a5c00"}
	symbols = []string{"circle", "rect", "triangle", "diamond", "emptyCircle", "emptyRect", "emptyTriangle"}
	dashes  = []string{"solid", "dashed", "dotted"}
	decals  = []*decal{nil, rising, dotted, upright, falling}
)

var (
	rising  = stripes("-0.785398") // minus a quarter of π
	upright = stripes("1.570796")
	falling = stripes("0.785398")
	dotted  = &decal{Symbol: "circle", SymbolSize: "0.7", Colour: paper, DashX: []int{4, 4}, DashY: []int{4, 4}, Rotation: "0"}
)

func stripes(rotation json.Number) *decal {
	return &decal{Symbol: "rect", SymbolSize: "1", Colour: paper, DashX: []int{1, 0}, DashY: []int{2, 4}, Rotation: rotation}
}

// decal is a hatching of ECharts.
type decal struct {
	Symbol     string      `json:"symbol"`
	SymbolSize json.Number `json:"symbolSize"` // of 1
	Colour     string      `json:"color"`
	DashX      []int       `json:"dashArrayX"`
	DashY      []int       `json:"dashArrayY"`
	Rotation   json.Number `json:"rotation"` // radians
}

// itemStyle stands in for opts.ItemStyle, which has no decal.
type itemStyle struct {
	Colour string `json:"color"`
	Border string `json:"borderColor,omitempty"`
	Width  int    `json:"borderWidth,omitempty"`
	Decal  *decal `json:"decal,omitempty"`
}

// barStyle is the look of bars number i.
func barStyle(i int, s Series) itemStyle {
	if s.Quiet {
		return itemStyle{Colour: pale, Border: quiet, Width: 1}
	}
	return solid(colours[i%len(colours)], decals[i%len(decals)])
}

func solid(colour string, d *decal) itemStyle {
	return itemStyle{Colour: colour, Border: colour, Width: 1, Decal: d}
}

// lineOf sets the values and the look of line number i.
func lineOf(i int, s Series) charts.SeriesOpts {
	return func(line *charts.SingleSeries) {
		// Not through opts.LineData: its omitempty would drop the null of a gap.
		line.Data = s.data()
		line.Symbol = symbols[i%len(symbols)]
		line.SymbolSize = 8
		line.ShowSymbol = opts.Bool(true)
		line.LineStyle = &opts.LineStyle{Width: 2, Type: dashes[i%len(dashes)]}
		if s.Quiet {
			// A small symbol is left: a value between two gaps has no line.
			line.Symbol, line.SymbolSize = "circle", 3
			line.ItemStyle = &opts.ItemStyle{Color: quiet}
			line.LineStyle = &opts.LineStyle{Width: 1, Type: "dashed", Color: quiet}
		}
	}
}
