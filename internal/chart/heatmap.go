package chart

import (
	"errors"
	"fmt"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"
)

// HeatMap is a cell for each of some names on the left by each of some names on top, such
// as subjects by indicators: how far it lies from a middle, in steps.
type HeatMap struct {
	ID      string // of the script element: "chart." and [a-z0-9-]{1,64}; a picture needs none
	Title   string // names the chart where there is no Summary
	Summary string // one sentence that says what the chart shows; read aloud instead of it
	Words   HeatWords
	Heads   []Head // over the columns, from the first to the last
	Columns []string
	Rows    []HeatRow
}

// HeatWords are the words of the legends, each of them needed.
type HeatWords struct {
	Levels             [2*HeatSteps + 1]string // from the lowest to the highest
	None               string                  // there is no value
	Below, Near, Above string                  // of a picture, which shows the steps by size
}

// Head is a name over some columns that stand side by side.
type Head struct {
	Name string
	Span int
}

// HeatRow is a name on the left with a cell for every column.
type HeatRow struct {
	Label string
	Cells []HeatCell
}

// HeatCell is how far a value lies from the middle of its column.
type HeatCell struct {
	Level int    // −HeatSteps at the lowest, 0 near the middle, HeatSteps at the highest
	None  bool   // there is no value, and no level
	Text  string // the value as the page prints it
}

// HeatSteps is how many steps there are on either side of the middle.
const HeatSteps = 4

// The colours of the levels, from the lowest to the highest, and of no value: those of
// the table in the stylesheet. Orange and blue are told apart by every eye, and what is
// below the middle is hatched.
var heatColours = [...]string{"#e5954a", "#f0b57a", "#f8d3ac", "#fcebd9", "#f4f5f6", "#e1edf8", "#bed9ef", "#94c0e4", "#68a5d8", paper}

// heatHatching is drawn in the dark orange, and closer the lower a level is.
var heatHatching = [...]*decal{below(3), below(5), below(8), below(12)}

func below(apart int) *decal {
	return &decal{Symbol: "rect", SymbolSize: "1", Colour: lossColour, DashX: []int{1, 0}, DashY: []int{1, apart}, Rotation: rising.Rotation}
}

// Options returns the ECharts options of h as JSON in which <, > and & are escaped: a
// series for each level, so that the legend names them, and a last one without a name for
// the heads. A cell is its column, its row, its level and its text. An error means that
// h is badly made, not that the user's records are.
//
// Names of columns have no room on a narrow screen: the script numbers them.
func (h HeatMap) Options() ([]byte, error) {
	err := checkID(h.ID)
	if err == nil {
		err = h.validate()
	}
	if err != nil {
		return nil, fmt.Errorf("chart %q: %w", h.ID, err)
	}
	labels := make([]string, len(h.Rows))
	for i, row := range h.Rows {
		labels[i] = row.Label
	}
	rows := names("", labels)
	rows.AxisLabel.Width = 84 // narrower than those of bars: the columns need the room
	heat := charts.NewHeatMap()
	heat.SetGlobalOptions(
		charts.WithAnimation(false),
		charts.WithColorsOpts(colours),
		charts.WithAriaOpts(aria(h.Title, h.Summary)),
		charts.WithGridOpts(opts.Grid{Left: "8", Right: "8", Top: "60", Bottom: "12", ContainLabel: opts.Bool(true)}),
		charts.WithLegendOpts(opts.Legend{Type: "scroll", Top: "8"}),
		charts.WithXAxisOpts(opts.XAxis{Type: "category", Data: h.Columns, AxisLabel: &opts.AxisLabel{Color: ink, HideOverlap: opts.Bool(true)}}),
		charts.WithYAxisOpts(rows),
	)
	heat.ExtendXAxis(markAxis(len(h.Columns)))
	var styles []itemStyle
	for level, cells := range h.levels() {
		if level == noLevel && len(cells) == 0 {
			continue
		}
		heat.AddSeries(h.word(level), nil, cellsOf(cells))
		styles = append(styles, heatStyle(level))
	}
	heads := charts.NewLine()
	heads.AddSeries("", nil, h.heads())
	heat.Overlap(heads)
	heat.Validate()

	options := heat.JSON()
	options["yAxis"] = unticked(heat.YAxisList)
	options["series"] = styled(heat.MultiSeries, append(styles, itemStyle{Colour: ink}))
	return finish(options, "item")
}

// noLevel stands behind the levels.
const noLevel = 2*HeatSteps + 1

// word is what the legend calls a level, counted from the lowest.
func (h HeatMap) word(level int) string {
	if level == noLevel {
		return h.Words.None
	}
	return h.Words.Levels[level]
}

func heatStyle(level int) itemStyle {
	style := itemStyle{Colour: heatColours[level], Border: paper, Width: 1}
	switch {
	case level < HeatSteps:
		style.Decal = heatHatching[level]
	case level == noLevel:
		style.Border = pale
	}
	return style
}

// levels are the cells of each level, and those of none. These have a level too: ECharts
// draws nothing where there is no number.
func (h HeatMap) levels() [noLevel + 1][]any {
	var list [noLevel + 1][]any
	for y, row := range h.Rows {
		for x, c := range row.Cells {
			at := c.Level + HeatSteps
			if c.None {
				at = noLevel
			}
			list[at] = append(list[at], []any{x, y, c.Level, c.Text})
		}
	}
	return list
}

// cellsOf sets the cells of a level. Not through opts.HeatMapData, which would be twice as
// long.
func cellsOf(cells []any) charts.SeriesOpts {
	return func(heat *charts.SingleSeries) { heat.Data = append([]any{}, cells...) }
}

// heads are lines where a head begins, with its name over its own columns.
func (h HeatMap) heads() charts.SeriesOpts {
	var lines []markLine
	at := 0
	for _, head := range h.Heads {
		lines = append(lines, markLine{Name: head.Name, XAxis: at, Label: opts.Label{Align: "left"}})
		at += head.Span
	}
	return linesSeries(lines, "start") // of an axis that runs down
}

func (h HeatMap) validate() error {
	if len(h.Columns) == 0 || len(h.Rows) == 0 {
		return fmt.Errorf("%d columns and %d rows: nothing to draw", len(h.Columns), len(h.Rows))
	}
	for level := range noLevel + 1 {
		if h.word(level) == "" {
			return fmt.Errorf("level %d has no name", level-HeatSteps)
		}
	}
	if h.Words.Below == "" || h.Words.Near == "" || h.Words.Above == "" {
		return errors.New("a word of the legend is missing")
	}
	under := 0
	for i, head := range h.Heads {
		if head.Name == "" || head.Span < 1 {
			return fmt.Errorf("head %d, %q, is over %d columns", i, head.Name, head.Span)
		}
		under += head.Span
	}
	if under != len(h.Columns) {
		return fmt.Errorf("%d columns, the heads are over %d", len(h.Columns), under)
	}
	for i, name := range h.Columns {
		if name == "" {
			return fmt.Errorf("column %d has no name", i)
		}
	}
	for i, row := range h.Rows {
		if err := row.check(len(h.Columns)); err != nil {
			return fmt.Errorf("row %d, %q: %w", i, row.Label, err)
		}
	}
	return nil
}

func (r HeatRow) check(columns int) error {
	if r.Label == "" {
		return errors.New("it has no name")
	}
	if len(r.Cells) != columns {
		return fmt.Errorf("%d cells for %d columns", len(r.Cells), columns)
	}
	for i, c := range r.Cells {
		if c.Level < -HeatSteps || c.Level > HeatSteps || c.None && c.Level != 0 {
			return fmt.Errorf("cell %d has level %d", i, c.Level)
		}
		if c.Text == "" {
			return fmt.Errorf("cell %d has no text", i)
		}
	}
	return nil
}
